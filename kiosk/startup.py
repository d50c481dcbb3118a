# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of starting up, in order. The only place that knows every room."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.article.library import Library, open_library
from kiosk.article.practice import Practice, tailored
from kiosk.exits import Exit, RefusalError
from kiosk.i18n.languages import KNOWN, Language, available, is_test
from kiosk.session.idle import IdleClock, IdleTimes
from kiosk.session.visit import Defaults, Outline, Visit
from kiosk.speech.voices import has_voice
from kiosk.staff.settings import Settings, SettingsError, read_settings
from kiosk.system import paths
from kiosk.ui.controller import Controller
from kiosk.ui.engine import KioskWindow, Look, load_fonts
from kiosk.ui.localised import Localised

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Options:
    """What the command line may change."""

    config: Path | None = None
    articles: Path | None = None
    language: str | None = None
    keep_copies: bool = True
    guarded: bool = True
    tap_pause_ms: int = 350


@dataclass(frozen=True)
class Ground:
    """What every command that shows screens stands on."""

    settings: Settings
    library: Library
    offered: tuple[Language, ...]


def choose_renderer(name: str) -> None:
    """Sets Qt's renderer; before the application exists. "auto" is the software renderer.

    It needs no driver, starts fastest and takes the least memory (docs/decisions/0003).
    """
    if name == "opengl":
        os.environ.pop("QT_QUICK_BACKEND", None)
        os.environ["QSG_RHI_BACKEND"] = "opengl"
    else:
        os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ.setdefault("QT_QPA_PLATFORMTHEME", "")
    rules = "qt.text.font.db=false;qt.qpa.fonts=false"
    os.environ.setdefault("QT_LOGGING_RULES", rules)


def load_settings(options: Options) -> Settings:
    """The clinic's settings. A file named on the command line must be readable."""
    try:
        settings, faults = read_settings(options.config or paths.DEFAULT_SETTINGS)
    except SettingsError as error:
        if options.config:
            raise RefusalError(Exit.SETTINGS, str(error.fault)) from None
        log.error("%s", error.fault)
        return Settings()
    for fault in faults:
        log.error("%s", fault)
    return settings


def load_library(options: Options) -> Library:
    """The articles. Raises `RefusalError` when a folder named on the command line holds none."""
    copies = paths.state_folder() / "articles" if options.keep_copies else None
    library = open_library(options.articles or paths.ARTICLES, copies)
    if not library.articles and options.articles:
        lines = "\n".join(map(str, library.faults))
        raise RefusalError(Exit.ARTICLE, lines or f"{options.articles}: holds no article")
    for fault in library.faults:
        log.error("%s", fault)
    return library


def offered_languages(settings: Settings, wanted: str | None) -> tuple[Language, ...]:
    """The languages of the language screen, in the clinic's order."""
    there = {language.tag: language for language in available(paths.TRANSLATIONS)}
    if wanted and wanted not in there and not (wanted in KNOWN and is_test(wanted)):
        known = ", ".join(there)
        raise RefusalError(
            Exit.USAGE, f"--lang {wanted}: there is no such language. Use one of: {known}."
        )
    names = [name for name in settings.languages.offered if name in there] or list(there)
    for name in settings.languages.offered:
        if name not in there:
            log.error("kiosk.toml: languages.offered: %s has no translation; left out", name)
    if wanted and wanted not in names:
        names.append(wanted)
    return tuple(KNOWN[name] for name in names)


def prepare(options: Options) -> Ground:
    """Settings, articles and languages. Raises `RefusalError` with one clear line."""
    settings = load_settings(options)
    library = load_library(options)
    way = settings.procedure
    offers = None if way.offers == "ask" else way.offers
    practice = Practice(way.samples, way.powered_tool, way.sedation, offers, way.confirmed)
    library.articles = {
        name: tailored(article, practice) for name, article in library.articles.items()
    }
    names = {one.name for article in library.articles.values() for one in article.head.placeholders}
    for name in settings.values.keys() - names if names else ():
        log.error("kiosk.toml: values.%s: no article has a place of that name; left out", name)
    return Ground(settings, library, offered_languages(settings, options.language))


def outline(library: Library) -> list[Outline]:
    """Every article's pages in the order of the guided walk."""
    return [
        Outline(
            article.id,
            tuple((c.id, p.id) for c in article.all_chapters for p in c.pages),
            tuple((c.id, p.id) for c in article.extras for p in c.pages),
        )
        for article in library.articles.values()
    ]


def make_controller(
    ground: Ground,
    options: Options,
    still: bool = False,
    now: Callable[[], float] = time.monotonic,
) -> Controller:
    """A fresh visit over `ground`. `still` starts it without movement; `now` is in seconds."""
    settings = ground.settings
    language = options.language or settings.languages.default
    if language not in {one.tag for one in ground.offered}:
        language = ground.offered[0].tag
    defaults = Defaults(
        language,
        settings.screen.text_size,
        settings.screen.colors,
        still or settings.screen.less_movement,
    )
    idle = settings.idle
    times = IdleTimes(idle.ask_after, idle.count_down, idle.hidden_for, idle.goodbye_for)
    return Controller(
        Visit(defaults, outline(ground.library)),
        IdleClock(times),
        ground.library,
        Localised(ground.library, settings, paths.TRANSLATIONS),
        now,
    )


def make_window(ground: Ground, controller: Controller, options: Options) -> KioskWindow:
    """Fonts, view models and QML. Raises `RefusalError` when the screens cannot be loaded."""
    if not load_fonts(paths.FONTS):
        raise RefusalError(
            Exit.SOFTWARE, f"{paths.FONTS}: holds no fonts. Run `make run`, which builds them."
        )
    sound = ground.settings.sound
    spoken = frozenset(one.tag for one in ground.offered if sound.read_aloud and has_voice(one.tag))
    look = Look(
        paths.QML,
        paths.PICTURES,
        ground.settings.screen.width_mm,
        options.guarded,
        options.tap_pause_ms,
        sound.words_per_minute,
    )
    window = KioskWindow(controller, ground.offered, spoken, look)
    if window.window is None:
        window.close()
        raise RefusalError(Exit.SOFTWARE, "the screens cannot be loaded; the lines above say why")
    return window


def headless() -> bool:
    """True on a machine without a display to open a window on."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
