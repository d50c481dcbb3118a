# SPDX-License-Identifier: GPL-3.0-or-later
"""From shown text to spoken text."""

import pytest

from kiosk.speech.spoken import Spoken, phone, plain, spoken


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("It is **not** a test.", "It is not a test."),
        ("The [[marrow]] and the [[sample|biopsy-sample]].", "The marrow and the sample."),
        ("**[[marrow|bone-marrow]]** is soft", "marrow is soft"),
        ("  two\n lines\u00a0and\ttabs ", "two lines and tabs"),
        ("\u206825\u2069 min\u00adutes\u200b", "25 minutes"),
        ("ক্\u200dষ", "ক্\u200dষ"),
        ("2 * 3 * 4 [a] | b", "2 * 3 * 4 [a] | b"),
        ("", ""),
    ],
)
def test_plain(shown: str, said: str) -> None:
    assert plain(shown) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("555 0142", "5 5 5, 0 1 4 2"),
        ("(555) 010-0142", "5 5 5, 0 1 0, 0 1 4 2"),
        ("+44 20 7946", "+ 4 4, 2 0, 7 9 4 6"),
        ("555.0142 ext. 7", "5 5 5, 0 1 4 2, ext., 7"),
        ("\u2066٠١٢-٣٤\u2069", "0 1 2, 3 4"),  # noqa: RUF001
        ("", ""),
    ],
)
def test_phone(number: str, said: str) -> None:
    assert phone(number) == said


@pytest.mark.parametrize(
    ("blocks", "language", "said"),
    [
        (["Your visit", "It is short."], "en", "Your visit. It is short."),
        (["Really?", "Yes!", "Bring:", "water,", "He said “no.”"], "en",
         "Really? Yes! Bring: water, He said “no.”"),
        (["He said “no”"], "en", "He said “no”."),
        (["您好", "请等。"], "zh-Hans", "您好。 请等。"),
        (["नमस्ते"], "hi", "नमस्ते।"),
        (["শুভ"], "bn", "শুভ।"),
        (["خوش آمدید", "ٹھیک؟"], "ur", "خوش آمدید۔ ٹھیک؟"),  # noqa: RUF001
        (["مرحبا"], "ar", "مرحبا."),
        (["**Bold**", "", "  ", "[[end|x]]"], "en", "Bold. end."),
        ([], "en", ""),
    ],
)  # fmt: skip
def test_blocks_become_sentences(blocks: list[str], language: str, said: str) -> None:
    assert spoken(blocks, language).text == said


def test_only_the_marked_numbers_are_read_digit_by_digit() -> None:
    result = spoken(["Call \u206a555 0142 or 555 01420", "in 15 minutes"], "en", ["555 0142"])
    assert "5 5 5, 0 1 4 2 or" in result.text
    assert result.text.endswith("in 15 minutes.")


@pytest.mark.parametrize("text", ["1555 0142.", "555 01429."])
def test_a_number_within_a_longer_number_is_left_alone(text: str) -> None:
    assert spoken([text], "en", ["555 0142"]).text == text


def test_of_two_numbers_the_longer_wins() -> None:
    result = spoken(["555 0142 9 and 555 0142"], "en", ["555 0142", "555 0142 9"])
    assert result.text == "5 5 5, 0 1 4 2, 9 and 5 5 5, 0 1 4 2."


def test_a_word_is_traced_back_to_its_block() -> None:
    result = spoken(["Your visit", "", "It is short."], "en")
    assert result == Spoken("Your visit. It is short.", (0, 11, 12))
    assert [result.block_at(result.text.index(w)) for w in ("Your", "visit", "It", "short")] == [
        0, 0, 2, 2,
    ]  # fmt: skip
    assert Spoken("", ()).block_at(0) == -1
