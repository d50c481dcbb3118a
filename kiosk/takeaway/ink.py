# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on paper: words, columns of them, a box around them, lines to write on, codes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from kiosk.takeaway.codes import Code

INK, SOFT_INK, PRIMARY, ROSE = "#10393B", "#334E50", "#0A5558", "#8E2F2F"
LINE, DARK = "#A79A82", "#0B2B2D"

BOX_MM, DOT_MM = 4.0, 1.8


class Block(Protocol):
    """Something with a height. `gap` is kept free above it, but at the head of a page."""

    gap: float
    height: float

    def draw(self, painter: QPainter, y: float) -> None:
        """Draws it from `y` down."""


class Words:
    """A paragraph, broken into lines; a mark may stand before it."""

    def __init__(
        self,
        text: str,
        font: QFont,
        area: tuple[float, float],
        rtl: bool,
        *,
        color: str = INK,
        mark: str = "",
        inset: float = 0,
        dot: float = 1,
        gap: float = 0,
        leading: float = 1,
    ) -> None:
        """`area` is the left edge and the width, `dot` one millimetre."""
        self.gap, self.height, self.leading = gap, 0.0, leading
        self.lines: list[QTextLine] = []
        self._color, self._mark, self._inset, self._mm, self._rtl = color, mark, inset, dot, rtl
        self._left, self._width = area
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # In the direction of the sheet, and not of the first letter.
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self._width - inset)
            line.setPosition(QPointF(0, 0))
            self.lines.append(line)
            self.height += line.height() * leading
        self._layout.endLayout()

    def draw(self, painter: QPainter, y: float) -> None:
        """Draws its lines, and the mark beside the first."""
        for number in range(len(self.lines)):
            y += self.draw_line(painter, number, y)

    def draw_line(self, painter: QPainter, number: int, y: float) -> float:
        """Draws one line; returns how high it is."""
        line = self.lines[number]
        if self._mark and not number:
            self._draw_mark(painter, y + line.ascent() * 0.66)
        painter.setPen(QColor(self._color))
        line.draw(painter, QPointF(self._left + (0 if self._rtl else self._inset), y))
        return line.height() * self.leading

    def _draw_mark(self, painter: QPainter, y: float) -> None:
        """A box to tick, or a dot, level with the middle of small letters."""
        size = (BOX_MM if self._mark == "box" else DOT_MM) * self._mm
        begins = self._width - self._inset / 3 if self._rtl else self._inset / 3
        shape = QRectF(self._left + begins - size / 2, y - size / 2, size, size)
        if self._mark == "box":
            painter.setPen(QPen(QColor(INK), self._mm * 0.35))
            painter.drawRect(shape)
            return
        path = QPainterPath()
        path.addEllipse(shape)
        painter.fillPath(path, QColor(PRIMARY))


class OneLine:
    """One line of a paragraph that is longer than a page."""

    def __init__(self, words: Words, number: int) -> None:
        self.gap = 0.0 if number else words.gap
        self.height = words.lines[number].height() * words.leading
        self._words, self._number = words, number

    def draw(self, painter: QPainter, y: float) -> None:
        """Draws the line."""
        self._words.draw_line(painter, self._number, y)


class Stack:
    """Blocks one below the other; perhaps in a box."""

    def __init__(
        self, blocks: Sequence[Block], pad: float = 0, frame: QRectF | None = None
    ) -> None:
        """`frame` gives the left edge and the width of the box, and how thick its line is."""
        self.gap = blocks[0].gap
        self.height = sum(one.height + one.gap for one in blocks) - self.gap + pad * 2
        self._blocks, self._pad, self._frame = blocks, pad, frame

    def draw(self, painter: QPainter, y: float) -> None:
        """Draws the box, then what is in it."""
        if self._frame is not None:
            painter.setPen(QPen(QColor(ROSE), self._frame.height()))
            painter.drawRect(QRectF(self._frame.x(), y, self._frame.width(), self.height))
        y += self._pad - self.gap
        for one in self._blocks:
            one.draw(painter, y + one.gap)
            y += one.gap + one.height


class Beside:
    """Two stacks side by side."""

    def __init__(self, first: Block, second: Block) -> None:
        self.gap = first.gap
        self.height = max(first.height, second.height)
        self._both = (first, second)

    def draw(self, painter: QPainter, y: float) -> None:
        """Draws both."""
        for one in self._both:
            one.draw(painter, y)


class Rule:
    """A line across; with a height above it, a line to write on."""

    def __init__(self, area: tuple[float, float], height: float, thick: float) -> None:
        self.gap, self.height = 0.0, height
        self._area, self._thick = area, thick

    def draw(self, painter: QPainter, y: float) -> None:
        """Draws the line at its foot."""
        left, width = self._area
        painter.setPen(QPen(QColor(LINE), self._thick))
        painter.drawLine(QLineF(left, y + self.height, left + width, y + self.height))


class Square:
    """A code with its number below it. Takes no height of its own: codes stand in rows."""

    def __init__(self, code: Code, number: str, font: QFont, x: float, side: float) -> None:
        self.gap = self.height = 0.0
        self._code, self._number, self._font, self._x, self._side = code, number, font, x, side

    def draw(self, painter: QPainter, y: float) -> None:
        """Draws the code and its number; a module is a whole number of dots, all alike on paper."""
        side, module = self._side, self._side // self._code.size
        edge = (side - module * self._code.size) / 2
        # One shape: hairlines of paper would show between many.
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for at, row in enumerate(self._code.rows):
            for run in re.finditer(rb"\x01+", row):
                wide = (run.end() - run.start()) * module
                left = self._x + edge + run.start() * module
                path.addRect(left, y + edge + at * module, wide, module)
        painter.fillPath(path, QColor(DARK))
        if self._number:
            painter.setFont(self._font)
            painter.setPen(QColor(SOFT_INK))
            under = QRectF(self._x, y + side, side, side / 6)
            painter.drawText(under, Qt.AlignmentFlag.AlignHCenter, self._number)
