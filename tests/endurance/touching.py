# SPDX-License-Identifier: GPL-3.0-or-later
"""Fingers and keys on the window, with a time of their own: a press of ten seconds takes none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

TOUCHES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
)
HELD_MS = 120
BETWEEN_MS = 400
"""A button is deaf for a while after a tap: shorter than this."""


class Hands(QObject):
    """Any number of fingers. Events go the whole way from Qt's platform layer to the items."""

    def __init__(self, window: QQuickWindow, device: QPointingDevice) -> None:
        super().__init__(window)
        self._window, self._device = window, device
        self.now_ms = 1_000_000
        self.down: dict[int, QPoint] = {}
        """Where each finger rests now, in px of the window."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Writes the time of these fingers into what they do."""
        if event.type() in TOUCHES and isinstance(event, QTouchEvent):
            event.setTimestamp(self.now_ms)
        return False

    def move(self, what: str, finger: int, place: QPoint) -> None:
        """One step of one finger, `what` being press, move or release; the others stay."""
        touch = QTest.touchEvent(self._window, self._device)
        for other in self.down.keys() - {finger}:
            touch.stationary(other)
        getattr(touch, what)(finger, place, self._window)
        touch.commit()
        if what == "release":
            self.down.pop(finger, None)
        else:
            self.down[finger] = place

    def tap(self, place: QPoint, held_ms: int = HELD_MS) -> None:
        """Down, and up after `held_ms`."""
        self.now_ms += BETWEEN_MS
        self.move("press", 0, place)
        self.now_ms += held_ms
        self.move("release", 0, place)

    def lift(self) -> None:
        """Every finger goes."""
        for finger, place in list(self.down.items()):
            self.move("release", finger, place)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Presses and lets go of one key."""
        QTest.keyClick(self._window, key, modifiers)
