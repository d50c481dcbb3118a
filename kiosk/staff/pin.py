# SPDX-License-Identifier: GPL-3.0-or-later
"""The PIN of the staff panel: kept as a hash, with a lock that outlives a restart."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import logging
import math
import os
import re
import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import tomlkit
from msgspec import Meta, Struct

from kiosk.staff.files import beside, is_there, why, write_atomically

log = logging.getLogger(__name__)

SHORTEST, LONGEST, RECOMMENDED = 4, 8, 6
TRIES = 5
FIRST_LOCK = 60
LONGEST_LOCK = 24 * 60 * 60

FILE_MODE = 0o600
RESET = "Run `kiosk pin --reset` on this machine, then choose a new PIN"
DIGITS = "0123456789"

Hex = Meta(pattern=r"^[0-9a-f]*\Z")


class Weakness(StrEnum):
    """Why a PIN is refused, for the panel to say in its language."""

    FORM = "form"
    SAME = "same"
    RUN = "run"
    REPEATED = "repeated"


REASONS = {
    Weakness.FORM: f"a PIN has {SHORTEST} to {LONGEST} digits",
    Weakness.SAME: "all digits are the same",
    Weakness.RUN: "the digits follow one another",
    Weakness.REPEATED: "the same digits come again",
}


class PinError(Exception):
    """The PIN was not set or not removed. One line says why."""


class WeakPinError(PinError):
    """A PIN that is too easily guessed. `weakness` says why."""

    def __init__(self, weakness: Weakness) -> None:
        super().__init__(f"PIN refused: {REASONS[weakness]}. Choose another.")
        self.weakness = weakness


class Verdict(Struct, frozen=True):
    """The answer to one try. `fault` is one line about a file that cannot be used."""

    ok: bool
    tries_left: int
    locked_for_seconds: int
    fault: str = ""

    @property
    def locked(self) -> bool:
        """True when no PIN is taken now."""
        return self.locked_for_seconds > 0


class _Kept(Struct, frozen=True, forbid_unknown_fields=True):
    """What `pin.toml` holds. The lock lasts `left` seconds from `at`."""

    salt: Annotated[str, Meta(min_length=32, max_length=32), Hex]
    hash: Annotated[str, Meta(min_length=128, max_length=128), Hex]
    version: Literal[1] = 1
    tries: Annotated[int, Meta(ge=0, lt=TRIES)] = 0
    locks: Annotated[int, Meta(ge=0, le=10_000)] = 0
    left: Annotated[float, Meta(ge=0, le=LONGEST_LOCK)] = 0.0
    at: float = 0.0


class _DamagedError(Exception):
    """`pin.toml` cannot be used. One line says why."""


def weakness(pin: str) -> Weakness | None:
    """Why `pin` is refused; None for a good one."""
    if not re.fullmatch(rf"[0-9]{{{SHORTEST},{LONGEST}}}", pin):
        return Weakness.FORM
    if len(set(pin)) == 1:
        return Weakness.SAME
    around = DIGITS + DIGITS
    if pin in around or pin[::-1] in around:
        return Weakness.RUN
    # A PIN inside itself doubled, neither at the start nor at the end, repeats a group.
    if pin in (pin + pin)[1:-1]:
        return Weakness.REPEATED
    return None


def _hash(pin: str, salt: str) -> str:
    return hashlib.scrypt(pin.encode(), salt=bytes.fromhex(salt), n=2**14, r=8, p=1).hex()


class PinFile:
    """`pin.toml` at `path`. It is read at every question: `kiosk pin --reset` counts at once.

    `now` is the wall clock in seconds everywhere.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._unsaved: _Kept | None = None

    @property
    def is_set(self) -> bool:
        """True when there is a PIN, also when its file is damaged: that is never "no PIN"."""
        return is_there(self.path)

    @property
    def fault(self) -> str:
        """One line when the file cannot be used or written; else empty."""
        try:
            self._read()
        except _DamagedError as error:
            return str(error)
        return "" if self._unsaved is None else f"{self.path}: cannot be written. Free some space."

    def set(self, pin: str) -> None:
        """A new PIN, without wrong tries. Raises `WeakPinError` and `PinError`."""
        found = weakness(pin)
        if found:
            raise WeakPinError(found)
        try:
            self._read()
        except _DamagedError as error:
            raise PinError(str(error)) from None
        salt = os.urandom(16).hex()
        try:
            self._write(_Kept(salt, _hash(pin, salt)))
        except OSError as error:
            raise PinError(f"{self.path}: cannot be written ({why(error)}). No PIN was set.") from (
                None
            )

    def remove(self) -> bool:
        """Takes the PIN away; False when there was none. Raises `PinError`."""
        there = self.is_set
        try:
            beside(self.path, "tmp").unlink(missing_ok=True)
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise PinError(
                f"{self.path}: cannot be removed ({why(error)})."
                " Run this as the user the kiosk runs as."
            ) from None
        self._unsaved = None
        return there

    def check(self, pin: str, now: float) -> Verdict:
        """One try. A lock counts no tries; a right PIN forgets all wrong ones."""
        try:
            kept = self._read()
        except _DamagedError as error:
            return Verdict(False, 0, FIRST_LOCK, str(error))
        if kept is None:
            return Verdict(False, 0, 0, f"{self.path}: no PIN is set. Choose one.")
        left = self._left(kept, now)
        if left:
            return Verdict(False, 0, left)
        # Counted before it is compared: pulling the plug does not give the try back.
        counted = _counted(kept, now)
        self._keep(counted)
        formed = weakness(pin) != Weakness.FORM
        if formed and hmac.compare_digest(_hash(pin, kept.salt), kept.hash):
            self._keep(_Kept(kept.salt, kept.hash))
            return Verdict(True, TRIES, 0)
        left = math.ceil(counted.left)
        return Verdict(False, 0 if left else TRIES - counted.tries, left)

    def state(self, now: float) -> Verdict:
        """How things stand before a try; never ok."""
        try:
            kept = self._read()
        except _DamagedError as error:
            return Verdict(False, 0, FIRST_LOCK, str(error))
        left = self._left(kept, now) if kept else 0
        return Verdict(False, 0 if left or not kept else TRIES - kept.tries, left)

    def _left(self, kept: _Kept, now: float) -> int:
        """Whole seconds the lock still lasts. From a clock set back it runs all its time anew."""
        if not kept.left:
            return 0
        if now < kept.at:
            self._keep(msgspec.structs.replace(kept, at=now))
            return math.ceil(kept.left)
        return max(0, math.ceil(kept.left - (now - kept.at)))

    def _read(self) -> _Kept | None:
        """What the file holds; None when there is none. Raises `_DamagedError`."""
        if not is_there(self.path):
            return None
        try:
            raw = tomllib.loads(self.path.read_bytes().decode())
            kept = msgspec.convert(raw, _Kept)
            if not math.isfinite(kept.at):
                raise ValueError
        except OSError as error:
            raise _DamagedError(f"{self.path}: cannot be read ({why(error)}). {RESET}.") from None
        except (ValueError, RecursionError):
            raise _DamagedError(f"{self.path}: is damaged. {RESET}.") from None
        unsaved = self._unsaved
        return unsaved if unsaved and unsaved.hash == kept.hash else kept

    def _keep(self, kept: _Kept) -> None:
        """Writes `kept`; on a disk that is full, remembers it until the kiosk ends."""
        try:
            self._write(kept)
        except OSError as error:
            if self._unsaved is None:
                log.error("%s: cannot be written (%s). Free some space.", self.path, why(error))
            self._unsaved = kept

    def _write(self, kept: _Kept) -> None:
        if not is_there(self.path.parent):
            with contextlib.suppress(OSError):
                self.path.parent.mkdir(mode=0o700, parents=True)
        text = tomlkit.dumps(msgspec.to_builtins(kept))
        write_atomically(self.path, text.encode(), FILE_MODE)
        self._unsaved = None


def _counted(kept: _Kept, now: float) -> _Kept:
    """One wrong try more; the fifth locks, each time for twice as long."""
    if kept.tries + 1 < TRIES:
        return msgspec.structs.replace(kept, tries=kept.tries + 1, left=0.0, at=now)
    seconds = min(FIRST_LOCK * 2 ** min(kept.locks, 20), LONGEST_LOCK)
    return msgspec.structs.replace(kept, tries=0, locks=kept.locks + 1, left=seconds, at=now)
