# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk`: shows the kiosk on the screen."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import signal
import sys

from kiosk.exits import Exit, RefusalError
from kiosk.startup import (
    Ground,
    Options,
    choose_renderer,
    headless,
    make_controller,
    make_window,
    prepare,
)
from kiosk.system import paths
from kiosk.system.motion import wants_less_motion

log = logging.getLogger(__name__)


def run(options: argparse.Namespace) -> Exit:
    """Opens the window and stays until it is told to end."""
    if headless():
        raise RefusalError(
            Exit.DISPLAY,
            "There is no display to show the kiosk on. `kiosk tour --out DIR` draws every screen.",
        )
    choose_renderer(options.renderer)
    from PySide6.QtCore import QSocketNotifier, Qt
    from PySide6.QtGui import QCursor, QGuiApplication

    from kiosk.system import logs

    logs.configure(paths.state_folder())
    app = QGuiApplication([sys.argv[0]])
    app.setApplicationName("kiosk")
    app.setQuitOnLastWindowClosed(False)
    windowed = options.windowed or options.size is not None
    chosen = Options(
        options.config,
        options.articles,
        options.lang,
        staff=True,
        notice=True,
        guarded=not windowed,
        still=wants_less_motion(),
    )
    ground = prepare(chosen)
    controller = make_controller(ground, chosen)
    _open_page(ground, controller, options.page)
    shown = make_window(ground, controller, chosen)
    window = shown.window
    assert window is not None
    logs.catch_everything(controller.start_over)
    shown.staff.exitAsked.connect(lambda: app.exit(Exit.OK))
    if options.cursor is False or (options.cursor is None and not windowed):
        app.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))
    if windowed:
        width, height = options.size or (1280, 720)
        window.resize(width, height)
        window.closing.connect(lambda _: app.exit(Exit.OK))
        window.show()
    else:
        window.setFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        # Without a window manager nobody else makes the window as large as the screen.
        window.setGeometry(window.screen().geometry())
        window.showFullScreen()

    # Python runs signal handlers only when it has something to run: the pipe wakes Qt up.
    if sys.platform != "win32":
        reading, writing = os.pipe()
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, app)
        notifier.activated.connect(lambda: os.read(reading, 64))
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: app.exit(Exit.OK))
    code = app.exec()
    if sys.platform != "win32":
        signal.set_wakeup_fd(-1)
        for end in (reading, writing):
            with contextlib.suppress(OSError):
                os.close(end)
    shown.close()
    return Exit(code)


def _open_page(ground: Ground, controller: object, page: str | None) -> None:
    """Starts the visit at `page`. Raises `RefusalError` when there is no such page."""
    from kiosk.ui.controller import Controller

    assert isinstance(controller, Controller)
    if not page:
        return
    chapter, _, name = page.partition("/")
    visit = controller.visit
    if not visit.state.article and ground.library.articles:
        visit.choose_article(next(iter(ground.library.articles)))
    visit.home()
    if not visit.open_chapter(chapter, name):
        known = [f"{a}/{b}" for a, b in (visit.outline.every if visit.outline else ())]
        raise RefusalError(
            Exit.USAGE, f"--page {page}: there is no such page. Use one of: {', '.join(known)}."
        )
    controller.do(lambda: None)
