# SPDX-License-Identifier: GPL-3.0-or-later
"""The coloured box of a page."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.page_structs import NoteProps

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by a page")
class NoteViewModel(QObject):
    """One thing to remember; a page without it has an empty text."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = NoteProps()

    def show(self, props: NoteProps) -> None:
        """Shows another box."""
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The box's title, or empty."""
        return self._props.title

    @Property(str, notify=changed)
    def text(self) -> str:
        """The box's text."""
        return self._props.text

    @Property(str, notify=changed)
    def icon(self) -> str:
        """The box's icon, or empty."""
        return self._props.icon

    @Property(str, notify=changed)
    def tone(self) -> str:
        """calm, care, or alert."""
        return self._props.tone

    @Property(bool, notify=changed)
    def phone(self) -> bool:
        """True when the box shows the clinic's telephone number, if it is set."""
        return self._props.phone
