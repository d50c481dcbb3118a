# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the status at the start, each hour, each new day, and when staff changed something."""

from __future__ import annotations

import datetime
import logging
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk.article.library import Library
from kiosk.health.status import (
    ArticleStatus,
    AsEver,
    Condition,
    Status,
    article_status,
    language_status,
    status,
)
from kiosk.health.status_metrics import metrics_text
from kiosk.staff.files import why, write_atomically
from kiosk.ui.staff.setup import Setup
from kiosk.ui.staff.standing import Standing

log = logging.getLogger(__name__)

STATUS_NAME, METRICS_NAME = "status.json", "kiosk_status.prom"
MODE = 0o644
LOOK_MS = 600_000
HOUR_S = 3600.0


class Reporting(QObject):
    """The two files of `folder`. Nothing of a visit, nor anything at a visit's time, goes there:
    the hours are counted from the start of the kiosk."""

    def __init__(
        self,
        library: Library,
        setup: Setup,
        standing: Standing,
        folder: Path,
        condition: Callable[[], Condition] = AsEver,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._setup, self._standing = library, setup, standing
        self._folder, self._condition, self._now = folder, condition, now
        self._articles: list[ArticleStatus] = []
        self._pending = list(library.articles)
        self._started = setup.today()
        self._written: tuple[datetime.date, float] | None = None
        self._problem = ""
        self._reader = QTimer(self, interval=0)
        self._reader.timeout.connect(self._read_one)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        # Texts have been read by then, and nobody waits for the first picture any more.
        standing.changed.connect(self._begin)

    def _begin(self) -> None:
        if self._pending:
            self._reader.start()
        else:
            self.write()

    def _read_one(self) -> None:
        if self._pending:
            name = self._pending.pop(0)
            article, folder = self._library.articles[name], self._library.folders[name]
            self._articles.append(article_status(article, folder))
            return
        self._reader.stop()
        self.write()

    def look(self) -> None:
        """Writes when an hour or the day is over."""
        if self._written is None:
            return
        day, moment = self._written
        if day != self._setup.today() or self._now() - moment >= HOUR_S:
            self.write()

    def status(self) -> Status:
        """The status as it is now."""
        standing, offering = self._standing, self._standing.offering
        offered = offering.offered(self._setup.settings)
        return status(
            self._articles,
            language_status(offered, standing.readiness, offering.approvals.approvals),
            standing.readiness.steps,
            self._condition(),
            self._folder,
            self._started,
            self._setup.today(),
        )

    def write(self) -> None:
        """Writes both files now. A disk that takes nothing is logged once."""
        found = self.status()
        self._written = (self._setup.today(), self._now())
        files = {STATUS_NAME: found.json(), METRICS_NAME: metrics_text(found).encode()}
        for name, data in files.items():
            path = self._folder / name
            try:
                write_atomically(path, data, MODE)
                self._problem = ""
            except OSError as error:
                problem = f"{path}: cannot be written ({why(error)}). Make the folder writable."
                if problem != self._problem:
                    log.error("%s", problem)
                self._problem = problem
                return
