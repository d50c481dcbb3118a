# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sections that look after the machine need, in one place."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.staff.measure_view_model import MeasureViewModel
from kiosk.ui.staff.staff_view_model import StaffViewModel
from kiosk.ui.staff.standing import Standing
from kiosk.ui.staff.stick_view_model import StickViewModel
from kiosk.ui.staff.totals_view_model import TotalsViewModel
from kiosk.ui.staff.touch_test_view_model import TouchTestViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by startup")
class CareViewModel(QObject):
    """The view models of "Totals", "Save and load" and "Screen"."""

    def __init__(
        self, staff: StaffViewModel, standing: Standing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.sums = TotalsViewModel(staff, self)
        self.sticks = StickViewModel(staff, standing, self)
        self.card = MeasureViewModel(staff, self)
        self.grid = TouchTestViewModel(staff, self)

    @Property(QObject, constant=True)
    def totals(self) -> QObject:
        """The `TotalsViewModel`."""
        return self.sums

    @Property(QObject, constant=True)
    def stick(self) -> QObject:
        """The `StickViewModel`."""
        return self.sticks

    @Property(QObject, constant=True)
    def measure(self) -> QObject:
        """The `MeasureViewModel`."""
        return self.card

    @Property(QObject, constant=True)
    def touchTest(self) -> QObject:
        """The `TouchTestViewModel`."""
        return self.grid
