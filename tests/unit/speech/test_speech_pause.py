# SPDX-License-Identifier: GPL-3.0-or-later
"""Pausing, going on, another speed and another volume while a text is read."""

import array
import os
import signal
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech.speaker import Speaker
from kiosk.speech.voices import Rate
from kiosk.speech.wav import speech

from .conftest import Players

TEXT = "Good morning. Please wait here until the nurse calls you by your name."
WAIT = 60_000

Make = Callable[..., Speaker]
Alive = Callable[[int], bool]


def about(samples: bytes) -> Any:
    """So many bytes, give or take a few milliseconds: what was said before leaves a trace."""
    return pytest.approx(len(samples), abs=2000)


class Heard:
    """Everything a speaker says about itself."""

    def __init__(self, speaker: Speaker) -> None:
        self.events: list[Any] = []
        self.words: list[str] = []
        speaker.started.connect(lambda: self.events.append("started"))
        speaker.finished.connect(lambda: self.events.append("finished"))
        speaker.failed.connect(self.events.append)
        speaker.pausedChanged.connect(lambda: self.events.append(("paused", speaker.paused)))
        speaker.wordReached.connect(self._reached)

    def _reached(self, offset: int, length: int) -> None:
        self.words.append(TEXT[offset : offset + length])


def read_until(
    qtbot: QtBot, make_speaker: Make, word: str, rate: int = 300, **options: Any
) -> tuple[Speaker, Heard]:
    """A speaker that has just come to `word`, and what it said."""
    speaker = make_speaker(**options)
    heard = Heard(speaker)
    speaker.speak(TEXT, "en", rate)
    qtbot.waitUntil(lambda: word in heard.words, timeout=WAIT)
    return speaker, heard


def test_a_pause_kills_the_player_and_keeps_the_worker(
    qtbot: QtBot, players: Players, make_speaker: Make, is_alive: Alive
) -> None:
    players.add("pw-play", "endless")
    speaker, heard = read_until(qtbot, make_speaker, "Please")
    worker = speaker.worker_pid
    speaker.pause()
    assert (speaker.speaking, speaker.paused) == (True, True)
    qtbot.waitUntil(lambda: not is_alive(players.runs()[-1][1]), timeout=WAIT)
    assert speaker.worker_pid == worker
    assert heard.events == ["started", ("paused", True)]


def test_it_goes_on_with_the_word_it_paused_in(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "endless")
    speaker, heard = read_until(qtbot, make_speaker, "nurse")
    speaker.pause()
    paused_in = heard.words[-1]
    assert TEXT[speaker.position :].startswith(paused_in)
    heard.words.clear()
    speaker.resume()
    assert not speaker.paused
    qtbot.waitUntil(lambda: "name" in heard.words, timeout=WAIT)
    assert heard.words == TEXT.rstrip(".")[TEXT.index(paused_in) :].split()
    assert heard.events == ["started", ("paused", True), ("paused", False)]


def test_the_player_gets_only_the_rest(qtbot: QtBot, players: Players, make_speaker: Make) -> None:
    players.add("pw-play", "endless")
    speaker, _ = read_until(qtbot, make_speaker, "nurse", Rate.NORMAL)
    speaker.pause()
    reached = speaker.position
    players.add("pw-play", "instant")
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.resume()
    whole = speech(TEXT, "en", Rate.NORMAL)
    assert players.fed()[-1] == about(whole.since(whole.time_of(reached)))
    assert 0 < players.fed()[-1] < len(whole.samples) * 0.6


@pytest.mark.parametrize("part", ["here", "ere", " until"])
def test_reading_may_begin_anywhere(
    qtbot: QtBot, players: Players, make_speaker: Make, part: str
) -> None:
    players.add("pw-play", "endless")
    speaker = make_speaker()
    heard = Heard(speaker)
    speaker.speak(TEXT, "en", 300, TEXT.index(part))
    qtbot.waitUntil(lambda: bool(heard.words), timeout=WAIT)
    assert heard.words[0] == "here"


def test_pause_and_resume_mean_nothing_without_a_text(make_speaker: Make) -> None:
    speaker = make_speaker()
    heard = Heard(speaker)
    speaker.resume()
    speaker.pause()
    speaker.change_rate(Rate.SLOW)
    assert (heard.events, speaker.paused, speaker.worker_pid) == ([], False, 0)


def test_a_stop_in_a_pause_finishes_once(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "endless")
    speaker, heard = read_until(qtbot, make_speaker, "Please")
    speaker.pause()
    speaker.pause()
    speaker.stop()
    speaker.stop()
    speaker.resume()
    assert not speaker.speaking
    assert heard.events == ["started", ("paused", True), ("paused", False), "finished"]


def test_another_text_ends_a_pause(qtbot: QtBot, players: Players, make_speaker: Make) -> None:
    players.add("pw-play", "endless")
    speaker, heard = read_until(qtbot, make_speaker, "nurse")
    speaker.pause()
    heard.words.clear()
    speaker.speak(TEXT, "en", 300)
    assert (speaker.speaking, speaker.paused, speaker.position) == (True, False, 0)
    qtbot.waitUntil(lambda: bool(heard.words), timeout=WAIT)
    assert heard.words[0] == "Good"
    assert "finished" not in heard.events


def test_a_quick_pause_and_resume_before_any_sound(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "instant")
    speaker = make_speaker()
    heard = Heard(speaker)
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.speak(TEXT, "en")
        for _ in range(50):
            speaker.pause()
            speaker.resume()
    assert [one for one in heard.events if isinstance(one, str)] == ["started", "finished"]
    assert len(players.runs()) < 25


def test_of_two_texts_in_quick_turn_the_second_is_read(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "instant")
    speaker = make_speaker()
    heard = Heard(speaker)
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.speak("Bonjour. Veuillez attendre ici.", "fr")
        speaker.speak("Good", "en")
    assert heard.events == ["started", "finished"]
    assert players.fed()[-1] == about(speech("Good", "en").samples)


def test_a_worker_that_dies_in_a_pause_is_not_missed(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "endless")
    speaker, heard = read_until(qtbot, make_speaker, "Please")
    speaker.pause()
    os.kill(speaker.worker_pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: speaker.worker_pid == 0, timeout=WAIT)
    assert (speaker.speaking, speaker.paused) == (True, True)
    players.add("pw-play", "instant")
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.resume()
    assert heard.events == ["started", ("paused", True), ("paused", False), "finished"]


def test_a_pause_silences_a_hung_worker_too(
    qtbot: QtBot, players: Players, make_speaker: Make, is_alive: Alive
) -> None:
    players.add("pw-play", "endless")
    speaker, heard = read_until(qtbot, make_speaker, "Please", patience_ms=4000)
    worker = speaker.worker_pid
    os.kill(worker, signal.SIGSTOP)
    speaker.pause()
    qtbot.waitUntil(lambda: speaker.worker_pid == 0, timeout=WAIT)
    qtbot.waitUntil(lambda: not is_alive(worker), timeout=WAIT)
    qtbot.waitUntil(lambda: not is_alive(players.runs()[-1][1]), timeout=WAIT)
    assert heard.events == ["started", ("paused", True)]
    players.add("pw-play", "instant")
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.resume()


def test_another_speed_goes_on_from_the_word_reached(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "endless")
    speaker, heard = read_until(qtbot, make_speaker, "nurse")
    speaker.change_rate(300)
    assert len(players.runs()) == 1
    players.add("pw-play", "instant")
    reached = speaker.position
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.change_rate(Rate.SLOW)
    slow = speech(TEXT, "en", Rate.SLOW)
    assert players.fed()[-1] == about(slow.since(slow.time_of(reached)))
    assert heard.events == ["started", "finished"]


def test_another_speed_in_a_pause_waits_for_its_end(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "endless")
    speaker, _ = read_until(qtbot, make_speaker, "nurse")
    speaker.pause()
    speaker.change_rate(Rate.FAST)
    assert speaker.paused
    players.add("pw-play", "instant")
    reached = speaker.position
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.resume()
    fast = speech(TEXT, "en", Rate.FAST)
    assert players.fed()[-1] == about(fast.since(fast.time_of(reached)))


def test_the_volume_acts_on_the_text_being_read(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "waiting")
    speaker = make_speaker()
    with qtbot.waitSignal(speaker.started, timeout=WAIT):
        speaker.speak(TEXT, "en", 300)
    with qtbot.waitSignal(speaker.wordReached, timeout=WAIT):
        speaker.volume = 0
    qtbot.waitUntil(lambda: len(players.runs()) == 1, timeout=WAIT)
    players.take_rest()
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        pass
    rest = array.array("h", players.rest())
    assert max(map(abs, rest[:4000])) > 500  # was on its way before
    assert not any(rest[16_000:])
    assert len(players.runs()) == 1


@pytest.mark.parametrize(("asked", "kept"), [(-5, 0), (0, 0), (37, 37), (100, 100), (900, 100)])
def test_the_volume_is_parts_of_100(make_speaker: Make, asked: int, kept: int) -> None:
    speaker = make_speaker()
    speaker.volume = asked
    assert speaker.volume == kept
    assert speaker.worker_pid == 0
