# SPDX-License-Identifier: GPL-3.0-or-later
"""What the section "Screen" asks."""

from __future__ import annotations

from kiosk.ui.staff.fields import N_, Kind, Option, field

SCREEN_FIELDS = (
    field(
        "screen",
        "text_size",
        Kind.CHOICE,
        N_("Text size"),
        help=N_("Where every visit starts."),
        options=(
            Option("small", N_("Small")),
            Option("standard", N_("Standard")),
            Option("large", N_("Large")),
            Option("largest", N_("Largest")),
        ),
    ),
    field(
        "screen",
        "colors",
        Kind.CHOICE,
        N_("Colors"),
        help=N_("Where every visit starts."),
        options=(
            Option("light", N_("Light")),
            Option("dark", N_("Dark")),
            Option("yellow", N_("Yellow on black")),
        ),
    ),
    field(
        "screen",
        "less_movement",
        Kind.SWITCH,
        N_("Less movement"),
        help=N_("Where every visit starts."),
    ),
    field(
        "screen",
        "turn",
        Kind.CHOICE,
        N_("Turn the picture"),
        help=N_("Clockwise, for a screen that hangs on its side."),
        options=tuple(Option(turn, f"{turn}°", own=True) for turn in (0, 90, 180, 270)),
    ),
    field(
        "screen",
        "lowered",
        Kind.SWITCH,
        N_("Lower the controls"),
        help=N_("On a tall screen. Where every visit starts."),
    ),
    field(
        "screen",
        "foot_mm",
        Kind.STEPPER,
        N_("Lower edge of the picture above the floor"),
        help=N_("Measure it with a ruler."),
        most=2000,
        step=10,
        unit="millimeter",
        read=lambda settings: round(settings.screen.foot_mm),
    ),
)
