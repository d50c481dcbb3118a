# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory and processor time of everything a program started, from /proc."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import time
from pathlib import Path

PROC = Path("/proc")
SUBREAPER = 36
TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
PATIENCE_S = 5.0


def adopt_orphans() -> None:
    """Makes this process the parent of every descendant whose own parent ends.

    A program that puts a helper into the background cannot hide it from the sums then.
    """
    ctypes.CDLL(None).prctl(SUBREAPER, 1, 0, 0, 0)


def _stats() -> dict[int, list[str]]:
    """The fields of /proc/*/stat after the name: state, parent, ..."""
    found = {}
    for folder in PROC.iterdir():
        if folder.name.isdigit():
            with contextlib.suppress(OSError):
                text = (folder / "stat").read_text()
                found[int(folder.name)] = text.rpartition(")")[2].split()
    return found


def descendants(root: int) -> list[int]:
    """Every process below `root`; zombies too."""
    children: dict[int, list[int]] = {}
    for number, fields in _stats().items():
        children.setdefault(int(fields[1]), []).append(number)
    found, pending = [], [root]
    while pending:
        below = children.get(pending.pop(), [])
        found += below
        pending += below
    return found


def memory_mb(processes: list[int], kind: str = "Pss") -> float:
    """Memory of `processes` together, in MB (of 2**20 bytes).

    Pss counts what several processes share once; Rss counts it for each.
    """
    kilobytes = 0
    for number in processes:
        with contextlib.suppress(OSError):
            for line in (PROC / str(number) / "smaps_rollup").read_text().splitlines():
                if line.startswith(f"{kind}:"):
                    kilobytes += int(line.split()[1])
    return kilobytes / 1024


def cpu_s(processes: list[int]) -> float:
    """Processor time of `processes` so far: utime and stime."""
    stats = _stats()
    used = (stats[one] for one in processes if one in stats)
    return sum(int(fields[11]) + int(fields[12]) for fields in used) / TICKS


def end(processes: list[int]) -> None:
    """Asks each to end, then makes it; leaves no zombies of this process's own."""
    for number in processes:
        with contextlib.suppress(OSError):
            os.kill(number, signal.SIGTERM)
    patience = time.monotonic() + PATIENCE_S
    while processes:
        if time.monotonic() > patience:
            for number in processes:
                with contextlib.suppress(OSError):
                    os.kill(number, signal.SIGKILL)
        time.sleep(0.02)
        processes = [number for number in processes if not _reaped(number)]


def _reaped(number: int) -> bool:
    with contextlib.suppress(ChildProcessError):
        return os.waitpid(number, os.WNOHANG)[0] == number
    return not (PROC / str(number)).exists()
