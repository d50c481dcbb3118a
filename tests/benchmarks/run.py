# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the kiosk beside Chromium with one static page. See docs/benchmarks.md.

python tests/benchmarks/run.py [--runs 7] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import programs
import resting
import screen
from figures import Row, summary, table
from processes import adopt_orphans
from programs import PEER, has_peer, kiosk_environment
from screen import Eye

HERE = Path(__file__).resolve().parent
Found = dict[str, Any]


def say(line: str) -> None:
    """One line for the person who waits."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def machine() -> Found:
    """What the figures were measured on."""
    cpu = Path("/proc/cpuinfo")
    lines = cpu.read_text().splitlines() if cpu.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    asked = [PEER, "--version"]
    told = subprocess.run(asked, capture_output=True, text=True).stdout if has_peer() else ""
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "cpu": models[0] if models else platform.processor(),
        "cores": os.cpu_count(),
        "gpu": Path("/dev/dri").exists(),
        "load": round(os.getloadavg()[0], 2),
        "python": platform.python_version(),
        "qt": version("PySide6-Essentials"),
        "chromium": told.strip(),
    }


def first_paint(display: str, homes: list[Path], page: Path | None, runs: int) -> Found:
    """Kiosk and Chromium in turns. Each of `homes` is new and counts as one cold start."""
    eye = Eye(display)
    cold, warm, peer, gaps, late = [], [], [], [], []
    try:
        for home in homes:
            with programs.kiosk(display, eye, home) as running:
                cold.append(running.paint_ms)
        if page:
            with programs.peer(display, eye, page):
                pass
        for _ in range(runs):
            with programs.kiosk(display, eye, homes[-1]) as running:
                warm.append(running.paint_ms)
                gaps += running.sight.gaps_ms
                late.append(running.sight.gaps_ms[-1])
            if page:
                with programs.peer(display, eye, page) as running:
                    peer.append(running.paint_ms)
                    gaps += running.sight.gaps_ms
                    late.append(running.sight.gaps_ms[-1])
    finally:
        eye.close()
    return {
        "kiosk_cold_ms": summary(cold),
        "kiosk_ms": summary(warm),
        "peer_ms": summary(peer) if peer else None,
        "paired_ratio": summary([a / b for a, b in zip(warm, peer, strict=True)]) if peer else None,
        "look_gap_ms": summary(gaps),
        "last_look_gap_ms": summary(late),
    }


def at_rest(display: str, home: Path, page: Path | None, runs: int) -> Found:
    """Memory and processor time of both, in turns; the middle of the runs."""
    clicks = shutil.which("xdotool") is not None
    kiosk, peer = [], []
    for _ in range(runs):
        kiosk.append(resting.kiosk(display, home, clicks))
        if page:
            peer.append(resting.peer(display, page))
    return {
        "kiosk": {name: summary([one[name] for one in kiosk]) for name in kiosk[0]},
        "peer": {name: summary([one[name] for one in peer]) for name in peer[0]} if peer else None,
    }


def taps(display: str, home: Path, rounds: int) -> Found:
    """What `taps.py` measures, in a process of its own."""
    command = [sys.executable, str(HERE / "taps.py"), "--rounds", str(rounds)]
    environment = kiosk_environment(display, home)
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return dict(json.loads(done.stdout))


def spread(one: Found) -> str:
    """Least, middle, most."""
    return f"{one['min']:.0f}-{one['median']:.0f}-{one['max']:.0f}"


def rows(found: Found) -> list[Row]:
    """The lines of the table."""
    paint, rest, tap = found["first_paint"], found["rest"], found["taps"]
    peer = rest["peer"] or {}
    peer_ms = paint["peer_ms"]["median"] if paint["peer_ms"] else None
    memory = peer["memory_mb"]["median"] if peer else None
    own = rest["kiosk"]
    warm, cold = paint["kiosk_ms"], paint["kiosk_cold_ms"]
    beside = f" | {spread(paint['peer_ms'])}" if peer_ms else ""
    lines = [
        Row("first paint", "ms", warm["median"], peer_ms, 0.8, note=spread(warm) + beside),
        Row("first paint, empty caches", "ms", cold["median"], peer_ms, note=spread(cold)),
    ]
    for name, title, most, note in (
        ("attract_mb", "memory, start screen", 0.3, ""),
        ("pages_mb", "memory, in use", 0.3, "home and five screens"),
        ("pages_unshared_mb", "... if nothing were shared", None, "RSS of the kiosk"),
    ):
        if name in own:
            lines.append(Row(title, "MB", own[name]["median"], memory, most, note=note))
    words, best = tap["words_ms"], tap["best_of_rounds_ms"]
    over = f"{words['count']} taps, {tap['over_50_ms']} over 50 ms"
    lines += [
        Row("tap to words, p50", "ms", words["median"], note=over),
        Row("tap to words, p99", "ms", words["p99"], most=50, of_ratio=False),
        Row("tap to words, most", "ms", words["max"]),
        Row("... best round, p99", "ms", best["p99"], note=f"{best['count']} screens"),
        Row("... first round, p99", "ms", tap["first_round_ms"]["p99"]),
        Row("... processor time, p99", "ms", tap["cpu_ms"]["p99"]),
        Row("tap to pictures, p99", "ms", tap["complete_ms"]["p99"]),
        Row("theme", "ms", tap["theme_ms"]["median"], note=f"first {tap['theme_ms']['first']:.0f}"),
    ]
    if "language_ms" in tap:
        one = tap["language_ms"]
        first = one["first"]
        slowest = max(first, key=first.get)
        note = f"{len(first)} languages, {slowest}"
        lines.append(Row("language, first time", "ms", first[slowest], None, 100, False, note))
        note = f"median {one['median']:.0f}, {one['count']} switches"
        lines.append(Row("language, p99", "ms", one["p99"], None, 100, False, note))
    for name, title, most in (
        ("page_cpu", "processor, page", 2),
        ("attract_cpu", "processor, start screen", None),
        ("attract_cpu_busiest", "... its busiest 5 s", 10),
    ):
        if name in own:
            other = peer["cpu"]["median"] if peer else None
            lines.append(Row(title, "%", own[name]["median"], other, most, of_ratio=False))
    lines += [
        Row(f"tap to {kind}", "ms", one["median"], note=f"{spread(one)} of {one['count']}")
        for kind, one in tap["kinds_ms"].items()
    ]
    return lines


def main() -> int:
    """Measures everything; 1 when it cannot."""
    parser = argparse.ArgumentParser(description="Measures the kiosk beside Chromium.")
    parser.add_argument("--runs", type=int, default=7, help="starts of each program (7)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure there")
    options = parser.parse_args()
    runs = max(1, options.runs)
    if not sys.platform.startswith("linux") or screen.missing():
        say(f"Missing: {', '.join(screen.missing()) or 'Linux'}. Nothing is measured.")
        return 1
    if not has_peer():
        say(f"Missing: {PEER}. The kiosk is measured alone.")
    if not shutil.which("xdotool"):
        say("Missing: xdotool. Memory in use, and the processor on a page, are left out.")
    adopt_orphans()
    found: Found = {"machine": machine(), "runs": runs}
    few = min(3, runs)
    with tempfile.TemporaryDirectory() as name, screen.display() as display:
        folder = Path(name)
        page = programs.write_page(folder) if has_peer() else None
        homes = [folder / f"home-{number}" for number in range(few)]
        say("First paint ...")
        found["first_paint"] = first_paint(display, homes, page, runs)
        say("Memory, and the processor at rest ...")
        found["rest"] = at_rest(display, homes[-1], page, few)
        say("Taps ...")
        found["taps"] = taps(display, homes[-1], min(5, runs))
    found["machine"]["load_after"] = round(os.getloadavg()[0], 2)
    lines = rows(found)
    about = found["machine"]
    load = f"load {about['load']} to {about['load_after']}"
    say(f"\n{about['date']}, {about['cpu']}, {about['cores']} cores, {load}")
    say(table(lines))
    looks = found["first_paint"]["look_gap_ms"]
    say(f"The screen was looked at every {looks['median']:.1f} ms (p99 {looks['p99']:.1f}).")
    if options.json:
        options.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
