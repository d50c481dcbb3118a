# SPDX-License-Identifier: GPL-3.0-or-later
"""Fingers with times and sizes: each step of a touch says when it was and how large the contact is.

The events go the whole way from `QTest` to the window; a filter on the window writes their time
and size in, so that a press of ten seconds takes none.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtTest import QSignalSpy, QTest
from ui.conftest import WIDTH_MM, Finger

from kiosk.session.destination import PageAt
from kiosk.tour.draw import settle

MM = 1920 / WIDTH_MM
"""px of one millimetre."""
SECOND = 1000
PAUSE, LEAST = 350, 50
"""ms: what patients' kiosks have."""
TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
WORDS = 32
"""How many words of the private part of a `QEventPoint` are searched for its time."""
BEFORE = 3
"""So many words before its time (its velocity is between) stands the size of the contact."""


class Hand(QObject):
    """Some fingers on one window, and the time on the events' own clock, in ms."""

    def __init__(self, finger: Finger) -> None:
        super().__init__(finger.window)
        self._window, self._device = finger.window, finger._device
        self.now = 1_000_000
        self.sizes: dict[int, float] = {}
        self._places: dict[int, QPoint] = {}
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Writes time and size into what comes from `QTest`."""
        if event.type() in TOUCHES and isinstance(event, QTouchEvent):
            event.setTimestamp(self.now)
            for point in event.points():
                if point.id() in self.sizes:
                    _write_size(point, self.now, self.sizes[point.id()])
        return False

    def down(self, place: QPoint, name: int = 0, size: float = 0.0) -> None:
        """Lays finger `name` down; its contact is a circle of `size` px."""
        self.sizes[name] = size
        self._send(name, "press", place)

    def roll(self, place: QPoint, name: int = 0, size: float | None = None) -> None:
        """Moves a finger; the window hears of it with its next picture."""
        if size is not None:
            self.sizes[name] = size
        self._send(name, "move", place)
        self.frame()

    def up(self, name: int = 0) -> None:
        """Lifts a finger where it is."""
        self._send(name, "release", self._places[name])
        del self._places[name], self.sizes[name]
        settle(self._window)

    def tap(self, place: QPoint, held: int = 100) -> None:
        """Down and up after `held` ms."""
        self.down(place)
        self.now += held
        self.up()

    def frame(self) -> None:
        """Lets the window draw once."""
        drawn = QSignalSpy(self._window.frameSwapped)
        self._window.update()
        assert drawn.wait(5000)

    def _send(self, name: int, what: str, place: QPoint) -> None:
        touch = QTest.touchEvent(self._window, self._device)
        for other, where in self._places.items():
            if other != name:
                touch.move(other, where, self._window)
        getattr(touch, what)(name, place, self._window)
        touch.commit()
        self._places[name] = place


def _write_size(point: QEventPoint, time: int, size: float) -> None:
    """Qt has no way to set the size of a contact: it is written to where Qt keeps it."""
    private = ctypes.c_void_p.from_address(shiboken6.getCppPointer(point)[0]).value
    assert private is not None
    words = (ctypes.c_uint64 * WORDS).from_address(private)
    at = list(words).index(time) - BEFORE
    sizes = (ctypes.c_double * WORDS).from_address(private)
    sizes[at] = sizes[at + 1] = size
    told = point.ellipseDiameters()
    assert (told.width(), told.height()) == (size, size)


def on_the_second_page(open_kiosk: Callable[..., Finger]) -> Finger:
    """A kiosk as patients have it, with a page before and pages after."""
    finger = open_kiosk(tap_pause_ms=PAUSE, touch_least_ms=LEAST)
    visit, kiosk = finger.shown.controller.visit, finger.shown.kiosk
    kiosk.beginIn("en")
    chapter = "what-is-bone-marrow"
    finger.shown.controller.do(lambda: visit.open_chapter(chapter, "soft-part"))
    finger.shown.page.next()
    assert finger.sees("What the cells do")
    return finger


def page(finger: Finger) -> str:
    """The id of the page shown."""
    place = finger.shown.controller.visit.place
    assert isinstance(place, PageAt)
    return place.page


def middle(finger: Finger, name: str) -> QPoint:
    """The middle of the button called `name`."""
    return finger.at(finger.button(name))
