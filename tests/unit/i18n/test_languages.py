# SPDX-License-Identifier: GPL-3.0-or-later
"""Which languages there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.i18n.languages import (
    KNOWN,
    SOURCE,
    UnknownLanguage,
    available,
    folder_name,
    is_test,
    language_of,
)


def test_without_translations_there_is_the_source(tmp_path: Path) -> None:
    assert [one.tag for one in available(tmp_path)] == [SOURCE]
    assert [one.tag for one in available(tmp_path / "missing")] == [SOURCE]


def test_a_folder_makes_a_language_available(tmp_path: Path) -> None:
    for name in ("ar", "en_GB", "ur", "zh_Hans", "tr", "klingonish"):
        (tmp_path / name / "LC_MESSAGES").mkdir(parents=True)
    found = [one.tag for one in available(tmp_path)]
    assert found == ["en", "en-GB", "ar", "zh-Hans", "tr", "ur"]


@pytest.mark.parametrize(
    ("tag", "name", "script", "rtl"),
    [
        ("tr", "Türkçe", "Latn", False),
        ("pl", "Polski", "Latn", False),
        ("ur", "اردو", "Arab", True),
        ("zh-Hant", "中文 (繁體)", "Hant", False),
        ("ti", "ትግርኛ", "Ethi", False),
    ],
)
def test_a_new_language_has_its_own_name(tag: str, name: str, script: str, rtl: bool) -> None:
    found = language_of(tag)
    assert (found.name, found.script, found.rtl) == (name, script, rtl)


@pytest.mark.parametrize("tag", ["klingonish", "", "../es", "xx"])
def test_what_is_no_language_is_refused(tag: str) -> None:
    with pytest.raises(UnknownLanguage):
        language_of(tag)


def test_a_file_is_not_a_language(tmp_path: Path) -> None:
    (tmp_path / "fr").write_text("", encoding="utf-8")
    assert [one.tag for one in available(tmp_path)] == [SOURCE]


def test_british_english_is_here(compiled: Path) -> None:
    assert "en-GB" in [one.tag for one in available(compiled)]


def test_every_language_is_whole() -> None:
    for tag, language in KNOWN.items():
        assert language.tag == tag
        assert language.name
        assert "-" not in folder_name(tag)
    assert {tag for tag, one in KNOWN.items() if one.rtl} == {"ar", "x-rtl"}
    assert {tag for tag in KNOWN if is_test(tag)} == {"x-long", "x-rtl"}
