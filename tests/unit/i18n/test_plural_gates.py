# SPDX-License-Identifier: GPL-3.0-or-later
"""The gates look at every form of a plural."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.i18n import build
from kiosk.i18n.gates import faults
from kiosk.i18n.plural_rules import header_rule
from kiosk.i18n.po import catalog_hash, read
from kiosk.i18n.termbase import termbase

from .conftest import ARTICLES, HEADER, TRANSLATIONS

GOOD = {
    "ar": (
        *("لا نصوص", "نص واحد", "نصان", "%n نصوص"),
        *("%n نصًا", "%n نص"),
    ),
    "es": ("Un texto", "%n de textos", "%n textos"),
    "fr": ("%n texte", "%n de textes", "%n textes"),
    "hi": ("%n टेक्स्ट", "%n टेक्स्ट"),
    "zh_Hans": ("%n条文字",),
}
Told = Callable[..., list[str]]


@pytest.fixture
def told(tmp_path: Path) -> Told:
    """Return a function that checks one plural; boxes are drawn for `missing`."""
    rows = termbase(TRANSLATIONS)

    def check(
        folder: str,
        translation: tuple[str, ...],
        one: str = "One text",
        other: str = "%n texts",
        missing: str = "",
        rule: str = "",
    ) -> list[str]:
        path = tmp_path / folder / "LC_MESSAGES" / "kiosk.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        header = HEADER.replace("Language: es", f"Language: {folder}").rstrip("\n")
        header += f'\n"Plural-Forms: {rule or header_rule(folder)}\\n"\n\n'
        found = "".join(f'msgstr[{at}] "{form}"\n' for at, form in enumerate(translation))
        entry = f'msgid "{one}"\nmsgid_plural "{other}"\n{found}'
        path.write_text(header + entry, encoding="utf-8")
        boxes = lambda text: "".join(one for one in text if one in missing)  # noqa: E731
        return [line.removeprefix(f"{path}: ") for line in faults(path, rows, boxes)]

    return check


def without(language: str, at: int, form: str = "") -> tuple[str, ...]:
    good = GOOD[language]
    return (*good[:at], form, *good[at + 1 :])


@pytest.mark.parametrize("language", sorted(GOOD))
def test_whole_plurals_pass(told: Told, language: str) -> None:
    assert told(language, GOOD[language]) == []


@pytest.mark.parametrize(
    ("language", "at"),
    [(language, at) for language, forms in sorted(GOOD.items()) for at in range(len(forms))],
)
def test_a_form_that_is_missing_is_told(told: Told, language: str, at: int) -> None:
    found = told(language, without(language, at))
    if len(GOOD[language]) == 1:
        assert found == ["1 texts are open, such as “%n texts”. Translate them"]
        return
    (line,) = found
    assert line.startswith(f"“%n texts”: the form [{at}] for ")
    assert line.endswith(" is empty. Fill it in")


def test_a_plural_without_any_form_is_open(told: Told) -> None:
    assert told("ar", ("",) * 6) == ["1 texts are open, such as “%n texts”. Translate them"]
    assert told("en_GB", ("", "")) == []


@pytest.mark.parametrize(
    ("language", "at", "allowed"),
    [
        ("ar", 0, True),
        ("ar", 1, True),
        ("ar", 2, True),
        ("ar", 3, False),
        ("ar", 4, False),
        ("ar", 5, False),
        ("es", 0, True),
        ("es", 1, False),
        ("es", 2, False),
        ("fr", 0, False),
        ("hi", 0, False),
        ("zh_Hans", 0, False),
    ],
)
def test_only_a_form_for_a_single_number_may_leave_it_out(
    told: Told, language: str, at: int, allowed: bool
) -> None:
    found = told(language, without(language, at, "texto" if language == "es" else "x"))
    assert bool(found) != allowed
    assert all("placeholder %n is missing. Put it in" in line for line in found)


def test_other_placeholders_are_in_every_form(told: Told) -> None:
    found = told("es", ("Un texto", "%n de %1", "%n de %2"), "One of %1", "%n of %1")
    assert [line.rpartition(": ")[2] for line in found] == [
        "placeholder %1 is missing. Put it in",
        "placeholder %1 is missing. Put it in",
        "placeholder %2 is not in the source. Take it out",
    ]


@pytest.mark.parametrize("at", range(6))
def test_letters_and_words_of_every_form_are_looked_at(told: Told, at: int) -> None:
    (line,) = told("ar", without("ar", at, "%n ꙮ"), missing="ꙮ")
    assert "no font has ꙮ" in line
    (line,) = told("ar", without("ar", at, "%n الطموح"))
    assert "Use the word of the termbase" in line


def test_a_rule_that_does_not_tell_apart_what_the_language_does_is_told(told: Told) -> None:
    (line,) = told("ar", ("%n نص", "%n نصوص"), rule="nplurals=2; plural=(n != 1);")
    assert line.endswith(f"does not tell apart what the language does. Write {header_rule('ar')}")


def test_a_rule_of_another_tool_that_tells_the_same_numbers_apart_passes(told: Told) -> None:
    rule = "nplurals=2; plural=(n != 1);"
    assert told("es", ("Un texto", "%n textos"), rule=rule) == []


def test_the_hash_of_a_review_is_of_every_form(copy: Path) -> None:
    path = copy / "ar" / "LC_MESSAGES" / "kiosk.po"
    text = path.read_text(encoding="utf-8")
    before = catalog_hash(read(path)[1])
    for form in ("خطوة واحدة متبقية", "خطوتان متبقيتان", "%n خطوات متبقية"):
        assert text.count(f'"{form}"') == 1
        path.write_text(text.replace(form, f"{form}."), encoding="utf-8")
        assert catalog_hash(read(path)[1]) != before


def test_check_and_compile_tell_the_same(copy: Path) -> None:
    path = copy / "ar" / "LC_MESSAGES" / "kiosk.po"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"خطوتان متبقيتان"', '""'), encoding="utf-8")
    wanted = "the form [2] for 2 is empty. Fill it in"
    assert [wanted in line for line in build.run_check(ARTICLES, copy) if "ar/" in line] == [True]
    assert [wanted in line for line in build.run_compile(copy)] == [True]
