# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles in a language, with the clinic's values in their places."""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path

from kiosk.article import markup, walk
from kiosk.article.library import Library
from kiosk.article.model import Article, Placeholder
from kiosk.i18n import values
from kiosk.i18n.catalogue import INTERFACE, Catalogue, catalogue
from kiosk.i18n.languages import SOURCE
from kiosk.i18n.pseudo import LongCatalogue, RightToLeftCatalogue
from kiosk.staff.settings import Settings

log = logging.getLogger(__name__)

TEST_CATALOGUES = {"x-long": LongCatalogue, "x-rtl": RightToLeftCatalogue}


class Localised:
    """Gives each article in each language; made once for each pair."""

    def __init__(self, library: Library, settings: Settings, translations: Path) -> None:
        self._library = library
        self._settings = settings
        self._translations = translations
        self.article = lru_cache(maxsize=8)(self._article)

    @property
    def clinic_language(self) -> str:
        """The language the clinic reads."""
        return self._settings.languages.default

    @property
    def sounding(self) -> bool:
        """Whether the kiosk may make a sound."""
        return self._settings.sound.read_aloud

    @property
    def printer(self) -> str | None:
        """The name of the printer for patients, empty for the system's; None for no paper."""
        return self._settings.takeaway.printer if self._settings.takeaway.paper else None

    def interface(self, language: str) -> Catalogue:
        """The words of the interface."""
        return self._catalogue(INTERFACE, language)

    def _catalogue(self, domain: str, language: str) -> Catalogue:
        if language in TEST_CATALOGUES:
            return TEST_CATALOGUES[language]()
        return catalogue(self._translations, domain, language)

    def _article(self, name: str, language: str) -> Article:
        article = self._library.articles[name]
        if language != SOURCE:
            article = walk.translated(article, self._catalogue(name, language).text)
        filling = {one.name: self._value(one, language) for one in article.head.placeholders}
        return walk.translated(article, lambda _, text: markup.filled(text, filling))

    def _value(self, placeholder: Placeholder, language: str) -> str:
        value = self.clinic_value(placeholder.name)
        if isinstance(value, int) and value < 0:
            log.error("kiosk.toml: values.%s: %d is less than 0", placeholder.name, value)
            value = None
        if placeholder.unit not in ("text", "phone") and isinstance(value, str) and value.isdigit():
            value = int(value)
        if value in (None, ""):
            value = placeholder.default
        if value in (None, ""):
            return placeholder.unset
        if placeholder.unit == "phone":
            return values.phone(str(value))
        if isinstance(value, str):
            return values.isolated(value)
        if placeholder.unit in ("minute", "hour", "day"):
            return values.duration(value or 0, placeholder.unit, language)
        return values.number(value or 0, language)

    def amount(self, article: str, name: str) -> float:
        """The number behind the placeholder `name`, the clinic's or the article's; 0 for none."""
        known = {one.name: one.default for one in self._library.articles[article].head.placeholders}
        for value in (self.clinic_value(name), known.get(name)):
            if isinstance(value, int) or (isinstance(value, str) and value.isdigit()):
                return max(0.0, float(value))
        return 0.0

    def clinic_value(self, name: str) -> int | str | None:
        """What the clinic set for the placeholder `name`, or None."""
        clinic = self._settings.clinic
        named = {"phone": clinic.phone, "emergency": clinic.emergency, "clinic": clinic.name}
        return self._settings.values.get(name, named.get(name))
