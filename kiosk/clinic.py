# SPDX-License-Identifier: GPL-3.0-or-later
"""What the clinic's settings mean for the other rooms, at the start and whenever they change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from kiosk.article.library import Library
from kiosk.article.model import Article
from kiosk.article.practice import Practice, tailored
from kiosk.article.walk import pages
from kiosk.i18n.languages import Language
from kiosk.offering import Offering
from kiosk.session.destination import Destination, PageAt
from kiosk.session.idle import IdleTimes
from kiosk.session.preferences import Preferences
from kiosk.session.visit import Defaults, Outline, Visit
from kiosk.speech.narration import is_recorded
from kiosk.speech.voices import has_voice
from kiosk.staff.settings import Settings
from kiosk.system import paths
from kiosk.ui.controller import Controller
from kiosk.ui.engine import KioskWindow, Look


def held(settings: Settings, safe: bool) -> Settings:
    """What holds of `settings`; in safe mode without a voice and without movement."""
    if not safe:
        return settings
    return replace(
        settings,
        sound=replace(settings.sound, read_aloud=False, read_along=False),
        screen=replace(settings.screen, less_movement=True),
        access=replace(settings.access, keypad_speaks=False),
    )


def tailored_articles(originals: dict[str, Article], settings: Settings) -> dict[str, Article]:
    """The articles as they are told in a clinic with these settings."""
    way = settings.procedure
    offers = None if way.offers == "ask" else way.offers
    practice = Practice(way.samples, way.powered_tool, way.sedation, offers, way.confirmed)
    return {name: tailored(article, practice) for name, article in originals.items()}


def _onward(article: Article) -> dict[tuple[str, str], tuple[str, str]]:
    there = {f"{chapter.id}/{page.id}": (chapter.id, page.id) for chapter, page in pages(article)}
    return {
        (chapter.id, page.id): there[page.then]
        for chapter, page in pages(article)
        if page.then in there
    }


def outline(library: Library) -> list[Outline]:
    """Every article's pages in the order of the guided walk."""
    return [
        Outline(
            article.id,
            tuple((c.id, p.id) for c in article.all_chapters for p in c.pages),
            tuple((c.id, p.id) for c in article.extras for p in c.pages),
            _onward(article),
        )
        for article in library.articles.values()
    ]


def visit_defaults(
    settings: Settings, offered: Sequence[Language], language: str, still: bool = False
) -> Defaults:
    """What every visit starts with. A language that is not offered gives way to the first."""
    screen, sound = settings.screen, settings.sound
    if language not in {one.tag for one in offered}:
        language = offered[0].tag
    preferences = Preferences(
        text_size=screen.text_size,
        colors=screen.colors,
        less_movement=still or screen.less_movement,
        lowered=screen.lowered,
        volume=sound.volume,
        read_along=sound.read_along,
        switches=settings.access.switches,
    )
    return Defaults(language, preferences)


def idle_times(settings: Settings) -> IdleTimes:
    """How long the kiosk waits for somebody."""
    idle = settings.idle
    return IdleTimes(idle.ask_after, idle.count_down, idle.hidden_for, idle.goodbye_for)


def spoken_languages(
    settings: Settings, offered: Sequence[Language], recordings: Path | None
) -> frozenset[str]:
    """The languages that are read aloud here: by a voice, or by somebody who was recorded."""
    if not settings.sound.read_aloud:
        return frozenset()
    tags = (one.tag for one in offered)
    return frozenset(tag for tag in tags if has_voice(tag) or is_recorded(recordings, tag))


def look_of(settings: Settings, guarded: bool, tap_pause_ms: int, touch_least_ms: int) -> Look:
    """What the window takes from the settings."""
    return Look(
        paths.QML,
        paths.PICTURES,
        settings.screen.width_mm,
        settings.screen.turn,
        settings.screen.foot_mm,
        guarded,
        tap_pause_ms,
        touch_least_ms,
        settings.sound.words_per_minute,
        settings.sound.volume,
        settings.languages.start,
        settings.access.scan_seconds,
        settings.access.keypad_speaks,
    )


class Applying:
    """Makes changed settings hold at once, for the next visit and for one that is paused."""

    def __init__(
        self,
        originals: dict[str, Article],
        offering: Offering,
        look: Look,
        wanted: str | None,
        still: bool,
        controller: Controller,
        window: KioskWindow,
    ) -> None:
        self._originals, self._offering = originals, offering
        self._look, self._wanted, self._still = look, wanted, still
        self._controller, self._window = controller, window
        self._default = controller.localised.clinic_language

    def __call__(self, settings: Settings) -> None:
        """Applies `settings`."""
        controller, library = self._controller, self._controller.library
        if self._originals:
            library.articles = tailored_articles(self._originals, settings)
        offered = self._offering.offered(settings)
        # What was asked for at the start holds until staff choose another language.
        chosen = settings.languages.default
        language = chosen if chosen != self._default else self._wanted or chosen
        controller.localised.renew(settings)
        controller.clock.times = idle_times(settings)
        visit = controller.visit
        visit.renew(visit_defaults(settings, offered, language, self._still), outline(library))
        if visit.under_way:
            self._stay(visit)
        else:
            visit.start_over()
        spoken = spoken_languages(settings, offered, self._window.speaker.narration)
        controller.renew()
        old = self._look
        look = look_of(settings, old.guarded, old.tap_pause_ms, old.touch_least_ms)
        self._window.renew(offered, spoken, look)

    def _stay(self, visit: Visit) -> None:
        """A visit under way keeps all it has but pages that are no more."""
        there = visit.outline.every if visit.outline else ()

        def is_there(place: Destination) -> bool:
            return not isinstance(place, PageAt) or (place.chapter, place.page) in there

        state = visit.state
        state.history = [one for one in state.history if is_there(one)]
        if not is_there(state.place):
            visit.home()
