# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles, catalogues and fonts, as this kiosk has them: the compiled catalogues, not their
sources, which `kiosk check --translations` reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from kiosk.article import walk
from kiosk.article.check import check_article
from kiosk.article.faults import ArticleError
from kiosk.article.load import HEAD, articles_in, load_article
from kiosk.article.model import Article
from kiosk.exits import Exit
from kiosk.health.finding import Finding, Result
from kiosk.health.packages import INSTALL_AGAIN
from kiosk.i18n.catalogue import INTERFACE, Catalogue, catalogue, fault
from kiosk.i18n.languages import SOURCE, Language
from kiosk.system.icon_font import charmap
from kiosk.ui.glyphs import Glyphs
from kiosk.ui.staff.health import font_of, missing_letters

CONTEXT_END = "\x04"
"""What gettext writes between the context of a text and the text."""


def check_articles(folder: Path, opened: Iterable[Path] = ()) -> Iterator[Finding]:
    """One finding for each article in `folder`, and for those `opened` from elsewhere."""
    inside = [path.resolve() for path in articles_in(folder)]
    found = [*inside, *(path for path in opened if path.resolve() not in inside)]
    if not found:
        yield Finding(
            check="article",
            result=Result.FAULT,
            told=f"{folder}: holds none",
            mend=f"put a folder with an {HEAD} there",
            code=Exit.ARTICLE,
        )
    for path in found:
        faults = tuple(map(str, check_article(path, charmap())))
        try:
            article = load_article(path)
            pages = sum(1 for _ in walk.pages(article))
            told = f"version {article.head.version}, {pages} pages"
        except ArticleError:
            told = f"{path}: cannot be loaded"
        yield _finding(f"article {path.name}", "", told, faults, Exit.ARTICLE)


def check_catalogues(
    languages: Sequence[Language], articles: Mapping[str, Article], translations: Path
) -> Iterator[Finding]:
    """Whether each catalogue is there and whole, and how many texts show in English."""
    shown = {
        one.tag: set(catalogue(translations, INTERFACE, one.tag).texts()[::2]) for one in languages
    }
    every = set().union(*shown.values())
    for one in languages:
        if one.tag == SOURCE:
            continue
        domains = (INTERFACE, *articles)
        faults = [fault(translations, domain, one.tag) for domain in domains]
        faults = [line for line in faults if line]
        # A British catalogue holds only what differs.
        if not faults and not one.tag.startswith(f"{SOURCE}-"):
            gaps = {INTERFACE: len(every - shown[one.tag])} | {
                name: _open(article, catalogue(translations, name, one.tag))
                for name, article in articles.items()
            }
            faults = [
                f"{name}: {count} texts are shown in English. Translate them"
                for name, count in gaps.items()
                if count
            ]
        told = f"{len(domains)} catalogues"
        yield _finding("catalogues", one.tag, told, tuple(faults), Exit.TRANSLATION)


def _open(article: Article, found: Catalogue) -> int:
    known = set(found.texts()[::2])
    gaps = set()

    def hear(context: str, text: str) -> str:
        if text and text not in known and f"{context}{CONTEXT_END}{text}" not in known:
            gaps.add(text)
        return text

    walk.translated(article, hear)
    return len(gaps)


def check_fonts(
    languages: Sequence[Language],
    articles: Sequence[Article],
    said: str,
    translations: Path,
    fonts: Path,
) -> Iterator[Finding]:
    """Whether every character can be drawn. `said`: what the clinic wrote in its settings."""
    glyphs = Glyphs(fonts)
    own = glyphs.missing(said)
    for one in languages:
        interface = catalogue(translations, INTERFACE, one.tag)
        boxes = glyphs.missing(one.name) + own
        for article in articles:
            texts = catalogue(translations, article.id, one.tag)
            boxes += missing_letters(glyphs, walk.translated(article, texts.text), interface)
        font = font_of(one, fonts)
        faults = [f"no font has {''.join(dict.fromkeys(boxes))}"] if boxes else []
        if not font:
            faults.append(f"{fonts}: there is no font for the script {one.script}")
        mend = INSTALL_AGAIN if faults else ""
        yield _finding("fonts", one.tag, font or "none", tuple(faults), Exit.SOFTWARE, mend)


def _finding(
    check: str, language: str, told: str, faults: tuple[str, ...], code: Exit, mend: str = ""
) -> Finding:
    return Finding(
        check=check,
        language=language,
        result=Result.FAULT if faults else Result.OK,
        told=told,
        faults=faults,
        mend=mend,
        code=code if faults else Exit.OK,
    )
