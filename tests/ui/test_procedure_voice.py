# SPDX-License-Identifier: GPL-3.0-or-later
"""The procedure read aloud: voice and picture wait for each other, and pause together."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Property, QObject, Signal
from ui.conftest import Finger
from ui.procedure import at, open_walk, page_of, play, stage_of, stands, starts


class StandIn(QObject):
    """A speaker that says nothing and remembers what it was asked to say."""

    started = Signal()
    finished = Signal()
    failed = Signal(str)
    wordReached = Signal(int, int)
    speakingChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaking = False
        self.said: list[str] = []
        self.stops = 0

    def _set(self, speaking: bool) -> None:
        if speaking != self._speaking:
            self._speaking = speaking
            self.speakingChanged.emit()

    def _get(self) -> bool:
        return self._speaking

    speaking = Property(bool, _get, notify=speakingChanged)

    def speak(self, text: str, language: str, rate: int = 150) -> None:
        self.said.append(text)
        self._set(True)

    def stop(self) -> None:
        self.stops += self._speaking
        self._set(False)

    def breathe(self, seconds: int, inward: bool) -> None:
        self.said.append(f"{seconds} {inward}")

    def hold_breath(self) -> None:
        pass

    def end(self) -> None:
        """The text was read to its end."""
        self._set(False)
        self.finished.emit()

    def close(self) -> None:
        self._speaking = False


@pytest.fixture
def walk(open_kiosk: Callable[..., Finger], monkeypatch: pytest.MonkeyPatch) -> Finger:
    """The procedure with a voice that can be heard by the test only."""
    monkeypatch.setattr("kiosk.ui.engine.Speaker", StandIn)
    monkeypatch.setattr("kiosk.clinic.has_voice", lambda _: True)
    finger = open_kiosk(still=False)
    open_walk(finger)
    return finger


def voice(finger: Finger) -> StandIn:
    found = finger.shown.speaker
    assert isinstance(found, StandIn)
    return found


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


def test_pause_stops_the_voice_and_play_reads_the_beat_again(walk: Finger) -> None:
    walk.tap("Read aloud")
    play(walk, 2.0)
    walk.tap("Pause")
    assert voice(walk).stops == 1
    assert not voice(walk).speaking
    stands(walk)
    walk.tap("Play")
    assert voice(walk).speaking
    assert voice(walk).said[0] == voice(walk).said[1]


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
