# SPDX-License-Identifier: GPL-3.0-or-later
"""What a check found, and the report it ends in. Knows nothing of Qt."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec
from msgspec import Struct

from kiosk import __version__
from kiosk.exits import Exit

FORM = 1
"""The form of a report; docs/diagnosis.md tells of each field."""


class Result(StrEnum):
    """How a check ended."""

    OK = "ok"
    ADVICE = "advice"
    """The kiosk runs without it, but can do less."""
    FAULT = "fault"


class Finding(Struct, frozen=True, kw_only=True):
    """What one check found."""

    check: str
    language: str = ""
    """Its tag; empty for what belongs to no language."""
    result: Result = Result.OK
    told: str
    """One line."""
    faults: tuple[str, ...] = ()
    """One line for each thing that is wrong, with its remedy."""
    mend: str = ""
    """The command or the step that mends it; empty where the faults say so, or nothing can."""
    code: int = 0
    """The exit code a fault asks for."""
    seconds: float = 0.0
    """How long the check took."""

    @property
    def line(self) -> str:
        """The finding as it is printed, its faults and its remedy below it."""
        name = f"{self.check} {self.language}".rstrip()
        more = [f"        {one}" for one in self.faults]
        if self.mend:
            more.append(f"        mend: {self.mend}")
        return "\n".join([f"{self.result:<7} {name}: {self.told}", *more])


class Report(Struct, frozen=True, kw_only=True):
    """Everything that was found, as JSON."""

    form: int = FORM
    kind: str
    """`kiosk-self-test` or `kiosk-doctor`."""
    version: str = __version__
    """Of the kiosk."""
    day: str
    """YYYY-MM-DD, by the machine's clock."""
    result: Result
    """The worst result of all checks."""
    code: int
    """The exit code of the command."""
    seconds: float
    findings: tuple[Finding, ...]

    def json(self) -> bytes:
        """The report as indented JSON with a line's end."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n"


GRAVEST = (
    Exit.SOFTWARE,
    Exit.MACHINE,
    Exit.ARTICLE,
    Exit.TRANSLATION,
    Exit.SETTINGS,
    Exit.VOICE,
    Exit.OUTPUT,
)
"""Of several faults the first of these is the exit code."""


def report(kind: str, findings: Iterable[Finding], day: str, seconds: float) -> Report:
    """The report of `findings`; `day` as YYYY-MM-DD."""
    found = tuple(findings)
    results = {one.result for one in found}
    worst = next((one for one in reversed(Result) if one in results), Result.OK)
    codes = {one.code for one in found if one.result is Result.FAULT}
    code = next((one for one in GRAVEST if one in codes), Exit.SOFTWARE) if codes else Exit.OK
    return Report(
        kind=kind,
        day=day,
        result=worst,
        code=int(code),
        seconds=round(seconds, 1),
        findings=found,
    )
