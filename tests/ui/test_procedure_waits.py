# SPDX-License-Identifier: GPL-3.0-or-later
"""When the procedure waits: covered, hidden, nobody there, less movement, another language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from ui.conftest import Finger
from ui.procedure import all_of, along, area, at, drag, frames, open_walk, play, stage_of, stands

from kiosk.session.destination import Attract, PageAt
from kiosk.session.idle import Phase


@pytest.fixture
def walk(open_kiosk: Callable[..., Finger]) -> Finger:
    finger = open_kiosk(still=False)
    open_walk(finger)
    return finger


def nobody(finger: Finger, clock: list[float]) -> None:
    """So long touches nobody the screen that it should ask; the frames go on."""
    clock[0] += finger.shown.controller.clock.patience + 1
    play(finger, 3.0)
    finger.shown.controller.tick()


# Something lies over it


def test_it_waits_while_the_page_is_hidden(walk: Finger) -> None:
    play(walk, 2.0)
    walk.tap("Hide screen")
    stands(walk)
    assert not frames(walk).property("running")
    walk.press(QPoint(50, 50))
    play(walk, 1.0)
    assert at(walk) == pytest.approx(3.0)


def test_it_waits_behind_text_size(walk: Finger) -> None:
    play(walk, 2.0)
    walk.tap("Text size")
    stands(walk)
    assert not frames(walk).property("running")
    walk.tap("Done")
    play(walk, 1.0)
    assert at(walk) == pytest.approx(3.0)


def test_it_waits_behind_start_over(walk: Finger) -> None:
    walk.tap("Start over")
    stands(walk)
    walk.tap("No, stay here")
    assert stage_of(walk).running


def test_another_text_size_keeps_the_second(walk: Finger) -> None:
    play(walk, 14.0)
    walk.tap("Text size")
    walk.tap("Text size: Largest")
    walk.tap("Colors: Dark")
    walk.tap("Done")
    assert at(walk) == pytest.approx(14.0)
    assert stage_of(walk).running


# Nobody is there


def test_it_waits_while_it_asks_who_is_there(walk: Finger, clock: list[float]) -> None:
    play(walk, 2.0)
    clock[0] += walk.shown.controller.clock.patience + 1
    walk.shown.controller.tick()
    assert walk.sees("Are you still there?")
    stands(walk)
    assert not frames(walk).property("running"), "at rest no frames are drawn"
    walk.tap("Yes, keep going")
    play(walk, 1.0)
    assert at(walk) == pytest.approx(3.0)


def test_playing_is_somebody_being_there(walk: Finger, clock: list[float]) -> None:
    for _ in range(8):
        clock[0] += 60.0
        play(walk, 1.1)
        walk.shown.controller.tick()
        assert walk.shown.controller.phase is Phase.ACTIVE
    assert walk.shown.page.beat == 0, "no other beat was told to the visit"
    assert stage_of(walk).playing


def test_a_pause_is_not(walk: Finger, clock: list[float]) -> None:
    walk.tap("Pause")
    nobody(walk, clock)
    assert walk.sees("Are you still there?")
    clock[0] += 100
    walk.shown.controller.tick()
    assert isinstance(walk.shown.controller.visit.place, Attract)


def test_the_end_is_not(walk: Finger, clock: list[float]) -> None:
    stage_of(walk).seek(1.0)
    play(walk, 1.0)
    nobody(walk, clock)
    assert walk.sees("Are you still there?")


def test_what_is_covered_is_not(walk: Finger, clock: list[float]) -> None:
    walk.tap("Text size")
    nobody(walk, clock)
    assert walk.sees("Are you still there?")


# Less movement


def test_with_less_movement_each_beat_is_one_picture(finger: Finger) -> None:
    stage = open_walk(finger)
    assert not stage.playing
    stills = [one.still for one in stage._head.score.beats]
    assert at(finger) == stills[0]
    stands(finger)
    for number in range(1, 12):
        finger.tap("Step on" if number % 2 else "Next")
        assert at(finger) == stills[number]
        stands(finger)
        assert not frames(finger).property("running")
    finger.tap("Again")
    stands(finger)
    finger.tap("Solid")
    assert at(finger) == stills[9]
    drag(finger, *along(finger, 0.8, 0.5, 0.3, 0.1))
    assert at(finger) in stills[:3]
    assert not [one for one in finger.buttons() if one.property("label") == "Slower"]


def test_less_movement_stops_what_moves(walk: Finger) -> None:
    play(walk, 2.0)
    walk.tap("Text size")
    walk.tap("Movement: Less")
    walk.tap("Done")
    assert at(walk) == stage_of(walk)._head.score.beats[0].still
    stands(walk)


# The language


def test_a_language_chosen_on_the_way_keeps_the_second(walk: Finger) -> None:
    play(walk, 33.0)
    walk.shown.languages.choose("en-GB")
    walk.look()
    assert at(walk) == pytest.approx(33.0)
    assert walk.shown.controller.visit.place == PageAt("steps", "walk-through", 3)


def test_the_language_screen_keeps_the_second(walk: Finger) -> None:
    play(walk, 33.0)
    walk.tap("English")
    walk.tap("English (UK)")
    walk.tap("Use English (UK)")
    assert walk.shown.controller.visit.place == PageAt("steps", "walk-through", 3)
    assert at(walk) == pytest.approx(33.0, abs=0.5)


def test_a_pause_is_still_a_pause_after_the_language_screen(walk: Finger) -> None:
    play(walk, 33.0)
    walk.tap("Pause")
    walk.tap("English")
    walk.tap("Back")
    stands(walk)


# A way to stop it


@pytest.mark.parametrize("text_size", ["standard", "large", "largest"])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 800)])
def test_a_pause_is_in_sight_whenever_it_plays(
    open_kiosk: Callable[..., Finger], size: tuple[int, int], text_size: str
) -> None:
    finger = open_kiosk(size, still=False)
    open_walk(finger)
    finger.shown.preferences.setTextSize(text_size)
    dock = min(area(one).top() for one in all_of(finger, "Dock"))
    for number in range(12):
        stage_of(finger).showBeat(number)
        assert stage_of(finger).playing
        pause = area(finger.button("Pause"))
        assert pause.left() >= 0
        assert pause.right() <= size[0]
        assert pause.top() >= 0
        assert pause.bottom() <= dock
        finger.press(pause.center().toPoint())
        assert not stage_of(finger).playing, "nothing lies over it"
        finger.tap("Play")
