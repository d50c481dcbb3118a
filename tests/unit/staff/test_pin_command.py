# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk pin` on the machine, for a PIN that was forgotten."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.exits import Exit
from kiosk.staff.pin import PinFile
from kiosk.system import paths


@pytest.fixture
def pin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PinFile:
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    found = PinFile(paths.pin_file())
    found.set("907214")
    return found


def kiosk_pin(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "pin", *arguments],
        cwd=paths.root(), input=typed, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def at_a_terminal(*arguments: str, typed: str) -> tuple[int, str]:
    """The same with somebody at a terminal; its exit code and all that was shown."""
    if sys.platform == "win32":
        pytest.skip("no pseudo-terminals")
    ours, theirs = os.openpty()
    os.write(ours, typed.encode())
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "pin", *arguments],
        cwd=paths.root(), stdin=theirs, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    os.close(theirs)
    os.close(ours)
    return done.returncode, done.stdout + done.stderr


def test_it_tells_whether_there_is_one_and_nothing_more(pin: PinFile) -> None:
    done = kiosk_pin()
    assert (done.returncode, done.stdout, done.stderr) == (Exit.OK, "A PIN is set.\n", "")
    assert pin.is_set
    pin.path.write_bytes(b"")
    assert "is damaged. Run `kiosk pin --reset`" in kiosk_pin().stdout
    pin.remove()
    assert kiosk_pin().stdout == "No PIN is set.\n"


def test_without_a_terminal_it_wants_to_be_told(pin: PinFile) -> None:
    done = kiosk_pin("--reset", typed="yes\n")
    assert (done.returncode, done.stdout) == (Exit.USAGE, "")
    assert done.stderr == "pin --reset: there is no terminal to ask on. Add --yes.\n"
    assert pin.is_set


@pytest.mark.parametrize("damaged", [False, True])
def test_told_to_it_removes_the_pin(pin: PinFile, damaged: bool) -> None:
    if damaged:
        pin.path.write_bytes(b"\0")
    done = kiosk_pin("--reset", "--yes")
    assert (done.returncode, done.stderr) == (Exit.OK, "")
    assert done.stdout == (
        "The PIN is removed. Choose a new one on the screen, before a patient does.\n"
    )
    assert not pin.is_set
    again = kiosk_pin("--reset", "--yes")
    assert (again.returncode, "no PIN is set" in again.stdout) == (Exit.OK, True)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("yes\n", False), ("Y\n", False), ("no\n", True), ("\n", True), ("\x04", True)],
)
def test_at_a_terminal_it_asks(pin: PinFile, typed: str, kept: bool) -> None:
    code, shown = at_a_terminal("--reset", typed=typed)
    assert code == Exit.OK
    assert ("The PIN is kept." in shown) == kept
    assert pin.is_set == kept


def test_what_cannot_be_removed_is_told(pin: PinFile) -> None:
    pin.remove()
    pin.path.mkdir()
    done = kiosk_pin("--reset", "--yes")
    assert done.returncode == Exit.OUTPUT
    assert done.stderr.startswith(f"{pin.path}: cannot be removed (")
    assert len(done.stderr.splitlines()) == 1
