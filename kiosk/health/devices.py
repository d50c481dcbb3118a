# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound, printer, and the buses a screen reader listens on."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.health.finding import Finding, Result
from kiosk.health.packages import INSTALL_AGAIN, apt
from kiosk.health.place import Place
from kiosk.speech.outputs import outputs
from kiosk.speech.players import players
from kiosk.speech.voices import voices
from kiosk.takeaway import cups

PAPERLESS = "patients are offered no paper"
A11Y = "usr/share/dbus-1/services/org.a11y.Bus.service"


def check_devices(place: Place) -> Iterator[Finding]:
    """What the kiosk can do without; each is advice."""
    yield _voice()
    yield _sound(place)
    if sys.platform != "win32":
        yield _printer()
    if sys.platform.startswith("linux"):
        yield _session_bus(place)
        yield _screen_reader(place)


def _advice(check: str, told: str, mend: str) -> Finding:
    return Finding(check=check, result=Result.ADVICE, told=told, mend=mend)


def _voice() -> Finding:
    found = voices()
    if not found:
        return _advice("voice", "espeak-ng is not there, nothing is read aloud", INSTALL_AGAIN)
    return Finding(check="voice", told=", ".join(found))


def _sound(place: Place) -> Finding:
    linux = sys.platform.startswith("linux")
    if linux and "[" not in place.read("proc/asound/cards"):
        return _advice("sound", "no sound card", "plug in a loudspeaker or headphones; aplay -l")
    found = players()
    if found:
        return Finding(check="sound", told=f"plays with {Path(found[0].command[0]).name}")
    if linux and outputs() == []:
        return _advice("sound", "the sound server has no output", "wpctl status; pactl list sinks")
    return _advice("sound", "no program to play with", apt(["alsa-utils"]))


def _printer() -> Finding:
    if not shutil.which("lpstat"):
        return _advice("printer", f"no printing system; {PAPERLESS}", apt(["cups"]))
    names = cups.names()
    if not names:
        return _advice(
            "printer",
            f"none is set up; {PAPERLESS}",
            "sudo lpadmin -p NAME -E -v URI -m everywhere",
        )
    usual = cups.look_up("")
    if usual is None:
        return _advice(
            "printer",
            f"{', '.join(names)}; none is the default",
            f"sudo lpadmin -d {names[0]}, or takeaway.printer in kiosk.toml",
        )
    return Finding(check="printer", told=f"{', '.join(names)}; default: {usual}")


def _session_bus(place: Place) -> Finding:
    folder = place.environment.get("XDG_RUNTIME_DIR", "")
    if place.environment.get("DBUS_SESSION_BUS_ADDRESS") or (
        folder and place.has(f"{folder.lstrip('/')}/bus")
    ):
        return Finding(check="session bus", told="here")
    return _advice(
        "session bus",
        "none in this session; screen readers find no kiosk",
        apt(["dbus-user-session"]),
    )


def _screen_reader(place: Place) -> Finding:
    if place.has(A11Y):
        return Finding(check="accessibility bus", told="here")
    return _advice(
        "accessibility bus", "is not installed; screen readers find no kiosk", apt(["at-spi2-core"])
    )
