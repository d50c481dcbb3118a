# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything the self-test looks at, in order. Needs a QGuiApplication, for the fonts."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace

from kiosk.article import walk
from kiosk.article.library import Library
from kiosk.clinic import tailored_articles
from kiosk.exits import Exit, RefusalError
from kiosk.health.finding import Finding, Result
from kiosk.health.texts import check_articles, check_catalogues, check_fonts
from kiosk.health.voice import check_voices
from kiosk.health.walkers import check_screens
from kiosk.i18n.catalogue import catalogue
from kiosk.i18n.languages import Language
from kiosk.staff.commissioning import is_phone
from kiosk.staff.settings import Settings, SettingsError, read_settings
from kiosk.startup import Options, load_library
from kiosk.system import paths


def settings_of_machine(config: Path | None) -> tuple[Path, Settings, tuple[str, ...]]:
    """The file this kiosk would read, its settings, and one line for each thing wrong with it."""
    own = paths.settings_file()
    file = config or (own if own.exists() else paths.DEFAULT_SETTINGS)
    try:
        settings, faults = read_settings(file)
    except SettingsError as error:
        return file, Settings(), (str(error.fault),)
    return file, settings, tuple(map(str, faults))


def examine(
    languages: Sequence[Language], config: Path | None, folder: Path | None
) -> Iterator[Finding]:
    """Each finding as soon as it is known, in `languages`.

    `config` and `folder`: the settings file and the folder of articles, None for the kiosk's own.
    """
    file, settings, faults = settings_of_machine(config)
    yield _settings(file, settings, faults)
    library = _library(config, folder)
    lacking = False
    for one in _timed(check_articles(folder or paths.ARTICLES, library.folders.values())):
        lacking |= one.result is Result.FAULT
        yield one
    # As patients here read them: a step the clinic does not take is not said.
    mine = tailored_articles(library.articles, settings)
    yield from _timed(check_catalogues(languages, library.articles, paths.TRANSLATIONS))
    own = f"{settings.clinic.name}{settings.clinic.phone}{settings.clinic.emergency}"
    every = list(library.articles.values())
    yield from _timed(check_fonts(languages, every, own, paths.TRANSLATIONS, paths.FONTS))
    library.articles = mine
    yield from _timed(check_voices(_sentences(library, languages)))
    if not mine or not any(paths.FONTS.glob("*.ttf")):
        return
    # A file that cannot be read at all is told above; the screens then show the defaults.
    usable = None if faults and settings == Settings() else file
    for one in check_screens([one.tag for one in languages], usable, folder):
        # What an article lacks, its screens lack too: the kiosk itself may be whole.
        owed = lacking and one.result is Result.FAULT
        yield replace(one, code=int(Exit.ARTICLE)) if owed else one


def _library(config: Path | None, folder: Path | None) -> Library:
    """The articles as the kiosk opens them; none where there are none to show."""
    try:
        return load_library(Options(config, folder, keep_copies=False))
    except RefusalError:
        return Library()


def _settings(file: Path, settings: Settings, faults: tuple[str, ...]) -> Finding:
    if faults:
        return Finding(
            check="settings",
            result=Result.FAULT,
            told=str(file),
            faults=faults,
            code=Exit.SETTINGS,
        )
    if not is_phone(settings.clinic.phone):
        return Finding(
            check="settings",
            result=Result.ADVICE,
            told=f"{file}: patients would not know whom to call",
            mend="set clinic.phone, in the staff panel or in the file",
        )
    return Finding(check="settings", told=str(file))


def _sentences(library: Library, languages: Sequence[Language]) -> dict[str, str]:
    """The title of the first page in each language; its own name where there is no article."""
    for name, article in library.articles.items():
        _, page = next(walk.pages(article))
        return {
            one.tag: catalogue(paths.TRANSLATIONS, name, one.tag).text(page.id, page.title)
            for one in languages
        }
    return {one.tag: one.name for one in languages}


def _timed(findings: Iterator[Finding]) -> Iterator[Finding]:
    begun = time.monotonic()
    for one in findings:
        now = time.monotonic()
        yield replace(one, seconds=round(now - begun, 1))
        begun = time.monotonic()
