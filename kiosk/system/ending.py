# SPDX-License-Identifier: GPL-3.0-or-later
"""Ends the application when the machine asks for it."""

from __future__ import annotations

import contextlib
import os
import signal
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier


class EndOnSignal(QObject):
    """SIGTERM and SIGINT end `app` with `code`: its windows refuse to be closed."""

    def __init__(self, app: QCoreApplication, code: int) -> None:
        super().__init__(app)
        self._ends: tuple[int, ...] = ()
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: app.exit(code))
        if sys.platform == "win32":
            return
        # Python runs signal handlers only when it has something to run: the pipe wakes Qt up.
        reading, writing = self._ends = os.pipe()
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(lambda: os.read(reading, 64))

    def close(self) -> None:
        """Signals are no longer heard."""
        if sys.platform != "win32":
            signal.set_wakeup_fd(-1)
        for end in self._ends:
            with contextlib.suppress(OSError):
                os.close(end)
        self._ends = ()
