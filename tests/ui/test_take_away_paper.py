# SPDX-License-Identifier: GPL-3.0-or-later
"""Paper on the take-away page: where there is a printer, and what a patient is told of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot
from ui.carrying import CARRY, begin, go_to, names, takeaway
from ui.conftest import Finger
from ui.take_away import answered, ground, no_programs, opener, read
from unit.takeaway.conftest import Printing

from kiosk.session.destination import PageAt
from kiosk.startup import Ground
from kiosk.takeaway.paper import pdf

NEVER = 30_000
OTHER_PRINTING = pytest.mark.skipif(sys.platform == "win32", reason="Windows prints otherwise")


@pytest.fixture(autouse=True)
def no_printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    no_programs(tmp_path, monkeypatch)
    yield
    answered()


@pytest.fixture
def opened(open_kiosk: Callable[..., Finger]) -> Callable[..., Finger]:
    return opener(open_kiosk)


@pytest.fixture
def office(no_printer: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Printing:
    """A printer called Office, with nothing to do."""
    found = Printing(tmp_path / "printing")
    monkeypatch.setenv("PATH", str(found.bin))
    found.set(listed=0)
    return found


def printer_known(finger: Finger) -> None:
    answered()
    finger.shown.controller.tick()
    finger.look()


def test_without_a_printer_nothing_speaks_of_printing(opened: Callable[..., Finger]) -> None:
    finger = opened()
    printer_known(finger)
    assert "Print on paper" not in names(finger)
    assert not any("print" in one.lower() for one in finger.look())


@OTHER_PRINTING
def test_with_a_printer_the_sheet_is_printed(
    opened: Callable[..., Finger], office: Printing, qtbot: QtBot
) -> None:
    finger = opened()
    printer_known(finger)
    told: list[str] = []
    takeaway(finger).changed.connect(lambda: told.append(takeaway(finger).paper))
    finger.tap("Print on paper")
    qtbot.waitUntil(lambda: "printed" in told, timeout=NEVER)
    assert list(dict.fromkeys(one for one in told if one)) == ["printing", "printed"]
    assert finger.sees("Your sheet is in the printer.")
    assert office.printed == pdf(takeaway(finger).sheets)


@OTHER_PRINTING
def test_while_it_prints_it_says_so_and_prints_only_once(
    opened: Callable[..., Finger], office: Printing
) -> None:
    office.set(hanging=["lp"])
    finger = opened()
    printer_known(finger)
    finger.tap("Print on paper")
    assert finger.sees("Printing. Please wait.")
    assert "Print on paper" not in names(finger)
    finger.tap("Home")
    go_to(finger, *CARRY)
    assert takeaway(finger).paper == ""
    assert "Print on paper" in names(finger)


@OTHER_PRINTING
@pytest.mark.parametrize(
    ("alerts", "words"),
    [("media-empty", "The printer has no paper."), ("offline", "The printer does not answer.")],
)
def test_what_is_wrong_is_told_and_the_page_stays(
    opened: Callable[..., Finger], office: Printing, qtbot: QtBot, alerts: str, words: str
) -> None:
    office.set(alerts=[alerts])
    finger = opened()
    printer_known(finger)
    before = read(finger)
    finger.tap("Print on paper")
    qtbot.waitUntil(lambda: takeaway(finger).paper not in ("", "printing"), timeout=NEVER)
    assert finger.sees(f"{words} Please tell the staff. Your list is still here.")
    assert finger.shown.controller.visit.place == PageAt(*CARRY)
    assert read(finger) == before
    assert "Print on paper" in names(finger)
    assert office.printed == b""


@OTHER_PRINTING
def test_a_printer_that_came_later_is_found(
    opened: Callable[..., Finger], office: Printing
) -> None:
    office.set(default="")
    finger = opened()
    printer_known(finger)
    assert "Print on paper" not in names(finger)
    finger.tap("Home")
    office.set(default="Office")
    go_to(finger, *CARRY)
    printer_known(finger)
    assert "Print on paper" in names(finger)


def test_a_clinic_without_paper_has_no_button(
    open_kiosk: Callable[..., Finger], office: Printing
) -> None:
    there = ground()
    settings = replace(there.settings, takeaway=replace(there.settings.takeaway, paper=False))
    finger = open_kiosk(ground=Ground(settings, there.library, there.offered))
    begin(finger)
    go_to(finger, *CARRY)
    printer_known(finger)
    assert "Print on paper" not in names(finger)
    assert takeaway(finger)._printing is None
