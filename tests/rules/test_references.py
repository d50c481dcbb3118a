# SPDX-License-Identifier: GPL-3.0-or-later
"""Emitting signals for days must not use up the references to None and True.

PySide6 6.12.0 gives one back too many at every emit and every call that returns nothing; on
Python 3.11 the interpreter then aborts within hours. From Python 3.12 on these objects are
immortal, and the counts never change.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

TIMES = 2000
TOLERANCE = 50
"""Other threads and caches may hold a few more or fewer."""


class Bell(QObject):
    """Something that rings."""

    rung = Signal()
    changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.rung.connect(self.hear)
        self.changed.connect(self.hear_change)

    @Slot()
    def hear(self) -> None:
        self.heard += 1

    @Slot(bool)
    def hear_change(self, value: bool) -> None:
        self.heard += value


def counts() -> dict[str, int]:
    return {"None": sys.getrefcount(None), "True": sys.getrefcount(True)}


def lost(action: Callable[[], object]) -> dict[str, int]:
    """How much the counts move while `action` runs TIMES times."""
    for _ in range(20):
        action()
    before = counts()
    for _ in range(TIMES):
        action()
    after = counts()
    return {name: after[name] - before[name] for name in before}


@pytest.mark.parametrize("what", ["emit", "emit a value", "processEvents"])
def test_references_stay(what: str, qapp: QCoreApplication) -> None:
    bell = Bell()
    actions: dict[str, Callable[[], object]] = {
        "emit": bell.rung.emit,
        "emit a value": lambda: bell.changed.emit(True),
        "processEvents": qapp.processEvents,
    }
    moved = lost(actions[what])
    assert all(abs(count) <= TOLERANCE for count in moved.values()), (
        f"After {TIMES} times '{what}' the reference counts moved by {moved}: this PySide6 would"
        " abort a kiosk within hours. Install the version pinned in pyproject.toml."
    )
    assert bell.heard == (0 if what == "processEvents" else TIMES + 20)
