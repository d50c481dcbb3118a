# SPDX-License-Identifier: GPL-3.0-or-later
"""The sections of the staff panel, in their order; each asks what its own module lists."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from kiosk.article.model import Placeholder
from kiosk.ui.staff.fields import N_, Kind, Section, field
from kiosk.ui.staff.section_fields_access import ACCESS_FIELDS
from kiosk.ui.staff.section_fields_clinic import CLINIC_FIELDS
from kiosk.ui.staff.section_fields_screen import SCREEN_FIELDS
from kiosk.ui.staff.section_fields_sound import SOUND_FIELDS
from kiosk.ui.staff.section_fields_test import TEST_FIELDS
from kiosk.ui.staff.section_fields_times import TIME_FIELDS
from kiosk.ui.staff.values import value_fields

TOTALS_FIELDS = (
    field(
        "totals",
        "count",
        Kind.SWITCH,
        N_("Count visits by the day"),
        help=N_("Totals only. Nothing about any one visit is kept."),
    ),
)
PAPER = field("takeaway", "paper", Kind.SWITCH, N_("Offer patients a printed sheet"))


SECTIONS = (
    Section(key="setup", title=N_("Set up"), icon="gear", view="SetUp"),
    Section(key="clinic", title=N_("Your clinic"), icon="buildings", fields=CLINIC_FIELDS),
    Section(
        key="numbers",
        title=N_("Numbers for patients"),
        icon="hash",
        note=N_("Sources differ about the marked ones. Set or confirm each."),
    ),
    Section(key="languages", title=N_("Languages"), icon="globe", view="Languages"),
    Section(
        key="signoff",
        title=N_("Sign-off"),
        icon="pen-nib",
        view="SignOff",
        note=N_("To read it all on paper, make the booklet on this machine: %1"),
    ),
    Section(key="test", title=N_("The test here"), icon="list-numbers", fields=TEST_FIELDS),
    Section(key="screen", title=N_("Screen"), icon="monitor", view="Screen", fields=SCREEN_FIELDS),
    Section(key="sound", title=N_("Sound"), icon="speaker-high", fields=SOUND_FIELDS),
    Section(key="access", title=N_("Without touch"), icon="keyboard", fields=ACCESS_FIELDS),
    Section(key="times", title=N_("Times"), icon="clock", fields=TIME_FIELDS),
    Section(
        key="totals", title=N_("Totals"), icon="chart-bar", view="Totals", fields=TOTALS_FIELDS
    ),
    Section(key="printer", title=N_("Printer"), icon="printer", view="Printer", fields=(PAPER,)),
    Section(key="health", title=N_("Health"), icon="heartbeat", view="Health"),
    Section(key="carry", title=N_("Save and load"), icon="floppy-disk", view="Carry"),
)


def sections(placeholders: Iterable[Placeholder]) -> tuple[Section, ...]:
    """Every section, with the values of the articles in their place."""
    values = value_fields(placeholders)
    return tuple(replace(one, fields=values) if one.key == "numbers" else one for one in SECTIONS)
