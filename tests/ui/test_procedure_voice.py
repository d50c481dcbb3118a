# SPDX-License-Identifier: GPL-3.0-or-later
"""The procedure read aloud: voice and picture wait for each other, and pause together."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from ui.conftest import Finger
from ui.procedure import at, open_walk, page_of, play, stage_of, stands, starts
from ui.voice import voice, with_voice


@pytest.fixture
def walk(open_kiosk: Callable[..., Finger], monkeypatch: pytest.MonkeyPatch) -> Finger:
    """The procedure with a voice that can be heard by the test only."""
    finger = with_voice(open_kiosk, monkeypatch, still=False)
    open_walk(finger)
    return finger


def test_the_end_of_a_beat_waits_for_the_voice(walk: Finger) -> None:
    walk.shown.controller.narrating = True
    play(walk, 30.0)
    assert walk.shown.page.beat == 0
    assert starts(walk)[1] - 0.2 < at(walk) < starts(walk)[1]
    assert stage_of(walk).playing
    walk.shown.controller.narrating = False
    play(walk, 1.0)
    assert walk.shown.page.beat == 1


def test_reading_goes_on_from_beat_to_beat(walk: Finger) -> None:
    walk.tap("Read aloud")
    beats = page_of(walk).beats
    for number in range(3):
        assert beats[number].title in voice(walk).said[-1]
        assert len(voice(walk).said) == number + 1
        play(walk, 15.0)
        assert walk.shown.page.beat == number, "the picture waits for the voice"
        voice(walk).end()
        play(walk, 0.5)
        assert walk.shown.page.beat == number + 1


def test_pause_of_the_picture_is_a_pause_of_the_voice(walk: Finger) -> None:
    walk.tap("Read aloud")
    play(walk, 2.0)
    walk.tap("Pause")
    assert voice(walk).paused
    stands(walk)
    walk.tap("Play")
    assert voice(walk).speaking
    assert not voice(walk).paused
    assert len(voice(walk).said) == 1


def test_stop_ends_the_reading_and_not_the_picture(walk: Finger) -> None:
    walk.tap("Read aloud")
    walk.tap("Stop")
    play(walk, 11.0)
    assert walk.shown.page.beat == 1
    assert len(voice(walk).said) == 1


def test_hiding_the_page_silences_it(walk: Finger) -> None:
    walk.tap("Read aloud")
    walk.tap("Hide screen")
    assert not voice(walk).speaking


def test_leaving_the_procedure_silences_it(walk: Finger) -> None:
    walk.tap("Read aloud")
    walk.tap("Home")
    assert not voice(walk).speaking
    open_walk(walk)
    assert not voice(walk).speaking
