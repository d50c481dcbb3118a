# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds each visit to the totals of its day when it ends, if the clinic counts at all."""

from __future__ import annotations

import contextlib
import datetime
import logging
from pathlib import Path

from msgspec import Struct, field
from PySide6.QtCore import QObject, QTimer

from kiosk.session.destination import Attract, ChooseLanguage, PageAt
from kiosk.staff.export import ExportError, write_metrics
from kiosk.staff.settings import Settings
from kiosk.staff.totals import Kind, Totals
from kiosk.ui.controller import Controller
from kiosk.ui.staff.setup import Setup
from kiosk.ui.takeaway_view_model import TakeawayViewModel

log = logging.getLogger(__name__)

METRICS_MS = 600_000
"""Often enough to see a new day; the file changes once a day."""


class Course(Struct):
    """What the running visit will add to the day: in no order, and without a time."""

    begun: bool = False
    """The visit came past the choice of a language."""
    completed: bool = False
    language: str = ""
    chapters: set[str] = field(default_factory=set)
    ways: set[str] = field(default_factory=set)

    def entries(self) -> list[tuple[Kind, str]]:
        """What is counted of a visit that ends like this."""
        if not self.begun:
            return []
        found = [(Kind.VISITS, ""), (Kind.LANGUAGE, self.language)]
        if self.completed:
            found.append((Kind.COMPLETED, ""))
        found += [(Kind.CHAPTER, one) for one in sorted(self.chapters)]
        return found + [(Kind.TAKEAWAY, one) for one in sorted(self.ways)]


class Counting(QObject):
    """Follows the visit while counting is on; a visit that was under way before is left out."""

    def __init__(
        self,
        controller: Controller,
        takeaway: TakeawayViewModel,
        setup: Setup,
        metrics: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._takeaway, self._setup = controller, takeaway, setup
        self._metrics = metrics
        self._state = controller.visit.state
        self._course: Course | None = Course() if self._totals.on else None
        self._written: datetime.date | None = None
        controller.changed.connect(self._look)
        takeaway.changed.connect(self._look_at_takeaway)
        setup.changed.connect(self._follow)
        self._timer = QTimer(self, interval=METRICS_MS)
        self._timer.timeout.connect(self.write_metrics)
        self._timer.start()
        self.write_metrics()

    @property
    def _totals(self) -> Totals:
        return self._setup.totals

    def _follow(self, settings: Settings) -> None:
        if settings.totals.count != self._totals.on:
            self._totals.on = settings.totals.count
            self._course = None
            if self._totals.on and not self._controller.visit.under_way:
                self._course = Course()
            self._written = None
        self.write_metrics()

    def _look(self) -> None:
        state = self._controller.visit.state
        if state is not self._state:
            # A visit that ends replaces its whole state.
            self._state = state
            self._end()
        course, place = self._course, state.place
        if course is None or isinstance(place, Attract | ChooseLanguage):
            return
        course.begun, course.language = True, state.language
        if isinstance(place, PageAt):
            course.chapters.add(f"{state.article}/{place.chapter}")
            outline = self._controller.visit.outline
            if outline and outline.pages and outline.pages[-1] == (place.chapter, place.page):
                course.completed = True

    def _look_at_takeaway(self) -> None:
        if self._course is None or not self._controller.visit.under_way:
            return
        self._course.ways |= self._takeaway.ways

    def _end(self) -> None:
        ended, self._course = self._course, Course() if self._totals.on else None
        entries = ended.entries() if ended else []
        if entries:
            self._totals.add_all(self._setup.today(), entries)

    def write_metrics(self) -> None:
        """Writes yesterday's totals for node_exporter, once a day; takes the file away when
        nothing is counted any more."""
        today = self._setup.today()
        if self._written == today:
            return
        self._written = today
        if not self._totals.on:
            with contextlib.suppress(OSError):
                self._metrics.unlink(missing_ok=True)
            return
        try:
            write_metrics(self._metrics, self._totals.days(), today)
        except ExportError as error:
            log.error("%s", error)
