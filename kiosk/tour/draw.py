# SPDX-License-Identifier: GPL-3.0-or-later
"""Waits until a screen is complete and takes its picture."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

PATIENCE_S = 10.0


def settle(window: QQuickWindow) -> None:
    """Processes events until every drawing on the screen is loaded, laid out, and faded in."""
    end = time.monotonic() + PATIENCE_S
    quiet = 0
    while quiet < 3 and time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QCoreApplication.sendPostedEvents()
        quiet = 0 if _loading(window.contentItem()) else quiet + 1


def _loading(root: QQuickItem) -> bool:
    pending = [root]
    while pending:
        item = pending.pop()
        if not item.isVisible():
            continue
        if item.property("settling"):
            return True
        # `status` is an enum PySide cannot convert.
        drawing = item.inherits("QQuickImageBase") and not item.property("source").isEmpty()
        if drawing and item.property("progress") < 1:
            return True
        pending += item.childItems()
    return False


def picture(window: QQuickWindow) -> QImage:
    """The window as it is now."""
    settle(window)
    return window.grabWindow()
