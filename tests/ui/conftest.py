# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole kiosk for each test, with a clock the test sets and a finger that touches it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.startup import Ground, Options, make_controller, make_window, prepare
from kiosk.tour.draw import settle
from kiosk.tour.fit import visible_texts
from kiosk.ui.engine import KioskWindow

WIDTH_MM = 476.0
"""A 21.5 inch screen: one design unit is one pixel at 1920x1080."""


KEPT: list[KioskWindow] = []
"""Every window that was opened: a view model that takes the address of one that is gone can be
taken for it by the QML engine, and has no properties then."""


class Finger:
    """Touches the window as a person would, and reads what is on it."""

    def __init__(self, shown: KioskWindow, device: QPointingDevice) -> None:
        self.shown = shown
        window = shown.window
        assert window is not None
        self.window = window
        self._device = device

    def look(self) -> list[str]:
        """Every text on the screen."""
        settle(self.window)
        return [str(item.property("text")) for item, _ in visible_texts(self.window)]

    def sees(self, text: str) -> bool:
        """True when a text with `text` in it is on the screen."""
        return any(text in one for one in self.look())

    def buttons(self) -> list[QQuickItem]:
        """Everything that can be pressed and is in reach."""
        settle(self.window)
        found, pending = [], [self.window.contentItem()]
        while pending:
            item = pending.pop()
            if not item.isVisible() or not item.isEnabled() or item.opacity() == 0:
                continue
            if item.property("pressable"):
                found.append(item)
            pending += item.childItems()
        return found

    def button(self, name: str) -> QQuickItem:
        """The button called `name`."""
        named = {str(item.property("label")): item for item in self.buttons()}
        assert name in named, f"no button {name!r}; there are {sorted(named)}"
        return named[name]

    def at(self, item: QQuickItem, dx: float = 0, dy: float = 0) -> QPoint:
        """The middle of `item`, moved by dx and dy px."""
        middle = item.mapToScene(QPointF(item.width() / 2 + dx, item.height() / 2 + dy))
        return middle.toPoint()

    def press(self, *points: QPoint) -> None:
        """Puts one finger down, moves it through `points`, and lifts it at the last."""
        touch = QTest.touchEvent(self.window, self._device)
        touch.press(0, points[0], self.window)
        touch.commit()
        for point in points[1:]:
            touch = QTest.touchEvent(self.window, self._device)
            touch.move(0, point, self.window)
            touch.commit()
        touch = QTest.touchEvent(self.window, self._device)
        touch.release(0, points[-1], self.window)
        touch.commit()
        settle(self.window)

    def tap(self, name: str) -> None:
        """Touches the button called `name`."""
        self.press(self.at(self.button(name)))

    def key(self, key: Qt.Key) -> None:
        """Presses and releases a key."""
        QTest.keyClick(self.window, key)
        settle(self.window)


@pytest.fixture(scope="session")
def touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def clock() -> list[float]:
    """Seconds; a test moves it by writing `clock[0]`."""
    return [1000.0]


@pytest.fixture
def open_kiosk(
    qapp: object,
    clock: list[float],
    touch_screen: QPointingDevice,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[..., Finger]]:
    """Opens a kiosk; closes it, engine first, after the test."""
    opened: list[KioskWindow] = []

    def open_one(
        size: tuple[int, int] = (1920, 1080),
        articles: Path | None = None,
        language: str | None = None,
        still: bool = True,
        ground: Ground | None = None,
        tap_pause_ms: int = 0,
        touch_least_ms: int = 0,
        staff: bool = False,
    ) -> Finger:
        options = Options(
            articles=articles,
            language=language,
            keep_copies=False,
            staff=staff,
            guarded=False,
            tap_pause_ms=tap_pause_ms,
            touch_least_ms=touch_least_ms,
        )
        ready = ground or prepare(options)
        controller = make_controller(ready, options, still=still, now=lambda: clock[0])
        shown = make_window(ready, controller, options)
        opened.append(shown)
        KEPT.append(shown)
        window = shown.window
        assert window is not None
        width_mm = WIDTH_MM if size[0] > size[1] else WIDTH_MM * 9 / 16
        window.setProperty("widthMm", width_mm)
        window.resize(*size)
        window.show()
        settle(window)
        return Finger(shown, touch_screen)

    yield open_one
    for shown in opened:
        shown.close()


@pytest.fixture
def finger(open_kiosk: Callable[..., Finger]) -> Finger:
    """A kiosk on a landscape screen."""
    return open_kiosk()


@pytest.fixture
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine on which no kiosk ran before."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path
