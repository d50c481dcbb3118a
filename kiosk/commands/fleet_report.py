# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk fleet-report`: puts the status files of many kiosks into one table."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

from kiosk.exits import Exit, RefusalError
from kiosk.health.fleet import BrokenError, Row, judged, read_status, status_files
from kiosk.health.table import csv_table, text_table
from kiosk.staff.files import why, write_atomically


def run(options: argparse.Namespace) -> Exit:
    """Prints the table, and one line for each file that is no status."""
    folder: Path = options.folder
    if not folder.is_dir():
        raise RefusalError(
            Exit.USAGE, f"{folder}: is no folder. Name the one that holds the status files."
        )
    found, broken = [], []
    for path in status_files(folder):
        try:
            status = read_status(path)
        except BrokenError as error:
            broken.append(str(error))
        else:
            if status:
                found.append((path, status))
    rows = judged(found, datetime.date.today(), options.stale_days, options.expect or "")
    if rows:
        sys.stdout.write(text_table(rows))
    for line in broken:
        print(line, file=sys.stderr)
    if not rows:
        raise RefusalError(
            Exit.USAGE,
            f"{folder}: holds no status of a kiosk. Copy each kiosk's status.json there.",
        )
    if options.csv:
        _write(options.csv, rows, folder)
    waiting = sum(bool(row.attention) for row in rows)
    print(f"{len(rows)} kiosks, {waiting} need attention, {len(broken)} files cannot be read")
    return Exit.FLEET if waiting or broken else Exit.OK


def _write(path: Path, rows: list[Row], folder: Path) -> None:
    if not path.parent.is_dir():
        raise RefusalError(
            Exit.OUTPUT,
            f"--csv {path}: there is no folder {path.parent}. Make it, or name another.",
        )
    try:
        # Spreadsheets take a file without the mark for one in their own old code page.
        write_atomically(path, csv_table(rows, folder).encode("utf-8-sig"))
    except OSError as error:
        raise RefusalError(
            Exit.OUTPUT, f"--csv {path}: cannot be written ({why(error)}). Name another."
        ) from None
