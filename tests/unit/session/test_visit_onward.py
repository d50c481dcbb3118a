# SPDX-License-Identifier: GPL-3.0-or-later
"""A page that leads past those behind it."""

import pytest

from kiosk.session.destination import PageAt
from kiosk.session.visit import Defaults, Outline, Visit

NAMES = ("ways", "basics", "numbers", "help")
PAGES = (*(("look", name) for name in NAMES), ("end", "keep"))


@pytest.fixture
def visit() -> Visit:
    onward = {("look", "basics"): ("look", "help")}
    made = Visit(Defaults(), [Outline("ear-check", PAGES, onward=onward)])
    made.home()
    return made


def test_next_leads_past_and_back_returns(visit: Visit) -> None:
    visit.open_chapter("look", "basics")
    visit.next_page()
    assert visit.place == PageAt("look", "help")
    visit.back()
    assert visit.place == PageAt("look", "basics")


def test_the_pages_led_past_are_still_walked_by_who_opens_them(visit: Visit) -> None:
    visit.open_chapter("look", "numbers")
    visit.next_page()
    assert visit.place == PageAt("look", "help")


def test_who_walks_there_with_next_leaves_nothing_out(visit: Visit) -> None:
    visit.open_chapter("look")
    for name in NAMES[1:]:
        visit.next_page()
        assert visit.place == PageAt("look", name)


def test_back_from_the_page_led_to_and_next_lead_there_again(visit: Visit) -> None:
    visit.open_chapter("look", "basics")
    visit.next_page()
    visit.back()
    visit.next_page()
    assert visit.place == PageAt("look", "help")


def test_the_pages_led_past_are_not_needed_to_have_seen_a_chapter(visit: Visit) -> None:
    visit.open_chapter("look")
    assert not visit.has_seen("look")
    visit.open_chapter("look", "basics")
    visit.next_page()
    assert visit.place == PageAt("look", "help")
    assert visit.has_seen("look")
