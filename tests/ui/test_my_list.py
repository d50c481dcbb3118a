# SPDX-License-Identifier: GPL-3.0-or-later
"""My list: questions picked by touch, in sight from everywhere, and gone after the visit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from ui.carrying import (
    CARRY,
    LINES,
    LIST,
    PICKED,
    ask_nurse,
    begin,
    carried,
    every_item,
    go_to,
    more_parts,
    names,
    next_part,
    pages,
    pick,
    pick_all,
)
from ui.conftest import Finger
from ui.procedure import only

from kiosk.article.model import ChoicesPage
from kiosk.session.destination import PageAt

EMPTY = "Still empty. Touch a question to put it here."
SCREENS = [(1920, 1080), (1080, 1920)]


def on_paper(finger: Finger) -> list[str]:
    """The questions on the list paper, by their numbers."""
    finger.look()
    paper = only(finger, "ListPaper")
    rows = [
        [one.property("text") for one in row.childItems() if one.inherits("QQuickText")]
        for row in every_item(finger)
        if paper.isAncestorOf(row) and row.isVisible() and row.property("title") is not None
    ]
    return [row[1] for row in sorted((row for row in rows if len(row) == 2), key=number)]


def number(row: list[str]) -> int:
    return int(row[0])


# Picking


@pytest.mark.parametrize("size", SCREENS)
def test_questions_of_several_groups_are_picked_by_touch(
    open_kiosk: Callable[..., Finger], size: tuple[int, int]
) -> None:
    finger = open_kiosk(size)
    begin(finger)
    go_to(finger, *LIST)
    assert finger.sees(EMPTY)
    for count, (tab, line) in enumerate(
        ((tab, line) for tab, lines in PICKED.items() for line in lines), start=1
    ):
        pick(finger, tab, line)
        assert finger.button(line).property("checked")
        assert [one.title or one.text for one in finger.shown.page._props.picked] == LINES[:count]
        assert finger.shown.my_list.count == count
        if size[0] > size[1]:
            assert on_paper(finger) == LINES[:count]
    assert not finger.sees(EMPTY)
    assert finger.sees("4 picked. This is cleared when you leave.")


def test_the_paper_keeps_the_order_of_the_list(finger: Finger) -> None:
    begin(finger)
    go_to(finger, *LIST)
    for tab, lines in reversed(PICKED.items()):
        pick(finger, tab, *reversed(lines))
    assert on_paper(finger) == LINES


def test_a_second_touch_takes_a_question_off(finger: Finger) -> None:
    begin(finger)
    pick_all(finger)
    pick(finger, "Pain", "What will you give me for pain?")
    assert not finger.button("What will you give me for pain?").property("checked")
    assert on_paper(finger) == [one for one in LINES if "for pain" not in one]
    for tab, lines in PICKED.items():
        if tab != "Pain":
            pick(finger, tab, *lines)
    assert finger.sees(EMPTY)
    assert finger.shown.my_list.count == 0


def test_each_tab_shows_its_own_group_and_every_question_can_be_reached(finger: Finger) -> None:
    begin(finger)
    ((chapter, page),) = pages(finger, ChoicesPage)
    go_to(finger, chapter, page.id)
    groups = list(dict.fromkeys(one.group for one in page.items))
    assert len(groups) > 2
    every = {one.text for one in page.items}
    for group in groups:
        finger.tap(group)
        assert finger.button(group).property("checked")
        assert not any(
            finger.button(other).property("checked") for other in groups if other != group
        )
        shown = {*names(finger)}
        while more_parts(finger):
            next_part(finger)
            shown |= {*names(finger)}
        assert shown & every == {one.text for one in page.items if one.group == group}


def test_a_tab_begins_with_its_first_part(open_kiosk: Callable[..., Finger]) -> None:
    finger = open_kiosk((1280, 800))
    begin(finger)
    finger.shown.preferences.setTextSize("largest")
    go_to(finger, *LIST)
    next_part(finger)
    assert finger.shown.page.part == 1
    finger.tap("Pain")
    assert finger.shown.page.part == 0
    assert "What will you give me for pain?" in names(finger)


def test_the_paper_of_an_upright_screen_shows_questions(
    open_kiosk: Callable[..., Finger],
) -> None:
    finger = open_kiosk((1080, 1920))
    begin(finger)
    pick_all(finger)
    shown = on_paper(finger)
    assert shown
    assert shown == LINES[: len(shown)]


def test_what_does_not_fit_on_the_paper_is_counted(finger: Finger) -> None:
    begin(finger)
    ((chapter, page),) = pages(finger, ChoicesPage)
    go_to(finger, chapter, page.id)
    for item in page.items:
        finger.shown.page.toggle(item.id)
    shown = on_paper(finger)
    assert shown == [one.text for one in page.items[: len(shown)]]
    assert 2 < len(shown) < len(page.items)
    assert finger.sees(f"And {len(page.items) - len(shown)} more")


def test_the_button_says_done_only_at_the_end(finger: Finger) -> None:
    begin(finger)
    go_to(finger, *LIST)
    lines = finger.shown.page.lines
    for _ in range(30):
        last = not more_parts(finger) and lines.tab + 1 == len(lines.tabs)
        assert ("Done" in names(finger)) == last
        if last:
            return
        next_part(finger)
    raise AssertionError("no end")


# The ways to it


def test_the_pill_on_other_pages_leads_to_the_list_and_back_returns(finger: Finger) -> None:
    begin(finger)
    go_to(finger, "why", "where")
    assert not finger.sees("My list")
    pick_all(finger)
    assert "My list: 4" not in names(finger), "one is there already"
    for chapter, page in (("why", "where"), ("hurt", "questions"), CARRY):
        go_to(finger, chapter, page)
        finger.tap("My list: 4")
        assert on_paper(finger) == LINES
        finger.tap("Results")
        finger.tap("Back")
        assert finger.shown.controller.visit.place == PageAt(chapter, page)
        finger.look()


def test_home_counts_what_is_on_the_list(finger: Finger) -> None:
    begin(finger)
    finger.button("Questions to ask")
    pick_all(finger)
    finger.tap("Home")
    finger.tap("Questions to ask (4)")
    assert on_paper(finger) == LINES


def test_a_ticked_line_of_a_checklist_is_not_a_question(finger: Finger) -> None:
    begin(finger)
    go_to(finger, "ready", "bring")
    pick(finger, "The day", "A ride home")
    assert finger.shown.my_list.count == 0
    assert not any("My list" in one for one in names(finger))


def test_the_paper_leads_to_what_goes_home(finger: Finger) -> None:
    begin(finger)
    pick_all(finger)
    finger.tap("Take it with me")
    assert finger.shown.controller.visit.place == PageAt(*CARRY)


# Checks


def test_ask_my_nurse_puts_the_question_on_the_list_and_takes_it_off(finger: Finger) -> None:
    begin(finger)
    pick_all(finger)
    check = ask_nurse(finger)
    assert "Ask my nurse" not in names(finger)
    assert "My list: 5" in names(finger)
    assert carried(finger) == [*LINES, check.title]
    finger.tap("Back")
    finger.tap("On my list")
    assert "My list: 4" in names(finger)
    assert carried(finger) == LINES


def test_the_question_of_a_check_is_on_the_list_paper(finger: Finger) -> None:
    begin(finger)
    check = ask_nurse(finger)
    finger.tap("My list: 1")
    assert not finger.sees(EMPTY)
    assert on_paper(finger) == [check.title]
