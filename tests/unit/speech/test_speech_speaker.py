# SPDX-License-Identifier: GPL-3.0-or-later
"""The speaker on a good day: starting, words, stopping, replacing, sound players."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.speech.speaker import Speaker

from .conftest import Players

TEXT = "Good morning. Please wait."
LONG = "The nurse will call you soon. " * 200

Make = Callable[..., Speaker]
WAIT = 60_000


def heard(speaker: Speaker) -> list[tuple[Any, ...]]:
    """Return a list that grows with everything the speaker says about itself."""
    events: list[tuple[Any, ...]] = []
    speaker.started.connect(lambda: events.append(("started",)))
    speaker.finished.connect(lambda: events.append(("finished",)))
    speaker.failed.connect(lambda reason: events.append(("failed", reason)))
    return events


def test_a_text_is_started_and_finished(qtbot: QtBot, players: Players, make_speaker: Make) -> None:
    players.add("pw-play", "instant")
    speaker = make_speaker()
    events = heard(speaker)
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.speak(TEXT, "en")
        assert speaker.speaking
    assert events == [("started",), ("finished",)]
    assert not speaker.speaking
    # 16-bit samples at 22.05 kHz: between one and five seconds of them.
    assert 44_100 < players.fed()[0] < 220_500


def test_speaking_changes_twice(qtbot: QtBot, players: Players, make_speaker: Make) -> None:
    players.add("pw-play", "instant")
    speaker = make_speaker()
    seen: list[bool] = []
    speaker.speakingChanged.connect(lambda: seen.append(speaker.speaking))
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.speak(TEXT, "en")
    assert seen == [True, False]


def test_words_are_reported_in_order_while_they_play(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "endless")
    speaker = make_speaker()
    words: list[str] = []
    speaker.wordReached.connect(lambda offset, length: words.append(TEXT[offset:][:length]))
    speaker.speak(TEXT, "en", 400)
    qtbot.waitUntil(lambda: "wait" in words, timeout=WAIT)
    assert words == ["Good", "morning", "Please", "wait"]
    assert speaker.speaking


def test_words_are_not_all_reported_at_once(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "endless")
    speaker = make_speaker()
    words: list[int] = []
    speaker.wordReached.connect(lambda offset, length: words.append(offset))
    with qtbot.waitSignal(speaker.wordReached, timeout=WAIT):
        speaker.speak(LONG, "en")
    # Of 1,200; a busy machine may have been away for a while.
    assert len(words) < 300


def test_stop_kills_the_player(
    qtbot: QtBot, players: Players, make_speaker: Make, is_alive: Callable[[int], bool]
) -> None:
    players.add("pw-play", "endless")
    speaker = make_speaker()
    events = heard(speaker)
    speaker.speak(TEXT, "en")
    qtbot.waitUntil(lambda: len(players.runs()) == 1, timeout=WAIT)
    worker = speaker.worker_pid
    speaker.stop()
    assert not speaker.speaking
    assert events[-1] == ("finished",)
    qtbot.waitUntil(lambda: not is_alive(players.runs()[0][1]), timeout=WAIT)
    assert speaker.worker_pid == worker
    assert is_alive(worker)


def test_stop_without_speech_says_nothing(make_speaker: Make) -> None:
    speaker = make_speaker()
    events = heard(speaker)
    speaker.stop()
    assert events == []
    assert speaker.worker_pid == 0


def test_speaking_again_kills_the_first_player(
    qtbot: QtBot, players: Players, make_speaker: Make, is_alive: Callable[[int], bool]
) -> None:
    players.add("pw-play", "endless")
    speaker = make_speaker()
    events = heard(speaker)
    speaker.speak(TEXT, "en")
    qtbot.waitUntil(lambda: len(players.runs()) == 1, timeout=WAIT)
    speaker.speak("Bonjour.", "fr")
    qtbot.waitUntil(lambda: len(players.runs()) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: not is_alive(players.runs()[0][1]), timeout=WAIT)
    assert is_alive(players.runs()[1][1])
    assert ("finished",) not in events


def test_after_a_flood_the_last_text_is_read(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "instant")
    speaker = make_speaker()
    events = heard(speaker)
    words: list[tuple[int, int]] = []
    speaker.wordReached.connect(lambda offset, length: words.append((offset, length)))
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        for _ in range(199):
            speaker.speak(LONG, "en")
        speaker.speak("End", "en")
    assert not speaker.speaking
    assert events.count(("finished",)) == 1
    assert not [event for event in events if event[0] == "failed"]
    assert players.fed()[-1] < 100_000
    # A synthesis of the long text for each call would have left its traces here.
    assert len(players.runs()) < 50


@pytest.mark.parametrize("kinds", [{}, {"pw-play": "no-device", "aplay": "no-device"}])
def test_without_sound_it_fails_soon(
    qtbot: QtBot, players: Players, make_speaker: Make, kinds: dict[str, str]
) -> None:
    for name, kind in kinds.items():
        players.add(name, kind)
    speaker = make_speaker()
    with qtbot.waitSignal(speaker.failed, timeout=WAIT) as failed:
        speaker.speak(LONG, "en")
    assert failed.args == ["no-sound-device"]
    assert not speaker.speaking
    assert {name for name, _ in players.runs()} == set(kinds)


@pytest.mark.parametrize("kind", ["no-device", "slow-no-device"])
def test_the_next_player_is_tried_and_remembered(
    qtbot: QtBot, players: Players, make_speaker: Make, kind: str
) -> None:
    players.add("pw-play", kind)
    players.add("aplay", "instant")
    speaker = make_speaker()
    events = heard(speaker)
    for _ in range(2):
        with qtbot.waitSignal(speaker.finished, timeout=WAIT):
            speaker.speak(TEXT, "en")
    assert events == [("started",), ("finished",)] * 2
    # Twice because of the two spellings of its options.
    assert [name for name, _ in players.runs()] == ["pw-play", "pw-play", "aplay", "aplay"]


@pytest.mark.parametrize("language", ["so", "", "zh-Hant"])
def test_without_a_voice_it_fails_at_once(make_speaker: Make, language: str) -> None:
    speaker = make_speaker()
    events = heard(speaker)
    speaker.speak(TEXT, language)
    assert events == [("failed", "no-voice")]
    assert not speaker.speaking
    assert speaker.worker_pid == 0


def test_an_unknown_language_silences_what_is_being_read(
    qtbot: QtBot, players: Players, make_speaker: Make, is_alive: Callable[[int], bool]
) -> None:
    players.add("pw-play", "endless")
    speaker = make_speaker()
    events = heard(speaker)
    speaker.speak(TEXT, "en")
    qtbot.waitUntil(lambda: len(players.runs()) == 1, timeout=WAIT)
    speaker.speak(TEXT, "so")
    assert events[-1] == ("failed", "no-voice")
    qtbot.waitUntil(lambda: not is_alive(players.runs()[0][1]), timeout=WAIT)


@pytest.mark.parametrize("text", ["", "  ", "...", "—"])
def test_nothing_to_say_is_finished_at_once(make_speaker: Make, text: str) -> None:
    speaker = make_speaker()
    events = heard(speaker)
    speaker.speak(text, "en")
    assert events == [("finished",)]
    assert speaker.worker_pid == 0


def test_a_text_qt_can_hold_but_utf8_cannot(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "instant")
    speaker = make_speaker()
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.speak("Good \ud800 \0 \n morning", "en")


def test_a_listener_may_speak_again(qtbot: QtBot, players: Players, make_speaker: Make) -> None:
    players.add("pw-play", "instant")
    speaker = make_speaker()
    events = heard(speaker)
    rest = ["two", "three"]
    speaker.finished.connect(lambda: rest and speaker.speak(rest.pop(0), "en"))
    speaker.speak("one", "en")
    qtbot.waitUntil(lambda: events.count(("finished",)) == 3, timeout=WAIT)


def test_a_closed_speaker_stays_silent(
    qtbot: QtBot, players: Players, make_speaker: Make, is_alive: Callable[[int], bool]
) -> None:
    players.add("pw-play", "endless")
    speaker = make_speaker()
    events = heard(speaker)
    speaker.speak(TEXT, "en")
    qtbot.waitUntil(lambda: len(players.runs()) == 1, timeout=WAIT)
    worker = speaker.worker_pid
    speaker.close()
    speaker.close()
    assert not is_alive(worker)
    qtbot.waitUntil(lambda: not is_alive(players.runs()[0][1]), timeout=WAIT)
    speaker.speak(TEXT, "en")
    assert speaker.worker_pid == 0
    assert not speaker.speaking
    assert events == [("started",)]


def test_a_parent_takes_the_speaker_and_its_worker_along(
    qtbot: QtBot, players: Players, qapp: Any, is_alive: Callable[[int], bool]
) -> None:
    players.add("pw-play", "endless")
    parent = QObject()
    speaker = Speaker(parent)
    speaker.speak(TEXT, "en")
    qtbot.waitUntil(lambda: len(players.runs()) == 1, timeout=WAIT)
    worker = speaker.worker_pid
    with qtbot.waitSignal(parent.destroyed, timeout=WAIT):
        parent.deleteLater()
    assert not is_alive(worker)
    qtbot.waitUntil(lambda: not is_alive(players.runs()[0][1]), timeout=WAIT)
