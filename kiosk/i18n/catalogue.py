# SPDX-License-Identifier: GPL-3.0-or-later
"""gettext catalogues: one domain for the interface, one for each article."""

from __future__ import annotations

import gettext
import logging
import struct
from pathlib import Path

log = logging.getLogger(__name__)

INTERFACE = "kiosk"
"""The domain of everything that is not an article."""


class Catalogue:
    """The translations of one domain in one language.

    An empty or missing translation gives the source text back, so that a screen is never blank.
    """

    def __init__(self, translations: gettext.NullTranslations) -> None:
        self._translations = translations

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
    path = folder / language.replace("-", "_") / "LC_MESSAGES" / f"{domain}.mo"
    if not path.exists():
        return Catalogue(gettext.NullTranslations())
    try:
        with path.open("rb") as file:
            return Catalogue(gettext.GNUTranslations(file))
    except (OSError, ValueError, EOFError, KeyError, IndexError, struct.error) as error:
        log.error("%s: cannot be read (%s). Run make translations.", path, error)
        return Catalogue(gettext.NullTranslations())
