# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk`: shows the kiosk on the screen."""

from __future__ import annotations

import argparse
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
from kiosk.system.mode import Mode, condition
from kiosk.system.motion import wants_less_motion
from kiosk.system.watchdog import watchdog


def run(options: argparse.Namespace) -> Exit:
    """Opens the window and stays until it is told to end."""
    if headless():
        raise RefusalError(
            Exit.DISPLAY,
            "There is no display to show the kiosk on. `kiosk tour --out DIR` draws every screen.",
        )
    safe = condition().mode is Mode.SAFE
    choose_renderer("software" if safe else options.renderer)
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QCursor, QGuiApplication

    from kiosk.commands.guarding import Guarding
    from kiosk.system import logs
    from kiosk.system.ending import EndOnSignal

    logs.configure(paths.state_folder())
    watched_by = watchdog()
    app = QGuiApplication([sys.argv[0]])
    app.setApplicationName("kiosk")
    app.setQuitOnLastWindowClosed(False)
    windowed = options.windowed or options.size is not None
    chosen = Options(
        options.config,
        None if safe else options.articles,
        options.lang,
        keep_copies=not safe,
        staff=True,
        notice=True,
        guarded=not windowed,
        safe=safe,
        still=safe or wants_less_motion(),
    )
    ground = prepare(chosen)
    controller = make_controller(ground, chosen)
    _open_page(ground, controller, options.page)
    shown = make_window(ground, controller, chosen)
    window = shown.window
    assert window is not None
    shown.staff.exitAsked.connect(lambda: app.exit(Exit.OK))
    if options.cursor is False or (options.cursor is None and not windowed):
        app.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))
    guarding = Guarding(shown, watched_by, app)
    if windowed:
        width, height = options.size or (1280, 720)
        window.resize(width, height)
        window.closing.connect(lambda _: app.exit(Exit.OK))
        window.show()
    else:
        guarding.lock()
    signals = EndOnSignal(app, Exit.OK)
    code = app.exec()
    signals.close()
    guarding.close()
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
