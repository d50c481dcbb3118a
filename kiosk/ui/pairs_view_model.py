# SPDX-License-Identifier: GPL-3.0-or-later
"""Two languages side by side, on every page."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n.languages import language_of
from kiosk.session.destination import PageAt
from kiosk.ui.controller import Controller
from kiosk.ui.page_props import derive_page
from kiosk.ui.page_structs import PageProps
from kiosk.ui.pairs import PairLine, PairRow, PinRow, pair_lines, pair_rows, pins
from kiosk.ui.rows import Rows
from kiosk.ui.speech_view_model import SpeechViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LAST = 1_000


class SideRow(Struct, frozen=True):
    """One of the two languages, with the few words its side shows."""

    tag: str
    name: str
    rightToLeft: bool
    spoken: bool
    chapter: str
    hear: str
    stop: str
    reading: bool


@QmlElement
@QmlUncreatable("made by startup")
class PairsViewModel(QObject):
    """The page in the visit's language and in the one beside it."""

    changed = Signal()

    def __init__(
        self,
        controller: Controller,
        speech: SpeechViewModel,
        spoken: frozenset[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._speech, self._spoken = controller, speech, spoken
        self._rows: Rows[PairRow] = Rows(PairRow, self)
        self._pins: Rows[PinRow] = Rows(PinRow, self)
        self._sides: Rows[SideRow] = Rows(SideRow, self)
        self._spot: tuple[object, ...] = ()
        self._beat_part, self._beat_parts, self._beats = 0, 1, 0
        self._reading = ""
        self._chapters = ("", "")
        controller.changed.connect(self.refresh)
        speech.changed.connect(self._heard)

    def offer(self, spoken: frozenset[str]) -> None:
        """Other languages have a voice from now on."""
        self._spoken = spoken
        self.refresh()

    def refresh(self) -> None:
        """Derives the page again in both languages; with one language there is nothing."""
        visit = self._controller.visit
        place = visit.place if visit.state.beside else None
        if not isinstance(place, PageAt) or self._controller.article is None:
            self._reading, self._spot, self._beat_part, self._beats = "", (), 0, 0
            self._chapters = ("", "")
            self._rows.set_rows([])
            self._pins.set_rows([])
        else:
            self._show(place)
        self._sides.set_rows(self._side_rows() if visit.state.beside else [])
        self.changed.emit()

    def _show(self, place: PageAt) -> None:
        tags = self._tags
        props, lines = zip(*(self._side(tag, place) for tag in tags), strict=True)
        self._beats = props[0].beats
        spot = (place.chapter, place.page, props[0].beat if self._beats else -1)
        if spot != self._spot:
            came_back = self._spot[:2] == spot[:2] and spot < self._spot
            self._beat_part, self._spot = (LAST if came_back else 0), spot
        first, second = (language_of(tag).rtl for tag in tags)
        self._rows.set_rows(pair_rows(lines[0], lines[1], (first, second)))
        self._pins.set_rows(pins(props[0], tags[0]))
        self._chapters = (props[0].chapter_title, props[1].chapter_title)

    def _side(self, tag: str, place: PageAt) -> tuple[PageProps, list[PairLine]]:
        visit, localised = self._controller.visit, self._controller.localised
        article = localised.article(visit.state.article, tag)
        pictures = self._controller.library.folders[article.id] / "pictures"
        props = derive_page(article, visit, place, pictures)
        chapter = next(one for one in article.every_chapter if one.id == place.chapter)
        page = next(one for one in chapter.pages if one.id == place.page)
        say = localised.interface(tag).text
        return props, pair_lines(props, page, tag, lambda text: say("", text))

    def _runs_right_to_left(self, side: int) -> bool:
        return bool(self._controller.visit.state.beside) and language_of(self._tags[side]).rtl

    @property
    def _part(self) -> int:
        place = self._controller.visit.place
        if self._beats:
            return min(self._beat_part, self._beat_parts - 1)
        return place.part if isinstance(place, PageAt) else 0

    @property
    def _tags(self) -> tuple[str, str]:
        """As they stand on the screen: what runs from right to left is on the right."""
        state = self._controller.visit.state
        if language_of(state.language).rtl:
            return state.beside, state.language
        return state.language, state.beside

    def _side_rows(self) -> list[SideRow]:
        rows = []
        for tag, chapter in zip(self._tags, self._chapters, strict=True):
            language = language_of(tag)
            say = self._controller.localised.interface(tag).text
            rows.append(
                SideRow(
                    tag,
                    language.name,
                    language.rtl,
                    tag in self._spoken,
                    chapter,
                    say("", "Hear it"),
                    say("", "Stop"),
                    tag == self._reading,
                )
            )
        return rows

    def _heard(self) -> None:
        if self._reading and not bool(self._speech.speaking):
            self._reading = ""
            self._sides.set_rows(self._side_rows() if self._controller.visit.state.beside else [])
            self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """True while a second language is chosen."""
        return bool(self._controller.visit.state.beside)

    @Property(str, notify=changed)
    def besideName(self) -> str:
        """The second language by its own name, or empty."""
        beside = self._controller.visit.state.beside
        return language_of(beside).name if beside else ""

    @Property(QObject, constant=True)
    def sides(self) -> QObject:
        """Two `SideRow`s, from left to right."""
        return self._sides

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Rows of `PairRow`."""
        return self._rows

    @Property(QObject, constant=True)
    def pins(self) -> QObject:
        """Rows of `PinRow`."""
        return self._pins

    @Property(bool, notify=changed)
    def oneRightToLeft(self) -> bool:
        """True when the language on the left runs from right to left."""
        return self._runs_right_to_left(0)

    @Property(bool, notify=changed)
    def twoRightToLeft(self) -> bool:
        """True when the language on the right runs from right to left."""
        return self._runs_right_to_left(1)

    @Property(str, notify=changed)
    def oneTag(self) -> str:
        """The language on the left, as a BCP 47 tag."""
        return self._tags[0]

    @Property(str, notify=changed)
    def twoTag(self) -> str:
        """The language on the right, as a BCP 47 tag."""
        return self._tags[1]

    @Property(bool, notify=changed)
    def pictured(self) -> bool:
        """True when a line has a small picture or an icon."""
        return any(row.icon or row.picture for row in self._rows.rows)

    @Property(int, notify=changed)
    def part(self) -> int:
        """The part shown, from 0. A beat of a procedure has parts of its own."""
        return self._part

    @Slot(int)
    def setBeatParts(self, parts: int) -> None:
        """The screen tells how many parts it needs for a beat at this size."""
        if self._beat_parts != max(1, parts):
            self._beat_parts = max(1, parts)
            self.changed.emit()

    @Slot(int, result=bool)
    def turn(self, step: int) -> bool:
        """Goes on (1) or back (-1) inside a beat; False where it has no part there."""
        part = self._part + step
        if not self._beats or not 0 <= part < self._beat_parts:
            return False
        self._beat_part = part
        self._controller.touched()
        self.changed.emit()
        return True

    @Slot(str, result=str)
    def other(self, text: str) -> str:
        """A text of the interface in the second language."""
        beside = self._controller.visit.state.beside
        return self._controller.localised.interface(beside).text("", text) if beside else ""

    @Slot(str)
    def hear(self, tag: str) -> None:
        """Reads one side aloud, or stops reading it."""
        if self._reading == tag:
            self._speech.stop()
            return
        self._reading = ""
        self._speech.read_side(tag)
        self._reading = tag
        self._sides.set_rows(self._side_rows())
        self.changed.emit()

    @Slot()
    def showOne(self) -> None:
        """Goes back to the visit's language alone."""
        self._controller.do(lambda: self._controller.visit.read_beside(""))
