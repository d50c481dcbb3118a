# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk doctor`: says what this machine lacks, and the command that mends it."""

from __future__ import annotations

import argparse
import datetime
import sys
import time

from kiosk.exits import Exit
from kiosk.health.doctor import examine
from kiosk.health.finding import report


def run(options: argparse.Namespace) -> Exit:
    """Prints one line for each check, or the report as JSON."""
    begun = time.monotonic()
    findings = []
    for one in examine():
        findings.append(one)
        if not options.json:
            print(one.line, flush=True)
    day = datetime.date.today().isoformat()
    done = report("kiosk-doctor", findings, day, time.monotonic() - begun)
    if options.json:
        sys.stdout.write(done.json().decode())
    return Exit(done.code)
