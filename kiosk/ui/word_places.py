# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a word stands in a QML text item, in px of the item."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtQuick import QQuickItem

from kiosk.ui.styled_text import is_styled, parse

_WRAPS = {
    0: QTextOption.WrapMode.NoWrap,
    1: QTextOption.WrapMode.WordWrap,
    2: QTextOption.WrapMode.ManualWrap,
    3: QTextOption.WrapMode.WrapAnywhere,
    4: QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere,
}


def utf16(text: str, offset: int) -> int:
    """An offset in characters as Qt counts it."""
    return offset + sum(ord(one) > 0xFFFF for one in text[:offset])


def laid_out(item: QQuickItem) -> QTextLayout:
    """The text of `item` in lines as the item itself breaks them, each at y 0."""
    text = str(item.property("text"))
    bold: list[tuple[int, int]] = []
    if is_styled(item):
        text, bold = parse(text)
    text = text.replace("\n", "\u2028")
    font = QFont(item.property("font"))
    font.setPixelSize(int(item.property("letterSize")))
    layout = QTextLayout(text, font)
    option = QTextOption(
        Qt.AlignmentFlag(int(item.property("alignedTo"))) | Qt.AlignmentFlag.AlignAbsolute
    )
    option.setWrapMode(_WRAPS[int(item.property("wrapping"))])
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats([_bold(text, start, length) for start, length in bold])
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(item.width())
    layout.endLayout()
    return layout


def _bold(text: str, start: int, length: int) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start = utf16(text, start)
    span.length = utf16(text, start + length) - span.start
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    span.format = look
    return span


def word_places(item: QQuickItem, start: int, end: int) -> list[QRectF]:
    """The rectangles of the characters from `start` up to `end` of the text that `item` shows, one
    for each line, as high as the line; empty where the item breaks its lines otherwise."""
    layout = laid_out(item)
    if layout.lineCount() != int(item.property("lineCount")):
        return []
    first, last = utf16(layout.text(), start), utf16(layout.text(), end)
    height = float(item.property("lineHeight"))
    places = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begins, ends = line.textStart(), line.textStart() + line.textLength()
        one, other = max(first, begins), min(last, ends)
        if one < other:
            left, right = sorted((_x(line, one), _x(line, other)))
            places.append(
                QRectF(QPointF(left, number * height), QPointF(right, (number + 1) * height))
            )
    return places


def _x(line: object, position: int) -> float:
    x = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(x[0] if isinstance(x, tuple) else x)
