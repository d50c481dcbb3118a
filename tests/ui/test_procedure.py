# SPDX-License-Identifier: GPL-3.0-or-later
"""Walking through the test as it moves, by touch."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from ui.conftest import Finger
from ui.procedure import (
    along,
    area,
    at,
    drag,
    frames,
    number,
    only,
    open_walk,
    page_of,
    play,
    stage_of,
    starts,
)

from kiosk.session.destination import Attract, PageAt

TRIES = 2000


@pytest.fixture
def walk(open_kiosk: Callable[..., Finger]) -> Finger:
    """The procedure with movement, at its start."""
    finger = open_kiosk(still=False)
    open_walk(finger)
    return finger


def beat(finger: Finger) -> int:
    return int(finger.shown.page.beat)


def test_it_plays_by_itself(open_kiosk: Callable[..., Finger]) -> None:
    finger = open_kiosk(still=False)
    stage = open_walk(finger, run=True)
    assert stage.playing
    for _ in range(TRIES):
        finger.look()
        if stage.second > 0.3:
            break
    assert stage.second > 0.3


def test_it_plays_through_every_beat_to_the_end_and_stops(walk: Finger) -> None:
    stage, seen = stage_of(walk), [beat(walk)]
    while seen[-1] != 11 or stage.playing:
        before = stage.second
        play(walk, 1.0)
        assert stage.second > before
        seen.append(beat(walk))
    assert list(dict.fromkeys(seen)) == list(range(12))
    assert at(walk) == starts(walk)[-1]
    assert walk.sees("Step 12 of 12")
    assert not stage.running


def test_at_the_end_play_starts_over(walk: Finger) -> None:
    stage = stage_of(walk)
    stage.seek(0.9999)
    play(walk, 1.0)
    assert not stage.playing
    walk.tap("Play")
    assert (beat(walk), at(walk)) == (0, 0.0)
    assert walk.sees("Step 1 of 12")
    play(walk, 2.0)
    assert at(walk) == pytest.approx(2.0)


def test_pause_stops_it_and_play_goes_on(walk: Finger) -> None:
    play(walk, 2.0)
    walk.tap("Pause")
    assert not frames(walk).property("running")
    play(walk, 2.0)
    assert at(walk) == pytest.approx(2.0)
    walk.tap("Play")
    assert frames(walk).property("running")
    play(walk, 2.0)
    assert at(walk) == pytest.approx(4.0)


def test_a_step_on_and_back(walk: Finger) -> None:
    assert "Step back" not in {str(one.property("label")) for one in walk.buttons()}
    play(walk, 3.0)
    walk.tap("Step on")
    assert (beat(walk), at(walk)) == (1, starts(walk)[1])
    walk.tap("Step on")
    walk.tap("Step back")
    assert (beat(walk), at(walk)) == (1, starts(walk)[1])
    open_walk(walk, 11)
    assert "Step on" not in {str(one.property("label")) for one in walk.buttons()}


def test_next_and_back_of_the_dock_step_too(walk: Finger) -> None:
    walk.tap("Next")
    walk.tap("Next")
    assert (beat(walk), at(walk)) == (2, starts(walk)[2])
    play(walk, 1.0)
    walk.tap("Back")
    assert (beat(walk), at(walk)) == (1, starts(walk)[1])
    walk.tap("Back")
    assert walk.sees("Step 1 of 12")
    walk.tap("Back")
    assert not stage_of(walk).present


def test_stepping_leaves_a_pause_a_pause(walk: Finger) -> None:
    walk.tap("Pause")
    walk.tap("Step on")
    play(walk, 1.0)
    assert at(walk) == starts(walk)[1]


def test_again_shows_the_beat_from_its_start(walk: Finger) -> None:
    walk.tap("Step on")
    play(walk, 4.0)
    walk.tap("Pause")
    walk.tap("Again")
    assert (beat(walk), at(walk)) == (1, starts(walk)[1])
    play(walk, 1.0)
    assert at(walk) == pytest.approx(starts(walk)[1] + 1.0)


def test_slower_is_half_as_fast_for_the_rest_of_the_visit(walk: Finger) -> None:
    walk.tap("Slower")
    play(walk, 4.0)
    assert at(walk) == pytest.approx(2.0)
    walk.tap("Home")
    stage = open_walk(walk)
    begun = stage.second
    play(walk, 4.0)
    assert at(walk) - begun == pytest.approx(2.0)
    walk.tap("Slower")
    play(walk, 1.0)
    assert at(walk) - begun == pytest.approx(3.0)
    walk.shown.kiosk.startOver()
    open_walk(walk)
    assert not stage_of(walk).slow


def test_a_touch_on_a_stretch_goes_to_its_first_beat(walk: Finger) -> None:
    for name, first in (("Solid", "solid"), ("Lie down", "lie-down"), ("Liquid", "to-the-bone")):
        walk.tap(name)
        assert beat(walk) == number(walk, first)
        assert at(walk) == starts(walk)[beat(walk)]
    play(walk, 1.0)
    walk.tap("Liquid")
    assert at(walk) == starts(walk)[beat(walk)], "it is touched again: from its start"


def test_a_finger_along_the_rail_takes_the_picture_with_it(walk: Finger) -> None:
    walk.tap("Pause")
    for way in ((0.1, 0.2, 0.3, 0.45, 0.6), (0.9, 0.8, 0.7, 0.5, 0.3)):
        places = drag(walk, *along(walk, *way))
        assert places[1:] == pytest.approx(way[2:], abs=0.01), "with every frame"
        assert stage_of(walk).position == pytest.approx(way[-1], abs=0.01)
        assert starts(walk)[beat(walk)] <= at(walk) < starts(walk)[beat(walk) + 1]
        assert walk.shown.controller.visit.place == PageAt("steps", "walk-through", beat(walk))
    drag(walk, *along(walk, 0.3, 0.6, 0.9, 1.2))
    assert at(walk) == starts(walk)[-1]


def test_a_long_way_along_the_rail_turns_no_page(walk: Finger) -> None:
    walk.tap("Pause")
    history = list(walk.shown.controller.visit.state.history)
    for way in (range(3, 98), range(97, 2, -1)):
        drag(walk, *along(walk, *(share / 100 for share in way if share % 6 == 0)))
        assert walk.shown.page.kind == "procedure"
        assert stage_of(walk).position == pytest.approx(way[-1] / 100, abs=0.05)
    assert walk.shown.controller.visit.state.history == history


def test_it_goes_on_from_where_the_finger_let_go(walk: Finger) -> None:
    drag(walk, *along(walk, 0.1, 0.2, 0.3, 0.5))
    begun = at(walk)
    assert begun > starts(walk)[4]
    play(walk, 1.0)
    assert at(walk) == pytest.approx(begun + 1.0)


def test_a_swipe_over_the_picture_steps(walk: Finger) -> None:
    middle = area(only(walk, "StageView")).center().toPoint()
    walk.press(*(middle + QPoint(200 - step * 30, 0) for step in range(16)))
    assert (beat(walk), at(walk)) == (1, starts(walk)[1])


def test_the_words_follow_the_picture(walk: Finger) -> None:
    stage = stage_of(walk)
    for second, one in zip(starts(walk)[:-1], page_of(walk).beats, strict=True):
        while stage.second < second + 0.2:
            stage.advance(0.1)
        assert walk.shown.page.title == one.title


def test_going_to_a_second_shows_what_playing_to_it_shows(walk: Finger) -> None:
    stage = stage_of(walk)
    stage.showTools(True)
    shown = {}
    for mark in (33.0, 64.2, 80.0, 99.3):
        while stage.second < mark:
            stage.advance(0.1)
        shown[stage.position] = stage.actors.seen
    for position in sorted(shown, reverse=True):
        stage.seek(position)
        assert [one.key for one, _ in stage.actors.seen] == [one.key for one, _ in shown[position]]
        for (_, pose), (_, before) in zip(stage.actors.seen, shown[position], strict=True):
            assert (pose.x, pose.y, pose.opacity) == pytest.approx(
                (before.x, before.y, before.opacity), abs=1e-6
            )


def test_arriving_again_begins_again(walk: Finger) -> None:
    play(walk, 25.0)
    walk.tap("Pause")
    walk.tap("Home")
    assert not stage_of(walk).present
    open_walk(walk)
    assert (beat(walk), at(walk), stage_of(walk).playing) == (0, 0.0, True)


def test_start_over_leaves_nothing_running(walk: Finger) -> None:
    play(walk, 3.0)
    walk.tap("Start over")
    walk.tap("Yes, start over")
    assert isinstance(walk.shown.controller.visit.place, Attract)
    assert not stage_of(walk).running
    play(walk, 3.0)
    assert at(walk) == 0.0
    assert isinstance(walk.shown.controller.visit.place, Attract)
