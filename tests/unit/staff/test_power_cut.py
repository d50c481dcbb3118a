# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk is killed at random moments while it writes. What it had said it wrote is there.

`KIOSK_KILLS=1000` kills more often than the usual 40 times; `-o log_cli_level=INFO` tells more.
"""

from __future__ import annotations

import contextlib
import logging
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.staff.totals import Kind, Totals
from kiosk.system import paths
from tests.unit.staff.writer import DAY, LONG, open_store

log = logging.getLogger(__name__)

KILLS = int(os.environ.get("KIOSK_KILLS", "40"))
NEVER = 5
"""Seconds within which a writer is surely busy."""
LONGEST = 0.05
"""Seconds between what the writer said first and the kill; a few writes."""


def busy_with_settings(folder: Path) -> bool:
    return any((folder / f"kiosk.toml{one}").exists() for one in (".tmp", ".good.tmp"))


def busy_with_totals(folder: Path) -> bool:
    try:
        return (folder / "totals.sqlite-wal").stat().st_size > 0
    except FileNotFoundError:
        return False


def killed(folder: Path, seconds: float, busy: Callable[[Path], bool] | None) -> dict[str, int]:
    """Lets the writer write until it is killed; what it said it had written last, by kind.

    After `seconds`, and then as soon as it is `busy` with a file.
    """
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.unit.staff.writer", folder],
        cwd=paths.root(),
        stdout=subprocess.PIPE,
    )
    assert writer.stdout
    first = writer.stdout.readline()
    assert first, "the writer ended by itself"
    with contextlib.suppress(subprocess.TimeoutExpired):
        writer.wait(seconds)
        pytest.fail("the writer ended by itself")
    end = time.monotonic() + NEVER
    while busy and not busy(folder) and time.monotonic() < end:
        assert writer.poll() is None, "the writer ended by itself"
    writer.kill()
    rest, _ = writer.communicate()
    # A line that was cut off was not said.
    said = (first + rest).decode().rpartition("\n")[0].splitlines()
    return {kind: int(number) for kind, number in (line.split() for line in said)}


def whole_settings(folder: Path) -> int:
    """What the settings hold, after everything about them was checked."""
    store = open_store(folder)
    settings, faults = store.load()
    assert faults == ()
    assert settings.values["long"] == LONG
    written = settings.values["written"]
    assert isinstance(written, int)
    return written


def whole_totals(folder: Path) -> int:
    """What the totals hold: the three of a visit are all counted or none is."""
    with contextlib.closing(sqlite3.connect(folder / "totals.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    totals = Totals(folder / "totals.sqlite", today=lambda: DAY)
    counts = {one.kind: one.count for one in totals.today()}
    totals.close()
    assert not totals.problem
    assert len(set(counts.values())) == 1
    assert not (folder / "totals.sqlite.broken").exists()
    return counts[Kind.VISITS]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_written_before_a_power_cut_is_there_after_it(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(10**6)
    moments = random.Random(seed)  # noqa: S311
    found: Counter[str] = Counter()
    totals = 0
    for kill in range(KILLS):
        busy = (None, busy_with_settings, busy_with_totals)[kill % 3]
        said = killed(tmp_path, moments.uniform(0, LONGEST), busy)
        where = f"seed {seed}, kill {kill}, said {said}"
        found["amid settings"] += busy_with_settings(tmp_path)
        found["amid totals"] += busy_with_totals(tmp_path)
        settings, before = whole_settings(tmp_path), totals
        assert settings in (said["s"], said["s"] + 1), where
        found["settings one ahead"] += settings == said["s"] + 1
        if said.get("t") or before:
            totals = whole_totals(tmp_path)
            sure = said.get("t", before)
            assert totals in (sure, sure + 1), where
            found["totals one ahead"] += totals == sure + 1
    log.info("seed %d: %d kills, %d settings, %d totals, %s", seed, KILLS, settings, totals, found)
    assert settings > KILLS
    assert totals > 0
    assert found["amid settings"] >= KILLS // 10, "the kills came at quiet moments only"
    assert found["amid totals"] >= KILLS // 10, "the kills came at quiet moments only"
