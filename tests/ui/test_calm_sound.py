# SPDX-License-Identifier: GPL-3.0-or-later
"""The soft tone one may breathe with: off at first, and never longer than the breath."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui.calm import calm, go_to, opener, play, write_article
from ui.conftest import Finger
from unit.speech.conftest import Players, alive

from kiosk.session.destination import Home
from kiosk.startup import Options, prepare

WAIT = 15_000


@pytest.fixture
def players(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Players:
    """Return an empty PATH to put players on."""
    found = Players(tmp_path)
    monkeypatch.setenv("PATH", str(found.folder))
    return found


@pytest.fixture
def breathing(open_kiosk: Callable[..., Finger], tmp_path: Path, players: Players) -> Finger:
    finger = opener(open_kiosk, tmp_path)("breathe")
    finger.tap("Start")
    return finger


def test_it_is_silent_at_first(breathing: Finger, players: Players) -> None:
    players.add("pw-play", "instant")
    play(breathing, 12.0)
    assert not calm(breathing).sound
    assert breathing.shown.speaker.worker_pid == 0


def test_each_breath_has_its_tone(breathing: Finger, players: Players, qtbot: QtBot) -> None:
    players.add("pw-play", "instant")
    breathing.tap("Sound")
    assert calm(breathing).sound
    play(breathing, 5.5)
    # 16-bit samples at 22.05 kHz for the five seconds of a breath.
    qtbot.waitUntil(lambda: players.fed() == [5 * 2 * 22_050], timeout=WAIT)
    play(breathing, 5.0)
    qtbot.waitUntil(lambda: len(players.fed()) == 2, timeout=WAIT)
    breathing.tap("Sound")
    play(breathing, 10.0)
    assert not calm(breathing).sound
    assert len(players.fed()) == 2


@pytest.mark.parametrize("end", ["Pause", "Sound", "Home"])
def test_it_ends_at_a_touch(breathing: Finger, players: Players, qtbot: QtBot, end: str) -> None:
    players.add("pw-play", "endless")
    breathing.tap("Sound")
    play(breathing, 5.5)
    qtbot.waitUntil(lambda: len(players.runs()) == 1, timeout=WAIT)
    breathing.tap(end)
    qtbot.waitUntil(lambda: not alive(players.runs()[0][1]), timeout=WAIT)


def test_the_next_person_finds_it_off(breathing: Finger, players: Players) -> None:
    players.add("pw-play", "instant")
    breathing.tap("Sound")
    controller = breathing.shown.controller
    controller.do(lambda: controller.visit.go(Home()))
    go_to(breathing, "breathe")
    assert not calm(breathing).sound


def test_without_a_player_it_says_so_once(breathing: Finger, qtbot: QtBot) -> None:
    breathing.tap("Sound")
    with qtbot.waitSignal(breathing.shown.speech.soundMissing, timeout=WAIT):
        play(breathing, 5.5)
    assert not calm(breathing).sound


def test_a_text_being_read_matters_more(breathing: Finger, players: Players, qtbot: QtBot) -> None:
    players.add("pw-play", "endless")
    breathing.tap("Sound")
    breathing.tap("Read aloud")
    qtbot.waitUntil(lambda: len(players.runs()) == 1, timeout=WAIT)
    play(breathing, 5.5)
    assert breathing.shown.speaker.speaking
    breathing.shown.speaker.stop()
    qtbot.waitUntil(lambda: not alive(players.runs()[0][1]), timeout=WAIT)
    assert len(players.runs()) == 1


def test_a_clinic_that_wants_no_sound_has_no_button(
    open_kiosk: Callable[..., Finger], tmp_path: Path
) -> None:
    write_article(tmp_path / "articles")
    config = tmp_path / "kiosk.toml"
    config.write_text("version = 1\n[sound]\nread_aloud = false\n", encoding="utf-8")
    ground = prepare(Options(config, tmp_path / "articles", keep_copies=False))
    finger = opener(open_kiosk, tmp_path)("breathe", ground=ground)
    assert finger.sees("Touch Start")
    assert not finger.sees("Sound")
