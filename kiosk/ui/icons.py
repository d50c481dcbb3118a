# SPDX-License-Identifier: GPL-3.0-or-later
"""Phosphor icons from QtAwesome's font, as `image://icons/<name>/<colour without #>`.

QtAwesome itself is not imported: with qtpy it costs 150 ms and 15 MB at start, for one glyph at
a time (docs/decisions/0004-icons.md). Its font and its names are used as they are.
"""

from __future__ import annotations

import json
import logging
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRawFont
from PySide6.QtQuick import QQuickImageProvider

log = logging.getLogger(__name__)

FALLBACK = "circle"


def font_folder() -> Path:
    """The folder with QtAwesome's fonts. Raises `ModuleNotFoundError` when it is not installed."""
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("qtawesome is not installed")
    return Path(spec.submodule_search_locations[0]) / "fonts"


@cache
def charmap() -> dict[str, str]:
    """The character of each icon by name."""
    file = next(font_folder().glob("phosphor-charmap-*.json"))
    return {name: chr(int(code, 16)) for name, code in json.loads(file.read_text()).items()}


class IconProvider(QQuickImageProvider):
    """Draws one icon in one colour at the size QML asks for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._file = str(next(font_folder().glob("phosphor-[0-9]*.ttf")))

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """The icon `<name>/<colour>`; an unknown name is logged and drawn as a circle."""
        name, _, color = id.partition("/")
        side = max(16, requested.width(), requested.height())
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        if name not in charmap():
            log.warning("no icon is called %s", name)
            name = FALLBACK
        font = QRawFont(self._file, side)
        glyphs = font.glyphIndexesForString(charmap()[name])
        path = font.pathForGlyph(glyphs[0])
        box = path.boundingRect()
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((side - box.width()) / 2 - box.x(), (side - box.height()) / 2 - box.y())
        painter.fillPath(path, QColor(f"#{color}"))
        painter.end()
        size.setWidth(side)
        size.setHeight(side)
        return image
