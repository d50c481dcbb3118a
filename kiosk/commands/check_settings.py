# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk check --settings`: says what is wrong with a clinic's settings, one line each."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.exits import Exit
from kiosk.staff.settings import SettingsError, read_settings
from kiosk.system import paths


def run(options: argparse.Namespace) -> Exit:
    """Checks the file named by --config, this kiosk's own if there is none; writes nothing."""
    file: Path = options.config or paths.settings_file()
    try:
        _, faults = read_settings(file)
    except SettingsError as error:
        faults = [error.fault]
    for fault in faults:
        print(fault)
    if not faults:
        print(f"{file}: all of it is right")
    return Exit.SETTINGS if faults else Exit.OK
