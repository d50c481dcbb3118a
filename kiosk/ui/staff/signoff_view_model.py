# SPDX-License-Identifier: GPL-3.0-or-later
"""Who has signed the words of each article in each language, and the form to sign."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n import values
from kiosk.i18n.languages import Language, language_of
from kiosk.i18n.plurals import Plural
from kiosk.ui.rows import Rows
from kiosk.ui.staff.entry_view_model import EntryViewModel
from kiosk.ui.staff.fields import N_
from kiosk.ui.staff.offer_view_model import both_names
from kiosk.ui.staff.staff_view_model import StaffViewModel
from kiosk.ui.staff.standing import Standing

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

#: %n is how many are signed, %1 how many texts there are: "12 of 90 texts signed".
SIGNED = Plural("%n of %1 texts signed", "%n of %1 texts signed")
#: %1 is a name, %2 what that person is, %3 a date.
WHO = N_("%1, %2, %3")
#: %1 is a name, %2 a date.
OFFERED = N_("Offered as a draft by %1, %2")
NAME = N_("Your name")
ROLE = N_("What you are, such as hematologist")


class SignRow(Struct, frozen=True):
    """One article in one language."""

    article: str
    tag: str
    title: str
    """The article's title; empty where there is only one."""
    name: str
    told: str
    who: str
    whole: bool
    """Every text is signed."""
    some: bool
    """There is a sign-off to withdraw."""


@QmlElement
@QmlUncreatable("made by startup")
class SignOffViewModel(QObject):
    """The Sign-off section: the list, or the form for one of its rows."""

    changed = Signal()

    def __init__(
        self,
        staff: StaffViewModel,
        standing: Standing,
        entry: EntryViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._staff, self._standing, self._entry = staff, standing, entry
        self._rows = Rows(SignRow, self)
        self._step = self._name = self._role = self._problem = ""
        self._of = ("", "")
        self._read = False
        staff.sectionChanged.connect(self._begin)
        staff.openChanged.connect(lambda _: self._begin())
        staff.changed.connect(self.refresh)
        standing.changed.connect(self.refresh)

    @property
    def _here(self) -> bool:
        return self._staff.here and self._staff.current.key == "signoff"

    def _begin(self) -> None:
        self._step = self._name = self._role = self._problem = ""
        self._read = False
        self.refresh()

    def refresh(self) -> None:
        """Looks again."""
        if self._here:
            offering = self._standing.offering
            offered = offering.offered(self._staff.setup.settings)
            tags = {one.tag: one for one in (*offered, *offering.every())}
            there = {one.tag for one in offering.every()}
            self._rows.set_rows(
                [
                    self._row(name, one)
                    for name in offering.articles
                    for tag, one in tags.items()
                    if tag in there
                ]
            )
            self.changed.emit()

    def _row(self, article: str, one: Language) -> SignRow:
        say, language = self._staff.say, self._staff.language
        approvals = self._standing.offering.approvals.approvals
        signed, total = self._standing.counts(article, one.tag)
        told = self._staff.count(SIGNED, signed)
        mine = [
            entry
            for entry in approvals.sign_offs
            if (entry.article, entry.language) == (article, one.tag)
        ]
        who = [
            _filled(say(WHO), entry.name, entry.role, values.day(entry.date, language))
            for entry in mine
        ]
        who += [
            _filled(say(OFFERED), draft.name, values.day(draft.date, language))
            for draft in approvals.drafts
            if draft.language == one.tag and signed < total
        ]
        return SignRow(
            article,
            one.tag,
            self._title(article) if len(self._standing.offering.articles) > 1 else "",
            both_names(one),
            told.replace("%1", values.number(total, language)),
            "\n".join(who),
            signed == total,
            bool(mine),
        )

    def _title(self, article: str) -> str:
        localised = self._staff.controller.localised
        return localised.article(article, self._staff.language).head.title

    # Touches

    @Slot(str, str)
    def begin(self, article: str, tag: str) -> None:
        """Opens the form for one row."""
        self._open("sign", article, tag)

    @Slot(str, str)
    def askWithdraw(self, article: str, tag: str) -> None:
        """Asks whether the sign-offs of one row are to go."""
        self._open("withdraw", article, tag)

    def _open(self, step: str, article: str, tag: str) -> None:
        if any((one.article, one.tag) == (article, tag) for one in self._rows.rows):
            self._step, self._of = step, (article, tag)
            self._read, self._problem = False, ""
            self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """ "I have read every page" was touched."""
        self._read = not self._read
        self.changed.emit()

    @Slot()
    def editName(self) -> None:
        """Types the name."""
        self._entry.begin("Text", self._staff.say(NAME), self._name, self._keep_name)

    def _keep_name(self, text: str) -> str:
        self._name = text
        self.changed.emit()
        return ""

    @Slot()
    def editRole(self) -> None:
        """Types what that person is."""
        self._entry.begin("Text", self._staff.say(ROLE), self._role, self._keep_role)

    def _keep_role(self, text: str) -> str:
        self._role = text
        self.changed.emit()
        return ""

    @Slot()
    def sign(self) -> None:
        """Signs."""
        if self._step == "sign" and self._read and self._name and self._role:
            problem = self._standing.record(*self._of, self._name, self._role)
            self._finish(problem or self._offer(self._of[1]))

    def _offer(self, tag: str) -> str:
        """What is signed is for patients; it can be switched off again."""
        wanted = self._staff.setup.settings.languages.offered
        if not wanted or tag in wanted or not self._standing.may_offer(tag):
            return ""
        return self._staff.setup.change({("languages", "offered"): (*wanted, tag)})

    @Slot()
    def withdraw(self) -> None:
        """Takes the sign-offs back."""
        if self._step == "withdraw":
            self._finish(self._standing.withdraw(*self._of))

    @Slot()
    def cancel(self) -> None:
        """Back to the list."""
        self._finish("")

    def _finish(self, problem: str) -> None:
        self._problem, self._read = problem, False
        if not problem:
            self._step = ""
        self.refresh()

    # What is shown

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Rows of `SignRow`."""
        return self._rows

    @Property(str, notify=changed)
    def step(self) -> str:
        """Empty for the list, sign, or withdraw."""
        return self._step

    @Property(str, notify=changed)
    def subject(self) -> str:
        """The article and the language of the form."""
        article, tag = self._of
        if not self._step:
            return ""
        return f"{self._title(article)}: {both_names(language_of(tag))}"

    @Property(bool, notify=changed)
    def read(self) -> bool:
        """True when every page was read."""
        return self._read

    @Property(str, notify=changed)
    def name(self) -> str:
        """Who signs."""
        return self._name

    @Property(str, notify=changed)
    def role(self) -> str:
        """What that person is."""
        return self._role

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it was not recorded, or empty."""
        return self._problem


def _filled(text: str, *found: str) -> str:
    for number, one in enumerate(found, start=1):
        text = text.replace(f"%{number}", values.isolated(one))
    return text
