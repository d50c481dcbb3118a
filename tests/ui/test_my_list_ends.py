# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing of a list is left for the next person, and nothing can be written anywhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from ui.carrying import (
    CARRY,
    LIST,
    ask_nurse,
    begin,
    carried,
    every_item,
    go_to,
    names,
    pages,
    pick_all,
    reach,
    texts_in,
)
from ui.conftest import Finger
from ui.procedure import only

from kiosk.article.model import ChoicesPage, Page
from kiosk.session.destination import Attract
from kiosk.system import paths

EMPTY = "Still empty. Touch a question to put it here."


def start_over(finger: Finger, clock: list[float]) -> None:
    finger.tap("Start over")
    finger.tap("Yes, start over")


def walk_away(finger: Finger, clock: list[float]) -> None:
    clock[0] += 10_000
    finger.shown.controller.tick()


@pytest.mark.parametrize("leave", [start_over, walk_away])
@pytest.mark.parametrize("spot", [LIST, CARRY, ("why", "where")])
def test_nothing_of_the_list_is_left_for_the_next_person(
    finger: Finger,
    clock: list[float],
    leave: Callable[[Finger, list[float]], None],
    spot: tuple[str, str],
) -> None:
    begin(finger)
    fresh = finger.shown.controller.visit._fresh()
    ask_nurse(finger)
    pick_all(finger)
    go_to(finger, *spot)
    leave(finger, clock)
    finger.look()
    visit = finger.shown.controller.visit
    assert isinstance(visit.place, Attract)
    assert visit.state == fresh
    assert finger.shown.my_list.count == 0
    begin(finger)
    assert "Questions to ask" in names(finger)
    for chapter, page in pages(finger, Page):
        go_to(finger, chapter, page.id)
        assert not any("My list" in one for one in names(finger))
    assert carried(finger) == []
    go_to(finger, *LIST)
    assert finger.sees(EMPTY)
    assert finger.button("The test").property("checked")
    for item in pages(finger, ChoicesPage)[0][1].items:
        finger.tap(item.group)
        reach(finger, item.text)
        assert not finger.button(item.text).property("checked")


# No writing


def test_nothing_can_be_written_anywhere(finger: Finger) -> None:
    """What a patient writes could name somebody, and the next person could read it."""
    for file in paths.QML.rglob("*.qml"):
        told = file.read_text(encoding="utf-8")
        for one in ("TextInput", "TextEdit", "TextField", "TextArea", "SearchField", "editable:"):
            assert one not in told, file
    begin(finger)
    for chapter, page in pages(finger, Page):
        go_to(finger, chapter, page.id)
        for item in every_item(finger):
            written = QAccessible.queryAccessibleInterface(item)
            assert not item.inherits("QQuickTextInput")
            assert not item.inherits("QQuickTextEdit")
            assert written is None or written.role() != QAccessible.Role.EditableText


def test_letters_of_a_keyboard_change_nothing(finger: Finger) -> None:
    begin(finger)
    pick_all(finger)
    before, told = finger.shown.controller.visit.state.ticked.copy(), finger.look()
    for letter in (Qt.Key.Key_A, Qt.Key.Key_Z, Qt.Key.Key_1, Qt.Key.Key_Backspace):
        finger.key(letter)
    assert finger.shown.controller.visit.state.ticked == before
    assert finger.look() == told
    assert texts_in(only(finger, "ListPaper"))
