# SPDX-License-Identifier: GPL-3.0-or-later
"""A check: did we explain it well?"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.takeaway.sheet import ASK
from kiosk.ui.controller import Controller
from kiosk.ui.page_structs import PageProps

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by a page")
class CheckViewModel(QObject):
    """Belongs to one page view model, which feeds it."""

    changed = Signal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._props = PageProps()

    def show(self, props: PageProps) -> None:
        """Takes up the page's snapshot."""
        self._props = props
        self.changed.emit()

    @Property(int, notify=changed)
    def number(self) -> int:
        """Counted from 1; 0 on a page that asks nothing."""
        return self._props.check

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many checks the chapter has."""
        return self._props.checks

    @Property(str, notify=changed)
    def explanation(self) -> str:
        """The fact behind the right answer."""
        return self._props.explanation

    @Property(str, notify=changed)
    def target(self) -> str:
        """The page that explains it, or empty."""
        return self._props.explanation_target

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """True when the question is on the patient's list."""
        return self._controller.visit.is_ticked(self._props.page, ASK)

    @Slot()
    def ask(self) -> None:
        """Puts the question on the patient's list, or takes it off."""
        visit = self._controller.visit
        self._controller.do(lambda: visit.tick(self._props.page, ASK))
