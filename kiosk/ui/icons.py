# SPDX-License-Identifier: GPL-3.0-or-later
"""Phosphor icons from QtAwesome's font, as `image://icons/<name>/<colour without #>`.

QtAwesome itself is not imported: with qtpy it costs 150 ms and 15 MB at start, for one glyph at
a time (docs/decisions/0004-icons.md). Its font and its names are used as they are.
"""

from __future__ import annotations

import logging
from functools import lru_cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRawFont
from PySide6.QtQuick import QQuickImageProvider

from kiosk.system.icon_font import charmap, font_file

log = logging.getLogger(__name__)

FALLBACK = "circle"


class IconProvider(QQuickImageProvider):
    """Draws one icon in one colour at the size QML asks for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._file = font_file()
        self._draw = lru_cache(maxsize=256)(self._icon)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """The icon `<name>/<colour>`; an unknown name is logged and drawn as a circle."""
        name, _, color = id.partition("/")
        side = max(16, requested.width(), requested.height())
        if name not in charmap():
            log.warning("no icon is called %s", name)
            name = FALLBACK
        size.setWidth(side)
        size.setHeight(side)
        return self._draw(name, color, side)

    def _icon(self, name: str, color: str, side: int) -> QImage:
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        font = QRawFont(self._file, side)
        path = font.pathForGlyph(font.glyphIndexesForString(charmap()[name])[0])
        box = path.boundingRect()
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((side - box.width()) / 2 - box.x(), (side - box.height()) / 2 - box.y())
        painter.fillPath(path, QColor(f"#{color}"))
        painter.end()
        return image
