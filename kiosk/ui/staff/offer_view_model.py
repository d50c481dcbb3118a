# SPDX-License-Identifier: GPL-3.0-or-later
"""Which languages patients are offered, in which order, and which comes first."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n import values
from kiosk.i18n.languages import Language, is_test, language_of
from kiosk.i18n.plurals import Plural
from kiosk.ui.rows import Rows
from kiosk.ui.staff.entry_view_model import EntryViewModel
from kiosk.ui.staff.fields import N_
from kiosk.ui.staff.staff_view_model import StaffViewModel
from kiosk.ui.staff.standing import Standing

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SIGNED = N_("Signed")
DRAFT = N_("Draft")
#: %n is a number of texts that nobody has signed.
OPEN = Plural("%n text not signed", "%n texts not signed")
#: %1 is the name of who chose to offer a draft.
BY = N_("offered by %1")
ALL_SHOWN = N_("Nothing is approved yet. Patients see these languages, with a notice.")
LAST = N_("One language must stay on.")
WHO = N_("Your name")


def both_names(one: Language) -> str:
    """A language by its own name and in English, once where they are the same."""
    names = dict.fromkeys((one.name, one.english))
    return " · ".join(map(values.isolated, names))


class OfferRow(Struct, frozen=True):
    """One language as staff see it."""

    tag: str
    name: str
    english: str
    rtl: bool
    signed: bool
    standing: str
    told: str
    """How many texts are not signed, and who offers them all the same."""
    on: bool
    """Patients are offered it."""
    starred: bool
    """The start screen begins in it."""
    turns: bool
    """The start screen greets in it by turns."""
    canUp: bool
    canDown: bool


@QmlElement
@QmlUncreatable("made by startup")
class OfferViewModel(QObject):
    """The Languages section. A language nobody has reviewed needs a name and a second touch."""

    changed = Signal()

    def __init__(
        self,
        staff: StaffViewModel,
        standing: Standing,
        entry: EntryViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._staff, self._setup, self._standing, self._entry = staff, staff.setup, standing, entry
        self._rows = Rows(OfferRow, self)
        self._asked = self._name = self._problem = ""
        staff.sectionChanged.connect(self._begin)
        staff.openChanged.connect(lambda _: self._begin())
        staff.changed.connect(self.refresh)
        standing.changed.connect(self.refresh)

    @property
    def _here(self) -> bool:
        return self._staff.here and self._staff.current.key == "languages"

    def _begin(self) -> None:
        self._asked = self._name = self._problem = ""
        self.refresh()

    def refresh(self) -> None:
        """Looks again."""
        if self._here:
            on = self._on
            self._rows.set_rows([self._row(tag, on) for tag in self._order(on)])
            self.changed.emit()

    @property
    def _on(self) -> list[str]:
        """Those patients are offered because somebody approved them."""
        offered = self._standing.offering.offered(self._setup.settings)
        tags = [one.tag for one in offered if not is_test(one.tag)]
        return [tag for tag in tags if self._standing.may_offer(tag)]

    def _order(self, on: list[str]) -> list[str]:
        every = [one.tag for one in self._standing.offering.every()]
        return [*on, *(tag for tag in every if tag not in on)]

    def _row(self, tag: str, on: list[str]) -> OfferRow:
        one, say = language_of(tag), self._staff.say
        names = self._standing.offering.articles
        left = sum(len(self._standing.open_texts(name, tag)) for name in names)
        drafts = self._standing.offering.approvals.approvals.drafts
        by = next((draft.name for draft in drafts if draft.language == tag), "")
        told = [self._staff.count(OPEN, left)] if left else []
        told += [say(BY).replace("%1", values.isolated(by))] if by and left else []
        languages = self._setup.settings.languages
        shown_first = languages.default if languages.default in on or not on else on[0]
        first = shown_first == tag
        return OfferRow(
            tag,
            one.name,
            one.english,
            one.rtl,
            not left,
            say(DRAFT if left else SIGNED),
            ", ".join(told),
            tag in on,
            first,
            tag in on and (first or not languages.start or tag in languages.start),
            tag in on and on.index(tag) > 0,
            tag in on and on.index(tag) < len(on) - 1,
        )

    # Touches

    @Slot(str)
    def toggle(self, tag: str) -> None:
        """The switch of a language was touched."""
        self._problem = ""
        if tag in self._on:
            self._switch_off(tag)
        elif self._standing.may_offer(tag):
            self._switch_on(tag)
        elif tag in self._order([]):
            self._asked, self._name = tag, ""
        self.refresh()

    def _switch_off(self, tag: str) -> None:
        left = [one for one in self._on if one != tag]
        if not left:
            self._problem = self._staff.say(LAST)
            return
        languages = self._setup.settings.languages
        changes: dict[tuple[str, str], object] = {("languages", "offered"): tuple(left)}
        if languages.default not in left:
            changes["languages", "default"] = left[0]
        if tag in languages.start:
            kept = tuple(one for one in languages.start if one != tag)
            changes["languages", "start"] = kept
        self._problem = self._setup.change(changes)
        if not self._problem and self._standing.offering.approvals.approvals.is_draft(tag):
            self._problem = self._standing.withdraw_draft(tag)

    def _switch_on(self, tag: str) -> None:
        on = [one for one in self._on if one != tag]
        self._problem = self._setup.change({("languages", "offered"): (*on, tag)})

    @Slot()
    def editName(self) -> None:
        """Types who takes the responsibility."""

        def keep(text: str) -> str:
            self._name = text
            self.changed.emit()
            return ""

        self._entry.begin("Text", self._staff.say(WHO), self._name, keep)

    @Slot()
    def accept(self) -> None:
        """Offers the draft, in the name that was typed."""
        tag, on = self._asked, self._on
        if not tag or not self._name:
            return
        self._problem = self._standing.offer_draft(tag, self._name)
        if not self._problem and tag not in self._on:
            wanted = (*(one for one in on if one != tag), tag)
            self._problem = self._setup.change({("languages", "offered"): wanted})
        self._asked = self._name = ""
        self.refresh()

    @Slot()
    def cancel(self) -> None:
        """It stays off."""
        self._asked = self._name = ""
        self.refresh()

    @Slot(str)
    def star(self, tag: str) -> None:
        """The start screen begins in this language."""
        if tag in self._order([]):
            self._problem = self._setup.change({("languages", "default"): tag})
            self.refresh()

    @Slot(str)
    def turn(self, tag: str) -> None:
        """The start screen greets in this language by turns, or no longer."""
        on, languages = self._on, self._setup.settings.languages
        if tag not in on or tag == languages.default:
            return
        now = {one for one in on if not languages.start or one in languages.start}
        now = (now ^ {tag}) | {languages.default}
        wanted = () if now >= set(on) else tuple(one for one in on if one in now)
        self._problem = self._setup.change(
            {("languages", "start"): wanted or (() if now >= set(on) else (languages.default,))}
        )
        self.refresh()

    @Slot(str, bool)
    def move(self, tag: str, up: bool) -> None:
        """Takes a language one place up or down."""
        on = self._on
        if tag not in on:
            return
        at = on.index(tag)
        other = at - 1 if up else at + 1
        if 0 <= other < len(on):
            on[at], on[other] = on[other], on[at]
            self._problem = self._setup.change({("languages", "offered"): tuple(on)})
            self.refresh()

    # What is shown

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Rows of `OfferRow`."""
        return self._rows

    @Property(str, notify=changed)
    def note(self) -> str:
        """What is special now, or empty."""
        return "" if self._on else self._staff.say(ALL_SHOWN)

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last touch did nothing, or empty."""
        return self._problem

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """True while somebody has to take the responsibility for a draft."""
        return bool(self._asked)

    @Property(str, notify=changed)
    def asked(self) -> str:
        """The language that is asked about, by its own name and in English."""
        if not self._asked:
            return ""
        return both_names(language_of(self._asked))

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name that was typed."""
        return self._name
