# SPDX-License-Identifier: GPL-3.0-or-later
"""The places a visit can be: navigation is data."""

from __future__ import annotations

from msgspec import Struct


class Attract(Struct, frozen=True):
    """The neutral start screen."""


class ChooseLanguage(Struct, frozen=True):
    """The list of languages."""


class ChooseArticle(Struct, frozen=True):
    """The list of articles; only where there is more than one."""


class Home(Struct, frozen=True):
    """The chapters of the chosen article."""


class PageAt(Struct, frozen=True):
    """One page. `part` counts from 0: a page too long for the screen is shown in parts."""

    chapter: str
    page: str
    part: int = 0


class WordList(Struct, frozen=True):
    """The word list, open at `word` (an id, or empty for the first)."""

    word: str = ""


class Goodbye(Struct, frozen=True):
    """The end of a visit."""


Destination = Attract | ChooseLanguage | ChooseArticle | Home | PageAt | WordList | Goodbye


def same_page(one: object, other: object) -> bool:
    """True when both are parts of one page."""
    return (
        isinstance(one, PageAt)
        and isinstance(other, PageAt)
        and (one.chapter, one.page) == (other.chapter, other.page)
    )
