# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Health section finds out about the machine; asked for, never watched."""

from __future__ import annotations

import datetime
from pathlib import Path

from kiosk.article import walk
from kiosk.article.model import Article
from kiosk.i18n.catalogue import Catalogue
from kiosk.i18n.languages import Language
from kiosk.ui.glyphs import Glyphs

FONTS = {
    "Latn": "NotoSans",
    "Cyrl": "NotoSans",
    "Grek": "NotoSans",
    "Arab": "NotoSansArabic",
    "Deva": "NotoSansDevanagari",
    "Hans": "NotoSansSC",
    "Beng": "NotoSansBengali",
    "Taml": "NotoSansTamil",
    "Hebr": "NotoSansHebrew",
}
"""The font of each script that is bundled."""


def font_of(language: Language, folder: Path) -> str:
    """The font that draws the language; empty when it is not there in both weights."""
    name = FONTS.get(language.script, "")
    weights = [folder / f"{name}-{weight}.ttf" for weight in ("Regular", "Bold")]
    return name if name and all(one.is_file() for one in weights) else ""


def missing_letters(glyphs: Glyphs, article: Article, interface: Catalogue) -> str:
    """Letters of an article and the screens that no bundled font has, each once."""
    said = list(interface.texts())

    def hear(_: str, text: str) -> str:
        said.append(text)
        return text

    walk.translated(article, hear)
    return glyphs.missing("".join(said))


def duration(seconds: float) -> tuple[int, str]:
    """How long something has lasted, in the largest unit that is at least one."""
    minutes = max(0, int(seconds // 60))
    if minutes >= 2 * 24 * 60:
        return minutes // (24 * 60), "day"
    if minutes >= 2 * 60:
        return minutes // 60, "hour"
    return minutes, "minute"


def moment(wall: float) -> datetime.datetime:
    """A time of the machine's clock."""
    return datetime.datetime.fromtimestamp(wall)
