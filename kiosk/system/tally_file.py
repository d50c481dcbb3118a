# SPDX-License-Identifier: GPL-3.0-or-later
"""The count of crashes where systemd starts the kiosk again, and nobody hands it on."""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.system import paths
from kiosk.system.mode import Mode, Tally, read

log = logging.getLogger(__name__)

BOOT = Path("/proc/sys/kernel/random/boot_id")
UNSEEN = 1
"""How the kiosk ended, where nobody saw it."""


def tally_path(environment: Mapping[str, str] = os.environ) -> Path:
    """In the service's runtime folder, which is in memory and goes with the machine's restart;
    without one, in the state folder."""
    folder = environment.get("RUNTIME_DIRECTORY", "").partition(":")[0]
    return (Path(folder) if folder else paths.state_folder()) / "starts.json"


class TallyFile:
    """Counts a start that never came to its end as a crash. A file that cannot be written costs
    the count only."""

    def __init__(self, path: Path, boot: str = "") -> None:
        """`boot` names the start of the machine; this one's if not given."""
        self._path, self._boot = path, boot or _boot()
        self._tally, self._mode = Tally(), Mode.NORMAL

    def begin(self, now: float, day: str) -> tuple[Tally, Mode]:
        """The kiosk starts at `now`, in seconds of `time.monotonic`: how often it did, and how."""
        last = self._read()
        self._tally = read(json.dumps(last.get("tally")))
        if last.get("boot") != self._boot:
            # The power went, or the machine was restarted.
            self._tally = Tally()
        elif last.get("running"):
            self._tally = self._tally.crashed(now, day, UNSEEN)
        elif last.get("again") and last.get("mode") == Mode.OUT_OF_ORDER:
            self._tally = self._tally.tried_again(now)
        self._mode = self._tally.mode(now)
        self._write(running=True, again=False)
        return self._tally, self._mode

    def end(self, again: bool) -> None:
        """The kiosk ends on purpose; `again` when it wants to be started once more. Otherwise the
        next start is somebody's, and what crashed before no longer matters."""
        if not again:
            self._tally = replace(self._tally, crashes=())
        self._write(running=False, again=again)

    def _read(self) -> dict[str, object]:
        try:
            found = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self, *, running: bool, again: bool) -> None:
        kept = {
            "boot": self._boot,
            "running": running,
            "again": again,
            "mode": self._mode,
            "tally": json.loads(self._tally.text()),
        }
        new = self._path.with_suffix(".tmp")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            new.write_text(json.dumps(kept), encoding="utf-8")
            new.replace(self._path)
        except OSError as error:
            log.error("%s: cannot be written (%s); crashes are not counted", new, error.strerror)


def _boot() -> str:
    try:
        return BOOT.read_text(encoding="ascii").strip()
    except OSError:
        # To the minute, so that a clock that is set by a little is no restart.
        return f"{round((time.time() - time.monotonic()) / 60)}"
