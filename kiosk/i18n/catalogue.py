# SPDX-License-Identifier: GPL-3.0-or-later
"""gettext catalogues: one domain for the interface, one for each article."""

from __future__ import annotations

import gettext
import logging
import struct
from pathlib import Path

log = logging.getLogger(__name__)

DAMAGED = (OSError, ValueError, EOFError, LookupError, struct.error, SyntaxError, MemoryError)
"""What gettext raises over a file that is cut off, not one of its own, or has broken plurals."""

LONGEST = 100
"""Letters of what is told of a damaged file: Python quotes as much of it as there is."""

INTERFACE = "kiosk"
"""The domain of everything that is not an article."""


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
        """Every source and its translation, in one order."""
        found = getattr(self._translations, "_catalog", {})
        return [text for pair in sorted(found.items(), key=str) for text in map(str, pair)]

    def find(self, context: str, text: str) -> str | None:
        """The translation of `text`, or None when there is none."""
        if not text:  # gettext answers "" with the catalogue's header
            return None
        found = self._translations.pgettext(context, text) if context else None
        if found is None or found == text:
            found = self._translations.gettext(text)
        return found if found and found != text else None

    def text(self, context: str, text: str) -> str:
        """The translation of `text`, or `text` itself."""
        return self.find(context, text) or text


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
            gettext.GNUTranslations(file)
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
