# SPDX-License-Identifier: GPL-3.0-or-later
"""From the lifted finger to the frame that shows the answer, in the real window.

`run.py` starts this in a process of its own and reads the JSON it writes. It needs a display.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from figures import summary  # noqa: E402
from screen import NEXT, SIZE  # noqa: E402

from kiosk.startup import Options, choose_renderer, make_controller, make_window, prepare  # noqa: E402

choose_renderer("software")
os.environ["QT_QPA_PLATFORM"] = "xcb"

from PySide6.QtCore import QEventLoop, QPoint, QTimer  # noqa: E402
from PySide6.QtGui import QGuiApplication  # noqa: E402
from PySide6.QtQuick import QQuickItem  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from kiosk.session.destination import PageAt  # noqa: E402
from kiosk.tour.draw import settle  # noqa: E402
from kiosk.tour.fit import visible_texts  # noqa: E402
from kiosk.ui.engine import KioskWindow  # noqa: E402

HOLD_MS = 60
"""How long a finger rests on a button."""
LOOK_MS = 350
"""How long the patient looks before the next tap; longer than a page takes to turn."""
PATIENCE_MS = 5000
SWITCHES = 10
PAGE_OF_SWITCHES = 3


class Hand:
    """Touches the window and times what it shows."""

    def __init__(self, shown: KioskWindow) -> None:
        assert shown.window is not None
        self.shown, self.window = shown, shown.window
        self._device = QTest.createTouchDevice()
        self._waiting = False
        self._frame_s = 0.0
        self._frame_cpu_s = 0.0
        self._loop = QEventLoop()
        self._patience = QTimer(singleShot=True)
        self._patience.timeout.connect(self._loop.quit)
        self.turned = 0
        self.unfinished = 0
        self.window.frameSwapped.connect(self._on_frame)
        self._spot: object = None
        shown.controller.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        state = self.shown.controller.visit.state
        spot = (state.place, dict(state.tabs))
        if spot == self._spot:
            return
        self._spot = spot
        self.turned += 1
        self._waiting = True

    def _on_frame(self) -> None:
        if self._waiting:
            self._frame_s = time.perf_counter()
            self._frame_cpu_s = time.process_time()
            self._waiting = False
            self._loop.quit()

    def _wait_for_frame(self) -> float:
        """When the first frame since `_waiting` was set was on its way to the screen."""
        if self._waiting:
            self._patience.start(PATIENCE_MS)
            self._loop.exec()
            self._patience.stop()
        if self._waiting:
            raise TimeoutError("no frame was drawn")
        return self._frame_s

    def _touch(self, down: bool) -> None:
        touch = QTest.touchEvent(self.window, self._device)
        (touch.press if down else touch.release)(0, QPoint(*NEXT), self.window)
        touch.commit()

    def tap_next(self) -> tuple[float, float, float]:
        """Touches Next. Milliseconds until the words, and until the pictures too, were drawn,
        and the processor time to the words."""
        self._touch(down=True)
        QTest.qWait(HOLD_MS)
        before, start, cpu = self.turned, time.perf_counter(), time.process_time()
        self._touch(down=False)
        if self.turned == before:
            raise RuntimeError(f"Next did nothing on {self.shown.controller.visit.place}")
        words = self._wait_for_frame()
        layout, complete, cpu = self._layout(), words, self._frame_cpu_s - cpu
        while _loading(self.window.contentItem()):
            self._waiting = True
            complete = self._wait_for_frame()
        self.look()
        self.unfinished += layout != self._layout()
        return (words - start) * 1000, (complete - start) * 1000, cpu * 1000

    def switch(self, action: Callable[[], None]) -> float:
        """Milliseconds from `action` to the next frame."""
        self.look()
        start, self._waiting = time.perf_counter(), True
        action()
        took = self._wait_for_frame() - start
        return took * 1000

    def look(self) -> None:
        """Waits until everything is at rest."""
        settle(self.window)
        QTest.qWait(LOOK_MS)

    def _layout(self) -> list[tuple[str, float, float]]:
        texts = (item for item, _ in visible_texts(self.window))
        return [(str(one.property("text")), one.width(), one.height()) for one in texts]


def _loading(root: QQuickItem) -> bool:
    """True while a picture on the screen is still on its way."""
    if not root.isVisible():
        return False
    drawing = root.inherits("QQuickImageBase") and not root.property("source").isEmpty()
    if drawing and root.property("progress") < 1:
        return True
    return any(_loading(child) for child in root.childItems())


@dataclass(frozen=True)
class Tap:
    """One tap on Next: the screen it led to, and how long that took."""

    kind: str
    words_ms: float
    complete_ms: float
    cpu_ms: float


def walk(hand: Hand) -> Iterator[Tap]:
    """Every screen from the languages to the end by touching Next."""
    kiosk, page = hand.shown.kiosk, None
    kiosk.startOver()
    kiosk.begin()
    hand.look()
    while kiosk.screen != "goodbye":
        times = hand.tap_next()
        place = hand.shown.controller.visit.place
        if not isinstance(place, PageAt):
            yield Tap(kiosk.screen, *times)
            continue
        same = page == (place.chapter, place.page)
        page = (place.chapter, place.page)
        yield Tap("another part" if same else hand.shown.page.kind, *times)


def switches(hand: Hand, first: Callable[[], None], second: Callable[[], None]) -> dict:
    """Going to and fro; the very first time by itself."""
    took = [hand.switch(first if turn % 2 == 0 else second) for turn in range(SWITCHES)]
    return {"first": round(took[0], 2), **summary(took[1:])}


def measure(hand: Hand, rounds: int) -> dict:
    """Everything this file measures."""
    visits = [list(walk(hand)) for _ in range(rounds)]
    taps = [tap for visit in visits for tap in visit]
    kinds = sorted({tap.kind for tap in taps})
    screens = zip(*visits, strict=True)
    controller, shown = hand.shown.controller, hand.shown
    outline = controller.visit.outline
    assert outline is not None
    shown.kiosk.startOver()
    controller.do(lambda: controller.visit.open_chapter(*outline.pages[PAGE_OF_SWITCHES]))
    found = {
        "words_ms": summary([tap.words_ms for tap in taps]),
        "complete_ms": summary([tap.complete_ms for tap in taps]),
        "cpu_ms": summary([tap.cpu_ms for tap in taps]),
        "best_of_rounds_ms": summary([min(one.words_ms for one in same) for same in screens]),
        "first_round_ms": summary([tap.words_ms for tap in visits[0]]),
        "kinds_ms": {
            kind: summary([tap.words_ms for tap in taps if tap.kind == kind]) for kind in kinds
        },
        "over_50_ms": sum(tap.words_ms > 50 for tap in taps),
        "laid_out_again": hand.unfinished,
        "theme_ms": switches(
            hand,
            lambda: shown.preferences.setColors("dark"),
            lambda: shown.preferences.setColors("light"),
        ),
        "text_size_ms": switches(
            hand,
            lambda: shown.preferences.setTextSize("large"),
            lambda: shown.preferences.setTextSize("standard"),
        ),
    }
    tags = _languages(shown)
    if len(tags) > 1:
        found["language_ms"] = languages(hand, tags)
    return found


def languages(hand: Hand, tags: list[str]) -> dict:
    """Through all languages on one page, the one shown last; the first time round by itself."""
    took = [
        [hand.switch(lambda tag=tag: hand.shown.languages.choose(tag)) for tag in tags]
        for _ in range(SWITCHES)
    ]
    return {
        "first": {tag: round(one, 2) for tag, one in zip(tags, took[0], strict=True)},
        **summary([one for lap in took[1:] for one in lap]),
    }


def _languages(shown: KioskWindow) -> list[str]:
    """The offered languages, the shown one last."""
    rows = shown.languages.languages
    names = {name.data().decode(): role for role, name in rows.roleNames().items()}
    offered = [str(rows.data(rows.index(row, 0), names["tag"])) for row in range(rows.rowCount())]
    return sorted(offered, key=lambda tag: tag == shown.kiosk.language)


def main() -> int:
    """Writes the measurements as JSON to standard output."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    app = QGuiApplication([sys.argv[0]])
    app.setApplicationName("kiosk")
    options = Options(keep_copies=False, guarded=False, tap_pause_ms=0, touch_least_ms=0)
    ground = prepare(options)
    shown = make_window(ground, make_controller(ground, options), options)
    assert shown.window is not None
    shown.window.setPosition(0, 0)
    shown.window.resize(*SIZE)
    shown.window.show()
    settle(shown.window)
    sys.stdout.write(json.dumps(measure(Hand(shown), rounds)))
    shown.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
