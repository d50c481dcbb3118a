# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's set-up as the staff panel changes it: kept in the file at once, and applied."""

from __future__ import annotations

import datetime
import logging
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.staff.document import Changes
from kiosk.staff.pin import PinFile
from kiosk.staff.settings import Settings
from kiosk.staff.store import SettingsChangeError, SettingsStore
from kiosk.staff.totals import Totals

log = logging.getLogger(__name__)


class Setup(QObject):
    """The settings in force, and the way to change them."""

    changed = Signal(object)
    """Other `Settings` are in force from now on."""

    def __init__(
        self,
        store: SettingsStore,
        settings: Settings,
        pin: PinFile,
        totals: Totals,
        faults: Sequence[str] = (),
        wall: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.settings = settings
        self.pin = pin
        self.totals = totals
        self.faults = tuple(faults)
        """One line for each thing that was wrong when the kiosk started."""
        self.wall = wall
        """Seconds since 1970: a lock must outlive a restart."""
        self.started = wall()

    def today(self) -> datetime.date:
        """The day by the machine's clock."""
        return datetime.date.fromtimestamp(self.wall())

    def change(self, changes: Changes) -> str:
        """Keeps and applies changes; one line about what went wrong, or empty."""
        try:
            settings = self.store.change_many(changes)
        except SettingsChangeError as error:
            log.error("%s", error)
            return str(error)
        self.use(settings)
        return ""

    def use(self, settings: Settings) -> None:
        """Applies settings that are in the file already."""
        if settings != self.settings:
            self.settings = settings
            self.changed.emit(settings)
