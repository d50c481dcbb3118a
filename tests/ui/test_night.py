# SPDX-License-Identifier: GPL-3.0-or-later
"""Outside the opening hours the start screen is dark; a touch wakes it, and no visit is dark."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from ui.conftest import Finger
from ui.staff import Staff, at_the_kiosk

from kiosk.session.destination import Attract

HOME = "What would you like to know?"
MIDDLE = QPoint(960, 700)
DAYTIME, NIGHT = 12, 23


class House:
    """A clinic from 8 to 18 o'clock, at an hour the test sets."""

    def __init__(self, staff: Staff) -> None:
        self.staff = staff
        self.at(DAYTIME)

    def at(self, hour: int) -> None:
        """Some minutes later it is `hour`, and nobody has touched anything."""
        wall = datetime.datetime(2026, 3, 10, hour, 30).timestamp()
        self.staff.shown.staff.setup.wall = lambda: wall
        self.later(120)

    def later(self, seconds: float) -> None:
        self.staff.clock[0] += seconds
        self.staff.shown.night.look()

    @property
    def light(self) -> float:
        """How light the picture is, from 0 to 255."""
        self.staff.finger.look()
        picture = self.staff.window.grabWindow()
        points = [(x, y) for x in range(40, 1900, 120) for y in range(40, 1060, 120)]
        return sum(picture.pixelColor(*one).lightness() for one in points) / len(points)


@pytest.fixture
def house(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> Callable[[str], House]:
    def build(dark: str) -> House:
        hours = f'version = 2\n[hours]\nopen = "08:00"\nclose = "18:00"\ndark = "{dark}"\n'
        return House(at_the_kiosk(open_kiosk, clock, touch_screen, hours))

    return build


def test_a_closed_clinic_is_black_and_the_morning_wakes_it(house: Callable[[str], House]) -> None:
    clinic = house("black")
    day = clinic.light
    assert day > 100
    clinic.at(NIGHT)
    assert clinic.light == 0
    clinic.at(DAYTIME)
    assert clinic.light == day


def test_dim_is_darker_and_still_a_picture(house: Callable[[str], House]) -> None:
    clinic = house("dim")
    day = clinic.light
    clinic.at(NIGHT)
    assert 5 < clinic.light < day / 2


def test_off_is_as_ever(house: Callable[[str], House]) -> None:
    clinic = house("off")
    clinic.at(NIGHT)
    assert clinic.light > 100


def test_a_touch_wakes_it_and_does_nothing_else(house: Callable[[str], House]) -> None:
    clinic = house("black")
    clinic.at(NIGHT)
    clinic.staff.finger.press(MIDDLE)
    assert clinic.light > 100
    assert isinstance(clinic.staff.shown.controller.visit.place, Attract)
    clinic.later(59)
    assert clinic.light > 100
    clinic.later(2)
    assert clinic.light == 0


def test_a_visit_is_never_dark(house: Callable[[str], House]) -> None:
    clinic = house("black")
    clinic.staff.shown.kiosk.beginIn("en")
    clinic.at(NIGHT)
    assert clinic.light > 100
    clinic.later(3600)
    assert clinic.staff.finger.sees(HOME)
    clinic.staff.shown.kiosk.startOver()
    assert clinic.light > 100
    clinic.later(61)
    assert clinic.light == 0


def test_staff_are_never_in_the_dark_and_their_choice_holds(
    house: Callable[[str], House],
) -> None:
    clinic = house("off")
    clinic.staff.shown.kiosk.beginIn("en")
    clinic.staff.enter(HOME)
    clinic.staff.finger.tap("Times")
    while not any(one.property("label") == "Black" for one in clinic.staff.finger.buttons()):
        clinic.staff.finger.tap("More")
    clinic.staff.finger.tap("Black")
    clinic.staff.shown.staff.setup.wall = lambda: datetime.datetime(2026, 3, 10, 2).timestamp()
    clinic.staff.shown.night.look()
    assert clinic.staff.finger.sees("Times")
    clinic.staff.finger.tap("Back to patients")
    clinic.staff.shown.kiosk.startOver()
    clinic.later(61)
    assert clinic.light == 0
