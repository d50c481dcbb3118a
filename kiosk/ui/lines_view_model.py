# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a page beyond those in sight: their groups, what was picked, where they lead."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n import values
from kiosk.i18n.plurals import Plural, counted
from kiosk.ui.controller import Controller
from kiosk.ui.page_structs import Entry, PageProps
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

CHOICES = "choices"
"""The kind of page with questions to pick; other lines are ticked."""
#: %n is a number of questions a patient picked.
PICKED = Plural(
    "%n picked. This is cleared when you leave.", "%n picked. This is cleared when you leave."
)
#: %n is a number of things that are ready, %1 how many there are to get ready.
READY = Plural(
    "%n of %1 ready. This is cleared when you leave.",
    "%n of %1 ready. This is cleared when you leave.",
)
#: %n is a number of questions for which the list has no room.
MORE = Plural("And %n more", "And %n more")


@QmlElement
@QmlUncreatable("made by startup")
class LinesViewModel(QObject):
    """Belongs to one page view model, which feeds it."""

    changed = Signal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._props = PageProps()
        self._tally, self._more = "", list[str]()
        self._picked = Rows(Entry, self)
        self._leads = Rows(Entry, self)

    def show(self, props: PageProps) -> None:
        """Takes up the page's snapshot."""
        self._props = props
        self._picked.set_rows(props.picked)
        self._leads.set_rows(props.leads)
        self._count(len(props.picked))
        self.changed.emit()

    def _count(self, picked: int) -> None:
        self._tally, self._more = "", []
        if picked:
            language = self._controller.visit.state.language
            words = self._controller.localised.interface(language)
            text = PICKED if self._props.kind == CHOICES else READY
            told = counted(words, text, picked, language)
            self._tally = told.replace("%1", values.number(self._props.lines, language))
            self._more = [counted(words, MORE, one, language) for one in range(picked + 1)]

    @property
    def group_count(self) -> int:
        """How many groups there are; 0 for one."""
        return len(self._props.tabs)

    @property
    def last_group(self) -> bool:
        """True when no group comes after the one shown."""
        return self._props.tab + 1 >= len(self._props.tabs)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def tabs(self) -> list[str]:
        """The names of the groups; empty for one group."""
        return list(self._props.tabs)

    @Property(int, notify=changed)
    def tab(self) -> int:
        """The group shown, from 0."""
        return self._props.tab

    @Property(QObject, constant=True)
    def picked(self) -> QObject:
        """Rows of `Entry`: what was picked on this page, of every group."""
        return self._picked

    @Property(int, notify=changed)
    def pickedCount(self) -> int:
        """How many lines were picked on this page."""
        return len(self._props.picked)

    @Property(str, notify=changed)
    def tally(self) -> str:
        """How many lines were picked, in words."""
        return self._tally

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def more(self) -> list[str]:
        """How many picked lines are out of sight, in words, by that number from 0."""
        return self._more

    @Property(QObject, constant=True)
    def leads(self) -> QObject:
        """Rows of `Entry`: buttons that lead on."""
        return self._leads

    def next_group(self) -> None:
        """Walks on to the next group."""
        self._controller.do(lambda: self._controller.visit.next_tab(self._props.page))

    @Slot(int)
    def showTab(self, tab: int) -> None:
        """Shows another group from its start."""
        visit = self._controller.visit
        self._controller.do(lambda: visit.show_tab(self._props.page, tab))
