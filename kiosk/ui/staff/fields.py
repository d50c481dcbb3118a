# SPDX-License-Identifier: GPL-3.0-or-later
"""What a section of the staff panel asks: fields as data, each with its way to a setting."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from msgspec import Struct

from kiosk.staff.document import Changes
from kiosk.staff.settings import Settings


def N_(text: str) -> str:
    """Marks an interface text for the catalogue."""
    return text


class Kind(StrEnum):
    """How a field is set. Each has its QML file in `qml/staff/fields`."""

    SWITCH = "Switch"
    CHOICE = "Choice"
    STEPPER = "Stepper"
    TEXT = "Text"
    PHONE = "Phone"
    TIME = "Time"


class Option(Struct, frozen=True):
    """One of a few values, and its name. `own`: a name that is not translated."""

    value: Any
    name: str
    own: bool = False


class Field(Struct, frozen=True, kw_only=True):
    """One setting: `section.key` of `kiosk.toml`, unless `read` and `write` say otherwise.

    `open` tells of a value the clinic still has to give; the stepper then shows `default`.
    """

    section: str
    key: str
    kind: Kind
    label: str
    help: str = ""
    own_label: bool = False
    """The label is not one of the interface's texts: it comes translated."""
    options: tuple[Option, ...] = ()
    least: int = 0
    most: int = 0
    step: int = 1
    unit: str = ""
    """second, minute, hour, day, percent, or empty for a bare number; millimeter tells of 0 as of
    what nobody measured."""
    default: int = 0
    policy: bool = False
    """Sources differ: a clinic must set it, or confirm what the article says."""
    shown: Callable[[Settings], bool] | None = None
    read: Callable[[Settings], Any] | None = None
    write: Callable[[Settings, Any], Changes] | None = None
    wrong: Callable[[str], str] | None = None
    """Why what was typed cannot be kept, as a text of the interface; empty when it can."""

    @property
    def name(self) -> str:
        """`section.key`, the field's name in the panel."""
        return f"{self.section}.{self.key}"

    def value(self, settings: Settings) -> Any:
        """What is set now; None for one of the clinic's values that is not set."""
        if self.read is not None:
            return self.read(settings)
        if self.section == "values":
            return _number(settings.values.get(self.key))
        return getattr(getattr(settings, self.section), self.key)

    def changes(self, settings: Settings, value: Any) -> Changes:
        """The changes to the file that set `value`."""
        if self.write is not None:
            return self.write(settings, value)
        return {(self.section, self.key): value}

    def visible(self, settings: Settings) -> bool:
        """True when the field means something with these settings."""
        return self.shown is None or self.shown(settings)

    def bounded(self, value: int) -> int:
        """`value` between the least and the most there can be."""
        return max(self.least, min(self.most, value))

    def stepped(self, value: int, up: bool) -> int:
        """The next value on the steps, from one that may lie between them."""
        down = -(-value // self.step) * self.step - self.step
        return self.bounded(value // self.step * self.step + self.step if up else down)


def field(section: str, key: str, kind: Kind, label: str, **more: Any) -> Field:
    """A `Field` in few words; `more` are its other attributes by name."""
    return Field(section=section, key=key, kind=kind, label=label, **more)


class Section(Struct, frozen=True, kw_only=True):
    """One tab of the panel. `view` is its QML file in `qml/staff/sections`."""

    key: str
    title: str
    icon: str
    view: str = "Fields"
    note: str = ""
    fields: tuple[Field, ...] = ()


def _number(value: int | str | None) -> int | str | None:
    if isinstance(value, str) and value.strip().isdecimal():
        return int(value)
    return value
