# SPDX-License-Identifier: GPL-3.0-or-later
"""One text being played: trying players, timing words, telling how it ended."""

import time
from collections.abc import Callable, Iterable
from enum import Enum
from functools import partial
from typing import NamedTuple

from kiosk.speech.players import Feed, Player, Playing, players
from kiosk.speech.sound import Speech
from kiosk.speech.words import TimedWord

# A player that fails this early, or before it took a sample, was not able to play at all, so the
# next one is tried.
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

    def __init__(
        self,
        number: int,
        speech: Speech,
        tell: Callable[[Ended], None],
        volume: int = 100,
        start: int = 0,
    ) -> None:
        """Prepare only; ``tell`` is called from another thread when a player exits.

        ``volume`` in parts of 100; playing begins with the word at ``start``, in characters.
        """
        self.id = number
        self._speech = speech
        self._tell = tell
        self._volume = volume
        self._from = speech.time_of(start)  # milliseconds
        self._candidates = sorted(
            players(), key=lambda player: (not player.headphones, player not in _favourite)
        )
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
                rest = self._speech.since(self._from)
                self._playing = Playing(
                    self._player, rest, self._speech.sample_rate, ended, self._volume
                )
            except OSError:
                continue
            self._began = time.monotonic()
            self._next_word = sum(w.milliseconds < self._from for w in self._speech.words)
            return True
        return False

    def _report(self, number: int, clean: bool) -> None:
        self._tell(Ended(number, clean))

    @property
    def milliseconds(self) -> int:
        """Return how long there is to play, from where it began."""
        return self._speech.milliseconds - self._from

    def set_volume(self, volume: int) -> None:
        """Be louder or softer, parts of 100; a player fed with a file begins anew where it is."""
        self._volume = volume
        if self._playing is None or self._player is None:
            return
        if self._player.feed is Feed.SAMPLES:
            self._playing.volume = volume
            return
        self._from = min(round(self._elapsed() * 1000), self._speech.milliseconds)
        self.stop()
        self._candidates.insert(0, self._player)
        self.play()

    def _elapsed(self) -> float:
        return self._from / 1000 + time.monotonic() - self._began

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
            early = time.monotonic() - self._began < _NO_START_SECONDS
            early = early or (self._playing is not None and self._playing.untouched)
            return Outcome.PLAYING if early and self.play() else Outcome.FAILED
        if self._elapsed() > self._speech.milliseconds / 1000 + _OVERTIME_SECONDS:
            return Outcome.FAILED
        return Outcome.PLAYING

    def stop(self) -> None:
        """Kill the player, if one runs."""
        if self._playing is not None:
            self._playing.stop()
            self._playing = None
