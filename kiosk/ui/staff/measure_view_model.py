# SPDX-License-Identifier: GPL-3.0-or-later
"""Measuring the screen: a drawn bank card is made as wide as a real one."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n import values
from kiosk.ui.staff.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

CARD_MM = 85.6
"""How wide a bank card is (ISO/IEC 7810, ID-1)."""
FINE, COARSE = 1, 10
LEAST, MOST = 120.0, 1600.0
"""px: what screens between 1.4 and 18 px a millimetre make of a card."""
GUESS = 330.0


@QmlElement
@QmlUncreatable("made by startup")
class MeasureViewModel(QObject):
    """How wide the drawn card is, in px, and what was kept."""

    changed = Signal()
    openChanged = Signal()
    """Apart: the screen that opens tells of its size meanwhile."""

    def __init__(self, staff: StaffViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff, self._setup = staff, staff.setup
        self._open = False
        self._card, self._most = GUESS, MOST
        self._before: float | None = None
        self._problem = ""
        staff.changed.connect(self._look)
        staff.sectionChanged.connect(self._forget)

    def _look(self) -> None:
        if not self._staff.shows():
            self._show(False)
            self._forget()
        else:
            self.changed.emit()

    def _forget(self) -> None:
        self._before, self._problem = None, ""
        self.changed.emit()

    def _show(self, shown: bool) -> None:
        if shown != self._open:
            self._open = shown
            self.openChanged.emit()

    @Slot()
    def show(self) -> None:
        """Opens the screen with the card."""
        self._show(True)

    @Slot(float, float)
    def begin(self, per_mm: float, most: float) -> None:
        """Makes the card as wide as it should be by what is known now; `most` px have a place."""
        self._most = max(LEAST, min(MOST, most))
        self._set(CARD_MM * per_mm if per_mm > 0 else GUESS)

    @Slot(int)
    def step(self, pixels: int) -> None:
        """Makes the card wider or narrower."""
        self._set(self._card + pixels)

    def _set(self, pixels: float) -> None:
        self._card, self._problem = max(LEAST, min(self._most, round(pixels))), ""
        self.changed.emit()

    @Slot(float)
    def accept(self, across: float) -> None:
        """The card fits: keeps how wide the picture of `across` px is."""
        before = self._setup.settings.screen.width_mm
        if self._keep(round(across * CARD_MM / self._card, 1)):
            self._before = before
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Goes back to what was kept before."""
        if self._before is not None and self._keep(self._before):
            self._before = None
        self.changed.emit()

    def _keep(self, width: float) -> bool:
        self._problem = self._setup.change({("screen", "width_mm"): width})
        if not self._problem:
            self._show(False)
        return not self._problem

    @Slot()
    def close(self) -> None:
        """Leaves everything as it was."""
        self._show(False)

    @Property(bool, notify=openChanged)
    def open(self) -> bool:
        """True while the card is on the screen."""
        return self._open

    @Property(float, notify=changed)
    def card(self) -> float:
        """The width of the card in px."""
        return self._card

    @Property(bool, notify=changed)
    def canLess(self) -> bool:
        """True while the card can be narrower."""
        return self._card > LEAST

    @Property(bool, notify=changed)
    def canMore(self) -> bool:
        """True while the card can be wider."""
        return self._card < self._most

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        """True when a new width was kept and can be undone."""
        return self._before is not None

    @Property(str, notify=changed)
    def width(self) -> str:
        """How wide the screen is by the settings, in mm; empty when nobody measured."""
        width = self._setup.settings.screen.width_mm
        return values.number(round(width), self._staff.language) if width else ""

    @Property(float, notify=changed)
    def foot(self) -> float:
        """How far above the floor the picture's lower edge is, in mm; 0 when nobody measured."""
        return self._setup.settings.screen.foot_mm

    @Slot(float, result=str)
    def number(self, amount: float) -> str:
        """`amount` as a whole number in the language of the staff, from left to right."""
        return f"\u2066{values.number(round(amount), self._staff.language)}\u2069"

    @Slot(float, result=str)
    def tenths(self, amount: float) -> str:
        """`amount` with one digit after the point, in the language of the staff."""
        return f"\u2066{values.number(round(amount, 1), self._staff.language)}\u2069"

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it could not be kept, or empty."""
        return self._problem
