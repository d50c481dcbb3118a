# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts a process for the screens of each language, as many at a time as there are processors."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import msgspec

from kiosk.exits import Exit
from kiosk.health.finding import Finding, Result

HIDDEN_ARGUMENT = "screens-worker"
PATIENCE = 300.0
"""Seconds for all screens in one language; an old machine takes a tenth of it."""
MOST = 4
"""Processes at a time: each takes some 150 MB."""


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN_ARGUMENT]
    return [sys.executable, "-m", "kiosk", HIDDEN_ARGUMENT]


def _environment() -> dict[str, str]:
    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):
        source = str(Path(__file__).resolve().parents[2])
        environment["PYTHONPATH"] = os.pathsep.join(
            filter(None, (source, environment.get("PYTHONPATH", "")))
        )
    return environment


def check_screens(
    languages: Sequence[str], config: Path | None, articles: Path | None
) -> Iterator[Finding]:
    """What each language's process found, in their order."""
    walk = partial(_walk, config=config, articles=articles)
    with ThreadPoolExecutor(min(MOST, os.cpu_count() or 1)) as pool:
        yield from pool.map(walk, languages)


def _walk(language: str, config: Path | None, articles: Path | None) -> Finding:
    try:
        done = subprocess.run(
            [*_command(), language, str(config or ""), str(articles or "")],
            env=_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return _broken(language, f"took longer than {PATIENCE:.0f} s")
    except OSError as error:
        return _broken(language, f"cannot be started: {error.strerror}")
    try:
        return msgspec.json.decode(done.stdout, type=Finding)
    except msgspec.DecodeError:
        last = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        ended = f"signal {-done.returncode}" if done.returncode < 0 else f"code {done.returncode}"
        return _broken(language, ": ".join([f"ended with {ended}", *last]))


def _broken(language: str, problem: str) -> Finding:
    return Finding(
        check="screens",
        language=language,
        result=Result.FAULT,
        told="could not be loaded to the end",
        faults=(problem,),
        mend="kiosk doctor; install the kiosk again",
        code=Exit.SOFTWARE,
    )
