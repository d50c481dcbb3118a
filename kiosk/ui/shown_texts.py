# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of the screen as it is now, read off the scene: what is spoken is what is shown.

Any item may say how it is read, by properties of its own:

- `spokenAs`: these words instead of all that is in it; empty: nothing in it is read.
- `spokenFirst`, `spokenLast`: words before and after what is in it, such as a picture's text
  alternative, or that a line is ticked.
- `spokenIn`: the language of what is in it, where that is not the one of the visit.
- `modal`: it lies over the screen; while it is visible, only it is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.ui.reading_order import in_order
from kiosk.ui.styled_text import LINE_END, plain_of


@dataclass(frozen=True)
class ShownText:
    """One text to be read."""

    text: str
    """As it is shown, without markup."""
    item: QQuickItem | None = None
    """The text item that shows it; None for words that only the ear gets."""
    language: str = ""
    """BCP 47 tag; empty for the language of the visit."""
    start: int = 0
    """Where `text` begins in what the item shows, in characters: each of its lines that were ended
    on purpose is a text of its own."""


@dataclass(frozen=True)
class _Group:
    """The texts of one item, and where they are in it."""

    texts: tuple[ShownText, ...]
    area: QRectF


def shown_texts(root: QQuickItem, right_to_left: bool = False) -> list[ShownText]:
    """Every text below `root` in reading order; below what lies over it, where something does."""
    group = _group(_front(root) or root, "", right_to_left)
    return list(group.texts) if group else []


def _front(root: QQuickItem) -> QQuickItem | None:
    """What lies over everything else, the uppermost."""
    found = None
    pending = [root]
    while pending:
        item = pending.pop()
        if not item.isVisible() or item.opacity() == 0:
            continue
        if item.property("modal") is True:
            found = item
        pending += reversed(item.childItems())
    return found


def _words(item: QQuickItem, name: str) -> str | None:
    words = item.property(name)
    return words if isinstance(words, str) else None


def _lines(item: QQuickItem, language: str) -> Iterator[ShownText]:
    start = 0
    for line in re.split(f"[\n{LINE_END}]", plain_of(item)):
        if line.strip():
            yield ShownText(line, item, language, start)
        start += len(line) + 1


def _group(item: QQuickItem, language: str, right_to_left: bool) -> _Group | None:
    if not item.isVisible() or item.opacity() == 0:
        return None
    own = QRectF(0, 0, item.width(), item.height())
    language = _words(item, "spokenIn") or language
    instead = _words(item, "spokenAs")
    if instead is not None:
        return _Group((ShownText(instead, None, language),), own) if instead else None
    if item.inherits("QQuickText"):
        lines = tuple(_lines(item, language))
        return _Group(lines, own) if lines else None
    groups = []
    for child in item.childItems():
        group = _group(child, language, right_to_left)
        if group:
            groups.append(_Group(group.texts, child.mapRectToItem(item, group.area)))
    first, last = _words(item, "spokenFirst"), _words(item, "spokenLast")
    texts = _ordered(item, groups, right_to_left)
    if first:
        texts.insert(0, ShownText(first, None, language))
    if last:
        texts.append(ShownText(last, None, language))
    if not texts:
        return None
    area = own if first or last else groups[0].area
    for group in groups:
        area = area.united(group.area)
    return _Group(tuple(texts), area)


def _ordered(item: QQuickItem, groups: Sequence[_Group], right_to_left: bool) -> list[ShownText]:
    # A row or column has its children in order, and has perhaps not placed them yet.
    placed = item.inherits("QQuickBasePositioner")
    areas = [group.area for group in groups]
    order = range(len(groups)) if placed else in_order(areas, right_to_left)
    return [text for at in order for text in groups[at].texts]
