# SPDX-License-Identifier: GPL-3.0-or-later
"""A member of the staff at the kiosk: holds titles, types PINs, and reads the settings file."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest
from ui.conftest import Finger

from kiosk.startup import Options, prepare
from kiosk.system import paths
from kiosk.tour.draw import settle
from kiosk.tour.fit import visible_texts

HOME = "What would you like to know?"
PIN = "294716"
MARK = "\u200f"
"""What the test language that runs from right to left begins each text with."""


class Staff:
    """A finger that also holds, and a clock that passes meanwhile."""

    def __init__(self, finger: Finger, clock: list[float], device: QPointingDevice) -> None:
        self.finger, self.clock, self.device = finger, clock, device
        self.shown, self.window = finger.shown, finger.window
        self.shown.staff.setup.wall = lambda: clock[0]

    @property
    def screen(self) -> str:
        """Which staff screen is shown."""
        return str(self.shown.staff.screen)

    def text_item(self, text: str) -> QQuickItem:
        """The topmost visible text that begins with `text`."""
        settle(self.window)
        found = [
            item
            for item, _ in visible_texts(self.window)
            if str(item.property("text")).lstrip(MARK).startswith(text)
        ]
        assert found, f"{text!r} is not on the screen"
        return min(found, key=lambda item: item.mapToScene(QPointF(0, 0)).y())

    def place(self, text: str) -> QPoint:
        """Where the first letters of a text are."""
        item = self.text_item(text)
        return item.mapToScene(QPointF(min(40, item.width() / 2), item.height() / 2)).toPoint()

    def hold(self, text: str, seconds: float = 3.1, roll: int = 0) -> None:
        """Lays a finger on a title for `seconds`, rolls it by `roll` px, and lifts it."""
        point = self.place(text)
        touch = QTest.touchEvent(self.window, self.device)
        touch.press(0, point, self.window)
        touch.commit()
        if roll:
            point = point + QPoint(roll, 0)
            touch = QTest.touchEvent(self.window, self.device)
            touch.move(0, point, self.window)
            # A movement is told with the next picture.
            drawn = QSignalSpy(self.window.frameSwapped)
            touch.commit()
            assert drawn.wait(5000)
        self.clock[0] += seconds
        self.shown.staff.tick()
        settle(self.window)
        touch = QTest.touchEvent(self.window, self.device)
        touch.release(0, point, self.window)
        touch.commit()
        settle(self.window)
        self.shown.staff.tick()

    def wait(self, seconds: float) -> None:
        """Nobody touches anything."""
        self.clock[0] += seconds
        self.shown.staff.tick()
        self.shown.controller.tick()
        settle(self.window)

    def tap(self, name: str) -> None:
        """Touches the button called `name`, whichever way the language runs."""
        there = {one.property("label") for one in self.finger.buttons()}
        self.finger.tap(MARK + name if MARK + name in there else name)

    def type_pin(self, digits: str) -> None:
        """Touches the digits, then OK."""
        for digit in digits:
            self.tap(digit)
        self.tap("OK")

    def choose_pin(self) -> None:
        """The first PIN of a kiosk that has none."""
        self.type_pin(PIN)
        self.type_pin(PIN)
        assert self.screen == "panel"

    def enter(self, title: str) -> None:
        """Into the panel, from the screen with this title."""
        self.hold(title)
        if self.shown.staff.setup.pin.is_set:
            self.type_pin(PIN)
        else:
            self.choose_pin()

    def tap_in(self, row: str, name: str) -> None:
        """Touches the button called `name` nearest to the field called `row`."""
        label = self.text_item(row)
        level = label.mapToScene(QPointF(0, label.height() / 2)).y()
        named = [one for one in self.finger.buttons() if one.property("label") == name]
        assert named, f"no button {name!r}"
        nearest = min(
            named, key=lambda one: abs(one.mapToScene(QPointF(0, one.height() / 2)).y() - level)
        )
        self.finger.press(self.finger.at(nearest))

    def keys(self, text: str) -> None:
        """Types on a keyboard that is plugged in."""
        for letter in text:
            QTest.keyClick(self.window, letter)
        settle(self.window)

    def key(self, key: Qt.Key) -> None:
        """Presses one key of a keyboard that is plugged in."""
        self.finger.key(key)

    @property
    def file(self) -> dict[str, Any]:
        """What stands in the settings file."""
        return tomllib.loads(paths.settings_file().read_text(encoding="utf-8"))


Open = Callable[..., Finger]


def at_the_kiosk(
    open_kiosk: Open,
    clock: list[float],
    device: QPointingDevice,
    settings: str = "",
    notice: bool = False,
    **more: Any,
) -> Staff:
    """Opens a kiosk whose settings file holds `settings`; without, there is no file yet."""
    if settings:
        file = paths.settings_file()
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(settings, encoding="utf-8")
    ground = prepare(Options(staff=True, notice=notice, keep_copies=False))
    return Staff(open_kiosk(ground=ground, **more), clock, device)


def in_the_panel(
    open_kiosk: Open, clock: list[float], device: QPointingDevice, settings: str
) -> Staff:
    """Staff who have opened the panel from the home screen, with these settings."""
    found = at_the_kiosk(open_kiosk, clock, device, settings)
    found.shown.kiosk.beginIn("en")
    found.enter(HOME)
    return found
