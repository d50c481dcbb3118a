# SPDX-License-Identifier: GPL-3.0-or-later
"""The little markup of article text."""

import pytest

from kiosk.article.markup import (
    Span,
    filled,
    placeholders_in,
    plain,
    spans,
    stray_markup,
    styled,
    word_id,
    words_in,
)

# text: spans, plain, styled
TEXTS = {
    "plain": ("Sit down.", [Span("Sit down.")], "Sit down.", "Sit down."),
    "nothing": ("", [], "", ""),
    "bold": (
        "Sit **very** still.",
        [Span("Sit "), Span("very", bold=True), Span(" still.")],
        "Sit very still.",
        "Sit <b>very</b> still.",
    ),
    "word": (
        "The [[ear wax]].",
        [Span("The "), Span("ear wax", word="ear-wax"), Span(".")],
        "The ear wax.",
        'The <b><a href="word:ear-wax">ear wax</a></b>.',
    ),
    "word by another name": (
        "[[Waxes|ear-wax]]",
        [Span("Waxes", word="ear-wax")],
        "Waxes",
        '<b><a href="word:ear-wax">Waxes</a></b>',
    ),
    "side by side": (
        "**a****b**[[c]]",
        [Span("a", bold=True), Span("b", bold=True), Span("c", word="c")],
        "abc",
        '<b>a</b><b>b</b><b><a href="word:c">c</a></b>',
    ),
    "signs of html": (
        'Less < more & "so" **<b>**',
        [Span('Less < more & "so" '), Span("<b>", bold=True)],
        'Less < more & "so" <b>',
        'Less &lt; more &amp; "so" <b>&lt;b&gt;</b>',
    ),
    "quotes in a word's id": (
        '[[x|a"b]]',
        [Span("x", word='a"b')],
        "x",
        '<b><a href="word:a&quot;b">x</a></b>',
    ),
    "markup that is not closed": ("**a [[b", [Span("**a [[b")], "**a [[b", "**a [[b"),
    "one star": ("2 * 3 * 4", [Span("2 * 3 * 4")], "2 * 3 * 4", "2 * 3 * 4"),
}


@pytest.mark.parametrize("case", TEXTS.values(), ids=TEXTS.keys())
def test_markup_is_drawn_and_left_out_when_read_aloud(
    case: tuple[str, list[Span], str, str],
) -> None:
    text, expected, aloud, drawn = case
    assert list(spans(text)) == expected
    assert plain(text) == aloud
    assert styled(text) == drawn


def test_a_word_is_found_by_what_is_shown_or_by_its_id() -> None:
    assert words_in("[[Ear wax]], [[waxes|ear-wax]] and **bold**") == ["ear-wax", "ear-wax"]
    assert word_id(" Local Anesthetic ") == "local-anesthetic"


def test_placeholders_are_filled_and_unknown_ones_stay() -> None:
    text = "{low} to {high} in {place}"
    assert placeholders_in(text) == ["low", "high", "place"]
    assert filled(text, {"low": "20", "high": "30"}) == "20 to 30 in {place}"


def test_what_is_filled_in_is_not_filled_again() -> None:
    assert filled("{a} {b}", {"a": "{b}", "b": "x"}) == "{b} x"


@pytest.mark.parametrize(
    ("text", "stray"),
    [
        ("**a** [[b]] [[c|d]] {e}", ""),
        ("**a", "**"),
        ("a [[b", "[["),
        ("a]] b", "]]"),
        ("{a", "{"),
        ("a}", "}"),
        ("{{a}}", "{"),
        ("[[a|b|c]]", "[["),
        ("a]] **b", "]]"),
        ("a * b [c] d", ""),
    ],
)
def test_stray_markup_is_found(text: str, stray: str) -> None:
    assert stray_markup(text) == stray
