# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that the supervisor watches, and the pipe it beats on.

Knows nothing of Qt. Linux forks: the kiosk goes on in what the supervisor has loaded already, so
that being watched costs a start nothing. Elsewhere the same program is started once more; that way
is tested on Linux only.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from typing import Protocol

CHANNEL = "KIOSK_BEAT"
"""The variable that tells the child the number of the file it beats on."""
READY, BEAT = b"r", b"."
"""What goes through the pipe: the first picture, and another one."""
_MOST = 4096


def by_systemd(environment: Mapping[str, str] = os.environ) -> bool:
    """True where systemd, or what speaks like it, starts the kiosk again."""
    return bool(environment.get("NOTIFY_SOCKET"))


class Child(Protocol):
    """A kiosk that runs."""

    pid: int

    def hear(self, seconds: float) -> bytes:
        """What it sent, waiting at most `seconds`; empty when it sent nothing."""

    def ended(self) -> int | None:
        """How it ended, as a shell tells it (128 + the signal's number); None while it lives."""

    @property
    def stopped(self) -> bool:
        """True when it was seen to be stopped by a signal."""

    def signal(self, number: int) -> None:
        """Sends a signal; nothing when it has ended."""

    def close(self) -> None:
        """Lets go of what was held for it. It has ended."""


def shell_code(status: int) -> int:
    """The way `subprocess` tells an end, as a shell does: -9 is 137."""
    return 128 - status if status < 0 else status


class ForkedChild:
    """A child made by `fork_child`."""

    def __init__(self, pid: int, reading: int) -> None:
        self.pid, self._reading = pid, reading
        self._code: int | None = None
        self._stopped = False

    @property
    def stopped(self) -> bool:
        """See `Child`."""
        return self._stopped

    def hear(self, seconds: float) -> bytes:
        """See `Child`."""
        ready, _, _ = select.select([self._reading], [], [], seconds)
        found = os.read(self._reading, _MOST) if ready else b""
        if ready and not found:
            # The pipe has no writer: it is ending, and there is nothing to wait for on it.
            self._wait_until_gone(seconds)
        elif found:
            self._stopped = False
        return found

    def _wait_until_gone(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while self.ended() is None and time.monotonic() < until:
            time.sleep(0.01)

    def ended(self) -> int | None:
        """See `Child`."""
        while self._code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG | os.WUNTRACED | os.WCONTINUED)
            if pid == 0:
                break
            if os.WIFSTOPPED(status):
                self._stopped = True
            elif os.WIFCONTINUED(status):
                self._stopped = False
            else:
                self._code = shell_code(os.waitstatus_to_exitcode(status))
        return self._code

    def signal(self, number: int) -> None:
        """See `Child`."""
        if self.ended() is None:
            with contextlib.suppress(OSError):
                os.kill(self.pid, number)

    def close(self) -> None:
        """See `Child`."""
        os.close(self._reading)


def fork_child() -> ForkedChild | None:
    """Forks. In the new process: None, and the beats go where `CHANNEL` says."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return ForkedChild(pid, reading)
    os.close(reading)
    os.environ[CHANNEL] = str(writing)
    return None


class SpawnedChild:
    """A program started anew. It beats on its standard output."""

    stopped = False

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            command, env={**environment, CHANNEL: "1"}, stdout=subprocess.PIPE
        )
        self.pid = self._process.pid
        self._heard, self._lock, self._news = b"", threading.Lock(), threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        # Windows cannot wait for a pipe and for the time at once.
        while found := os.read(self._process.stdout.fileno(), _MOST):
            with self._lock:
                self._heard += found
            self._news.set()
        self._news.set()

    def hear(self, seconds: float) -> bytes:
        """See `Child`."""
        self._news.wait(seconds)
        with self._lock:
            found, self._heard = self._heard, b""
            self._news.clear()
        if not found and self._process.poll() is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(min(seconds, 0.1))
        return found

    def ended(self) -> int | None:
        """See `Child`."""
        code = self._process.poll()
        return None if code is None else shell_code(code)

    def signal(self, number: int) -> None:
        """See `Child`. Windows knows no signals: there it ends at once, whatever the number."""
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                self._process.terminate()
            else:
                self._process.send_signal(signal.Signals(number))

    def close(self) -> None:
        """See `Child`."""
        self._process.wait()
        # A program that the kiosk left behind may hold the pipe.
        self._reader.join(1.0)
        if self._process.stdout is not None and not self._reader.is_alive():
            self._process.stdout.close()
