# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk` after it crashed too often: a screen that says to ask the staff, for a while."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from kiosk.exits import Exit
from kiosk.staff.settings import Settings
from kiosk.staff.store import SettingsStore
from kiosk.system import paths
from kiosk.system.mode import condition
from kiosk.system.watchdog import watchdog

log = logging.getLogger(__name__)

REST_MS = 120_000
"""How long the kiosk rests before it is tried again; the screen says so."""


def run(options: argparse.Namespace) -> Exit:
    """Shows the screen until it is time to try the kiosk again."""
    from kiosk.startup import choose_renderer

    choose_renderer("software")
    from PySide6.QtCore import Qt, QTimer, QUrl
    from PySide6.QtGui import QCursor, QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    from kiosk.system import crashes, logs
    from kiosk.system.ending import EndOnSignal
    from kiosk.system.heartbeat import Heartbeat
    from kiosk.system.lockdown import Lockdown
    from kiosk.ui.engine import load_fonts
    from kiosk.ui.icons import IconProvider
    from kiosk.ui.out_of_order import notice
    from kiosk.ui.translator import GettextTranslator

    logs.configure(paths.state_folder())
    crashes.write_down(paths.state_folder())
    crashes.tell(condition())
    watched_by = watchdog()
    app = QGuiApplication([sys.argv[0]])
    app.setApplicationName("kiosk")
    app.setQuitOnLastWindowClosed(False)
    app.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))
    load_fonts(paths.FONTS)
    settings = _settings(options.config)
    told = notice(settings, paths.TRANSLATIONS)
    translator = GettextTranslator(told.words)
    app.installTranslator(translator)
    engine = QQmlApplicationEngine()
    engine.addImageProvider("icons", IconProvider())
    engine.setInitialProperties(
        {
            "code": condition().code,
            "colors": settings.screen.colors,
            "lines": [{"text": text, "rightToLeft": rtl} for text, rtl in told.lines],
            "phone": told.phone,
            "pictures": paths.PICTURES.as_uri(),
            "rightToLeft": told.right_to_left,
            "turned": settings.screen.turn,
        }
    )
    engine.load(QUrl.fromLocalFile(str(paths.QML / "OutOfOrder.qml")))
    window = next(iter(engine.rootObjects()), None)
    if not isinstance(window, QQuickWindow):
        return Exit.FAULTS
    heart = Heartbeat(window, watched_by)
    heart.lost.connect(lambda: app.exit(Exit.AGAIN))
    lock = Lockdown(window, settings.screen.monitor)
    QTimer.singleShot(REST_MS, lambda: app.exit(Exit.AGAIN))
    signals = EndOnSignal(app, Exit.OK)
    code = app.exec()
    for one in (signals, heart, lock):
        one.close()
    del window, engine
    return Exit(code)


def _settings(config: Path | None) -> Settings:
    """As much of the clinic's settings as can be read; the screen is shown without them too."""
    try:
        return SettingsStore(config or paths.settings_file(), "").load()[0]
    except Exception:
        log.exception("the settings cannot be read")
        return Settings()
