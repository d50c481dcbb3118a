# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kiosk finds out about its machine, without Qt; asked for, never watched."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from kiosk.system import paths

LEAST_FREE = 200_000_000
"""Bytes. With less, logs and settings may soon not be written."""
LOG_BYTES = 200_000
"""As much of the log's end is read."""
LONGEST = 300
"""Letters of one line of the log."""
LOG_LINES = 5
LINE = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d):\d\d,\d+ (ERROR|CRITICAL) (\S+): (.*)")
SLACK = 86_400.0
"""Seconds a file may be of the future: clocks are set by hand."""


def free_bytes(folder: Path) -> int | None:
    """Free room on the disk of `folder`, which may not exist yet; None when nobody knows."""
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def clock_is_wrong(now: float, files: Iterable[Path]) -> bool:
    """True when the clock is behind what was written before: a clock without a battery."""
    newest = 0.0
    for file in (paths.DEFAULT_SETTINGS, *files):
        try:
            newest = max(newest, file.stat().st_mtime)
        except OSError:
            continue
    return now + SLACK < newest


def log_errors(file: Path) -> list[str]:
    """The last errors of the log, the newest first: one line each, cut where it is long.

    Only the first line of each: what Python says below it may hold anything.
    """
    lines = [f"{one[1]} {one[4]}"[:LONGEST] for one in _errors(file)]
    return list(dict.fromkeys(reversed(lines)))[:LOG_LINES]


def count_errors(file: Path) -> int:
    """How many errors the end of the log holds (its last `LOG_BYTES` bytes)."""
    return len(_errors(file))


def _errors(file: Path) -> list[re.Match[str]]:
    try:
        with file.open("rb") as log:
            log.seek(0, 2)
            log.seek(max(0, log.tell() - LOG_BYTES))
            text = log.read(LOG_BYTES).decode("utf-8", "replace")
    except OSError:
        return []
    found = [LINE.fullmatch(line) for line in text.splitlines()]
    return [one for one in found if one]
