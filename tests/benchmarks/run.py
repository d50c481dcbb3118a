# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the kiosk beside Chromium with one static page. See docs/benchmarks.md.

make bench ARGS="--quick"
"""

from __future__ import annotations

import argparse
import compileall
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
from figures import summary, table
from growth import growth
from processes import adopt_orphans
from programs import PEER, ROOT, has_peer, kiosk_environment
from rows import rows
from screen import Eye
from sizes import package_mb, soaked

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


def first_paint(
    display: str, homes: list[Path], page: Path | None, runs: int, program: Path | None
) -> Found:
    """Kiosk and Chromium in turns. Each of `homes` is new and counts as one cold start."""
    eye = Eye(display)
    cold, warm, peer, gaps, late = [], [], [], [], []
    try:
        for home in homes:
            with programs.kiosk(display, eye, home, program=program) as running:
                cold.append(running.paint_ms)
        if page:
            with programs.peer(display, eye, page):
                pass
        for _ in range(runs):
            with programs.kiosk(display, eye, homes[-1], program=program) as running:
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


def at_rest(display: str, home: Path, page: Path | None, runs: int, program: Path | None) -> Found:
    """Memory and processor time of both, in turns; the middle of the runs."""
    clicks = shutil.which("xdotool") is not None
    kiosk, peer = [], []
    for _ in range(runs):
        kiosk.append(resting.kiosk(display, home, clicks, program))
        if page:
            peer.append(resting.peer(display, page))
    return {
        "kiosk": {name: summary([one[name] for one in kiosk]) for name in kiosk[0]},
        "peer": {name: summary([one[name] for one in peer]) for name in peer[0]} if peer else None,
    }


def inside(name: str, display: str, home: Path, *asked: str) -> Found:
    """What a program of this folder measures, in a process of its own."""
    command = [sys.executable, str(HERE / name), *asked]
    environment = kiosk_environment(display, home)
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return dict(json.loads(done.stdout))


def measure(options: argparse.Namespace) -> Found:
    """Everything, one after the other; the programs that are compared by turns."""
    quick, program = options.quick, options.kiosk
    runs = 3 if quick else max(1, options.runs)
    few = 1 if quick else min(3, runs)
    found: Found = {"machine": machine(), "runs": runs, "kiosk": str(program or "source")}
    with tempfile.TemporaryDirectory() as name, screen.display() as display:
        folder = Path(name)
        page = programs.write_page(folder) if has_peer() else None
        homes = [folder / f"home-{number}" for number in range(few)]
        say("First paint ...")
        found["first_paint"] = first_paint(display, homes, page, runs, program)
        say("Memory, and the processor at rest ...")
        found["rest"] = at_rest(display, homes[-1], page, few, program)
        say("Taps ...")
        rounds = str(1 if quick else min(5, runs))
        found["taps"] = inside("taps.py", display, homes[-1], "--rounds", rounds)
        say("The procedure ...")
        found["frames"] = {
            view: inside(
                "frames.py", display, homes[-1], "--view", view, "--most", "15" if quick else "600"
            )
            for view in (("gentle",) if quick else ("gentle", "tools"))
        }
        say("Articles and languages ...")
        found["growth"] = growth(display, folder / "growth", few if quick else runs, quick)
    found["package_mb"] = package_mb(ROOT / "dist")
    found["soak_pss_mb"] = soaked(ROOT / "build" / "soak.json")
    found["machine"]["load_after"] = round(os.getloadavg()[0], 2)
    return found


def main() -> int:
    """Measures everything; 1 when it cannot."""
    parser = argparse.ArgumentParser(description="Measures the kiosk beside Chromium.")
    parser.add_argument("--runs", type=int, default=7, help="starts of each program (7)")
    parser.add_argument("--quick", action="store_true", help="a few minutes, and rough figures")
    parser.add_argument(
        "--kiosk", type=Path, metavar="FILE", help="start and memory of the packaged one"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", default=ROOT / "build" / "bench.json")
    options = parser.parse_args()
    if not sys.platform.startswith("linux") or screen.missing():
        say(f"Missing: {', '.join(screen.missing()) or 'Linux'}. Nothing is measured.")
        return 1
    if options.kiosk and not options.kiosk.is_file():
        say(f"{options.kiosk}: there is no such program. `make package` makes it.")
        return 1
    if not has_peer():
        say(f"Missing: {PEER}. The kiosk is measured alone.")
    if not shutil.which("xdotool"):
        say("Missing: xdotool. Memory in use, and the processor on a page, are left out.")
    compileall.compile_dir(ROOT / "kiosk", quiet=1)
    adopt_orphans()
    found = measure(options)
    about = found["machine"]
    load = f"load {about['load']} to {about['load_after']}"
    say(f"\n{about['date']}, {about['cpu']}, {about['cores']} cores, {load}")
    say(table(rows(found)))
    looks = found["first_paint"]["look_gap_ms"]
    say(f"The screen was looked at every {looks['median']:.1f} ms (p99 {looks['p99']:.1f}).")
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    say(f"Every figure: {options.json}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
