# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with an article: where, what, and how to mend it."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct


class Fault(Struct, frozen=True):
    """One fault, as one line."""

    file: Path
    place: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        where = f"{self.file}: {self.place}" if self.place else str(self.file)
        return f"{where}: {self.problem}. {self.remedy}."


class ArticleError(Exception):
    """An article that cannot be shown; `faults` says why."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("; ".join(map(str, faults)))
        self.faults = faults
