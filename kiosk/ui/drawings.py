# SPDX-License-Identifier: GPL-3.0-or-later
"""The article's drawings: the file for the colours shown, and its size."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

VIEW_BOX = re.compile(
    rb'viewBox="\s*([-\d.]+)[ ,]+([-\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)',
)
THEMES = {"dark": ("dark",), "yellow": ("yellow", "dark")}
"""The folders beside the drawings with those that need other colours in a theme, best first."""


@lru_cache(maxsize=1024)
def drawing(pictures: Path, name: str, colors: str) -> Path:
    """The file of the drawing `name` of the folder `pictures` for the theme `colors`."""
    others = (pictures / folder / name for folder in THEMES.get(colors, ()))
    return next((other for other in others if other.is_file()), pictures / name)


def drawing_uri(pictures: Path, name: str, colors: str) -> str:
    """The address of that file; empty without a name."""
    return drawing(pictures, name, colors).as_uri() if name else ""


@lru_cache(maxsize=512)
def drawing_box(path: Path) -> tuple[float, float, float, float]:
    """Left, top, width and height of a drawing's viewBox; (0, 0, 4, 3) without one."""
    try:
        with path.open("rb") as file:
            found = VIEW_BOX.search(file.read(1000))
    except OSError:
        found = None
    if found is None:
        return 0.0, 0.0, 4.0, 3.0
    left, top, width, height = (float(one) for one in found.groups())
    return left, top, width, height


def drawing_size(path: Path) -> tuple[float, float]:
    """Width and height of a drawing in its own units."""
    return drawing_box(path)[2:]
