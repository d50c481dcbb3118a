# SPDX-License-Identifier: GPL-3.0-or-later
"""Where controls lie to each other: the next one over, and groups of a few to scan.

Areas are in px, x to the right and y down, whatever the direction of reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRectF

ALONG = 13.0
"""How much more a step away from the line counts than one along it."""
SHRINK = 0.1
"""Areas that barely overlap still lie beside each other."""
FAR = 1e12
"""More than any two places on a screen are apart."""
FEW = 5
"""So many controls are gone through one by one; more are gone through in groups."""


class Way(Enum):
    """A direction on the screen."""

    UP = (0, -1)
    DOWN = (0, 1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)


def toward(areas: Sequence[QRectF], here: QRectF, way: Way) -> int | None:
    """The area that somebody at `here` expects when going one step `way`; None at the edge."""
    best, least = None, float("inf")
    for index, area in enumerate(areas):
        cost = _cost(here, area, way)
        if cost is not None and cost < least:
            best, least = index, cost
    return best


def _edges(area: QRectF, way: Way) -> tuple[float, float, float, float]:
    """The edges of `area` as if `way` led down: top, bottom, left, right."""
    dx, dy = way.value
    across, down = (area.left(), area.right()), (area.top(), area.bottom())
    ahead, aside = (across, down) if dx else (down, across)
    return (*ahead, *aside) if dx + dy > 0 else (-ahead[1], -ahead[0], *aside)


def _cost(here: QRectF, area: QRectF, way: Way) -> float | None:
    """How far `area` is from `here` for one who goes `way`; None when it is not that way."""
    top, bottom, left, right = _edges(here, way)
    its_top, its_bottom, its_left, its_right = _edges(area, way)
    if its_bottom <= bottom or its_top < top + (bottom - top) * SHRINK:
        return None
    along = max(0.0, its_top - bottom)
    aside = max(0.0, its_left - right, left - its_right)
    if way.value[0] and aside > 0:
        return None  # Sideways never leaves the row.
    off = abs(its_left + its_right - left - right) / 2
    return along**2 + ALONG * aside**2 + off / FAR


def groups(areas: Sequence[QRectF], single: Sequence[int] = ()) -> list[list[int]]:
    """The indices of `areas`, which are in reading order, in groups of a few for scanning.

    A row stays together where it can; those in `single` stand alone. Few controls need no groups.
    """
    if len(areas) <= FEW:
        return [[index] for index in range(len(areas))]
    found: list[list[int]] = []
    fresh = True
    for row in _rows(areas, single):
        alone = row[0] in single
        parts = -(-len(row) // FEW)
        size = -(-len(row) // parts)
        for start in range(0, len(row), size):
            part = row[start : start + size]
            if not fresh and not alone and len(found[-1]) + len(part) <= FEW:
                found[-1] += part
            else:
                found.append(list(part))
            fresh = alone
    return found


def _rows(areas: Sequence[QRectF], single: Sequence[int]) -> list[list[int]]:
    """Runs of areas side by side."""
    rows: list[list[int]] = []
    for index, area in enumerate(areas):
        last = areas[rows[-1][-1]] if rows else None
        beside = last is not None and last.top() < area.center().y() < last.bottom()
        if beside and index not in single and rows[-1][-1] not in single:
            rows[-1].append(index)
        else:
            rows.append([index])
    return rows
