# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to the staff panel: a finger held still on a title, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice
from ui.conftest import Finger
from ui.staff import Staff, at_the_kiosk

from kiosk.session.destination import Attract, Home, PageAt

GREETING = "Getting ready for your test?"
HOME = "What would you like to know?"


@pytest.fixture
def staff(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> Staff:
    return at_the_kiosk(open_kiosk, clock, touch_screen)


def test_three_seconds_on_a_title_ask_for_the_pin(staff: Staff) -> None:
    staff.shown.kiosk.beginIn("en")
    staff.hold(HOME)
    assert staff.screen == "pin"
    assert staff.finger.sees("Choose a PIN")


def test_it_is_there_on_every_kind_of_screen(staff: Staff) -> None:
    kiosk, controller = staff.shown.kiosk, staff.shown.controller
    moves = {
        "Choose your language": kiosk.openLanguages,
        "Word list": kiosk.openWords,
        "Getting ready": lambda: controller.do(
            lambda: controller.visit.open_chapter("ready", "bring")
        ),
    }
    kiosk.beginIn("en")
    for title, move in moves.items():
        move()
        staff.hold(title)
        assert staff.screen == "pin", title
        staff.finger.tap("Back to patient")
        assert staff.screen == ""


def test_on_the_start_screen_it_is_the_clinics_name(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> None:
    staff = at_the_kiosk(
        open_kiosk, clock, touch_screen, 'version = 2\n[clinic]\nname = "Riverside"\n'
    )
    staff.hold(GREETING)
    assert staff.screen == ""
    staff.shown.controller.start_over()
    staff.hold("Riverside")
    assert staff.screen == "pin"
    staff.finger.tap("Back to patient")
    assert isinstance(staff.shown.controller.visit.place, Attract)


def test_a_clinic_without_a_name_is_set_up_from_the_greeting(staff: Staff) -> None:
    staff.hold(GREETING)
    assert staff.screen == "pin"
    assert isinstance(staff.shown.controller.visit.place, Attract)


def test_a_finger_that_leaves_early_opens_nothing(staff: Staff) -> None:
    staff.shown.kiosk.beginIn("en")
    staff.hold(HOME, seconds=2.9)
    staff.wait(1)
    assert staff.screen == ""


def test_a_tap_opens_nothing_however_long_ago(staff: Staff) -> None:
    staff.shown.kiosk.beginIn("en")
    staff.finger.press(staff.place(HOME))
    staff.wait(30)
    assert staff.screen == ""
    assert isinstance(staff.shown.controller.visit.place, Home)


def test_a_finger_that_rolls_opens_nothing(staff: Staff) -> None:
    staff.shown.kiosk.beginIn("en")
    staff.hold(HOME, roll=40)
    assert staff.screen == ""


def test_keys_open_nothing(staff: Staff) -> None:
    staff.shown.kiosk.beginIn("en")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab):
        staff.key(key)
        staff.wait(4)
    assert staff.screen == ""


def test_a_held_title_has_no_mark_and_the_page_stays(staff: Staff) -> None:
    staff.shown.kiosk.beginIn("en")
    controller = staff.shown.controller
    controller.do(lambda: controller.visit.open_chapter("ready", "bring"))
    before = staff.finger.look()
    staff.hold("Getting ready", seconds=2.0)
    assert staff.finger.look() == before
    assert isinstance(controller.visit.place, PageAt)
