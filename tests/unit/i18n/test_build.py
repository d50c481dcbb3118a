# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands: the same sources give the same files, and every fault is one line."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from kiosk.i18n import build
from kiosk.i18n.catalogue import catalogue

from .conftest import ARTICLES, TRANSLATIONS

NAME = "bone-marrow-biopsy"


def po(folder: Path, domain: str = NAME) -> Path:
    return folder / "en_GB" / "LC_MESSAGES" / f"{domain}.po"


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_extraction_is_the_same_each_time() -> None:
    assert build.templates(ARTICLES) == build.templates(ARTICLES)


def test_the_catalogues_are_up_to_date() -> None:
    assert build.run_check(ARTICLES, TRANSLATIONS) == []


def test_extract_and_update_change_nothing_twice(copy: Path) -> None:
    before = {path: path.read_bytes() for path in copy.rglob("*.po*")}
    for command in ("extract", "update"):
        assert build.main([command, "--translations", str(copy)]) == 0
    assert {path: path.read_bytes() for path in copy.rglob("*.po*")} == before


def test_a_stale_template_is_told(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(copy / "kiosk.pot", "Read aloud", "Read out")
    assert build.main(["check", "--translations", str(copy)]) == 1
    told = capsys.readouterr().out.splitlines()
    assert "kiosk.pot: is not up to date." in told[0]
    assert "kiosk.po: is not up to date." in told[1]


def test_templates_of_nothing_are_told(copy: Path) -> None:
    (copy / "gone.pot").write_text("", encoding="utf-8")
    (po(copy, "lost")).write_text("", encoding="utf-8")
    told = build.run_check(ARTICLES, copy)
    assert len(told) == 2
    assert all("Delete the file" in one for one in told)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("[[anaemia|anemia]]", "[[anaemia]]", "link to the word list anemia is missing"),
        ("[[anaemia|anemia]]", "[[anaemia|anemia", "[[ is not closed"),
        ('msgstr ""\n\n#. items 3, text', 'msgstr "{low}"\n\n#. items 3, text', "{low} is not in"),
    ],
)
def test_broken_markup_is_told(copy: Path, old: str, new: str, told: str) -> None:
    replace(po(copy), old, new)
    found = build.run_check(ARTICLES, copy)
    assert any(told in one and "“" in one for one in found), found
    assert build.main(["compile", "--translations", str(copy)]) == 1


def test_broken_markup_is_not_compiled(copy: Path) -> None:
    source = "A [[local anesthetic]] is the usual care."
    replace(po(copy), "[[local anaesthetic|local-anesthetic]]", "[[local anaesthetic]]")
    told = build.run_compile(copy)
    assert [one.rpartition("”: ")[2] for one in told] == [
        "link to the word list local-anesthetic is missing. Put it in",
        "link to the word list local-anaesthetic is not in the source. Take it out",
    ]
    found = catalogue(copy, NAME, "en-GB")
    assert found.find("what-helps", source) is None
    assert found.find("word:anemia", "anemia") == "anaemia"


def test_a_broken_catalogue_is_told(copy: Path) -> None:
    po(copy).write_text(po(copy).read_text(encoding="utf-8") + 'msgid "\n', encoding="utf-8")
    for told in (build.run_check(ARTICLES, copy), build.run_compile(copy)):
        assert len(told) == 1
        assert "cannot be read" in told[0]
        assert "\n" not in told[0]
    assert not po(copy).with_suffix(".mo").exists()


def test_a_review_state_is_needed(copy: Path) -> None:
    replace(po(copy), "X-Review-State: draft", "X-Review-State: fine")
    assert "no review state" in build.run_check(ARTICLES, copy)[0]


def test_compiling_again_is_for_what_changed(copy: Path) -> None:
    assert build.run_compile(copy) == []
    made = po(copy).with_suffix(".mo")
    first = made.stat().st_mtime_ns
    assert build.run_compile(copy) == []
    assert made.stat().st_mtime_ns == first
    os.utime(po(copy), ns=(first + 10**9, first + 10**9))
    assert build.run_compile(copy) == []
    assert made.stat().st_mtime_ns > first


def test_a_new_language_starts_as_a_draft(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build.main(["update", "es", "pt-BR", "--translations", str(copy)]) == 0
    header = (copy / "es" / "LC_MESSAGES" / "kiosk.po").read_text(encoding="utf-8")[:600]
    assert '"Language: es\\n"' in header
    assert '"X-Review-State: draft\\n"' in header
    (copy / "klingonish" / "LC_MESSAGES").mkdir(parents=True)
    shutil.copy(copy / "es" / "LC_MESSAGES" / "kiosk.po", copy / "klingonish" / "LC_MESSAGES")
    capsys.readouterr()
    assert build.main(["check", "--translations", str(copy)]) == 1
    told = capsys.readouterr().out.splitlines()
    assert ["klingonish is not a language" in one for one in told] == [True]


def test_a_broken_plural_rule_is_told(copy: Path) -> None:
    replace(po(copy), "Plural-Forms: nplurals=2; plural=(n==1", "Plural-Forms: nplurals=2; (n")
    (told,) = build.run_check(ARTICLES, copy)
    assert "Plural-Forms “nplurals=2; (n" in told
    assert told.endswith("is no rule. Write nplurals=2; plural=(n==1 ? 0 : 1);")


def test_a_language_that_is_none_is_told(copy: Path) -> None:
    assert "is not a language" in build.run_update(copy, ["klingonish"])[0]


def test_a_translator_keeps_header_and_remarks(copy: Path) -> None:
    replace(po(copy), '"X-Review-State: draft\\n"', '"X-Review-State: draft\\n"\n"X-Who: we\\n"')
    replace(po(copy), "#. title\n#: resources", "# Ask the lab.\n#. title\n#: resources")
    assert build.run_update(copy, []) == []
    text = po(copy).read_text(encoding="utf-8")
    assert '"X-Who: we\\n"' in text
    assert "# Ask the lab.\n" in text


def test_a_broken_article_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "article.toml").write_text("format = 2", encoding="utf-8")
    assert build.main(["check", "--articles", str(tmp_path)]) == 1
    assert "article.toml" in capsys.readouterr().out
