# SPDX-License-Identifier: GPL-3.0-or-later
"""The chapters to choose from, and the articles where there are several."""

from __future__ import annotations

import math
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article import walk
from kiosk.article.markup import plain
from kiosk.article.model import Article, Chapter
from kiosk.article.readability import words
from kiosk.i18n import values
from kiosk.session.destination import ChooseArticle, Home
from kiosk.session.visit import Visit
from kiosk.ui.controller import Controller
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

WORDS_PER_MINUTE = 90
"""A calm reading speed with time for the pictures."""


class ChapterCard(Struct, frozen=True):
    """One card on the home screen."""

    key: str
    number: int
    title: str
    icon: str
    picture: str
    alt: str
    panel: str
    minutes: str
    seen: bool


class ExtraRow(Struct, frozen=True):
    """A chapter beside the guided walk."""

    key: str
    title: str
    icon: str


class ArticleCard(Struct, frozen=True):
    """One article to choose."""

    key: str
    title: str
    icon: str
    picture: str
    chapters: int


def minutes(chapter: Chapter) -> int:
    """How many minutes a calm reader needs for `chapter`, at least one.

    Counted on the source text, so that the number is the same in every language.
    """
    count = sum(len(words(plain(text))) for page in chapter.pages for text in walk.body_texts(page))
    return max(1, math.ceil(count / WORDS_PER_MINUTE))


@lru_cache(maxsize=256)
def spoken_minutes(count: int, language: str) -> str:
    """The time in the words of `language`, such as "2 minutes"."""
    return values.duration(count, "minute", language)


def derive_cards(
    article: Article, source: Article, visit: Visit, folder_uri: str
) -> tuple[ChapterCard, ...]:
    """The cards of `article`; `source` is the same article in the author's language."""
    return tuple(
        ChapterCard(
            chapter.id,
            number,
            chapter.title,
            chapter.icon,
            f"{folder_uri}/pictures/{chapter.picture}" if chapter.picture else "",
            chapter.alt,
            chapter.panel,
            spoken_minutes(minutes(original), visit.state.language),
            visit.has_seen(chapter.id),
        )
        for number, (chapter, original) in enumerate(
            zip(article.chapters, source.chapters, strict=True), start=1
        )
    )


@QmlElement
@QmlUncreatable("made by startup")
class HomeViewModel(QObject):
    """The home screen."""

    changed = Signal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._chapters = Rows(ChapterCard, self)
        self._articles = Rows(ArticleCard, self)
        self._extras = Rows(ExtraRow, self)
        controller.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Derives the cards again from the visit, unless they are not on the screen."""
        if not isinstance(self._controller.visit.place, Home | ChooseArticle):
            return
        library, visit = self._controller.library, self._controller.visit
        article = self._controller.article
        if article is not None:
            folder = library.folders[article.id].as_uri()
            source = library.articles[article.id]
            self._chapters.set_rows(derive_cards(article, source, visit, folder))
            self._extras.set_rows([ExtraRow(c.id, c.title, c.icon) for c in article.extras])
        language = visit.state.language
        read = self._controller.localised.article
        localised = [read(name, language) for name in library.articles]
        self._articles.set_rows(
            [
                ArticleCard(
                    one.id,
                    one.head.title,
                    one.head.icon,
                    library.picture(one.id, one.head.picture).as_uri() if one.head.picture else "",
                    len(one.chapters),
                )
                for one in localised
            ]
        )
        self.changed.emit()

    @Property(QObject, constant=True)
    def chapters(self) -> QObject:
        """Rows of `ChapterCard`."""
        return self._chapters

    @Property(QObject, constant=True)
    def extras(self) -> QObject:
        """Rows of `ExtraRow`."""
        return self._extras

    @Property(QObject, constant=True)
    def articles(self) -> QObject:
        """Rows of `ArticleCard`."""
        return self._articles

    @Property(str, notify=changed)
    def openingTitle(self) -> str:
        """The title of the opening, or empty when there is none."""
        article = self._controller.article
        return article.opening.title if article and article.opening else ""

    @Property(str, notify=changed)
    def closingTitle(self) -> str:
        """The title of the closing, or empty when there is none."""
        article = self._controller.article
        return article.closing.title if article and article.closing else ""

    @Property(bool, notify=changed)
    def hasWords(self) -> bool:
        """True when the article has a word list."""
        article = self._controller.article
        return bool(article and article.words)

    @Slot(str)
    def open(self, chapter: str) -> None:
        """Opens a chapter at its first page."""
        visit = self._controller.visit
        self._controller.do(lambda: visit.open_chapter(chapter))

    @Slot()
    def openOpening(self) -> None:
        """Opens the test in one minute."""
        article = self._controller.article
        if article and article.opening:
            self.open(article.opening.id)

    @Slot()
    def openClosing(self) -> None:
        """Opens the summary."""
        article = self._controller.article
        if article and article.closing:
            self.open(article.closing.id)

    @Slot()
    def begin(self) -> None:
        """Starts the guided walk at the first page."""
        self._controller.do(self._controller.visit.next_page)

    @Slot(str)
    def chooseArticle(self, article: str) -> None:
        """Opens an article."""
        self._controller.do(lambda: self._controller.visit.choose_article(article))
