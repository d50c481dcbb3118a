# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything an article must keep to beyond its form. Each rule yields the faults it finds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path

import msgspec

from kiosk.article import markup, walk
from kiosk.article.blocks import UNCONFIRMED, Block, Picture, Wording
from kiosk.article.check_pages import ungated_faults
from kiosk.article.faults import ArticleError, Fault
from kiosk.article.load import HEAD, load_article
from kiosk.article.model import Article, Chapter, Page
from kiosk.article.svg import unsupported

FORBIDDEN = {
    "painless": "say what a person may feel, and for how long",
    "don’t worry": "acknowledge the feeling instead",
    "don't worry": "acknowledge the feeling instead",
    "do not worry": "acknowledge the feeling instead",
    "just a": "take 'just' out; it makes pain small",
    "stab": "say 'press' or 'goes in'",
    "drill": "say 'turn'",
    "suck": "say 'draw out'",
    "hammer": "say 'press'",
    "bee sting": "say 'sting' and how long",
    "worst part": "say what it is and how long it lasts",
    "victim": "say 'person'",
    "suffer": "say 'feel' or 'have'",
    "will reduce": "say 'may help'",
    "completely safe": "say what can happen, and how often",
}
"""Words that break trust or frighten, and what to write instead (docs/authoring.md, Wording)."""


def check_article(folder: Path, icons: Collection[str] = ()) -> list[Fault]:
    """Every fault of the article in `folder`; an empty list means it can be shown.

    `icons` are the names of the icons there are; without them icons are not checked.
    """
    # Imported here because it uses the rules of this file.
    from kiosk.article.check_practices import practice_faults

    try:
        article = load_article(folder)
    except ArticleError as error:
        return error.faults
    faults = [*_faults(article, folder), *practice_faults(article, folder)]
    return [*faults, *(_icons(article, folder, icons) if icons else ())]


def _icons(article: Article, folder: Path, icons: Collection[str]) -> Iterator[Fault]:
    named = [(folder / HEAD, "icon", article.head.icon)]
    for chapter in article.every_chapter:
        file = chapter_file(folder, chapter)
        named += [
            (file, place, getattr(struct, "icon", "")) for place, struct in walk.within(chapter)
        ]
    for file, place, icon in named:
        if icon and icon not in icons:
            yield Fault(
                file, place, f"no icon is called '{icon}'", "Use a Phosphor name, such as 'heart'"
            )


def chapter_file(folder: Path, chapter: Chapter) -> Path:
    """The file `chapter` was read from."""
    return folder / "chapters" / f"{chapter.id}.toml"


def _faults(article: Article, folder: Path) -> Iterator[Fault]:
    yield from _unique(article, folder)
    yield from _placeholders_have_values(article, folder)
    yield from _texts(article, folder / HEAD, "article", article.head)
    if article.head.picture:
        yield from picture_faults(folder, folder / HEAD, "picture", article.head.picture)
    for chapter in article.every_chapter:
        file = chapter_file(folder, chapter)
        for page in chapter.pages:
            place = f"page '{page.id}'"
            yield from _statements(article, folder, file, place, page)
            yield from _texts(article, file, place, page)
            yield from ungated_faults(file, place, page)
            yield from _onward(article, file, place, page)
        if chapter.picture:
            yield from picture_faults(folder, file, "picture", chapter.picture)
        own = msgspec.structs.replace(chapter, pages=())
        yield from _texts(article, file, f"chapter '{chapter.id}'", own)
    for word in article.words:
        file, place = folder / "glossary.toml", f"word '{word.id}'"
        yield from _statements(article, folder, file, place, word)
        yield from _texts(article, file, place, word)
    yield from _coverage(article, folder)


def _unique(article: Article, folder: Path) -> Iterator[Fault]:
    lists = {
        "chapters": [chapter.id for chapter in article.every_chapter],
        "pages": [page.id for _, page in walk.pages(article)],
        "facts.toml": [fact.id for fact in article.facts],
        "sources.toml": [source.id for source in article.sources],
        "glossary.toml": [word.id for word in article.words],
        "placeholders": [one.name for one in article.head.placeholders],
    }
    for _, page in walk.pages(article):
        items = getattr(page, "items", ())
        lists[f"page '{page.id}'"] = [one.id for one in items if getattr(one, "id", "")]
    for place, ids in lists.items():
        for name, times in Counter(ids).items():
            if times > 1:
                yield Fault(folder, place, f"'{name}' stands {times} times", "Give each its own id")


def _placeholders_have_values(article: Article, folder: Path) -> Iterator[Fault]:
    for placeholder in article.head.placeholders:
        if placeholder.default is None and not placeholder.unset:
            yield Fault(
                folder / "article.toml",
                f"placeholder '{placeholder.name}'",
                "has neither a default nor words for when it is unset",
                'Write default = ... or unset = "..."',
            )


def _statements(
    article: Article, folder: Path, file: Path, place: str, struct: Page | Block
) -> Iterator[Fault]:
    facts = {fact.id for fact in article.facts}
    sources = {source.id for source in article.sources}
    yield from _links(article, file, place, struct)
    for inner, statement in walk.within(struct):
        if not isinstance(statement, Block | Picture | Wording):
            continue
        where = f"{place}, {inner}" if inner else place
        if not isinstance(statement, Picture) and not (statement.facts or statement.sources):
            yield Fault(
                file,
                where,
                "rests on no fact and no source",
                f'Name them, or write sources = ["{UNCONFIRMED}"] for knowledge without one',
            )
        for fact in statement.facts:
            if fact not in facts:
                yield Fault(file, where, f"unknown fact '{fact}'", "Use an id from facts.toml")
        for source in statement.sources:
            if source not in sources:
                yield Fault(
                    file, where, f"unknown source '{source}'", "Use an id from sources.toml"
                )
        picture = statement.file if isinstance(statement, Picture) else ""
        picture = picture or getattr(statement, "picture", "")
        if isinstance(picture, str) and picture:
            yield from picture_faults(folder, file, where, picture)


def _links(article: Article, file: Path, place: str, struct: msgspec.Struct) -> Iterator[Fault]:
    there = targets(article)
    for inner, one in walk.within(struct):
        target = getattr(one, "to", "")
        if target and target not in there:
            where = f"{place}, {inner}" if inner else place
            yield Fault(
                file, where, f"leads to '{target}', which is not there", "Name a chapter/page"
            )


def _onward(article: Article, file: Path, place: str, page: Page) -> Iterator[Fault]:
    """A page leads past others to a later page of the guided walk, or of the same extra."""
    if not page.then:
        return
    walked = [f"{one.id}/{page.id}" for one in article.all_chapters for page in one.pages]
    beside = [[f"{one.id}/{page.id}" for page in one.pages] for one in article.extras]
    for names in (walked, *beside):
        own = [name for name in names if name.endswith(f"/{page.id}")]
        if own and page.then in names[names.index(own[0]) + 1 :]:
            return
    problem = f"leads on to '{page.then}', which is no later page"
    yield Fault(file, place, problem, "Name a chapter/page that comes after it")


def targets(article: Article) -> set[str]:
    """Every place a card or a word may lead to."""
    chapters = {chapter.id for chapter in article.every_chapter}
    return chapters | {f"{chapter.id}/{page.id}" for chapter, page in walk.pages(article)}


def picture_faults(folder: Path, file: Path, place: str, name: str) -> Iterator[Fault]:
    """What is wrong with the drawing `name` that is used at `place`."""
    path = folder / "pictures" / name
    if not path.is_file():
        yield Fault(file, place, f"the picture '{name}' is missing", f"Put it in {path.parent}")
        return
    for problem in unsupported(path):
        yield Fault(path, problem.place, problem.what, "Draw it with shapes and gradients only")


def _texts(article: Article, file: Path, place: str, struct: msgspec.Struct) -> Iterator[Fault]:
    known = {placeholder.name for placeholder in article.head.placeholders}
    words = {word.id for word in article.words}
    for inner, text in walk.texts(struct):
        where = f"{place}, {inner}"
        for name in markup.placeholders_in(text):
            if name not in known:
                yield Fault(
                    file,
                    where,
                    f"unknown placeholder '{{{name}}}'",
                    "Declare it in article.toml under [[placeholders]]",
                )
        for word in markup.words_in(text):
            if word not in words:
                yield Fault(
                    file, where, f"unknown glossary word '{word}'", "Add it to glossary.toml"
                )
        stray = markup.stray_markup(text)
        if stray:
            yield Fault(file, where, f"has a stray '{stray}'", "Close or remove the markup")
        for phrase, remedy in FORBIDDEN.items():
            if re.search(rf"\b{re.escape(phrase)}\b", markup.plain(text), re.IGNORECASE):
                yield Fault(file, where, f"says '{phrase}'", remedy[0].upper() + remedy[1:])


def _coverage(article: Article, folder: Path) -> Iterator[Fault]:
    carried: set[str] = set()
    for chapter in article.every_chapter:
        for _, statement in walk.statements(chapter):
            carried.update(statement.facts)
    for word in article.words:
        carried.update(word.facts)
    for fact in article.facts:
        if fact.id not in carried:
            yield Fault(
                folder / "facts.toml",
                f"fact '{fact.id}'",
                f"is carried nowhere ({fact.says})",
                "Write it into a page and name it there",
            )
