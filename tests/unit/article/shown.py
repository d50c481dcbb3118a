# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages of an article show, without a screen."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct, structs

from kiosk.article import walk
from kiosk.article.library import open_library
from kiosk.article.model import Article
from kiosk.session.destination import PageAt
from kiosk.session.visit import Defaults, Outline, Visit
from kiosk.staff.settings import Settings
from kiosk.system import paths
from kiosk.ui.localised import Localised
from kiosk.ui.page_props import derive_page
from kiosk.ui.page_structs import PageProps

LEFT_TO_RIGHT, FIRST_STRONG, POP = "\u2066", "\u2068", "\u2069"


class Shown:
    """An article in a language with a clinic's settings, and a visit to walk through it."""

    def __init__(
        self, folder: Path, settings: Settings | None = None, language: str = "en"
    ) -> None:
        library = open_library(folder.parent, None)
        localised = Localised(library, settings or Settings(), paths.TRANSLATIONS)
        self.source: Article = library.articles[folder.name]
        self.article: Article = localised.article(folder.name, language)
        self.pictures = folder / "pictures"
        pages = tuple((chapter.id, page.id) for chapter, page in walk.pages(self.article))
        self.visit = Visit(Defaults(language), [Outline(folder.name, pages)])

    def page(self, page: str, part: int = 0) -> PageProps:
        chapter = next(one.id for one, found in walk.pages(self.article) if found.id == page)
        return derive_page(self.article, self.visit, PageAt(chapter, page, part), self.pictures)

    def pages(self) -> Iterator[PageProps]:
        """Every page, and every beat of it."""
        for _, page in walk.pages(self.article):
            first = self.page(page.id)
            yield first
            for part in range(1, first.beats):
                yield self.page(page.id, part)


def strings(value: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """Every text in `value`, however deep, with its place."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, Struct):
        for field in structs.fields(value):
            yield from strings(getattr(value, field.name), f"{place}.{field.name}")
    elif isinstance(value, list | tuple):
        for number, inner in enumerate(value):
            yield from strings(inner, f"{place}[{number}]")
