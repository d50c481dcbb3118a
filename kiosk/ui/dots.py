# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers as dots, drawn from the article's data: `image://dots/<theme>/<total>/<count>-<mark>...`.

The marks differ in shape as well as colour: disc, ring, diamond. 100 dots stand 10 x 10, 1,000
stand 40 x 25; dots no group claims are plain discs and come first, so that the rare ones stand
together at the end, in a pill of their own.
"""

from __future__ import annotations

import math

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

GRID = {100: (10, 10), 1000: (40, 25)}


class Palette(Struct, frozen=True):
    """Colours of the marks on the card of a theme."""

    disc: str
    base: str
    ring: str
    ring_edge: str
    diamond: str
    pill: str


PALETTES = {
    "light": Palette("#0A5558", "#639A8D", "#F8DFA6", "#9A6B10", "#A63A3A", "#10393B"),
    "dark": Palette("#9FC1BD", "#7FA9A3", "#123230", "#FFD879", "#FFB3A6", "#FFFFFF"),
    "yellow": Palette("#D9BF3D", "#A89640", "#1C1A05", "#FFF0A6", "#FFB199", "#FFE14D"),
}


def parse(text: str) -> tuple[str, int, list[tuple[int, str]]]:
    """Theme, total and groups of `theme/total/count-mark/...`. Raises `ValueError`."""
    theme, total, *groups = text.split("/")
    parsed = []
    for group in groups:
        count, _, mark = group.partition("-")
        parsed.append((int(count), mark))
    if int(total) not in GRID:
        raise ValueError(f"{total} dots cannot be drawn")
    return theme, int(total), parsed


def marks(total: int, groups: list[tuple[int, str]]) -> list[str]:
    """The mark of each dot in reading order; "base" for those no group claims."""
    claimed = [mark for count, mark in groups for _ in range(count)]
    return ["base"] * (total - len(claimed)) + claimed


class DotsProvider(QQuickImageProvider):
    """Draws the dots at the size QML asks for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """The dots `id` describes; an empty image when it cannot be drawn."""
        width, height = max(1, requested.width()), max(1, requested.height())
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        size.setWidth(width)
        size.setHeight(height)
        try:
            theme, total, groups = parse(id)
        except ValueError:
            return image
        columns, rows = GRID[total]
        pitch = min(width / columns, height / rows)
        left, top = (width - pitch * columns) / 2, (height - pitch * rows) / 2
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = PALETTES.get(theme, PALETTES["light"])
        found = marks(total, groups)
        cells = {mark: _cell(mark, pitch, palette) for mark in set(found)}
        for at, mark in enumerate(found):
            corner = QPointF(left + pitch * (at % columns), top + pitch * (at // columns))
            painter.drawImage(corner, cells[mark])
        rare = sum(mark != "base" for mark in found)
        if "base" in found and 0 < rare <= columns:
            pill = QRectF(
                left + pitch * (columns - rare), top + pitch * (rows - 1), pitch * rare, pitch
            ).adjusted(-pitch * 0.08, -pitch * 0.08, pitch * 0.08, pitch * 0.08)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.pill), max(1.5, pitch * 0.13)))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.end()
        return image


def _cell(mark: str, pitch: float, palette: Palette) -> QImage:
    """One mark, drawn once: a thousand of them are then only copied."""
    side = math.ceil(pitch)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, mark, QPointF(side / 2, side / 2), pitch, palette)
    painter.end()
    return image


def draw_mark(
    painter: QPainter, mark: str, centre: QPointF, pitch: float, palette: Palette
) -> None:
    """Draws one mark that fills a cell of `pitch` pixels."""
    radius = pitch * 0.38 if mark != "base" else pitch * 0.32
    if mark == "diamond":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(palette.diamond)))
        reach = pitch * 0.42
        painter.drawPolygon(
            QPolygonF(
                [
                    centre + QPointF(0, -reach),
                    centre + QPointF(reach, 0),
                    centre + QPointF(0, reach),
                    centre + QPointF(-reach, 0),
                ]
            )
        )
    elif mark == "ring":
        edge = pitch * 0.1
        painter.setPen(QPen(QColor(palette.ring_edge), edge))
        painter.setBrush(QBrush(QColor(palette.ring)))
        painter.drawEllipse(centre, radius - edge / 2, radius - edge / 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(palette.disc if mark == "disc" else palette.base)))
        painter.drawEllipse(centre, radius, radius)


class MarkProvider(QQuickImageProvider):
    """One mark beside its number: `image://marks/<theme>/<mark>`."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """The mark, filling the square QML asks for."""
        theme, _, mark = id.partition("/")
        side = max(8, requested.width())
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = PALETTES.get(theme, PALETTES["light"])
        draw_mark(painter, mark, QPointF(side / 2, side / 2), side, palette)
        painter.end()
        size.setWidth(side)
        size.setHeight(side)
        return image
