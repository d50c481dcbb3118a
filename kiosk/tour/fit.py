# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds text that is cut off, runs off the screen or its button, lies over other text, or would be
drawn as boxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour.kinds import kind_of
from kiosk.ui.glyphs import Glyphs

SLACK = 2.0
"""px a letter may reach over its box without anybody seeing it."""

LEADING = 10.0
"""px of a line's height that are above and below its letters."""

OVERLAYS = ("Sheet", "AccessPanel", "StillThere", "WordCard", "HideScreen", "Toast")


@dataclass(frozen=True)
class Misfit:
    """One text that does not fit, and how."""

    text: str
    problem: str


@dataclass(frozen=True)
class Shown:
    """One visible text and where its letters are, in px of the window."""

    text: str
    area: QRectF
    layer: int


def _is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText")


def visible_texts(window: QQuickWindow) -> Iterator[tuple[QQuickItem, int]]:
    """Every visible text item, with 1 for those in an overlay and 0 for the rest."""
    pending = [(window.contentItem(), 0)]
    while pending:
        item, layer = pending.pop()
        if not item.isVisible() or item.opacity() == 0:
            continue
        made_from = kind_of(item)
        if any(kind in made_from for kind in OVERLAYS):
            layer = 1
        if _is_text(item) and item.property("text"):
            yield item, layer
        pending += [(child, layer) for child in item.childItems()]


def letters(item: QQuickItem) -> QRectF:
    """Where the letters of a text item are, in px of the window."""
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    alignment = int(item.property("alignedTo") or 1)
    left = {2: item.width() - width, 4: (item.width() - width) / 2}.get(alignment, 0.0)
    return item.mapRectToScene(QRectF(left, 0, width, height))


def _button(item: QQuickItem) -> QRectF | None:
    """The button a text is in, in px of the window."""
    inner = item
    while (above := inner.parentItem()) is not None:
        if "RailStretch" in kind_of(above):
            return None  # its name may be wider than it is
        if above.property("pressable") is not None:
            return above.mapRectToScene(QRectF(0, 0, above.width(), above.height()))
        inner = above
    return None


def _hanging(item: QQuickItem) -> float:
    """px that Qt may count too much: the space at which a line is broken hangs over its place."""
    if int(item.property("lineCount") or 1) < 2:
        return 0.0
    font = item.property("font")
    return QFontMetricsF(font).horizontalAdvance(" ") + float(font.wordSpacing())


def misfits(window: QQuickWindow, glyphs: Glyphs | None = None) -> list[Misfit]:
    """What does not fit on the screen as it is now; `glyphs` are those of the fonts it has."""
    found: list[Misfit] = []
    screen = QRectF(0, 0, window.width(), window.height())
    shown: list[Shown] = []
    for item, layer in visible_texts(window):
        text, area = str(item.property("text")), letters(item)
        if item.property("truncated"):
            found.append(Misfit(text, "is cut off with an ellipsis"))
        over = float(item.property("contentWidth")) - item.width()
        if over > SLACK + _hanging(item):
            found.append(Misfit(text, f"is {over:.1f} px wider than its place"))
        if not screen.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(area):
            found.append(Misfit(text, "runs off the screen"))
        button = _button(item)
        if button and not button.adjusted(-SLACK, -LEADING, SLACK, LEADING).contains(area):
            found.append(Misfit(text, "runs out of its button"))
        if boxes := glyphs.missing(text) if glyphs else "":
            found.append(Misfit(text, f"has no letters for {boxes}"))
        shown.append(Shown(text, area, layer))
    top = max((one.layer for one in shown), default=0)
    found += _overlaps([one for one in shown if one.layer == top])
    return found


def _overlaps(shown: list[Shown]) -> Iterator[Misfit]:
    for at, one in enumerate(shown):
        for other in shown[at + 1 :]:
            shared = one.area.intersected(other.area)
            # Lines are set tighter than the font's own height: only a real overlap counts.
            if shared.width() > 4 * SLACK and shared.height() > 0.3 * min(
                one.area.height(), other.area.height()
            ):
                yield Misfit(one.text, f"lies over “{other.text}”")
