# SPDX-License-Identifier: GPL-3.0-or-later
"""The frames of the animated procedure, from its first second to its last, and the rest after it.

    .venv/bin/python tests/benchmarks/frames.py
    .venv/bin/python tests/benchmarks/frames.py --view tools --json build/frames.json

About five minutes, in real time: once in each view. It starts an Xvfb of its own at 1920x1080.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

from screen import SIZE, display, missing

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

TARGET_P95_MS = 20
TARGET_MOST_MS = 50
TARGET_REST = 2.0
REST_S = 10.0
PAGE = ("steps", "walk-through")


def measure(view: str) -> dict[str, float]:
    """Plays the procedure once in this process. Intervals between frames in milliseconds."""
    from kiosk.startup import Options, choose_renderer, make_controller, make_window, prepare

    choose_renderer("software")
    os.environ["QT_QPA_PLATFORM"] = "xcb"

    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.tour.draw import settle

    application = QGuiApplication([])
    options = Options(keep_copies=False, guarded=False)
    ground = prepare(options)
    controller = make_controller(ground, options)
    shown = make_window(ground, controller, options)
    window = shown.window
    assert window is not None
    window.resize(*SIZE)
    window.show()
    settle(window)
    visit = controller.visit
    visit.touch_start()
    controller.do(lambda: visit.choose_article(next(iter(ground.library.articles))))
    visit.show_tools(view == "tools")
    swaps: list[float] = []
    window.frameSwapped.connect(lambda: swaps.append(time.perf_counter()))
    controller.do(lambda: visit.open_chapter(*PAGE))
    stage = shown.page.stage
    loop = QEventLoop()
    stage.changed.connect(lambda: None if stage.playing else loop.quit())
    QTimer.singleShot(600_000, loop.quit)
    started, worked = time.perf_counter(), time.process_time()
    loop.exec()
    spent = time.perf_counter() - started
    worked = time.process_time() - worked
    # The page is still being made while the first seconds pass: they count as well.
    steps = list(pairwise(swaps))
    gaps = sorted((b - a) * 1000 for a, b in steps)
    slowest = max(steps, key=lambda step: step[1] - step[0])
    QTimer.singleShot(2000, loop.quit)
    loop.exec()
    before = time.process_time()
    QTimer.singleShot(int(REST_S * 1000), loop.quit)
    loop.exec()
    rest = (time.process_time() - before) / REST_S * 100
    shown.close()
    del application
    return {
        "seconds": round(spent, 1),
        "frames": len(gaps),
        "p50_ms": round(gaps[len(gaps) // 2], 1),
        "p95_ms": round(gaps[int(len(gaps) * 0.95)], 1),
        "p99_ms": round(gaps[int(len(gaps) * 0.99)], 1),
        "most_ms": round(gaps[-1], 1),
        "most_at_s": round(slowest[0] - started, 1),
        "over_50_ms": sum(gap > TARGET_MOST_MS for gap in gaps),
        "processor_playing_percent": round(worked / spent * 100, 1),
        "processor_resting_percent": round(rest, 2),
    }


def say(line: str) -> None:
    """Write one line."""
    sys.stdout.write(f"{line}\n")


def report(view: str, found: dict[str, float]) -> None:
    """One line for each figure with a target, and the rest in one."""
    say(f"{view} view: {found['frames']} frames in {found['seconds']} s")
    for name, value, target in (
        ("p95 between frames, ms", found["p95_ms"], TARGET_P95_MS),
        ("most between frames, ms", found["most_ms"], TARGET_MOST_MS),
        ("processor at rest, %", found["processor_resting_percent"], TARGET_REST),
    ):
        say(f"  {name:26}{value:8}   target {target}: {'met' if value <= target else 'NOT MET'}")
    say(
        f"  p50 {found['p50_ms']} ms, p99 {found['p99_ms']} ms, "
        f"processor while it plays {found['processor_playing_percent']} %"
    )


def main() -> None:
    """Measures each view in a process of its own, on a display of its own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--view", choices=("gentle", "tools"), action="append")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--inside", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.inside:
        say(json.dumps(measure(arguments.inside)))
        return
    if missing():
        sys.exit(f"missing: {', '.join(missing())}")
    results = {}
    for view in arguments.view or ("gentle", "tools"):
        with display() as name:
            done = subprocess.run(
                [sys.executable, __file__, "--inside", view],
                env={**os.environ, "DISPLAY": name},
                stdout=subprocess.PIPE,
                text=True,
                check=True,
            )
        results[view] = json.loads(done.stdout.splitlines()[-1])
        report(view, results[view])
    if arguments.json:
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
        arguments.json.write_text(json.dumps(results, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
