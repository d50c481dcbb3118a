# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves the visit, keeps the idle clock, and tells the view models when to look again."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.article.check_pages import page_words
from kiosk.article.library import Library
from kiosk.article.model import Article, Page
from kiosk.session.destination import Attract, Goodbye, PageAt
from kiosk.session.idle import IdleClock, Phase
from kiosk.session.visit import Visit
from kiosk.ui.localised import Localised

log = logging.getLogger(__name__)

TICK_MS = 250


class Controller(QObject):
    """The one place where a visit changes. View models read from it and call `do`."""

    changed = Signal()
    """The visit moved; everything derived from it is stale."""
    ticked = Signal()
    """The idle clock may have a new phase or second."""
    language_changed = Signal(str)
    played = Signal(bool)
    """A procedure was set going (True) or paused by a touch."""

    def __init__(
        self,
        visit: Visit,
        clock: IdleClock,
        library: Library,
        localised: Localised,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.visit = visit
        self.clock = clock
        self.library = library
        self.localised = localised
        self.hidden = False
        self.paused = False
        """True while staff are at the screen: the visit waits, and nothing moves it."""
        self.narrating = False
        """True while a text is read aloud: a procedure waits for it at the end of a beat."""
        self._now = now
        self._language = visit.state.language
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def now(self) -> float:
        """Seconds of the clock that only goes forward."""
        return self._now()

    @property
    def phase(self) -> Phase:
        """What the idle clock says now."""
        return Phase.QUIET if self.paused else self.clock.phase(self._now())

    @property
    def seconds_left(self) -> float:
        """Seconds until the visit ends by itself."""
        return self.clock.seconds_left(self._now())

    @property
    def article(self) -> Article | None:
        """The chosen article in the visit's language."""
        chosen = self.visit.state.article
        if chosen not in self.library.articles:
            return None
        return self.localised.article(chosen, self.visit.state.language)

    def do(self, action: Callable[[], object]) -> None:
        """Runs one move of the visit and tells everybody."""
        if self.paused:
            return
        action()
        self._follow()
        self.changed.emit()
        self.ticked.emit()

    def touched(self) -> None:
        """Anything that shows somebody is there: a touch, a key, narration."""
        self.clock.touched(self._now())
        self.ticked.emit()

    def playback(self, playing: bool) -> None:
        """A procedure was set going or paused by a touch."""
        self.played.emit(playing)

    def pass_time(self, seconds: float) -> None:
        """Looks at the clock as if nobody had touched the screen for `seconds`."""
        self.clock.touched(self._now() - seconds)
        self.tick()

    def hide(self, hidden: bool) -> None:
        """Covers the page, or uncovers it. A covered page ends the visit after a while."""
        self.hidden = hidden
        self.clock.wait_only(self.clock.times.hidden_for if hidden else None)
        self.touched()
        self.changed.emit()

    def start_over(self) -> None:
        """Forgets the visit and shows the start screen."""
        self.hidden = self.paused = False
        self.do(self.visit.start_over)

    def pause(self, paused: bool) -> None:
        """Stops the visit where it is, or gives it back with all its time."""
        self.paused = paused
        self.touched()
        self.changed.emit()

    def renew(self) -> None:
        """The clinic changed its settings: everything is looked at again, and nothing moves."""
        self._follow()
        self.changed.emit()
        self.ticked.emit()

    def tick(self) -> None:
        """Looks at the clock; ends the visit when its time is over."""
        if self.phase is Phase.OVER:
            self.start_over()
        else:
            self.ticked.emit()

    def _follow(self) -> None:
        """Sets the idle clock and the language to where the visit is now."""
        place = self.visit.place
        if isinstance(place, Attract):
            self.clock.disarm()
            self._timer.stop()
        else:
            self.clock.arm(self._now())
            self.clock.page_shown(self._words(place) if isinstance(place, PageAt) else 0)
            if isinstance(place, Goodbye):
                self.clock.wait_only(self.clock.times.goodbye_for)
            self._timer.start()
        if self.visit.state.language != self._language:
            self._language = self.visit.state.language
            self.language_changed.emit(self._language)

    def _words(self, place: PageAt) -> int:
        page = self.page(place)
        return page_words(page) if page else 0

    def page(self, place: PageAt) -> Page | None:
        """The page at `place` in the visit's language, or None."""
        for chapter in self.article.every_chapter if self.article else ():
            if chapter.id == place.chapter:
                return next((page for page in chapter.pages if page.id == place.page), None)
        return None
