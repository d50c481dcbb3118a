# SPDX-License-Identifier: GPL-3.0-or-later
"""Totals that leave the kiosk tell of nobody."""

from __future__ import annotations

import csv
import datetime
import io
import itertools
import re
import stat
import sys
from pathlib import Path

import pytest

from kiosk.staff.disclosure import HIDDEN, LEAST, SMALL, cells
from kiosk.staff.export import ExportError, csv_text, metrics_text, save_csv, write_metrics
from kiosk.staff.totals import Kind, Total

DAY = datetime.date(2026, 3, 1)
TODAY = datetime.date(2026, 3, 2)


def day_of(date: datetime.date = DAY, **counts: int) -> tuple[Total, ...]:
    """Languages by name; `visits` is their sum, or what is given."""
    languages = {name: count for name, count in counts.items() if name != "visits"}
    visits = counts.get("visits", sum(languages.values()))
    return (
        *(Total(date, Kind.LANGUAGE, name, count) for name, count in languages.items()),
        Total(date, Kind.VISITS, "", visits),
    )


def shown(day: tuple[Total, ...]) -> dict[str, str]:
    return {cell.total.name or cell.total.kind: cell.shown for cell in cells(day)}


def test_cells_under_five_are_hidden() -> None:
    day = [Total(DAY, Kind.CHAPTER, f"c{count}", count) for count in range(1, 8)]
    assert [cell.shown for cell in cells(day)] == ["<5", "<5", "<5", "<5", "5", "6", "7"]


def test_a_rare_language_is_not_revealed_by_the_others() -> None:
    assert shown(day_of(en=40, es=12, ar=1)) == {
        "en": "40", "es": HIDDEN, "ar": SMALL, "visits": "53",
    }  # fmt: skip


def test_more_is_hidden_where_one_more_is_not_enough() -> None:
    # 1 and 5 make 6: the small one could only be 1.
    assert shown(day_of(en=40, es=5, ar=1))["en"] == HIDDEN
    assert shown(day_of(en=40, fr=20, es=5, ar=1)) == {
        "en": "40", "fr": HIDDEN, "es": HIDDEN, "ar": SMALL, "visits": "66",
    }  # fmt: skip


def test_the_visits_are_hidden_where_no_language_is_left_to_hide() -> None:
    assert shown(day_of(en=4, es=4)) == {"en": SMALL, "es": SMALL, "visits": HIDDEN}
    assert shown(day_of(en=5, es=1)) == {"en": "5", "es": SMALL, "visits": HIDDEN}


def test_a_day_of_few_visits_shows_none() -> None:
    assert set(shown(day_of(en=2, es=1)).values()) == {SMALL}


def test_nothing_is_hidden_without_need() -> None:
    assert shown(day_of(en=40, es=5)) == {"en": "40", "es": "5", "visits": "45"}


def test_no_small_number_can_be_worked_out_from_what_is_shown() -> None:
    """From outside, each small cell may still be anything from 1 to 4."""
    checked = 0
    for counts in itertools.product((1, 2, 3, 4, 5, 6, 9, 14), repeat=3):
        day = day_of(**dict(zip("abc", counts, strict=True)))
        seen = shown(day)
        if seen["visits"] in (HIDDEN, SMALL):
            continue
        hidden = [name for name in "abc" if not seen[name].isdigit()]
        rest = sum(counts) - sum(int(seen[name]) for name in "abc" if name not in hidden)
        ranges = [range(1, LEAST) if seen[n] == SMALL else range(LEAST, rest + 1) for n in hidden]
        possible = [one for one in itertools.product(*ranges) if sum(one) == rest]
        for place, name in enumerate(hidden):
            if seen[name] == SMALL:
                checked += 1
                assert {one[place] for one in possible} == {1, 2, 3, 4}, (counts, seen)
    assert checked > 100


def test_the_table_has_every_day_in_order() -> None:
    days = {TODAY: day_of(TODAY, en=7), DAY: day_of(en=40, es=12, ar=1)}
    rows = list(csv.reader(io.StringIO(csv_text(days))))
    assert rows == [
        ["day", "kind", "name", "count"],
        ["2026-03-01", "language", "en", "40"], ["2026-03-01", "language", "es", "hidden"],
        ["2026-03-01", "language", "ar", "<5"], ["2026-03-01", "visits", "", "53"],
        ["2026-03-02", "language", "en", "7"], ["2026-03-02", "visits", "", "7"],
    ]  # fmt: skip


def test_the_table_is_saved_on_a_stick(tmp_path: Path) -> None:
    days = {DAY: day_of(en=7)}
    path = save_csv(tmp_path, days)
    assert path == tmp_path / "kiosk-totals.csv"
    assert path.read_text(encoding="utf-8") == csv_text(days)


def test_a_stick_that_is_gone_is_one_clear_line(tmp_path: Path, full_disk) -> None:
    gone = tmp_path / "stick"
    with pytest.raises(ExportError, match=r"cannot be written \(the stick is gone\)"):
        save_csv(gone, {})
    assert not gone.exists()
    with full_disk(), pytest.raises(ExportError, match=r"cannot be written \(File too large\)"):
        save_csv(tmp_path, {DAY: day_of(en=7)})
    assert list(tmp_path.iterdir()) == []


LINE = re.compile(
    r'# (HELP [a-z_]+ .+|TYPE [a-z_]+ gauge)|[a-z_]+(\{[a-z]+="[A-Za-z0-9._/-]+"\})? [0-9]+'
)


def test_the_metrics_tell_of_yesterday_and_of_no_small_cell() -> None:
    chapters = (Total(DAY, Kind.CHAPTER, "why", 9), Total(DAY, Kind.CHAPTER, "hurt", 4))
    days = {DAY: day_of(en=40, es=12, ar=1) + chapters, TODAY: day_of(TODAY, en=99)}
    text = metrics_text(days, TODAY)
    assert text.endswith("\n")
    assert all(LINE.fullmatch(line) for line in text.splitlines())
    assert [line for line in text.splitlines() if not line.startswith("#")] == [
        "kiosk_day_visits 53",
        'kiosk_day_language_visits{language="en"} 40',
        'kiosk_day_chapter_visits{chapter="why"} 9',
    ]
    for name in ("kiosk_day_visits", "kiosk_day_takeaways"):
        assert text.count(f"# HELP {name} ") == text.count(f"# TYPE {name} ") == 1
    assert "99" not in text
    none = metrics_text({}, TODAY)
    assert none.endswith("\n")
    assert all(line.startswith("#") for line in none.splitlines())


def test_the_metrics_are_written_for_everyone_to_read_and_nothing_lies_beside(
    tmp_path: Path, full_disk
) -> None:
    path = tmp_path / "kiosk.prom"
    write_metrics(path, {DAY: day_of(en=7)}, TODAY)
    before = path.read_bytes()
    assert before.decode() == metrics_text({DAY: day_of(en=7)}, TODAY)
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o644
    with full_disk(), pytest.raises(ExportError, match="cannot be written"):
        write_metrics(path, {}, TODAY)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
