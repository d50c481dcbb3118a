# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists of a page: their names, and the rows each shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kiosk.ui.page_structs import Entry, LabelRow, LevelRow, Line, PageProps, SegmentRow

ROWS: dict[str, type[Struct]] = {
    "body": Line,
    "more": Line,
    "entries": Entry,
    "labels": LabelRow,
    "levels": LevelRow,
    "urgent": LevelRow,
    "pieces": LevelRow,
    "segments": SegmentRow,
}


PIECE = 4
"""As many signs fit under the head of their level, however small the screen is."""


def _pieces(level: LevelRow) -> Iterator[LevelRow]:
    count = -(-len(level.lines) // PIECE) or 1
    size = -(-len(level.lines) // count)
    for at in range(count):
        yield replace(level, lines=level.lines[at * size : (at + 1) * size])


def rows_of(props: PageProps, name: str) -> tuple[Any, ...]:
    """The rows of the list `name` of `ROWS`."""
    if name == "labels":
        return props.drawing.labels
    if name == "urgent":
        return props.levels[::-1]
    if name == "pieces":
        return tuple(piece for level in props.levels[::-1] for piece in _pieces(level))
    return tuple(getattr(props, name))
