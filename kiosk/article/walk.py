# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways through an article: every statement with its place, every text with its context."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import msgspec

from kiosk.article.blocks import Block, Picture
from kiosk.article.model import Article, Chapter, Page, Word

S = TypeVar("S", bound=msgspec.Struct)

TRANSLATABLE = (
    "title",
    "text",
    "alt",
    "under",
    "group",
    "heading",
    "segment",
    "term",
    "unset",
    "gentle_alt",
)
"""The names of the fields a patient reads or hears; everything else is for the program."""

Statement = Block | Picture


def _children(struct: msgspec.Struct) -> Iterator[tuple[str, msgspec.Struct]]:
    for name in struct.__struct_fields__:
        value = getattr(struct, name)
        if isinstance(value, msgspec.Struct):
            yield name, value
        elif isinstance(value, tuple):
            for number, item in enumerate(value, start=1):
                if isinstance(item, msgspec.Struct):
                    yield f"{name} {number}", item


def within(struct: msgspec.Struct, place: str = "") -> Iterator[tuple[str, msgspec.Struct]]:
    """`struct` and everything in it, each with its place such as `items 2, more 1`."""
    yield place, struct
    for name, child in _children(struct):
        yield from within(child, f"{place}, {name}" if place else name)


def statements(page: msgspec.Struct) -> Iterator[tuple[str, Statement]]:
    """Every block and picture of a page, chapter or word."""
    for place, struct in within(page):
        if isinstance(struct, Statement):
            yield place, struct


def pages(article: Article) -> Iterator[tuple[Chapter, Page]]:
    """Every page with its chapter, in the order of the guided walk; the extras after it."""
    for chapter in article.every_chapter:
        for page in chapter.pages:
            yield chapter, page


def texts(struct: msgspec.Struct) -> Iterator[tuple[str, str]]:
    """Every text a patient reads in `struct`, with its place."""
    for place, inner in within(struct):
        for name in TRANSLATABLE:
            value = getattr(inner, name, "")
            if isinstance(value, str) and value:
                yield f"{place}, {name}" if place else name, value


def body_texts(page: Page) -> Iterator[str]:
    """The texts that count towards a page's length: no titles, labels, or what is behind a tap.

    A procedure or a list of questions shows one beat or answer at a time; `page_words` in
    `kiosk.article.check_pages` asks for those one by one.
    """
    for place, struct in within(page):
        hidden = place.startswith(("more", "picture")) or ", more" in place or ", picture" in place
        if isinstance(struct, Block) and struct.text and not hidden:
            yield struct.text


def mapped(struct: S, change: Callable[[str], str]) -> S:
    """A copy of `struct` in which every text a patient reads went through `change`."""
    updates: dict[str, Any] = {}
    for name in struct.__struct_fields__:
        value = getattr(struct, name)
        if isinstance(value, msgspec.Struct):
            updates[name] = mapped(value, change)
        elif isinstance(value, tuple) and any(isinstance(v, msgspec.Struct) for v in value):
            updates[name] = tuple(mapped(v, change) for v in value)
        elif name in TRANSLATABLE and isinstance(value, str) and value:
            updates[name] = change(value)
    return msgspec.structs.replace(struct, **updates) if updates else struct


def translated(article: Article, change: Callable[[str, str], str]) -> Article:
    """`article` with `change(context, text)` applied to every text.

    The context is the page id, the chapter id for a chapter's own title, `word:<id>` for the
    word list, and `article` for the rest. Facts and sources stay in the author's language.
    """

    def chapter(old: Chapter) -> Chapter:
        flat = mapped(msgspec.structs.replace(old, pages=()), lambda text: change(old.id, text))
        new = tuple(mapped(page, lambda text, p=page: change(p.id, text)) for page in old.pages)  # type: ignore[misc]
        return msgspec.structs.replace(flat, pages=new)

    def word(old: Word) -> Word:
        return mapped(old, lambda text: change(f"word:{old.id}", text))

    return msgspec.structs.replace(
        article,
        head=mapped(article.head, lambda text: change("article", text)),
        chapters=tuple(chapter(one) for one in article.chapters),
        words=tuple(word(one) for one in article.words),
        opening=chapter(article.opening) if article.opening else None,
        closing=chapter(article.closing) if article.closing else None,
        extras=tuple(chapter(one) for one in article.extras),
        stages=tuple(
            mapped(one, lambda text, s=one: change(s.page, text))  # type: ignore[misc]
            for one in article.stages
        ),
    )
