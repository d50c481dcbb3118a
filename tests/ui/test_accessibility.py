# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told: every control has a name and can be pressed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from ui.conftest import Finger

from kiosk.article import walk

PRESSABLE = (QAccessible.Role.Button, QAccessible.Role.CheckBox)


def tree(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Every visible node."""
    for at in range(node.childCount()):
        child = node.child(at)
        if child is None or child.state().invisible:
            continue
        yield child
        yield from tree(child)


def controls(finger: Finger) -> list[QAccessibleInterface]:
    finger.look()
    root = QAccessible.queryAccessibleInterface(finger.window)
    assert root is not None
    return [node for node in tree(root) if node.role() in PRESSABLE]


def test_every_control_on_every_page_has_a_name_and_a_press(finger: Finger) -> None:
    finger.shown.kiosk.beginIn("en")
    controller = finger.shown.controller
    article = controller.article
    assert article is not None
    counted = 0
    for chapter, page in walk.pages(article):
        controller.do(
            lambda chapter=chapter, page=page: controller.visit.open_chapter(chapter.id, page.id)
        )
        found = controls(finger)
        counted += len(found)
        for node in found:
            name = node.text(QAccessible.Text.Name)
            assert name, f"a control without a name on {page.id}"
            actions = node.actionInterface()
            assert actions is not None
            assert {"Press", "Toggle"} & set(actions.actionNames()), name
    assert counted > 200


def test_a_visit_by_names_only(finger: Finger) -> None:
    def do(name: str) -> None:
        named = {node.text(QAccessible.Text.Name): node for node in controls(finger)}
        actions = named[name].actionInterface()
        assert actions is not None
        actions.doAction("Press")

    do("Touch to start")
    do("Use English")
    do("Will it hurt?")
    assert finger.sees("How much do you want to know?")
    do("Next")
    assert finger.sees("Pain: the basics")


def test_targets_are_large_enough_for_a_finger(finger: Finger) -> None:
    finger.shown.kiosk.beginIn("en")
    finger.tap("What is bone marrow?")
    millimetres = 476.0 / 1920
    for item in finger.buttons():
        label = item.property("label")
        assert item.height() * millimetres >= 15, label
        assert item.width() * millimetres >= 15, label
