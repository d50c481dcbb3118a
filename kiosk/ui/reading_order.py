# SPDX-License-Identifier: GPL-3.0-or-later
"""The order in which a person reads what stands on a screen: row by row, each from its start."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF

SLACK = 8.0
"""px by which two things may overlap and still stand one after the other."""

Span = Callable[[QRectF], tuple[float, float]]


def in_order(areas: Sequence[QRectF], right_to_left: bool = False) -> list[int]:
    """The indexes of `areas` in reading order. Where they lie over each other in every direction,
    what lies on another comes before it, and otherwise the given order stays."""
    return _order(list(range(len(areas))), areas, right_to_left)


def _order(indexes: list[int], areas: Sequence[QRectF], right_to_left: bool) -> list[int]:
    if len(indexes) < 2:
        return indexes
    rows = _split(indexes, areas, lambda area: (area.top(), area.bottom()))
    if len(rows) == 1:
        rows = _split(indexes, areas, lambda area: (area.left(), area.right()))
        if right_to_left:
            rows.reverse()
    if len(rows) > 1:
        return [at for row in rows for at in _order(row, areas, right_to_left)]

    def under(at: int) -> int:
        return sum(areas[at].contains(areas[other]) for other in indexes if other != at)

    return sorted(indexes, key=under)


def _split(indexes: list[int], areas: Sequence[QRectF], span: Span) -> list[list[int]]:
    """`indexes` in groups that stand one after the other along `span`."""
    groups: list[list[int]] = []
    reached = 0.0
    for at in sorted(indexes, key=lambda at: span(areas[at])[0]):
        start, end = span(areas[at])
        if groups and start < reached - SLACK:
            groups[-1].append(at)
        else:
            groups.append([at])
        reached = max(reached, end) if len(groups[-1]) > 1 else end
    return [sorted(group) for group in groups]
