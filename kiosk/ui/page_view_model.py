# SPDX-License-Identifier: GPL-3.0-or-later
"""The page on the screen."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QSizeF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session.destination import PageAt
from kiosk.ui.beside import Beside
from kiosk.ui.check_view_model import CheckViewModel
from kiosk.ui.controller import Controller
from kiosk.ui.lines_view_model import LinesViewModel
from kiosk.ui.note_view_model import NoteViewModel
from kiosk.ui.numbers_view_model import NumbersViewModel
from kiosk.ui.page_props import derive_page
from kiosk.ui.page_rows import ROWS, rows_of
from kiosk.ui.page_structs import PageProps
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by startup")
class PageViewModel(QObject):
    """One page of a chapter. Every property belongs to the same snapshot."""

    changed = Signal()
    partsChanged = Signal()

    def __init__(self, controller: Controller, beside: Beside, parent: QObject) -> None:
        super().__init__(parent)
        self._controller, self._visit, self._beside = controller, controller.visit, beside
        self._props, self._parts = PageProps(), 1
        self._place: PageAt | None = None
        self._rows = {name: Rows(kind, self) for name, kind in ROWS.items()}
        self._note = NoteViewModel(self)
        self._check, self._numbers = CheckViewModel(controller, self), NumbersViewModel(self)
        self.line_groups = LinesViewModel(controller, self)

    def refresh(self) -> None:
        """Derives the page again from the visit; away from the pages it forgets what it showed."""
        place, article = self._visit.place, self._controller.article
        props, self._place = PageProps(), None
        if isinstance(place, PageAt) and article is not None:
            pictures = self._controller.library.folders[article.id] / "pictures"
            props, self._place = derive_page(article, self._visit, place, pictures), place
        self._props = props
        for name, rows in self._rows.items():
            rows.set_rows(rows_of(props, name))
        self._note.show(props.note)
        for one in (self._check, self._numbers, self.line_groups):
            one.show(props)
        self.changed.emit()
        self.partsChanged.emit()

    @property
    def part_count(self) -> int:
        """How many parts, or beats, the page has at this size."""
        return self._props.beats or self._parts

    @Property(str, notify=changed)
    def kind(self) -> str:
        """The page's kind, as an author writes it."""
        return self._props.kind

    @Property(str, notify=changed)
    def chapterTitle(self) -> str:
        """The chapter's title."""
        return self._props.chapter_title

    @Property(str, notify=changed)
    def chapterIcon(self) -> str:
        """The chapter's icon."""
        return self._props.chapter_icon

    @Property(int, notify=changed)
    def chapterNumber(self) -> int:
        """Counted from 1; 0 for the opening and the closing."""
        return self._props.number

    @Property(int, notify=changed)
    def chapterCount(self) -> int:
        """How many numbered chapters there are."""
        return self._props.count

    @Property(int, notify=changed)
    def part(self) -> int:
        """The part shown, from 0."""
        return self._place.part if self._place else 0

    @property
    def _spot(self) -> tuple[str, str]:
        return self._props.chapter, self._props.page

    @Property(bool, notify=partsChanged)
    def lastPage(self) -> bool:
        """True where the walk, or an extra, has nothing more: no page, no part, no group."""
        outline = self._visit.outline
        if outline is None or self._spot not in outline.every or not self.line_groups.last_group:
            return False
        return self.part + 1 >= self.part_count and outline.after(*self._spot) is None

    @Property(bool, notify=changed)
    def extra(self) -> bool:
        """True on a page beside the walk, from which one comes home."""
        return self._visit.outline is not None and self._spot in self._visit.outline.extras

    @Property(str, notify=changed)
    def title(self) -> str:
        """The page's title."""
        return self._props.title

    @Property(str, notify=changed)
    def lead(self) -> str:
        """The line under the title, or empty."""
        return self._props.lead

    @Property(QObject, constant=True)
    def body(self) -> QObject:
        """Rows of `Line`."""
        return self._rows["body"]

    @Property(QObject, constant=True)
    def more(self) -> QObject:
        """Rows of `Line`: what is behind "Tell me more"."""
        return self._rows["more"]

    @Property(QObject, constant=True)
    def entries(self) -> QObject:
        """Rows of `Entry`."""
        return self._rows["entries"]

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        """True when there is something behind "Tell me more"."""
        return bool(self._props.more)

    @Property(int, notify=changed)
    def entryCount(self) -> int:
        """How many entries there are."""
        return len(self._props.entries)

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        """The `LinesViewModel`: groups of lines, what was picked, where they lead."""
        return self.line_groups

    @Property(QObject, constant=True)
    def check(self) -> QObject:
        """The `CheckViewModel` of a page that asks."""
        return self._check

    @Property(QObject, constant=True)
    def numbers(self) -> QObject:
        """The `NumbersViewModel` of a picture of numbers."""
        return self._numbers

    @Property(QObject, constant=True)
    def levels(self) -> QObject:
        """Rows of `LevelRow`."""
        return self._rows["levels"]

    @Property(QObject, constant=True)
    def levelsUrgentFirst(self) -> QObject:
        """The same rows from the most urgent on: for a screen that shows them in parts."""
        return self._rows["urgent"]

    @Property(QObject, constant=True)
    def levelPieces(self) -> QObject:
        """As `levelsUrgentFirst`, but a row holds at most four signs: for a small screen."""
        return self._rows["pieces"]

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The drawing's address, or empty."""
        return self._props.drawing.source

    @Property(str, notify=changed)
    def alt(self) -> str:
        """The words that stand for the drawing."""
        return self._props.drawing.alt

    @Property(QSizeF, notify=changed)
    def pictureSize(self) -> QSizeF:
        """The drawing's size in its own units."""
        return QSizeF(self._props.drawing.width, self._props.drawing.height)

    @Property(bool, notify=changed)
    def bleed(self) -> bool:
        """True when the drawing fills its plate."""
        return self._props.drawing.bleed

    @Property(QObject, constant=True)
    def labels(self) -> QObject:
        """Rows of `LabelRow`."""
        return self._rows["labels"]

    @Property(str, notify=changed)
    def panel(self) -> str:
        """The colour behind the picture, by name."""
        return self._props.panel

    @Property(QObject, constant=True)
    def note(self) -> QObject:
        """The `NoteViewModel` of the coloured box."""
        return self._note

    @Property(str, notify=changed)
    def noteText(self) -> str:
        """The box's text; empty when there is no box."""
        return self._props.note.text

    @Property(str, notify=changed)
    def phone(self) -> str:
        """The clinic's telephone number, or empty."""
        return str(self._controller.localised.clinic_value("phone") or "")

    @Property(bool, notify=changed)
    def clinicTimes(self) -> bool:
        """True when the clinic set a time that this page tells."""
        article = self._visit.state.article
        return self._controller.localised.tells_clinic_time(article, self._props.page)

    @Property(int, notify=changed)
    def beats(self) -> int:
        """How many beats the procedure has; 0 on other pages."""
        return self._props.beats

    @Property(int, notify=changed)
    def beat(self) -> int:
        """The beat shown, from 0."""
        return self._props.beat

    @Property(QObject, constant=True)
    def stage(self) -> QObject:
        """The `StageViewModel` of a procedure that has one."""
        return self._beside.stage

    @Property(QObject, constant=True)
    def takeaway(self) -> QObject:
        """The `TakeawayViewModel` of what goes home."""
        return self._beside.takeaway

    @Property(QObject, constant=True)
    def calm(self) -> QObject:
        """The `CalmViewModel` of the calm pages."""
        return self._beside.calm

    @Property(QObject, constant=True)
    def segments(self) -> QObject:
        """Rows of `SegmentRow`."""
        return self._rows["segments"]

    @Property(int, notify=changed)
    def answered(self) -> int:
        """The answer chosen last, from 0; -1 for none."""
        return self._props.answered

    @Slot(int)
    def setParts(self, parts: int) -> None:
        """The screen tells how many parts it needs for this page at this size."""
        if self._parts != max(1, parts):
            self._parts = max(1, parts)
            self.partsChanged.emit()
        if self._place and self._place.part >= self._parts and not self._props.beats:
            self._controller.do(lambda: self._visit.show_part(self._parts - 1))

    @Slot()
    def next(self) -> None:
        """To the next part, beat, group of lines, or page."""
        if self.part + 1 < self.part_count:
            self._controller.do(lambda: self._visit.show_part(self.part + 1))
        elif not self.line_groups.last_group:
            self.line_groups.next_group()
        else:
            self._controller.do(self._visit.next_page)

    @Slot(int)
    def showPart(self, part: int) -> None:
        """Shows one part or beat."""
        self._controller.do(lambda: self._visit.show_part(part))

    @Slot(str)
    def toggle(self, key: str) -> None:
        """Ticks or picks a line."""
        self._controller.do(lambda: self._visit.tick(self._props.page, key))

    @Slot(int)
    def answer(self, choice: int) -> None:
        """Chooses an answer, counted from 0."""
        self._controller.do(lambda: self._visit.answer(self._props.page, choice))

    @Slot(str)
    def follow(self, target: str) -> None:
        """Opens `chapter` or `chapter/page`."""
        chapter, _, page = target.partition("/")
        self._controller.do(lambda: self._visit.open_chapter(chapter, page))
