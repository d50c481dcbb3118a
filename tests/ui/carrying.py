# SPDX-License-Identifier: GPL-3.0-or-later
"""The list, the checks and the take-away as a test holds them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtQuick import QQuickItem
from ui.conftest import Finger
from ui.procedure import next_frame, things

from kiosk.article import walk
from kiosk.article.model import CheckPage, Page
from kiosk.ui.takeaway_view_model import TakeawayViewModel

LIST, CARRY = ("my-questions", "ask"), ("take-away", "carry")
PICKED = {
    "The test": ["Why do I need this test?", "How many have you done?"],
    "Pain": ["What will you give me for pain?"],
    "Results": ["When will I know?"],
}
"""Lines of several groups, in the order of the list."""
LINES = [line for lines in PICKED.values() for line in lines]

Kind = TypeVar("Kind", bound=Page)


def begin(finger: Finger, language: str = "en") -> None:
    finger.shown.kiosk.beginIn(language)
    finger.look()


def go_to(finger: Finger, chapter: str, page: str) -> None:
    controller = finger.shown.controller
    controller.do(lambda: controller.visit.open_chapter(chapter, page))
    finger.look()


def pages(finger: Finger, kind: type[Kind]) -> list[tuple[str, Kind]]:
    """Every page of one kind in the language shown, each after its chapter."""
    article = finger.shown.controller.article
    assert article is not None
    return [(chapter.id, page) for chapter, page in walk.pages(article) if isinstance(page, kind)]


def names(finger: Finger) -> list[str]:
    """What the buttons in reach are called."""
    return [str(item.property("label")) for item in finger.buttons()]


def more_parts(finger: Finger) -> bool:
    page = finger.shown.page
    return bool(page.part + 1 < page.part_count)


def onward(finger: Finger) -> str:
    """What the button that goes on is called here."""
    page = finger.shown.page
    return "Next" if not page.lastPage else "Done" if page.extra else "Finish"


def next_part(finger: Finger) -> None:
    """Touches the button that goes on, whatever it is called."""
    finger.tap(onward(finger))
    next_frame(finger)  # rows are laid out with it


def reach(finger: Finger, name: str) -> None:
    """Goes through the parts of the page until the button called `name` is in reach."""
    while name not in names(finger) and more_parts(finger):
        next_part(finger)


def pick(finger: Finger, tab: str, *lines: str) -> None:
    """Touches `lines` of one group of the page."""
    for line in lines:
        finger.tap(tab)
        reach(finger, line)
        finger.tap(line)


def pick_all(finger: Finger) -> None:
    """Picks `LINES` on the list."""
    go_to(finger, *LIST)
    for tab, lines in PICKED.items():
        pick(finger, tab, *lines)


def takeaway(finger: Finger) -> TakeawayViewModel:
    return finger.shown.kiosk.beside.takeaway


def every_item(finger: Finger) -> Iterator[QQuickItem]:
    """Everything in the window, what is not drawn too."""
    for one in things(finger.window.contentItem()):
        if isinstance(one, QQuickItem):
            yield one


def texts_in(item: QQuickItem) -> list[str]:
    """Every text inside `item` that is on the screen."""
    found, pending = [], [item]
    while pending:
        one = pending.pop()
        if one.isVisible() and one.opacity() > 0:
            if one.inherits("QQuickText") and one.property("text"):
                found.append(str(one.property("text")))
            pending += one.childItems()
    return found


def ask_nurse(finger: Finger) -> CheckPage:
    """Puts the question of the first check on the list."""
    chapter, check = pages(finger, CheckPage)[0]
    go_to(finger, chapter, check.id)
    finger.tap(check.answers[0].text)
    finger.tap("Ask my nurse")
    return check


def carried(finger: Finger) -> list[str]:
    """The questions on the sheet that goes home."""
    go_to(finger, *CARRY)
    return [
        line
        for section in takeaway(finger).sheets[0].sections
        if section.part == "questions"
        for line in section.lines
    ]
