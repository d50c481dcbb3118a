# SPDX-License-Identifier: GPL-3.0-or-later
"""How often the kiosk is used, by the day."""

from __future__ import annotations

import datetime
import logging
import sqlite3
from pathlib import Path

import pytest

from kiosk.staff.totals import Kind, Total, Totals

DAY = datetime.date(2026, 3, 1)
NEXT = datetime.date(2026, 3, 2)
VISIT = [(Kind.VISITS, ""), (Kind.LANGUAGE, "en"), (Kind.CHAPTER, "why"), (Kind.TAKEAWAY, "code")]


@pytest.fixture
def totals(tmp_path: Path):
    found = Totals(tmp_path / "state" / "totals.sqlite", on=True, today=lambda: NEXT)
    yield found
    found.close()


def again(totals: Totals) -> dict[datetime.date, tuple[Total, ...]]:
    """What is found after a restart."""
    totals.close()
    new = Totals(totals.path, today=lambda: NEXT)
    found = new.days()
    new.close()
    return found


def test_while_they_are_off_nothing_is_counted_and_no_file_made(totals: Totals) -> None:
    totals.on = False
    totals.add(DAY, Kind.VISITS)
    totals.add_all(DAY, VISIT)
    assert (totals.days(), totals.today()) == ({}, ())
    totals.clear()
    assert not totals.path.parent.exists()


def test_visits_are_counted_by_the_day(totals: Totals) -> None:
    for _ in range(3):
        totals.add_all(DAY, VISIT)
    totals.add(NEXT, Kind.COMPLETED)
    totals.add(NEXT, Kind.LANGUAGE, "zh-Hans")
    expected = {
        DAY: (
            Total(DAY, "chapter", "why", 3), Total(DAY, "language", "en", 3),
            Total(DAY, "takeaway", "code", 3), Total(DAY, "visits", "", 3),
        ),
        NEXT: (Total(NEXT, "completed", "", 1), Total(NEXT, "language", "zh-Hans", 1)),
    }  # fmt: skip
    assert totals.days() == expected
    assert totals.today() == expected[NEXT]
    assert again(totals) == expected


def test_the_file_holds_nothing_but_sums(totals: Totals) -> None:
    for name in ("zz", "aa", "mm"):
        totals.add(DAY, Kind.LANGUAGE, name)
    folder = totals.path.parent
    logs = [path for path in folder.glob("*-wal") if path.stat().st_size]
    assert logs == [], "the log of changes tells the order of visits"
    with sqlite3.connect(totals.path) as database:
        columns = [row[1] for row in database.execute("PRAGMA table_info(totals)")]
        with pytest.raises(sqlite3.OperationalError, match="rowid"):
            database.execute("SELECT rowid FROM totals")
        names = [row[0] for row in database.execute("SELECT name FROM totals")]
        modes = [database.execute(f"PRAGMA {one}").fetchone()[0] for one in ("journal_mode",)]
    database.close()
    assert columns == ["day", "kind", "name", "count"]
    assert names == ["aa", "mm", "zz"]
    assert modes == ["wal"]


@pytest.mark.parametrize("name", ["what a patient said", "ü", "x" * 65, "said\n", '"', "-x"])
def test_a_name_that_is_no_id_is_not_counted(
    totals: Totals, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    totals.add_all(DAY, [(Kind.CHAPTER, name), (Kind.VISITS, "")])
    assert totals.days() == {DAY: (Total(DAY, "visits", "", 1),)}
    assert name.strip() not in caplog.text
    assert "is not counted" in caplog.text


def test_all_can_be_taken_away(totals: Totals) -> None:
    totals.add_all(DAY, VISIT)
    totals.clear()
    assert again(totals) == {}
    assert b"why" not in totals.path.read_bytes()


def other_database(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE patients (name TEXT)")
    database.close()


def damage(path: Path) -> None:
    totals = Totals(path, on=True)
    for number in range(400):
        totals.add_all(DAY, [(Kind.CHAPTER, f"chapter-{number}-{'x' * 40}")])
        if path.stat().st_size > 20_000:
            break
    totals.close()
    data = bytearray(path.read_bytes())
    data[4096:12288] = b"\x55" * 8192
    path.write_bytes(data)


def trigger(path: Path) -> None:
    totals = Totals(path, on=True)
    totals.add(DAY, Kind.VISITS)
    totals.close()
    with sqlite3.connect(path) as database:
        database.execute(
            "CREATE TRIGGER no BEFORE INSERT ON totals BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    database.close()


def other_columns(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE totals (name TEXT)")
        database.execute("PRAGMA user_version=1")
    database.close()


def schema_of_odd_letters(path: Path) -> None:
    totals = Totals(path, on=True)
    totals.add(DAY, Kind.VISITS)
    totals.close()
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE totals", b"CREATE TA\x8dLE totals"))


BROKEN = {
    "with a trigger": trigger,
    "of other columns": other_columns,
    "letters that are none": schema_of_odd_letters,
    "text": lambda path: path.write_bytes(b"this is no database at all, however long it is" * 99),
    "zeros": lambda path: path.write_bytes(b"\0" * 8192),
    "half a header": lambda path: path.write_bytes(b"SQLite format 3\0" + b"\x10\0" * 300),
    "another database": other_database,
    "damaged in the middle": damage,
}


@pytest.mark.parametrize("make", BROKEN.values(), ids=BROKEN.keys())
def test_what_is_no_database_of_ours_is_moved_aside_and_a_new_one_begun(
    totals: Totals, make, caplog: pytest.LogCaptureFixture
) -> None:
    totals.path.parent.mkdir()
    make(totals.path)
    data = totals.path.read_bytes()
    totals.path.with_name("totals.sqlite-wal").write_bytes(b"left over")
    totals.add_all(DAY, VISIT)
    assert len(again(totals)[DAY]) == len(VISIT)
    assert totals.path.with_name("totals.sqlite.broken").read_bytes() == data
    (record,) = [one for one in caplog.records if one.name == "kiosk.staff.totals"]
    assert "moved to totals.sqlite.broken, and new totals are begun" in record.getMessage()


def test_an_empty_file_is_a_new_database(totals: Totals) -> None:
    totals.path.parent.mkdir()
    totals.path.write_bytes(b"")
    totals.add_all(DAY, VISIT)
    assert len(totals.days()[DAY]) == len(VISIT)


def test_a_database_spoilt_while_it_is_open_costs_its_totals_only(totals: Totals) -> None:
    totals.add_all(DAY, VISIT)
    totals.path.write_bytes(b"spoilt " * 2000)
    for _ in range(3):
        totals.add_all(NEXT, VISIT)
    assert len(totals.days().get(NEXT, ())) == len(VISIT)


def test_rows_that_cannot_be_are_left_out(totals: Totals) -> None:
    totals.add_all(DAY, VISIT)
    with sqlite3.connect(totals.path) as database:
        for row in (
            ("soon", "visits", "", 5), ("2026-03-01", "patients", "", 5),
            ("2026-03-01", "language", "a b", 5), ("2026-03-01", "language", "fr", "many"),
            ("2026-03-01", "language", "de", -5), ("2026-03-01", "language", "hi", 9e999),
        ):  # fmt: skip
            database.execute("INSERT INTO totals VALUES (?, ?, ?, ?)", row)
        database.execute("INSERT INTO totals VALUES ('2026-03-01', CAST(x'ff' AS TEXT), '', 5)")
    database.close()
    assert {(one.kind, one.name) for one in totals.days()[DAY]} == {
        (str(kind), name) for kind, name in VISIT
    }


def complaints(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.levelno >= logging.ERROR]


def test_a_full_disk_is_logged_once_and_counting_goes_on_when_there_is_room(
    totals: Totals, full_disk, caplog: pytest.LogCaptureFixture
) -> None:
    totals.add_all(DAY, VISIT)
    with full_disk():
        for _ in range(5):
            totals.add_all(DAY, VISIT)
        assert len(complaints(caplog)) == 1
        assert totals.problem == complaints(caplog)[0]
    assert "totals are not counted" in totals.problem
    totals.add_all(DAY, VISIT)
    assert totals.problem == ""
    assert {one.count for one in again(totals)[DAY]} == {2}


def test_a_read_only_folder_is_logged_once(
    open_folder: Path, read_only, caplog: pytest.LogCaptureFixture
) -> None:
    totals = Totals(open_folder / "totals.sqlite", on=True)
    with read_only():
        for _ in range(3):
            totals.add_all(DAY, VISIT)
    assert len(complaints(caplog)) == 1
    totals.add_all(DAY, VISIT)
    assert len(totals.days()[DAY]) == len(VISIT)
    totals.close()


def test_a_folder_in_place_of_the_file_is_logged_once(
    totals: Totals, caplog: pytest.LogCaptureFixture
) -> None:
    totals.path.mkdir(parents=True)
    for _ in range(3):
        totals.add_all(DAY, VISIT)
    assert totals.days() == {}
    assert len(complaints(caplog)) == 1
