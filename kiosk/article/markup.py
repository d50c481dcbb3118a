# SPDX-License-Identifier: GPL-3.0-or-later
"""The markup of article text: `**bold**`, `[[word]]`, `[[shown|word-id]]`, `{placeholder}`."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from msgspec import Struct

TOKEN = re.compile(r"\*\*(?P<bold>[^*]+)\*\*|\[\[(?P<shown>[^\]|]+)(?:\|(?P<id>[^\]|]+))?\]\]")
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
STRAY = re.compile(r"\*\*|\[\[|\]\]|[{}]")


class Span(Struct, frozen=True):
    """A run of text that is drawn in one way."""

    text: str
    bold: bool = False
    word: str = ""
    """The id of the glossary word this run opens, or empty."""


def word_id(shown: str) -> str:
    """The glossary id that `[[shown]]` stands for."""
    return shown.strip().lower().replace(" ", "-")


def spans(text: str) -> Iterator[Span]:
    """The runs of `text` in order."""
    at = 0
    for match in TOKEN.finditer(text):
        if match.start() > at:
            yield Span(text[at : match.start()])
        if match["bold"] is not None:
            yield Span(match["bold"], bold=True)
        else:
            yield Span(match["shown"], word=match["id"] or word_id(match["shown"]))
        at = match.end()
    if at < len(text):
        yield Span(text[at:])


def plain(text: str) -> str:
    """`text` as it reads aloud: no markup."""
    return "".join(span.text for span in spans(text))


def styled(text: str) -> str:
    """`text` for Qt's `Text.StyledText`; glossary words become links `word:<id>`."""
    parts = []
    for span in spans(text):
        shown = html.escape(span.text, quote=False)
        if span.bold:
            parts.append(f"<b>{shown}</b>")
        elif span.word:
            parts.append(f'<b><a href="word:{html.escape(span.word)}">{shown}</a></b>')
        else:
            parts.append(shown)
    return "".join(parts)


def words_in(text: str) -> list[str]:
    """The ids of the glossary words `text` marks."""
    return [span.word for span in spans(text) if span.word]


def placeholders_in(text: str) -> list[str]:
    """The names of the placeholders `text` uses."""
    return PLACEHOLDER.findall(text)


def stray_markup(text: str) -> str:
    """The first piece of markup that is not closed, or an empty string."""
    rest = PLACEHOLDER.sub("", plain(text))
    found = STRAY.search(rest)
    return found.group() if found else ""


def filled(text: str, values: dict[str, str]) -> str:
    """`text` with every known placeholder replaced; unknown ones stay as they are."""
    return PLACEHOLDER.sub(lambda match: values.get(match[1], match[0]), text)
