# SPDX-License-Identifier: GPL-3.0-or-later
"""The take-away's square codes as `image://codes/<serial>/<number>`, from memory only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.takeaway.codes import Code

DARK = 0xFF0B2B2D
LIGHT = 0xFFFFFFFF


class CodesProvider(QQuickImageProvider):
    """Draws the codes it was given last. Dark on light in every theme: readers need that."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._codes: tuple[Code, ...] = ()

    def keep(self, codes: Sequence[Code]) -> None:
        """Takes `codes` in the place of those before; nothing of them is left."""
        self._codes = tuple(codes)

    @property
    def codes(self) -> tuple[Code, ...]:
        """What it draws."""
        return self._codes

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """The code of that number, each module a whole number of px; white when there is none."""
        number = int(id.rpartition("/")[2] or 0)
        codes = self._codes
        if not 0 <= number < len(codes):
            return QImage(1, 1, QImage.Format.Format_RGB32)
        code = codes[number]
        side = max(1, max(requested.width(), requested.height()) // code.size)
        image = QImage(code.size, code.size, QImage.Format.Format_RGB32)
        for y, row in enumerate(code.rows):
            for x, module in enumerate(row):
                image.setPixel(x, y, DARK if module else LIGHT)
        shown = image.scaled(code.size * side, code.size * side)
        size.setWidth(shown.width())
        size.setHeight(shown.height())
        return shown
