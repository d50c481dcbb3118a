# SPDX-License-Identifier: GPL-3.0-or-later
"""Which languages patients are offered: there, drawable, wanted by the clinic, and approved."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from functools import lru_cache

from PySide6.QtGui import QGuiApplication

from kiosk.article.library import Library
from kiosk.article.model import Article
from kiosk.exits import Exit, RefusalError
from kiosk.i18n.catalogue import INTERFACE, fault
from kiosk.i18n.languages import KNOWN, SOURCE, Language, available, is_test, language_of
from kiosk.readiness import hashes, offerable, policies, readiness
from kiosk.staff.approvals import ApprovalsStore
from kiosk.staff.commissioning import Readiness, open_steps
from kiosk.staff.settings import Settings
from kiosk.system import paths
from kiosk.ui.glyphs import Glyphs
from kiosk.ui.staff.health import font_of

log = logging.getLogger(__name__)

UNTRANSLATED = "kiosk.toml: languages.offered: %s has no translation; left out"
LEFT_OUT = "is neither signed nor offered as a draft; left out. Staff settings, Languages"


@lru_cache(maxsize=4)
def _undrawable(tags: tuple[str, ...]) -> dict[str, str]:
    """The languages whose own name has letters that no font here has, and those letters."""
    glyphs = Glyphs(paths.FONTS)
    found = {tag: glyphs.missing(language_of(tag).name) for tag in tags if tag != SOURCE}
    return {tag: letters for tag, letters in found.items() if letters}


def undrawable(languages: Sequence[Language]) -> dict[str, str]:
    """As above; nothing without an application, since Qt then cannot read fonts, or without fonts,
    since the kiosk then does not start at all."""
    if QGuiApplication.instance() is None or not any(paths.FONTS.glob("*.ttf")):
        return {}
    return _undrawable(tuple(one.tag for one in languages))


def offered_languages(
    settings: Settings,
    wanted: str | None,
    approvals: ApprovalsStore | None = None,
    articles: Sequence[str] = (),
) -> tuple[Language, ...]:
    """The languages of the language screen, in the clinic's order. `wanted` is always among them.

    Without `approvals` nobody needs to have approved them.
    """
    there = {one.tag: one for one in available(paths.TRANSLATIONS)}
    if wanted and wanted not in there and not (wanted in KNOWN and is_test(wanted)):
        known = ", ".join(there)
        raise RefusalError(
            Exit.USAGE, f"--lang {wanted}: there is no such language. Use one of: {known}."
        )
    drawn = [tag for tag in there if tag not in undrawable(list(there.values()))]
    wished = list(dict.fromkeys(settings.languages.offered))
    names = [name for name in wished if name in drawn] or drawn
    if approvals is None:
        for name in wished:
            if name not in there:
                log.error("%s", UNTRANSLATED % name)
    else:
        names = offerable(names, approvals.approvals, articles)
    if wanted and wanted not in names:
        names.append(wanted)
    return tuple(language_of(name) for name in names)


class Offering:
    """What is offered here, and how far it is approved."""

    def __init__(
        self, library: Library, approvals: ApprovalsStore, wanted: str | None = None
    ) -> None:
        self.approvals = approvals
        self._library, self._wanted = library, wanted
        self._hashes: dict[tuple[str, str], tuple[Article, dict[str, str]]] = {}

    @property
    def articles(self) -> list[str]:
        """The names of the articles."""
        return list(self._library.articles)

    def every(self) -> tuple[Language, ...]:
        """Every language there is, but those the fonts cannot draw."""
        there = available(paths.TRANSLATIONS)
        without = undrawable(there)
        return tuple(one for one in there if one.tag not in without)

    def offered(self, settings: Settings) -> tuple[Language, ...]:
        """The languages patients are offered."""
        return offered_languages(settings, self._wanted, self.approvals, self.articles)

    def missing(self, settings: Settings) -> tuple[str, ...]:
        """One line for each catalogue and font of an offered language that is not there."""
        offered = [one for one in self.offered(settings) if not is_test(one.tag)]
        lines = [
            fault(self._library.translations(domain, paths.TRANSLATIONS), domain, one.tag)
            for one in offered
            if one.tag != SOURCE
            for domain in (INTERFACE, *self.articles)
        ]
        fontless = [one.english for one in offered if not font_of(one, paths.FONTS)]
        if fontless:
            names = ", ".join(fontless)
            lines.append(f"{paths.FONTS}: a font is missing for {names}. Run `make run`.")
        return tuple(filter(None, lines))

    def faults(self, settings: Settings) -> tuple[str, ...]:
        """One line for each language that is left out, and for what is missing of the others."""
        there = available(paths.TRANSLATIONS)
        lines = [
            f"{one.tag}: no font has {letters}; {one.english} is left out"
            for one in there
            if (letters := undrawable(there).get(one.tag))
        ]
        wished, tags = settings.languages.offered, {one.tag for one in there}
        lines += [UNTRANSLATED % tag for tag in dict.fromkeys(wished) if tag not in tags]
        may = {one.tag for one in self.offered(settings)}
        named = [one for one in dict.fromkeys(wished) if one in tags]
        out = [tag for tag in named if tag not in may and tag not in undrawable(there)]
        lines += [f"kiosk.toml: languages.offered: {tag} {LEFT_OUT}" for tag in out]
        default = settings.languages.default
        if default not in may and default not in out and not is_test(default):
            lines.append(
                f"kiosk.toml: languages.default: {default} is not offered;"
                f" {self.offered(settings)[0].tag} is shown first"
            )
        return (*lines, *self.missing(settings))

    def hashes(self, article: str, language: str) -> Mapping[str, str]:
        """The hash of every text, as this clinic's patients read it; remembered."""
        return self._hashed(self._library.articles[article], language)

    def _hashed(self, article: Article, language: str) -> Mapping[str, str]:
        known = self._hashes.get((article.id, language))
        if known is None or known[0] != article:
            own = self._library.catalogues.get(article.id)
            known = (article, hashes(article, paths.TRANSLATIONS, language, own))
            self._hashes[article.id, language] = known
        return known[1]

    def readiness(self, settings: Settings, pin_set: bool) -> Readiness:
        """How far the kiosk is set up."""
        tags = [one.tag for one in self.offered(settings) if not is_test(one.tag)]
        return readiness(
            settings,
            self._library.articles,
            tags,
            paths.TRANSLATIONS,
            self.approvals.approvals,
            pin_set,
            self._hashed,
        )

    def first_look(self, settings: Settings, pin_set: bool) -> Readiness:
        """The same as far as it costs nothing: without looking at any text."""
        known = policies(self._library.articles.values())
        steps = open_steps(settings, pin_set=pin_set, policies=known, open_pages={})
        return Readiness(steps, {})
