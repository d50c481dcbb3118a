# SPDX-License-Identifier: GPL-3.0-or-later
"""The frames of the animated procedure, from its first second to its last, and the rest after it.

`run.py` starts this in a process of its own and reads the JSON it writes. It needs a display, and
takes as long as the procedure.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from itertools import pairwise
from pathlib import Path

from screen import SIZE

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

LONG_MS = 50
REST_S = 10.0
PAGE = ("steps", "walk-through")


def measure(view: str, most_s: float) -> dict[str, float]:
    """Plays the procedure once, or its first `most_s` seconds. Intervals between frames in ms."""
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
    QTimer.singleShot(int(most_s * 1000), loop.quit)
    started, worked = time.perf_counter(), time.process_time()
    loop.exec()
    spent = time.perf_counter() - started
    worked = time.process_time() - worked
    if stage.playing:  # only its first seconds were asked for
        stage.toggle()
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
        "over_50_ms": sum(gap > LONG_MS for gap in gaps),
        "processor_playing_percent": round(worked / spent * 100, 1),
        "processor_resting_percent": round(rest, 2),
    }


def main() -> int:
    """Writes the measurements as JSON to standard output."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--view", choices=("gentle", "tools"), default="gentle")
    parser.add_argument("--most", type=float, default=600, metavar="SECONDS")
    asked = parser.parse_args()
    sys.stdout.write(json.dumps(measure(asked.view, asked.most)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
