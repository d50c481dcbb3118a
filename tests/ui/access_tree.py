# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility tree of a window as a screen reader finds it, and what can be wrong in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.tour.fit import letters, visible_texts

Role = QAccessible.Role
CONTROLS = {
    Role.Button,
    Role.CheckBox,
    Role.RadioButton,
    Role.PageTab,
    Role.ListItem,
    Role.Link,
}
TEXTS = {Role.Heading, Role.StaticText, Role.AlertMessage, Role.EditableText, Role.ProgressBar}
GROUPS = {Role.Dialog, Role.ToolBar, Role.PageTabList, Role.Grouping, Role.List}
KNOWN = CONTROLS | TEXTS | GROUPS | {Role.Graphic}
LEAST_MM = 15.0
LETTERS = "Aa"
"""A picture made of letters: how large they would be."""
MARKUP = re.compile(r"<[^>]*>|&\w+;|&(?=\w)|%\d|[{}]|[\u200e\u200f\u2066-\u2069]")


@dataclass(frozen=True)
class Node:
    """One visible thing in the tree; `area` in px of the screen, `actions` as Qt names them."""

    role: QAccessible.Role
    name: str
    description: str
    area: QRect
    actions: tuple[str, ...]
    state: QAccessible.State = field(compare=False)
    interface: QAccessibleInterface = field(compare=False)
    inside: Node | None = None

    @property
    def is_control(self) -> bool:
        """True for what can be pressed."""
        return self.role in CONTROLS

    def __str__(self) -> str:
        return f"{self.role.name} “{self.name}”"

    def press(self) -> None:
        """Does what a screen reader does when its user presses."""
        actions = self.interface.actionInterface()
        assert actions is not None
        actions.doAction("Press")


def _node(found: QAccessibleInterface, inside: Node | None) -> Node:
    actions = found.actionInterface()
    return Node(
        found.role(),
        found.text(QAccessible.Text.Name),
        found.text(QAccessible.Text.Description),
        found.rect(),
        tuple(actions.actionNames()) if actions else (),
        found.state(),
        found,
        inside,
    )


def _walk(parent: QAccessibleInterface, inside: Node | None) -> Iterator[Node]:
    for at in range(parent.childCount()):
        child = parent.child(at)
        if child is None or child.state().invisible:
            continue
        node = _node(child, inside)
        yield node
        yield from _walk(child, node)


def tree(window: QQuickWindow) -> list[Node]:
    """Every visible thing, in the order a screen reader goes through them."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return list(_walk(root, None))


def flaws(window: QQuickWindow, mm_per_px: float, right_to_left: bool | None) -> list[str]:
    """One line for each thing in the tree that is not as it has to be. With None, what stands
    beside each other may be told in either order: the screen is not mirrored."""
    nodes = tree(window)
    found = [line for node in nodes for line in _own_flaws(node, mm_per_px)]
    if not any(node.role is Role.Heading for node in nodes):
        found.append("there is no heading")
    controls = [node for node in nodes if node.is_control]
    told = [(node.name, node.description) for node in controls]
    found += [f"{one} is there more than once" for one in {t for t in told if told.count(t) > 1}]
    found += _untold(window, nodes)
    return [*found, *_disorder(nodes, right_to_left)]


def _own_flaws(node: Node, mm_per_px: float) -> Iterator[str]:
    if node.role not in KNOWN:
        yield f"{node} has a role that is not known here"
    if not node.name.strip():
        yield f"{node} at {node.area} has no name"
    for text in (node.name, node.description):
        if MARKUP.search(text):
            yield f"{node} tells what is not words: {text!r}"
    if node.is_control:
        if not {"Press", "Toggle"} & set(node.actions):
            yield f"{node} cannot be pressed"
        # A word in running text is as high as its line, as WCAG 2.5.8 has it.
        least = node.area.width() if node.role is Role.Link else min(_sides(node))
        if least * mm_per_px < LEAST_MM:
            yield f"{node} is {node.area.width()}x{node.area.height()} px small"
    if node.role in TEXTS and any(above.is_control for above in _above(node)):
        yield f"{node} is told twice: it is in a control"
    if node.state.focusable and node.area.isEmpty():
        yield f"{node} can have the focus but is nowhere"


def _sides(node: Node) -> tuple[int, int]:
    return node.area.width(), node.area.height()


def _above(node: Node) -> Iterator[Node]:
    while node.inside is not None:
        node = node.inside
        yield node


def _bare(text: str) -> str:
    return re.sub(r"<[^>]+>|[\u200e\u200f\u2066-\u2069\s]", "", text).replace("&amp;", "&")


def _untold(window: QQuickWindow, nodes: list[Node]) -> Iterator[str]:
    """Texts on the screen that nothing in the tree tells. What lies behind a sheet is not asked."""
    told = [_bare(f"{node.name} {node.description}") for node in nodes]
    shown = list(visible_texts(window))
    top = max(layer for _, layer in shown)
    for item, layer in shown:
        text = str(item.property("text"))
        drawn = text == LETTERS or item.property("untold")
        if layer == top and not drawn and not any(_bare(text) in t for t in told):
            yield f"“{text}” is shown at {letters(item).toRect()} and not told"


def _disorder(nodes: list[Node], right_to_left: bool | None) -> Iterator[str]:
    """What is told after something the eye meets later: the upper of what stands above each other
    comes first, and the one where the line starts of what stands beside each other. Words in a
    picture stand where the picture wants them; a sheet is heard at a touch of its corner, which is
    told last."""
    pictures = [node.area for node in nodes if node.role is Role.Graphic]
    loose = [
        node
        for node in nodes
        if node.role not in GROUPS | {Role.Graphic}
        and (node.is_control or not any(one.contains(node.area.center()) for one in pictures))
    ]
    if any(node.role is Role.Dialog for node in nodes) and loose[-1].is_control:
        loose = loose[:-1]
    for at, late in enumerate(loose):
        for early in loose[:at]:
            if early not in _above(late) and _comes_first(late.area, early.area, right_to_left):
                yield f"{late} is told after {early}, and stands before it"
                break


def _comes_first(one: QRect, other: QRect, right_to_left: bool | None) -> bool:
    across = min(one.right(), other.right()) - max(one.left(), other.left())
    along = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if across > 0:
        return along <= 0 and one.top() < other.top()
    beside = along > min(one.height(), other.height()) / 2
    return beside and (one.left() > other.left()) is right_to_left
