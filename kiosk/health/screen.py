# SPDX-License-Identifier: GPL-3.0-or-later
"""Display server, monitor and touch screen, asked without starting any of them."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import PurePosixPath

from kiosk.exits import Exit
from kiosk.health.finding import Finding, Result
from kiosk.health.packages import apt
from kiosk.health.place import Place

SERVERS = ("cage", "Xorg", "labwc", "weston", "sway", "mutter", "kwin_wayland")
LOCAL_X = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")
NAME = re.compile(r'^N: Name="(.*)"$', re.MULTILINE)
PROPERTIES = re.compile(r"^B: PROP=([0-9a-f ]+)$", re.MULTILINE)
DIRECT = 1 << 1
"""The property of an input device that is touched where the picture is (INPUT_PROP_DIRECT)."""


def check_screen(place: Place) -> Iterator[Finding]:
    """The display of this session, the monitors and the touch screens of the machine."""
    if not sys.platform.startswith("linux"):
        return
    yield _display(place)
    yield _monitor(place)
    yield _touch(place)


def _display(place: Place) -> Finding:
    wayland, x11 = (place.environment.get(one, "") for one in ("WAYLAND_DISPLAY", "DISPLAY"))
    if wayland:
        folder = place.environment.get("XDG_RUNTIME_DIR", "")
        return _socket(place, "WAYLAND_DISPLAY", wayland, PurePosixPath(folder, wayland))
    if x11:
        local = LOCAL_X.fullmatch(x11)
        socket = PurePosixPath(f"/tmp/.X11-unix/X{local[1]}") if local else None  # noqa: S108
        return _socket(place, "DISPLAY", x11, socket)
    here = [one for one in SERVERS if shutil.which(one)]
    if not here:
        return Finding(
            check="display",
            result=Result.FAULT,
            told="no display server is installed",
            mend=apt(["cage", "xwayland"]),
            code=Exit.MACHINE,
        )
    return Finding(
        check="display",
        result=Result.ADVICE,
        told=f"none in this session; installed: {', '.join(here)}",
        mend="sudo systemctl start kiosk.service",
    )


def _socket(place: Place, variable: str, value: str, socket: PurePosixPath | None) -> Finding:
    if socket is None or place.has(str(socket).lstrip("/")):
        return Finding(check="display", told=f"{variable}={value}")
    return Finding(
        check="display",
        result=Result.FAULT,
        told=f"{variable} names {value}, and nothing answers there ({socket})",
        mend=f"unset {variable}; sudo systemctl restart kiosk.service",
        code=Exit.MACHINE,
    )


def _monitor(place: Place) -> Finding:
    states = sorted((place.root / "sys/class/drm").glob("*/status"))
    names = [one.parent.name for one in states]
    on = [one for one in names if place.read(f"sys/class/drm/{one}/status") == "connected\n"]
    if on:
        return Finding(check="monitor", told=", ".join(on))
    told = "none is plugged in" if states else "the system knows of no graphics card"
    return Finding(
        check="monitor",
        result=Result.ADVICE,
        told=told,
        mend="plug one in and switch it on; ls /sys/class/drm shows what the system sees",
    )


def touch_screens(listed: str) -> list[str]:
    """The names of the touch screens in the text of /proc/bus/input/devices."""
    found = []
    for part in listed.split("\n\n"):
        name, properties = NAME.search(part), PROPERTIES.search(part)
        if name and properties and int(properties[1].split()[-1], 16) & DIRECT:
            found.append(name[1])
    return found


def _touch(place: Place) -> Finding:
    found = touch_screens(place.read("proc/bus/input/devices"))
    if found:
        return Finding(check="touch", told=", ".join(found))
    return Finding(
        check="touch",
        result=Result.ADVICE,
        told="no touch screen was found; a mouse or keys work",
        mend="plug its USB cable in; cat /proc/bus/input/devices shows what the system sees",
    )
