# SPDX-License-Identifier: GPL-3.0-or-later
"""Measuring the screen with a bank card, and testing whether it feels every touch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest
from ui.conftest import Finger
from ui.staff import HOME, Staff, in_the_panel

SETTINGS = "version = 2\n[screen]\nwidth_mm = 476.0\n"
CARD_MM = 85.6


@pytest.fixture
def staff(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> Staff:
    found = in_the_panel(open_kiosk, clock, touch_screen, SETTINGS)
    found.finger.tap("Screen")
    return found


def find(staff: Staff, accept: Callable[[QQuickItem], bool]) -> list[QQuickItem]:
    staff.finger.look()
    found, pending = [], [staff.window.contentItem()]
    while pending:
        item = pending.pop()
        if item.isVisible():
            if accept(item):
                found.append(item)
            pending += item.childItems()
    return found


def card(staff: Staff) -> QQuickItem:
    """The drawn card."""
    return find(staff, lambda item: item.objectName() == "card")[0]


def unit(staff: Staff) -> float:
    """px of a design unit on the patient's screen, and on the staff's."""
    place = find(staff, lambda item: item.objectName() == "staffPlace")[0]
    assert place.childItems()[0].property("unit") == place.property("unit")
    return float(place.property("unit"))


def test_the_card_has_the_size_of_a_card_where_the_width_is_known(staff: Staff) -> None:
    staff.finger.tap("Measure with a bank card")
    drawn = card(staff)
    assert drawn.width() == pytest.approx(CARD_MM * 1920 / 476, abs=1)
    assert drawn.height() / drawn.width() == pytest.approx(54 / CARD_MM)


def test_a_card_that_fits_makes_millimetres_true_at_once(staff: Staff) -> None:
    before = unit(staff)
    staff.finger.tap("Measure with a bank card")
    start = card(staff).width()
    for _ in range(3):
        staff.finger.tap("Much wider")
    staff.finger.tap("Wider")
    staff.finger.tap("Narrower")
    staff.finger.tap("Narrower")
    wide = card(staff).width()
    assert wide == start + 29
    staff.finger.tap("The card fits")
    width = staff.file["screen"]["width_mm"]
    assert width == pytest.approx(CARD_MM / wide * 1920, abs=0.06)
    assert unit(staff) == pytest.approx(before * wide / start, rel=0.01)
    assert staff.finger.sees(f"The screen is \u2066{round(width)}\u2069 mm wide.")
    staff.finger.tap("Undo")
    assert staff.file["screen"]["width_mm"] == 476
    assert unit(staff) == before


def test_millimetres_stay_true_when_the_picture_is_turned(staff: Staff) -> None:
    staff.finger.tap("More")
    staff.finger.tap("90°")
    staff.finger.tap("Measure with a bank card")
    assert card(staff).width() == pytest.approx(CARD_MM * 1920 / 476, abs=1)
    staff.finger.tap("Wider")
    wide = card(staff).width()
    staff.finger.tap("The card fits")
    assert staff.file["screen"]["width_mm"] == pytest.approx(CARD_MM * 1920 / wide, abs=0.06)


def test_leaving_keeps_the_width(staff: Staff) -> None:
    staff.finger.tap("Measure with a bank card")
    staff.finger.tap("Much narrower")
    staff.finger.tap("Cancel")
    assert staff.file["screen"]["width_mm"] == 476
    assert "Undo" not in {one.property("label") for one in staff.finger.buttons()}


def test_a_finger_that_stays_goes_on(staff: Staff) -> None:
    staff.finger.tap("Measure with a bank card")
    start = card(staff).width()
    point = staff.finger.at(staff.finger.button("Narrower"))
    moved = QSignalSpy(staff.shown.staff_screen.care.card.changed)
    touch = QTest.touchEvent(staff.window, staff.device)
    touch.press(0, point, staff.window)
    touch.commit()
    while moved.count() < 3:
        assert moved.wait(5000)
    touch = QTest.touchEvent(staff.window, staff.device)
    touch.release(0, point, staff.window)
    touch.commit()
    stopped = card(staff).width()
    assert stopped <= start - 3
    # The tap at the end of a long touch does not count once more.
    assert not moved.wait(200)
    assert card(staff).width() == stopped


def test_the_card_stays_within_sense(staff: Staff) -> None:
    staff.finger.tap("Measure with a bank card")
    for _ in range(40):
        staff.shown.staff_screen.care.card.step(-10)
    assert card(staff).width() == 120
    named = {one.property("label") for one in staff.finger.buttons()}
    assert "Much narrower" not in named
    assert "Much wider" in named


def circles(staff: Staff) -> list[QPoint]:
    """The middle of every circle."""
    found = find(staff, lambda item: item.property("touched") is not None and item.width() < 300)
    assert len(found) == staff.shown.staff_screen.care.grid.places
    return [staff.finger.at(one) for one in found]


def test_a_screen_that_feels_everything(staff: Staff) -> None:
    staff.finger.tap("Test the touch")
    places = circles(staff)
    assert len(places) > 30
    for point in places:
        staff.finger.press(point)
    assert staff.finger.sees("Every place answered.")
    staff.finger.tap("Back to the settings")
    assert staff.finger.sees("Every place answered.")
    assert staff.finger.sees("Text size")


def test_a_finger_that_wipes_fills_what_it_comes_over(staff: Staff) -> None:
    staff.finger.tap("Test the touch")
    grid = staff.shown.staff_screen.care.grid
    top = sorted(circles(staff), key=lambda one: (one.y(), one.x()))[:5]
    touch = QTest.touchEvent(staff.window, staff.device)
    touch.press(0, top[0], staff.window)
    touch.commit()
    for point in top[1:]:
        touch = QTest.touchEvent(staff.window, staff.device)
        touch.move(0, point, staff.window)
        # A movement is told with the next picture.
        drawn = QSignalSpy(staff.window.frameSwapped)
        touch.commit()
        assert drawn.wait(5000)
    touch = QTest.touchEvent(staff.window, staff.device)
    touch.release(0, top[-1], staff.window)
    touch.commit()
    assert grid.touched == [0, 1, 2, 3, 4]


def test_what_was_missed_is_shown(staff: Staff) -> None:
    staff.finger.tap("Test the touch")
    for point in circles(staff)[:3]:
        staff.finger.press(point)
    staff.finger.tap("Done")
    grid = staff.shown.staff_screen.care.grid
    assert 0 < grid.missed < grid.places
    told = f"Places that did not answer: {grid.missed} of {grid.places}"
    assert staff.finger.sees(told)
    staff.finger.tap("Back to the settings")
    assert staff.finger.sees(told)


def test_it_ends_by_itself_while_it_is_touched(staff: Staff) -> None:
    staff.finger.tap("Test the touch")
    corner = QPoint(5, 5)
    for _ in range(3):
        staff.wait(19)
        staff.finger.press(corner)
    assert staff.shown.staff_screen.care.grid.phase == "touch"
    staff.wait(4)
    assert staff.shown.staff_screen.care.grid.phase == ""
    assert staff.screen == "panel"
    assert staff.finger.sees("Places that did not answer")


def test_nobody_there_closes_the_panel(staff: Staff) -> None:
    staff.finger.tap("Test the touch")
    staff.wait(61)
    assert staff.screen == ""
    assert staff.finger.sees(HOME)
