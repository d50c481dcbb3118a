# SPDX-License-Identifier: GPL-3.0-or-later
"""Contrast as WCAG 2 defines it, of two colours and of a text on a picture."""

from __future__ import annotations

from array import array
from collections import Counter

from PySide6.QtGui import QColor, QImage

TEXT = 7.0
"""Least contrast of text with its ground (WCAG 2.2, 1.4.6)."""
PART = 3.0
"""Least contrast of what shows a control, its state, the focus, or the meaning of a drawing."""


def luminance(color: QColor) -> float:
    """0 for black, 1 for white."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """1 for the same colour, 21 for black on white."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def grounds(image: QImage, letters: list[QColor]) -> list[QColor]:
    """The colours that cover a text's rectangle, without those of its letters. Colours that hardly
    differ are one; what covers less than a 25th is the edge of a letter."""
    pixels = array("I", bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()))
    kinds: dict[int, Counter[int]] = {}
    for rgb, count in Counter(pixels).items():
        kinds.setdefault(rgb & 0xF0F0F0, Counter())[rgb & 0xFFFFFF] += count
    wide = [one for one in kinds.values() if one.total() * 25 >= len(pixels)]
    shown = [QColor(one.most_common(1)[0][0]) for one in wide]
    return [one for one in shown if min(contrast(one, letter) for letter in letters) > 1.15]


def of_text(image: QImage, letters: list[QColor]) -> float:
    """The least contrast of a text with what is behind it: `image` is its rectangle, drawn,
    `letters` the colours of its words. 1 where nothing but these is there."""
    behind = grounds(image, letters)
    return min((contrast(one, letter) for one in behind for letter in letters), default=1.0)
