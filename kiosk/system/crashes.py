# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written down of a crash: where the program stood, and that it was started again."""

from __future__ import annotations

import faulthandler
import logging
from pathlib import Path
from typing import IO

from kiosk.system.mode import Condition

log = logging.getLogger(__name__)

LONGEST = 200_000
"""Bytes. With more the file is begun anew."""

_file: list[IO[str]] = []


def write_down(folder: Path) -> None:
    """From now on a crash, and a freeze that is ended, leave the lines of code they happened in,
    in `folder`/crash.log. No value of any variable is written. A disk that cannot be written is
    no reason to complain: kiosk.log has said so."""
    path = folder / "crash.log"
    try:
        fresh = not path.exists() or path.stat().st_size > LONGEST
        _file[:] = [path.open("w" if fresh else "a", encoding="utf-8")]
    except OSError:
        return
    faulthandler.enable(_file[0])


def tell(condition: Condition) -> None:
    """Says in the log how this start came about, when it was not by hand."""
    if condition.restarts:
        log.error(
            "started again (%s mode): the kiosk ended with code %d; restarts: %d today, %d in all",
            condition.mode,
            condition.code,
            condition.restarts_today,
            condition.restarts,
        )
