# SPDX-License-Identifier: GPL-3.0-or-later
"""Many visits in one process, and what the kiosk holds more of after them.

    make soak ARGS="--visits 10000 --seed 1"

Ends with 1 when something grew, or went wrong; every figure is in build/soak.json. Needs Linux.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

from subject import ROOT, Subject, own_machine

SAMPLES = 100
WARM_UP_PART = 0.1
FEWEST_AFTER = 5
TOLD = ("rss", "pss", "own", "voice_pss", "handles", "threads", "objects", "python", "scripts")


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--visits", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, help="stop after so long, however many it were")
    parser.add_argument("--warm-up", type=int, metavar="VISITS", help="not judged; a tenth of all")
    parser.add_argument("--most", type=float, default=2.0, metavar="PERCENT", help="of growth (2)")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "soak.json")
    return parser.parse_args()


def say(line: str) -> None:
    """One line for the person who waits."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def run(asked: argparse.Namespace) -> int:
    """Visits, counts, judges; 1 when something is wrong."""
    from counts import Counts, as_rows, count, growth_percent, judge, slope
    from touching import Hands
    from visits import Patients, StuckError

    subject = Subject((1280, 800))
    patients = Patients(subject, Hands(subject.window, subject.device), asked.seed)
    warm_up = asked.visits * WARM_UP_PART if asked.warm_up is None else asked.warm_up
    every = max(1, asked.visits // SAMPLES)
    taken: list[Counts] = [count(subject, 0)]
    wrong: list[str] = []
    started = time.monotonic()
    number = 0
    while number < asked.visits and not wrong:
        try:
            patients.visit(number)
        except StuckError as stuck:
            wrong.append(str(stuck))
        wrong += subject.faults.found
        number += 1
        if number % every == 0 or number == asked.visits:
            taken.append(count(subject, number))
            save(asked.json, as_rows(taken))
        if asked.minutes and time.monotonic() - started > asked.minutes * 60:
            break
    spent = time.monotonic() - started
    judged = [one for one in taken if one.visits >= warm_up]
    if len(judged) < FEWEST_AFTER:
        wrong.append(f"only {len(judged)} counts after the warm-up: too few visits to judge")
    else:
        wrong += judge(judged, asked.most)
    say(f"{number} visits (seed {asked.seed}) in {spent:.0f} s: {number / spent:.2f} a second")
    seen = ", ".join(f"{name} {times}" for name, times in sorted(patients.done.items()))
    outline = subject.controller.visit.outline
    say(f"{seen}; pages {len(patients.pages)} of {len(outline.every) if outline else 0}")
    say(f"{'':10}{'at start':>10}{'warm':>10}{'end':>10}{'growth %':>10}{'a 1000 visits':>15}")
    for name in (*TOLD, "none", "true", "false"):
        values = [getattr(one, name) for one in (taken[0], judged[0], judged[-1])]
        each = 1000 * slope([(one.visits, getattr(one, name)) for one in judged])
        cells = "".join(f"{value:10.1f}" for value in values)
        say(f"{name:10}{cells}{growth_percent(judged, name):10.2f}{each:15.2f}")
    subject.close()
    for line in wrong:
        say(f"WRONG: {line}")
    say("Nothing grew, nothing went wrong." if not wrong else f"{len(wrong)} things are wrong.")
    return 1 if wrong else 0


def save(file: Path, rows: list[dict[str, float]]) -> None:
    """Writes what was counted so far."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(rows, indent=1), encoding="utf-8")


def main() -> int:
    """Runs it on a machine of its own."""
    asked = arguments()
    if not sys.platform.startswith("linux"):
        say("The soak reads /proc: it needs Linux.")
        return 1
    with tempfile.TemporaryDirectory(prefix="kiosk-soak-") as folder:
        own_machine(Path(folder))
        code = run(asked)
    return code


if __name__ == "__main__":
    raise SystemExit(main())
