# SPDX-License-Identifier: GPL-3.0-or-later
"""Scanning: a highlight goes from group to group, then from control to control.

Controls are numbers; what they are and what pressing one does is the caller's.
"""

from __future__ import annotations

from collections.abc import Sequence

ROUNDS = 2
"""So often the highlight goes round without a press before it leaves a group, or waits."""


class Scan:
    """Where the highlight is. With one switch it moves by the clock, with two by hand."""

    def __init__(self) -> None:
        self._groups: list[list[int]] = []
        self._group = 0
        self._item: int | None = None
        self._rounds = 0
        self._since = 0.0
        self.waiting = False
        """True after some rounds without a press: the next press sets it going again."""

    def begin(self, groups: Sequence[Sequence[int]], now: float) -> None:
        """Starts at the first of `groups`; `now` in seconds."""
        self._groups = [list(group) for group in groups if group]
        self._group, self._item, self._rounds = 0, None, 0
        self._since, self.waiting = now, False

    @property
    def highlighted(self) -> list[int]:
        """The controls the highlight is around: one, a whole group, or none."""
        if not self._groups or self.waiting:
            return []
        group = self._groups[self._group]
        return list(group) if self._item is None else [group[self._item]]

    def due(self, now: float, seconds: float) -> bool:
        """True when the highlight has rested `seconds` where it is."""
        return bool(self._groups) and not self.waiting and now - self._since >= seconds

    def step(self, now: float, by_hand: bool = False) -> None:
        """To the next group or control. By hand there is no waiting, and a group has an end."""
        self._since, self.waiting = now, False
        if not self._groups:
            return
        if self._item is not None:
            self._item += 1
            if self._item < len(self._groups[self._group]):
                return
            self._item = 0
            self._rounds += 1
            if not by_hand and self._rounds < ROUNDS:
                return
            self._item, self._rounds = None, 0
        self._group += 1
        if self._group == len(self._groups):
            self._group = 0
            self._rounds += 1
            self.waiting = not by_hand and self._rounds >= ROUNDS

    def press(self, now: float) -> int | None:
        """The control that is pressed; None when the press led into a group or ended a wait."""
        self._since = now
        if not self._groups:
            return None
        if self.waiting:
            self.waiting, self._rounds = False, 0
            return None
        group = self._groups[self._group]
        if self._item is None:
            self._rounds = 0
            if len(group) == 1:
                return group[0]
            self._item = 0
            return None
        self._rounds = 0
        return group[self._item]
