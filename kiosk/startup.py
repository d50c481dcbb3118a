# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of starting up, in order. The only place that knows every room."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.article.library import Library, open_library
from kiosk.article.model import Article
from kiosk.clinic import (
    Applying,
    held,
    idle_times,
    look_of,
    outline,
    spoken_languages,
    tailored_articles,
    visit_defaults,
)
from kiosk.exits import Exit, RefusalError
from kiosk.health.reporting import Reporting
from kiosk.i18n.languages import Language
from kiosk.offering import Offering, offered_languages
from kiosk.packs.shelf import current_articles
from kiosk.session.idle import IdleClock
from kiosk.session.visit import Visit
from kiosk.staff.approvals import ApprovalsStore
from kiosk.staff.pin import PinFile
from kiosk.staff.settings import Settings, SettingsError, read_settings
from kiosk.staff.store import SettingsStore
from kiosk.staff.totals import Totals
from kiosk.system import paths
from kiosk.system.mode import condition
from kiosk.ui.controller import Controller
from kiosk.ui.counting import Counting
from kiosk.ui.engine import KioskWindow, load_fonts
from kiosk.ui.localised import Localised
from kiosk.ui.staff.setup import Setup
from kiosk.ui.staff.standing import Standing

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Options:
    """What the command line may change."""

    config: Path | None = None
    articles: Path | None = None
    language: str | None = None
    keep_copies: bool = True
    staff: bool = False
    """The settings are those of the staff panel, which keeps a last good copy of them; languages
    are offered as they were approved."""
    notice: bool = False
    """Says on every screen that the kiosk, or what is shown, is not approved yet."""
    guarded: bool = True
    safe: bool = False
    """After crashes: no voice, and every visit starts without movement."""
    still: bool = False
    """The operating system asks for less movement: every visit starts so."""
    tap_pause_ms: int = 350
    touch_least_ms: int = 50


@dataclass(frozen=True)
class Ground:
    """What every command that shows screens stands on."""

    settings: Settings
    library: Library
    offered: tuple[Language, ...]
    originals: dict[str, Article] = field(default_factory=dict)
    """The articles before they were made true for this clinic; empty when nobody needs them."""
    faults: tuple[str, ...] = ()
    """What was wrong with settings and articles, for staff."""
    approvals: ApprovalsStore | None = None
    """What was approved, where that counts."""
    notice: bool = False


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


def settings_store(options: Options) -> SettingsStore:
    """The file that staff change. It need not be there yet."""
    try:
        defaults = paths.DEFAULT_SETTINGS.read_text(encoding="utf-8")
    except OSError:
        defaults = ""
    return SettingsStore(options.config or paths.settings_file(), defaults)


def approvals_store(options: Options) -> ApprovalsStore:
    """Who approved what; beside the settings. The file need not be there."""
    file = options.config or paths.settings_file()
    return ApprovalsStore(file.with_name("approvals.toml"))


def load_settings(options: Options) -> tuple[Settings, tuple[str, ...]]:
    """The clinic's settings, and one line for each thing wrong with them.

    A file named on the command line must be readable, unless there is a good copy of it.
    """
    store = settings_store(options)
    try:
        if options.staff and (not options.config or store.good_copy.exists()):
            settings, found = store.load()
        else:
            settings, wrong = read_settings(options.config or paths.DEFAULT_SETTINGS)
            found = tuple(wrong)
            if options.staff:
                store.load()
    except SettingsError as error:
        if options.config:
            raise RefusalError(Exit.SETTINGS, str(error.fault)) from None
        settings, found = Settings(), (error.fault,)
    faults = tuple(map(str, found))
    for fault in faults:
        log.error("%s", fault)
    return settings, faults


def load_library(options: Options) -> Library:
    """The articles. Raises `RefusalError` when a folder named on the command line holds none."""
    copies = paths.state_folder() / "articles" if options.keep_copies else None
    installed = [] if options.articles else current_articles(paths.packs_folder())
    library = open_library(options.articles or paths.ARTICLES, copies, installed)
    if not library.articles and options.articles:
        lines = "\n".join(map(str, library.faults))
        raise RefusalError(Exit.ARTICLE, lines or f"{options.articles}: holds no article")
    for fault in library.faults:
        log.error("%s", fault)
    return library


def prepare(options: Options) -> Ground:
    """Settings, articles and languages. Raises `RefusalError` with one clear line."""
    settings, faults = load_settings(options)
    library = load_library(options)
    originals = library.articles
    library.articles = tailored_articles(originals, settings)
    names = {one.name for article in library.articles.values() for one in article.head.placeholders}
    for name in settings.values.keys() - names if names else ():
        log.error("kiosk.toml: values.%s: no article has a place of that name; left out", name)
    if not (options.staff or options.notice):
        offered = offered_languages(settings, options.language)
        return Ground(settings, library, offered, originals, faults)
    approvals = approvals_store(options)
    offering = Offering(library, approvals, options.language)
    pin = PinFile(paths.pin_file()).fault
    more = (*approvals.load()[1], *offering.faults(settings), *([pin] if pin else []))
    for fault in more:
        log.error("%s", fault)
    return Ground(
        settings,
        library,
        offering.offered(settings),
        originals,
        (*faults, *more),
        approvals,
        options.notice,
    )


def make_controller(
    ground: Ground,
    options: Options,
    still: bool = False,
    now: Callable[[], float] = time.monotonic,
) -> Controller:
    """A fresh visit over `ground`. `still` starts it without movement; `now` is in seconds."""
    settings = held(ground.settings, options.safe)
    language = options.language or settings.languages.default
    return Controller(
        Visit(
            visit_defaults(settings, ground.offered, language, still or options.still),
            outline(ground.library),
        ),
        IdleClock(idle_times(settings)),
        ground.library,
        Localised(ground.library, settings, paths.TRANSLATIONS),
        now,
    )


def make_window(
    ground: Ground,
    controller: Controller,
    options: Options,
    wall: Callable[[], float] = time.time,
) -> KioskWindow:
    """Fonts, view models and QML. Raises `RefusalError` when the screens cannot be loaded."""
    if not load_fonts(paths.FONTS):
        raise RefusalError(
            Exit.SOFTWARE, f"{paths.FONTS}: holds no fonts. Run `make run`, which builds them."
        )
    settings = held(ground.settings, options.safe)
    recordings = paths.narration_folder(options.config)
    spoken = spoken_languages(settings, ground.offered, recordings)
    faults = (*ground.faults, *map(str, ground.library.faults))
    pin = PinFile(paths.pin_file())
    totals = Totals(paths.totals_file(), settings.totals.count)
    setup = Setup(settings_store(options), ground.settings, pin, totals, faults, wall)
    look = look_of(settings, options.guarded, options.tap_pause_ms, options.touch_least_ms)
    approvals = ground.approvals or approvals_store(options)
    offering = Offering(ground.library, approvals, options.language)
    standing = Standing(offering, setup, ground.notice)
    window = KioskWindow(controller, ground.offered, spoken, look, setup, standing)
    if window.window is None:
        window.close()
        raise RefusalError(Exit.SOFTWARE, "the screens cannot be loaded; the lines above say why")
    window.speaker.narration = recordings
    wanted, still = options.language, options.still
    apply = Applying(ground.originals, offering, look, wanted, still, controller, window)
    setup.changed.connect(lambda changed: apply(held(changed, options.safe)))
    standing.approved.connect(lambda: apply(held(setup.settings, options.safe)))
    # After `apply`, which makes the articles true for the new settings.
    setup.changed.connect(standing.look)
    if options.staff:
        takeaway = window.kiosk.beside.takeaway
        Counting(controller, takeaway, setup, paths.metrics_file(), window)
        Reporting(ground.library, setup, standing, paths.state_folder(), condition, parent=window)
    return window


def headless() -> bool:
    """True on a machine without a display to open a window on."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
