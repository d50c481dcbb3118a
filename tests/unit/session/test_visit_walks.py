# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a patient touches, in whatever order: the place is there, and all of it is forgotten."""

from collections.abc import Callable
from random import Random

import pytest

from kiosk.session.destination import (
    Attract,
    ChooseArticle,
    ChooseLanguage,
    Destination,
    Goodbye,
    Home,
    PageAt,
    WordList,
)
from kiosk.session.preferences import Preferences
from kiosk.session.visit import Defaults, Outline, Visit

EAR = Outline("ear-check", (("look", "see"), ("look", "steps"), ("know", "tips"), ("end", "keep")))
NOSE = Outline("nose-check", (("look", "sniff"), ("nose", "tips")))
DEFAULTS = Defaults("es", Preferences(text_size="large", colors="dark"))
MOVES = 500

Move = Callable[[Visit, Random], object]


def choose_article(visit: Visit, random: Random) -> None:
    """Only the list of articles has its cards."""
    if visit.place == ChooseArticle():
        visit.choose_article(random.choice(["ear-check", "nose-check"]))


def on_a_page(move: Move) -> Move:
    """Only a page has what it takes for `move`."""
    return lambda visit, random: isinstance(visit.place, PageAt) and move(visit, random)


MOVE: list[Move] = [
    lambda visit, _: visit.touch_start() if not visit.under_way else None,
    lambda visit, random: visit.choose_language(random.choice(["en", "ar", "hi"])),
    lambda visit, _: visit.leave_languages() if visit.place == ChooseLanguage() else None,
    lambda visit, _: visit.go(ChooseLanguage()),
    lambda visit, random: visit.go(WordList(random.choice(["", "ear-wax", "lost"]))),
    lambda visit, _: visit.home(),
    lambda visit, _: visit.back(),
    lambda visit, _: visit.back(),
    lambda visit, _: visit.next_page() if visit.state.article else None,
    lambda visit, _: visit.next_page() if visit.state.article else None,
    lambda visit, random: visit.open_chapter(random.choice(["look", "know", "nose", "lost"])),
    lambda visit, random: visit.open_chapter("look", random.choice(["see", "sniff", "lost"])),
    on_a_page(lambda visit, random: visit.show_part(random.randint(-2, 4))),
    on_a_page(lambda visit, random: visit.tick("bring", random.choice("ab"))),
    on_a_page(lambda visit, random: visit.answer("check", random.randint(0, 2))),
    choose_article,
    choose_article,
]


def exists(place: Destination, visit: Visit) -> bool:
    if isinstance(place, PageAt):
        pages = visit.outline.pages if visit.outline else ()
        return (place.chapter, place.page) in pages and place.part >= 0
    if isinstance(place, Home):
        return bool(visit.state.article)
    return isinstance(place, Attract | ChooseLanguage | ChooseArticle | WordList | Goodbye)


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("outlines", [[EAR], [EAR, NOSE]], ids=["one article", "two articles"])
def test_any_moves_leave_the_visit_at_a_place_that_is_there(
    outlines: list[Outline], seed: int
) -> None:
    random = Random(seed)  # noqa: S311
    visit = Visit(DEFAULTS, outlines)
    places = set()
    for number in range(MOVES):
        random.choice(MOVE)(visit, random)
        assert exists(visit.place, visit), f"move {number}: {visit.place} in {visit.outline}"
        places.add(type(visit.place))
    assert {Home, PageAt, WordList, ChooseLanguage} <= places
    visit.start_over()
    assert vars(visit) == vars(Visit(DEFAULTS, outlines))


@pytest.mark.parametrize("seed", range(10))
def test_back_always_comes_to_an_end(seed: int) -> None:
    random = Random(seed)  # noqa: S311
    visit = Visit(DEFAULTS, [EAR])
    for _ in range(MOVES):
        random.choice(MOVE)(visit, random)
    for _ in range(6 * MOVES):
        if not visit.can_go_back:
            break
        visit.back()
    assert not visit.can_go_back
    assert visit.place in (Attract(), Home())
