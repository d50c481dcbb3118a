# SPDX-License-Identifier: GPL-3.0-or-later
"""Lays one sheet out on pages, as large as it can be on as few as can be, and draws it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QGuiApplication, QPagedPaintDevice, QPainter

from kiosk.takeaway.codes import codes, plain_text
from kiosk.takeaway.ink import (
    INK,
    PRIMARY,
    ROSE,
    SOFT_INK,
    Beside,
    Block,
    OneLine,
    Rule,
    Square,
    Stack,
    Words,
)
from kiosk.takeaway.sheet import Section, Sheet

MM_PER_INCH, POINTS_PER_INCH = 25.4, 72

CODE_MM = 58.0
CODE_GAP_MM = 9.0
"""Three codes fill a row of A4."""
NUMBER_MM = 9.0
INSET_MM = 7.0
"""From the edge to the words of an item; its mark stands there."""
WRITE_MM = 8.0
"""To write an answer on."""
HEADING, TITLE, CALL = 1.2, 1.5, 1.5
"""Of the letters of the lines."""
LATE = 0.55
"""A section that does not fit begins a new page when so much of this one is full."""


class Style(NamedTuple):
    """How large the letters are, in points, how many columns short lines stand in, and how much of
    the usual height a line and the gaps between lines have."""

    points: float
    columns: int
    leading: float = 1
    gaps: float = 1


STYLES = (Style(14, 1), Style(14, 2), Style(13, 2, 0.95, 0.8), Style(12, 2, 0.88, 0.6))
"""From the easiest to read on; the first that takes fewer pages than those before it is taken."""

Group = Sequence[Block]
"""What stays on one page."""
Page = list[tuple[float, Block]]


class Press:
    """Draws sheets on the pages of `device`."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice, rtl: bool) -> None:
        self._painter, self._device, self._rtl = painter, device, rtl

    def sheet(self, sheet: Sheet) -> None:
        """The whole sheet."""
        best: Layout | None = None
        for style in STYLES:
            made = Layout(self._device, self._rtl, style)
            made.sheet(sheet)
            if best is None or len(made.pages) < len(best.pages):
                best = made
            if len(best.pages) == 1:
                break
        assert best is not None
        best.codes(sheet)
        for number, page in enumerate(best.pages):
            if number:
                self._device.newPage()
            for y, block in page:
                block.draw(self._painter, y)


class Layout:
    """The blocks of one sheet, each with its page and its place."""

    def __init__(self, device: QPagedPaintDevice, rtl: bool, style: Style) -> None:
        self._dots, self._rtl, self._style = device.logicalDpiX(), rtl, style
        self._width, self._height = float(device.width()), float(device.height())
        self._y = 0.0
        self.pages: list[Page] = [[]]

    def sheet(self, sheet: Sheet) -> None:
        """Everything but the codes."""
        if sheet.draft:
            self._put([self._words(sheet.draft, 1, ROSE, bold=True, gap=0.5)])
        head = self._head(sheet)
        if head:
            self._put([*head, Rule((0, self._width), self._mm(3), self._mm(0.5))])
        first = [self._words(sheet.title, TITLE, PRIMARY, bold=True, gap=4)]
        first += [self._words(sheet.intro, 1, SOFT_INK, gap=1)] if sheet.intro else []
        self._put(first)
        for section in sheet.sections:
            self._section(list(self._groups(section)))
        if sheet.footer:
            self._put([self._words(sheet.footer, 1, bold=True, gap=5)])

    def _head(self, sheet: Sheet) -> list[Block]:
        """Whose sheet it is and whom to call; side by side where room is dear."""
        told = [(one, size) for one, size in ((sheet.clinic, HEADING), (sheet.call, CALL)) if one]
        if self._style.columns > 1 and len(told) == 2:
            room = self._halves((0, self._width))
            both = [
                self._words(one, size, bold=True, area=area)
                for (one, size), area in zip(told, room, strict=True)
            ]
            if all(len(one.lines) == 1 for one in both):
                return [Beside(*both)]
        return [self._words(one, size, bold=True, gap=0.5) for one, size in told]

    def codes(self, sheet: Sheet) -> None:
        """The codes, where the last page has room for all: they are worth no page of their own."""
        made = codes(plain_text(sheet))
        side, gap, below = self._mm(CODE_MM), self._mm(CODE_GAP_MM), self._mm(NUMBER_MM)
        across = max(1, int((self._width + gap) // (side + gap)))
        over = [self._words(sheet.scan, 1, SOFT_INK, gap=6)] if sheet.scan else []
        wanted = -(-len(made) // across) * (side + below) + sum(
            one.gap + one.height for one in over
        )
        if not made or self._y + wanted > self._height:
            return
        self._put(over)
        for number, code in enumerate(made):
            x = number % across * (side + gap)
            x = self._width - side - x if self._rtl else x
            told = f"\u2066{number + 1}/{len(made)}\u2069" if len(made) > 1 else ""
            y = self._y + number // across * (side + below)
            self.pages[-1].append((y, Square(code, told, self._font(1), x, side)))

    def _mm(self, millimetres: float) -> float:
        return millimetres * self._dots / MM_PER_INCH

    def _font(self, size: float, bold: bool = False) -> QFont:
        font = QFont(QGuiApplication.font())
        font.setPixelSize(round(size * self._style.points * self._dots / POINTS_PER_INCH))
        font.setBold(bold)
        return font

    def _words(
        self,
        text: str,
        size: float = 1,
        color: str = INK,
        *,
        bold: bool = False,
        mark: str = "",
        gap: float = 0,
        area: tuple[float, float] | None = None,
    ) -> Words:
        """`gap` is in millimetres; `area` is the left edge and the width, or else all there is."""
        return Words(
            text,
            self._font(size, bold),
            area or (0, self._width),
            self._rtl,
            color=color,
            mark=mark,
            inset=self._mm(INSET_MM) if mark else 0,
            dot=self._mm(1),
            gap=self._mm(gap * self._style.gaps),
            leading=self._style.leading,
        )

    def _groups(self, section: Section) -> Iterator[Group]:
        """A section in what stays together: its title with what comes first, each heading with
        what is below it."""
        start: list[Block] = [self._words(section.title, HEADING, PRIMARY, bold=True, gap=5)]
        mark = "box" if section.part == "checklist" else "dot"
        ends = [*section.heads[section.heads[:1] == (0,) :], len(section.lines)]
        begin = 0
        for end in ends:
            lines = section.lines[begin:end]
            if begin not in section.heads:
                for group in self._items(lines, mark, section.part == "questions"):
                    yield [*start, *group]
                    start = []
            else:
                tone = dict(zip(section.heads, section.tones, strict=False)).get(begin, "calm")
                yield [*start, *self._headed(lines, mark, tone == "alert")]
            start, begin = [], end

    def _headed(self, lines: Sequence[str], mark: str, boxed: bool) -> Group:
        """The first of `lines` as the heading of the others; emergencies are boxed."""
        if not boxed or len(lines) == 1:
            head = self._words(lines[0], 1, ROSE if boxed else INK, bold=True, gap=3)
            return [head, *self._columns(lines[1:], mark, (0, self._width))]
        pad = self._mm(3)
        area = (pad, self._width - pad * 2)
        head = self._words(lines[0], HEADING, ROSE, bold=True, gap=2.5, area=area)
        frame = QRectF(0, 0, self._width, self._mm(0.8))
        return [Stack([head, *self._columns(lines[1:], mark, area)], pad, frame)]

    def _items(self, lines: Sequence[str], mark: str, answered: bool) -> Iterator[Group]:
        """Lines without a heading of their own; `answered` leaves room to write below each."""
        if answered:
            inset = self._mm(INSET_MM)
            area = (0 if self._rtl else inset, self._width - inset)
            for line in lines:
                rule = Rule(area, self._mm(WRITE_MM), self._mm(0.3))
                yield [self._words(line, mark=mark, gap=1.5), rule]
            return
        blocks = self._columns(lines, mark, (0, self._width))
        yield from ([one] for one in blocks)

    def _columns(self, lines: Sequence[str], mark: str, area: tuple[float, float]) -> list[Block]:
        """`lines` below each other; short ones in two columns where the style has them."""
        plain = [self._words(line, mark=mark, gap=1.2, area=area) for line in lines]
        if self._style.columns < 2 or len(lines) < 2:
            return [*plain]
        first, second = self._halves(area)
        half = [self._words(line, mark=mark, gap=1.2, area=first) for line in lines]
        if any(len(one.lines) > 2 for one in half):
            return [*plain]
        cut = min(
            range(1, len(half)),
            key=lambda at: (max(_high(half[:at]), _high(half[at:])), -at),
        )
        other = [self._words(line, mark=mark, gap=1.2, area=second) for line in lines[cut:]]
        return [Beside(Stack(half[:cut]), Stack(other))]

    def _halves(self, area: tuple[float, float]) -> tuple[tuple[float, float], tuple[float, float]]:
        """The first and the second column of `area`."""
        width = (area[1] - self._mm(4)) / 2
        left, right = (area[0], width), (area[0] + area[1] - width, width)
        return (right, left) if self._rtl else (left, right)

    def _section(self, groups: list[Group]) -> None:
        """A section; whole on the next page when it does not fit and little would be left free."""
        wanted = sum(map(_high, groups))
        over = self._y + wanted > self._height
        if over and wanted <= self._height and self._y > self._height * LATE:
            self._new_page()
        for group in groups:
            self._put(group)

    def _put(self, group: Group) -> None:
        """Places what stays on one page, and parts what is longer than a page."""
        if self._y and self._y + _high(group) > self._height:
            self._new_page()
        for block in group:
            parts: list[Block] = [block]
            if isinstance(block, Words) and block.height > self._height:
                parts = [OneLine(block, number) for number in range(len(block.lines))]
            for one in parts:
                if self._y and self._y + one.gap + one.height > self._height + 1:
                    self._new_page()
                self._y += one.gap if self._y else 0
                self.pages[-1].append((self._y, one))
                self._y += one.height

    def _new_page(self) -> None:
        self.pages.append([])
        self._y = 0.0


def _high(blocks: Group) -> float:
    return sum(one.gap + one.height for one in blocks)
