# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff screens, drawn by a QML engine of their own over the patient's.

The `Theme` of an engine is its own too: the patient's page keeps its size, its colours, its
direction and its words behind the staff's, without a single binding looking again.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.icons import IconProvider
from kiosk.ui.staff.care_view_model import CareViewModel
from kiosk.ui.staff.entry_view_model import EntryViewModel
from kiosk.ui.staff.fields_view_model import FieldsViewModel
from kiosk.ui.staff.health_view_model import HealthViewModel
from kiosk.ui.staff.offer_view_model import OfferViewModel
from kiosk.ui.staff.pin_view_model import PinViewModel
from kiosk.ui.staff.printer_view_model import PrinterViewModel
from kiosk.ui.staff.signoff_view_model import SignOffViewModel
from kiosk.ui.staff.staff_view_model import StaffViewModel
from kiosk.ui.staff.standing import Standing
from kiosk.ui.staff.steps_view_model import StepsViewModel

PLACE = "staffPlace"
"""The item of `Main.qml` that the staff screens fill."""
TOUCHES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.KeyPress,
)


class StaffScreen(QObject):
    """Made at the first opening; a kiosk that patients use never pays for it."""

    def __init__(
        self,
        staff: StaffViewModel,
        standing: Standing,
        qml: Path,
        pictures: Path,
        shared: Mapping[str, object],
    ) -> None:
        super().__init__(staff)
        self._staff = staff
        self._qml, self._pictures, self._shared = qml, pictures, shared
        self._engine: QQmlApplicationEngine | None = None
        self.entry = EntryViewModel(self)
        self.pin = PinViewModel(staff, self)
        self.fields = FieldsViewModel(staff, self.entry, self)
        self.printer = PrinterViewModel(staff, self)
        self.health = HealthViewModel(staff, standing, self)
        self.care = CareViewModel(staff, standing, self)
        self.steps = StepsViewModel(staff, standing, self)
        self.offer = OfferViewModel(staff, standing, self.entry, self)
        self.signoff = SignOffViewModel(staff, standing, self.entry, self)

    def show(self, window: QQuickWindow) -> None:
        """Draws the staff screens in `window`, in the language of the translator."""
        place = window.findChild(QQuickItem, PLACE)
        if place is None:
            return
        if self._engine is None:
            self._make(place)
        else:
            self._engine.retranslate()
        self.fit(window)
        # A handler in QML is not told of a touch that a key takes for itself.
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tells of every touch and key; takes none."""
        if event.type() in TOUCHES:
            self._staff.touched()
        return False

    def hide(self, window: QQuickWindow) -> None:
        """Staff have left."""
        window.removeEventFilter(self)

    def _make(self, place: QQuickItem) -> None:
        engine = self._engine = QQmlApplicationEngine(self)
        engine.addImageProvider("icons", IconProvider())
        engine.setInitialProperties(
            {
                "staff": self._staff,
                "pin": self.pin,
                "entry": self.entry,
                "fields": self.fields,
                "printer": self.printer,
                "health": self.health,
                "care": self.care,
                "steps": self.steps,
                "offer": self.offer,
                "signoff": self.signoff,
                "pictures": self._pictures.as_uri(),
                **self._shared,
            }
        )
        engine.load(QUrl.fromLocalFile(str(self._qml / "staff" / "StaffRoot.qml")))
        for root in engine.rootObjects():
            assert isinstance(root, QQuickItem)
            root.setParentItem(place)

    def fit(self, window: QQuickWindow) -> None:
        """Takes the size of a design unit from the patient's screen."""
        place = window.findChild(QQuickItem, PLACE)
        if place is None or self._engine is None:
            return
        for root in self._engine.rootObjects():
            for name in ("unit", "perMm"):
                root.setProperty(name, place.property(name))

    def retranslate(self) -> None:
        """The clinic's language changed."""
        if self._engine is not None:
            self._engine.retranslate()

    def close(self) -> None:
        """Takes the staff screens down, before the window and the view models."""
        self.printer.close()
        self._staff.setup.totals.close()
        if self._engine is not None and shiboken6.isValid(self._engine):
            shiboken6.delete(self._engine)
        self._engine = None
