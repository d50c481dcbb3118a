# SPDX-License-Identifier: GPL-3.0-or-later
"""Totals: off until staff switch them on, then by the day, and nothing of any one visit."""

from __future__ import annotations

import datetime
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot
from ui.carrying import CARRY
from ui.conftest import Finger
from ui.staff import Staff, at_the_kiosk
from ui.take_away import answered, no_programs
from unit.takeaway.conftest import Printing

from kiosk.i18n.languages import language_of
from kiosk.session.destination import Goodbye
from kiosk.staff.totals import Kind, Totals
from kiosk.staff.usb import Drive
from kiosk.system import paths

HOME = "What would you like to know?"
ON = "version = 2\n[totals]\ncount = true\n"
OFF = "version = 2\n"
DAY = "2026-03-10"
NOON = datetime.datetime(2026, 3, 10, 12).timestamp()

Open = Callable[[str], Staff]


@pytest.fixture
def at_noon(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> Open:
    def open_one(settings: str) -> Staff:
        staff = at_the_kiosk(open_kiosk, clock, touch_screen, settings, staff=True)
        staff.shown.staff.setup.wall = lambda: NOON
        return staff

    return open_one


def counted() -> dict[tuple[str, str, str], int]:
    """What stands in the database, read past the kiosk."""
    file = paths.totals_file()
    if not file.exists():
        return {}
    database = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    rows = database.execute("SELECT day, kind, name, count FROM totals").fetchall()
    database.close()
    return {(day, kind, name): count for day, kind, name, count in rows}


def earlier(days: dict[int, list[tuple[Kind, str]]]) -> None:
    """Totals of so many days before."""
    totals = Totals(paths.totals_file(), on=True)
    for before, entries in days.items():
        day = datetime.date.fromisoformat(DAY) - datetime.timedelta(days=before)
        totals.add_all(day, entries)
    totals.close()


def many(count: int, language: str = "en") -> list[tuple[Kind, str]]:
    return [(Kind.VISITS, ""), (Kind.LANGUAGE, language)] * count


def end(staff: Staff) -> None:
    staff.finger.tap("Start over")
    staff.finger.tap("Yes, start over")


def visit(staff: Staff) -> None:
    """Somebody opens one chapter and starts over."""
    staff.shown.kiosk.beginIn("en")
    staff.finger.tap("Start from the beginning")
    end(staff)


def test_while_it_is_off_nothing_is_counted(at_noon: Open) -> None:
    earlier({3: many(7)})
    before = counted()
    staff = at_noon(OFF)
    visit(staff)
    visit(staff)
    assert counted() == before != {}


def test_while_it_is_off_there_is_no_database(at_noon: Open) -> None:
    staff = at_noon(OFF)
    visit(staff)
    assert not paths.totals_file().exists()
    assert not paths.metrics_file().exists()


def test_a_visit_is_counted_when_it_ends_and_only_then(at_noon: Open) -> None:
    staff = at_noon(ON)
    staff.shown.kiosk.beginIn("en")
    staff.finger.tap("Start from the beginning")
    first = staff.shown.controller.visit.place.chapter  # type: ignore[union-attr]
    assert counted() == {}
    end(staff)
    assert counted() == {
        (DAY, "visits", ""): 1,
        (DAY, "language", "en"): 1,
        (DAY, "chapter", f"bone-marrow-biopsy/{first}"): 1,
    }


def test_nothing_of_a_visit_goes_into_the_next(at_noon: Open) -> None:
    staff = at_noon(ON)
    visit(staff)
    chapters = {place for place in counted() if place[1] == "chapter"}
    staff.shown.kiosk.beginIn("en-GB")
    staff.wait(1000)
    assert counted()[DAY, "visits", ""] == 2
    assert counted()[DAY, "language", "en-GB"] == 1
    assert {place: counted()[place] for place in chapters} == dict.fromkeys(chapters, 1)


def test_a_visit_that_ends_by_itself_is_counted(at_noon: Open) -> None:
    staff = at_noon(ON)
    staff.shown.kiosk.beginIn("en")
    staff.wait(1000)
    assert counted()[DAY, "visits", ""] == 1


def test_a_touch_that_led_nowhere_is_no_visit(at_noon: Open) -> None:
    staff = at_noon(ON)
    staff.shown.kiosk.begin()
    staff.wait(1000)
    assert counted() == {}


def test_who_reaches_the_last_page_went_through_to_the_end(at_noon: Open) -> None:
    staff = at_noon(ON)
    staff.shown.kiosk.beginIn("en")
    controller = staff.shown.controller
    outline = controller.visit.outline
    assert outline is not None
    controller.do(lambda: controller.visit.open_chapter(*outline.pages[-1]))
    controller.do(lambda: controller.visit.go(Goodbye()))
    staff.wait(1000)
    assert counted()[DAY, "completed", ""] == 1


def test_the_codes_that_were_shown_are_counted_once(at_noon: Open) -> None:
    staff = at_noon(ON)
    staff.shown.kiosk.beginIn("en")
    controller = staff.shown.controller
    for _ in range(2):
        controller.do(lambda: controller.visit.open_chapter(*CARRY))
        assert staff.shown.kiosk.beside.takeaway.count
        controller.do(controller.visit.home)
    end(staff)
    assert counted()[DAY, "takeaway", "code"] == 1
    assert (DAY, "takeaway", "paper") not in counted()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows prints otherwise")
def test_a_sheet_that_came_out_of_the_printer_is_counted(
    at_noon: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    no_programs(tmp_path, monkeypatch)
    office = Printing(tmp_path / "printing")
    monkeypatch.setenv("PATH", str(office.bin))
    office.set(listed=0)
    staff = at_noon(ON)
    staff.shown.kiosk.beginIn("en")
    controller, takeaway = staff.shown.controller, staff.shown.kiosk.beside.takeaway
    controller.do(lambda: controller.visit.open_chapter(*CARRY))
    answered()
    staff.finger.look()
    takeaway.printOut()
    qtbot.waitUntil(lambda: takeaway.paper == "printed", timeout=30_000)
    end(staff)
    assert counted()[DAY, "takeaway", "paper"] == 1


def test_a_visit_that_was_under_way_before_is_left_out(at_noon: Open) -> None:
    staff = at_noon(OFF)
    staff.shown.kiosk.beginIn("en")
    staff.enter(HOME)
    staff.finger.tap("Totals")
    staff.finger.tap("Count visits by the day")
    staff.finger.tap("Back to patients")
    end(staff)
    assert counted() == {}
    visit(staff)
    assert counted()[DAY, "visits", ""] == 1


def test_switching_off_drops_the_visit_under_way(at_noon: Open) -> None:
    staff = at_noon(ON)
    staff.shown.kiosk.beginIn("en")
    staff.enter(HOME)
    staff.finger.tap("Totals")
    staff.finger.tap("Count visits by the day")
    staff.finger.tap("Back to patients")
    end(staff)
    visit(staff)
    assert counted() == {}


def test_the_panel_shows_three_spans_and_no_small_number(at_noon: Open) -> None:
    earlier({0: many(3), 2: many(9), 20: many(30), 31: many(500)})
    staff = at_noon(ON)
    staff.shown.kiosk.beginIn("en")
    staff.enter(HOME)
    staff.finger.tap("Totals")
    row = staff.shown.staff_screen.care.sums.rows.rows[0]
    assert (row.name, row.counts) == ("Visits", ["<5", "12", "42"])
    assert {"\u2066<5\u2069", "\u206612\u2069", "\u206642\u2069"} <= set(staff.finger.look())


def test_what_would_give_a_small_number_away_is_not_shown(at_noon: Open) -> None:
    earlier({0: [*many(20), *many(6, "es"), *many(1, "ar")]})
    staff = at_noon(ON)
    staff.shown.kiosk.beginIn("en")
    staff.enter(HOME)
    staff.finger.tap("Totals")
    rows = {one.name: one.counts for one in staff.shown.staff_screen.care.sums.rows.rows}
    assert rows["Visits"] == ["27"] * 3
    assert rows[language_of("ar").name] == ["<5"] * 3
    assert rows["Español"] == ["5+"] * 3


def test_the_table_goes_onto_a_stick(at_noon: Open, tmp_path: Path) -> None:
    earlier({1: many(8), 2: many(2)})
    stick = tmp_path / "STICK"
    stick.mkdir()
    staff = at_noon(ON)
    staff.shown.staff_screen.care.sticks.find = lambda: [Drive("STICK", stick)]
    staff.shown.kiosk.beginIn("en")
    staff.enter(HOME)
    staff.finger.tap("Totals")
    staff.finger.tap("Save to USB")
    assert staff.finger.sees("You can take the stick out.")
    lines = (stick / "kiosk-totals.csv").read_text(encoding="utf-8").splitlines()
    assert "2026-03-09,visits,,8" in lines
    assert "2026-03-08,visits,,<5" in lines


def test_clearing_is_asked_for_once_more(at_noon: Open) -> None:
    earlier({1: many(8)})
    staff = at_noon(ON)
    staff.shown.kiosk.beginIn("en")
    staff.enter(HOME)
    staff.finger.tap("Totals")
    staff.finger.tap("Clear")
    staff.finger.tap("No, keep them")
    assert counted()
    staff.finger.tap("Clear")
    staff.finger.tap("Yes, clear")
    assert counted() == {}
    assert staff.finger.sees("There are no totals yet.")


def test_yesterday_is_written_for_the_monitoring_once_a_day(at_noon: Open) -> None:
    earlier({0: many(9), 1: many(8)})
    staff = at_noon(ON)
    staff.shown.staff.setup.changed.emit(staff.shown.staff.setup.settings)
    metrics = paths.metrics_file()
    assert "kiosk_day_visits 8\n" in metrics.read_text(encoding="utf-8")
    stamp = metrics.stat().st_mtime_ns
    visit(staff)
    assert metrics.stat().st_mtime_ns == stamp
    staff.shown.kiosk.beginIn("en")
    staff.enter(HOME)
    staff.finger.tap("Totals")
    staff.finger.tap("Count visits by the day")
    assert not metrics.exists()
