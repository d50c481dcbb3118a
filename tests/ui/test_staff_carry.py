# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole set-up on a stick: saved, looked at, loaded, and applied at once."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from ui.conftest import Finger
from ui.staff import PIN, Staff, at_the_kiosk

from kiosk.staff.usb import drives

HOME = "What would you like to know?"
SETTINGS = 'version = 2\n[clinic]\nname = "Riverside"\nphone = "555 0142"\n'
NAME = "kiosk-setup.json"


@pytest.fixture
def sticks(tmp_path: Path) -> Path:
    """Where sticks are mounted; there is one."""
    (tmp_path / "sticks" / "BLUE").mkdir(parents=True)
    return tmp_path / "sticks"


@pytest.fixture
def staff(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
    sticks: Path,
) -> Staff:
    found = at_the_kiosk(open_kiosk, clock, touch_screen, SETTINGS)
    found.shown.staff_screen.care.sticks.find = lambda: drives([f"{sticks}/*"], lambda _: True)
    found.shown.kiosk.beginIn("en")
    found.enter(HOME)
    found.finger.tap("Save and load")
    return found


def rename(staff: Staff, name: str) -> None:
    """Another name for the clinic, as "Your clinic" would keep it."""
    assert staff.shown.staff.setup.change({("clinic", "name"): name}) == ""


def settings_files(staff: Staff) -> dict[str, bytes]:
    folder = staff.shown.staff.setup.store.path.parent
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_a_set_up_is_saved_and_comes_back(staff: Staff, sticks: Path) -> None:
    staff.finger.tap("Save the set-up")
    assert staff.finger.sees("Saved as \u2068kiosk-setup.json\u2069. You can take the stick out.")
    assert PIN not in (sticks / "BLUE" / NAME).read_text(encoding="utf-8")
    rename(staff, "Hillside")
    staff.finger.tap("Load a set-up")
    assert staff.finger.sees("Load this set-up?")
    assert staff.finger.sees("Name of the clinic")
    assert staff.finger.sees("\u2068Hillside\u2069  →  \u2068Riverside\u2069")
    assert staff.file["clinic"]["name"] == "Hillside"
    staff.finger.tap("Yes, load it")
    assert staff.finger.sees("Loaded. What was there before is kept beside it.")
    assert staff.file["clinic"]["name"] == "Riverside"
    assert b"Hillside" in settings_files(staff)["kiosk.toml.before"]
    assert staff.shown.kiosk.clinicName == "Riverside"
    assert staff.shown.staff.setup.pin.is_set


def test_what_is_loaded_holds_as_if_it_were_touched_in(staff: Staff) -> None:
    staff.shown.staff.setup.change({("screen", "text_size"): "largest", ("idle", "ask_after"): 30})
    staff.finger.tap("Save the set-up")
    staff.shown.staff.setup.change({("screen", "text_size"): "standard", ("idle", "ask_after"): 90})
    staff.finger.tap("Load a set-up")
    staff.finger.tap("Yes, load it")
    staff.finger.tap("Back to patients")
    staff.wait(31)
    assert staff.finger.sees("Are you still there?")
    staff.shown.kiosk.startOver()
    assert staff.shown.controller.visit.state.preferences.text_size == "largest"


def test_no_changes_nothing(staff: Staff) -> None:
    staff.finger.tap("Save the set-up")
    rename(staff, "Hillside")
    before = settings_files(staff)
    staff.finger.tap("Load a set-up")
    staff.finger.tap("No, change nothing")
    assert settings_files(staff) == before
    assert not staff.finger.sees("Load this set-up?")


def test_the_same_set_up_is_told_so(staff: Staff) -> None:
    staff.finger.tap("Save the set-up")
    staff.finger.tap("Load a set-up")
    assert staff.finger.sees("The set-up on the stick is the same as here.")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"kind": "kiosk-setup", "version": 1}', "\0" * 99]
)
def test_a_file_that_is_no_set_up_changes_nothing(staff: Staff, sticks: Path, text: str) -> None:
    (sticks / "BLUE" / NAME).write_text(text, encoding="utf-8")
    before = settings_files(staff)
    staff.finger.tap("Load a set-up")
    assert staff.finger.sees("This set-up cannot be used. Nothing was changed.")
    assert settings_files(staff) == before


def test_an_empty_stick_has_no_set_up(staff: Staff) -> None:
    staff.finger.tap("Load a set-up")
    assert staff.finger.sees("There is no saved set-up on this stick.")


def test_a_stick_pulled_out_before_saving(staff: Staff, sticks: Path) -> None:
    shutil.rmtree(sticks / "BLUE")
    staff.finger.tap("Save the set-up")
    assert staff.finger.sees("The stick is gone. Put it in again, then try once more.")


def test_a_stick_pulled_out_before_the_yes(staff: Staff, sticks: Path) -> None:
    staff.finger.tap("Save the set-up")
    rename(staff, "Hillside")
    before = settings_files(staff)
    staff.finger.tap("Load a set-up")
    shutil.rmtree(sticks / "BLUE")
    staff.finger.tap("Yes, load it")
    assert staff.finger.sees("The stick cannot be read. Put it in again, or take another.")
    assert settings_files(staff) == before


def test_another_file_than_the_one_looked_at_is_not_loaded(staff: Staff, sticks: Path) -> None:
    staff.finger.tap("Save the set-up")
    first = (sticks / "BLUE" / NAME).read_bytes()
    rename(staff, "Hillside")
    staff.finger.tap("Save the set-up")
    second = (sticks / "BLUE" / NAME).read_bytes()
    rename(staff, "Lakeside")
    (sticks / "BLUE" / NAME).write_bytes(first)
    staff.finger.tap("Load a set-up")
    (sticks / "BLUE" / NAME).write_bytes(second)
    staff.finger.tap("Yes, load it")
    assert staff.finger.sees("The set-up on the stick is another one now. Look at it again.")
    assert staff.file["clinic"]["name"] == "Lakeside"


def test_a_stick_that_takes_no_file(staff: Staff, sticks: Path) -> None:
    # A folder in the way is a stick that takes no file, for every user.
    (sticks / "BLUE" / f"{NAME}.tmp").mkdir()
    staff.finger.tap("Save the set-up")
    assert staff.finger.sees("The stick cannot be written to. Take another.")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_full_stick(staff: Staff, sticks: Path) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        staff.finger.tap("Save the set-up")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert staff.finger.sees("The stick is full. Make room on it, or take another.")
    assert list((sticks / "BLUE").iterdir()) == []


def test_without_a_stick_it_is_said_and_one_that_comes_is_found(staff: Staff, sticks: Path) -> None:
    shutil.rmtree(sticks / "BLUE")
    staff.wait(2)
    assert staff.finger.sees("No USB stick is plugged in.")
    (sticks / "RED").mkdir()
    staff.wait(2)
    staff.finger.tap("RED")
    staff.finger.tap("Save the set-up")
    assert (sticks / "RED" / NAME).is_file()


def test_the_one_that_was_chosen_is_written_to(staff: Staff, sticks: Path) -> None:
    (sticks / "RED").mkdir()
    staff.wait(2)
    staff.finger.tap("RED")
    staff.finger.tap("Save the totals as a table")
    assert (sticks / "RED" / "kiosk-totals.csv").is_file()
    assert list((sticks / "BLUE").iterdir()) == []


def test_a_stick_whose_folder_stays_when_it_is_pulled_out(staff: Staff, sticks: Path) -> None:
    found = staff.shown.staff_screen.care.sticks
    found.find = lambda: drives([f"{sticks}/*"], lambda _: False)
    for name in ("Save the set-up", "Save the totals as a table"):
        found.look()
        found.find = lambda: drives([f"{sticks}/*"], lambda _: True)
        found.look()
        found.find = lambda: drives([f"{sticks}/*"], lambda _: False)
        staff.finger.tap(name)
        assert staff.finger.sees("The stick is gone. Put it in again, then try once more.")
    assert list((sticks / "BLUE").iterdir()) == []
