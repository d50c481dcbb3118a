# SPDX-License-Identifier: GPL-3.0-or-later
"""One text being played by a player that takes all of it at once, as on Windows and macOS."""

from __future__ import annotations

import array
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech import utterance
from kiosk.speech.players import Feed, Player
from kiosk.speech.sound import SAMPLE_RATE, Speech
from kiosk.speech.utterance import Ended, Outcome, Utterance
from kiosk.speech.words import TimedWord

WAIT = 60_000
SPEECH = Speech(
    array.array("h", [2000, -2000] * (30 * SAMPLE_RATE // 2)).tobytes(),
    (TimedWord(0, 3, 0), TimedWord(4, 3, 10_000), TimedWord(8, 5, 20_000)),
)
# Writes down how long and how loud it is, and goes on until it is killed.
PLAYER = """
import array, io, signal, sys, wave
stream = sys.stdin.buffer
def whole():
    head = stream.read(8)
    return io.BytesIO(head + stream.read(int.from_bytes(head[4:], "little")))
with wave.open(whole() if sys.argv[2] == "WAV" else sys.argv[3]) as file:
    samples = array.array("h", file.readframes(file.getnframes()))
with open(sys.argv[1], "a") as log:
    log.write("%d %d\\n" % (len(samples), max(map(abs, samples))))
signal.pause()
"""


@pytest.mark.parametrize("feed", [Feed.WAV, Feed.FILE])
def test_another_volume_plays_the_rest_anew(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, feed: Feed
) -> None:
    log = tmp_path / "log"
    player = Player((sys.executable, "-c", PLAYER, str(log), feed.name), feed)
    monkeypatch.setattr(utterance, "players", lambda: [player])
    ends: list[Ended] = []
    one = Utterance(1, SPEECH, ends.append, 50, start=5)

    def lines() -> list[list[int]]:
        text = log.read_text(encoding="utf-8") if log.exists() else ""
        return [[int(part) for part in line.split()] for line in text.splitlines()]

    try:
        assert one.play()
        assert one.milliseconds == 20_000
        qtbot.waitUntil(lambda: len(lines()) == 1, timeout=WAIT)
        one.set_volume(10)
        qtbot.waitUntil(lambda: len(lines()) == 2, timeout=WAIT)
        # The first player was killed on purpose: that is not how the text ends.
        qtbot.waitUntil(lambda: len(ends) == 1, timeout=WAIT)
        assert one.outcome(ends) is Outcome.PLAYING
    finally:
        one.stop()
    (first, loud), (second, soft) = lines()
    assert first == 20 * SAMPLE_RATE
    assert 0 < second < first
    assert (loud, soft) == (1000, 200)
