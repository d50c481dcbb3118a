# SPDX-License-Identifier: GPL-3.0-or-later
"""Words in the order their readers expect."""

from __future__ import annotations

import pytest

from kiosk.ui.collation import initial, word_order


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["anemia", "Biopsy", "core sample"]),
        ("es", ["nuca", "ñandú", "oído", "óseo", "pelvis"]),
        ("fr", ["échantillon", "engourdi", "étape", "fièvre"]),
        ("ar", ["إبرة", "البزل", "تخدير", "الكدمة", "نخاع"]),
        ("zh-Hans", ["白细胞", "感染", "骨髓", "贫血", "血小板"]),
        ("hi", ["अनुमति", "कीमो", "खून", "नील"]),
        ("x-long", ["[áñéɱîá x]", "[bîóþšý]"]),
    ],
)
def test_words_are_in_the_order_of_their_language(language: str, words: list[str]) -> None:
    assert sorted(reversed(words), key=word_order(language)) == words


@pytest.mark.parametrize(
    ("word", "language", "letter"),
    [
        ("étape", "fr", "E"),
        ("الإبرة", "ar", "ا"),  # noqa: RUF001
        ("البزل", "ar", "ب"),
        ("ألم", "ar", "ا"),  # noqa: RUF001
        ("骨髓", "zh-Hans", "骨"),
        ("\u200fanemia", "x-rtl", "A"),
        ("", "en", ""),
    ],
)
def test_the_letter_a_word_is_looked_up_under(word: str, language: str, letter: str) -> None:
    assert initial(word, language) == letter
