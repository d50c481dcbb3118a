# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit waits while staff are at the screen, and is given back exactly as it was."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from ui.conftest import Finger
from ui.staff import MARK, Staff, at_the_kiosk

from kiosk.session.destination import Attract, Home, PageAt

SETTINGS = """\
version = 2
[clinic]
phone = "555 0142"
[languages]
default = "x-rtl"
offered = ["en", "en-GB"]
"""


@pytest.fixture
def staff(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> Staff:
    return at_the_kiosk(open_kiosk, clock, touch_screen, SETTINGS)


def in_the_middle(staff: Staff) -> str:
    """A visit with choices of its own, at a later part of a page; the title of its chapter."""
    kiosk, controller = staff.shown.kiosk, staff.shown.controller
    kiosk.beginIn("en-GB")
    preferences = staff.shown.preferences
    preferences.setTextSize("largest")
    preferences.setColors("dark")
    controller.do(lambda: controller.visit.open_chapter("ready", "bring"))
    staff.finger.look()
    staff.shown.page.toggle("medicines")
    page = staff.shown.page
    assert page.part_count > 1
    page.showPart(page.part_count - 1)
    staff.finger.look()
    return str(page.chapterTitle)


def test_everything_is_as_it_was(staff: Staff) -> None:
    title = in_the_middle(staff)
    visit = staff.shown.controller.visit
    before, texts = copy.deepcopy(visit.state), staff.finger.look()
    assert isinstance(before.place, PageAt)
    assert before.place.part > 0
    staff.enter(title)
    for tab in ("Numbers for patients", "Screen", "Your clinic"):
        staff.tap(tab)
        assert visit.state == before
    staff.tap("Back to patients")
    assert staff.screen == ""
    assert visit.state == before
    assert staff.finger.look() == texts
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_staff_have_their_language_their_size_and_light_colours(staff: Staff) -> None:
    title = in_the_middle(staff)
    staff.enter(title)
    assert staff.finger.sees("Staff settings")
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    tab = staff.finger.button(MARK + "Screen")
    assert tab.mapToScene(tab.boundingRect().center()).x() > staff.window.width() / 2
    heading = staff.text_item("Staff settings")
    assert heading.property("font").pixelSize() == 36
    corner = staff.window.grabWindow().pixelColor(4, staff.window.height() // 2)
    assert corner.lightness() > 200


def test_nobody_is_asked_while_staff_are_there(staff: Staff) -> None:
    title = in_the_middle(staff)
    visit = staff.shown.controller.visit
    before = copy.deepcopy(visit.state)
    staff.enter(title)
    for _ in range(30):
        staff.wait(50)
        staff.tap("Screen")
    assert staff.screen == "panel"
    assert not staff.finger.sees("Are you still there?")
    staff.tap("Back to patients")
    staff.wait(80)
    assert not staff.finger.sees("Are you still there?")
    assert visit.state == before
    staff.wait(400)
    assert isinstance(visit.place, Attract)


def test_the_moving_procedure_waits(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> None:
    staff = at_the_kiosk(open_kiosk, clock, touch_screen, SETTINGS, still=False)
    kiosk, controller = staff.shown.kiosk, staff.shown.controller
    kiosk.beginIn("en")
    controller.do(lambda: controller.visit.open_chapter("steps", "walk-through"))
    staff.finger.look()
    stage = kiosk.beside.stage
    assert stage.running
    staff.hold(str(staff.shown.page.chapterTitle))
    assert staff.screen == "pin"
    assert not stage.running
    second = stage.second
    stage.advance(5.0)
    assert stage.second == second
    staff.tap("Back to patient")
    assert stage.running


def test_a_word_or_sheet_that_is_open_stays_open(staff: Staff) -> None:
    staff.shown.kiosk.beginIn("en")
    controller = staff.shown.controller
    controller.do(lambda: controller.visit.open_chapter("hurt", "questions"))
    texts = staff.finger.look()
    staff.hold(str(staff.shown.page.chapterTitle))
    staff.tap("Back to patient")
    assert staff.finger.look() == texts


def test_a_new_phone_number_is_on_the_page_that_waited(staff: Staff) -> None:
    staff.shown.kiosk.beginIn("en")
    controller = staff.shown.controller
    controller.do(lambda: controller.visit.open_chapter("after", "when-to-call"))
    before = copy.deepcopy(controller.visit.state)
    assert staff.finger.sees("555 0142")
    staff.enter(str(staff.shown.page.chapterTitle))
    assert staff.shown.staff.setup.change({("clinic", "phone"): "555 0199"}) == ""
    staff.tap("Back to patients")
    assert controller.visit.state == before
    assert staff.finger.sees("555 0199")
    assert not staff.finger.sees("555 0142")


def test_a_page_that_is_no_more_gives_way_to_the_chapters(staff: Staff) -> None:
    controller, setup = staff.shown.controller, staff.shown.staff.setup
    staff.shown.kiosk.beginIn("en")
    controller.do(lambda: controller.visit.open_chapter("steps", "two-samples"))
    assert isinstance(controller.visit.place, PageAt)
    staff.enter(str(staff.shown.page.chapterTitle))
    setup.change({("procedure", "samples"): "aspiration"})
    staff.tap("Back to patients")
    assert isinstance(controller.visit.place, Home)
    assert staff.finger.sees("What would you like to know?")


def test_a_kiosk_that_begins_again_after_a_fault_shows_no_panel(staff: Staff) -> None:
    staff.enter(in_the_middle(staff))
    staff.shown.controller.start_over()
    assert staff.screen == ""
    assert isinstance(staff.shown.controller.visit.place, Attract)
    assert staff.finger.sees("Touch to start")


def test_keys_work_again_for_the_patient(staff: Staff) -> None:
    visit = staff.shown.controller.visit
    staff.shown.kiosk.beginIn("en")
    staff.shown.controller.do(lambda: visit.open_chapter("ready", "bring"))
    staff.enter(str(staff.shown.page.chapterTitle))
    staff.key(Qt.Key.Key_Escape)
    assert staff.screen == ""
    assert isinstance(visit.place, PageAt)
    staff.key(Qt.Key.Key_Escape)
    assert isinstance(visit.place, Home)
