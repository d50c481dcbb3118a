# SPDX-License-Identifier: GPL-3.0-or-later
"""What the doctor finds on machines that lack something."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from unit.health.running import NEVER, run

from kiosk.exits import Exit
from kiosk.health.base import check_base
from kiosk.health.devices import check_devices
from kiosk.health.finding import Finding, Report, Result, report
from kiosk.health.place import Place
from kiosk.health.screen import check_screen
from kiosk.system import paths

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux")
TOUCH = """\
I: Bus=0003 Vendor=046d Product=c077 Version=0111
N: Name="Logitech USB Optical Mouse"
B: PROP=0
B: EV=17

I: Bus=0003 Vendor=222a Product=0001 Version=0110
N: Name="ILITEK Multi-Touch"
B: PROP=2
B: EV=1b
"""


def by_name(findings: Iterator[Finding]) -> dict[str, Finding]:
    return {one.check: one for one in findings}


def tree(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


# The command


def test_it_works_without_a_display_and_writes_nothing(tmp_path: Path) -> None:
    done = run(tmp_path, "doctor", DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert done.stderr == ""
    faults = [line for line in done.stdout.splitlines() if line.startswith("fault")]
    assert done.returncode == (Exit.MACHINE if faults else Exit.OK)
    assert "ok      libraries: all here" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_the_report_says_the_same_as_the_lines(tmp_path: Path) -> None:
    done = run(tmp_path, "doctor", "--json", DISPLAY=None, WAYLAND_DISPLAY=None)
    found = msgspec.json.decode(done.stdout, type=Report)
    assert found.kind == "kiosk-doctor"
    assert found.code == done.returncode
    lines = run(tmp_path, "doctor", DISPLAY=None, WAYLAND_DISPLAY=None).stdout.splitlines()
    heads = [line for line in lines if not line.startswith("   ")]
    assert [head.split()[0] for head in heads] == [one.result for one in found.findings]


@LINUX
def test_somebody_who_reads_no_further_gets_no_crash(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor"],
        cwd=paths.root(),
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=NEVER,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (Exit.OUTPUT, b"")


def test_qt_is_not_loaded() -> None:
    code = (
        "import sys; from kiosk.cli import main; main(['doctor']);"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=paths.root(),
        capture_output=True,
        text=True,
        timeout=NEVER,
        check=False,
    )
    assert done.stdout.splitlines()[-1] == "[]", done.stderr


@LINUX
def test_a_broken_qt_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("raise ImportError('broken')\n")
    places = os.pathsep.join([str(tmp_path), str(paths.root())])
    done = run(tmp_path, "doctor", PYTHONPATH=places, PYTHONSAFEPATH="1")
    assert "Traceback" not in done.stderr
    assert "fault   libraries: the kiosk comes without QtGui.abi3.so" in done.stdout
    assert "mend: install the kiosk again" in done.stdout
    assert done.returncode == Exit.SOFTWARE


# Display, monitor, touch


@LINUX
def test_a_touch_screen_is_told_by_its_name_and_a_mouse_is_none(tmp_path: Path) -> None:
    here = tree(tmp_path, {"proc/bus/input/devices": TOUCH})
    found = by_name(check_screen(Place(here, {})))["touch"]
    assert (found.result, found.told) == (Result.OK, "ILITEK Multi-Touch")
    tree(tmp_path, {"proc/bus/input/devices": TOUCH.partition("\n\n")[0]})
    assert by_name(check_screen(Place(here, {})))["touch"].result is Result.ADVICE


@LINUX
def test_a_monitor_is_told_by_its_plug(tmp_path: Path) -> None:
    files = {"sys/class/drm/card0-HDMI-A-1/status": "connected\n",
             "sys/class/drm/card0-DP-1/status": "disconnected\n"}  # fmt: skip
    found = by_name(check_screen(Place(tree(tmp_path, files), {})))["monitor"]
    assert (found.result, found.told) == (Result.OK, "card0-HDMI-A-1")
    files = {"sys/class/drm/card0-HDMI-A-1/status": "disconnected\n"}
    found = by_name(check_screen(Place(tree(tmp_path, files), {})))["monitor"]
    assert (found.result, found.told) == (Result.ADVICE, "none is plugged in")


@LINUX
@pytest.mark.parametrize(
    ("session", "socket"),
    [
        (
            {"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": "/run/user/7"},
            "run/user/7/wayland-1",
        ),
        ({"DISPLAY": ":3"}, "tmp/.X11-unix/X3"),
    ],
)
def test_a_display_that_does_not_answer_is_a_fault(
    session: dict[str, str], socket: str, tmp_path: Path
) -> None:
    place = Place(tmp_path, session)
    found = by_name(check_screen(place))["display"]
    assert (found.result, found.code) == (Result.FAULT, Exit.MACHINE)
    assert found.mend
    tree(tmp_path, {socket: ""})
    assert by_name(check_screen(place))["display"].result is Result.OK


@LINUX
def test_without_a_session_an_installed_display_server_is_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    found = by_name(check_screen(Place(tmp_path, {})))["display"]
    assert (found.result, found.mend) == (Result.FAULT, "sudo apt-get install cage xwayland")
    (tmp_path / "cage").write_text("#!/bin/sh\n")
    (tmp_path / "cage").chmod(0o755)
    found = by_name(check_screen(Place(tmp_path, {})))["display"]
    assert found.result is Result.ADVICE
    assert "cage" in found.told


# The machine


@LINUX
@pytest.mark.parametrize(
    ("megabytes", "result"), [(100, Result.FAULT), (300, Result.ADVICE), (4000, Result.OK)]
)
def test_memory_is_judged(megabytes: int, result: Result, tmp_path: Path) -> None:
    text = f"MemTotal: 8000000 kB\nMemAvailable:    {megabytes * 1024} kB\n"
    here = tree(tmp_path, {"proc/meminfo": text})
    assert by_name(check_base(Place(here, {})))["memory"].result is result


def test_a_state_folder_that_cannot_be_made_is_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "file"))
    assert by_name(check_base(Place(tmp_path, {})))["disk"].result is Result.OK
    (tmp_path / "file").write_text("no folder")
    found = by_name(check_base(Place(tmp_path, {})))["disk"]
    assert (found.result, found.code) == (Result.FAULT, Exit.MACHINE)
    assert str(tmp_path / "file") in found.mend


# Devices


@LINUX
def test_what_a_screen_reader_needs_is_looked_for(tmp_path: Path) -> None:
    found = by_name(check_devices(Place(tmp_path, {})))
    assert found["session bus"].result is Result.ADVICE
    assert "at-spi2-core" in found["accessibility bus"].mend
    here = tree(
        tmp_path,
        {"run/user/7/bus": "", "usr/share/dbus-1/services/org.a11y.Bus.service": "[D-BUS Service]"},
    )
    found = by_name(check_devices(Place(here, {"XDG_RUNTIME_DIR": "/run/user/7"})))
    assert found["session bus"].result is Result.OK
    assert found["accessibility bus"].result is Result.OK


@LINUX
def test_sound_needs_a_card_and_a_player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    here = tree(tmp_path, {"proc/asound/cards": "--- no soundcards ---\n"})
    assert by_name(check_devices(Place(here, {})))["sound"].told == "no sound card"
    tree(tmp_path, {"proc/asound/cards": " 0 [PCH  ]: HDA-Intel - HDA Intel PCH\n"})
    found = by_name(check_devices(Place(here, {})))["sound"]
    assert (found.result, found.mend) == (Result.ADVICE, "sudo apt-get install alsa-utils")
    (tmp_path / "aplay").write_text("#!/bin/sh\n")
    (tmp_path / "aplay").chmod(0o755)
    found = by_name(check_devices(Place(here, {})))["sound"]
    assert (found.result, found.told) == (Result.OK, "plays with aplay")


# The report


@pytest.mark.parametrize(
    ("codes", "code"),
    [
        ([], Exit.OK),
        ([Exit.VOICE, Exit.ARTICLE, Exit.SETTINGS], Exit.ARTICLE),
        ([Exit.MACHINE, Exit.SOFTWARE], Exit.SOFTWARE),
    ],
)
def test_the_gravest_fault_is_the_exit_code(codes: list[Exit], code: Exit) -> None:
    faults = [Finding(check="one", result=Result.FAULT, told="", code=int(each)) for each in codes]
    advice = Finding(check="two", result=Result.ADVICE, told="", code=Exit.SOFTWARE)
    found = report("kiosk-doctor", [advice, *faults], "2026-11-23", 1.0)
    assert found.code == code
    assert found.result is (Result.FAULT if codes else Result.ADVICE)
