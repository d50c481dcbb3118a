# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk check`: says what is wrong with the articles, one line each."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.article import walk
from kiosk.article.blocks import Block
from kiosk.article.check import check_article
from kiosk.article.check_pages import page_grade, page_words
from kiosk.article.faults import ArticleError
from kiosk.article.load import HEAD, articles_in, load_article
from kiosk.exits import Exit, RefusalError
from kiosk.system import paths
from kiosk.system.icon_font import charmap


def run(options: argparse.Namespace) -> Exit:
    """Checks one article or a folder of articles."""
    folder: Path = options.folder or options.articles or paths.ARTICLES
    found = [folder] if (folder / HEAD).exists() else articles_in(folder)
    if not found:
        raise RefusalError(
            Exit.ARTICLE, f"{folder}: holds no article. Put a folder with an {HEAD} there."
        )
    faults = 0
    for article in found:
        for fault in check_article(article, charmap()):
            print(fault)
            faults += 1
        faults += _report(article, options.grades)
    unplayed = _unplayed(options)
    if faults:
        return Exit.ARTICLE
    return Exit.VOICE if unplayed else Exit.OK


def _unplayed(options: argparse.Namespace) -> int:
    """Names every recording of the clinic that is not played; returns how many there are."""
    if not paths.narration_folder(options.config).is_dir():
        return 0
    # The texts are read off the screens, which only a clinic with recordings has to wait for.
    from kiosk.commands.narration import narration_faults

    lines = list(narration_faults(options.config, options.articles))
    for line in lines:
        print(line)
    return len(lines)


def _report(folder: Path, grades: bool) -> int:
    try:
        article = load_article(folder)
    except ArticleError:
        return 0
    exempt = article.head.exempt_words
    pages = [page for _, page in walk.pages(article)]
    if grades:
        for page in pages:
            eased, full = page_grade(page, exempt), page_grade(page)
            shown = f"{page_words(page):3} words  grade {eased:4.1f}  ({full:.1f} in all)"
            print(f"{page.id:20} {shown}")
    open_ones = sum(
        isinstance(one, Block) and one.unconfirmed
        for page in pages
        for _, one in walk.statements(page)
    )
    print(
        f"{folder}: {len(pages)} pages, {len(article.facts)} facts, "
        f"{len(article.sources)} sources, {open_ones} unconfirmed statements"
    )
    return 0
