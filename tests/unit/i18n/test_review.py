# SPDX-License-Identifier: GPL-3.0-or-later
"""What was reviewed stays reviewed until one of its words changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.article.load import load_article
from kiosk.i18n import build
from kiosk.i18n.catalogue import Catalogue, catalogue
from kiosk.i18n.po import catalog_hash, read
from kiosk.i18n.review import page_hashes, review

from .conftest import ARTICLES, TRANSLATIONS

NAME = "bone-marrow-biopsy"


class Changed(Catalogue):
    """A catalogue with one translation changed."""

    def __init__(self, inner: Catalogue, text: str) -> None:
        self._inner, self._text = inner, text

    def find(self, context: str, text: str) -> str | None:
        found = self._inner.find(context, text)
        return f"{found or text} x" if text == self._text else found


def test_a_changed_word_makes_its_page_a_draft_and_no_other(compiled: Path) -> None:
    article = load_article(ARTICLES / NAME)
    spanish = catalogue(compiled, NAME, "es")
    before = page_hashes(article, spanish)
    page = article.chapters[0].pages[0]
    after = page_hashes(article, Changed(spanish, page.title))
    differing = {name for name in before if before[name] != after[name]}
    assert page.id in differing
    assert len(differing) < 4
    assert before.keys() == after.keys() > {"article", "word:anemia", page.id}
    assert before == page_hashes(article, catalogue(compiled, NAME, "es"))


def test_the_same_words_in_another_language_are_another_page(compiled: Path) -> None:
    article = load_article(ARTICLES / NAME)
    english, spanish = (
        page_hashes(article, catalogue(compiled, NAME, one)) for one in ("en", "es")
    )
    assert all(english[name] != spanish[name] for name in ("article", "word:anemia"))


def header_of(folder: Path) -> Path:
    return folder / "es" / "LC_MESSAGES" / "kiosk.po"


def marked(folder: Path, lines: str) -> None:
    path = header_of(folder)
    text = path.read_text(encoding="utf-8")
    assert '"X-Review-State: draft\\n"\n' in text
    path.write_text(text.replace('"X-Review-State: draft\\n"\n', lines), encoding="utf-8")


WHO = """"X-Review-State: reviewed\\n"
"X-Reviewed-By: A reviewer\\n"
"X-Reviewed-On: 2026-11-01\\n"
"""


def test_a_reviewed_catalogue_says_who_when_and_what(copy: Path) -> None:
    marked(copy, '"X-Review-State: reviewed\\n"\n')
    told = build.run_check(ARTICLES, copy)
    assert len(told) == 1
    assert "reviewed by whom" in told[0]


def test_a_change_after_the_review_is_told(copy: Path) -> None:
    now = catalog_hash(read(header_of(copy))[1])
    marked(copy, f'{WHO}"X-Reviewed-Hash: {now}\\n"\n')
    assert build.run_check(ARTICLES, copy) == []
    build.run_compile(copy)
    found = review(copy, "kiosk", "es")
    assert (found.by, found.on, found.hash) == ("A reviewer", "2026-11-01", now)
    path = header_of(copy)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('msgstr "Empezar', 'msgstr "Comenzar', 1), encoding="utf-8")
    assert path.read_text(encoding="utf-8") != text
    assert "changed since A reviewer reviewed it" in build.run_check(ARTICLES, copy)[0]


@pytest.mark.parametrize("language", ["es", "tr"])
def test_everything_else_is_a_draft(compiled: Path, language: str) -> None:
    assert review(compiled, NAME, language).state == "draft"


def test_the_real_languages_are_drafts() -> None:
    states = [
        line
        for path in TRANSLATIONS.glob("*/LC_MESSAGES/*.po")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith('"X-Review-State')
    ]
    assert len(states) >= 12
    assert set(states) == {'"X-Review-State: draft\\n"'}
