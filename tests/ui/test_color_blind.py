# SPDX-License-Identifier: GPL-3.0-or-later
"""What drawings say by colour can be told apart by people who see fewer colours."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from ui.contrast import PART, contrast

from kiosk.ui.dots import PALETTES, Palette, draw_mark

SEEN = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
                   (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
                     (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
                   (0.004733, 0.691367, 0.303900)),
}  # fmt: skip
"""Linear RGB as it is seen without one kind of cone (Machado, Oliveira and Fernandes, 2009)."""

CARDS = {"light": "#FFFFFF", "dark": "#0E2726", "yellow": "#0A0900"}
"""What the marks stand on."""

NUMB = ("#9CC6E3", "#BBD7EA", "#74ACD4")
TISSUE = {"skin": "#EFC7A6", "fat": "#FAE6B4", "hard bone": "#E6CC98", "marrow": "#E48C7C"}
"""Colours of the moving stage: what is numb, and what is not."""

APART = 12.0
"""Least difference of two areas in CIE Lab; 2 can be seen where they touch."""


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def seen(color: str, rows: tuple[tuple[float, ...], ...]) -> list[float]:
    """Linear red, green and blue as somebody without one kind of cone sees them."""
    own = QColor(color)
    parts = [linear(one) for one in (own.redF(), own.greenF(), own.blueF())]
    mixed = [sum(a * b for a, b in zip(row, parts, strict=True)) for row in rows]
    return [min(1.0, max(0.0, one)) for one in mixed]


def lab(rgb: list[float]) -> list[float]:
    red, green, blue = rgb
    white = (0.95047, 1.0, 1.08883)
    xyz = (
        0.4124 * red + 0.3576 * green + 0.1805 * blue,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        0.0193 * red + 0.1192 * green + 0.9505 * blue,
    )
    roots = [
        (one / most) ** (1 / 3) if one / most > 0.008856 else 7.787 * one / most + 16 / 116
        for one, most in zip(xyz, white, strict=True)
    ]
    return [116 * roots[1] - 16, 500 * (roots[0] - roots[1]), 200 * (roots[1] - roots[2])]


def difference(one: str, other: str, rows: tuple[tuple[float, ...], ...]) -> float:
    pairs = zip(lab(seen(one, rows)), lab(seen(other, rows)), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


@pytest.mark.parametrize("kind", SEEN)
def test_what_is_numb_differs_from_all_that_is_not(kind: str) -> None:
    alike = [
        f"{numb} and {name}"
        for numb in NUMB
        for name, color in TISSUE.items()
        if difference(numb, color, SEEN[kind]) < APART
    ]
    assert alike == []


def drawn(mark: str, palette: Palette) -> QImage:
    """The mark as a black shape: its form without its colours."""
    image = QImage(60, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(palette.ring))
    painter = QPainter(image)
    draw_mark(painter, mark, QPointF(30, 30), 60, palette)
    painter.end()
    return image


@pytest.mark.parametrize("theme", PALETTES)
def test_marks_differ_in_form(qapp: object, theme: str) -> None:
    palette = PALETTES[theme]
    forms = {}
    for mark in ("disc", "ring", "diamond"):
        image = drawn(mark, palette)
        forms[mark] = {
            (x, y)
            for x in range(60)
            for y in range(60)
            if image.pixelColor(x, y) != QColor(palette.ring)
        }
        assert forms[mark]
    for one, other in combinations(forms, 2):
        assert len(forms[one] ^ forms[other]) > 0.2 * len(forms[one] | forms[other])


@pytest.mark.parametrize("theme", PALETTES)
def test_marks_can_be_seen_on_their_card(theme: str) -> None:
    palette, card = PALETTES[theme], QColor(CARDS[theme])
    edges = (palette.disc, palette.base, palette.ring_edge, palette.diamond, palette.pill)
    assert [one for one in edges if contrast(QColor(one), card) < PART] == []
