# SPDX-License-Identifier: GPL-3.0-or-later
"""The sections of the staff panel, in their order, and the fields of each."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from kiosk.article.model import Placeholder
from kiosk.article.practice import OFFERS
from kiosk.staff.commissioning import is_phone
from kiosk.staff.document import Changes
from kiosk.staff.settings import Settings
from kiosk.ui.staff.fields import N_, Field, Kind, Option, Section
from kiosk.ui.staff.values import value_fields


def _field(section: str, key: str, kind: Kind, label: str, **more: object) -> Field:
    return Field(section=section, key=key, kind=kind, label=label, **more)  # type: ignore[arg-type]


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

    return _field(
        "procedure",
        f"offers-{key}",
        Kind.SWITCH,
        label,
        shown=lambda settings: _offers(settings) == "list",
        read=read,
        write=write,
    )


NO_PHONE = N_("A number that can be called from home has 5 digits or more.")


def _no_phone(text: str) -> str:
    return "" if is_phone(text) else NO_PHONE


CLINIC_FIELDS = (
    _field(
        "clinic",
        "name",
        Kind.TEXT,
        N_("Name of the clinic"),
        help=N_("On the start screen and on paper."),
    ),
    _field(
        "clinic",
        "phone",
        Kind.PHONE,
        N_("Phone for patients"),
        help=N_("The number they call from home, day and night."),
        wrong=_no_phone,
    ),
    _field(
        "clinic",
        "emergency",
        Kind.PHONE,
        N_("Emergency number"),
        help=N_("The one of your country."),
    ),
)

TEST_FIELDS = (
    _field(
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
    _field(
        "procedure",
        "powered_tool",
        Kind.SWITCH,
        N_("A small powered tool turns the needle"),
    ),
    _field(
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
    _field(
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
    _field(
        "procedure",
        "confirmed",
        Kind.SWITCH,
        N_("A clinician confirmed “When to call”"),
        help=N_("Shows the signs that rest on general knowledge."),
    ),
)

SCREEN_FIELDS = (
    _field(
        "screen",
        "text_size",
        Kind.CHOICE,
        N_("Text size"),
        help=N_("Where every visit starts."),
        options=(
            Option("standard", N_("Standard")),
            Option("large", N_("Large")),
            Option("largest", N_("Largest")),
        ),
    ),
    _field(
        "screen",
        "colors",
        Kind.CHOICE,
        N_("Colors"),
        help=N_("Where every visit starts."),
        options=(Option("light", N_("Light")), Option("dark", N_("Dark"))),
    ),
    _field(
        "screen",
        "less_movement",
        Kind.SWITCH,
        N_("Less movement"),
        help=N_("Where every visit starts."),
    ),
    _field(
        "screen",
        "turn",
        Kind.CHOICE,
        N_("Turn the picture"),
        help=N_("Clockwise, for a screen that hangs on its side."),
        options=tuple(Option(turn, f"{turn}°", own=True) for turn in (0, 90, 180, 270)),
    ),
)

SOUND_FIELDS = (
    _field("sound", "read_aloud", Kind.SWITCH, N_("Offer to read aloud")),
    _field(
        "sound",
        "volume",
        Kind.STEPPER,
        N_("Volume"),
        help=N_("Where every visit starts."),
        most=100,
        step=5,
        unit="percent",
    ),
    _field(
        "sound",
        "words_per_minute",
        Kind.STEPPER,
        N_("Words per minute"),
        least=80,
        most=300,
        step=10,
    ),
)


def _seconds(key: str, label: str, least: int, most: int, step: int, told: str = "") -> Field:
    return _field(
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
    _field(
        "hours", "open", Kind.TIME, N_("The clinic opens at"), help=N_("Empty: it is always open.")
    ),
    _field(
        "hours",
        "close",
        Kind.TIME,
        N_("The clinic closes at"),
        help=N_("Earlier than it opens: the next morning."),
    ),
    _field(
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

TOTALS_FIELDS = (
    _field(
        "totals",
        "count",
        Kind.SWITCH,
        N_("Count visits by the day"),
        help=N_("Totals only. Nothing about any one visit is kept."),
    ),
)
PAPER = _field("takeaway", "paper", Kind.SWITCH, N_("Offer patients a printed sheet"))


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
