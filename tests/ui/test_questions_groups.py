# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions people ask: tabs, one answer open at a time, more for who wants it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot
from ui.carrying import begin, go_to, more_parts, names, next_part, pages
from ui.conftest import Finger
from ui.procedure import all_of, next_frame, unstyled

from kiosk.article.blocks import Item
from kiosk.article.markup import plain
from kiosk.article.model import QuestionsPage
from kiosk.session.destination import Attract

SCREENS = [(1920, 1080), (1080, 1920)]


def asked(finger: Finger) -> QuestionsPage:
    """Opens the page of questions in several groups."""
    begin(finger)
    found = [
        (chapter, page)
        for chapter, page in pages(finger, QuestionsPage)
        if len({one.group for one in page.items}) > 1
    ]
    ((chapter, page),) = found
    go_to(finger, chapter, page.id)
    return page


def groups(page: QuestionsPage) -> dict[str, list[Item]]:
    found: dict[str, list[Item]] = {}
    for one in page.items:
        found.setdefault(one.group, []).append(one)
    return found


def rows(finger: Finger) -> list[QQuickItem]:
    """The questions on the screen from top to bottom."""
    next_frame(finger)
    found = [one for one in all_of(finger, "QuestionRow") if one.isVisible()]
    return sorted(found, key=lambda one: float(one.y()))


def titles(finger: Finger) -> list[str]:
    return [str(one.property("title")) for one in rows(finger)]


def opened(finger: Finger) -> list[str]:
    """The questions whose answers are on the screen."""
    return [str(one.property("title")) for one in rows(finger) if one.property("open")]


def open_question(finger: Finger, title: str) -> None:
    """Goes to the part that has the question, and touches it if it is closed."""
    while title not in titles(finger):
        assert more_parts(finger), title
        next_part(finger)
    if title not in opened(finger):
        finger.tap(title)


def answered(finger: Finger, answer: str) -> bool:
    return any(plain(answer) in unstyled(one) for one in finger.look())


@pytest.mark.parametrize("size", SCREENS)
def test_each_tab_shows_its_own_questions_and_begins_with_the_first(
    open_kiosk: Callable[..., Finger], size: tuple[int, int]
) -> None:
    finger = open_kiosk(size)
    page = asked(finger)
    for group, items in groups(page).items():
        finger.tap(group)
        assert finger.button(group).property("checked")
        assert opened(finger) == [items[0].title]
        assert answered(finger, items[0].text)
        shown = titles(finger)
        while more_parts(finger):
            next_part(finger)
            assert len(opened(finger)) == 1
            shown += titles(finger)
        assert shown == [one.title for one in items]


@pytest.mark.parametrize("size", SCREENS)
def test_one_is_open_at_a_time(open_kiosk: Callable[..., Finger], size: tuple[int, int]) -> None:
    finger = open_kiosk(size)
    page = asked(finger)
    for group, items in groups(page).items():
        finger.tap(group)
        for item in items[1:]:
            open_question(finger, item.title)
            assert opened(finger) == [item.title]
            assert answered(finger, item.text)
            assert sum(answered(finger, other.text) for other in items) == 1


def test_a_tab_forgets_what_was_open_in_it(finger: Finger) -> None:
    page = asked(finger)
    (first, before), (second, after), *_ = groups(page).items()
    finger.tap(before[2].title)
    assert opened(finger) == [before[2].title]
    finger.tap(second)
    assert opened(finger) == [after[0].title]
    finger.tap(first)
    assert opened(finger) == [before[0].title]
    assert finger.shown.page.part == 0


def test_an_open_question_stays_open_when_touched_again(finger: Finger) -> None:
    page = asked(finger)
    row = next(one for one in all_of(finger, "QuestionRow") if one.property("open"))
    finger.press(finger.at(row, dx=-row.width() / 2 + 60, dy=-row.height() / 2 + 30))
    assert opened(finger) == [page.items[0].title]


def test_tell_me_more_shows_more_and_in_short_returns(finger: Finger) -> None:
    page = asked(finger)
    tried = 0
    for group, items in groups(page).items():
        finger.tap(group)
        for item in items:
            open_question(finger, item.title)
            assert ("Tell me more" in names(finger)) == bool(item.more)
            if item.more:
                tried += 1
                finger.tap("Tell me more")
                assert answered(finger, item.more[0].text)
                finger.tap("In short")
                assert answered(finger, item.text)
                assert not answered(finger, item.more[0].text)
    assert tried > 2


def test_another_question_begins_in_short(finger: Finger, qtbot: QtBot) -> None:
    page = asked(finger)
    first = page.items[0]
    assert first.more
    finger.tap("Tell me more")
    second = page.items[1]
    finger.tap(second.title)
    # A page tells of its parts one turn of the event loop later.
    qtbot.waitUntil(lambda: answered(finger, second.text))
    finger.tap(first.title)
    qtbot.waitUntil(lambda: answered(finger, first.text))
    assert not answered(finger, first.more[0].text)


def test_another_tab_begins_in_short(finger: Finger) -> None:
    page = asked(finger)
    (_, before), *others = groups(page).items()
    found = [(group, items[0]) for group, items in others if items[0].more]
    assert found, "no other tab begins with a question that has more"
    assert before[0].more
    for group, item in found:
        finger.tap("Tell me more")
        finger.tap(group)
        assert answered(finger, item.text)
        assert not answered(finger, item.more[0].text)


@pytest.mark.parametrize("size", [*SCREENS, (1280, 800)])
def test_each_part_begins_with_an_open_question(
    open_kiosk: Callable[..., Finger], size: tuple[int, int]
) -> None:
    finger = open_kiosk(size)
    page = asked(finger)
    finger.shown.preferences.setTextSize("largest")
    parts = 0
    for group in groups(page):
        finger.tap(group)
        finger.tap(titles(finger)[-1]) if len(titles(finger)) > 1 else None
        while more_parts(finger):
            next_part(finger)
            assert opened(finger) == titles(finger)[:1]
            parts += 1
    assert parts


def test_a_longer_answer_stays_on_the_page(open_kiosk: Callable[..., Finger]) -> None:
    finger = open_kiosk((1280, 800))
    page = asked(finger)
    tried = 0
    for group, items in groups(page).items():
        finger.tap(group)
        for item in items:
            open_question(finger, item.title)
            if item.more:
                finger.tap("Tell me more")
                (row,) = (one for one in rows(finger) if one.property("open"))
                bottom = row.mapToScene(row.boundingRect().bottomLeft()).y()
                dock = finger.button("Home")
                assert bottom <= dock.mapToScene(dock.boundingRect().topLeft()).y()
                tried += 1
    assert tried > 2


def test_start_over_brings_the_first_tab_back(finger: Finger) -> None:
    page = asked(finger)
    items = groups(page)
    finger.tap(list(items)[-1])
    finger.tap(list(items.values())[-1][1].title)
    finger.shown.controller.start_over()
    assert isinstance(finger.shown.controller.visit.place, Attract)
    asked(finger)
    assert finger.button(next(iter(items))).property("checked")
    assert opened(finger) == [page.items[0].title]
