# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's window without a display, for commands that need what is on its screens."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.startup import Ground, Options, choose_renderer, make_controller, make_window, prepare
from kiosk.ui.engine import KioskWindow

SIZE = (1920, 1080)


@contextmanager
def drawn(
    config: Path | None, articles: Path | None, language: str | None
) -> Iterator[tuple[KioskWindow, Ground, str]]:
    """The window in the language asked for, with the ground it stands on and that language.

    Raises `RefusalError` for an unknown language, settings or articles that cannot be used.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    choose_renderer("software")
    from PySide6.QtGui import QGuiApplication

    from kiosk.system import logs

    logs.configure(None)
    logging.getLogger().setLevel(logging.WARNING)
    app = QGuiApplication.instance() or QGuiApplication([sys.argv[0]])
    chosen = Options(config, articles, language, keep_copies=False, guarded=False)
    ground = prepare(chosen)
    controller = make_controller(ground, chosen, still=True)
    shown = make_window(ground, controller, chosen)
    try:
        assert shown.window is not None
        shown.window.resize(*SIZE)
        shown.window.show()
        yield shown, ground, controller.visit.state.language
    finally:
        shown.close()
        del app
