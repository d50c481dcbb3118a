# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen when the clinic is closed: as ever, dimmed, or black."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.hours import is_open
from kiosk.ui.controller import Controller
from kiosk.ui.staff.setup import Setup
from kiosk.ui.staff.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

AWAKE_SECONDS = 60.0
"""So long the screen stays bright after a touch, a visit, or staff."""
LOOK_MS = 1000


@QmlElement
@QmlUncreatable("made by startup")
class NightViewModel(QObject):
    """Darkens the start screen outside the opening hours; never a visit."""

    changed = Signal()

    def __init__(
        self,
        controller: Controller,
        setup: Setup,
        staff: StaffViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._setup, self._staff = controller, setup, staff
        self._level = ""
        self._bright_until = controller.now
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        controller.changed.connect(self.look)
        staff.openChanged.connect(self.look)
        setup.changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """Looks at the clock on the wall, and whether anybody is there."""
        hours, now = self._setup.settings.hours, self._controller.now
        if self._controller.visit.under_way or self._staff.here:
            self._bright_until = now + AWAKE_SECONDS
        wanted = hours.dark != "off" and hours.open != hours.close
        if wanted and not self._timer.isActive():
            self._timer.start()
        elif not wanted:
            self._timer.stop()
        time = datetime.datetime.fromtimestamp(self._setup.wall()).time()
        dark = wanted and now >= self._bright_until and not is_open(hours, time)
        level = hours.dark if dark else ""
        if level != self._level:
            self._level = level
            self.changed.emit()

    @Slot()
    def wake(self) -> None:
        """The dark screen was touched."""
        self._bright_until = self._controller.now + AWAKE_SECONDS
        self.look()

    @Property(str, notify=changed)
    def level(self) -> str:
        """Empty, dim, or black."""
        return self._level
