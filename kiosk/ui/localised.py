# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles in a language, with the clinic's values in their places."""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path
from typing import TypeGuard

from kiosk.article import markup, walk
from kiosk.article.library import Library
from kiosk.article.model import Article, Placeholder
from kiosk.i18n import values
from kiosk.i18n.catalogue import INTERFACE, Catalogue, catalogue
from kiosk.i18n.languages import SOURCE, available
from kiosk.i18n.plurals import Plural, counted
from kiosk.i18n.pseudo import LongCatalogue, RightToLeftCatalogue
from kiosk.staff.settings import MOST, Settings

log = logging.getLogger(__name__)

TEST_CATALOGUES = {"x-long": LongCatalogue, "x-rtl": RightToLeftCatalogue}

DURATIONS = ("minute", "hour", "day")


def _is_number(value: object) -> TypeGuard[str]:
    """True for a number that somebody wrote as text; a longer one is left as it is."""
    return isinstance(value, str) and value.isdecimal() and len(value) <= len(str(MOST))


class Localised:
    """Gives each article in each language; made once for each pair."""

    def __init__(self, library: Library, settings: Settings, translations: Path) -> None:
        self._library = library
        self._settings = settings
        self._translations = translations
        self.article = lru_cache(maxsize=8)(self._article)

    def renew(self, settings: Settings) -> None:
        """The clinic changed its settings, or what its articles tell of."""
        self._settings = settings
        self.article.cache_clear()

    @property
    def clinic_language(self) -> str:
        """The language the clinic reads; where the one of the settings is not there, the first
        that is offered."""
        languages = self._settings.languages
        there = [one.tag for one in available(self._translations)]
        if languages.default in there or languages.default in TEST_CATALOGUES:
            return languages.default
        return next((one for one in languages.offered if one in there), there[0])

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

    def counted(self, text: Plural, number: int, language: str) -> str:
        """A text of the interface for `number`, with the number in it."""
        return counted(self.interface(language), text, number, language)

    def _catalogue(self, domain: str, language: str) -> Catalogue:
        if language in TEST_CATALOGUES:
            return TEST_CATALOGUES[language]()
        folder = self._library.translations(domain, self._translations)
        return catalogue(folder, domain, language)

    def _article(self, name: str, language: str) -> Article:
        article = self._library.articles[name]
        translate = Catalogue.empty().text
        if language != SOURCE:
            translate = self._catalogue(name, language).text
        # Once through the article for both: a language is chosen with a finger on the screen.
        places = [
            walk.mapped(one, lambda text: translate("article", text))
            for one in article.head.placeholders
        ]
        filling = {one.name: self._value(one, language) for one in places}
        return walk.translated(
            article, lambda context, text: markup.filled(translate(context, text), filling)
        )

    def _value(self, placeholder: Placeholder, language: str) -> str:
        value = self.clinic_value(placeholder.name)
        if isinstance(value, int) and value < 0:
            log.error("kiosk.toml: values.%s: %d is less than 0", placeholder.name, value)
            value = None
        if placeholder.unit not in ("text", "phone") and _is_number(value):
            value = int(value)
        if value in (None, ""):
            value = placeholder.default
        if value in (None, ""):
            return placeholder.unset
        if placeholder.unit == "phone":
            return values.phone(str(value))
        if isinstance(value, str):
            return values.isolated(value)
        if placeholder.unit in DURATIONS:
            return values.duration(value or 0, placeholder.unit, language)
        return values.number(value or 0, language)

    def amount(self, article: str, name: str) -> float:
        """The number behind the placeholder `name`, the clinic's or the article's; 0 for none."""
        known = {one.name: one.default for one in self._library.articles[article].head.placeholders}
        for value in (self.clinic_value(name), known.get(name)):
            if isinstance(value, int) or _is_number(value):
                return max(0.0, float(value))
        return 0.0

    def tells_clinic_time(self, article: str, page: str) -> bool:
        """True when a text of `page` holds a time that the clinic set itself."""
        source = self._library.articles.get(article)
        if source is None:
            return False
        texts = [
            text
            for _, found in walk.pages(source)
            if found.id == page
            for _, text in walk.texts(found)
        ]
        told = {name for text in texts for name in markup.placeholders_in(text)}
        return any(
            one.name in told and one.unit in DURATIONS and self._is_set(one.name)
            for one in source.head.placeholders
        )

    def _is_set(self, name: str) -> bool:
        return self.clinic_value(name) not in (None, "")

    def clinic_value(self, name: str) -> int | str | None:
        """What the clinic set for the placeholder `name`, or None."""
        clinic = self._settings.clinic
        named = {"phone": clinic.phone, "emergency": clinic.emergency, "clinic": clinic.name}
        return self._settings.values.get(name, named.get(name))
