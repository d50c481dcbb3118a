# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet on paper: A4, large type, little ink."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtCore import QUuid as Uuid
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from kiosk.takeaway.codes import Code, codes, plain_text
from kiosk.takeaway.sheet import Section, Sheet

DOTS_PER_INCH = 1200
MM_PER_INCH, POINTS_PER_INCH = 25.4, 72

SIDE_MM, TOP_MM = 20.0, 16.0
CODE_MM = 58.0
CODE_GAP_MM = 9.0
"""Three codes fill a row of A4."""
INSET_MM = 7.0
"""From the edge to the words of an item; its mark stands there."""
BOX_MM, DOT_MM = 4.0, 1.8

BODY, HEADING, TITLE = 14.0, 17.0, 24.0
"""Points. Nothing is smaller than BODY."""

INK, SOFT_INK, PRIMARY, LINE, DARK = "#10393B", "#334E50", "#0A5558", "#D5C9B4", "#0B2B2D"

DATE = re.compile(rb"\(D:\d{14}")
NO_DATE = b"(D:20000101000000"
NO_METADATA = b"""<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"/>
<?xpacket end='w'?>"""


def write_pdf(sheets: Sequence[Sheet], file: Path | QIODevice) -> None:
    """Writes `sheets` as one PDF. Raises `OSError` when `file` cannot be written.

    The letters are those of the application's fonts, which are loaded first.
    """
    data = pdf(sheets)
    if isinstance(file, Path):
        file.write_bytes(data)
    elif file.write(data) != len(data):
        raise OSError(file.errorString())


def pdf(sheets: Sequence[Sheet]) -> bytes:
    """`sheets` as one PDF; the same sheets give the same bytes, whenever they are printed."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(sheets[0].title if sheets else "")
    writer.setDocumentXmpMetadata(QByteArray(NO_METADATA))
    writer.setDocumentId(Uuid())
    draw(sheets, writer)
    del writer
    buffer.close()
    # The time it was made would tell of a visit. Of the same length: a PDF counts its bytes.
    about, mark, rest = bytes(kept.data()).partition(b"endobj")
    return DATE.sub(NO_DATE, about) + mark + rest


def draw(sheets: Sequence[Sheet], device: QPagedPaintDevice) -> bool:
    """Draws `sheets` on A4 pages of `device`, each from a new page. False when it cannot draw."""
    margins = QMarginsF(SIDE_MM, TOP_MM, SIDE_MM, TOP_MM)
    upright = QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter()
    if not painter.begin(device):
        return False
    for number, sheet in enumerate(sheets):
        if number:
            device.newPage()
        Press(painter, device, sheet.rtl).sheet(sheet)
    return painter.end()


class _Words:
    """A paragraph, broken into lines; a mark may stand before it."""

    def __init__(
        self, text: str, font: QFont, width: float, color: str = INK, mark: str = "", gap: float = 0
    ) -> None:
        self.color, self.mark, self.gap = QColor(color), mark, gap
        self.lines: list[QTextLine] = []
        self.height = 0.0
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout = QTextLayout(text, font)
        self.layout.setTextOption(option)
        self.width = width

    def lay_out(self, rtl: bool) -> _Words:
        """Breaks the lines, in the direction of the sheet and not of the first letter."""
        option = self.layout.textOption()
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        self.layout.setTextOption(option)
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(self.width)
            line.setPosition(QPointF(0, 0))
            self.lines.append(line)
            self.height += line.height()
        self.layout.endLayout()
        return self


class Press:
    """Draws one sheet from top to bottom; begins a new page where something does not fit."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice, rtl: bool) -> None:
        self._painter, self._device, self._rtl = painter, device, rtl
        self._dots = device.logicalDpiX()
        self._width, self._height = float(device.width()), float(device.height())
        self._y = 0.0

    def sheet(self, sheet: Sheet) -> None:
        """The whole sheet."""
        self._head(sheet)
        self._flow([self._words(sheet.title, TITLE, PRIMARY, bold=True)])
        if sheet.intro:
            self._flow([self._words(sheet.intro, BODY, SOFT_INK, gap=2)])
        for section in sheet.sections:
            self._section(section)
        if sheet.footer:
            self._flow([self._words(sheet.footer, BODY, bold=True, gap=7)])
        self._codes(codes(plain_text(sheet)), sheet.scan)

    def _mm(self, millimetres: float) -> float:
        return millimetres * self._dots / MM_PER_INCH

    def _font(self, points: float, bold: bool = False) -> QFont:
        font = QFont(QGuiApplication.font())
        font.setPixelSize(round(points * self._dots / POINTS_PER_INCH))
        font.setBold(bold)
        return font

    def _words(
        self,
        text: str,
        points: float = BODY,
        color: str = INK,
        *,
        bold: bool = False,
        mark: str = "",
        gap: float = 0,
    ) -> _Words:
        room = self._width - (self._mm(INSET_MM) if mark else 0)
        font = self._font(points, bold)
        return _Words(text, font, room, color, mark, self._mm(gap)).lay_out(self._rtl)

    def _head(self, sheet: Sheet) -> None:
        """Who to call, above everything; nothing where the clinic set nothing."""
        lines = [one for one in (sheet.clinic, sheet.phone) if one]
        if lines:
            self._flow([self._words(one, HEADING, bold=True) for one in lines])
            self._y += self._mm(3)
            self._painter.setPen(QPen(QColor(LINE), self._mm(0.5)))
            self._painter.drawLine(QLineF(0, self._y, self._width, self._y))
            self._y += self._mm(6)

    def _section(self, section: Section) -> None:
        mark = "box" if section.part == "checklist" else "dot"
        together = [self._words(section.title, HEADING, PRIMARY, bold=True, gap=7)]
        headed = True
        for number, line in enumerate(section.lines):
            if number in section.heads:
                if not headed:
                    self._flow(together)
                    together = []
                together.append(self._words(line, BODY, bold=True, gap=3))
                headed = True
                continue
            together.append(self._words(line, mark=mark, gap=1.5))
            if not section.heads:
                self._flow(together)
                together = []
            headed = False
        self._flow(together)

    def _flow(self, together: list[_Words]) -> None:
        """Draws paragraphs that stay on one page, headings with what is below them."""
        wanted = sum(one.gap + one.height for one in together)
        if self._y and self._y + wanted > self._height:
            self._new_page()
        for words in together:
            if self._y:
                self._y += words.gap
            self._paragraph(words)

    def _paragraph(self, words: _Words) -> None:
        """Draws a paragraph; one that is longer than a page is parted between its lines."""
        inset = self._width - words.width
        x = 0.0 if self._rtl else inset
        for number, line in enumerate(words.lines):
            height = line.height()
            if self._y and self._y + height > self._height + 1:
                self._new_page()
            if not number and words.mark:
                self._mark(words.mark, self._y + line.ascent() * 0.66, inset)
            self._painter.setPen(words.color)
            line.draw(self._painter, QPointF(x, self._y))
            self._y += height

    def _mark(self, kind: str, y: float, inset: float) -> None:
        """A box to tick, or a dot, level with the middle of small letters."""
        size = self._mm(BOX_MM if kind == "box" else DOT_MM)
        middle = self._width - inset / 3 if self._rtl else inset / 3
        shape = QRectF(middle - size / 2, y - size / 2, size, size)
        if kind == "box":
            self._painter.setPen(QPen(QColor(INK), self._mm(0.35)))
            self._painter.drawRect(shape)
            return
        path = QPainterPath()
        path.addEllipse(shape)
        self._painter.fillPath(path, QColor(PRIMARY))

    def _codes(self, made: Sequence[Code], scan: str) -> None:
        """The codes in rows of three on one page, numbered when there are several."""
        side, gap, below = self._mm(CODE_MM), self._mm(CODE_GAP_MM), self._mm(9)
        across = max(1, int((self._width + gap) // (side + gap)))
        rows = -(-len(made) // across)
        over = [self._words(scan, BODY, SOFT_INK, gap=6)] if scan and made else []
        wanted = rows * (side + below) + sum(one.gap + one.height for one in over)
        if self._y and self._y + wanted > self._height:
            self._new_page()
        self._flow(over)
        for first in range(0, len(made), across):
            if self._y and self._y + side + below > self._height:
                self._new_page()
            for place, code in enumerate(made[first : first + across]):
                x = place * (side + gap)
                x = self._width - side - x if self._rtl else x
                self._code(code, x, self._y, side)
                if len(made) > 1:
                    self._painter.setFont(self._font(BODY))
                    self._painter.setPen(QColor(SOFT_INK))
                    number = f"\u2066{first + place + 1}/{len(made)}\u2069"
                    under = QRectF(x, self._y + side, side, below)
                    self._painter.drawText(under, Qt.AlignmentFlag.AlignHCenter, number)
            self._y += side + below

    def _code(self, code: Code, x: float, y: float, side: float) -> None:
        """One code; a module is a whole number of dots, so that all are alike on paper."""
        module = side // code.size
        x += (side - module * code.size) / 2
        y += (side - module * code.size) / 2
        # One shape: hairlines of paper would show between many.
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for number, row in enumerate(code.rows):
            for run in re.finditer(rb"\x01+", row):
                wide = (run.end() - run.start()) * module
                path.addRect(x + run.start() * module, y + number * module, wide, module)
        self._painter.fillPath(path, QColor(DARK))

    def _new_page(self) -> None:
        self._device.newPage()
        self._y = 0.0
