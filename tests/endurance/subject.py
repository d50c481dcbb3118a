# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole kiosk in this process, with a clock of its own, a voice nobody hears, and a list of
everything that went wrong in it.

Made before anything of the kiosk or of Qt is imported: it sets the environment they read.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

PIN = "294716"
PLAYERS = ("pw-play", "paplay", "aplay")


def own_machine(folder: Path) -> None:
    """Sets this process up as a machine of its own in `folder`: no screen, a player that swallows
    sound, and no file of anybody else."""
    players = folder / "players"
    players.mkdir(parents=True)
    for name in PLAYERS:
        player = players / name
        player.write_text("#!/bin/sh\nexec cat >/dev/null\n", encoding="utf-8")
        player.chmod(0o755)
    os.environ.update(
        QT_QPA_PLATFORM="offscreen",
        QT_QUICK_BACKEND="software",
        HOME=str(folder),
        XDG_CONFIG_HOME=str(folder / "config"),
        XDG_STATE_HOME=str(folder / "state"),
        XDG_CACHE_HOME=str(folder / "cache"),
        PATH=f"{players}{os.pathsep}{os.environ['PATH']}",
        PYTHONPATH=str(ROOT),
    )


class Faults(logging.Handler):
    """Every exception nobody caught, and whatever Qt or the kiosk logs as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []
        from kiosk.system import logs

        logs.configure(None)
        logging.getLogger().handlers = [self]
        logs.catch_everything(lambda: None)
        self._hook, self._thread_hook = sys.excepthook, threading.excepthook
        sys.unraisablehook = lambda told: self.found.append(f"unraisable: {told.exc_value!r}")

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps one line, and where an exception came from."""
        line = f"{record.levelname} {record.name}: {record.getMessage()}"
        if record.exc_info:
            line += f"\n{logging.Formatter().formatException(record.exc_info)}"
        self.found.append(line)


class Subject:
    """The kiosk, its window of `size` px, and its clock in seconds, which only `wait` moves."""

    def __init__(
        self, size: tuple[int, int], articles: Path | None = None, staff: bool = False
    ) -> None:
        from PySide6.QtGui import QGuiApplication
        from PySide6.QtTest import QTest

        from kiosk.staff.pin import PinFile
        from kiosk.startup import Options, choose_renderer, make_controller, make_window, prepare
        from kiosk.system import paths

        choose_renderer("software")
        self.faults = Faults()
        self.app = QGuiApplication.instance() or QGuiApplication([sys.argv[0]])
        self.app.setApplicationName("kiosk")
        self.app.setQuitOnLastWindowClosed(False)
        self.clock = [1000.0]
        if staff:
            PinFile(paths.pin_file()).set(PIN)
        options = Options(articles=articles, keep_copies=False, staff=staff, notice=staff)
        ground = prepare(options)
        self.faults.found.clear()
        self.controller = make_controller(ground, options, now=lambda: self.clock[0])
        self.shown = make_window(ground, self.controller, options)
        self.languages = [one.tag for one in ground.offered]
        assert self.shown.window is not None
        self.window = self.shown.window
        self.window.setProperty("widthMm", 476.0)
        self.window.resize(*size)
        self.window.show()
        self.device = QTest.createTouchDevice()
        self.draw()

    def draw(self) -> None:
        """Lets the kiosk do all it has to do now, and settle."""
        from kiosk.tour.draw import settle

        settle(self.window)

    def wait(self, seconds: float) -> None:
        """Nobody touches the screen for `seconds` of the kiosk's clock, which take no time."""
        from PySide6.QtCore import QTimer

        self.clock[0] += seconds
        # As their own timers would: what is deleted outside of any event stays until Qt ends.
        for one in (self.controller, self.shown.staff):
            QTimer.singleShot(0, one.tick)
        self.draw()

    def words(self, text: str) -> str:
        """`text` of the screens in the language shown."""
        tag = self.controller.visit.state.language
        return self.controller.localised.interface(tag).text("", text)

    def close(self) -> None:
        """Takes the kiosk down."""
        self.shown.close()
