# SPDX-License-Identifier: GPL-3.0-or-later
"""Every control of every screen can be reached by keys, and nothing else can."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from ui.conftest import Finger
from ui.keyboard import Key, Keyboard, controls, names

from kiosk.article import walk
from kiosk.session.destination import Goodbye, WordList

ARROWS = (Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up)


def check_round(keyboard: Keyboard, inside: QQuickItem | None = None) -> list[QQuickItem]:
    """Tab goes round all that can be pressed, and Shift+Tab the other way."""
    there = keyboard.round()
    wanted = controls(keyboard.finger, inside)
    assert sorted(names(there)) == sorted(names(wanted))
    assert set(there) == set(wanted)
    screen = QRectF(0, 0, keyboard.window.width(), keyboard.window.height())
    for item in there:
        assert screen.contains(keyboard.area(item).center()), names([item])
    back = keyboard.round(Key.Key_Backtab)
    start = back.index(there[-1])
    assert back[start:] + back[:start] == there[::-1]
    return there


def check_arrows(keyboard: Keyboard, there: list[QQuickItem]) -> None:
    """From the first control, arrows lead to every other."""
    pending, found = [there[0]], {there[0]}
    while pending:
        item = pending.pop()
        for key in ARROWS:
            item.forceActiveFocus()
            keyboard.strike(key)
            if keyboard.item not in found:
                found.add(keyboard.item)
                pending.append(keyboard.item)
    assert found == set(there), names(list(set(there) - found))


def test_tab_comes_to_every_control_of_every_page(finger: Finger) -> None:
    finger.shown.kiosk.beginIn("en")
    keyboard = Keyboard(finger)
    controller = finger.shown.controller
    article = controller.article
    assert article is not None
    kinds: set[str] = set()
    for chapter, page in walk.pages(article):
        controller.do(
            lambda chapter=chapter, page=page: controller.visit.open_chapter(chapter.id, page.id)
        )
        keyboard.at_rest()
        there = check_round(keyboard)
        assert len(there) >= 7, page.id
        kind = str(finger.shown.page.kind)
        if kind not in kinds:
            kinds.add(kind)
            check_arrows(keyboard, there)
    assert len(kinds) >= 12


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("screen", ["language", "home", "words", "goodbye"])
def test_tab_comes_to_every_control_of_the_other_screens(
    open_kiosk: Callable[..., Finger],
    screen: str,
    size: tuple[int, int],
) -> None:
    finger = open_kiosk(size)
    keyboard, controller = Keyboard(finger), finger.shown.controller
    if screen == "language":
        keyboard.press(Key.Key_A)
    else:
        finger.shown.kiosk.beginIn("en")
    if screen == "words":
        controller.do(lambda: controller.visit.go(WordList()))
    elif screen == "goodbye":
        controller.do(lambda: controller.visit.go(Goodbye()))
    keyboard.at_rest()
    check_arrows(keyboard, check_round(keyboard))


def test_in_a_sheet_tab_stays_in_the_sheet(finger: Finger) -> None:
    finger.shown.kiosk.beginIn("en")
    finger.tap("What is bone marrow?")
    keyboard = Keyboard(finger)
    for opener in ("bone marrow", "Tell me more", "Text size", "Start over"):
        keyboard.choose(opener)
        sheet = keyboard.item
        while not sheet.property("modal"):
            sheet = sheet.parentItem()
        check_arrows(keyboard, check_round(keyboard, sheet))
        keyboard.press(Key.Key_Escape)
        assert keyboard.name == opener
        assert not sheet.isVisible()


def test_nothing_under_a_sheet_is_reached(finger: Finger) -> None:
    finger.shown.kiosk.beginIn("en")
    keyboard = Keyboard(finger)
    keyboard.choose("Start over")
    reached = names(keyboard.round())
    assert {"No, stay here", "Yes, start over"} <= set(reached)
    assert not {"Home", "Back", "Text size", "What is bone marrow?"} & set(reached)
