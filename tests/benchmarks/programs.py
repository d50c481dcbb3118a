# SPDX-License-Identifier: GPL-3.0-or-later
"""The two programs that are compared: how each is started, watched and ended."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import processes
from screen import INK, PAPER, SIZE, Eye, Sight

ROOT = Path(__file__).resolve().parents[2]
PEER = "chromium"
PEER_FLAGS = (
    "--kiosk --no-sandbox --disable-gpu --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --disable-quic --window-position=0,0"
).split()
PEER_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Peer</title>
<style>
body {{ margin: 0 96px; background: {paper}; color: {ink}; font-family: sans-serif }}
h1 {{ margin: 116px 0 32px; width: 880px; font-size: 108px; line-height: 1.06 }}
p {{ width: 760px; font-size: 40px; line-height: 1.42 }}
</style>
<h1>Getting ready for your test?</h1>
<p>See what happens, step by step. Pictures and simple words.</p>
</html>
"""
QUIET_S = 0.7


@dataclass
class Running:
    """A program whose content is on the screen."""

    sight: Sight
    paint_ms: float
    _before: frozenset[int]

    def tree(self) -> list[int]:
        """Every process of the program."""
        return [one for one in processes.descendants(os.getpid()) if one not in self._before]

    def memory_mb(self, kind: str = "Pss") -> float:
        """Its memory now."""
        return processes.memory_mb(self.tree(), kind)

    def cpu_percent(self, seconds: float) -> float:
        """How much of one core it uses during the next `seconds`."""
        tree, start = self.tree(), time.perf_counter()
        before = processes.cpu_s(tree)
        time.sleep(seconds)
        used = processes.cpu_s(self.tree()) - before
        return 100 * used / (time.perf_counter() - start)


@contextmanager
def _running(
    command: list[str], environment: dict[str, str], eye: Eye, root: Path = ROOT
) -> Iterator[Running]:
    """Starts `command` in `root`, waits for its content, and ends everything it started."""
    while eye.shows_paper():
        time.sleep(0.05)
    time.sleep(QUIET_S)
    before = frozenset(processes.descendants(os.getpid()))
    start = time.perf_counter()
    started = subprocess.Popen(
        command,
        cwd=root,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        sight = eye.wait_for_content()
        yield Running(sight, (sight.seen_s - start) * 1000, before)
    finally:
        left = [one for one in processes.descendants(os.getpid()) if one not in before]
        processes.end(left)
        started.poll()


def kiosk_environment(display: str, home: Path) -> dict[str, str]:
    """The environment of a kiosk on `display` that keeps its state and caches in `home`."""
    others = ("QT_", "PYTHON")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(others)}
    return clean | {
        "DISPLAY": display,
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CACHE_HOME": str(home / "cache"),
    }


@contextmanager
def kiosk(
    display: str, eye: Eye, home: Path, root: Path = ROOT, program: Path | None = None
) -> Iterator[Running]:
    """The kiosk, over the whole of a display that has no window manager to do that: the code in
    `root`, or the packaged `program`."""
    start = [str(program.resolve())] if program else [sys.executable, "-m", "kiosk"]
    command = [*start, "--size", f"{SIZE[0]}x{SIZE[1]}"]
    with _running(command, kiosk_environment(display, home), eye, root) as running:
        yield running


def has_peer() -> bool:
    """True where Chromium is installed."""
    return shutil.which(PEER) is not None


@contextmanager
def peer(display: str, eye: Eye, page: Path) -> Iterator[Running]:
    """Chromium with one static page and a profile nobody used before."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        size = f"--window-size={SIZE[0]},{SIZE[1]}"
        command = [PEER, *PEER_FLAGS, size, f"--user-data-dir={profile}", page.as_uri()]
        with _running(command, os.environ | {"DISPLAY": display}, eye) as running:
            yield running


def write_page(folder: Path) -> Path:
    """The page Chromium shows."""
    page = folder / "peer.html"
    paper, ink = ("#" + bytes(color).hex() for color in (PAPER, INK))
    page.write_text(PEER_PAGE.format(paper=paper, ink=ink), encoding="utf-8")
    return page
