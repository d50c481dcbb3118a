# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything Read aloud says in one language today, and the files for recordings of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.article import walk
from kiosk.speech.narration import text_hash
from kiosk.tour.drawn import drawn
from kiosk.tour.reading import screens
from kiosk.ui.spoken_screen import spoken_text


@dataclass(frozen=True)
class SaidTexts:
    """What is said today."""

    screens: tuple[str, ...]
    """The text of every screen of every page."""
    by_file: dict[str, str]
    """The texts that may be recorded, by the names of their files: whole screens and blocks."""
    pages: dict[str, list[str]]
    """The files of the blocks that a page is the first to need, by `chapter/page`."""
    hashes: frozenset[str]
    """Every text that may be said somewhere, by its hash."""


def block_file(text: str) -> str:
    """The name of the file that says one block; another text has another name."""
    return f"{text_hash(text)[:12]}.wav"


def said_texts(config: Path | None, articles: Path | None, language: str) -> SaidTexts:
    """The texts of every page, read off the screens, and of what is behind a touch on them.

    Raises `RefusalError` for an unknown language, settings or articles that cannot be used.
    """
    whole: dict[str, str] = {}
    blocks: dict[str, str] = {}
    pages: dict[str, list[str]] = {}
    others: list[str] = []
    with drawn(config, articles, language) as (shown, ground, tag):
        for name in ground.library.articles:
            article = shown.controller.localised.article(name, tag)
            for chapter, page in walk.pages(article):
                for one in screens(shown, name, chapter.id, page.id):
                    whole[f"{name}/{one.name}.wav"] = one.text
                    new = {block_file(text): text for text in one.blocks}
                    pages.setdefault(one.page, []).extend(one for one in new if one not in blocks)
                    blocks |= new
            texts = [text for _, text in walk.texts(article)]
            others += spoken_text(shown.controller, texts, tag).blocks
    hashes = frozenset(map(text_hash, (*whole.values(), *blocks.values(), *others)))
    return SaidTexts(tuple(whole.values()), whole | blocks, pages, hashes)
