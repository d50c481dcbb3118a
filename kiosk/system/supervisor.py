# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the kiosk again when it crashes or freezes.

Knows nothing of Qt and imports little: this process stays for as long as the machine is on.
"""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import FrameType

from kiosk.system.child import READY, Child
from kiosk.system.mode import OUT_AT, Mode, Tally, hand_on

FROZEN = 200
"""How a kiosk ended that had to be ended. No signal and no exit code has this number."""
ENDING = [getattr(signal, one) for one in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, one)]
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
OVERSLEPT = 1.0
"""Seconds. A turn of the watch takes a quarter of one, unless this process was stopped too."""


@dataclass(frozen=True)
class Codes:
    """What the exit codes of the kiosk mean."""

    done: int
    """It was ended on purpose."""
    again: int
    """It wants to be started again, and did not crash."""
    refusals: frozenset[int]
    """It said why it will not run: starting it again would end the same way."""


@dataclass(frozen=True)
class Patience:
    """Seconds that the supervisor waits."""

    start: float = 30.0
    """For the first picture: an old machine with a cold disk."""
    beat: float = 3.5
    """For the next beat. One comes every half second."""
    stopped: float = 0.5
    """For a process that somebody stopped, and may let go on."""
    last_words: float = 0.4
    """For a frozen one to write down where it stands."""
    goodbye: float = 5.0
    """For it to end when it was asked to."""
    again: float = 0.1
    """Before the next start after one that had shown something; after the others ten times that."""
    out_of_order: float = 10.0
    """Before the next start after not even the screen for that could be shown."""


@dataclass
class Supervisor:
    """Runs one kiosk after the other. `start` returns None in a forked child."""

    start: Callable[[], Child | None]
    codes: Codes
    patience: Patience = field(default_factory=Patience)
    tally: Tally = field(default_factory=Tally)
    _child: Child | None = None
    _ending: float | None = None
    _ready: bool = False
    _refused: int = 0
    _ever_ready: bool = False

    def run(self) -> int | None:
        """Until the kiosk is ended on purpose: its exit code. None in a forked child."""
        before = {one: signal.signal(one, self._end) for one in ENDING}
        try:
            return self._run()
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)

    def _run(self) -> int | None:
        while self._ending is None:
            mode = self.tally.mode(time.monotonic())
            hand_on(self.tally, mode)
            self._child = child = self.start()
            if child is None:
                return None
            code = self._watch(child)
            child.close()
            if self._ending is None and self._is_final(code):
                return code
            self._count(code, mode)
            self._rest(self._pause(mode))
        return self.codes.done

    def _end(self, number: int, frame: FrameType | None) -> None:
        self._ending = time.monotonic()
        if self._child is not None:
            self._child.signal(signal.SIGTERM)

    def _watch(self, child: Child) -> int:
        """Waits until it ends, or ends it when it is silent for too long."""
        self._ready = False
        last = turn = time.monotonic()
        while (code := child.ended()) is None:
            heard = child.hear(0.25)
            now = time.monotonic()
            if heard or now - turn > OVERSLEPT:
                # It beat; or this process did not run itself, and heard nothing because of that.
                last = now
            turn = now
            if READY in heard:
                self._ready = self._ever_ready = True
            if self._ending is not None:
                if now - self._ending > self.patience.goodbye:
                    self._kill(child)
            elif now - last > self._limit(child):
                if not child.stopped:
                    child.signal(signal.SIGABRT)
                    child.hear(self.patience.last_words)
                self._kill(child)
                return FROZEN
        return code

    def _limit(self, child: Child) -> float:
        if child.stopped:
            return self.patience.stopped
        return self.patience.beat if self._ready else self.patience.start

    @staticmethod
    def _kill(child: Child) -> None:
        child.signal(KILL)
        while child.ended() is None:
            child.hear(0.05)

    def _is_final(self, code: int) -> bool:
        """True when it was ended on purpose, or will not run however often it is started."""
        if code not in self.codes.refusals:
            self._refused = 0
            return code == self.codes.done
        self._refused += 1
        return not self._ever_ready or self._refused >= OUT_AT

    def _count(self, code: int, mode: Mode) -> None:
        now = time.monotonic()
        if code != self.codes.again:
            self.tally = self.tally.crashed(now, time.strftime("%Y-%m-%d"), code)
        elif mode is Mode.OUT_OF_ORDER:
            self.tally = self.tally.tried_again(now)

    def _pause(self, mode: Mode) -> float:
        if self._ready:
            return self.patience.again
        out = mode is Mode.OUT_OF_ORDER
        return self.patience.out_of_order if out else self.patience.again * 10

    def _rest(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while self._ending is None and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, 0.1))
