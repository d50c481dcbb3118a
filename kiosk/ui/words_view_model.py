# SPDX-License-Identifier: GPL-3.0-or-later
"""The word list, and the meaning of one word in place."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article.markup import plain
from kiosk.article.model import Article, Word
from kiosk.session.destination import WordList
from kiosk.ui.collation import initial, word_order
from kiosk.ui.controller import Controller
from kiosk.ui.drawings import drawing_size, drawing_uri
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


class WordRow(Struct, frozen=True):
    """One word in the list."""

    key: str
    term: str
    chosen: bool


def sorted_words(article: Article, language: str) -> tuple[Word, ...]:
    """The words in the order of the language they are in."""
    order = word_order(language)
    return tuple(sorted(article.words, key=lambda word: order(word.term)))


@QmlElement
@QmlUncreatable("made by startup")
class WordsViewModel(QObject):
    """The word list screen (`list...`) and the card that opens on a word in a text (`card...`)."""

    changed = Signal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._rows = Rows(WordRow, self)
        self._chosen: Word | None = None
        self._picked = False
        self._card = ""
        controller.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Derives list and card again; a card does not outlive its page."""
        article, place = self._controller.article, self._controller.visit.place
        if article is None:
            return
        words = sorted_words(article, self._controller.visit.state.language)
        wanted = place.word if isinstance(place, WordList) else ""
        self._chosen = next((word for word in words if word.id == wanted), None)
        self._picked = self._chosen is not None
        if self._chosen is None and words:
            self._chosen = words[0]
        chosen = self._chosen.id if self._chosen else ""
        self._rows.set_rows([WordRow(one.id, one.term, one.id == chosen) for one in words])
        self._card = ""
        self.changed.emit()

    @Property(QObject, constant=True)
    def words(self) -> QObject:
        """Rows of `WordRow`."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many words there are."""
        return len(self._rows.rows)

    @Property(int, notify=changed)
    def chosenIndex(self) -> int:
        """The place of the chosen word in the list."""
        return next((at for at, row in enumerate(self._rows.rows) if row.chosen), 0)

    @Property(bool, notify=changed)
    def picked(self) -> bool:
        """True when somebody picked the chosen word; else it is the first of the list."""
        return self._picked

    @Slot(int, result=list)
    def groups(self, most: int) -> list[int]:
        """Where each group of the list begins, counted from 0: at most `most` words a group,
        and a letter is not cut in two unless it has more words than that."""
        rows = self._rows.rows
        starts: list[int] = [0] if rows else []
        letter = 0
        for at, row in enumerate(rows):
            if at and self._initial(row.term) != self._initial(rows[at - 1].term):
                letter = at
            if at - starts[-1] >= max(1, most):
                starts.append(letter if letter > starts[-1] else at)
        return starts

    @Slot(int, int, result=str)
    def letters(self, first: int, last: int) -> str:
        """The letters the words from `first` to `last` (counted from 0) begin with: "A – C"."""
        rows = self._rows.rows[first : last + 1]
        if not rows:
            return ""
        begin, end = (self._initial(row.term) for row in (rows[0], rows[-1]))
        return begin if begin == end else f"{begin} – {end}"

    def _initial(self, term: str) -> str:
        return initial(term, self._controller.visit.state.language)

    def _picture(self, word: Word | None) -> str:
        article = self._controller.article
        if word is None or not word.picture or article is None:
            return ""
        pictures = self._controller.library.folders[article.id] / "pictures"
        return drawing_uri(pictures, word.picture, self._controller.visit.state.preferences.colors)

    @Property(str, notify=changed)
    def term(self) -> str:
        """The chosen word."""
        return self._chosen.term if self._chosen else ""

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What it means."""
        return plain(self._chosen.text) if self._chosen else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Its drawing's address, or empty."""
        return self._picture(self._chosen)

    @Property(float, notify=changed)
    def pictureRatio(self) -> float:
        """Width by height of its drawing."""
        article = self._controller.article
        if self._chosen is None or not self._chosen.picture or article is None:
            return 1.0
        width, height = drawing_size(
            self._controller.library.picture(article.id, self._chosen.picture)
        )
        return width / height

    @Property(str, notify=changed)
    def target(self) -> str:
        """The chapter or page that shows it, or empty."""
        return self._chosen.to if self._chosen else ""

    @Slot(str)
    def choose(self, key: str) -> None:
        """Shows another word of the list."""
        visit = self._controller.visit
        self._controller.do(lambda: setattr(visit.state, "place", WordList(key)))

    @Slot()
    def follow(self) -> None:
        """Opens the page that shows the chosen word."""
        chapter, _, page = (self._chosen.to if self._chosen else "").partition("/")
        self._controller.do(lambda: self._controller.visit.open_chapter(chapter, page))

    # The card in place

    def _carded(self) -> Word | None:
        article = self._controller.article
        words = article.words if article else ()
        return next((word for word in words if word.id == self._card), None)

    @Property(str, notify=changed)
    def cardKey(self) -> str:
        """The word whose card is open, or empty."""
        return self._card

    @Property(str, notify=changed)
    def cardTerm(self) -> str:
        """The word on the card."""
        word = self._carded()
        return word.term if word else ""

    @Property(str, notify=changed)
    def cardMeaning(self) -> str:
        """What it means."""
        word = self._carded()
        return plain(word.text) if word else ""

    @Property(str, notify=changed)
    def cardPicture(self) -> str:
        """Its drawing's address, or empty."""
        return self._picture(self._carded())

    @Slot(str)
    def openCard(self, key: str) -> None:
        """Opens the card of `key`, or closes it with an empty key."""
        self._card = key
        self._controller.touched()
        self.changed.emit()
