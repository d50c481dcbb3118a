# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages a patient can choose."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n.languages import Language
from kiosk.session.destination import ChooseLanguage
from kiosk.ui.controller import Controller
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


class LanguageRow(Struct, frozen=True):
    """One language."""

    tag: str
    name: str
    english: str
    rightToLeft: bool
    spoken: bool
    chosen: bool
    second: bool
    """Shown beside the chosen one."""


@QmlElement
@QmlUncreatable("made by startup")
class LanguageViewModel(QObject):
    """The language screen: one language, or two side by side."""

    changed = Signal()
    startLanguageChosen = Signal(str)
    """Staff chose the language of the start screen, as a BCP 47 tag."""

    def __init__(
        self,
        controller: Controller,
        offered: Sequence[Language],
        spoken: frozenset[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._offered = tuple(offered)
        self._spoken = spoken
        self._rows = Rows(LanguageRow, self)
        self._picking = False
        controller.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Marks what is chosen. Away from the languages the next touch picks the first again."""
        state = self._controller.visit.state
        if not isinstance(self._controller.visit.place, ChooseLanguage):
            self._picking = False
        self._rows.set_rows(
            [
                LanguageRow(
                    one.tag,
                    one.name,
                    one.english,
                    one.rtl,
                    one.tag in self._spoken,
                    one.tag == state.language,
                    one.tag == state.beside,
                )
                for one in self._offered
            ]
        )
        self.changed.emit()

    def offer(self, offered: Sequence[Language], spoken: frozenset[str]) -> None:
        """Other languages are offered from now on."""
        self._offered, self._spoken = tuple(offered), spoken
        self.refresh()

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        """Rows of `LanguageRow`."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many languages are offered."""
        return len(self._offered)

    @Property(bool, notify=changed)
    def spoken(self) -> bool:
        """True when the language shown can be read aloud."""
        return self._controller.visit.state.language in self._spoken

    @Property(bool, notify=changed)
    def anySpoken(self) -> bool:
        """True when at least one language can be read aloud."""
        return any(one.tag in self._spoken for one in self._offered)

    @Slot(str)
    def choose(self, tag: str) -> None:
        """Changes the language, or the second while that is picked; an unknown tag is ignored."""
        visit = self._controller.visit
        if any(one.tag == tag for one in self._offered):
            move = visit.read_beside if self._picking else visit.choose_language
            self._controller.do(lambda: move(tag))

    @property
    def others(self) -> list[str]:
        """The languages that can stand beside the chosen one, the clinic's first."""
        tags = [one.tag for one in self._offered]
        clinic = self._controller.localised.clinic_language
        first = [clinic] if clinic in tags else []
        own = self._controller.visit.state.language
        return [tag for tag in dict.fromkeys(first + tags) if tag != own]

    @Property(bool, notify=changed)
    def two(self) -> bool:
        """True when a second language is chosen, or about to be."""
        return self._picking or bool(self._controller.visit.state.beside)

    @Property(bool, notify=changed)
    def picking(self) -> bool:
        """True while a touch picks the second language."""
        return self._picking

    @Slot(bool)
    def pick(self, second: bool) -> None:
        """Says whether the next touch picks the first language or the second."""
        self._picking = second
        self._controller.do(lambda: None)

    @Slot()
    def showTwo(self) -> None:
        """Puts the clinic's language beside the patient's; where that is the same, asks."""
        visit = self._controller.visit
        others = self.others
        clinic = self._controller.localised.clinic_language
        if others and (len(others) == 1 or others[0] == clinic):
            self._controller.do(lambda: visit.read_beside(others[0]))
        elif others:
            self.pick(True)

    @Slot()
    def showOne(self) -> None:
        """Goes back to one language."""
        self._picking = False
        self._controller.do(lambda: self._controller.visit.read_beside(""))

    @Slot()
    def leave(self) -> None:
        """Goes on with the chosen language."""
        self._controller.do(self._controller.visit.leave_languages)
