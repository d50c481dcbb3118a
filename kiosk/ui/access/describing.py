# SPDX-License-Identifier: GPL-3.0-or-later
"""A control in words: what a screen reader is told of it, as one short phrase."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem


def N_(text: str) -> str:
    """Marks an interface text for the catalogue."""
    return text


BUTTON = N_("%1, button")
TICKED = N_("%1, ticked")
NOT_TICKED = N_("%1, not ticked")
CHOSEN = N_("%1, chosen")
NOT_CHOSEN = N_("%1, not chosen")
CLOSED = N_("%1, closed")
OPENED = N_("%1, open")
WORD = N_("%1, a word that is explained")

Role = QAccessible.Role
PICKED = (Role.RadioButton, Role.PageTab, Role.ListItem, Role.MenuItem)


def name_of(item: QQuickItem) -> str:
    """What `item` is called."""
    node = QAccessible.queryAccessibleInterface(item)
    name = node.text(QAccessible.Text.Name) if node is not None else ""
    return str(name or item.property("label") or "")


def described(item: QQuickItem, word: Callable[[str], str]) -> str:
    """Name, kind and state of a control; `word` translates."""
    name = name_of(item)
    node = QAccessible.queryAccessibleInterface(item)
    if node is None:
        return name
    role, state = node.role(), node.state()
    if role == Role.Link:
        form = WORD
    elif role in PICKED or (role == Role.Button and state.checkable):
        form = CHOSEN if state.checked or state.selected else NOT_CHOSEN
    elif state.expandable:
        form = OPENED if state.expanded else CLOSED
    elif role in (Role.CheckBox, Role.Switch):
        form = TICKED if state.checked else NOT_TICKED
    else:
        form = BUTTON
    return word(form).replace("%1", name)
