# SPDX-License-Identifier: GPL-3.0-or-later
"""gettext catalogues: one domain for the interface, one for each article."""

from __future__ import annotations

import gettext
import logging
import struct
from pathlib import Path

log = logging.getLogger(__name__)

DAMAGED = (
    *(OSError, ValueError, EOFError, LookupError, ArithmeticError),
    *(struct.error, SyntaxError, MemoryError),
)
"""What gettext raises over a file that is cut off, not one of its own, or has broken plurals."""

LONGEST = 100
"""Letters of what is told of a damaged file: Python quotes as much of it as there is."""

INTERFACE = "kiosk"
"""The domain of everything that is not an article."""

COUNTS = range(1001)
"""Numbers that a plural rule is tried with."""


def source_form(one: str, other: str, number: int) -> str:
    """The form of the source language for `number`."""
    return one if number == 1 else other


class Catalogue:
    """The translations of one domain in one language.

    An empty or missing translation gives the source text back, so that a screen is never blank.
    """

    def __init__(self, translations: gettext.NullTranslations) -> None:
        self._translations = translations

    @classmethod
    def empty(cls) -> Catalogue:
        """The catalogue of the source language: nothing is translated."""
        return cls(gettext.NullTranslations())

    def texts(self) -> list[str]:
        """Every source and its translation, in one order; of a plural every form."""
        found = getattr(self._translations, "_catalog", {})
        pairs = sorted(found.items(), key=str)
        # The key of a form is the source and the number of the form.
        named = [(key[0] if isinstance(key, tuple) else key, text) for key, text in pairs]
        return [text for pair in named for text in map(str, pair)]

    def find(self, context: str, text: str) -> str | None:
        """The translation of `text`, or None when there is none."""
        if not text:  # gettext answers "" with the catalogue's header
            return None
        try:
            found = self._translations.pgettext(context, text) if context else None
            if found is None or found == text:
                found = self._translations.gettext(text)
        except ArithmeticError:  # gettext asks the plural rule too, and a rule can divide by 0
            return None
        return found if found and found != text else None

    def text(self, context: str, text: str) -> str:
        """The translation of `text`, or `text` itself."""
        return self.find(context, text) or text

    def plural(self, context: str, one: str, other: str, number: int) -> str:
        """The form of a plural text for `number`, or that of the source; `number` is not filled
        in."""
        source = source_form(one, other, number)
        try:
            found = source
            if context:
                found = self._translations.npgettext(context, one, other, number)
            if found == source:
                found = self._translations.ngettext(one, other, number)
        except ArithmeticError:
            return source
        return found or source


def catalogue(folder: Path, domain: str, language: str) -> Catalogue:
    """The catalogue `<folder>/<language>/LC_MESSAGES/<domain>.mo`; an empty one if it is missing
    or damaged (the fault is logged)."""
    return Catalogue(_read(folder, domain, language))


def header(folder: Path, domain: str, language: str) -> dict[str, str]:
    """The fields of a compiled catalogue's header by their names in small letters."""
    return _read(folder, domain, language).info()


def fault(folder: Path, domain: str, language: str) -> str:
    """One line when the compiled catalogue is missing or damaged; else empty."""
    path = _path(folder, domain, language)
    try:
        with path.open("rb") as file:
            found = gettext.GNUTranslations(file)
        for number in COUNTS:
            found.plural(number)  # type: ignore[attr-defined]
    except FileNotFoundError:
        return f"{path}: is missing; English is shown in its place. Run make translations."
    except DAMAGED as error:
        return _damaged(path, error)
    return ""


def _damaged(path: Path, error: BaseException) -> str:
    said = " ".join(str(error).split())[:LONGEST]
    return f"{path}: cannot be read ({said}); English is shown in its place. Run make translations."


def _path(folder: Path, domain: str, language: str) -> Path:
    return folder / language.replace("-", "_") / "LC_MESSAGES" / f"{domain}.mo"


def _read(folder: Path, domain: str, language: str) -> gettext.NullTranslations:
    path = _path(folder, domain, language)
    if not path.exists():
        return gettext.NullTranslations()
    try:
        with path.open("rb") as file:
            return gettext.GNUTranslations(file)
    except DAMAGED as error:
        log.error("%s", _damaged(path, error))
        return gettext.NullTranslations()
