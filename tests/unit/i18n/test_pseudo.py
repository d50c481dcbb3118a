# SPDX-License-Identifier: GPL-3.0-or-later
"""The made-up languages change letters, length and direction, and nothing else."""

from __future__ import annotations

import pytest

from kiosk.article.model import Article
from kiosk.i18n.catalogue import Catalogue
from kiosk.i18n.extract import entries
from kiosk.i18n.messages import differing
from kiosk.i18n.pseudo import RIGHT_TO_LEFT_MARK, LongCatalogue, RightToLeftCatalogue

TEXTS = [
    "Chapter %1 of %2",
    "Rest for {rest_minutes}, then {more_minutes}.",
    "**Tell your team.** They can help.",
    "It can show [[anemia]].",
]
BOTH = pytest.mark.parametrize("catalogue", [LongCatalogue(), RightToLeftCatalogue()])


GLOSSARY = [
    "[[Platelets]] help your blood [[clot]].",
    "Your hip may be sore or [[bruised|bruise]] for a few days.",
]


@BOTH
@pytest.mark.parametrize("text", TEXTS)
def test_markup_is_kept(catalogue: Catalogue, text: str) -> None:
    assert list(differing(text, catalogue.text("", text))) == []


@pytest.mark.parametrize("text", GLOSSARY)
def test_ids_of_words_are_kept_in_long_texts(text: str) -> None:
    assert list(differing(text, LongCatalogue().text("", text))) == []


@BOTH
def test_markup_of_the_whole_article_is_kept(catalogue: Catalogue, article: Article) -> None:
    texts = {text for _, text in entries(article)}
    wrong = [fault for text in texts for fault in differing(text, catalogue.text("", text))]
    assert wrong == []


@BOTH
def test_no_text_stays_no_text(catalogue: Catalogue) -> None:
    assert catalogue.find("", "") is None


@pytest.mark.parametrize("text", ["Back", "Touch to start", *TEXTS])
def test_long_is_longer_and_bracketed(text: str) -> None:
    shown = LongCatalogue().text("", text)
    assert len(shown) >= len(text) * 1.2
    assert shown.startswith("[")
    assert shown.endswith("]")


def test_right_to_left_only_turns() -> None:
    assert RightToLeftCatalogue().text("", "Back") == f"{RIGHT_TO_LEFT_MARK}Back"
