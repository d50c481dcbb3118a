# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages a patient can choose."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n.languages import Language
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


@QmlElement
@QmlUncreatable("made by startup")
class LanguageViewModel(QObject):
    """The language screen, and the languages on the start screen."""

    changed = Signal()

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
        controller.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Marks the chosen language."""
        chosen = self._controller.visit.state.language
        self._rows.set_rows(
            [
                LanguageRow(
                    one.tag,
                    one.name,
                    one.english,
                    one.rtl,
                    one.tag in self._spoken,
                    one.tag == chosen,
                )
                for one in self._offered
            ]
        )
        self.changed.emit()

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        """Rows of `LanguageRow`."""
        return self._rows

    @Property(int, constant=True)
    def count(self) -> int:
        """How many languages are offered."""
        return len(self._offered)

    @Property(bool, notify=changed)
    def spoken(self) -> bool:
        """True when the language shown can be read aloud."""
        return self._controller.visit.state.language in self._spoken

    @Property(bool, constant=True)
    def anySpoken(self) -> bool:
        """True when at least one language can be read aloud."""
        return any(one.tag in self._spoken for one in self._offered)

    @Slot(str)
    def choose(self, tag: str) -> None:
        """Changes the language; an unknown tag is ignored."""
        if any(one.tag == tag for one in self._offered):
            self._controller.do(lambda: self._controller.visit.choose_language(tag))

    @Slot()
    def leave(self) -> None:
        """Goes on with the chosen language."""
        self._controller.do(self._controller.visit.leave_languages)
