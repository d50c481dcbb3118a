# SPDX-License-Identifier: GPL-3.0-or-later
"""A check asks whether we explained it well: no score, no mistake, every answer stays open."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from ui.carrying import CARRY, begin, go_to, names, pages
from ui.conftest import Finger
from ui.procedure import all_of, unstyled

from kiosk.article.markup import plain
from kiosk.article.model import CheckPage, Page
from kiosk.session.destination import Home, PageAt

SCREENS = [(1920, 1080), (1080, 1920)]
COUNTS = re.compile(r"\d+\s*(?:of|out of|from|/)\s*\d+|\d\s*%|\d+ (?:right|correct|wrong|points?)")
VERDICTS = re.compile(r"\b(?:wrong|incorrect|correct|mistake|failed|passed|well done)\b", re.I)


@pytest.fixture
def checks(finger: Finger) -> list[tuple[str, CheckPage]]:
    """Every check of the article, each after its chapter; the visit has begun."""
    begin(finger)
    return pages(finger, CheckPage)


def told(finger: Finger) -> list[str]:
    return [unstyled(one) for one in finger.look()]


def right(page: CheckPage) -> str:
    (found,) = (one.text for one in page.answers if one.right)
    return found


def wrong(page: CheckPage) -> list[str]:
    return [one.text for one in page.answers if not one.right]


def marks(finger: Finger) -> dict[str, tuple[bool, bool]]:
    """Of each answer: whether it is shown as the one, and whether it is marked to correct."""
    rows = [one for one in all_of(finger, "AnswerRow") if one.isVisible()]
    return {one.property("text"): (one.property("shown"), one.property("amends")) for one in rows}


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("text", ["standard", "largest"])
def test_every_check_has_one_right_answer_in_reach(
    open_kiosk: Callable[..., Finger], size: tuple[int, int], text: str
) -> None:
    finger = open_kiosk(size)
    begin(finger)
    finger.shown.preferences.setTextSize(text)
    found = pages(finger, CheckPage)
    assert len(found) > 4
    for chapter, page in found:
        go_to(finger, chapter, page.id)
        assert {one.text for one in page.answers} <= {*names(finger)}
        assert not any(any(mark) for mark in marks(finger).values())
        finger.tap(right(page))
        assert finger.sees("This is the one")
        assert not finger.sees("You chose this")
        assert marks(finger) == {one.text: (one.text == right(page), False) for one in page.answers}
        assert any(plain(page.explanation.text) in one for one in told(finger))


def test_before_an_answer_nothing_is_given_away(
    finger: Finger, checks: list[tuple[str, CheckPage]]
) -> None:
    for chapter, page in checks:
        go_to(finger, chapter, page.id)
        shown = told(finger)
        assert plain(page.explanation.text) not in shown
        assert "This is the one" not in shown
        assert not {"Show me", "Ask my nurse"} & {*names(finger)}


def test_a_wrong_answer_shows_the_right_one_the_fact_and_where_it_stands(
    finger: Finger, checks: list[tuple[str, CheckPage]]
) -> None:
    for chapter, page in checks:
        for answer in wrong(page):
            go_to(finger, chapter, page.id)
            finger.tap(answer)
            assert marks(finger) == {
                one.text: (one.right, one.text == answer) for one in page.answers
            }
            shown = told(finger)
            assert shown.count("This is the one") == 1
            assert shown.count("You chose this") == 1
            assert any(plain(page.explanation.text) in one for one in shown)
            finger.tap("Show me")
            assert finger.shown.controller.visit.place == PageAt(*page.to.split("/"))
            finger.tap("Back")
            assert finger.shown.controller.visit.place == PageAt(chapter, page.id)
            assert finger.sees("You chose this")


def test_one_may_change_ones_mind_at_any_time(
    finger: Finger, checks: list[tuple[str, CheckPage]]
) -> None:
    for chapter, page in checks:
        go_to(finger, chapter, page.id)
        for answer in [*wrong(page), right(page), *reversed(wrong(page)), right(page)]:
            finger.tap(answer)
            chosen = [
                one.property("text")
                for one in all_of(finger, "AnswerRow")
                if one.property("checked")
            ]
            assert chosen == [answer]
            assert finger.sees("You chose this") == (answer != right(page))
        finger.tap(right(page))
        assert finger.sees("This is the one"), "a second touch takes nothing away"


def test_the_colors_of_an_answer_hold_no_red(
    finger: Finger, checks: list[tuple[str, CheckPage]]
) -> None:
    chapter, page = checks[0]
    go_to(finger, chapter, page.id)
    finger.tap(wrong(page)[0])
    for row in all_of(finger, "AnswerRow"):
        for one in row.childItems():
            color = one.property("color")
            if color is not None and color.alpha() and color.hsvSaturationF() > 0.4:
                assert 20 < color.hsvHue() < 340


# No score


def answer_all(finger: Finger, rightly: bool, last: bool = True) -> list[list[str]]:
    """Answers every check; what stands on every other page and at home afterwards."""
    begin(finger)
    for chapter, page in pages(finger, CheckPage):
        go_to(finger, chapter, page.id)
        finger.tap(right(page) if rightly else wrong(page)[0])
    seen = []
    for chapter, page in pages(finger, Page):
        if not isinstance(page, CheckPage):
            go_to(finger, chapter, page.id)
            seen.append(told(finger))
    finger.tap("Home")
    seen.append(told(finger))
    finger.shown.controller.start_over()
    seen.append(told(finger))
    return seen


def test_nothing_anywhere_depends_on_how_many_were_right(finger: Finger) -> None:
    assert answer_all(finger, rightly=True) == answer_all(finger, rightly=False)


@pytest.mark.parametrize("rightly", [True, False])
def test_there_is_no_score(
    finger: Finger, checks: list[tuple[str, CheckPage]], rightly: bool
) -> None:
    told_by_article = {one.text for _, page in checks for one in page.answers}
    go_to(finger, checks[0][0], checks[0][1].id)
    for number, (chapter, page) in enumerate(checks):
        assert finger.shown.controller.visit.place == PageAt(chapter, page.id)
        finger.tap(right(page) if rightly else wrong(page)[0])
        lines = told(finger)
        lines.remove(f"Question {number + 1} of {len(checks)}")
        for line in lines:
            assert not COUNTS.search(line), line
            assert line in told_by_article or not VERDICTS.search(line), line
        assert finger.sees("No score. Nothing is saved. Change your mind at any time.")
        finger.tap("Done" if number + 1 == len(checks) else "Next")
    assert isinstance(finger.shown.controller.visit.place, Home)
    go_to(finger, *CARRY)
    carried = finger.shown.kiosk.beside.takeaway.sheets[0]
    lines = [line for section in carried.sections for line in section.lines]
    assert not {page.title for _, page in checks} & {*lines}


def test_answers_go_with_the_visit(finger: Finger, checks: list[tuple[str, CheckPage]]) -> None:
    chapter, page = checks[0]
    go_to(finger, chapter, page.id)
    finger.tap(wrong(page)[0])
    finger.tap("Ask my nurse")
    finger.tap("Start over")
    finger.tap("Yes, start over")
    begin(finger)
    for chapter, page in checks:
        go_to(finger, chapter, page.id)
        assert not any(any(mark) for mark in marks(finger).values())
        assert "On my list" not in names(finger)
