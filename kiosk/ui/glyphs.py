# SPDX-License-Identifier: GPL-3.0-or-later
"""Which characters the bundled fonts have. Needs a QGuiApplication: without one Qt crashes."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from PySide6.QtGui import QRawFont

UNSEEN = ("Cc", "Cf", "Zl", "Zp")
"""Kinds of characters that are not drawn: control and format characters, ends of lines."""
WEIGHT = "*-Regular.ttf"
"""The weights of a font have the same characters."""


class Glyphs:
    """The characters of every font in a folder."""

    def __init__(self, folder: Path) -> None:
        self._fonts = [QRawFont(str(file), 16.0) for file in sorted(folder.glob(WEIGHT))]
        self._known: dict[str, bool] = {}

    def missing(self, text: str) -> str:
        """The characters of `text` that would be drawn as boxes, each once."""
        return "".join(one for one in dict.fromkeys(text) if not self._has(one))

    def _has(self, letter: str) -> bool:
        if letter not in self._known:
            unseen = unicodedata.category(letter) in UNSEEN
            self._known[letter] = unseen or any(
                font.supportsCharacter(ord(letter)) for font in self._fonts
            )
        return self._known[letter]
