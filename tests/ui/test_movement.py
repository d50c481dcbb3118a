# SPDX-License-Identifier: GPL-3.0-or-later
"""What moves can be stopped, and nothing flashes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from ui import calm, procedure
from ui.conftest import Finger

from kiosk.tour.kinds import kind_of

Open = Callable[..., Finger]
STOP, GO = "Stop what moves", "Let it move"

ACROSS, DOWN = 16, 9
"""The screen is looked at in so many places: each is smaller than the area that WCAG counts."""
FRAMES_A_SECOND = 10
FLASH, DARK = 0.1, 0.8
"""A change of relative luminance that is a part of a flash, where the darker one is under 0.8."""
MOST = 3
"""Flashes in any second (WCAG 2.3.1)."""


def linear(part: int) -> float:
    value = part / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


LINEAR = [linear(part) for part in range(256)]


def luminances(image: QImage) -> list[float]:
    """Relative luminance of each place of a picture."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(ACROSS, DOWN, mode=smooth)
    pixels = [small.pixelColor(x, y) for y in range(DOWN) for x in range(ACROSS)]
    weighed = ((LINEAR[one.red()], LINEAR[one.green()], LINEAR[one.blue()]) for one in pixels)
    return [0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in weighed]


def turns(course: list[float]) -> Iterator[int]:
    """The frames at which the luminance has gone far enough up or down, against the last time."""
    extreme, way = course[0], 0
    for at, value in enumerate(course):
        lower, higher = min(value, extreme), max(value, extreme)
        if higher - lower >= FLASH and lower < DARK and (value > extreme) != (way > 0 and way != 0):
            way, extreme = (1 if value > extreme else -1), value
            yield at
        elif (way >= 0 and value > extreme) or (way <= 0 and value < extreme):
            extreme = value


def flashes(frames: list[list[float]]) -> int:
    """The most flashes in any second at any place: a flash is a pair of opposite changes."""
    most = 0
    for place in range(ACROSS * DOWN):
        found = list(turns([frame[place] for frame in frames]))
        for at in found:
            within = [one for one in found if at <= one < at + FRAMES_A_SECOND]
            most = max(most, len(within) // 2)
    return most


def frame(window: QQuickWindow) -> list[float]:
    QGuiApplication.processEvents()
    return luminances(window.grabWindow())


def test_a_flash_is_found() -> None:
    dark, light = [0.1] * ACROSS * DOWN, [0.5] * ACROSS * DOWN
    assert flashes([dark, light] * 5) > MOST
    assert flashes([dark, dark, dark, light, light, light] * 4) <= MOST
    assert flashes([dark] * 20) == 0


@pytest.mark.parametrize("tools", [False, True])
def test_no_beat_of_the_procedure_flashes(open_kiosk: Open, tools: bool) -> None:
    finger = open_kiosk((1280, 720), still=False)
    stage = procedure.open_walk(finger)
    stage.showTools(tools)
    seen = [frame(finger.window)]
    while stage.playing and len(seen) < 6000:
        stage.advance(1 / FRAMES_A_SECOND)
        seen.append(frame(finger.window))
    assert len(seen) > 60 * FRAMES_A_SECOND
    assert any(one != other for one, other in pairwise(seen)), "it moves"
    assert flashes(seen) <= MOST


def test_the_pacer_does_not_flash(open_kiosk: Open, tmp_path: Path) -> None:
    finger = calm.opener(open_kiosk, tmp_path)("breathe", size=(1280, 720))
    finger.tap("Start")
    seen = []
    for _ in range(25 * FRAMES_A_SECOND):
        calm.calm(finger).advance(1 / FRAMES_A_SECOND)
        seen.append(frame(finger.window))
    assert any(one != other for one, other in pairwise(seen)), "it moves"
    assert flashes(seen) <= MOST


def sun(finger: Finger) -> QQuickItem:
    """The sun of the start screen."""
    every = procedure.things(finger.window.contentItem())
    images = (one for one in every if "Image" in kind_of(one))
    found = [one for one in images if one.property("lift") is not None]
    assert len(found) == 1
    assert isinstance(found[0], QQuickItem)
    return found[0]


def greeting_turns(finger: Finger) -> bool:
    """True while the clock runs that greets in the next language."""
    every = procedure.things(finger.window.contentItem())
    found = [one for one in every if one.property("interval") == 7000 and one.property("repeat")]
    assert len(found) == 1
    return bool(found[0].property("running"))


def draw(finger: Finger, frames: int = 20) -> None:
    for _ in range(frames):
        finger.window.requestUpdate()
        finger.look()


def test_the_start_screen_can_be_stopped(open_kiosk: Open) -> None:
    finger = open_kiosk(still=False)
    before = sun(finger).property("lift")
    draw(finger)
    assert sun(finger).property("lift") != before
    assert greeting_turns(finger)
    finger.tap(STOP)
    held = sun(finger).property("lift")
    draw(finger)
    assert sun(finger).property("lift") == held
    assert not greeting_turns(finger)
    finger.tap(GO)
    draw(finger)
    assert sun(finger).property("lift") != held
    assert greeting_turns(finger)


def test_the_next_person_finds_it_moving(open_kiosk: Open) -> None:
    finger = open_kiosk(still=False)
    finger.tap(STOP)
    finger.tap("Touch to start")
    finger.tap("Start over")
    finger.tap("Yes, start over")
    assert finger.button(STOP)
    assert greeting_turns(finger)


def test_with_less_movement_the_sun_rests(open_kiosk: Open) -> None:
    finger = open_kiosk(still=True)
    before = sun(finger).property("lift")
    draw(finger)
    assert sun(finger).property("lift") == before == 1
    # What is said still changes by itself, and can be stopped.
    finger.tap(STOP)
    assert not greeting_turns(finger)
