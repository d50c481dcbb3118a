# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reviewer read: a hash of each page, in its own words and those of the source.

A page counts as reviewed while its hash is the recorded one. A changed word, in the source or in
the translation, makes that page a draft again and no other.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from kiosk.article import walk
from kiosk.article.model import Article
from kiosk.i18n.catalogue import Catalogue, header

STATE, BY, ON, HASH = "X-Review-State", "X-Reviewed-By", "X-Reviewed-On", "X-Reviewed-Hash"
"""The fields of a catalogue's header that say how far it is."""
DRAFT, REVIEWED = "draft", "reviewed"
LETTERS = 16
"""Of a hash: enough to see a change, short enough to read aloud."""


class Review(Struct, frozen=True):
    """How far a catalogue is. `by`, `on` and `hash` are empty for a draft."""

    state: str = DRAFT
    by: str = ""
    on: str = ""
    hash: str = ""

    @property
    def complete(self) -> bool:
        """True when it says who, when and what."""
        return self.state == REVIEWED and all((self.by, self.on, self.hash))


def review_of(fields: dict[str, str]) -> Review:
    """The review state in the fields of a header."""
    small = {name.lower(): value.strip() for name, value in fields.items()}
    return Review(*(small.get(name.lower(), "") for name in (STATE, BY, ON, HASH)))


def review(translations: Path, domain: str, language: str) -> Review:
    """The review state of a compiled catalogue; a draft where there is none."""
    found = review_of(header(translations, domain, language))
    return found if found.complete else Review()


def page_hashes(article: Article, catalogue: Catalogue) -> dict[str, str]:
    """The hash of every page, chapter title and word of `article` by its context."""
    said: defaultdict[str, list[str]] = defaultdict(list)

    def hear(context: str, text: str) -> str:
        said[context] += [text, catalogue.text(context, text)]
        return text

    walk.translated(article, hear)
    return {context: digest(texts) for context, texts in said.items()}


def digest(texts: list[str]) -> str:
    """The hash of some texts in order."""
    joined = "\0".join(texts).encode("utf-8")
    return hashlib.sha256(joined).hexdigest()[:LETTERS]


def whole(messages: Iterable[tuple[str, str, str]]) -> str:
    """The hash of a whole catalogue: its contexts, sources and translations, in any order."""
    return digest([text for message in sorted(messages) for text in message])
