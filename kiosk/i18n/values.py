# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers, durations and telephone numbers in the language shown."""

from __future__ import annotations

import datetime

from kiosk.i18n.languages import SOURCE, is_test

LEFT_TO_RIGHT_ISOLATE = "\u2066"
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
NO_BREAK_SPACE = "\u00a0"


def _locale(language: str) -> str:
    return (SOURCE if is_test(language) else language).replace("-", "_")


def duration(amount: float, unit: str, language: str) -> str:
    """`amount` of `unit` ("minute", "hour" or "day") in words: "15 minutes", kept on one line."""
    from babel.units import format_unit  # Babel's data is not needed before a page is shown

    name = f"duration-{unit}"
    shown = format_unit(amount, name, length="long", locale=_locale(language))
    if name in shown:  # Babel does not follow CLDR from the long words to the short ones
        shown = format_unit(amount, name, length="short", locale=_locale(language))
    return shown.replace(" ", NO_BREAK_SPACE)


def number(amount: float, language: str) -> str:
    """`amount` with the separators of `language`: "1,000"."""
    from babel.numbers import format_decimal

    return format_decimal(amount, locale=_locale(language))


def day(when: datetime.date, language: str) -> str:
    """A day: "Mar 1, 2026"."""
    from babel.dates import format_date

    return format_date(when, "medium", locale=_locale(language))


def moment(when: datetime.datetime, language: str) -> str:
    """A day and a time of day: "Mar 1, 2026, 2:05 PM"."""
    from babel.dates import format_datetime

    shown = format_datetime(when, "medium", locale=_locale(language))
    return shown.replace("\u202f", NO_BREAK_SPACE)  # no bundled font has the narrow one


def phone(text: str) -> str:
    """A telephone number that stays whole and left to right in any text."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}"


def isolated(text: str) -> str:
    """A name that keeps its own direction inside another text."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"
