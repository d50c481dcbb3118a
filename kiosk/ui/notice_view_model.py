# SPDX-License-Identifier: GPL-3.0-or-later
"""The line over every screen while the kiosk, or what it shows, is not approved."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article.model import TakeawayPage
from kiosk.session.destination import Attract, PageAt, WordList
from kiosk.ui.controller import Controller
from kiosk.ui.staff.standing import SCREENS, WORD, Standing
from kiosk.ui.start_view_model import StartViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


def N_(text: str) -> str:
    """Marks an interface text for the catalogue."""
    return text


NOT_SET_UP = N_("Not set up for patients yet")
DRAFT = N_("Draft: nobody has reviewed these words yet")


@QmlElement
@QmlUncreatable("made by startup")
class NoticeViewModel(QObject):
    """Small and calm: not set up yet, or a draft; nothing where all is well."""

    changed = Signal()

    def __init__(
        self,
        controller: Controller,
        start: StartViewModel,
        standing: Standing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._start, self._standing = controller, start, standing
        self._text = ""
        controller.changed.connect(self.refresh)
        start.changed.connect(self.refresh)
        standing.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Looks again."""
        text = self._now()
        if text != self._text:
            self._text = text
            self.changed.emit()

    def _now(self) -> str:
        if not self._standing.told:
            return ""
        state = self._controller.visit.state
        greeting = isinstance(self._controller.visit.place, Attract)
        language = self._start.language if greeting else state.language
        words = self._controller.localised.interface(language)
        if not self._standing.done:
            return words.text("", NOT_SET_UP)
        shown = [one for one in (language, state.beside) if one]
        if any(self._standing.is_draft(one, self._is_here) for one in shown):
            return words.text("", DRAFT)
        return ""

    def _is_here(self, text: str) -> bool:
        """True for a text that the screen shows, or may show."""
        place = self._controller.visit.place
        if isinstance(place, WordList):
            return text == SCREENS or text.startswith(WORD)
        if not isinstance(place, PageAt):
            return True
        page = self._controller.page(place)
        # The sheet holds the words of many pages.
        if page is None or isinstance(page, TakeawayPage):
            return True
        return text in (SCREENS, place.chapter, place.page)

    @Property(str, notify=changed)
    def text(self) -> str:
        """The line, in the language shown; empty when there is none."""
        return self._text
