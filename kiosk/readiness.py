# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the kiosk is set up for patients: what is signed, what is open, what may be offered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from kiosk.article.model import Article
from kiosk.i18n.catalogue import INTERFACE, Catalogue, catalogue
from kiosk.i18n.languages import SOURCE
from kiosk.i18n.review import digest, page_hashes
from kiosk.staff.approvals import Approvals
from kiosk.staff.commissioning import Readiness, open_steps
from kiosk.staff.settings import Settings

__all__ = ["SCREENS", "Readiness", "hashes", "offerable", "policies", "readiness"]

SCREENS = "screens"
"""The words of the buttons and headings, which are signed together."""


def hashes(
    article: Article, translations: Path, language: str, own: Path | None = None
) -> dict[str, str]:
    """The hash of every page of `article` in `language`, as this clinic's patients read it.

    `own` is the folder of the article's translations, where they are not in `translations`.
    """
    if language == SOURCE:
        return page_hashes(article, Catalogue.empty())
    screens = catalogue(translations, INTERFACE, language).texts()
    return page_hashes(article, catalogue(own or translations, article.id, language)) | {
        SCREENS: digest(screens)
    }


def readiness(
    settings: Settings,
    articles: Mapping[str, Article],
    languages: Iterable[str],
    translations: Path,
    approvals: Approvals,
    pin_set: bool,
    hashed: Callable[[Article, str], Mapping[str, str]] | None = None,
) -> Readiness:
    """Works it out; takes some milliseconds a language. `articles` as the clinic does the test.

    `hashed` gives the hashes of an article in a language where they are known already.
    """
    known = hashed or (lambda article, language: hashes(article, translations, language))
    unsigned = {
        (name, language): frozenset(approvals.open_pages(name, language, known(article, language)))
        for name, article in articles.items()
        for language in languages
    }
    steps = open_steps(
        settings,
        pin_set=pin_set,
        policies=policies(articles.values()),
        open_pages=unsigned,
        drafts=[one.language for one in approvals.drafts],
    )
    return Readiness(steps, unsigned)


def policies(articles: Iterable[Article]) -> list[str]:
    """The values that are the clinic's own to decide."""
    return [
        place.name for article in articles for place in article.head.placeholders if place.policy
    ]


def offerable(languages: Iterable[str], approvals: Approvals, articles: Iterable[str]) -> list[str]:
    """Those of `languages` that may be offered: signed, or drafts by explicit choice.

    While nobody has approved anything the kiosk is not for patients yet, and shows them all.
    """
    wanted, names = list(languages), list(articles)
    approved = [one for one in wanted if approvals.may_offer(one, names)]
    return approved or wanted
