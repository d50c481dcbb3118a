# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of numbers: so many dots of each kind, and where they come from."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.page_structs import Entry, PageProps
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by a page")
class NumbersViewModel(QObject):
    """Belongs to one page view model, which feeds it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = PageProps()
        self._groups = Rows(Entry, self)

    def show(self, props: PageProps) -> None:
        """Takes up the page's snapshot."""
        self._props = props
        self._groups.set_rows(props.groups)
        self.changed.emit()

    @Property(QObject, constant=True)
    def groups(self) -> QObject:
        """Rows of `Entry`: the kinds of dots."""
        return self._groups

    @Property(str, notify=changed)
    def heading(self) -> str:
        """The title of the picture."""
        return self._props.heading

    @Property(str, notify=changed)
    def origin(self) -> str:
        """Where the numbers come from."""
        return self._props.origin

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many dots there are: 100 or 1000, or 0."""
        return self._props.total

    @Property(str, notify=changed)
    def dots(self) -> str:
        """The dots for the image provider: `total/count-mark/count-mark`."""
        groups = [f"{group.count}-{group.mark}" for group in self._props.groups]
        return "/".join([str(self._props.total), *groups])
