# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens after a fault that nobody caught: the start screen, or another start."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

MOST = 5
"""Recoveries in `WINDOW` seconds. With more the fault is on the start screen itself."""
WINDOW = 60.0


class Recovery(QObject):
    """Brings the start screen back, a turn of the event loop after the fault."""

    _faulted = Signal()

    def __init__(
        self,
        start_over: Callable[[], None],
        give_up: Callable[[], None],
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """`give_up` ends the process, so that it is started again; `now` is in seconds."""
        super().__init__(parent)
        self._start_over, self._give_up, self._now = start_over, give_up, now
        self._times: list[float] = []
        self._pending = False
        self._faulted.connect(self._recover, Qt.ConnectionType.QueuedConnection)

    def fault(self) -> None:
        """There was one; from any thread. Those that come together count as one."""
        if not self._pending:
            self._pending = True
            self._faulted.emit()

    def _recover(self) -> None:
        self._pending = False
        now = self._now()
        self._times = [*(one for one in self._times if now - one < WINDOW), now]
        if len(self._times) > MOST:
            self._give_up()
        else:
            self._start_over()
