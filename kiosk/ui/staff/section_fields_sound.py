# SPDX-License-Identifier: GPL-3.0-or-later
"""What the section "Sound" asks."""

from __future__ import annotations

from kiosk.ui.staff.fields import N_, Kind, field

SOUND_FIELDS = (
    field("sound", "read_aloud", Kind.SWITCH, N_("Offer to read aloud")),
    field("sound", "read_along", Kind.SWITCH, N_("Read every page aloud by itself")),
    field(
        "sound",
        "volume",
        Kind.STEPPER,
        N_("Volume"),
        help=N_("Where every visit starts."),
        most=100,
        step=5,
        unit="percent",
    ),
    field(
        "sound",
        "words_per_minute",
        Kind.STEPPER,
        N_("Words per minute"),
        least=80,
        most=300,
        step=10,
    ),
)
