# SPDX-License-Identifier: GPL-3.0-or-later
"""A text with a number has the form that its language asks for: CLDR says which."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from babel import Locale
from babel.core import localedata

from kiosk.i18n import build
from kiosk.i18n.catalogue import Catalogue, catalogue, fault
from kiosk.i18n.extract import PLURAL, interface_catalog
from kiosk.i18n.messages import differing, forms, sources
from kiosk.i18n.plural_rules import compiled, header_rule, tags
from kiosk.i18n.plurals import COUNT, Plural, counted
from kiosk.i18n.po import read
from kiosk.i18n.pseudo import RIGHT_TO_LEFT_MARK, LongCatalogue, RightToLeftCatalogue

from .conftest import HEADER, ROOT, TRANSLATIONS

NUMBERS = (0, 1, 2, 3, 5, 11, 21, 100, 102, 1_000_000)
ORDER = ("zero", "one", "two", "few", "many", "other")
LANGUAGES = sorted(path.name for path in TRANSLATIONS.iterdir() if path.is_dir())
STEPS = Plural("One step is open", "%n steps are open")
SHOWN = {
    "en": {0: "0 steps are open", 1: "One step is open", 1000: "1,000 steps are open"},
    "en_GB": {1: "One step is open", 2: "2 steps are open"},
    "es": {
        0: "Quedan 0 pasos pendientes",
        1: "Queda un paso pendiente",
        21: "Quedan 21 pasos pendientes",
        1_000_000: "Quedan 1.000.000 de pasos pendientes",
    },
    "fr": {0: "Il reste 0 étape", 1: "Il reste 1 étape", 2: "Il reste 2 étapes"},
    "hi": {0: "0 चरण बाकी है", 1: "1 चरण बाकी है", 2: "2 चरण बाकी हैं"},
    "zh_Hans": {1: "还有1步未完成", 2: "还有2步未完成"},
    "ar": {
        0: "لا خطوات متبقية",
        1: "خطوة واحدة متبقية",
        2: "خطوتان متبقيتان",
        3: "3 خطوات متبقية",
        10: "10 خطوات متبقية",
        11: "11 خطوة متبقية",
        100: "100 خطوة متبقية",
        103: "103 خطوات متبقية",
    },
}

ENTRY = """\
msgid "One step is open"
msgid_plural "%n steps are open"
msgstr[0] "Queda un paso"
msgstr[1] "Quedan %n de pasos"
msgstr[2] "Quedan %n pasos"
"""
SPANISH = '"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n!=0 && n%1000000==0 ? 1 : 2);\\n"\n\n'


def plurals() -> dict[str, Plural]:
    """Every plural text of the program by its form for 1."""
    found = [one for one in interface_catalog(ROOT / "kiosk") if one.id and one.pluralizable]
    return {sources(one)[0]: Plural(*sources(one)) for one in found}


def write(folder: Path, entries: str, rule: str = SPANISH) -> list[str]:
    """Compiles a Spanish catalogue; gives what is told."""
    path = folder / "es" / "LC_MESSAGES" / "kiosk.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEADER.rstrip("\n") + "\n" + rule + entries, encoding="utf-8")
    return build.run_compile(folder)


def shown(folder: Path, number: int) -> str:
    return counted(catalogue(folder, "kiosk", "es"), STEPS, number, "es")


# Rules


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_the_form_of_its_number(compiled: Path, language: str, number: int) -> None:
    rule = Locale.parse(language).plural_form
    names = [tag for tag in ORDER if tag in rule.tags | {"other"}]
    found = catalogue(compiled, "kiosk", language)
    path = TRANSLATIONS / language / "LC_MESSAGES" / "kiosk.po"
    texts = [one for one in read(path)[1] if one.id and one.pluralizable]
    assert len(texts) >= 7
    for message in texts:
        assert len(forms(message)) == len(names)
        one, other = sources(message)
        wanted = forms(message)[names.index(rule(number))]
        assert wanted or language == "en_GB"
        source = one if number == 1 else other
        assert found.plural("", one, other, number) == (wanted or source)


@pytest.mark.parametrize(
    ("language", "number", "told"),
    [(tag, number, told) for tag, rows in SHOWN.items() for number, told in rows.items()],
)
def test_the_words_for_a_number(compiled: Path, language: str, number: int, told: str) -> None:
    found = catalogue(compiled, "kiosk", language)
    assert counted(found, STEPS, number, language) == told


def test_the_rule_of_every_language_of_cldr_can_be_written_in_a_header() -> None:
    languages = localedata.locale_identifiers()
    assert len(languages) > 500
    for language in languages:
        rule, names = Locale.parse(language).plural_form, tags(language)
        found = compiled_rule(language)
        for number in (*range(300), *NUMBERS):
            assert names[found(number)] == rule(number), (language, number)


def compiled_rule(language: str) -> Callable[[int], int]:
    found = compiled(header_rule(language))
    assert found is not None, language
    return found


def test_a_new_language_begins_with_its_own_rule(tmp_path: Path) -> None:
    (tmp_path / "kiosk.pot").write_bytes((TRANSLATIONS / "kiosk.pot").read_bytes())
    assert build.run_update(tmp_path, ["ru", "es"]) == []
    for language, count in (("ru", 3), ("es", 3)):
        text = (tmp_path / language / "LC_MESSAGES" / "kiosk.po").read_text(encoding="utf-8")
        assert f'"Plural-Forms: {header_rule(language)}\\n"' in text
        assert f'msgstr[{count - 1}] ""' in text
        assert f"msgstr[{count}]" not in text


# The texts of the program


def test_every_plural_is_extracted_with_its_note() -> None:
    found = plurals()
    asked = [call for path in (ROOT / "kiosk").rglob("*.py") for call in calls(path)]
    assert len(asked) >= 7
    assert {(one.one, one.other) for one in found.values()} == set(asked)
    template = read(TRANSLATIONS / "kiosk.pot")[1]
    for text in found:
        message = template.get(text)
        assert message is not None, text
        assert any(COUNT in note for note in message.auto_comments), text
        assert message.flags == {"qt-plural-format"}


def calls(path: Path) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == PLURAL:
            one, other = (ast.literal_eval(part) for part in node.args)
            yield one, other


def test_both_forms_of_the_source_hold_the_same() -> None:
    for text in plurals().values():
        assert COUNT in text.other
        alone = COUNT not in text.one
        source = text.other.replace(COUNT, "") if alone else text.other
        assert list(differing(source, text.one)) == []


def test_plurals_of_a_file(tmp_path: Path) -> None:
    package = tmp_path / "kiosk"
    package.mkdir()
    (package / "a.py").write_text(
        "#: %n is a number of days.\nDAYS = Plural(\n    'One day', '%n '\n    'days'\n)\n"
        "B = N_('Back')\n",
        encoding="utf-8",
    )
    messages = {one.id: one for one in interface_catalog(package) if one.id}
    assert list(messages) == [("One day", "%n days"), "Back"]
    assert messages["One day", "%n days"].auto_comments == ["%n is a number of days."]


# What is missing or broken


def test_without_a_catalogue_the_source_is_shown(tmp_path: Path) -> None:
    assert [shown(tmp_path, number) for number in (0, 1, 2)] == [
        "0 steps are open",
        "One step is open",
        "2 steps are open",
    ]


def test_a_plural_with_a_form_too_few_is_left_out_whole(tmp_path: Path) -> None:
    (told,) = write(tmp_path, ENTRY.replace('"Quedan %n pasos"', '""'))
    assert "the form [2] for 0, 2, 3, ... is empty" in told
    assert [shown(tmp_path, number) for number in (1, 2)] == [
        "One step is open",
        "2 steps are open",
    ]


def test_a_plural_that_is_not_translated_or_fuzzy_shows_the_source(tmp_path: Path) -> None:
    blank = "".join(
        line.partition(' "')[0] + ' ""\n' if line.startswith("msgstr") else line
        for line in ENTRY.splitlines(keepends=True)
    )
    for entries in (blank, "#, fuzzy\n" + ENTRY):
        assert write(tmp_path, entries) == []
        assert [shown(tmp_path, number) for number in (0, 1)] == [
            "0 steps are open",
            "One step is open",
        ]


@pytest.mark.parametrize(
    "rule",
    ["nplurals=3; plural=n%(n-1)", "nplurals=3; plural=n", "nplurals=2", "nplurals=3; plural=(n"],
)
def test_a_broken_rule_costs_the_plurals_and_nothing_else(tmp_path: Path, rule: str) -> None:
    entries = ENTRY.replace('msgstr[2] "Quedan %n pasos"\n', "") if "=2" in rule else ENTRY
    entries += '\nmsgid "Back"\nmsgstr "Atrás"\n'
    told = write(tmp_path, entries, f'"Plural-Forms: {rule};\\n"\n\n')
    assert any("is no rule. Write nplurals=3; plural=(n==1 ? 0" in one for one in told)
    assert shown(tmp_path, 2) == "2 steps are open"
    assert catalogue(tmp_path, "kiosk", "es").text("", "Back") == "Atrás"


def test_a_compiled_rule_that_divides_by_nothing_is_told_and_harmless(tmp_path: Path) -> None:
    assert write(tmp_path, ENTRY) == []
    path = tmp_path / "es" / "LC_MESSAGES" / "kiosk.mo"
    data = path.read_bytes()
    good = b"plural=(n==1 ? 0 : n!=0 && n%1000000==0 ? 1 : 2)"
    bad = b"plural=n%(n-1)".ljust(len(good))
    assert good in data
    path.write_bytes(data.replace(good, bad))
    assert shown(tmp_path, 1) == "One step is open"
    assert catalogue(tmp_path, "kiosk", "es").text("", "Nowhere") == "Nowhere"
    assert "cannot be read" in fault(tmp_path, "kiosk", "es")


def test_the_context_decides(tmp_path: Path) -> None:
    assert write(tmp_path, ENTRY + '\nmsgctxt "walk"\n' + ENTRY.replace("paso", "andar")) == []
    found = catalogue(tmp_path, "kiosk", "es")
    assert found.plural("walk", STEPS.one, STEPS.other, 2) == "Quedan %n andars"
    assert found.plural("elsewhere", STEPS.one, STEPS.other, 2) == "Quedan %n pasos"


def test_every_form_is_looked_at_for_missing_letters(tmp_path: Path) -> None:
    assert write(tmp_path, ENTRY) == []
    texts = catalogue(tmp_path, "kiosk", "es").texts()
    assert {"Queda un paso", "Quedan %n de pasos", "Quedan %n pasos"} <= set(texts)


@pytest.mark.parametrize("made_up", [LongCatalogue(), RightToLeftCatalogue()])
def test_made_up_languages_keep_the_number(made_up: Catalogue) -> None:
    assert "One" not in counted(made_up, STEPS, 3, "x-long")
    assert "3" in counted(made_up, STEPS, 3, "x-long")
    assert "3" not in counted(made_up, STEPS, 1, "x-rtl")


def test_right_to_left_only_turns_a_plural() -> None:
    told = counted(RightToLeftCatalogue(), STEPS, 1, "x-rtl")
    assert told == f"{RIGHT_TO_LEFT_MARK}One step is open"
