# SPDX-License-Identifier: GPL-3.0-or-later
"""What every screen shares: where the visit is, how it looks, and the controls of the dock."""

from __future__ import annotations

import math

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article.kinds import kind_of
from kiosk.i18n.languages import language_of
from kiosk.session.destination import (
    Attract,
    ChooseArticle,
    ChooseLanguage,
    Goodbye,
    Home,
    PageAt,
    WordList,
    same_page,
)
from kiosk.session.idle import Phase
from kiosk.ui.beside import Beside
from kiosk.ui.calm_view_model import CalmViewModel
from kiosk.ui.controller import Controller
from kiosk.ui.page_view_model import PageViewModel
from kiosk.ui.stage_view_model import StageViewModel
from kiosk.ui.takeaway_view_model import TakeawayViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SCREENS = {
    Attract: "attract",
    ChooseLanguage: "language",
    ChooseArticle: "articles",
    Home: "home",
    PageAt: "page",
    WordList: "words",
    Goodbye: "goodbye",
}


class IdleProps(Struct, frozen=True):
    """What the "still there?" and hidden screens show."""

    asking: bool = False
    seconds: int = 0
    total: int = 1


@QmlElement
@QmlUncreatable("made by startup")
class KioskViewModel(QObject):
    """The state of the kiosk as a whole."""

    changed = Signal()
    idleChanged = Signal()
    turned = Signal()
    """Another place, or another part of a page, is on the screen."""

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._visit = controller.visit
        self._idle = IdleProps()
        self._shown: object = None
        self.beside = Beside(
            StageViewModel(controller, self),
            CalmViewModel(controller, self),
            TakeawayViewModel(controller, self),
        )
        self._pages: dict[str, PageViewModel] = {}
        self.current_page = self._page_for("")
        controller.changed.connect(self._refresh)
        controller.ticked.connect(self._tick)

    def _page_for(self, kind: str) -> PageViewModel:
        """The view model of one kind of page. Each kind has its own, so that the screen that is
        being left is not fed with the rows of the one that comes."""
        if kind not in self._pages:
            self._pages[kind] = PageViewModel(self._controller, self.beside, self)
        return self._pages[kind]

    def _refresh(self) -> None:
        place = self._visit.place
        if isinstance(place, PageAt):
            page = self._controller.page(place)
            if page is not None:
                self.current_page = self._page_for(kind_of(page))
                self.current_page.refresh()
        self.changed.emit()
        if isinstance(place, Attract):
            for shown in self._pages.values():
                shown.refresh()
        if place != self._shown:
            beat = bool(self.beside.stage.present) and same_page(place, self._shown)
            self._shown = place
            if not beat:
                self.turned.emit()

    # What is shown

    @Property(QObject, notify=changed)
    def page(self) -> QObject:
        """The `PageViewModel` of the page shown last."""
        return self.current_page

    @Property(str, notify=changed)
    def screen(self) -> str:
        """attract, language, articles, home, page, words, goodbye, or not-ready."""
        if not self._controller.library.articles:
            return "not-ready"
        return SCREENS[type(self._visit.place)]

    @Property(bool, notify=changed)
    def hidden(self) -> bool:
        """True while the patient's page is covered."""
        return self._controller.hidden

    @Property(bool, notify=changed)
    def away(self) -> bool:
        """True while staff are at the screen, and the patient's page waits behind theirs."""
        return self._controller.paused

    @Property(str, notify=changed)
    def language(self) -> str:
        """The language shown, as a BCP 47 tag."""
        return self._visit.state.language

    @Property(str, notify=changed)
    def languageName(self) -> str:
        """The language shown, by its own name."""
        return language_of(self._visit.state.language).name

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """True when the language shown runs from right to left."""
        return language_of(self._visit.state.language).rtl

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """True when Back leads somewhere."""
        return self._visit.can_go_back and not isinstance(self._visit.place, Home | ChooseArticle)

    @Property(bool, notify=changed)
    def manyArticles(self) -> bool:
        """True when there is more than one article to choose from."""
        return len(self._controller.library.articles) > 1

    @Property(str, notify=changed)
    def articleTitle(self) -> str:
        """The chosen article's title, or empty."""
        article = self._controller.article
        return article.head.title if article else ""

    @Property(str, notify=changed)
    def clinicName(self) -> str:
        """The clinic's name, or empty."""
        return str(self._controller.localised.clinic_value("clinic") or "")

    # The idle clock

    def _tick(self) -> None:
        clock, controller = self._controller.clock, self._controller
        asking = controller.phase is Phase.ASKING
        waiting = asking or controller.hidden
        seconds = math.ceil(controller.seconds_left) if waiting else 0
        total = clock.times.hidden_for if controller.hidden else clock.times.count_down
        idle = IdleProps(asking and not controller.hidden, seconds, int(total))
        if idle != self._idle:
            self._idle = idle
            self.idleChanged.emit()

    @Property(bool, notify=idleChanged)
    def asking(self) -> bool:
        """True while "Are you still there?" is on the screen."""
        return self._idle.asking

    @Property(int, notify=idleChanged)
    def secondsLeft(self) -> int:
        """Seconds until the visit ends by itself."""
        return self._idle.seconds

    @Property(int, notify=idleChanged)
    def secondsTotal(self) -> int:
        """Seconds the countdown started with."""
        return self._idle.total

    # Moves

    @Slot()
    def touched(self) -> None:
        """Somebody touched the screen."""
        self._controller.touched()

    @Slot()
    def begin(self) -> None:
        """The start screen was touched."""
        self._controller.do(self._visit.touch_start)

    @Slot(str)
    def beginIn(self, language: str) -> None:
        """A language on the start screen was touched."""

        def choose() -> None:
            self._visit.choose_language(language)
            self._visit.home()

        self._controller.do(choose)

    @Slot()
    def openLanguages(self) -> None:
        """Shows the languages; Back returns to the page."""
        self._controller.do(lambda: self._visit.go(ChooseLanguage()))

    @Slot()
    def goHome(self) -> None:
        """Shows the chapters."""
        self._controller.do(self._visit.home)

    @Slot()
    def back(self) -> None:
        """To where the patient was before."""
        self._controller.do(self._visit.back)

    @Slot()
    def openWords(self) -> None:
        """Shows the word list."""
        self._controller.do(lambda: self._visit.go(WordList()))

    @Slot(str)
    def openWord(self, word: str) -> None:
        """Shows the word list at `word`."""
        self._controller.do(lambda: self._visit.go(WordList(word)))

    @Slot()
    def hide(self) -> None:
        """Covers the page at once."""
        self._controller.hide(True)

    @Slot()
    def comeBack(self) -> None:
        """Uncovers the page."""
        self._controller.hide(False)

    @Slot()
    def startOver(self) -> None:
        """Ends the visit and forgets it."""
        self._controller.start_over()
