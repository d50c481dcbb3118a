# SPDX-License-Identifier: GPL-3.0-or-later
"""Lowered controls: everything that can be touched is where somebody who sits can reach it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from ui.conftest import WIDTH_MM, Finger
from ui.staff import HOME, at_the_kiosk, in_the_panel

from kiosk.session.destination import Attract, Home
from kiosk.tour.draw import picture
from kiosk.tour.fit import misfits
from kiosk.tour.stops import stops
from kiosk.tour.targets import targets

TALL = (1080, 1920)
WIDE = (1920, 1080)
PER_MM = 1920 / WIDTH_MM
"""px of one millimetre of either."""
REACH_MM = 1220

Open = Callable[..., Finger]


def lower(finger: Finger, text: str = "standard", foot: float = 0.0) -> Finger:
    """Begins a visit with lowered controls on a screen that hangs `foot` mm above the floor."""
    finger.window.setProperty("footMm", foot)
    finger.shown.kiosk.beginIn("en")
    finger.shown.preferences.setTextSize(text)
    finger.shown.preferences.setLowered(True)
    picture(finger.window)
    return finger


def highest(finger: Finger) -> float:
    """The upper edge of the highest thing that can be touched, in px from the top."""
    found = targets(finger.window)
    assert found
    return min(one.area.top() for one in found)


@pytest.mark.parametrize("text", ["standard", "largest"])
def test_every_stop_of_a_visit_is_in_reach_and_fits(open_kiosk: Open, text: str) -> None:
    finger = open_kiosk(TALL)
    visited = 0
    for stop in stops(finger.shown):
        stop.settle()
        preferences = finger.shown.preferences
        preferences.setTextSize(text)
        preferences.setLowered(True)
        picture(finger.window)
        for one in targets(finger.window):
            assert one.area.top() >= 1920 * 0.52 - 1, f"{stop.name}: {one.name}"
        assert misfits(finger.window) == [], stop.name
        stop.leave()
        visited += 1
    assert visited > 150


@pytest.mark.parametrize("foot", [800.0, 900.0, 1000.0])
def test_with_the_height_of_the_screen_it_is_true_millimetres(
    open_kiosk: Open, foot: float
) -> None:
    finger = lower(open_kiosk(TALL), foot=foot)
    above_floor = foot + (1920 - highest(finger)) / PER_MM
    assert above_floor <= REACH_MM
    assert misfits(finger.window) == []


def test_a_wide_screen_that_hangs_too_high_is_lowered_too(open_kiosk: Open) -> None:
    finger = lower(open_kiosk(WIDE), foot=1000.0)
    assert 1000 + (1080 - highest(finger)) / PER_MM <= REACH_MM
    assert misfits(finger.window) == []


def test_a_screen_that_hangs_low_has_nothing_to_lower(open_kiosk: Open) -> None:
    finger = open_kiosk(TALL)
    finger.shown.kiosk.beginIn("en")
    before = highest(finger)
    lower(finger, foot=700.0)
    assert highest(finger) == before


def test_a_wide_screen_of_unknown_height_stays_as_it_is(open_kiosk: Open) -> None:
    finger = open_kiosk(WIDE)
    finger.shown.kiosk.beginIn("en")
    before = highest(finger)
    lower(finger)
    assert highest(finger) == before


def test_a_screen_that_hangs_too_high_keeps_room_for_a_page(open_kiosk: Open) -> None:
    finger = lower(open_kiosk(TALL), foot=1150.0)
    assert 1920 - highest(finger) > 150 * PER_MM
    assert misfits(finger.window) == []


def test_a_screen_that_hangs_on_its_side_is_lowered_upright(open_kiosk: Open) -> None:
    finger = open_kiosk(WIDE)
    finger.window.setProperty("turned", 90)
    lower(finger)
    # Clockwise: what is above for a reader is at the right of the window.
    assert max(one.area.right() for one in targets(finger.window)) <= 1920 * 0.48 + 1


def test_it_stays_for_the_visit_and_no_longer(open_kiosk: Open, clock: list[float]) -> None:
    finger = lower(open_kiosk(TALL))
    finger.tap("What is bone marrow?")
    assert highest(finger) >= 1920 * 0.52 - 1
    finger.tap("Next")
    assert highest(finger) >= 1920 * 0.52 - 1
    clock[0] += 10_000
    finger.shown.controller.tick()
    assert isinstance(finger.shown.controller.visit.place, Attract)
    finger.shown.kiosk.beginIn("en")
    assert highest(finger) < 1920 * 0.5


def test_somebody_who_sits_gets_there(open_kiosk: Open) -> None:
    finger = open_kiosk(TALL)

    def tap_low(name: str) -> None:
        point = finger.at(finger.button(name))
        assert point.y() > 1920 * 0.5
        finger.press(point)

    tap_low("Touch to start")
    tap_low("Use English")
    tap_low("Text size")
    tap_low("Sound and touch")
    tap_low("Lower buttons")
    assert finger.shown.preferences.lowered
    tap_low("Done")
    assert highest(finger) >= 1920 * 0.52 - 1


def test_nothing_above_can_be_pressed_but_it_tells_that_somebody_is_there(
    open_kiosk: Open, clock: list[float]
) -> None:
    finger = lower(open_kiosk(TALL))
    clock[0] += 80
    finger.press(QPoint(540, 300))
    clock[0] += 80
    finger.shown.controller.tick()
    assert not finger.sees("Are you still there?")
    clock[0] += 20
    finger.shown.controller.tick()
    assert finger.sees("Are you still there?")
    finger.press(QPoint(540, 300))
    assert not finger.sees("Are you still there?")
    assert isinstance(finger.shown.controller.visit.place, Home)


def test_a_hidden_page_comes_back_from_below(open_kiosk: Open) -> None:
    finger = lower(open_kiosk(TALL))
    finger.tap("Hide screen")
    assert highest(finger) >= 1920 * 0.52
    finger.tap("Touch to come back")
    assert finger.sees(HOME)


def test_staff_make_it_the_start_of_every_visit(
    open_kiosk: Open, clock: list[float], touch_screen: QPointingDevice, own_folders: Path
) -> None:
    settings = "version = 2\n[screen]\nlowered = true\n"
    staff = at_the_kiosk(open_kiosk, clock, touch_screen, settings, size=TALL)
    # The start screen has its controls low by itself.
    assert highest(staff.finger) > 1920 * 0.6
    staff.shown.kiosk.beginIn("en")
    assert highest(staff.finger) >= 1920 * 0.52 - 1
    staff.enter(HOME)
    assert staff.screen == "panel"


def test_staff_type_how_high_it_hangs_and_read_what_is_in_reach(
    open_kiosk: Open, clock: list[float], touch_screen: QPointingDevice, own_folders: Path
) -> None:
    settings = "version = 2\n[screen]\nwidth_mm = 476.0\n"
    staff = in_the_panel(open_kiosk, clock, touch_screen, settings)
    staff.finger.tap("Screen")
    assert staff.finger.sees("With the lower edge above the floor")
    while not staff.finger.sees("Lower edge of the picture above the floor"):
        staff.finger.tap("More")
    staff.finger.tap("Lower edge of the picture above the floor: Not set")
    staff.keys("1000")
    staff.finger.tap("Keep it")
    assert staff.file["screen"]["foot_mm"] == 1000
    plain = [one.replace("\u2066", "").replace("\u2069", "") for one in staff.finger.look()]
    told = next(one for one in plain if one.startswith("The picture is"))
    assert "1,000 to 1,268 mm above the floor" in told
    assert "can reach 1,000 to 1,220 mm" in told
    assert "Lowered controls stay under 1,220 mm." in told
    staff.shown.staff.setup.change({("screen", "foot_mm"): 1150.0})
    assert staff.finger.sees("which is too high")
