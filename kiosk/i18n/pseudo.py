# SPDX-License-Identifier: GPL-3.0-or-later
"""Made-up languages for testing layouts before translations exist.

`x-long` lengthens every text by 40 % and brackets it, so that a cut-off end is seen; `x-rtl`
keeps the words and turns the direction.
"""

from __future__ import annotations

import gettext
import re

from kiosk.i18n.catalogue import Catalogue, source_form

KEEP = re.compile(r"(\{[^{}]*\}|\|[^\]|]+\]\]|\]\]|\[\[|\*\*|%\w)")
ACCENTS = str.maketrans("aceginorsuyACEGINORSUY", "áçéğîñóřšúýÁÇÉĞÎÑÓŘŠÚÝ")
RIGHT_TO_LEFT_MARK = "\u200f"


class MadeUpCatalogue(Catalogue):
    """Has no file: every text is made from its source."""

    def __init__(self) -> None:
        super().__init__(gettext.NullTranslations())

    def plural(self, context: str, one: str, other: str, number: int) -> str:
        """What `text` gives for the form of the source."""
        return self.text(context, source_form(one, other, number))


class LongCatalogue(MadeUpCatalogue):
    """English, 40 % longer."""

    def find(self, context: str, text: str) -> str | None:
        """`text` with accents and padding; markup and placeholders are kept."""
        if not text:
            return None
        parts = KEEP.split(text)
        accented = "".join(
            part if KEEP.fullmatch(part) else _unmarked(part, parts, index)
            for index, part in enumerate(parts)
        )
        words = text.split()
        padding = " ".join(words[: max(1, round(len(words) * 0.4))]) if len(words) > 2 else "óñé"
        opening = "[ " if accented.startswith("[") else "["  # apart from the [[ of a word
        return f"{opening}{accented} {KEEP.sub('', padding).translate(ACCENTS)}]"


def _unmarked(part: str, parts: list[str], index: int) -> str:
    """A glossary id is not for readers: `[[word]]` would change its id with its text."""
    names_word = parts[index - 1 : index] == ["[["] and parts[index + 1 : index + 2] == ["]]"]
    return part if names_word else part.translate(ACCENTS)


class RightToLeftCatalogue(MadeUpCatalogue):
    """English, laid out from right to left."""

    def find(self, context: str, text: str) -> str | None:
        """`text` behind a right-to-left mark."""
        return RIGHT_TO_LEFT_MARK + text if text else None
