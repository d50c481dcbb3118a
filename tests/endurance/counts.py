# SPDX-License-Identifier: GPL-3.0-or-later
"""What may grow while a kiosk runs: counted at one moment, and judged over many."""

from __future__ import annotations

import gc
import os
import statistics
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import combinations
from pathlib import Path

from subject import Subject

SELF = Path("/proc/self")
IN_PARTS = ("rss", "pss", "own", "objects")
"""These grow a little for as long as there are screens nobody has opened yet."""
NEVER_MORE = ("handles", "threads")
KINDS = ("Rss", "Pss", "Anonymous")
REFERENCES = ("none", "true", "false")


@dataclass(frozen=True)
class Counts:
    """Memory in MB (of 2**20 bytes), and the numbers of what is held, on the start screen."""

    visits: int
    rss: float
    pss: float
    own: float
    """Of `rss` what belongs to no file: what a leak is made of."""
    voice_pss: float
    """Of the process that reads aloud; 0 where none runs."""
    handles: int
    threads: int
    objects: int
    """Of Qt's objects in the window and the view models."""
    python: int
    """Of objects Python's collector knows."""
    scripts: int
    """Memory maps of QML's script engine."""
    none: int
    true: int
    false: int
    """References to None, True and False; from Python 3.12 on these never change."""


def count(subject: Subject, visits: int) -> Counts:
    """What is held now, after both collectors of garbage had their turn. Takes no memory back."""
    subject.draw()
    subject.shown._engine.collectGarbage()
    subject.draw()
    gc.collect()
    memory = _memory(SELF)
    voice = subject.shown.speaker.worker_pid
    return Counts(
        visits=visits,
        rss=memory["Rss"],
        pss=memory["Pss"],
        own=memory["Anonymous"],
        voice_pss=_memory(Path("/proc") / str(voice))["Pss"] if voice else 0.0,
        handles=len(list((SELF / "fd").iterdir())),
        threads=len(list((SELF / "task").iterdir())),
        objects=_objects(subject),
        python=len(gc.get_objects()),
        scripts=(SELF / "maps").read_text().count("JSGCHeap"),
        none=sys.getrefcount(None),
        true=sys.getrefcount(True),
        false=sys.getrefcount(False),
    )


def _objects(subject: Subject) -> int:
    """In a copy of this process: looking at an object from Python makes one that stays."""
    from PySide6.QtCore import QObject

    reading, writing = os.pipe()
    copy = os.fork()
    if copy == 0:
        found = [len(one.findChildren(QObject)) for one in (subject.window, subject.shown)]
        os.write(writing, str(sum(found)).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = int(told.read())
    os.waitpid(copy, 0)
    return number


def _memory(process: Path) -> dict[str, float]:
    try:
        lines = (process / "smaps_rollup").read_text().splitlines()
    except OSError:
        return dict.fromkeys(KINDS, 0.0)
    fields = {one[0].rstrip(":"): one[1] for one in map(str.split, lines[1:])}
    return {kind: int(fields[kind]) / 1024 for kind in KINDS}


def slope(points: Sequence[tuple[float, float]]) -> float:
    """The middle of the slopes between any two points (Theil-Sen): a few odd ones move it not."""
    found = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in combinations(points, 2) if b[0] != a[0]]
    return statistics.median(found) if found else 0.0


def growth_percent(taken: Sequence[Counts], name: str) -> float:
    """How much `name` grew from the first of `taken` to the last, by its slope."""
    points = [(float(one.visits), float(getattr(one, name))) for one in taken]
    first = statistics.median(value for _, value in points[: max(1, len(points) // 5)])
    return 100 * slope(points) * (points[-1][0] - points[0][0]) / first if first else 0.0


def judge(taken: Sequence[Counts], most_percent: float) -> list[str]:
    """One line for each thing that grew after the warm-up; `taken` holds none from before."""
    wrong = []
    for name in IN_PARTS:
        grown = growth_percent(taken, name)
        if grown >= most_percent:
            wrong.append(f"{name} grew by {grown:.2f} %, {most_percent:g} % or more")
    third = max(1, len(taken) // 3)
    for name in NEVER_MORE:
        before = max(getattr(one, name) for one in taken[:third])
        after = min(getattr(one, name) for one in taken[-third:])
        if after > before:
            wrong.append(f"{name} grew: at most {before} at first, at least {after} at the end")
    visits = taken[-1].visits - taken[0].visits
    for name in REFERENCES:
        moved = getattr(taken[-1], name) - getattr(taken[0], name)
        if visits and moved < -visits:
            wrong.append(f"references to {name.capitalize()} are lost: {moved} in {visits} visits")
    return wrong


def as_rows(taken: Sequence[Counts]) -> list[dict[str, float]]:
    """For the JSON file."""
    return [asdict(one) for one in taken]
