# SPDX-License-Identifier: GPL-3.0-or-later
"""What keeps the kiosk of a clinic on the screen, and alive."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.exits import Exit
from kiosk.session.destination import Attract
from kiosk.system import crashes, logs, paths
from kiosk.system.heartbeat import Heartbeat
from kiosk.system.lockdown import Lockdown
from kiosk.system.mode import condition
from kiosk.system.recovery import Recovery
from kiosk.system.watchdog import Watchdog
from kiosk.ui.engine import KioskWindow

log = logging.getLogger(__name__)


class Guarding(QObject):
    """Faults, the watchdog, and the lock over a window that is made and not yet shown."""

    def __init__(self, shown: KioskWindow, watchdog: Watchdog, app: QCoreApplication) -> None:
        super().__init__(app)
        window = shown.window
        assert window is not None
        self._app, self._shown, self._window = app, shown, window
        self._lock: Lockdown | None = None
        recovery = Recovery(
            shown.controller.start_over, lambda: self._leave(Exit.FAULTS), parent=self
        )
        logs.catch_everything(recovery.fault)
        crashes.write_down(paths.state_folder())
        crashes.tell(condition())
        self._heart = Heartbeat(window, watchdog, self)
        self._heart.lost.connect(self._unwatched)

    def lock(self) -> None:
        """Covers every monitor, and shows the window over all else."""
        setup = self._shown.staff.setup
        self._lock = Lockdown(self._window, setup.settings.screen.monitor, self)
        setup.changed.connect(self._follow)

    def _follow(self) -> None:
        if self._lock is not None:
            self._lock.choose(self._shown.staff.setup.settings.screen.monitor)

    def _unwatched(self) -> None:
        """Nobody would start the kiosk again: it does so itself, once nobody is at it."""
        log.error("the supervisor is gone; the kiosk is started again after this visit")
        self._shown.controller.changed.connect(self._leave_when_free)
        self._leave_when_free()

    def _leave_when_free(self) -> None:
        controller = self._shown.controller
        if isinstance(controller.visit.place, Attract) and not controller.paused:
            self._leave(Exit.AGAIN)

    def _leave(self, code: Exit) -> None:
        self._app.exit(code)

    def close(self) -> None:
        """Lets go of the window, before it is taken down."""
        self._heart.close()
        if self._lock is not None:
            self._lock.close()
