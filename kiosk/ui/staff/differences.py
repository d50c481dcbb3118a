# SPDX-License-Identifier: GPL-3.0-or-later
"""What a set-up from a stick would change, in words staff know from the panel."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import msgspec
from msgspec import Struct

from kiosk.i18n.languages import UnknownLanguage, language_of
from kiosk.staff.approvals import Approvals
from kiosk.staff.settings import Settings
from kiosk.ui.staff.fields import N_, Field, Section

Say = Callable[[str], str]

NOT_SET = N_("Not set")
ON, OFF = N_("On"), N_("Off")
MORE_NAMES = {
    ("languages", "offered"): N_("Languages offered"),
    ("languages", "default"): N_("Language of the start screen"),
    ("languages", "start"): N_("Languages that take turns on the start screen"),
    ("screen", "width_mm"): N_("Width of the screen in millimeters"),
    ("screen", "monitor"): N_("Monitor"),
    ("takeaway", "printer"): N_("Printer"),
    ("procedure", "offers"): N_("What patients may ask for"),
}
SIGN_OFFS = N_("Sign-offs on record")
DRAFTS = N_("Drafts offered by choice")


class Difference(Struct, frozen=True):
    """One setting that would change."""

    name: str
    before: str
    after: str


def differences(
    old: Settings, new: Settings, found: Iterable[Section], say: Say
) -> list[Difference]:
    """Each setting that differs, in the order of the file."""
    fields = {(one.section, one.key): one for section in found for one in section.fields}
    before, after = _flat(old), _flat(new)
    rows = []
    for place in dict.fromkeys([*before, *after]):
        one, other = before.get(place), after.get(place)
        if one != other:
            field = fields.get(place)
            rows.append(
                Difference(
                    _name(place, field, say), _told(one, field, say), _told(other, field, say)
                )
            )
    return rows


def approval_differences(old: Approvals, new: Approvals, say: Say) -> list[Difference]:
    """How many sign-offs and drafts are on record, where they differ."""
    rows = []
    if old.sign_offs != new.sign_offs:
        counts = (str(len(old.sign_offs)), str(len(new.sign_offs)))
        rows.append(Difference(say(SIGN_OFFS), *counts))
    if old.drafts != new.drafts:
        names = [", ".join(one.language for one in had.drafts) or "–" for had in (old, new)]
        rows.append(Difference(say(DRAFTS), *names))
    return rows


def _flat(settings: Settings) -> dict[tuple[str, str], Any]:
    found: dict[tuple[str, str], Any] = {}
    for field in msgspec.structs.fields(Settings):
        section = getattr(settings, field.name)
        if isinstance(section, Struct):
            found |= {
                (field.name, key): one for key, one in msgspec.structs.asdict(section).items()
            }
        elif isinstance(section, dict):
            found |= {(field.name, key): one for key, one in section.items()}
    return found


def _name(place: tuple[str, str], field: Field | None, say: Say) -> str:
    if field is not None:
        return field.label if field.own_label else say(field.label)
    return say(MORE_NAMES[place]) if place in MORE_NAMES else ".".join(place)


def _told(value: Any, field: Field | None, say: Say) -> str:
    for option in field.options if field else ():
        if option.value == value:
            return option.name if option.own else say(option.name)
    if isinstance(value, bool):
        return say(ON if value else OFF)
    if isinstance(value, tuple):
        return ", ".join(_language(one) for one in value) or "–"
    if value in (None, ""):
        return say(NOT_SET)
    return f"\u2068{value}\u2069"


def _language(tag: str) -> str:
    try:
        return language_of(tag).name
    except UnknownLanguage:
        return tag
