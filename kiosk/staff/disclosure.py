# SPDX-License-Identifier: GPL-3.0-or-later
"""Which totals may leave the kiosk: small ones may not, nor what would give them away."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from kiosk.staff.totals import Kind, Total

LEAST = 5
SMALL = f"<{LEAST}"
HIDDEN = "hidden"


class Cell(Struct, frozen=True):
    """A total as it may be shown outside: a number, `<5`, or `hidden`."""

    total: Total
    shown: str

    @property
    def is_open(self) -> bool:
        """True when the number itself is shown."""
        return self.shown not in (SMALL, HIDDEN)


def cells(day: Iterable[Total]) -> list[Cell]:
    """The totals of one day as they may be shown outside.

    The languages of a day add up to its visits. So that taking the shown ones from the visits
    does not reveal a small one, others are hidden with it, the smallest first; and the visits
    themselves when that is not enough.
    """
    totals = list(day)
    languages = {one.name: one.count for one in totals if one.kind == Kind.LANGUAGE}
    visits = next((one.count for one in totals if one.kind == Kind.VISITS), 0)
    hidden = _hidden(languages) if visits >= LEAST else set()
    also = {(Kind.LANGUAGE, name) for name in hidden or ()}
    if hidden is None:
        also.add((Kind.VISITS, ""))
    found = []
    for one in totals:
        shown = str(one.count)
        if one.count < LEAST:
            shown = SMALL
        elif (one.kind, one.name) in also:
            shown = HIDDEN
        found.append(Cell(one, shown))
    return found


def _hidden(counts: dict[str, int]) -> set[str] | None:
    """What must be hidden beside the small ones; None when nothing that is left would do."""
    small = [count for count in counts.values() if count < LEAST]
    large = sorted((count, name) for name, count in counts.items() if count >= LEAST)
    if not small:
        return set()
    rest = sum(small)
    for more in range(len(large) + 1):
        if _tells_nothing(len(small), more, rest):
            return {name for _, name in large[:more]}
        if more < len(large):
            rest += large[more][0]
    return None


def _tells_nothing(small: int, others: int, rest: int) -> bool:
    """Whether each of `small` cells may still be anything from 1 to 4, when the hidden cells
    add up to `rest` and `others` of them are 5 or more."""
    most = LEAST - 1
    high = rest >= (small - 1) + LEAST * others + most
    low = others > 0 or rest <= (small - 1) * most + 1
    return high and low
