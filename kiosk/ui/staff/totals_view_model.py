# SPDX-License-Identifier: GPL-3.0-or-later
"""The totals as staff see them: today, the last 7 days, the last 30."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n import values
from kiosk.i18n.languages import UnknownLanguage, language_of
from kiosk.staff.disclosure import LEAST, SMALL, cells
from kiosk.staff.totals import Kind, Total
from kiosk.ui.rows import Rows
from kiosk.ui.staff.fields import N_
from kiosk.ui.staff.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SPANS = (1, 7, 30)
NAMES = {
    (Kind.VISITS, ""): N_("Visits"),
    (Kind.COMPLETED, ""): N_("Went through to the end"),
    (Kind.TAKEAWAY, "code"): N_("Saw the codes to take home"),
    (Kind.TAKEAWAY, "paper"): N_("Printed the sheet"),
}
LANGUAGES = N_("Visits by language")
CHAPTERS = N_("Visits by chapter opened")
HIDDEN = f"{LEAST}+"
"""At least so many; the number itself would give a small one away."""

Days = Mapping[datetime.date, tuple[Total, ...]]
Place = tuple[str, str]


class TotalRow(Struct, frozen=True):
    """One line of the table, or a heading in it."""

    name: str
    counts: list[str]
    head: bool


def shown(days: Days, today: datetime.date, span: int, language: str) -> dict[Place, str]:
    """What may be shown of the `span` days up to today, by kind and name."""
    first = today - datetime.timedelta(days=span - 1)
    sums: Counter[Place] = Counter()
    for day, totals in days.items():
        if first <= day <= today:
            for one in totals:
                sums[one.kind, one.name] += one.count
    added = [Total(today, kind, name, count) for (kind, name), count in sorted(sums.items())]
    found = {}
    for cell in cells(added):
        one = cell.total
        text = values.number(one.count, language) if cell.is_open else HIDDEN
        found[one.kind, one.name] = SMALL if cell.shown == SMALL else text
    return found


@QmlElement
@QmlUncreatable("made by startup")
class TotalsViewModel(QObject):
    """Reads the totals while their section is shown."""

    changed = Signal()

    def __init__(self, staff: StaffViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff, self._setup = staff, staff.setup
        self._rows = Rows(TotalRow, self)
        self._any = self._asking = False
        staff.sectionChanged.connect(self.refresh)
        staff.openChanged.connect(lambda _: self.refresh())
        staff.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Reads them again."""
        if not self._staff.shows("totals"):
            self._asking = False
            return
        say, totals, today = self._staff.say, self._setup.totals, self._setup.today()
        days = totals.days()
        spans = [shown(days, today, span, self._staff.language) for span in SPANS]
        self._any = any(spans)

        def row(place: Place, name: str) -> TotalRow:
            return TotalRow(name, [span.get(place, "0") for span in spans], False)

        def group(kind: Kind, title: str, names: dict[str, str]) -> list[TotalRow]:
            found = {name for span in spans for one, name in span if one == kind}
            known = [name for name in names if name in found]
            ordered = known + sorted(found - names.keys())
            rows = [row((kind, name), names.get(name, name)) for name in ordered]
            return [TotalRow(say(title), [], True), *rows] if rows else []

        rows = [row(place, say(name)) for place, name in NAMES.items()]
        rows += group(Kind.LANGUAGE, LANGUAGES, _languages(spans))
        rows += group(Kind.CHAPTER, CHAPTERS, self._chapters())
        self._rows.set_rows(rows)
        self.changed.emit()

    def _chapters(self) -> dict[str, str]:
        """The chapters' titles in the clinic's language, in the order of the walk."""
        controller, language = self._staff.controller, self._staff.language
        found = [controller.localised.article(one, language) for one in controller.library.articles]
        return {
            f"{article.id}/{chapter.id}": chapter.title
            for article in found
            for chapter in article.every_chapter
        }

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Rows of `TotalRow`."""
        return self._rows

    @Property(bool, notify=changed)
    def found(self) -> bool:
        """True when there is anything to show, to save or to clear."""
        return self._any or bool(self._setup.totals.days())

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why nothing is counted just now, or empty."""
        return self._setup.totals.problem

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """True while it is asked whether the totals shall go."""
        return self._asking

    @Slot()
    def ask(self) -> None:
        """Asks before the totals go."""
        self._asking = True
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """The totals stay."""
        self._asking = False
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Takes every total away."""
        self._asking = False
        self._setup.totals.clear()
        self.refresh()


def _languages(spans: list[dict[Place, str]]) -> dict[str, str]:
    found = {}
    for kind, name in sorted({place for span in spans for place in span}):
        if kind == Kind.LANGUAGE:
            try:
                found[name] = language_of(name).name
            except UnknownLanguage:
                found[name] = name
    return found
