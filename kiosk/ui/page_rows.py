# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists of a page: their names, and the rows each shows."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from kiosk.ui.page_structs import Entry, LabelRow, LevelRow, Line, PageProps, SegmentRow

ROWS: dict[str, type[Struct]] = {
    "body": Line,
    "more": Line,
    "entries": Entry,
    "labels": LabelRow,
    "levels": LevelRow,
    "urgent": LevelRow,
    "segments": SegmentRow,
}


def rows_of(props: PageProps, name: str) -> tuple[Any, ...]:
    """The rows of the list `name` of `ROWS`."""
    if name == "labels":
        return props.drawing.labels
    if name == "urgent":
        return props.levels[::-1]
    return tuple(getattr(props, name))
