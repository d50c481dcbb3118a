# SPDX-License-Identifier: GPL-3.0-or-later
"""What the section "The test here" asks."""

from __future__ import annotations

from kiosk.article.practice import OFFERS
from kiosk.staff.document import Changes
from kiosk.staff.settings import Settings
from kiosk.ui.staff.fields import N_, Field, Kind, Option, field


def _offers(settings: Settings) -> str:
    return "ask" if settings.procedure.offers == "ask" else "list"


def _set_offers(settings: Settings, value: str) -> Changes:
    return {("procedure", "offers"): "ask" if value == "ask" else ()}


def _offer(key: str, label: str) -> Field:
    def read(settings: Settings) -> bool:
        return settings.procedure.offers != "ask" and key in settings.procedure.offers

    def write(settings: Settings, wanted: bool) -> Changes:
        now = {one for one in OFFERS if settings.procedure.offers != "ask"}
        now &= set(settings.procedure.offers)
        now = now | {key} if wanted else now - {key}
        return {("procedure", "offers"): tuple(one for one in OFFERS if one in now)}

    return field(
        "procedure",
        f"offers-{key}",
        Kind.SWITCH,
        label,
        shown=lambda settings: _offers(settings) == "list",
        read=read,
        write=write,
    )


TEST_FIELDS = (
    field(
        "procedure",
        "samples",
        Kind.CHOICE,
        N_("Samples taken"),
        options=(
            Option("both", N_("Both")),
            Option("aspiration", N_("Liquid only")),
            Option("biopsy", N_("Solid piece only")),
        ),
    ),
    field(
        "procedure",
        "powered_tool",
        Kind.SWITCH,
        N_("A small powered tool turns the needle"),
    ),
    field(
        "procedure",
        "sedation",
        Kind.CHOICE,
        N_("Medicine to be calm or sleepy"),
        options=(
            Option("ask", N_("Tell them to ask")),
            Option("offered", N_("We have it")),
            Option("none", N_("Not here")),
        ),
    ),
    field(
        "procedure",
        "offers",
        Kind.CHOICE,
        N_("What patients may ask for"),
        help=N_("With your own list, what is off is not shown."),
        options=(Option("ask", N_("Tell them to ask")), Option("list", N_("Our own list"))),
        read=_offers,
        write=_set_offers,
    ),
    _offer("gas", N_("A gas to breathe")),
    _offer("music", N_("Own music")),
    _offer("company", N_("Somebody who stays")),
    _offer("headset", N_("A headset with calm scenes")),
    _offer("relaxation", N_("Guided relaxation")),
    field(
        "procedure",
        "confirmed",
        Kind.SWITCH,
        N_("A clinician confirmed “When to call”"),
        help=N_("Shows the signs that rest on general knowledge."),
    ),
)
