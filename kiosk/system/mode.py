# SPDX-License-Identifier: GPL-3.0-or-later
"""How the kiosk runs after it ended by itself: as ever, carefully, or not at all.

Whoever starts the kiosk again counts, and hands the count on in the environment: nothing needs a
disk. Knows nothing of Qt, and imports little: the supervisor stays small.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping, MutableMapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum

VARIABLE = "KIOSK_TALLY"
WINDOW = 300.0
"""Seconds in which crashes count together."""
SAFE_AT, OUT_AT = 3, 6
"""Crashes in the window that start the safe mode, and that put the kiosk out of order."""


class Mode(StrEnum):
    """What is started. SAFE has no voice, no movement, and the article it came with."""

    NORMAL = "normal"
    SAFE = "safe"
    OUT_OF_ORDER = "out-of-order"


@dataclass(frozen=True)
class Tally:
    """How often the kiosk was started again after it crashed or froze."""

    crashes: tuple[float, ...] = ()
    """When, in seconds of `time.monotonic`, which all processes share until the machine restarts.
    Only those that may still count."""
    restarts: int = 0
    """Since the kiosk was started by hand, or the machine."""
    restarts_today: int = 0
    day: str = ""
    """The day of `restarts_today`, as YYYY-MM-DD; a later one has had none yet."""
    code: int = 0
    """How it ended last, as a shell tells it: 128 + the signal's number; 0 when it never did."""

    def crashed(self, now: float, day: str, code: int) -> Tally:
        """With one crash more, at `now` in seconds of `time.monotonic`."""
        recent = (*(one for one in self.crashes if now - WINDOW < one <= now), now)
        today = self.restarts_today + 1 if day == self.day else 1
        return Tally(recent[-OUT_AT:], self.restarts + 1, today, day, code)

    def tried_again(self, now: float) -> Tally:
        """After a while out of order: one more attempt in safe mode, before it is so again."""
        return replace(self, crashes=(now,) * (OUT_AT - 1))

    def mode(self, now: float) -> Mode:
        """What to start at `now`."""
        recent = sum(now - WINDOW < one <= now for one in self.crashes)
        if recent >= OUT_AT:
            return Mode.OUT_OF_ORDER
        return Mode.SAFE if recent >= SAFE_AT else Mode.NORMAL

    def text(self) -> str:
        """One line that `read` understands."""
        return json.dumps(asdict(self))


def _raw(text: str) -> dict[str, object]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def read(text: str) -> Tally:
    """The tally in a line of `Tally.text`; an empty one where it cannot be read."""
    raw = _raw(text)
    known = {one.name: raw[one.name] for one in fields(Tally) if one.name in raw}
    try:
        known["crashes"] = tuple(map(float, known.get("crashes", ())))  # type: ignore[call-overload]
    except (ValueError, TypeError):
        return Tally()
    tally = Tally(**known)  # type: ignore[arg-type]
    counts = (tally.restarts, tally.restarts_today, tally.code)
    good = isinstance(tally.day, str) and all(type(one) is int for one in counts)
    return tally if good else Tally()


@dataclass(frozen=True)
class Condition:
    """How this process was started; for staff and for those who look after many kiosks."""

    mode: Mode
    restarts: int
    """After a crash or a freeze, since the kiosk was started by hand or the machine was."""
    restarts_today: int
    code: int
    """How the kiosk ended last by itself (see `Tally.code`); 0 when it did not."""


def hand_on(tally: Tally, mode: Mode, environment: MutableMapping[str, str] = os.environ) -> None:
    """Tells this process, and those it starts, how often the kiosk crashed and how to run now."""
    environment[VARIABLE] = json.dumps({**asdict(tally), "mode": mode})


def condition(environment: Mapping[str, str] = os.environ, day: str = "") -> Condition:
    """How this process was started. `day` is today as YYYY-MM-DD, the machine's if not given."""
    text = environment.get(VARIABLE, "")
    tally, mode = read(text), _raw(text).get("mode")
    today = tally.restarts_today if tally.day == (day or time.strftime("%Y-%m-%d")) else 0
    known = next((one for one in Mode if one == mode), Mode.NORMAL)
    return Condition(known, tally.restarts, today, tally.code)
