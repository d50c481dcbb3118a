# SPDX-License-Identifier: GPL-3.0-or-later
"""What is spoken is what is shown, on every screen of the article in every language."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtQuick import QQuickItem
from ui.conftest import Finger

from kiosk.i18n.languages import language_of
from kiosk.tour.draw import settle
from kiosk.tour.fit import visible_texts
from kiosk.tour.kinds import kind_of
from kiosk.tour.stops import stops
from kiosk.ui.shown_texts import ShownText, shown_texts
from kiosk.ui.styled_text import plain_of

LANGUAGES = ("en", "es", "fr", "ar", "zh-Hans", "hi")

UNSPOKEN = {
    "Dock": "the same on every screen",
    "PageHeader": "the same on every page of a chapter; the page has a title of its own",
    "NoticeStrip": "for the staff",
    "ReadingBar": "belongs to reading itself",
    "HearButton": "belongs to reading itself",
    "Toast": "told by itself when it comes",
    "StageView": "its words come and go; the text alternative tells the picture",
    "PairPicture": "its numbers stand for the lines beside it",
    "StageRail": "the same at every beat",
    "ViewToggle": "the same at every beat",
    "RoundKey": "the same at every beat",
    "LanguageGrid": "each name wants a voice of its own: the language that holds is read",
    "PairSide": "the two languages' names and their buttons",
    "ChapterTitle": "as PageHeader",
    "CountdownRing": "its seconds are said as words",
}
"""QML types whose texts are shown and not spoken, and why. Seven more texts stand in plain items:
see `STANDING_IN`."""

STANDING_IN = ("AttractScreen", "ChapterCard", "BesideScreen")
"""Types of which some texts are told otherwise: names of languages, the number of a chapter, the
buttons at the head of two languages."""


def above(item: QQuickItem) -> Iterator[str]:
    """The QML types that `item` is in."""
    one: QQuickItem | None = item
    while one is not None:
        yield kind_of(one)
        one = one.parentItem()


def in_front(item: QQuickItem, front: QQuickItem | None) -> bool:
    one: QQuickItem | None = item
    while one is not None and one is not front:
        one = one.parentItem()
    return one is front


def modal(finger: Finger) -> QQuickItem | None:
    found, pending = None, [finger.window.contentItem()]
    while pending:
        item = pending.pop(0)
        if item.isVisible():
            found = item if item.property("modal") is True else found
            pending += item.childItems()
    return found


def spoken_here(finger: Finger, language: str) -> list[ShownText]:
    return shown_texts(finger.window.contentItem(), language_of(language).rtl)


def unspoken(finger: Finger, spoken: list[ShownText]) -> list[str]:
    """The visible texts that are not spoken, and for which there is no reason."""
    heard = {id(one.item) for one in spoken if one.item}
    told = [one.text for one in spoken if not one.item]
    front = modal(finger)
    missed = []
    for item, _ in visible_texts(finger.window):
        text = plain_of(item)
        kinds = set(above(item))
        excused = kinds & (UNSPOKEN.keys() | set(STANDING_IN))
        if id(item) in heard or text in told or excused or not text.strip():
            continue
        if front is None or in_front(item, front):
            missed.append(text)
    return missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_shown_is_spoken_and_nothing_else(
    open_kiosk: Callable[..., Finger], language: str
) -> None:
    finger = open_kiosk(language=language)
    visited = 0
    for stop in stops(finger.shown):
        stop.settle()
        settle(finger.window)
        spoken = spoken_here(finger, language)
        assert spoken, stop.name
        visible = {id(item) for item, _ in visible_texts(finger.window)}
        assert all(id(one.item) in visible for one in spoken if one.item), stop.name
        for one in spoken:
            if one.item:
                shown = plain_of(one.item)
                assert shown[one.start : one.start + len(one.text)] == one.text, stop.name
        assert unspoken(finger, spoken) == [], stop.name
        visited += 1
        stop.leave()
    assert visited > 100


def open_page(finger: Finger, chapter: str, page: str) -> None:
    visit = finger.shown.controller.visit
    finger.shown.controller.do(lambda: visit.open_chapter(chapter, page))
    settle(finger.window)


def words(finger: Finger) -> list[str]:
    return [one.text for one in finger.shown.speech.narrator.scene.texts()]


def test_only_the_part_that_is_shown_is_spoken(finger: Finger) -> None:
    open_page(finger, "hurt", "questions")
    first = words(finger)
    finger.tap("Next")
    second = words(finger)
    assert first[0] == second[0], "the title stands over both"
    questions = [one for one in second if one.endswith("?")][1:]
    assert questions
    assert not set(questions) & set(first)


def test_a_tick_is_told_in_words(finger: Finger) -> None:
    open_page(finger, "ready", "bring")
    before = words(finger)
    assert "Ticked" not in before
    line = before[before.index("Not ticked") - 1]
    finger.tap(line)
    after = words(finger)
    assert after[after.index(line) + 1] == "Ticked"


def test_an_answer_is_told_with_what_is_said_of_it(finger: Finger) -> None:
    open_page(finger, "quick-check", "check-where")
    before = words(finger)
    finger.tap("The spine")
    new = [one for one in words(finger) if one not in before]
    assert {"You chose this", "This is the one"} <= set(new)
    assert len(new) > 2, "the explanation too"


def test_a_picture_is_told_by_its_text_alternative(finger: Finger) -> None:
    open_page(finger, "why", "why-test")
    assert finger.shown.page.alt in words(finger)


def test_the_languages_are_told_by_the_one_that_holds_and_the_way_on(finger: Finger) -> None:
    finger.shown.kiosk.begin()
    settle(finger.window)
    told = words(finger)
    assert told[0] == "Choose your language"
    assert "Use English" in told
    assert "Español" not in told


def test_the_question_whether_somebody_is_there_comes_before_its_seconds(finger: Finger) -> None:
    open_page(finger, "why", "why-test")
    controller = finger.shown.controller
    controller.pass_time(controller.clock.patience + 8)
    settle(finger.window)
    told = words(finger)
    assert told[0] == "Are you still there?"
    assert told[2].startswith("Seconds left:")
