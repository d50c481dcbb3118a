# SPDX-License-Identifier: GPL-3.0-or-later
"""The Phosphor font that comes with QtAwesome, and the names of its icons. Knows nothing of Qt."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path


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


def font_file() -> str:
    """The font's file."""
    return str(next(font_folder().glob("phosphor-[0-9]*.ttf")))
