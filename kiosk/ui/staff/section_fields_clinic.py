# SPDX-License-Identifier: GPL-3.0-or-later
"""What the section "Your clinic" asks."""

from __future__ import annotations

from kiosk.staff.commissioning import is_phone
from kiosk.ui.staff.fields import N_, Kind, field

NO_PHONE = N_("A number that can be called from home has 5 digits or more.")


def _no_phone(text: str) -> str:
    return "" if is_phone(text) else NO_PHONE


CLINIC_FIELDS = (
    field(
        "clinic",
        "name",
        Kind.TEXT,
        N_("Name of the clinic"),
        help=N_("On the start screen and on paper."),
    ),
    field(
        "clinic",
        "phone",
        Kind.PHONE,
        N_("Phone for patients"),
        help=N_("The number they call from home, day and night."),
        wrong=_no_phone,
    ),
    field(
        "clinic",
        "emergency",
        Kind.PHONE,
        N_("Emergency number"),
        help=N_("The one of your country."),
    ),
)
