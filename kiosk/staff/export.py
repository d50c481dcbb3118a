# SPDX-License-Identifier: GPL-3.0-or-later
"""Totals that leave the kiosk: a table on a stick, and a text file for node_exporter."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Mapping
from pathlib import Path

from kiosk.staff.disclosure import Cell, cells
from kiosk.staff.files import why, write_atomically
from kiosk.staff.totals import Kind, Total

CSV_NAME = "kiosk-totals.csv"
METRICS_NAME = "kiosk.prom"
METRICS_MODE = 0o644

METRICS = {
    Kind.VISITS: ("kiosk_day_visits", "", "Visits yesterday."),
    Kind.COMPLETED: ("kiosk_day_completed", "", "Visits walked through to the end yesterday."),
    Kind.LANGUAGE: ("kiosk_day_language_visits", "language", "Visits yesterday by language."),
    Kind.CHAPTER: ("kiosk_day_chapter_visits", "chapter", "Visits yesterday by chapter opened."),
    Kind.TAKEAWAY: ("kiosk_day_takeaways", "way", "Take-aways yesterday, as code or on paper."),
}

Days = Mapping[datetime.date, tuple[Total, ...]]


class ExportError(Exception):
    """Totals that were not written. One line says why."""


def csv_text(days: Days) -> str:
    """Every day as a table; cells under 5 are `<5`, and `hidden` what would give them away."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(("day", "kind", "name", "count"))
    for day in sorted(days):
        for cell in cells(days[day]):
            one = cell.total
            table.writerow((day.isoformat(), one.kind, one.name, cell.shown))
    return text.getvalue()


def save_csv(folder: Path, days: Days) -> Path:
    """Writes the table into `folder`. Raises `ExportError`."""
    path = folder / CSV_NAME
    try:
        if not folder.is_dir():
            raise FileNotFoundError(2, "the stick is gone")
        write_atomically(path, csv_text(days).encode())
    except OSError as error:
        raise ExportError(
            f"{path}: cannot be written ({why(error)}). Put the stick in again, or take another."
        ) from None
    return path


def metrics_text(days: Days, today: datetime.date) -> str:
    """Yesterday in Prometheus' text form; small cells and what would give them away are left out.

    A day that goes on would tell, by when it is read, at what time somebody came.
    """
    shown = [
        cell for cell in cells(days.get(today - datetime.timedelta(days=1), ())) if cell.is_open
    ]
    lines = []
    for kind, (name, label, told) in METRICS.items():
        lines += [f"# HELP {name} {told}", f"# TYPE {name} gauge"]
        lines += [_sample(name, label, cell) for cell in shown if cell.total.kind == kind]
    return "\n".join(lines) + "\n"


def _sample(name: str, label: str, cell: Cell) -> str:
    # Names are ids: nothing in them to escape.
    labels = f'{{{label}="{cell.total.name}"}}' if label else ""
    return f"{name}{labels} {cell.shown}"


def write_metrics(path: Path, days: Days, today: datetime.date) -> None:
    """Writes yesterday for node_exporter. Raises `ExportError`."""
    try:
        write_atomically(path, metrics_text(days, today).encode(), METRICS_MODE)
    except OSError as error:
        raise ExportError(
            f"{path}: cannot be written ({why(error)}). Make the folder writable."
        ) from None
