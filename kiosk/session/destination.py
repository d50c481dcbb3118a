# SPDX-License-Identifier: GPL-3.0-or-later
"""The places a visit can be: navigation is data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Attract:
    """The neutral start screen."""


@dataclass(frozen=True)
class ChooseLanguage:
    """The list of languages."""


@dataclass(frozen=True)
class ChooseArticle:
    """The list of articles; only where there is more than one."""


@dataclass(frozen=True)
class Home:
    """The chapters of the chosen article."""


@dataclass(frozen=True)
class PageAt:
    """One page. `part` counts from 0: a page too long for the screen is shown in parts."""

    chapter: str
    page: str
    part: int = 0


@dataclass(frozen=True)
class WordList:
    """The word list, open at `word` (an id, or empty for the first)."""

    word: str = ""


@dataclass(frozen=True)
class Goodbye:
    """The end of a visit."""


Destination = Attract | ChooseLanguage | ChooseArticle | Home | PageAt | WordList | Goodbye
