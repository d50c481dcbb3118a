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


DEFAULT = re.compile(r"^system default destination: (\S+)", re.MULTILINE)
REQUEST = re.compile(r"^request id is (\S+)", re.MULTILINE)
UNKNOWN = re.compile(r"[Ii]nvalid destination|[Uu]nknown destination|does not exist|[Nn]o default")
ALERTS = re.compile(r"^\s+Alerts: (.*)$", re.MULTILINE)
STOPPED = re.compile(r"^printer \S+ (?:is )?(?:now )?(?:disabled|stopped)\b", re.MULTILINE)
NO_PAPER = re.compile(r"\bmedia-(?:empty|needed)(?:-error)?(?![\w-])")
"""Not `-warning` or `-report`: one tray of several is empty, and the printer goes on."""
AWAY = re.compile(r"\b(?:offline|shutdown|paused)(?:-error|-report|-warning)?(?![\w-])")


class State(Struct, frozen=True):
    """What the printing system says of one printer."""

    trouble: Reason | None
    jobs: tuple[str, ...] = ()
    """The sheets that wait or are being printed."""


def environment() -> dict[str, str]:
    """The environment in which the answers are in English."""
    return {"LC_ALL": "C", "LANGUAGE": "C"}


def ask_state(printer: str) -> list[str]:
    """The command whose answer `state` reads."""
    return ["lpstat", "-W", "not-completed", "-l", "-p", printer, "-o", printer]


def send(printer: str) -> list[str]:
    """The command that prints what comes through its standard input."""
    return ["lp", "-d", printer, "-"]


def take_back(job: str) -> list[str]:
    """The command that ends a job, so that its paper does not come out for the next person."""
    return ["cancel", job]


def request(answer: str) -> str:
    """The name of the job that was just sent; empty when there is none in `answer`."""
    found = REQUEST.search(answer)
    return found[1] if found else ""


def state(printer: str, code: int, answer: str) -> State:
    """What the answer to `ask_state` means; `answer` holds what went to either output."""
    if UNKNOWN.search(answer):
        return State(Reason.NO_PRINTER)
    if code:
        return State(Reason.GONE)
    alerts = " ".join(ALERTS.findall(answer))
    jobs = re.findall(rf"^({re.escape(printer)}-\d+)\s", answer, re.MULTILINE)
    trouble = None
    if NO_PAPER.search(alerts):
        trouble = Reason.OUT_OF_PAPER
    elif AWAY.search(alerts) or STOPPED.search(answer):
        trouble = Reason.GONE
    return State(trouble, tuple(jobs))


def refused(answer: str) -> Reason:
    """Why `send` failed."""
    return Reason.NO_PRINTER if UNKNOWN.search(answer) else Reason.GONE


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
