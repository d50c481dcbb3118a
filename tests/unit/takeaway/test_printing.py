# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing: what a patient is told, and that no paper comes out for the next person."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.takeaway.paper import pdf
from kiosk.takeaway.printers import Limits, PrintJob
from kiosk.takeaway.sheet import Sheet

from .conftest import Printing

pytestmark = [
    pytest.mark.usefixtures("letters"),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows prints in another way"),
]

NEVER = 30_000
SOON = 1_500
"""Milliseconds until a program that hangs is given up; one that does not is done long before."""


class Watched:
    """A job, and what it told."""

    def __init__(self, job: PrintJob) -> None:
        self.job = job
        self.told: list[str] = []
        job.printed.connect(lambda: self.told.append("printed"))
        job.failed.connect(self.told.append)


@pytest.fixture
def make_job(qapp: Any) -> Iterator[Callable[..., Watched]]:
    """Makes jobs that are closed after the test."""
    made: list[Watched] = []

    def make(answer: int = NEVER, whole: int = NEVER) -> Watched:
        made.append(Watched(PrintJob(Limits(answer, whole, between=1))))
        return made[-1]

    yield make
    for one in made:
        one.job.close()


@pytest.fixture
def outcome(qtbot: QtBot, make_job: Callable[..., Watched], sheet: Sheet) -> Callable[..., str]:
    """Prints the sheet; what the patient is told."""

    def run(printer: str | None = "Office", **limits: int) -> str:
        watched = make_job(**limits)
        watched.job.start(printer, [sheet])
        qtbot.waitUntil(lambda: bool(watched.told), timeout=NEVER)
        assert not watched.job.running
        (told,) = watched.told
        return told

    return run


def commands(printing: Printing) -> list[str]:
    return [call[0] for call in printing.calls]


def test_a_sheet_is_printed(printing: Printing, outcome: Callable[..., str], sheet: Sheet) -> None:
    assert outcome() == "printed"
    assert printing.printed == pdf([sheet])
    assert ["lp", "-d", "Office", "-"] in printing.calls
    assert "cancel" not in commands(printing)


def test_it_is_printed_only_when_the_printer_is_done(
    printing: Printing, outcome: Callable[..., str]
) -> None:
    printing.set(listed=5)
    assert outcome() == "printed"
    after = commands(printing)[2:]
    assert after == ["lpstat"] * (5 + 1 + 1)  # still there, gone, and how it ended


def test_a_printer_named_in_other_letters_is_the_same(
    printing: Printing, outcome: Callable[..., str]
) -> None:
    assert outcome("office") == "printed"


@pytest.mark.parametrize("alerts", ["media-empty", "toner-low media-empty-error", "media-needed"])
def test_without_paper_nothing_is_sent(
    printing: Printing, outcome: Callable[..., str], alerts: str
) -> None:
    printing.set(alerts=[alerts])
    assert outcome() == "out-of-paper"
    assert commands(printing) == ["lpstat"]


def test_one_empty_tray_of_several_does_not_stop_it(
    printing: Printing, outcome: Callable[..., str]
) -> None:
    printing.set(alerts=["media-empty-warning media-low-report"])
    assert outcome() == "printed"


def test_a_job_is_taken_back_when_the_paper_runs_out(
    printing: Printing, outcome: Callable[..., str]
) -> None:
    printing.set(alerts=["none", "none", "media-empty-error"], listed=99)
    assert outcome() == "out-of-paper"
    assert printing.calls[-1] == ["cancel", "Office-7"]


@pytest.mark.parametrize(
    ("how", "value"),
    [
        ("alerts", ["offline-report"]),
        ("alerts", ["shutdown"]),
        ("words", ["disabled since Mon 01 Jan 2024 10:00:00 -"]),
        ("words", ["is holding new jobs.  enabled since Mon 01 Jan 2024 10:00:00"]),
        ("refuses", "Error - unable to connect"),
    ],
)
def test_a_printer_that_is_away_is_told(
    printing: Printing, outcome: Callable[..., str], how: str, value: object
) -> None:
    printing.set(**{how: value})
    assert outcome() == "gone"
    assert printing.printed == b""


def test_a_job_is_taken_back_when_the_printer_goes_away(
    printing: Printing, outcome: Callable[..., str]
) -> None:
    stopped = "disabled since Mon 01 Jan 2024 10:00:00 -"
    printing.set(words=["is idle.", "is idle.", stopped], listed=99)
    assert outcome() == "gone"
    assert printing.calls[-1] == ["cancel", "Office-7"]


@pytest.mark.parametrize("end", ["aborted-by-system", "job-canceled-at-device"])
def test_a_job_that_was_given_up_was_not_printed(
    printing: Printing, outcome: Callable[..., str], end: str
) -> None:
    printing.set(end=end)
    assert outcome() == "gone"


@pytest.mark.parametrize("printer", [None, "", "Cellar"])
def test_without_a_printer_it_says_so(
    printing: Printing, outcome: Callable[..., str], printer: str | None
) -> None:
    assert outcome(printer) == "no-printer"
    assert printing.printed == b""


def test_a_printer_that_was_taken_away_says_so(
    printing: Printing, outcome: Callable[..., str]
) -> None:
    printing.set(refuses="The printer or class does not exist.")
    assert outcome() == "no-printer"


def test_without_a_printing_system_it_says_so(
    printing: Printing, outcome: Callable[..., str]
) -> None:
    for name in ("lp", "lpstat", "cancel"):
        (printing.bin / name).unlink()
    assert outcome() == "no-printer"


@pytest.mark.parametrize("hanging", ["lpstat", "lp"])
def test_a_program_that_hangs_is_given_up(
    printing: Printing, outcome: Callable[..., str], hanging: str
) -> None:
    printing.set(hanging=[hanging])
    assert outcome(answer=SOON) == "timed-out"


def test_a_job_that_never_ends_is_taken_back(
    printing: Printing, outcome: Callable[..., str]
) -> None:
    printing.set(listed=10**9)
    assert outcome(whole=SOON) == "timed-out"
    assert printing.calls[-1] == ["cancel", "Office-7"]


def test_the_first_reason_is_told_when_taking_back_hangs_too(
    printing: Printing, outcome: Callable[..., str]
) -> None:
    printing.set(alerts=["none", "media-empty"], listed=99, hanging=["cancel"])
    assert outcome(answer=SOON) == "out-of-paper"


def test_a_second_start_waits_for_the_first(
    printing: Printing, qtbot: QtBot, make_job: Callable[..., Watched], sheet: Sheet
) -> None:
    watched = make_job()
    with qtbot.waitSignal(watched.job.printed, timeout=NEVER):
        watched.job.start("Office", [sheet])
        watched.job.start("Office", [sheet])
        assert watched.job.running
    assert commands(printing).count("lp") == 1
    with qtbot.waitSignal(watched.job.printed, timeout=NEVER):
        watched.job.start("Office", [sheet])
    assert commands(printing).count("lp") == 2


def test_starting_does_not_wait_for_the_printer(
    printing: Printing, make_job: Callable[..., Watched], sheet: Sheet
) -> None:
    printing.set(hanging=["lpstat", "lp"])
    watched = make_job()
    watched.job.start("Office", [sheet])
    assert watched.job.running
    assert watched.told == []


def test_a_closed_job_is_taken_back_and_tells_nothing(
    printing: Printing, qtbot: QtBot, make_job: Callable[..., Watched], sheet: Sheet
) -> None:
    printing.set(listed=10**9)
    watched = make_job()
    watched.job.start("Office", [sheet])
    qtbot.waitUntil(lambda: commands(printing).count("lpstat") > 2, timeout=NEVER)
    watched.job.close()
    assert not watched.job.running
    qtbot.waitUntil(lambda: ["cancel", "Office-7"] in printing.calls, timeout=NEVER)
    assert watched.told == []


# What stays behind


def left_in(*folders: Path) -> set[Path]:
    return {path for folder in folders for path in folder.rglob("*")}


@pytest.mark.parametrize("how", [{}, {"alerts": ["none", "media-empty"], "listed": 9}])
def test_nothing_is_left_on_disk(
    printing: Printing,
    outcome: Callable[..., str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    how: dict[str, Any],
) -> None:
    folders = [tmp_path / name for name in ("home", "tmp", "state", "here")]
    names = ("HOME", "TMPDIR", "XDG_STATE_HOME")
    for folder in folders:
        folder.mkdir()
    for name, folder in zip(names, folders, strict=False):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.chdir(folders[-1])
    printing.set(**how)
    assert outcome() in ("printed", "out-of-paper")
    assert printing.printed
    assert left_in(*folders) == set()


def test_a_job_keeps_nothing_of_the_sheet_when_it_is_done(
    printing: Printing, qtbot: QtBot, make_job: Callable[..., Watched], sheet: Sheet
) -> None:
    watched = make_job()
    with qtbot.waitSignal(watched.job.printed, timeout=NEVER):
        watched.job.start("Office", [sheet])
    kept = [value for value in vars(watched.job).values() if isinstance(value, bytes | str | tuple)]
    assert set(kept) <= {"", b"", "Office"}
