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
from kiosk.i18n.po import Unreadable, read, wrong
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
        catalog = read(path)[1]
    except Unreadable as error:
        yield str(error)
        return
    folder = path.parent.parent.name
    messages = [one for one in catalog if one.id]
    if folder.partition("_")[0] != SOURCE:
        yield from _gaps(path, messages)
        yield from _long(path, messages)
    yield from (fault for _, _, fault in wrong(path, catalog))
    for message in finished(catalog):
        text = str(message.string)
        for fault in terms.faults(folder, plain(str(message.id)), plain(text)):
            yield f"{path}: “{message.id}”: {fault}"
        if boxes := missing(text):
            yield f"{path}: “{message.id}”: no font has {boxes}. Add it to build_fonts.py"


def finished(catalog: Catalog) -> Iterator[Message]:
    """The messages that are shown as they are translated."""
    return (one for one in catalog if one.id and one.string and not one.fuzzy)


def _gaps(path: Path, messages: list[Message]) -> Iterator[str]:
    """One line for all texts that patients would see in English."""
    open_ones = [str(one.id) for one in messages if not one.string or one.fuzzy]
    if open_ones:
        yield f"{path}: {len(open_ones)} texts are open, such as “{open_ones[0]}”. Translate them"


def _long(path: Path, messages: list[Message]) -> Iterator[str]:
    pages: defaultdict[str, list[float]] = defaultdict(list)
    for message in messages:
        if message.string and not message.fuzzy:
            for sentence in sentences(plain(str(message.string))):
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
