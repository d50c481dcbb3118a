# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory of both programs, and what they cost while nobody touches them."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import programs
from screen import NEXT, START, Eye

AFTER_PAINT_S = 3.0
CPU_S = 5.0
CYCLE_S = 22
"""The sun of the start screen rises, rests and sets in this time."""
PAGES = 5
CLICK_S = 0.9
"""Longer than a page takes to turn, and than a button is deaf after a tap."""


def kiosk(display: str, home: Path, clicks: bool, program: Path | None = None) -> dict[str, float]:
    """One kiosk: at rest on the start screen, then, by clicks, after home and five screens."""
    eye = Eye(display)
    try:
        with programs.kiosk(display, eye, home, program=program) as running:
            time.sleep(AFTER_PAINT_S)
            found = {"attract_mb": running.memory_mb()}
            seconds = [running.cpu_percent(1) for _ in range(CYCLE_S)]
            width = round(CPU_S)
            fives = [sum(seconds[at : at + width]) / width for at in range(CYCLE_S - width + 1)]
            found["attract_cpu"] = sum(seconds) / len(seconds)
            found["attract_cpu_busiest"] = max(fives)
            if clicks:
                _click(eye, display, START)
                for _ in range(2 + PAGES - 1):  # to home, to the first page, and on
                    _click(eye, display, NEXT)
                found["pages_mb"] = running.memory_mb()
                found["pages_unshared_mb"] = running.memory_mb("Rss")
                time.sleep(2)
                found["page_cpu"] = running.cpu_percent(CPU_S)
            return found
    finally:
        eye.close()


def peer(display: str, page: Path) -> dict[str, float]:
    """One Chromium: memory and processor time at rest."""
    eye = Eye(display)
    try:
        with programs.peer(display, eye, page) as running:
            time.sleep(AFTER_PAINT_S)
            return {"memory_mb": running.memory_mb(), "cpu": running.cpu_percent(CPU_S)}
    finally:
        eye.close()


def _click(eye: Eye, display: str, point: tuple[int, int]) -> None:
    """A real click; raises `RuntimeError` when nothing on the screen changed."""
    before = eye.mark()
    move = ["mousemove", str(point[0]), str(point[1])]
    environment = os.environ | {"DISPLAY": display}
    subprocess.run(["xdotool", *move, "click", "1"], env=environment, check=True)
    time.sleep(CLICK_S)
    if eye.mark() == before:
        raise RuntimeError(f"the click at {point} changed nothing")
