# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes settings and totals without end, and says what is written: `writer.py FOLDER`.

It goes on from what it finds. `s 12` and `t 12` on standard output mean: 12 is on the disk.
"""

from __future__ import annotations

import datetime
import os
import sys
from pathlib import Path

from kiosk.staff.store import SettingsStore
from kiosk.staff.totals import Kind, Totals
from kiosk.system import paths

DAY = datetime.date(2026, 3, 1)
LONG = "x" * 20_000
"""Makes the file long enough for a kill in the middle of it."""


def open_store(folder: Path) -> SettingsStore:
    return SettingsStore(folder / "kiosk.toml", paths.DEFAULT_SETTINGS.read_text(encoding="utf-8"))


def say(kind: str, number: int) -> None:
    os.write(1, f"{kind} {number}\n".encode())


def main() -> None:
    folder = Path(sys.argv[1])
    store = open_store(folder)
    settings, _ = store.load()
    totals = Totals(folder / "totals.sqlite", on=True, today=lambda: DAY)
    count = sum(one.count for one in totals.today() if one.kind == Kind.VISITS)
    written = int(settings.values.get("written", 0))
    while True:
        written += 1
        store.change_many({("values", "written"): written, ("values", "long"): LONG})
        say("s", written)
        count += 1
        totals.add_all(DAY, [(Kind.VISITS, ""), (Kind.LANGUAGE, "en"), (Kind.CHAPTER, "why")])
        if totals.problem:
            sys.exit(totals.problem)
        say("t", count)


if __name__ == "__main__":
    main()
