# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine itself: C library, memory, disk, clock, and the kiosk's own fonts."""

from __future__ import annotations

import os
import platform
import re
import shlex
import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.exits import Exit
from kiosk.health.finding import Finding, Result
from kiosk.health.packages import INSTALL_AGAIN
from kiosk.health.place import Place
from kiosk.system import machine, paths

LEAST_LIBC = (2, 34)
"""What the wheels of Qt are built for."""
LEAST_MEMORY, GOOD_MEMORY = 256, 512
"""MiB that are free for programs: below the first the kiosk may be ended, below the second it may
be slow."""
MEMORY = re.compile(r"^MemAvailable:\s+(\d+) kB$", re.MULTILINE)


def check_base(place: Place) -> Iterator[Finding]:
    """What no kiosk runs without."""
    yield from _libc()
    yield from _memory(place)
    yield _disk()
    yield _clock()
    yield _fonts()


def _fault(check: str, told: str, mend: str, code: Exit = Exit.MACHINE) -> Finding:
    return Finding(check=check, result=Result.FAULT, told=told, mend=mend, code=code)


def _libc() -> Iterator[Finding]:
    name, version = platform.libc_ver()
    found = tuple(int(one) for one in version.split(".")[:2] if one.isdecimal())
    if name != "glibc" or not found:
        return
    if found < LEAST_LIBC:
        wanted = ".".join(map(str, LEAST_LIBC))
        yield _fault(
            "C library",
            f"glibc {version}; Qt needs {wanted}",
            "install a newer release: Debian 12, Ubuntu 22.04 or later",
        )
    else:
        yield Finding(check="C library", told=f"glibc {version}")


def _memory(place: Place) -> Iterator[Finding]:
    found = MEMORY.search(place.read("proc/meminfo"))
    if not found:
        return
    free = int(found[1]) // 1024
    told, mend = f"{free} MiB free", "end other programs, or add memory"
    if free < LEAST_MEMORY:
        yield _fault("memory", f"{told}; the kiosk needs {LEAST_MEMORY}", mend)
    elif free < GOOD_MEMORY:
        yield Finding(
            check="memory",
            result=Result.ADVICE,
            told=f"{told}; {GOOD_MEMORY} are better",
            mend=mend,
        )
    else:
        yield Finding(check="memory", told=told)


def _disk() -> Finding:
    folder = paths.state_folder()
    there = folder
    while not there.exists() and there != there.parent:
        there = there.parent
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        return _fault(
            "disk",
            f"{folder}: cannot be written; the kiosk keeps no log and no PIN",
            f"sudo install -d -o $USER {shlex.quote(str(folder))}",
        )
    free = machine.free_bytes(folder)
    told = f"{folder}: {'?' if free is None else round(free / 1e9, 1)} GB free"
    if free is not None and free < machine.LEAST_FREE:
        return _fault("disk", told, "make room; sudo journalctl --vacuum-size=100M")
    return Finding(check="disk", told=told)


def _clock() -> Finding:
    now = time.strftime("%Y-%m-%d %H:%M")
    if machine.clock_is_wrong(time.time(), [paths.settings_file(), paths.totals_file()]):
        return _fault(
            "clock",
            f"{now} is before files of the kiosk were written",
            "sudo timedatectl set-time 'YYYY-MM-DD HH:MM:SS'; replace the battery of the clock",
        )
    return Finding(check="clock", told=now)


def _fonts() -> Finding:
    if fonts := list(Path(paths.FONTS).glob("*.ttf")):
        return Finding(check="fonts", told=f"{len(fonts)} of its own; none of the system's is used")
    return _fault("fonts", f"{paths.FONTS}: holds none", INSTALL_AGAIN, Exit.SOFTWARE)
