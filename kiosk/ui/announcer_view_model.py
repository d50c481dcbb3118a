# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader says by itself: where the visit is, and what comes over the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow
from shiboken6 import isValid

from kiosk.session.destination import Attract, ChooseArticle, Goodbye, PageAt, WordList
from kiosk.ui.controller import Controller
from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.page_view_model import PageViewModel
from kiosk.ui.spoken_screen import spoken_blocks

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SETTLE_MS = 150
"""How long a page is given to find out how many parts it needs."""


def N_(text: str) -> str:
    """Marks an interface text for the catalogue."""
    return text


START = N_("Getting ready for your test?")
CHOOSE_ARTICLE = N_("Which test would you like to know about?")
PAGE = N_("Page %1 of %2")
PART = N_("Part %1 of %2")
STEP = N_("Step %1 of %2")


@QmlElement
@QmlUncreatable("made by startup")
class AnnouncerViewModel(QObject):
    """Tells of each new screen; QML asks it to `tell` the rest."""

    told = Signal(str, bool)
    """Words handed to the screen reader; True when they break off what is being said."""

    def __init__(
        self, controller: Controller, kiosk: KioskViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller, self._kiosk = controller, kiosk
        self._spot = self._here()
        self._window: QQuickWindow | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._tell_place)
        controller.changed.connect(self._moved)

    def attach(self, window: QQuickWindow | None) -> None:
        """Speaks for `window` from now on."""
        self._window = window

    @Slot(str, bool)
    def tell(self, words: str, urgent: bool) -> None:
        """Has a screen reader say `words`; without one nothing happens."""
        if not words:
            return
        self.told.emit(words, urgent)
        if self._window is None or not isValid(self._window) or not QAccessible.isActive():
            return
        politeness = QAccessible.AnnouncementPoliteness
        event = QAccessibleAnnouncementEvent(self._window, words)
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)

    def _here(self) -> tuple[object, str, bool]:
        visit, hidden = self._controller.visit, self._controller.hidden
        return visit.place, visit.state.language, hidden

    def _moved(self) -> None:
        before, self._spot = self._spot, self._here()
        if before != self._spot:
            self._settled.start()

    def _tell_place(self) -> None:
        if not (self._controller.hidden or self._controller.paused):
            self.tell(self._place(), False)

    def _place(self) -> str:
        """The title of the screen, and where it stands."""
        place = self._controller.visit.place
        if isinstance(place, PageAt):
            page = self._kiosk.current_page
            return ". ".join([str(page.title), *self._numbers(place, page)])
        if isinstance(place, Attract | ChooseArticle):
            return self._word(START if isinstance(place, Attract) else CHOOSE_ARTICLE)
        blocks = spoken_blocks(self._controller)
        told = blocks[:2] if isinstance(place, WordList | Goodbye) else blocks[:1]
        return ". ".join(told)

    def _numbers(self, place: PageAt, page: PageViewModel) -> list[str]:
        if bool(page.beats):
            return [self._of(STEP, place.part, page.part_count)]
        outline = self._controller.visit.outline
        pages = [one for one in outline.every if one[0] == place.chapter] if outline else []
        spot = (place.chapter, place.page)
        lines = [self._of(PAGE, pages.index(spot), len(pages))] if len(pages) > 1 else []
        if page.part_count > 1:
            lines.append(self._of(PART, place.part, page.part_count))
        return lines

    def _of(self, form: str, at: int, count: int) -> str:
        return self._word(form).replace("%1", str(at + 1)).replace("%2", str(count))

    def _word(self, text: str) -> str:
        language = self._controller.visit.state.language
        return self._controller.localised.interface(language).text("", text)
