# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is told that the kiosk shows something: the supervisor, systemd, or nobody.

Knows nothing of Qt. systemd is told without the module `socket`, which nothing of the kiosk
imports: one datagram to a socket of this machine is all that is ever sent.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from collections.abc import MutableMapping
from typing import Protocol

from kiosk.system.child import BEAT, CHANNEL, READY

log = logging.getLogger(__name__)

AF_UNIX, SOCK_DGRAM = 1, 2


class Watchdog(Protocol):
    """Somebody who starts the kiosk again when it falls silent."""

    def ready(self) -> None:
        """The first picture is shown."""

    def beat(self) -> None:
        """Another one was."""

    @property
    def lost(self) -> bool:
        """True once nobody listens any longer."""


class Nobody:
    """The kiosk runs alone."""

    lost = False

    def ready(self) -> None:
        """See `Watchdog`."""

    def beat(self) -> None:
        """See `Watchdog`."""


class Pipe:
    """The pipe to the supervisor. `file` is its number; it is not waited for."""

    def __init__(self, file: int) -> None:
        self._file, self.lost = file, False
        os.set_inheritable(file, False)
        if hasattr(os, "O_NONBLOCK"):
            os.set_blocking(file, False)

    def _send(self, what: bytes) -> None:
        try:
            os.write(self._file, what)
        except BlockingIOError:
            # It is full: the supervisor itself was stopped.
            return
        except OSError:
            # On Windows nothing can take this process's place: it goes on, and is not watched.
            self.lost = sys.platform != "win32"

    def ready(self) -> None:
        """See `Watchdog`."""
        self._send(READY)

    def beat(self) -> None:
        """See `Watchdog`."""
        self._send(BEAT)


class Systemd:
    """The socket of `NOTIFY_SOCKET`: a path, or "@" and a name that is in no folder."""

    lost = False

    def __init__(self, address: str) -> None:
        path = os.fsencode(address)
        if path.startswith(b"@"):
            path = b"\0" + path[1:]
        self._address = AF_UNIX.to_bytes(2, sys.byteorder) + path
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._socket = self._libc.socket(AF_UNIX, SOCK_DGRAM | os.O_CLOEXEC | os.O_NONBLOCK, 0)
        self._told = False

    def _send(self, what: bytes) -> None:
        sent = self._libc.sendto(
            self._socket, what, len(what), 0, self._address, len(self._address)
        )
        if sent < 0 and not self._told:
            self._told = True
            log.error("systemd was not told: %s", os.strerror(ctypes.get_errno()))

    def ready(self) -> None:
        """See `Watchdog`."""
        self._send(b"READY=1\nWATCHDOG=1")

    def beat(self) -> None:
        """See `Watchdog`."""
        self._send(b"WATCHDOG=1")


def watchdog(environment: MutableMapping[str, str] = os.environ) -> Watchdog:
    """Who watches this process. Programs that it starts will not speak in its name."""
    channel = environment.pop(CHANNEL, "")
    address = environment.pop("NOTIFY_SOCKET", "")
    if channel.isdecimal():
        return Pipe(int(channel))
    return Systemd(address) if address and sys.platform == "linux" else Nobody()
