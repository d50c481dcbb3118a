# SPDX-License-Identifier: GPL-3.0-or-later
"""The place on a procedure's clock, and the ways it may move."""

from __future__ import annotations

from kiosk.article.model import ProcedurePage
from kiosk.article.motion import Score
from kiosk.article.stage import Stage
from kiosk.ui.rail import position_of, second_of

LONGEST_STEP = 0.1
"""Seconds. After a stall the picture goes on from where it was; it does not jump."""


class Playhead:
    """One procedure on its clock. Seconds count from the start of the first beat."""

    def __init__(self, stage: Stage, page: ProcedurePage) -> None:
        self.score = Score(stage, page.beats)
        self._segments = tuple(beat.segment for beat in page.beats)
        self.second = 0.0

    @property
    def beat(self) -> int:
        """The beat of this second, counted from 0."""
        return self.score.beat_at(self.second)

    @property
    def ended(self) -> bool:
        """True when there is nothing left to play."""
        return self.second >= self.score.total

    def start_of(self, beat: int, still: bool) -> float:
        """The second a beat begins with; without movement the second that stands for it."""
        time = self.score.beats[beat]
        return time.still if still else time.start

    def advance(self, seconds: float, held: bool) -> None:
        """Lets `seconds` pass. While `held`, the end of a beat is not crossed."""
        second = self.second + min(seconds, LONGEST_STEP)
        beat = self.score.beats[self.beat]
        if not (held and second >= beat.start + beat.seconds):
            self.second = min(second, self.score.total)

    @property
    def position(self) -> float:
        """The place on the rail, 0 to 1."""
        return position_of(self.second, self.score.beats, self._segments)

    def second_at(self, position: float, still: bool) -> float:
        """The second at a place on the rail; without movement that of the beat's picture."""
        second = second_of(position, self.score.beats, self._segments)
        return self.score.beats[self.score.beat_at(second)].still if still else second
