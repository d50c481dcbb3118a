# SPDX-License-Identifier: GPL-3.0-or-later
"""The chapter cards of the home screen."""

from pathlib import Path

import pytest

from kiosk.session.destination import PageAt
from kiosk.ui.home_view_model import WORDS_PER_MINUTE, ChapterCard, derive_cards, minutes

from .draft import Draft
from .shown import Shown


def cards(shown: Shown) -> tuple[ChapterCard, ...]:
    return derive_cards(shown.article, shown.source, shown.visit, "file:///articles/ear-check")


def test_each_numbered_chapter_is_a_card(draft: Draft) -> None:
    look, know = cards(Shown(draft.folder))
    assert look == ChapterCard(
        key="look",
        number=1,
        title="The look",
        icon="ear",
        picture="file:///articles/ear-check/pictures/ear.svg",
        alt="An ear.",
        panel="tint",
        minutes="1\u00a0minute",
        seen=False,
    )
    assert (know.number, know.picture, know.alt) == (2, "", "")


def test_a_chapter_is_seen_once_every_page_of_it_was(draft: Draft) -> None:
    shown = Shown(draft.folder)
    for page in ("see", "points", "steps"):
        shown.visit.go(PageAt("look", page))
        assert [card.seen for card in cards(shown)] == [False, False]
    shown.visit.go(PageAt("look", "walk"))
    assert [card.seen for card in cards(shown)] == [True, False]


@pytest.mark.parametrize(
    ("extra", "expected"),
    [(0, 1), (WORDS_PER_MINUTE, 2), (2 * WORDS_PER_MINUTE, 3)],
)
def test_minutes_are_rounded_up_and_never_none(draft: Draft, extra: int, expected: int) -> None:
    draft.edit("chapters/look.toml", "Take a seat.", "Go " * extra + ".")
    assert minutes(Shown(draft.folder).source.chapters[0]) == expected


def test_a_full_minute_is_one_minute_and_a_word_more_is_two(draft: Draft) -> None:
    draft.edit("chapters/end.toml", "It is quick.", "Go " * WORDS_PER_MINUTE + ".")
    closing = Shown(draft.folder).source.closing
    assert closing
    assert minutes(closing) == 1
    draft.edit("chapters/end.toml", "Go .", "Go go.")
    closing = Shown(draft.folder).source.closing
    assert closing
    assert minutes(closing) == 2


def test_minutes_do_not_grow_with_a_longer_language(real_folder: Path) -> None:
    english, long = cards(Shown(real_folder)), cards(Shown(real_folder, language="x-long"))
    assert [card.minutes for card in english] == [card.minutes for card in long]
    assert [card.title for card in english] != [card.title for card in long]
