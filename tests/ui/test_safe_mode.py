# SPDX-License-Identifier: GPL-3.0-or-later
"""After three crashes: no voice, no movement, and staff are told."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from ui.conftest import WIDTH_MM, Finger
from ui.staff import at_the_kiosk

from kiosk.startup import Options, make_controller, make_window, prepare
from kiosk.system.mode import VARIABLE, Mode, Tally, hand_on
from kiosk.tour.draw import settle

HOME = "What would you like to know?"


@pytest.fixture
def careful(qapp: object, touch_screen: QPointingDevice, own_folders: Path) -> Iterator[Finger]:
    options = Options(keep_copies=False, guarded=False, safe=True, tap_pause_ms=0)
    ground = prepare(options)
    shown = make_window(ground, make_controller(ground, options), options)
    assert shown.window is not None
    shown.window.setProperty("widthMm", WIDTH_MM)
    shown.window.resize(1920, 1080)
    shown.window.show()
    settle(shown.window)
    yield Finger(shown, touch_screen)
    shown.close()


def test_safe_mode_has_no_voice_and_no_movement(careful: Finger) -> None:
    shown = careful.shown
    shown.kiosk.beginIn("en")
    names = {str(one.property("label")) for one in careful.buttons()}
    assert "No voice: English" in names
    assert shown.controller.visit.state.preferences.less_movement
    assert not shown.controller.localised.sounding


def test_what_staff_change_in_safe_mode_is_kept_and_brings_no_voice(careful: Finger) -> None:
    shown = careful.shown
    setup = shown.staff.setup
    assert setup.settings.sound.read_aloud
    assert setup.change({("sound", "words_per_minute"): 120}) == ""
    assert setup.settings.sound.read_aloud
    assert not shown.controller.localised.sounding
    assert shown.controller.visit.state.preferences.less_movement


def told(
    open_kiosk: Callable[..., Finger], clock: list[float], touch_screen: QPointingDevice
) -> list[str]:
    staff = at_the_kiosk(open_kiosk, clock, touch_screen, "version = 2\n")
    staff.shown.kiosk.beginIn("en")
    staff.enter(HOME)
    staff.finger.tap("Health")
    rows = staff.shown.staff_screen.health.rows.rows
    return [one.told for one in rows if one.name == "Started again by itself"]


@pytest.mark.usefixtures("own_folders")
def test_staff_read_how_often_it_was_started_again(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(VARIABLE, "")
    assert told(open_kiosk, clock, touch_screen) == []
    hand_on(Tally(restarts=4, restarts_today=0, day="2000-01-01", code=137), Mode.SAFE, os.environ)
    assert told(open_kiosk, clock, touch_screen) == [
        "Today: 0. Since it was switched on: 4. Last code: 137.",
        "Safe mode: no voice and less movement, until the kiosk is started anew.",
    ]
