# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields for the values that articles leave to the clinic."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.article.model import Placeholder
from kiosk.ui.staff.fields import Field, Kind

CLINIC = ("phone", "emergency", "clinic")
"""Placeholders that "Your clinic" asks for."""
MOST = {"minute": 600, "hour": 240, "day": 120, "number": 1000}


def value_fields(placeholders: Iterable[Placeholder]) -> tuple[Field, ...]:
    """A field for each value that articles leave to the clinic, those it must decide first."""
    found: dict[str, Field] = {}
    for one in placeholders:
        if one.name in CLINIC or one.name in found:
            continue
        number = one.unit in MOST
        found[one.name] = Field(
            section="values",
            key=one.name,
            kind=Kind.STEPPER if number else Kind.PHONE if one.unit == "phone" else Kind.TEXT,
            label=one.title or one.name.replace("_", " ").capitalize(),
            own_label=True,
            least=0,
            most=MOST.get(one.unit, 0),
            unit="" if one.unit == "number" else one.unit,
            step=5 if one.unit in ("minute", "number") else 1,
            default=one.default if isinstance(one.default, int) else 0,
            policy=one.policy,
        )
    return tuple(sorted(found.values(), key=lambda field: not field.policy))
