# SPDX-License-Identifier: GPL-3.0-or-later
"""The gates a translation passes before a patient reads it: `kiosk check --translations`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message

from kiosk.article.markup import plain
from kiosk.i18n.languages import SOURCE
from kiosk.i18n.messages import forms, is_begun, sources
from kiosk.i18n.po import Unreadable, fields, plural_fault, read, wrong
from kiosk.i18n.termbase import Termbase

WORDS = 15
"""Of a sentence, on average over a page."""
CHARACTERS = 30
"""Of a Chinese sentence, likewise."""
END = re.compile(r"[.?!؟।]+[\s»”\"')]+|[。？！]|\n")  # noqa: RUF001
HAN = re.compile("[\u4e00-\u9fff]")

Missing = Callable[[str], str]
"""The characters of a text that no bundled font has."""


def faults(path: Path, terms: Termbase, missing: Missing) -> Iterator[str]:
    """What is wrong with the catalogue `path`, one line each."""
    try:
        header, catalog = read(path)
    except Unreadable as error:
        yield str(error)
        return
    folder = path.parent.parent.name
    messages = [one for one in catalog if one.id]
    if folder.partition("_")[0] != SOURCE:
        yield from _gaps(path, messages)
        yield from _long(path, messages)
    if rule := plural_fault(path, catalog, fields(header)):
        yield rule
    yield from (fault for _, fault in wrong(path, catalog))
    for source, text in finished(catalog):
        for fault in terms.faults(folder, plain(source), plain(text)):
            yield f"{path}: “{source}”: {fault}"
        if boxes := missing(text):
            yield f"{path}: “{source}”: no font has {boxes}. Add it to build_fonts.py"


def finished(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Source and translation of what is shown as it is translated, of a plural every form."""
    for message in catalog:
        if is_begun(message):
            yield from ((sources(message)[-1], form) for form in forms(message) if form)


def _gaps(path: Path, messages: list[Message]) -> Iterator[str]:
    """One line for all texts that patients would see in English."""
    open_ones = [sources(one)[-1] for one in messages if not is_begun(one)]
    if open_ones:
        yield f"{path}: {len(open_ones)} texts are open, such as “{open_ones[0]}”. Translate them"


def _long(path: Path, messages: list[Message]) -> Iterator[str]:
    pages: defaultdict[str, list[float]] = defaultdict(list)
    for message in messages:
        if is_begun(message):
            for sentence in (one for form in forms(message) for one in sentences(plain(form))):
                pages[message.context or ""].append(length(sentence))
    for page, found in pages.items():
        mean = sum(found) / len(found)
        if mean > 1:
            where = f"page {page}" if page else "the screens"
            told = f"{mean * WORDS:.0f} words (Chinese: {mean * CHARACTERS:.0f} characters)"
            yield f"{path}: {where}: a sentence has {told} on average. Shorten the longest"


def sentences(text: str) -> list[str]:
    """The sentences of `text`."""
    return [one for one in (part.strip() for part in END.split(text)) if one]


def length(sentence: str) -> float:
    """How long a sentence is, in parts of what is allowed."""
    if HAN.search(sentence):
        return len(sentence) / CHARACTERS
    return len(sentence.split()) / WORDS
