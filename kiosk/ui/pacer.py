# SPDX-License-Identifier: GPL-3.0-or-later
"""The clocks of the calm pages: slow breathing, and a body let go part by part. No Qt."""

from __future__ import annotations

import math

from msgspec import Struct

from kiosk.ui.playhead import LONGEST_STEP

SECONDS = (4, 5, 6)
"""Of one breath in and of one breath out."""
SMALLEST = 0.55
"""The sun before a breath in, in parts of its full size."""
AT_REST = 0.8
"""The sun where nothing moves."""
MINUTE = 60.0


class Breath(Struct, frozen=True):
    """One moment of breathing."""

    inward: bool
    count: int
    """The second of this way, counted from 1."""
    share: float
    """How full the lungs are, 0 to 1; slow at both ends."""

    @property
    def size(self) -> float:
        """The sun's size in parts of its full size."""
        return SMALLEST + (1 - SMALLEST) * self.share


def breath_at(second: float, seconds: int) -> Breath:
    """The moment `second` seconds after the first breath in began; each way lasts `seconds`."""
    way, passed = divmod(max(0.0, second), seconds)
    inward = int(way) % 2 == 0
    eased = (1 - math.cos(math.pi * passed / seconds)) / 2
    return Breath(inward, min(int(passed) + 1, seconds), eased if inward else 1 - eased)


class Breathing:
    """Breaths for some minutes. It ends after the breath out that is nearest to that time."""

    def __init__(self, seconds: int, minutes: int) -> None:
        self._seconds = seconds
        self.minutes = minutes
        self.elapsed = 0.0
        """Seconds since the start."""
        self._second = 0.0
        """Where it would be if every breath had been as slow as now."""
        self.ended = False

    @property
    def seconds(self) -> int:
        """Of one breath in and of one breath out."""
        return self._seconds

    @seconds.setter
    def seconds(self, seconds: int) -> None:
        """Slower or faster from here on; the sun keeps its size."""
        self._second *= seconds / self._seconds
        self._seconds = seconds

    @property
    def begun(self) -> bool:
        """True when some of it has passed."""
        return self.elapsed > 0

    @property
    def breath(self) -> Breath:
        """This moment."""
        return breath_at(self._second, self._seconds)

    def restart(self) -> None:
        """Back to the first breath in."""
        self.elapsed, self._second, self.ended = 0.0, 0.0, False

    def advance(self, seconds: float) -> None:
        """Lets `seconds` pass. After a stall it goes on from where it was."""
        if self.ended:
            return
        step, both = min(seconds, LONGEST_STEP), 2 * self._seconds
        before = self._second // both
        self._second += step
        self.elapsed += step
        breathed_out = self._second // both > before
        if breathed_out and self.elapsed >= self.minutes * MINUTE - self._seconds:
            self.ended = True


class Relaxing:
    """A body let go in `parts`, all equally long. It ends with the last one."""

    def __init__(self, parts: int, minutes: int) -> None:
        self.parts = max(1, parts)
        self.minutes = minutes
        self._spot = 0.0
        """Parts that have passed."""
        self.begun = False

    @property
    def ended(self) -> bool:
        """True after the last part."""
        return self._spot >= self.parts

    @property
    def part(self) -> int:
        """The part of this moment, from 0; the last one after the end."""
        return min(int(self._spot), self.parts - 1)

    @property
    def part_seconds(self) -> float:
        """How long one part lasts."""
        return self.minutes * MINUTE / self.parts

    @property
    def elapsed(self) -> float:
        """Seconds since the start of the first part."""
        return self._spot * self.part_seconds

    def go_to(self, part: int) -> None:
        """To the start of `part`, counted from 0; an unknown one is ignored."""
        if 0 <= part < self.parts:
            self._spot = float(part)

    def restart(self) -> None:
        """Back to the start of the first part."""
        self._spot, self.begun = 0.0, False

    def advance(self, seconds: float, held: bool) -> None:
        """Lets `seconds` pass. While `held`, because a text is read, a part does not end."""
        if self.ended:
            return
        self.begun = True
        spot = self._spot + min(seconds, LONGEST_STEP) / self.part_seconds
        if not (held and spot >= self.part + 1):
            self._spot = min(spot, float(self.parts))
