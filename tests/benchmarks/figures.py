# SPDX-License-Identifier: GPL-3.0-or-later
"""Summaries of measurements, and the table they are shown in."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass


def at(values: Sequence[float], percent: float) -> float:
    """The smallest of `values` that `percent` of them do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


def summary(values: Sequence[float]) -> dict[str, float | int]:
    """How many, least, middle, 99 of 100, most."""
    return {
        "count": len(values),
        "min": round(min(values), 2),
        "median": round(statistics.median(values), 2),
        "p99": round(at(values, 99), 2),
        "max": round(max(values), 2),
    }


@dataclass
class Row:
    """One line of the table. `most` is the target of the ratio, or of the value without one."""

    name: str
    unit: str
    kiosk: float
    peer: float | None = None
    most: float | None = None
    of_ratio: bool = True
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """The kiosk's value for one of the peer's."""
        return self.kiosk / self.peer if self.peer else None

    @property
    def verdict(self) -> str:
        """Whether the target is met."""
        value = self.ratio if self.of_ratio else self.kiosk
        if self.most is None or value is None:
            return ""
        return "met" if value <= self.most else "MISSED"

    def cells(self) -> list[str]:
        """The line's cells as text."""
        target = "" if self.most is None else f"<= {self.most:g}{'x' if self.of_ratio else ''}"
        return [
            self.name,
            f"{self.kiosk:.1f} {self.unit}",
            "" if self.peer is None else f"{self.peer:.1f} {self.unit}",
            "" if self.ratio is None else f"{self.ratio:.2f}x",
            target,
            self.verdict,
            self.note,
        ]


def table(rows: Sequence[Row]) -> str:
    """The rows under their headings, in columns."""
    head = ["", "kiosk", "chromium", "ratio", "target", "", "min-median-max, or what it counts"]
    lines = [head, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
