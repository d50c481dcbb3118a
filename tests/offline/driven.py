# SPDX-License-Identifier: GPL-3.0-or-later
"""The `kiosk` command itself, with a patient inside who touches every page, and then a service
manager who ends it.

    driven.py LANGUAGES SEED WORDS_FILE [KIOSK_ARGUMENT ...]

One visit in each of LANGUAGES (tags between commas). What was touched, and where, is written to
WORDS_FILE, a line each: none of it may be found anywhere else.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from endurance.touching import Hands  # noqa: E402
from PySide6.QtCore import QObject, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from kiosk.commands import show  # noqa: E402
from kiosk.tour.targets import targets  # noqa: E402
from kiosk.ui.engine import KioskWindow  # noqa: E402

STEP_MS = 1
TOUCHES_A_PAGE = 3
TAKE_HOME = ("take-away", "my-questions")
"""Of these chapters everything is touched: what a patient picks, prints and carries home."""


class Patient(QObject):
    """Touches one thing at each tick of a timer, inside the kiosk's own event loop."""

    def __init__(self, shown: KioskWindow, tags: list[str], seed: int, words: Path) -> None:
        super().__init__(shown)
        self._shown = shown
        self._tags, self._words = tags, words
        self._chance = random.Random(seed)  # noqa: S311
        self._steps = self._visits()
        self.touched: set[str] = set()
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        self._timer.stop()
        try:
            going = next(self._steps, "over") != "over"
        except Exception:
            # The kiosk survives everything; what goes wrong here is for the test to see.
            traceback.print_exc()
            os._exit(1)
        if going:
            self._timer.start()
            return
        self._words.write_text("\n".join(sorted(self.touched)), encoding="utf-8")
        os.kill(os.getpid(), signal.SIGTERM)

    def _visits(self) -> Iterator[None]:
        window, kiosk, controller = (
            self._shown.window,
            self._shown.kiosk,
            self._shown.controller,
        )
        assert window is not None
        hands = Hands(window, QTest.createTouchDevice())
        for tag in self._tags:
            kiosk.beginIn(tag)
            yield
            outline = controller.visit.outline
            for chapter, page in outline.every:
                controller.do(lambda at=(chapter, page): controller.visit.open_chapter(*at))
                self.touched |= {chapter, page, f"{chapter}/{page}"}
                yield
                there = targets(window)
                all_of_them = chapter in TAKE_HOME
                for one in there if all_of_them else self._some(there):
                    hands.tap(one.area.center().toPoint())
                    self.touched.add(one.name)
                    yield
            assert controller.visit.state.seen, "no page was seen"
            assert controller.visit.state.language, "no language was chosen"
            kiosk.startOver()
            yield

    def _some(self, there: list) -> list:
        return self._chance.sample(there, min(TOUCHES_A_PAGE, len(there)))


def main() -> int:
    """Runs the kiosk; its exit code."""
    tags, seed, words, *given = sys.argv[1:]
    make_window = show.make_window

    def attended(*how: object) -> KioskWindow:
        shown = make_window(*how)
        Patient(shown, tags.split(","), int(seed), Path(words))
        return shown

    show.make_window = attended
    from kiosk.cli import main as kiosk

    return kiosk(given)


if __name__ == "__main__":
    raise SystemExit(main())
