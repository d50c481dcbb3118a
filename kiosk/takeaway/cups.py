# SPDX-License-Identifier: GPL-3.0-or-later
"""What the printing system of Linux and macOS is asked, and what its answers mean."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from enum import StrEnum

from msgspec import Struct

LONGEST_ANSWER = 5.0
"""Seconds. A print server that is gone does not answer at all."""


class Reason(StrEnum):
    """Why a sheet was not printed."""

    NO_PRINTER = "no-printer"
    OUT_OF_PAPER = "out-of-paper"
    GONE = "gone"
    TIMED_OUT = "timed-out"


DEFAULT = re.compile(r"^system default destination: ([^\s/]+)", re.MULTILINE)
REQUEST = re.compile(r"^request id is (\S+)", re.MULTILINE)
JOB = re.compile(r"^(\S+-\d+)\s", re.MULTILINE)
UNKNOWN = re.compile(r"[Ii]nvalid destination|[Uu]nknown destination|does not exist|[Nn]o default")
ALERTS = re.compile(r"^\tAlerts: (.*)$", re.MULTILINE)
STOPPED = re.compile(r"^printer \S+ (?:disabled since|is holding new jobs)", re.MULTILINE)
NO_PAPER = re.compile(r"(?<![\w-])media-(?:empty|needed)(?:-error)?(?![\w-])")
"""Not `-warning` or `-report`: one tray of several is empty, and the printer goes on."""
AWAY = re.compile(r"(?<![\w-])(?:offline|shutdown|paused)(?:-error|-report|-warning)?(?![\w-])")
GIVEN_UP = re.compile(r"\b(?:aborted|canceled)\b")


class State(Struct, frozen=True):
    """What the printing system says of one printer."""

    trouble: Reason | None
    jobs: frozenset[str] = frozenset()
    """What waits or is being printed, in small letters."""


def environment() -> dict[str, str]:
    """Makes the printing system answer in English."""
    return {"LC_ALL": "C", "LANGUAGE": "C"}


def ask_state(printer: str) -> list[str]:
    """The command whose answer `state` reads."""
    return ["lpstat", "-W", "not-completed", "-l", "-p", printer, "-o", printer]


def send(printer: str) -> list[str]:
    """The command that prints what comes through its standard input."""
    return ["lp", "-d", printer, "-"]


def ask_ended(printer: str) -> list[str]:
    """The command whose answer `given_up` reads."""
    return ["lpstat", "-W", "completed", "-l", "-o", printer]


def take_back(job: str) -> list[str]:
    """The command that ends a job, so that its paper does not come out for the next person."""
    return ["cancel", job]


def sent(answer: str) -> str:
    """The name of the job that `send` made; empty when it made none."""
    found = REQUEST.search(answer)
    return found[1] if found else ""


def refused(answer: str) -> Reason:
    """Why `send` failed."""
    return Reason.NO_PRINTER if UNKNOWN.search(answer) else Reason.GONE


def state(code: int, answer: str) -> State:
    """What the answer to `ask_state` means; `answer` is what was written to both outputs."""
    if code:
        return State(refused(answer))
    alerts = " ".join(ALERTS.findall(answer))
    trouble = None
    if NO_PAPER.search(alerts):
        trouble = Reason.OUT_OF_PAPER
    elif AWAY.search(alerts) or STOPPED.search(answer):
        trouble = Reason.GONE
    return State(trouble, frozenset(job.lower() for job in JOB.findall(answer)))


def given_up(job: str, answer: str) -> bool:
    """True when `job` ended without being printed, by the answer to `ask_ended`."""
    starts = list(JOB.finditer(answer))
    ends = [start.start() for start in starts[1:]] + [len(answer)]
    return any(
        start[1].lower() == job.lower()
        and GIVEN_UP.search(" ".join(ALERTS.findall(answer[start.end() : end])))
        for start, end in zip(starts, ends, strict=False)
    )


def look_up(name: str) -> str | None:
    """The printer `name`, or the default one of the system when it is empty; None when it is not
    there. Waits for the printing system: never called from the thread of the window."""
    if not shutil.which("lp"):
        return None
    if not name:
        found = DEFAULT.search(_answer(["lpstat", "-d"]) or "")
        if not found:
            return None
        name = found[1]
    return None if _answer(["lpstat", "-p", name]) is None else name


def names() -> tuple[str, ...]:
    """Every printer of the system. Waits for the printing system, as `look_up` does."""
    if not shutil.which("lpstat"):
        return ()
    return tuple((_answer(["lpstat", "-e"]) or "").split())


def _answer(command: list[str]) -> str | None:
    """What `command` prints; None when it fails or takes too long."""
    try:
        done = subprocess.run(
            command,
            env=os.environ | environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=LONGEST_ANSWER,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode(errors="replace")
