# SPDX-License-Identifier: GPL-3.0-or-later
"""When nobody touches the screen: ask, count down, start over.

Times are seconds of a monotonic clock, so that a wrong or jumping wall clock ends no visit.
"""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

READING_WORDS_PER_MINUTE = 60
"""A slow reader in a second language."""

SHORT_PAGE_WORDS = 20
"""`ask_after` is enough for a page of so many words; every further word adds its reading time."""


class IdleTimes(Struct, frozen=True):
    """Seconds, from the clinic's settings."""

    ask_after: float = 90
    count_down: float = 45
    hidden_for: float = 60
    goodbye_for: float = 12


class Phase(Enum):
    """What the screen should do."""

    QUIET = "quiet"
    """Nobody is being waited for."""
    ACTIVE = "active"
    ASKING = "asking"
    OVER = "over"


class IdleClock:
    """Counts from the last touch. One instance serves every visit."""

    def __init__(self, times: IdleTimes) -> None:
        self.times = times
        self._last = 0.0
        self._words = 0
        self._limit: float | None = None
        self._armed = False

    def arm(self, now: float) -> None:
        """Starts waiting for somebody."""
        self._armed, self._last = True, now

    def disarm(self) -> None:
        """Stops waiting: the start screen has all the time in the world."""
        self._armed, self._words, self._limit = False, 0, None

    def touched(self, now: float) -> None:
        """A touch, a key, or anything else that counts as activity."""
        self._last = now

    def page_shown(self, words: int) -> None:
        """Tells how many words the page has: long pages wait longer."""
        self._words, self._limit = words, None

    def wait_only(self, seconds: float | None) -> None:
        """Ends the visit after `seconds` without asking (hidden page, goodbye); None undoes it."""
        self._limit = seconds

    @property
    def patience(self) -> float:
        """Seconds without a touch before the screen asks or ends."""
        if self._limit is not None:
            return self._limit
        further = max(0, self._words - SHORT_PAGE_WORDS)
        return self.times.ask_after + further * 60 / READING_WORDS_PER_MINUTE

    def phase(self, now: float) -> Phase:
        """What should be on the screen at `now`."""
        if not self._armed:
            return Phase.QUIET
        idle = now - self._last
        if idle < self.patience:
            return Phase.ACTIVE
        if self._limit is not None or idle >= self.patience + self.times.count_down:
            return Phase.OVER
        return Phase.ASKING

    def seconds_left(self, now: float) -> float:
        """Seconds until the visit ends when nobody touches the screen."""
        end = self._last + self.patience + (0 if self._limit is not None else self.times.count_down)
        return max(0.0, end - now)
