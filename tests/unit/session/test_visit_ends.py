# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing of a visit is left for the next person."""

from itertools import product
from typing import get_args

import pytest
from msgspec import structs

from kiosk.session.destination import Attract, ChooseLanguage, PageAt, WordList
from kiosk.session.preferences import Colors, Preferences, TextSize
from kiosk.session.visit import Defaults, Outline, State, Visit

EAR = Outline("ear-check", (("look", "see"), ("know", "tips")))
NOSE = Outline("nose-check", (("nose", "sniff"),))

SIZES: tuple[TextSize, ...] = get_args(TextSize)
COLORS: tuple[Colors, ...] = get_args(Colors)
LANGUAGES = ("en", "es", "ar", "zh-Hans")
DEFAULTS = [
    Defaults(),
    Defaults("fr", Preferences(text_size="large", colors="dark", less_movement=True)),
]


def live(visit: Visit, size: TextSize, language: str, colors: Colors) -> None:
    """A visit that leaves a trace in everything a visit remembers."""
    visit.touch_start()
    visit.choose_language(language)
    visit.read_beside("en" if language != "en" else "es")
    visit.leave_languages()
    visit.choose_article("ear-check")
    before = visit.state.preferences
    visit.prefer(Preferences(text_size=size, colors=colors, less_movement=not before.less_movement))
    visit.next_page()
    visit.show_part(2)
    visit.go(WordList("ear-wax"))
    visit.go(ChooseLanguage())
    visit.leave_languages()
    visit.open_chapter("know", "tips")
    visit.tick("tips", "1")
    visit.answer("check", 1)
    visit.show_tab("ask", 1)
    visit.answer("check", 1)
    visit.show_tools(True)
    visit.play_slowly(True)


@pytest.mark.parametrize("defaults", DEFAULTS)
@pytest.mark.parametrize("outlines", [[EAR], [EAR, NOSE]], ids=["one article", "two articles"])
@pytest.mark.parametrize(("size", "language", "colors"), [*product(SIZES, LANGUAGES, COLORS)])
def test_starting_over_leaves_a_visit_like_a_fresh_one(
    defaults: Defaults,
    outlines: list[Outline],
    size: TextSize,
    language: str,
    colors: Colors,
) -> None:
    visit = Visit(defaults, outlines)
    live(visit, size, language, colors)
    visit.start_over()
    assert visit.state == Visit(defaults, outlines).state
    assert vars(visit) == vars(Visit(defaults, outlines))
    assert (visit.place, visit.under_way, visit.can_go_back) == (Attract(), False, False)


def test_the_rich_visit_touches_everything_a_visit_remembers() -> None:
    visit = Visit(Defaults(), [EAR, NOSE])
    fresh = Visit(Defaults(), [EAR, NOSE]).state
    live(visit, "largest", "ar", "dark")
    same = {
        field.name
        for field in structs.fields(State)
        if getattr(visit.state, field.name) == getattr(fresh, field.name)
    }
    assert same == set()


def test_the_next_visit_does_not_share_lists_with_the_last() -> None:
    visit = Visit(Defaults(), [EAR])
    visit.home()
    last = visit.state
    visit.start_over()
    visit.open_chapter("look")
    visit.tick("see", "1")
    visit.answer("check", 1)
    assert (last.history, last.seen, last.ticked, last.answers) == ([], set(), set(), {})


def test_a_second_visit_walks_like_the_first() -> None:
    visit = Visit(Defaults(), [EAR])
    ways = []
    for _ in range(2):
        live(visit, "large", "es", "dark")
        ways.append((visit.place, visit.state))
        visit.start_over()
    assert ways[0] == ways[1]
    assert ways[0][0] == PageAt("know", "tips")


def test_back_from_the_first_screen_leaves_nothing_on_the_start_screen() -> None:
    visit = Visit(Defaults(), [EAR])
    visit.touch_start()
    visit.choose_language("ar")
    visit.back()
    assert visit.under_way or visit.state == Visit(Defaults(), [EAR]).state
