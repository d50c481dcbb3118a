# SPDX-License-Identifier: GPL-3.0-or-later
"""My list: the questions a patient picked, and the ways to them from every screen."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article import walk
from kiosk.article.model import Article, CheckPage, ChoicesPage, TakeawayPage
from kiosk.session.destination import PageAt
from kiosk.takeaway.sheet import ASK
from kiosk.ui.controller import Controller

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by startup")
class MyListViewModel(QObject):
    """How much is on the list, and where it is."""

    changed = Signal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._count = 0
        self._here = False
        controller.changed.connect(self._refresh)

    def _refresh(self) -> None:
        article, visit = self._controller.article, self._controller.visit
        lists = choices(article) if article else {}
        asked = checks(article) if article else frozenset()
        self._count = sum(
            page in lists or (page in asked and key == ASK) for page, key in visit.state.ticked
        )
        place = visit.place
        self._here = isinstance(place, PageAt) and place.page in lists
        self.changed.emit()

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many questions were picked."""
        return self._count

    @Property(bool, notify=changed)
    def here(self) -> bool:
        """True while the list itself is on the screen."""
        return self._here

    @Property(bool, notify=changed)
    def canCarry(self) -> bool:
        """True when the article has something to take home."""
        return _takeaway(self._controller.article) is not None

    @Slot()
    def open(self) -> None:
        """Shows the list."""
        article, visit = self._controller.article, self._controller.visit
        lists = choices(article) if article else {}
        if lists:
            page, chapter = next(iter(lists.items()))
            self._controller.do(lambda: visit.open_chapter(chapter, page))

    @Slot()
    def carry(self) -> None:
        """Shows what goes home."""
        spot = _takeaway(self._controller.article)
        if spot:
            self._controller.do(lambda: self._controller.visit.open_chapter(*spot))


def choices(article: Article) -> dict[str, str]:
    """The pages of lines to pick, each with its chapter."""
    return {
        page.id: chapter.id
        for chapter, page in walk.pages(article)
        if isinstance(page, ChoicesPage)
    }


def checks(article: Article) -> frozenset[str]:
    """The pages that ask whether we explained it well."""
    return frozenset(page.id for _, page in walk.pages(article) if isinstance(page, CheckPage))


def _takeaway(article: Article | None) -> tuple[str, str] | None:
    """Chapter and page of the take-away."""
    for chapter, page in walk.pages(article) if article else ():
        if isinstance(page, TakeawayPage):
            return chapter.id, page.id
    return None
