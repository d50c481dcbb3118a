# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes home with the patient: the codes on the screen, and paper where there is a printer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article import walk
from kiosk.article.model import TakeawayPage
from kiosk.i18n.languages import language_of
from kiosk.session.destination import PageAt
from kiosk.takeaway.codes import codes, plain_text
from kiosk.takeaway.sheet import (
    QUESTIONS,
    QUESTIONS_ICON,
    Part,
    Sheet,
    compose,
    languages_of,
)
from kiosk.ui.code_images import CodesProvider
from kiosk.ui.controller import Controller
from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from kiosk.ui.printing import Printing

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


class PartRow(Struct, frozen=True):
    """One part of the sheet: its title, what is in it, and the page it comes from."""

    title: str
    icon: str
    detail: str
    count: int = 0
    """Of lines, where a patient picks them; 0 for none or not told."""
    key: bool = False
    """True when its detail is shown even where there is little room."""
    target: str = ""
    """The page where the patient picks its lines."""


PICKED: tuple[Part, ...] = ("questions", "checklist")
SHOWN: tuple[Part, ...] = (*PICKED, "care", "calls")
"""On the screen what the patient picked comes first; on paper, who to call."""


def part_rows(sheet: Sheet, page: TakeawayPage, questions: str) -> list[PartRow]:
    """The parts of `sheet` as the screen lists them; `questions` is the name of a list that is
    still empty."""
    targets = {"questions": page.questions, "checklist": page.checklist}
    found = {one.part: one for one in sheet.sections}
    rows = []
    for part in SHOWN:
        section, target = found.get(part), targets.get(part, "")
        if section:
            told = part == "calls" and sheet.call
            plain = (line for at, line in enumerate(section.lines) if at not in section.heads)
            detail = sheet.call if told else next(plain, section.lines[0])
            count = len(section.lines) - len(section.heads) if part in PICKED else 0
            rows.append(PartRow(section.title, section.icon, detail, count, bool(told), target))
        elif part == "questions" and target:
            rows.append(PartRow(questions, QUESTIONS_ICON, "", 0, True, target))
    return rows


@QmlElement
@QmlUncreatable("made by startup")
class TakeawayViewModel(QObject):
    """Makes the sheet when its page is shown, and forgets it when the page is left."""

    changed = Signal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._clinic_language = controller.localised.clinic_language
        self._parts = Rows(PartRow, self)
        self._sheets: tuple[Sheet, ...] = ()
        self._key: object = None
        self._serial = 0
        self._count = 0
        self._number = 0
        self._both = False
        self._paper = ""
        self.provider = CodesProvider()
        self._printing: Printing | None = None
        self._could_print = False
        self._is_draft: Callable[[str], bool] = lambda _: False
        controller.changed.connect(self._look)
        controller.ticked.connect(self._tick)

    def _look(self) -> None:
        place, state = self._controller.visit.place, self._controller.visit.state
        page = self._controller.page(place) if isinstance(place, PageAt) else None
        if not isinstance(page, TakeawayPage):
            if self._key is not None:
                self._forget()
            return
        drafts = tuple(map(self._is_draft, (state.language, self._clinic_language)))
        key = (page.id, state.language, frozenset(state.ticked), self._both, drafts)
        if self._printing is None and self._controller.localised.printer is not None:
            self._printing = self._set_up(self._controller.localised.printer)
        elif self._printing is not None and self._key is None:
            self._printing.look_again()
        if key != self._key:
            self._key = key
            self._make(page.id)

    def mark_drafts(self, is_draft: Callable[[str], bool]) -> None:
        """A sheet in a language of which `is_draft` is true says that it is a draft."""
        self._is_draft = is_draft

    def look_again(self) -> None:
        """What is a draft may have changed."""
        self._look()

    def renew(self) -> None:
        """The clinic changed its settings: the sheet, its language and the printer."""
        self._clinic_language = self._controller.localised.clinic_language
        self.close()
        self._printing, self._key = None, None
        self._look()

    def _set_up(self, printer: str) -> Printing:
        from kiosk.ui.printing import Printing  # not needed before this page is shown

        printing = Printing(printer, self)
        printing.told.connect(self._tell)
        return printing

    def _forget(self) -> None:
        self._key, self._sheets, self._both, self._paper = None, (), False, ""
        self.close()
        self._count = self._number = 0
        self.provider.keep(())
        self._parts.set_rows(())
        self.changed.emit()

    def _make(self, page: str) -> None:
        language = self._controller.visit.state.language
        wanted = self._languages() if self._both else (language,)
        self._sheets = tuple(self._sheet(page, one) for one in wanted)
        made = codes(*map(plain_text, self._sheets))
        self.provider.keep(made)
        self._serial += 1
        self._count, self._number = len(made), 0
        word = self._controller.localised.interface(language).text
        title = word("", QUESTIONS)
        self._parts.set_rows(part_rows(self._sheets[0], self._page(page, language), title))
        self.changed.emit()

    def _languages(self) -> tuple[str, ...]:
        return languages_of(self._controller.visit.state.language, self._clinic_language)

    def _sheet(self, page: str, language: str) -> Sheet:
        state, localised = self._controller.visit.state, self._controller.localised
        article = localised.article(state.article, language)
        word = localised.interface(language).text
        return compose(
            article,
            self._page(page, language),
            state.ticked,
            lambda text: word("", text),
            language=language,
            clinic=str(localised.clinic_value("clinic") or ""),
            phone=str(localised.clinic_value("phone") or ""),
            draft=self._is_draft(language),
        )

    def _page(self, page: str, language: str) -> TakeawayPage:
        article = self._controller.localised.article(self._controller.visit.state.article, language)
        return next(
            one
            for _, one in walk.pages(article)
            if one.id == page and isinstance(one, TakeawayPage)
        )

    def _tell(self, paper: str) -> None:
        self._paper = paper
        self.changed.emit()

    def _tick(self) -> None:
        """The answer of the printing system may have come."""
        if self._key is not None and self._can_print() != self._could_print:
            self._could_print = self._can_print()
            self.changed.emit()

    def _can_print(self) -> bool:
        return self._printing is not None and self._printing.printer is not None

    @property
    def ways(self) -> set[str]:
        """How the sheet is with the patient by now: as codes on the screen, on paper."""
        ways = {"code"} if self._count else set()
        return ways | {"paper"} if self._paper == "printed" else ways

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheet in each language it is made in."""
        return self._sheets

    @Property(QObject, constant=True)
    def parts(self) -> QObject:
        """Rows of `PartRow`."""
        return self._parts

    @Property(int, notify=changed)
    def keyCount(self) -> int:
        """How many parts have a detail that is always shown."""
        return sum(one.key for one in self._parts.rows)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def modules(self) -> list[int]:
        """How many modules wide the codes are."""
        return sorted({code.size for code in self.provider.codes})

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many codes there are."""
        return self._count

    @Property(int, notify=changed)
    def number(self) -> int:
        """The code shown, from 0."""
        return self._number

    @Property(str, notify=changed)
    def code(self) -> str:
        """The address of the code shown; empty when there is none."""
        return f"image://codes/{self._serial}/{self._number}" if self._count else ""

    @Property(bool, notify=changed)
    def canBoth(self) -> bool:
        """True when the clinic reads another language than the patient."""
        return len(self._languages()) > 1

    @Property(bool, notify=changed)
    def both(self) -> bool:
        """True when the sheet is made in both languages."""
        return self._both

    @Property(str, notify=changed)
    def clinicLanguage(self) -> str:
        """The clinic's language by its own name."""
        return language_of(self._clinic_language).name

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        """True where a printer is set up."""
        return self._can_print()

    @Property(str, notify=changed)
    def paper(self) -> str:
        """How printing stands: empty, printing, printed, or why it failed (a `Reason`)."""
        return self._paper

    @Slot()
    def printOut(self) -> None:
        """Prints the sheet. The page stays as it is, whatever comes of it."""
        if self._sheets and self._printing is not None and not self._printing.running:
            self._tell("printing")
            self._controller.touched()
            self._printing.start(self._sheets)

    def close(self) -> None:
        """Ends a print job that is still running."""
        if self._printing is not None:
            self._printing.close()

    @Slot(int)
    def show(self, number: int) -> None:
        """Shows another code; beyond the ends nothing happens."""
        if 0 <= number < self._count:
            self._number = number
            self.changed.emit()

    @Slot(str)
    def open(self, page: str) -> None:
        """Shows the page where the lines of a part are picked."""
        article, visit = self._controller.article, self._controller.visit
        pages = walk.pages(article) if article else ()
        chapter = next((chapter.id for chapter, one in pages if one.id == page), None)
        if chapter is not None:
            self._controller.do(lambda: visit.open_chapter(chapter, page))

    @Slot(bool)
    def setBoth(self, both: bool) -> None:
        """Makes the sheet in the clinic's language too, or only in the patient's."""
        self._both = both
        self._look()
