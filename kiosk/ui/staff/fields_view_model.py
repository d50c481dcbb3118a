# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of the section shown: what is set, and the touches that set it."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n import values
from kiosk.ui.rows import Rows
from kiosk.ui.staff.entry_view_model import EntryViewModel
from kiosk.ui.staff.fields import N_, Field, Kind
from kiosk.ui.staff.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TIME_OF_DAY = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]\Z")
NOT_SET = N_("Not set")
MILLIMETERS = N_("%1 mm")
NO_TIME = N_("Type a time of day, such as 08:30.")
BETWEEN = N_("Choose a number from %1 to %2.")


class FieldRow(Struct, frozen=True):
    """One field as the screen shows it."""

    key: str
    kind: str
    label: str
    help: str
    value: str
    on: bool
    names: list[str]
    chosen: int
    canLess: bool
    canMore: bool
    gap: bool
    """The clinic still has to set or confirm it."""
    problem: str


@QmlElement
@QmlUncreatable("made by startup")
class FieldsViewModel(QObject):
    """Rows of the fields; every change is kept at once."""

    changed = Signal()

    def __init__(
        self, staff: StaffViewModel, entry: EntryViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._staff, self._setup, self._entry = staff, staff.setup, entry
        self._rows = Rows(FieldRow, self)
        self._part, self._parts = 0, 1
        self._problem = ("", "")
        staff.sectionChanged.connect(self._begin)
        staff.openChanged.connect(lambda _: self._begin())
        staff.changed.connect(self.refresh)

    def _begin(self) -> None:
        self._part, self._problem = 0, ("", "")
        self._entry.close()
        self.refresh()

    def refresh(self) -> None:
        """Reads every field again."""
        settings = self._setup.settings
        self._rows.set_rows(
            [self._row(one) for one in self._staff.current.fields if one.visible(settings)]
            if self._staff.here
            else []
        )
        self.changed.emit()

    def _row(self, field: Field) -> FieldRow:
        value, say = field.value(self._setup.settings), self._staff.say
        options = [one.value for one in field.options]
        number = self._number(field)
        gap = field.section == "values" and field.policy and value in (None, "")
        return FieldRow(
            field.name,
            field.kind,
            self._label(field),
            say(field.help) if field.help else "",
            self._shown(field, value),
            value is True,
            [one.name if one.own else say(one.name) for one in field.options],
            options.index(value) if value in options else -1,
            number > field.least,
            number < field.most,
            gap,
            self._problem[1] if self._problem[0] == field.name else "",
        )

    def _label(self, field: Field) -> str:
        return field.label if field.own_label else self._staff.say(field.label)

    def _number(self, field: Field) -> int:
        value = field.value(self._setup.settings)
        return value if isinstance(value, int) else field.default

    def _shown(self, field: Field, value: Any) -> str:
        language = self._staff.language
        if field.kind is Kind.PHONE and value:
            return values.phone(str(value))
        if field.kind is not Kind.STEPPER:
            return str(value) if value else self._staff.say(NOT_SET)
        if isinstance(value, str) and value:
            return value
        number = self._number(field)
        if field.unit == "percent":
            return values.number(number, language) + "%"
        if field.unit == "millimeter":
            told = self._staff.say(MILLIMETERS if number else NOT_SET)
            return told.replace("%1", values.number(number, language))
        if field.unit:
            return values.duration(number, field.unit, language)
        return values.number(number, language)

    def _field(self, key: str) -> Field | None:
        return next((one for one in self._staff.current.fields if one.name == key), None)

    def _set(self, key: str, value: Any) -> str:
        field = self._field(key)
        if field is None:
            return ""
        problem = self._setup.change(field.changes(self._setup.settings, value))
        self._problem = (key, problem)
        self.refresh()
        return problem

    # Touches

    @Slot(str)
    def toggle(self, key: str) -> None:
        """A switch was touched."""
        field = self._field(key)
        if field is not None:
            self._set(key, not field.value(self._setup.settings))

    @Slot(str, int)
    def choose(self, key: str, at: int) -> None:
        """One of a few values was touched."""
        field = self._field(key)
        if field is not None and 0 <= at < len(field.options):
            self._set(key, field.options[at].value)

    @Slot(str, bool)
    def step(self, key: str, up: bool) -> None:
        """Plus or minus was touched."""
        field = self._field(key)
        if field is not None:
            self._set(key, field.stepped(self._number(field), up))

    @Slot(str)
    def confirm(self, key: str) -> None:
        """The value that the article suggests is right here."""
        field = self._field(key)
        if field is not None:
            self._set(key, self._number(field))

    @Slot(str)
    def edit(self, key: str) -> None:
        """Opens the keyboard for a field."""
        field = self._field(key)
        if field is None:
            return
        if field.kind is Kind.STEPPER:
            kind, text = "Number", ""
        else:
            kind, text = str(field.kind), str(field.value(self._setup.settings) or "")
        self._entry.begin(kind, self._label(field), text, lambda typed: self._typed(field, typed))

    def _typed(self, field: Field, text: str) -> str:
        if field.kind is Kind.TIME and text and not TIME_OF_DAY.match(text):
            return self._staff.say(NO_TIME)
        wrong = field.wrong(text) if field.wrong else ""
        if wrong:
            return self._staff.say(wrong)
        if field.kind is not Kind.STEPPER:
            taken_away = field.section == "values" and not text
            return self._set(field.name, None if taken_away else text)
        if not text:
            return ""
        number = int(text)
        if number != field.bounded(number):
            told = self._staff.say(BETWEEN)
            return told.replace("%1", str(field.least)).replace("%2", str(field.most))
        return self._set(field.name, number)

    # What is shown

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Rows of `FieldRow`."""
        return self._rows

    @Property(int, notify=changed)
    def part(self) -> int:
        """The part of the section shown, from 0."""
        return min(self._part, self._parts - 1)

    @Property(int, notify=changed)
    def parts(self) -> int:
        """How many parts the section needs on this screen."""
        return self._parts

    @Slot(int)
    def setParts(self, parts: int) -> None:
        """The screen needs so many parts."""
        if parts != self._parts:
            self._parts = max(1, parts)
            self.changed.emit()

    @Slot(int)
    def showPart(self, part: int) -> None:
        """Shows another part; beyond the ends nothing happens."""
        if 0 <= part < self._parts:
            self._part = part
            self.changed.emit()
