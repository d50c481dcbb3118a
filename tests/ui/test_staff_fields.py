# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of the panel: typed, stepped, confirmed and switched; what cannot be is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice
from ui.conftest import Finger
from ui.staff import Staff, in_the_panel

SETTINGS = """\
# the words of the clinic
version = 2
[clinic]
name = ""  # shown to patients
[languages]
offered = ["en", "en-GB"]
"""


@pytest.fixture
def staff(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> Staff:
    return in_the_panel(open_kiosk, clock, touch_screen, SETTINGS)


def test_a_name_is_typed_with_the_keys_on_the_screen(staff: Staff) -> None:
    staff.finger.tap("Your clinic")
    staff.finger.tap("Name of the clinic: Not set")
    for key in ("S", "t"):
        staff.finger.tap(key)
    staff.finger.tap("Space")
    staff.finger.tap("Large letters")
    staff.finger.tap("J")
    staff.finger.tap("o")
    staff.finger.tap("Letters with accents")
    staff.finger.tap("ë")
    staff.finger.tap("é")
    staff.finger.tap("Delete the last letter")
    staff.finger.tap("Keep it")
    assert staff.file["clinic"]["name"] == "St Joë"
    assert staff.finger.sees("St Joë")
    assert staff.shown.kiosk.clinicName == "St Joë"
    text = staff.shown.staff.setup.store.path.read_text(encoding="utf-8")
    assert text.startswith("# the words of the clinic")


def test_a_keyboard_types_too_and_escape_drops_it(staff: Staff) -> None:
    staff.finger.tap("Name of the clinic: Not set")
    staff.keys("River")
    staff.key(Qt.Key.Key_Backspace)
    staff.key(Qt.Key.Key_Return)
    assert staff.file["clinic"]["name"] == "Rive"
    staff.finger.tap("Name of the clinic: Rive")
    staff.keys("xyz")
    staff.key(Qt.Key.Key_Escape)
    assert staff.file["clinic"]["name"] == "Rive"
    assert staff.screen == "panel"


def test_a_phone_number_takes_no_letters(staff: Staff) -> None:
    staff.finger.tap("Phone for patients: Not set")
    staff.finger.tap("+")
    staff.finger.tap("4")
    staff.finger.tap("Space")
    staff.keys("a555b0142")
    staff.finger.tap("Keep it")
    assert staff.file["clinic"]["phone"] == "+4 5550142"


def test_a_value_of_the_article_is_confirmed_stepped_and_typed(staff: Staff) -> None:
    staff.finger.tap("Numbers for patients")
    staff.tap_in("Rest on the back", "Confirm")
    assert staff.file["values"]["rest_minutes"] == 15
    staff.finger.tap("Rest on the back after the test: more")
    assert staff.file["values"]["rest_minutes"] == 20
    staff.finger.tap("Rest on the back after the test: 20\u00a0minutes")
    staff.keys("37")
    staff.finger.tap("Keep it")
    assert staff.file["values"]["rest_minutes"] == 37
    staff.finger.tap("Rest on the back after the test: less")
    assert staff.file["values"]["rest_minutes"] == 35


def test_a_number_that_cannot_be_is_refused_in_place(staff: Staff) -> None:
    staff.finger.tap("Times")
    staff.finger.tap("Then the visit ends after: 45\u00a0seconds")
    staff.keys("7")
    staff.finger.tap("Keep it")
    assert staff.finger.sees("Choose a number from 20 to 600.")
    staff.finger.tap("Cancel")
    assert "idle" not in staff.file


def test_a_step_stops_at_the_ends(staff: Staff) -> None:
    staff.shown.staff.setup.change({("idle", "count_down"): 598})
    staff.finger.tap("Times")
    staff.finger.tap("Then the visit ends after: more")
    assert staff.file["idle"]["count_down"] == 600
    more = "Then the visit ends after: more"
    assert more not in {one.property("label") for one in staff.finger.buttons()}


def test_opening_hours_are_times_of_day(staff: Staff) -> None:
    staff.finger.tap("Times")
    while not staff.finger.sees("The clinic opens at"):
        staff.finger.tap("More")
    staff.finger.tap("The clinic opens at: Not set")
    staff.keys("830")
    assert staff.finger.sees("8:30")
    staff.finger.tap("Keep it")
    assert staff.file["hours"]["open"] == "08:30"
    staff.finger.tap("The clinic closes at: Not set")
    staff.keys("2560")
    staff.finger.tap("Keep it")
    assert staff.finger.sees("Type a time of day")
    staff.finger.tap("Cancel")
    assert "close" not in staff.file["hours"]


def test_what_is_offered_is_a_list_of_switches(staff: Staff) -> None:
    staff.finger.tap("The test here")
    assert not staff.finger.sees("Own music")
    staff.finger.tap("Our own list")
    assert staff.file["procedure"]["offers"] == []
    while "Own music" not in {one.property("label") for one in staff.finger.buttons()}:
        staff.finger.tap("More")
    staff.finger.tap("Own music")
    assert staff.file["procedure"]["offers"] == ["music"]
    staff.finger.tap("Own music")
    assert staff.file["procedure"]["offers"] == []
