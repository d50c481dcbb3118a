# SPDX-License-Identifier: GPL-3.0-or-later
"""One text being played: trying players, timing words, telling how it ended."""

import time
from collections.abc import Callable, Iterable
from enum import Enum
from functools import partial
from typing import NamedTuple

from kiosk.speech.espeak import Speech
from kiosk.speech.players import Player, Playing, players
from kiosk.speech.words import TimedWord

# A player that fails this early was not able to play at all, so the next one is tried.
_NO_START_SECONDS = 1.0
# A player that is not done this long after the last sample hangs. Shorter than the patience of
# the screen, which would kill this process and so report the wrong reason.
_OVERTIME_SECONDS = 3.0


class Ended(NamedTuple):
    """A player exited: the playing it belongs to, and whether it exited cleanly."""

    playing: int
    clean: bool


class Outcome(Enum):
    """How an utterance is doing."""

    PLAYING = 1
    PLAYED = 2
    FAILED = 3


# The player that worked last is tried first the next time.
_favourite: list[Player] = []


class Utterance:
    """Plays one piece of speech."""

    _last_playing = 0

    def __init__(self, number: int, speech: Speech, tell: Callable[[Ended], None]) -> None:
        """Prepare only; ``tell`` is called from another thread when a player exits."""
        self.id = number
        self._speech = speech
        self._tell = tell
        self._candidates = sorted(players(), key=lambda player: player not in _favourite)
        self._player: Player | None = None
        self._playing: Playing | None = None
        self._number = 0
        self._began = 0.0
        self._next_word = 0

    def play(self) -> bool:
        """Start the next player that can be started; return False when none is left."""
        while self._candidates:
            self._player = self._candidates.pop(0)
            Utterance._last_playing += 1
            self._number = Utterance._last_playing
            try:
                ended = partial(self._report, self._number)
                self._playing = Playing(self._player, self._speech, ended)
            except OSError:
                continue
            self._began = time.monotonic()
            self._next_word = 0
            return True
        return False

    def _report(self, number: int, clean: bool) -> None:
        self._tell(Ended(number, clean))

    def _elapsed(self) -> float:
        return time.monotonic() - self._began

    def seconds_to_wait(self) -> float:
        """Return the time to the next word, or after the last one to giving the player up."""
        if self._next_word < len(self._speech.words):
            due = self._speech.words[self._next_word].milliseconds / 1000
        else:
            due = self._speech.milliseconds / 1000 + _OVERTIME_SECONDS
        return max(0.0, due - self._elapsed())

    def due_words(self) -> list[TimedWord]:
        """Return the words reached since the last call."""
        now = self._elapsed() * 1000
        first = self._next_word
        words = self._speech.words
        while self._next_word < len(words) and words[self._next_word].milliseconds <= now:
            self._next_word += 1
        return list(words[first : self._next_word])

    def outcome(self, ends: Iterable[Ended]) -> Outcome:
        """Return how it goes, given the players that exited; may start the next player."""
        for end in ends:
            if end.playing != self._number:
                continue  # a player stopped earlier
            if end.clean:
                _favourite[:] = [self._player] if self._player else []
                return Outcome.PLAYED
            early = self._elapsed() < _NO_START_SECONDS
            return Outcome.PLAYING if early and self.play() else Outcome.FAILED
        if self._elapsed() > self._speech.milliseconds / 1000 + _OVERTIME_SECONDS:
            return Outcome.FAILED
        return Outcome.PLAYING

    def stop(self) -> None:
        """Kill the player, if one runs."""
        if self._playing is not None:
            self._playing.stop()
            self._playing = None
