# SPDX-License-Identifier: GPL-3.0-or-later
"""The arguments of the commands that look at a kiosk, or at many: self-test, doctor, fleet-report.

Each command is imported only when it is run: the doctor must work where Qt cannot be loaded.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from kiosk.exits import Exit

COMMANDS = ("self-test", "doctor", "fleet-report")


def add_parsers(commands: Any) -> argparse.ArgumentParser:
    """Adds the three to `commands` (what `add_subparsers` gave); returns that of self-test."""
    test = commands.add_parser("self-test", help="load every screen in every language, check all")
    test.add_argument("--json", type=Path, metavar="FILE", help="also write a report")
    test.add_argument("--quick", action="store_true", help="in one language only")
    test.add_argument("--lang", action="append", metavar="L", default=argparse.SUPPRESS)
    doctor = commands.add_parser("doctor", help="tell what this machine lacks, and what mends it")
    doctor.add_argument("--json", action="store_true", help="print a report instead of lines")
    fleet = commands.add_parser("fleet-report", help="put the status files of many kiosks together")
    fleet.add_argument("folder", type=Path, metavar="DIR")
    fleet.add_argument("--csv", type=Path, metavar="FILE", help="also write the table")
    fleet.add_argument("--expect", metavar="VERSION", help="the newest one found if not given")
    fleet.add_argument("--stale-days", type=int, default=2, metavar="N", help="2 if not given")
    assert isinstance(test, argparse.ArgumentParser)
    return test


def run(options: argparse.Namespace) -> Exit:
    """Runs the one that was asked for."""
    try:
        return _run(options)
    except BrokenPipeError:
        # Whoever read along has seen enough (`| head`); Python writes once more at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.OUTPUT


def _run(options: argparse.Namespace) -> Exit:
    if options.command == "self-test":
        from kiosk.commands import self_test

        return self_test.run(options)
    if options.command == "doctor":
        from kiosk.commands import doctor

        return doctor.run(options)
    from kiosk.commands import fleet_report

    return fleet_report.run(options)
