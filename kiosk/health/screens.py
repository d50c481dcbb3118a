# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads every screen in one language, in a process of its own: one that ends the process is a
fault of that language, and the self-test goes on."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

import msgspec
from PySide6.QtCore import QCoreApplication, QEventLoop, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.exits import Exit, RefusalError
from kiosk.health.finding import Finding, Result
from kiosk.system import paths
from kiosk.tour.drawn import drawn
from kiosk.tour.fit import visible_texts
from kiosk.tour.stops import stops
from kiosk.ui.glyphs import Glyphs

MOST_TOLD = 20
"""Faults that are told; one broken file breaks many screens."""
ROUNDS, LONGEST_MS = 3, 20
"""Rounds of events, after which a screen is laid out; drawings may come later. A round ends after
so long where something moves without an end."""
GRID = QSize(96, 54)
"""Pixels of a screen that are looked at: every button and every line of text is larger."""
LAST_ROUNDS = 20
"""At the end, for drawings that come late."""


class _Hearing(logging.Handler):
    """Keeps what Qt warns of, with the screen it was on."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._screens: dict[str, str] = {}
        self.screen = "the start"

    def emit(self, record: logging.LogRecord) -> None:
        """One more warning."""
        self.note(record.getMessage())

    def note(self, problem: str) -> None:
        """One more problem, on the screen that is shown; told once, of the first it is on."""
        self._screens.setdefault(" ".join(problem.split()), self.screen)

    @property
    def faults(self) -> list[str]:
        """One line for each problem, with its screen."""
        return [f"{screen}: {problem}" for problem, screen in self._screens.items()]

    def hook(
        self, kind: type[BaseException], error: BaseException, _: TracebackType | None
    ) -> None:
        """An exception in a slot, which Qt lives through."""
        self.note(f"{kind.__name__}: {error}")


def main(arguments: Sequence[str]) -> int:
    """Prints the finding about the language `arguments[0]` as one line of JSON.

    The other two are the settings file and the folder of articles, empty for those of the kiosk.
    """
    language, config, articles = arguments
    # The compiled screens beside the sources may be read, but a self-test leaves nothing behind.
    os.environ.update(QML_DISK_CACHE="aot,qmlc-read", QML_DISK_CACHE_PATH=os.devnull)
    hearing = _Hearing()
    logging.getLogger("qt").addHandler(hearing)
    sys.excepthook = hearing.hook
    begun, count = time.monotonic(), 0
    try:
        with drawn(_path(config), _path(articles), language) as (shown, _, _):
            window = shown.window
            assert window is not None
            glyphs = Glyphs(paths.FONTS)
            for stop in stops(shown):
                count += 1
                hearing.screen = stop.name
                stop.settle()
                _look(window, glyphs, hearing)
                stop.leave()
            _wait(LAST_ROUNDS)
    except RefusalError as refusal:
        hearing.note(str(refusal))
    finding = _finding(language, count, hearing.faults, time.monotonic() - begun)
    sys.stdout.write(msgspec.json.encode(finding).decode() + "\n")
    return Exit.OK


def _path(text: str) -> Path | None:
    return Path(text) if text else None


def _wait(rounds: int) -> None:
    for _ in range(rounds):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, LONGEST_MS)
        QCoreApplication.sendPostedEvents()


def _look(window: QQuickWindow, glyphs: Glyphs, hearing: _Hearing) -> None:
    _wait(ROUNDS)
    texts = "".join(str(item.property("text")) for item, _ in visible_texts(window))
    if boxes := glyphs.missing(texts):
        hearing.note(f"no font has {boxes}")
    if is_blank(window.grabWindow()):
        hearing.note("nothing is drawn")


def is_blank(image: QImage) -> bool:
    """True for a picture of one colour, as far as one pixel in twenty each way tells."""
    small = image.scaled(GRID).convertToFormat(QImage.Format.Format_RGB32)
    data = bytes(small.constBits())
    return data == data[:4] * (len(data) // 4)


def _finding(language: str, count: int, faults: list[str], seconds: float) -> Finding:
    told = f"{count} screens"
    if faults:
        told += f", {len(faults)} faults"
    return Finding(
        check="screens",
        language=language,
        result=Result.FAULT if faults else Result.OK,
        told=told,
        faults=tuple(faults[:MOST_TOLD]),
        code=Exit.SOFTWARE if faults else Exit.OK,
        seconds=round(seconds, 1),
    )
