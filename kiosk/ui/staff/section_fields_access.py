# SPDX-License-Identifier: GPL-3.0-or-later
"""What the section "Without touch" asks."""

from __future__ import annotations

from kiosk.staff.settings import Settings
from kiosk.ui.staff.fields import N_, Kind, Option, field


def _whole_seconds(settings: Settings) -> int:
    return max(1, round(settings.access.scan_seconds))


ACCESS_FIELDS = (
    field(
        "access",
        "switches",
        Kind.CHOICE,
        N_("Switches"),
        help=N_("For people who press one or two large switches. They send Space and Enter."),
        options=(
            Option("none", N_("None")),
            Option("one", N_("One")),
            Option("two", N_("Two")),
        ),
    ),
    field(
        "access",
        "scan_seconds",
        Kind.STEPPER,
        N_("One switch rests on each control"),
        least=1,
        most=20,
        unit="second",
        shown=lambda settings: settings.access.switches == "one",
        read=_whole_seconds,
    ),
    field(
        "access",
        "keypad_speaks",
        Kind.SWITCH,
        N_("Say what the keypad reaches"),
        help=N_("For people who do not see the screen. It needs a keypad and headphones."),
    ),
)
