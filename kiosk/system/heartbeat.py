# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells the watchdog that the window shows pictures."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.system.watchdog import Watchdog

BEAT_MS = 500


class Heartbeat(QObject):
    """Beats from the window's own thread, and only after a picture.

    A window at rest is asked for one: what is still the same is not drawn anew. A window that
    cannot be seen (its screen was unplugged) gets none; then it counts that its thread runs.
    """

    lost = Signal()
    """Nobody watches any longer."""

    def __init__(
        self, window: QQuickWindow, watchdog: Watchdog, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._watchdog = window, watchdog
        self._due = self._began = False
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._ask)
        self._timer.start()
        window.frameSwapped.connect(self._shown)

    def _ask(self) -> None:
        self._due = True
        if self._window.isExposed():
            self._window.update()
        elif self._began:
            self._beat()

    def _shown(self) -> None:
        if not self._began:
            self._began = True
            self._watchdog.ready()
        elif self._due:
            self._beat()

    def _beat(self) -> None:
        self._due = False
        self._watchdog.beat()
        if self._watchdog.lost:
            self.close()
            self.lost.emit()

    def close(self) -> None:
        """No more beats: the window goes."""
        if self._timer.isActive():
            self._timer.stop()
            self._window.frameSwapped.disconnect(self._shown)
