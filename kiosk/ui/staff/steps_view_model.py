# SPDX-License-Identifier: GPL-3.0-or-later
"""What is still to do before patients may rely on the kiosk, each with the way to it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n import values
from kiosk.i18n.languages import language_of
from kiosk.i18n.plurals import Plural
from kiosk.staff.commissioning import Kind, Step
from kiosk.ui.rows import Rows
from kiosk.ui.staff.fields import N_
from kiosk.ui.staff.offer_view_model import both_names
from kiosk.ui.staff.staff_view_model import StaffViewModel
from kiosk.ui.staff.standing import Standing
from kiosk.ui.staff.values import CLINIC

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PIN = N_("Staff PIN")
PHONE = N_("Phone for patients")
NUMBERS = N_("Numbers for patients")
SIGN = N_("Sign-off")
NO_PIN = N_("Choose one when you open this panel.")
NO_PHONE = N_("Give a number that can be called from home.")
TO_CONFIRM = N_("Set it, or confirm what the article says.")
#: %1 is the title of an article.
NOT_SIGNED = N_("Sign “%1” in one language at least.")
#: %n is a number of texts that nobody has signed.
TO_SIGN = Plural(
    "One text is not signed. Sign it, or offer a draft.",
    "%n texts are not signed. Sign them, or offer a draft.",
)
#: %n is a number of steps until patients may use the kiosk.
OPEN = Plural("One step is open", "%n steps are open")

TITLES = {Kind.PIN: PIN, Kind.PHONE: PHONE, Kind.ARTICLE: SIGN}
SECTIONS = {
    Kind.PHONE: "clinic",
    Kind.VALUE: "numbers",
    Kind.ARTICLE: "signoff",
    Kind.LANGUAGE: "languages",
}
DONE = ((Kind.PIN, PIN, ""), (Kind.PHONE, PHONE, "clinic"), (Kind.VALUE, NUMBERS, "numbers"))


class StepRow(Struct, frozen=True):
    """One step; `section` is where it is done, or empty."""

    number: int
    """From 1; 0 for what is done."""
    title: str
    told: str
    section: str


@QmlElement
@QmlUncreatable("made by startup")
class StepsViewModel(QObject):
    """The Set up section."""

    changed = Signal()

    def __init__(
        self, staff: StaffViewModel, standing: Standing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._staff, self._standing = staff, standing
        self._rows = Rows(StepRow, self)
        staff.changed.connect(self._look)
        standing.changed.connect(self._tell)

    def _look(self) -> None:
        # A PIN may have been chosen, here or on the machine.
        if self._staff.here:
            self._standing.look()

    def _tell(self) -> None:
        if self._staff.here:
            self._rows.set_rows(list(self._all()))
            self.changed.emit()

    def _all(self) -> Iterator[StepRow]:
        number = 0
        steps = self._standing.readiness.steps
        for kind in Kind:
            mine = [one for one in steps if one.kind is kind]
            for one in mine:
                number += 1
                yield StepRow(number, self._title(one), self._told(one), self._section(one))
            if not mine:
                for done, title, section in DONE:
                    if done is kind:
                        yield StepRow(0, self._staff.say(title), "", section)
        if not any(one.kind in (Kind.ARTICLE, Kind.LANGUAGE) for one in steps):
            yield StepRow(0, self._staff.say(SIGN), "", "signoff")

    def _title(self, step: Step) -> str:
        if step.kind is Kind.LANGUAGE:
            return both_names(language_of(step.language))
        if step.kind is Kind.VALUE:
            found = [one for section in self._staff.all_sections for one in section.fields]
            return next(
                (one.label for one in found if one.name == f"values.{step.value}"), step.value
            )
        return self._staff.say(TITLES[step.kind])

    def _told(self, step: Step) -> str:
        say, language = self._staff.say, self._staff.language
        if step.kind is Kind.ARTICLE:
            article = self._staff.controller.localised.article(step.article, language)
            return say(NOT_SIGNED).replace("%1", values.isolated(article.head.title))
        if step.kind is Kind.LANGUAGE:
            return self._staff.count(TO_SIGN, step.pages)
        told = {Kind.PIN: NO_PIN, Kind.PHONE: NO_PHONE}
        return say(told.get(step.kind, TO_CONFIRM))

    def _section(self, step: Step) -> str:
        return "clinic" if step.value in CLINIC else SECTIONS.get(step.kind, "")

    @Slot(str)
    def open(self, section: str) -> None:
        """Shows where a step is done."""
        if section:
            self._staff.show(section)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Rows of `StepRow`, in the order to take them."""
        return self._rows

    @Property(int, notify=changed)
    def left(self) -> int:
        """How many steps are open."""
        return len(self._standing.readiness.steps)

    @Property(str, notify=changed)
    def leftTold(self) -> str:
        """The same in words."""
        return self._staff.count(OPEN, len(self._standing.readiness.steps))
