# SPDX-License-Identifier: GPL-3.0-or-later
"""What the section "Times" asks."""

from __future__ import annotations

from kiosk.ui.staff.fields import N_, Field, Kind, Option, field


def _seconds(key: str, label: str, least: int, most: int, step: int, told: str = "") -> Field:
    return field(
        "idle",
        key,
        Kind.STEPPER,
        label,
        help=told,
        least=least,
        most=most,
        step=step,
        unit="second",
    )


TIME_FIELDS = (
    _seconds(
        "ask_after",
        N_("Ask “Are you still there?” after"),
        5,
        3600,
        15,
        N_("A page of many words waits longer."),
    ),
    _seconds("count_down", N_("Then the visit ends after"), 20, 600, 5),
    _seconds("hidden_for", N_("A hidden page waits"), 10, 600, 10),
    _seconds("goodbye_for", N_("The last screen stays"), 3, 120, 3),
    field(
        "hours", "open", Kind.TIME, N_("The clinic opens at"), help=N_("Empty: it is always open.")
    ),
    field(
        "hours",
        "close",
        Kind.TIME,
        N_("The clinic closes at"),
        help=N_("Earlier than it opens: the next morning."),
    ),
    field(
        "hours",
        "dark",
        Kind.CHOICE,
        N_("The screen when it is closed"),
        options=(
            Option("off", N_("As always")),
            Option("dim", N_("Dim")),
            Option("black", N_("Black")),
        ),
    ),
)
