# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tour measures of everything that can be touched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from ui.conftest import WIDTH_MM, Finger
from ui.staff import in_the_panel

from kiosk.tour.draw import picture
from kiosk.tour.targets import cramped, targets

MM = 1920 / WIDTH_MM
"""px of one millimetre."""
SETTINGS = "version = 2\n[screen]\nwidth_mm = 476\n"


@pytest.fixture
def home(finger: Finger) -> Finger:
    finger.shown.kiosk.beginIn("en")
    picture(finger.window)
    return finger


def tile(finger: Finger) -> QQuickItem:
    return finger.button("Start over")


def test_the_home_screen_has_room_for_every_finger(home: Finger) -> None:
    assert len(targets(home.window)) > 10
    assert cramped(home.window) == []


def test_a_small_target_is_named_with_its_millimetres(home: Finger) -> None:
    tile(home).setWidth(14 * MM)
    assert cramped(home.window) == ["“Start over” is 14.0 mm wide, not 15"]


def test_a_main_target_is_higher(home: Finger) -> None:
    tile(home).setHeight(18 * MM)
    assert cramped(home.window) == ["“Start over” is 18.0 mm high, not 20"]


def test_two_that_are_too_near_are_named(home: Finger) -> None:
    button = tile(home)
    button.setX(button.x() - 2 * MM)
    found = cramped(home.window)
    assert len(found) == 1
    assert "“Start over” is" in found[0] or "from “Start over”" in found[0]


def test_two_that_lie_over_each_other_are_named(home: Finger) -> None:
    button = tile(home)
    button.setX(button.x() - 20 * MM)
    assert any("lies over" in one for one in cramped(home.window))


def test_one_that_reaches_off_the_screen_is_named(home: Finger) -> None:
    button = tile(home)
    button.setY(button.y() + 30 * MM)
    assert "“Start over” reaches off the screen" in cramped(home.window)


def test_what_is_covered_is_not_measured(home: Finger) -> None:
    tile(home).setWidth(14 * MM)
    home.tap("Hide screen")
    picture(home.window)
    assert [one.name for one in targets(home.window)] == ["Touch to come back"]
    assert cramped(home.window) == []


def test_a_screen_too_small_for_true_millimetres_asks_for_as_much_as_it_has(
    home: Finger,
) -> None:
    home.window.setProperty("widthMm", WIDTH_MM / 2)
    picture(home.window)
    assert cramped(home.window) == []


def test_every_section_of_the_staff_panel_has_room_for_a_finger(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> None:
    staff = in_the_panel(open_kiosk, clock, touch_screen, SETTINGS)
    sections = [one.name for one in targets(staff.window)]
    found = {}
    for name in ("Clinic", "Languages", "Times", "Screen", "Sound", "Printer"):
        if name in sections:
            staff.finger.tap(name)
            picture(staff.window)
            found[name] = cramped(staff.window)
    assert len(found) > 3
    assert {name: faults for name, faults in found.items() if faults} == {}
