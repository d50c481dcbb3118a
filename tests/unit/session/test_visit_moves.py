# SPDX-License-Identifier: GPL-3.0-or-later
"""The moves a patient can make, one by one."""

import pytest

from kiosk.session.destination import (
    Attract,
    ChooseArticle,
    ChooseLanguage,
    Goodbye,
    Home,
    PageAt,
    WordList,
)
from kiosk.session.preferences import Preferences
from kiosk.session.visit import Defaults, Outline, Visit

EAR = Outline("ear-check", (("look", "see"), ("look", "steps"), ("know", "tips"), ("end", "keep")))
NOSE = Outline("nose-check", (("nose", "sniff"),))


@pytest.fixture
def visit() -> Visit:
    """A visit that stands on the home screen."""
    one = Visit(Defaults(), [EAR])
    one.touch_start()
    one.leave_languages()
    return one


def test_a_visit_starts_on_the_start_screen_with_the_clinics_defaults() -> None:
    preferences = Preferences(text_size="large", colors="dark", less_movement=True)
    visit = Visit(Defaults("es", preferences), [EAR])
    state = visit.state
    assert (visit.place, visit.under_way, visit.can_go_back) == (Attract(), False, False)
    assert (state.language, state.preferences) == ("es", preferences)
    assert (state.article, visit.outline) == ("ear-check", EAR)


def test_the_first_touch_leads_to_the_languages_and_on_to_the_chapters() -> None:
    visit = Visit(Defaults(), [EAR])
    visit.touch_start()
    assert (visit.place, visit.under_way) == (ChooseLanguage(), True)
    visit.choose_language("es")
    assert (visit.place, visit.state.language) == (ChooseLanguage(), "es")
    visit.leave_languages()
    assert visit.place == Home()
    assert not visit.can_go_back


def test_from_the_first_languages_back_leads_to_a_fresh_start_screen() -> None:
    visit = Visit(Defaults(), [EAR])
    visit.touch_start()
    visit.choose_language("es")
    assert visit.can_go_back
    visit.back()
    assert visit.state == Visit(Defaults(), [EAR]).state


def test_the_guided_walk_goes_from_the_first_page_to_the_last_and_says_goodbye(
    visit: Visit,
) -> None:
    for chapter, page in EAR.pages:
        visit.next_page()
        assert visit.place == PageAt(chapter, page)
    assert visit.state.seen == set(EAR.pages)
    visit.next_page()
    assert visit.place == Goodbye()


def test_the_way_back_is_the_way_there(visit: Visit) -> None:
    for _ in range(5):
        visit.next_page()
    back = []
    while visit.can_go_back:
        visit.back()
        back.append(visit.place)
    assert back == [*(PageAt(*pair) for pair in reversed(EAR.pages)), Home()]
    visit.back()
    assert visit.place == Home()


def test_back_goes_through_the_parts_before_it_leaves_the_page(visit: Visit) -> None:
    visit.next_page()
    visit.next_page()
    visit.show_part(2)
    assert visit.place == PageAt("look", "steps", 2)
    steps = []
    for _ in range(4):
        visit.back()
        steps.append(visit.place)
    assert steps == [
        PageAt("look", "steps", 1), PageAt("look", "steps"), PageAt("look", "see"), Home(),
    ]  # fmt: skip


def test_back_returns_to_the_part_that_was_left(visit: Visit) -> None:
    visit.next_page()
    visit.show_part(3)
    visit.next_page()
    visit.back()
    assert visit.place == PageAt("look", "see", 3)


def test_the_next_page_begins_at_its_first_part(visit: Visit) -> None:
    visit.next_page()
    visit.show_part(3)
    visit.next_page()
    assert visit.place == PageAt("look", "steps", 0)


def test_there_is_no_part_before_the_first_and_none_off_a_page(visit: Visit) -> None:
    visit.show_part(4)
    assert visit.place == Home()
    visit.next_page()
    visit.show_part(-1)
    assert visit.place == PageAt("look", "see", 0)


def test_showing_a_part_is_no_step_of_the_way_back(visit: Visit) -> None:
    visit.next_page()
    visit.show_part(1)
    visit.show_part(0)
    visit.back()
    assert visit.place == Home()


def test_the_language_changes_in_place(visit: Visit) -> None:
    visit.next_page()
    visit.show_part(1)
    page = visit.place
    visit.go(ChooseLanguage())
    visit.choose_language("ar")
    visit.leave_languages()
    assert (visit.place, visit.state.language) == (page, "ar")
    visit.back()
    visit.back()
    assert visit.place == Home()


def test_languages_opened_from_the_chapters_lead_back_to_them(visit: Visit) -> None:
    visit.go(ChooseLanguage())
    visit.leave_languages()
    assert visit.place == Home()


def test_going_where_one_is_adds_nothing_to_the_way_back(visit: Visit) -> None:
    for _ in range(3):
        visit.go(WordList("ear-wax"))
    visit.back()
    assert visit.place == Home()


def test_home_forgets_the_way_back(visit: Visit) -> None:
    visit.next_page()
    visit.next_page()
    visit.home()
    assert (visit.place, visit.can_go_back) == (Home(), False)
    assert visit.state.seen == {("look", "see"), ("look", "steps")}


def test_a_chapter_opens_at_its_first_page_or_at_the_one_named(visit: Visit) -> None:
    assert visit.open_chapter("know")
    assert visit.place == PageAt("know", "tips")
    assert visit.open_chapter("look", "steps")
    assert visit.place == PageAt("look", "steps")
    visit.next_page()
    assert visit.place == PageAt("know", "tips")


@pytest.mark.parametrize(
    ("chapter", "page"), [("lost", ""), ("look", "tips"), ("", ""), ("", "see")]
)
def test_a_chapter_or_page_that_is_not_there_opens_nothing(
    visit: Visit, chapter: str, page: str
) -> None:
    before = visit.state.history.copy()
    assert visit.open_chapter(chapter, page) is False
    assert (visit.place, visit.state.history) == (Home(), before)


def test_a_chapter_is_seen_once_all_its_pages_were_on_the_screen(visit: Visit) -> None:
    visit.open_chapter("look", "steps")
    assert not visit.has_seen("look")
    visit.open_chapter("look", "see")
    assert visit.has_seen("look")
    assert not visit.has_seen("know")
    assert not visit.has_seen("lost")


def test_a_line_is_ticked_and_unticked(visit: Visit) -> None:
    visit.tick("bring", "letter")
    visit.tick("bring", "water")
    assert visit.is_ticked("bring", "letter")
    assert not visit.is_ticked("ask", "letter")
    visit.tick("bring", "letter")
    assert not visit.is_ticked("bring", "letter")
    assert visit.is_ticked("bring", "water")


def test_the_answer_chosen_last_counts(visit: Visit) -> None:
    visit.answer("check", 0)
    visit.answer("check", 2)
    visit.answer("other", 1)
    assert visit.state.answers == {"check": 2, "other": 1}


def test_with_two_articles_one_is_chosen_first() -> None:
    visit = Visit(Defaults(), [EAR, NOSE])
    assert (visit.state.article, visit.outline) == ("", None)
    visit.touch_start()
    visit.leave_languages()
    assert visit.place == ChooseArticle()
    visit.choose_article("nose-check")
    assert (visit.place, visit.outline) == (Home(), NOSE)
    visit.next_page()
    assert visit.place == PageAt("nose", "sniff")
    visit.next_page()
    assert visit.place == Goodbye()


def test_home_without_an_article_is_the_choice_of_articles() -> None:
    visit = Visit(Defaults(), [EAR, NOSE])
    visit.home()
    assert visit.place == ChooseArticle()


def test_an_article_that_is_not_there_cannot_be_chosen(visit: Visit) -> None:
    with pytest.raises(KeyError):
        visit.choose_article("nose-check")
    assert (visit.place, visit.state.article) == (Home(), "ear-check")


def test_what_was_done_in_one_article_is_not_shown_in_another() -> None:
    twin = Outline("other-ear", (("look", "see"),))
    visit = Visit(Defaults(), [EAR, twin])
    visit.home()
    visit.choose_article("ear-check")
    visit.open_chapter("look", "see")
    visit.tick("see", "1")
    visit.answer("see", 1)
    visit.back()
    visit.back()
    assert visit.place == ChooseArticle()
    visit.choose_article("other-ear")
    assert not visit.has_seen("look")
    assert not visit.is_ticked("see", "1")
    assert "see" not in visit.state.answers


def test_without_any_article_the_walk_ends_at_once() -> None:
    visit = Visit(Defaults(), [])
    visit.next_page()
    assert visit.place == Goodbye()
    assert not visit.open_chapter("look")
