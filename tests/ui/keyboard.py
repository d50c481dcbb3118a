# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who has keys only: presses them, and says where the focus is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from ui.conftest import Finger

from kiosk.tour.draw import settle

Key = Qt.Key
MOST_PRESSES = 120


class Keyboard:
    """Sends real key events to the window. `at_rest` is for what takes a picture or two."""

    def __init__(self, finger: Finger) -> None:
        self.finger, self.shown, self.window = finger, finger.shown, finger.window

    def at_rest(self) -> None:
        """Waits until nothing loads or moves."""
        settle(self.window)

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Presses and releases each of `keys`, then waits."""
        for key in keys:
            self.strike(key, held)
        self.at_rest()

    def strike(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Presses and releases a key without waiting for a picture."""
        QTest.keyClick(self.window, key, held or Qt.KeyboardModifier.NoModifier)

    @property
    def item(self) -> QQuickItem:
        """What has the focus."""
        item = self.window.activeFocusItem()
        assert item is not None
        return item

    @property
    def name(self) -> str:
        """What that is called."""
        return str(self.item.property("label"))

    def go_to(self, name: str, key: Qt.Key = Key.Key_Tab) -> None:
        """Presses Tab until the control called `name` has the focus."""
        passed = []
        for _ in range(MOST_PRESSES):
            self.strike(key)
            if self.name == name:
                self.at_rest()
                return
            passed.append(self.name)
        raise AssertionError(f"Tab never came to {name!r}, only to {sorted(set(passed))}")

    def choose(self, name: str) -> None:
        """Goes to the control called `name` and presses Enter."""
        self.go_to(name)
        self.press(Key.Key_Return)

    def round(self, key: Qt.Key = Key.Key_Tab) -> list[QQuickItem]:
        """Every control that `key` comes to before it is where it began."""
        self.strike(key)
        found = [self.item]
        for _ in range(MOST_PRESSES):
            self.strike(key)
            if self.item is found[0]:
                return found
            assert self.item not in found, f"{key.name} is caught at {self.name!r}"
            found.append(self.item)
        raise AssertionError(f"{key.name} never came back to {found[0].property('label')!r}")

    def area(self, item: QQuickItem) -> QRectF:
        """Where `item` is in the window, in px."""
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    @property
    def ring(self) -> QRectF:
        """Where the ring is, in px; empty while there is none."""
        ring: QRectF = self.shown.access.ring  # type: ignore[assignment]
        return ring


def controls(finger: Finger, inside: QQuickItem | None = None) -> list[QQuickItem]:
    """Every control that can be pressed, in `inside` or on the whole screen."""

    def is_inside(item: QQuickItem | None) -> bool:
        while item is not None and item is not inside:
            item = item.parentItem()
        return item is not None

    found = [item for item in finger.buttons() if item.property("control")]
    return [item for item in found if inside is None or is_inside(item)]


def names(items: list[QQuickItem]) -> list[str]:
    """What they are called."""
    return [str(item.property("label")) for item in items]
