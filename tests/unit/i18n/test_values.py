# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers, durations and telephone numbers, as a reader of each language writes them."""

from __future__ import annotations

import pytest

from kiosk.i18n import values
from kiosk.i18n.languages import KNOWN


@pytest.mark.parametrize(
    ("amount", "unit", "language", "shown"),
    [
        (1, "minute", "en", "1\u00a0minute"),
        (15, "minute", "en", "15\u00a0minutes"),
        (24, "hour", "en-GB", "24\u00a0hours"),
        (2, "day", "es", "2\u00a0días"),
        (1, "minute", "ar", "دقيقة"),
        (2, "minute", "ar", "دقيقتان"),
        (15, "minute", "ar", "15\u00a0دقيقة"),
        (24, "hour", "ar", "24\u00a0ساعة"),  # noqa: RUF001
        (10, "minute", "hi", "10\u00a0मिनट"),
        (24, "hour", "hi", "24\u00a0घंटे"),
        (2, "day", "hi", "2\u00a0दिन"),
        (15, "minute", "x-rtl", "15\u00a0minutes"),
    ],
)
def test_duration(amount: int, unit: str, language: str, shown: str) -> None:
    assert values.duration(amount, unit, language) == shown


@pytest.mark.parametrize("unit", ["minute", "hour", "day"])
@pytest.mark.parametrize("language", sorted(KNOWN.keys() - {"ar", "zh-Hans"}))
def test_a_duration_is_in_words_in_every_language(language: str, unit: str) -> None:
    for amount in (1, 2, 3, 10, 15, 24, 100):
        assert "duration" not in values.duration(amount, unit, language)


@pytest.mark.parametrize(("language", "unit"), [("ar", "day"), ("zh-Hans", "minute")])
def test_a_duration_is_in_words_without_a_long_form(language: str, unit: str) -> None:
    assert all("duration" not in values.duration(n, unit, language) for n in (1, 2, 3, 10, 24))


@pytest.mark.parametrize(
    ("amount", "language", "shown"),
    [(1000, "en", "1,000"), (1000, "es", "1.000"), (0.5, "fr", "0,5"), (20, "hi", "20")],
)
def test_number(amount: float, language: str, shown: str) -> None:
    assert values.number(amount, language) == shown


def test_a_telephone_number_stays_left_to_right() -> None:
    assert values.phone("+44 20 7946 0000") == "\u2066+44 20 7946 0000\u2069"


def test_a_name_keeps_its_own_direction() -> None:
    assert values.isolated("مركز") == "\u2068مركز\u2069"
