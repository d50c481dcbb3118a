# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the kiosk on the screen: over everything, on every monitor, whatever is plugged in.

What only the operating system can stop is in docs/lock-down.md.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QRasterWindow,
    QScreen,
    QWindow,
)

log = logging.getLogger(__name__)

PAPER = QColor("#FBF6EC")
"""`Theme.paper` of the light colours."""
LOOK_MS = 1000
ON_TOP = (
    Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
)
AWAY = (QWindow.Visibility.Hidden, QWindow.Visibility.Minimized, QWindow.Visibility.Windowed)


class Cover(QRasterWindow):
    """An empty sheet over a monitor that shows nothing."""

    def __init__(self, screen: QScreen) -> None:
        super().__init__()
        self.setFlags(ON_TOP)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Fills it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), PAPER)
        painter.end()


def names_of(screen: QScreen) -> tuple[str, ...]:
    """What a monitor may be called in the settings: its plug, its serial number, its model."""
    model = f"{screen.manufacturer()} {screen.model()}".strip()
    return tuple(filter(None, (screen.name(), screen.serialNumber(), model)))


class Lockdown(QObject):
    """Holds `window` over one monitor and covers the others."""

    def __init__(self, window: QWindow, monitor: str, parent: QObject | None = None) -> None:
        """`monitor` is one of `names_of`; empty, or one that is not there, is the first."""
        super().__init__(parent)
        self._window, self._monitor = window, monitor
        self._covers: dict[QScreen, Cover] = {}
        self._watched: set[QScreen] = set()
        platform = QGuiApplication.platformName()
        # A Wayland kiosk shows one window on each of its monitors: another would hide the first.
        self._places = not platform.startswith("wayland")
        self._raises = platform in ("xcb", "windows", "cocoa")
        self._grabs = platform == "xcb"
        # Screens tell of many changes at once; they are looked at when all have been told.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._arrange)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        window.setFlags(ON_TOP)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        for changed in (app.screenAdded, app.screenRemoved, app.primaryScreenChanged):
            changed.connect(self._changed)
        app.focusWindowChanged.connect(self._focus_moved)
        window.visibilityChanged.connect(self._changed)
        self._arrange()
        self._timer.start()

    def choose(self, monitor: str) -> None:
        """The clinic chose another monitor."""
        if monitor != self._monitor:
            self._monitor = monitor
            self._soon.start()

    def _changed(self, *_: object) -> None:
        self._soon.start()

    def _chosen(self) -> QScreen | None:
        screens = QGuiApplication.screens()
        named = [one for one in screens if self._monitor and self._monitor in names_of(one)]
        return named[0] if named else QGuiApplication.primaryScreen()

    def _arrange(self) -> None:
        """The window and the covers are where they belong; again whenever a screen changes."""
        for screen in QGuiApplication.screens():
            if screen not in self._watched:
                self._watched.add(screen)
                screen.geometryChanged.connect(self._changed)
        chosen = self._chosen()
        if chosen is None:
            # Every monitor is unplugged: the window waits for one.
            return
        self._show(self._window, chosen)
        others = [one for one in QGuiApplication.screens() if one is not chosen]
        # Two monitors that show the same picture are one.
        others = [one for one in others if not chosen.geometry().contains(one.geometry())]
        self._cover(others if self._places else [])
        self._look()

    def _show(self, window: QWindow, screen: QScreen) -> None:
        if window.screen() is not screen:
            # A window that fills one screen does not move to another.
            window.showNormal()
            window.setScreen(screen)
        # Without a window manager nobody else makes the window as large as the screen.
        if self._places and window.geometry() != screen.geometry():
            window.setGeometry(screen.geometry())
        if window.visibility() in AWAY:
            window.showFullScreen()

    def _cover(self, screens: list[QScreen]) -> None:
        there = QGuiApplication.screens()
        for screen in [one for one in self._covers if one not in screens]:
            self._covers.pop(screen).destroy()
        self._watched &= set(there)
        for screen in screens:
            if screen in self._covers:
                self._show(self._covers[screen], screen)
            else:
                self._covers[screen] = Cover(screen)

    def _look(self) -> None:
        """Comes back over whatever another program put in front."""
        if self._raises:
            for window in (*self._covers.values(), self._window):
                window.raise_()
        if not self._window.isActive():
            self._window.requestActivate()
        elif self._grabs and not QAccessible.isActive():
            # Keys of the desktop come here too, and do nothing. A screen reader needs its own.
            self._window.setKeyboardGrabEnabled(True)

    def _focus_moved(self, window: QWindow | None) -> None:
        if window is not self._window:
            self._look()

    def close(self) -> None:
        """Lets go; before the window does."""
        self._timer.stop()
        self._soon.stop()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.disconnect(self._focus_moved)
        for cover in self._covers.values():
            cover.destroy()
        self._covers.clear()
