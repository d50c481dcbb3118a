# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that translations must use, and those they must not: `translations/termbase.toml`."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct

FILE = "termbase.toml"
ARABIC_MARKS = re.compile("[\u064b-\u0652\u0640]")


class TermbaseError(Exception):
    """A termbase that cannot be read."""


class Term(Struct, frozen=True):
    """A word of the source and, by language, what its translation must hold a part of."""

    source: re.Pattern[str]
    name: str
    wanted: dict[str, tuple[str, ...]]
    unless: re.Pattern[str] | None = None
    """What of a source says something else with the word."""


class Denied(Struct, frozen=True):
    """Words that mislead the readers of some languages."""

    languages: tuple[str, ...]
    words: tuple[str, ...]
    because: str
    unless: re.Pattern[str] | None = None


class Termbase(Struct, frozen=True):
    """All rows."""

    terms: tuple[Term, ...] = ()
    denied: tuple[Denied, ...] = ()

    def faults(self, folder: str, source: str, translation: str) -> Iterator[str]:
        """What is wrong with `translation` in the language of `folder`, one line each."""
        given = folded(translation)
        language = folder if any(folder in one.wanted for one in self.terms) else folder[:2]
        for term in self.terms:
            wanted = term.wanted.get(language)
            meant = term.unless.sub("", source) if term.unless else source
            if wanted and term.source.search(meant) and not any(one in given for one in wanted):
                yield f"has no word of the termbase for “{term.name}”. Use {' or '.join(wanted)}"
        for row in self.denied:
            if language not in row.languages or (row.unless and row.unless.search(source)):
                continue
            for word in row.words:
                if folded(word) in given:
                    yield f"“{word}” is {row.because}. Use the word of the termbase"


def folded(text: str) -> str:
    """`text` as words are compared: one form, small letters, Arabic without vowel marks."""
    return ARABIC_MARKS.sub("", unicodedata.normalize("NFC", text)).casefold()


def termbase(translations: Path) -> Termbase:
    """The termbase in `translations`; an empty one where there is none. Raises `TermbaseError`."""
    path = translations / FILE
    if not path.exists():
        return Termbase()
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        return Termbase(
            tuple(_term(one) for one in raw.get("terms", ())),
            tuple(_denied(one) for one in raw.get("deny", ())),
        )
    except (OSError, UnicodeError, tomllib.TOMLDecodeError, re.error) as error:
        raise TermbaseError(f"{path}: cannot be read ({error}). Mend it") from error
    except (KeyError, TypeError, AttributeError) as error:
        raise TermbaseError(f"{path}: a row is not whole ({error}). Mend it") from error


def _term(raw: dict[str, Any]) -> Term:
    source = raw["source"]
    either = "|".join(re.escape(one) for one in source)
    wanted = {
        name: tuple(folded(one) for one in words)
        for name, words in raw.items()
        if name not in ("source", "unless")
    }
    found = re.compile(rf"\b(?:{either})\b", re.IGNORECASE)
    return Term(found, source[0], wanted, _unless(raw))


def _denied(raw: dict[str, Any]) -> Denied:
    return Denied(tuple(raw["languages"]), tuple(raw["words"]), raw["because"], _unless(raw))


def _unless(raw: dict[str, Any]) -> re.Pattern[str] | None:
    return re.compile(raw["unless"], re.IGNORECASE) if "unless" in raw else None
