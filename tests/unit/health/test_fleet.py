# SPDX-License-Identifier: GPL-3.0-or-later
"""One table of many kiosks: what needs attention, and files that are broken."""

from __future__ import annotations

import csv
import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.cli import main
from kiosk.exits import Exit
from kiosk.health.fleet import BrokenError, judged, read_status, version_key
from kiosk.health.status import ArticleStatus, LanguageStatus, Review, Status

TODAY = datetime.date.today()
GOOD = Status(
    version="0.2.0",
    host="ward-1",
    day=TODAY.isoformat(),
    started=TODAY.isoformat(),
    mode="normal",
    restarts=0,
    restarts_today=0,
    ready=True,
    open_steps=(),
    articles=(ArticleStatus("biopsy", "1.0", "aaaa"),),
    languages=(LanguageStatus("en", Review.SIGNED, True),),
    disk_free=9_000_000_000,
    errors=0,
)

Keep = Callable[..., Path]


@pytest.fixture
def keep(tmp_path: Path) -> Keep:
    """Writes the good status with some fields changed, into a file of the folder."""

    def write(name: str, **changes: Any) -> Path:
        path = tmp_path / "kiosks" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(replace(GOOD, **changes).json())
        return path

    return write


def attention(**changes: Any) -> tuple[str, ...]:
    """Why a kiosk among two good ones needs attention."""
    others = [(Path(f"{one}.json"), replace(GOOD, host=one)) for one in ("a", "b")]
    rows = judged([*others, (Path("c.json"), replace(GOOD, **changes))], TODAY, 2)
    return next(row.attention for row in rows if row.file.name == "c.json")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, ()),
        ({"version": "0.1.9"}, ("version 0.1.9, not 0.2.0",)),
        ({"mode": "safe"}, ("safe mode",)),
        ({"mode": "out-of-order"}, ("out of order",)),
        ({"restarts_today": 2, "restarts": 9}, ()),
        ({"restarts_today": 3, "restarts": 3}, ("restarted often (3 today, 3 in all)",)),
        ({"restarts": 10}, ("restarted often (0 today, 10 in all)",)),
        ({"ready": False, "open_steps": ("pin", "phone")}, ("not set up (2 steps)",)),
        ({"languages": (LanguageStatus("es", Review.DRAFT, True),)}, ("not reviewed: es",)),
        ({"day": (TODAY - datetime.timedelta(days=2)).isoformat()}, ()),
        ({"disk_free": 1000}, ("disk nearly full",)),
        ({"disk_free": None}, ()),
        ({"errors": 3}, ("3 errors in the log",)),
        (
            {"articles": (ArticleStatus("biopsy", "1.0", "bbbb"),)},
            ("other files than most: biopsy",),
        ),
        ({"host": "a"}, ("another kiosk has the same name",)),
    ],
)
def test_what_needs_attention(changes: dict[str, Any], told: tuple[str, ...]) -> None:
    assert attention(**changes) == told


def test_a_status_may_be_too_old_or_of_the_future() -> None:
    old, future = (TODAY + datetime.timedelta(days=days) for days in (-3, 2))
    assert attention(day=old.isoformat()) == (f"stale ({old})",)
    assert attention(day=future.isoformat()) == (f"clock is wrong ({future})",)


def test_ten_is_newer_than_nine() -> None:
    assert sorted(["0.10.0", "0.9.1", "1.0"], key=version_key) == ["0.9.1", "0.10.0", "1.0"]


# The command


def test_a_healthy_fleet_ends_with_zero(keep: Keep, capsys: pytest.CaptureFixture[str]) -> None:
    folder = keep("ward-1.json").parent
    keep("ward-2/status.json", host="ward-2")
    assert main(["fleet-report", str(folder)]) == Exit.OK
    shown = capsys.readouterr()
    assert shown.out.splitlines()[-1] == "2 kiosks, 0 need attention, 0 files cannot be read"
    assert [line.split()[0] for line in shown.out.splitlines()[1:3]] == ["ward-1", "ward-2"]
    assert shown.err == ""


def test_broken_files_are_named_and_the_rest_is_shown(
    keep: Keep, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = keep("ward-1.json")
    folder = whole.parent
    text = whole.read_text()
    broken = {
        "cut.json": text[:100],
        "empty.json": "",
        "list.json": "[1]",
        "other.json": '{"kind": "shopping"}',
        "newer.json": text.replace('"form": 1', '"form": 2'),
        "wrong.json": text.replace('"errors": 0', '"errors": "none"'),
        "day.json": text.replace(GOOD.day, "yesterday"),
        "deep.json": "[" * 100_000,
        "large.json": text + " " * 1_000_001,
        "latin.json": "\udcff",
    }
    for name, content in broken.items():
        (folder / name).write_text(content, encoding="utf-8", errors="surrogateescape")
    (folder / "report.json").write_text('{"kind": "kiosk-self-test"}')
    assert main(["fleet-report", str(folder)]) == Exit.FLEET
    shown = capsys.readouterr()
    lines = shown.err.splitlines()
    assert len(lines) == len(broken)
    for name in broken:
        assert sum(line.startswith(f"{folder / name}: ") for line in lines) == 1, name
    assert "ward-1" in shown.out
    assert shown.out.splitlines()[-1].endswith(f"{len(broken)} files cannot be read")


def test_a_newer_form_asks_for_a_newer_kiosk(keep: Keep) -> None:
    path = keep("ward-1.json")
    path.write_text(path.read_text().replace('"form": 1', '"form": 2'))
    with pytest.raises(BrokenError, match="Update the kiosk"):
        read_status(path)


def test_the_table_is_written_for_spreadsheets(keep: Keep, tmp_path: Path) -> None:
    folder = keep("a/status.json", host="=cmd|'/c calc'!A1").parent.parent
    keep("b/status.json", host="Süd\x1b[2J")
    out = tmp_path / "table.csv"
    assert main(["fleet-report", str(folder), "--csv", str(out)]) == Exit.OK
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["kiosk"] for row in rows] == ["'=cmd|'/c calc'!A1", "Süd?[2J"]
    assert [row["file"] for row in rows] == ["a/status.json", "b/status.json"]
    assert rows[0]["signed"] == "1"


def test_the_expected_version_may_be_named(keep: Keep, capsys: pytest.CaptureFixture[str]) -> None:
    folder = keep("ward-1.json").parent
    assert main(["fleet-report", str(folder), "--expect", "0.3.0"]) == Exit.FLEET
    assert "version 0.2.0, not 0.3.0" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["fleet-report", "nowhere"], Exit.USAGE, "nowhere: is no folder"),
        (["fleet-report", "EMPTY"], Exit.USAGE, "holds no status of a kiosk"),
        (["fleet-report", "FULL", "--csv", "no/where.csv"], Exit.OUTPUT, "there is no folder no"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    arguments: list[str],
    code: Exit,
    told: str,
    keep: Keep,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "empty").mkdir()
    places = {"EMPTY": str(tmp_path / "empty"), "FULL": str(keep("ward-1.json").parent)}
    assert main([places.get(one, one) for one in arguments]) == code
    assert told in capsys.readouterr().err.splitlines()[-1]
