# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of many kiosks, for the terminal and as CSV."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from kiosk.health.fleet import Row
from kiosk.health.status import Review

HEAD = (
    "kiosk",
    "version",
    "day",
    "mode",
    "ready",
    "restarts today",
    "restarts",
    "signed",
    "draft",
    "open",
    "voices",
    "disk GB",
    "errors",
    "attention",
)
FORMULAS = ("=", "+", "-", "@")
"""A spreadsheet takes what begins so for a formula."""


def cells(row: Row) -> tuple[str, ...]:
    """One kiosk in the order of `HEAD`."""
    one = row.status
    reviews = [language.review for language in one.languages]
    return (
        one.host or row.file.stem,
        one.version,
        one.day,
        one.mode,
        "yes" if one.ready else "no",
        str(one.restarts_today),
        str(one.restarts),
        *(str(reviews.count(state)) for state in Review),
        str(sum(language.voice for language in one.languages)),
        "?" if one.disk_free is None else f"{one.disk_free / 1e9:.1f}",
        str(one.errors),
        "; ".join(row.attention),
    )


def text_table(rows: Sequence[Row]) -> str:
    """Columns as wide as what is in them, with a line's end."""
    lines = [HEAD, *([_plain(cell) for cell in cells(row)] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        + "\n"
        for line in lines
    )


def csv_table(rows: Sequence[Row], folder: Path) -> str:
    """The same with the file each row comes from, relative to `folder`."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow((*HEAD, "file"))
    for row in rows:
        every = (*cells(row), row.file.relative_to(folder).as_posix())
        table.writerow([_no_formula(_plain(cell)) for cell in every])
    return text.getvalue()


def _plain(text: str) -> str:
    """Without what would move the cursor: the files come from elsewhere."""
    return "".join("?" if unicodedata.category(one)[0] == "C" else one for one in text)


def _no_formula(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULAS) else text
