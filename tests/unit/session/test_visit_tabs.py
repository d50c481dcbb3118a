# SPDX-License-Identifier: GPL-3.0-or-later
"""Groups of lines: Next walks through them, Back returns through those, and no further."""

import pytest

from kiosk.session.destination import Home, PageAt
from kiosk.session.visit import Defaults, Outline, Visit

EAR = Outline("ear-check", (("look", "see"), ("know", "ask"), ("end", "keep")), (("mine", "list"),))
NOSE = Outline("nose-check", (("nose", "sniff"),))
SEE, ASK, LIST = PageAt("look", "see"), PageAt("know", "ask"), PageAt("mine", "list")


@pytest.fixture
def visit() -> Visit:
    """A visit that stands on the home screen."""
    one = Visit(Defaults(), [EAR])
    one.touch_start()
    one.leave_languages()
    return one


def shown(visit: Visit) -> int:
    assert isinstance(visit.place, PageAt)
    return visit.state.tabs.get(visit.place.page, 0)


def test_back_returns_through_the_groups_one_walked_through(visit: Visit) -> None:
    visit.next_page()
    visit.next_page()
    visit.next_tab("ask")
    visit.next_tab("ask")
    assert (visit.place, shown(visit)) == (ASK, 2)
    ways = []
    for _ in range(3):
        visit.back()
        ways.append((visit.place, visit.state.tabs["ask"]))
    assert ways == [(ASK, 1), (ASK, 0), (SEE, 0)]


def test_back_leaves_a_page_that_was_opened_at_the_group_it_had(visit: Visit) -> None:
    visit.open_chapter("mine")
    visit.show_tab("list", 3)
    visit.home()
    visit.next_page()
    visit.open_chapter("mine")
    assert (visit.place, shown(visit)) == (LIST, 3)
    visit.back()
    assert visit.place == SEE


def test_back_leaves_from_a_group_that_was_touched(visit: Visit) -> None:
    visit.open_chapter("mine")
    visit.show_tab("list", 2)
    assert visit.can_go_back
    visit.back()
    assert visit.place == Home()


def test_back_returns_to_the_group_that_was_touched(visit: Visit) -> None:
    visit.open_chapter("mine")
    visit.show_tab("list", 1)
    visit.next_tab("list")
    visit.back()
    assert (visit.place, shown(visit)) == (LIST, 1)
    visit.back()
    assert visit.place == Home()


def test_back_to_a_page_shows_the_group_it_was_left_at(visit: Visit) -> None:
    visit.next_page()
    visit.next_page()
    visit.next_tab("ask")
    visit.next_page()
    visit.back()
    assert (visit.place, shown(visit)) == (ASK, 1)
    visit.back()
    assert (visit.place, shown(visit)) == (ASK, 0)


def test_the_walk_leaves_no_group_out(visit: Visit) -> None:
    visit.open_chapter("know")
    visit.show_tab("ask", 2)
    visit.home()
    visit.next_page()
    visit.next_page()
    assert (visit.place, shown(visit)) == (ASK, 0)


def test_another_article_begins_with_its_first_groups() -> None:
    visit = Visit(Defaults(), [EAR, NOSE])
    visit.choose_article("ear-check")
    visit.show_tab("ask", 2)
    visit.choose_article("nose-check")
    assert (visit.state.tabs, visit.state.first_tabs) == ({}, {})
