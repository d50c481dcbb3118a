# SPDX-License-Identifier: GPL-3.0-or-later
"""The touch test: a grid of places to touch, and which of them did not answer."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.staff.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 60.0
"""Seconds; then it ends by itself: its buttons may lie where touch does not work."""


@QmlElement
@QmlUncreatable("made by startup")
class TouchTestViewModel(QObject):
    """While `phase` is "touch", places fill; in "result" those that did not are shown."""

    changed = Signal()
    phaseChanged = Signal()
    """Apart: the grid that opens tells of its size meanwhile."""
    ticked = Signal()

    def __init__(self, staff: StaffViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self._phase = ""
        self._places = 0
        self._touched: set[int] = set()
        self._begun = 0.0
        self._done = False
        staff.changed.connect(self._look)
        staff.sectionChanged.connect(self._forget)
        staff.ticked.connect(self._tick)

    def _look(self) -> None:
        if not self._staff.shows() and (self._phase or self._done):
            self._turn("")
            self._forget()

    def _forget(self) -> None:
        self._done = False
        self.changed.emit()

    def _tick(self) -> None:
        if self._phase:
            if self._staff.controller.now - self._begun >= LONGEST:
                self.close()
            self.ticked.emit()

    def _turn(self, phase: str) -> None:
        if phase != self._phase:
            self._phase = phase
            self.phaseChanged.emit()

    @Slot()
    def begin(self) -> None:
        """Shows the grid."""
        self._touched, self._done = set(), False
        self._begun = self._staff.controller.now
        self._turn("touch")
        self.changed.emit()

    @Slot(int)
    def setPlaces(self, places: int) -> None:
        """The screen has room for so many; the old ones are forgotten."""
        if places != self._places:
            self._places, self._touched = places, set()
            self.changed.emit()

    @Slot(int)
    def touch(self, place: int) -> None:
        """A place was touched; with the last one the result is shown."""
        if self._phase == "touch" and 0 <= place < self._places and place not in self._touched:
            self._touched.add(place)
            if len(self._touched) == self._places:
                self._turn("result")
            self.changed.emit()

    @Slot()
    def finish(self) -> None:
        """Shows what was missed."""
        self._turn("result")
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Back to the panel, which tells the result."""
        self._done = True
        self._turn("")
        self.changed.emit()

    @Property(str, notify=phaseChanged)
    def phase(self) -> str:
        """Empty, touch, or result."""
        return self._phase

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def touched(self) -> list[int]:
        """The places that answered."""
        return sorted(self._touched)

    @Property(int, notify=changed)
    def places(self) -> int:
        """How many places there are."""
        return self._places

    @Property(int, notify=changed)
    def missed(self) -> int:
        """How many places have not answered."""
        return self._places - len(self._touched)

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """True when there is a result to tell in the panel."""
        return self._done

    @Property(int, notify=ticked)
    def secondsLeft(self) -> int:
        """Seconds until the test ends by itself."""
        return max(0, math.ceil(LONGEST - (self._staff.controller.now - self._begun)))
