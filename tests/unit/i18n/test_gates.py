# SPDX-License-Identifier: GPL-3.0-or-later
"""The gates: a translation that could mislead or could not be read does not pass."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.i18n.gates import faults, length, sentences
from kiosk.i18n.termbase import TermbaseError, termbase

from .conftest import HEADER, TRANSLATIONS

Told = Callable[..., list[str]]


@pytest.fixture
def told(tmp_path: Path) -> Told:
    """Return a function that checks one entry; boxes are drawn for `missing`."""
    rows = termbase(TRANSLATIONS)

    def check(source: str, translation: str, folder: str = "es", missing: str = "") -> list[str]:
        path = tmp_path / folder / "LC_MESSAGES" / "kiosk.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        entry = f'msgctxt "page"\nmsgid "{source}"\nmsgstr "{translation}"\n'
        path.write_text(HEADER + entry, encoding="utf-8")
        boxes = lambda text: "".join(one for one in text if one in missing)  # noqa: E731
        return [one.removeprefix(f"{path}: ") for one in faults(path, rows, boxes)]

    return check


def test_a_good_translation_passes(told: Told) -> None:
    assert told("A needle takes a sample.", "Una aguja toma una muestra.") == []


@pytest.mark.parametrize(
    ("folder", "source", "translation"),
    [
        ("es", "Soft bone marrow", "Médula espinal blanda"),
        ("fr", "Soft bone marrow", "Moelle épinière"),
        ("zh_Hans", "Soft bone marrow", "柔软的脊髓和骨髓"),
        ("ar", "The aspiration", "الطموح شفط"),
        ("ar", "The aspiration", "الطُّمُوح شفط"),
        ("hi", "The aspiration", "आकांक्षा एस्पिरेशन"),
        ("vi", "Soft bone marrow", "tủy sống"),
    ],
)
def test_a_word_that_misleads_is_told(
    told: Told, folder: str, source: str, translation: str
) -> None:
    assert len([one for one in told(source, translation, folder) if "termbase" in one]) == 1


def test_the_spine_may_be_named_where_the_source_names_it(told: Told) -> None:
    assert told("Not your spinal cord.", "No es su médula espinal.") == []


@pytest.mark.parametrize(
    ("folder", "source", "translation"),
    [
        ("es", "The needle goes in.", "El pincho entra."),
        ("fr", "A [[bruise]] is common.", "Une [[trace|bruise]] est fréquente."),
        ("hi", "The biopsy", "जाँच"),
        ("pt_BR", "The needle goes in.", "O ferro entra."),
    ],
)
def test_a_term_that_is_missing_is_told(
    told: Told, folder: str, source: str, translation: str
) -> None:
    assert "has no word of the termbase for" in told(source, translation, folder)[0]


def test_a_word_in_another_sense_needs_no_term(told: Told) -> None:
    assert told("a core sample", "un cilindro de hueso") == []


def test_what_is_open_is_told_in_one_line(told: Told) -> None:
    assert told("Not yet", "") == ["1 texts are open, such as “Not yet”. Translate them"]


def test_british_english_fills_in_only_what_differs(told: Told) -> None:
    assert told("Not yet", "", "en_GB") == []


def test_long_sentences_are_told(told: Told) -> None:
    assert "Shorten the longest" in told("Long.", "uno dos tres " * 6 + ".")[0]
    assert told("Long.", "uno dos tres. " * 6) == []
    assert "Shorten the longest" in told("Long.", "长" * 31, "zh_Hans")[0]
    assert told("Long.", "长" * 29 + "。" + "长" * 29, "zh_Hans") == []


def test_a_letter_without_a_glyph_is_told(told: Told) -> None:
    assert told("Fine", "Bien ꙮ", missing="ꙮ") == [
        "“Fine”: no font has ꙮ. Add it to build_fonts.py"
    ]


def test_markup_is_told(told: Told) -> None:
    assert "{phone} is missing" in told("Call {phone}", "Llame")[0]


def test_sentences_end_in_every_script() -> None:
    assert sentences("One. Two? «Three!» 38.5 °C is one.") == [
        "One",
        "Two",
        "«Three",
        "38.5 °C is one.",
    ]
    assert sentences("एक है। दो है।") == ["एक है", "दो है।"]
    assert sentences("一。二。") == ["一", "二"]
    assert length("a b c") == pytest.approx(3 / 15)


@pytest.mark.parametrize(
    "text",
    [
        "[[terms",
        "[[terms]]\nes = ['x']",
        "[[deny]]\nwords = ['x']",
        "[[deny]]\nwords=1\nlanguages=1\nbecause=''",
        "[[terms]]\nsource = ['x']\nunless = '('",
        "terms = 3",
    ],
)
def test_a_broken_termbase_is_told_in_one_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "termbase.toml").write_text(text, encoding="utf-8")
    with pytest.raises(TermbaseError) as told:
        termbase(tmp_path)
    assert "termbase.toml: " in str(told.value)
    assert "\n" not in str(told.value)


def test_without_a_termbase_there_is_an_empty_one(tmp_path: Path) -> None:
    assert list(termbase(tmp_path).faults("es", "The needle", "x")) == []
