# SPDX-License-Identifier: GPL-3.0-or-later
"""The Health section: what the kiosk is and can, and every fault in its place."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from ui.conftest import Finger
from ui.staff import Staff, at_the_kiosk

from kiosk import __version__
from kiosk.i18n.languages import language_of
from kiosk.staff.totals import Totals
from kiosk.system import paths

HOME = "What would you like to know?"
SETTINGS = 'version = 2\n[languages]\noffered = ["en", "ar"]\n'
LOG = """\
2026-03-01 10:00:00,123 INFO kiosk.ui: all is well
2026-03-01 10:00:01,123 ERROR kiosk.staff.store: /etc/kiosk.toml: cannot be written
2026-03-01 10:00:02,123 CRITICAL kiosk.system.logs: unexpected
Traceback (most recent call last):
  ValueError: what stood in a text box
2026-03-01 10:00:03,123 WARNING kiosk.article: an older copy is shown
"""

Open = Callable[..., Staff]


@pytest.fixture
def in_health(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> Open:
    def open_one(settings: str = SETTINGS) -> Staff:
        staff = at_the_kiosk(open_kiosk, clock, touch_screen, settings)
        wall = paths.settings_file().stat().st_mtime
        staff.shown.staff.setup.wall = lambda: wall
        staff.shown.kiosk.beginIn("en")
        staff.enter(HOME)
        staff.finger.tap("Health")
        return staff

    return open_one


def rows(staff: Staff) -> dict[str, str]:
    """Every row: its name and what it says."""
    return {one.name: one.told for one in staff.shown.staff_screen.health.rows.rows}


def faults(staff: Staff) -> list[str]:
    return [one.told for one in staff.shown.staff_screen.health.rows.rows if one.fault]


def every_part(staff: Staff) -> list[str]:
    """What is read when all parts are turned through."""
    texts = staff.finger.look()
    while "More" in {one.property("label") for one in staff.finger.buttons()}:
        staff.finger.tap("More")
        texts += staff.finger.look()
    return texts


def test_what_there_is_to_know(in_health: Open) -> None:
    staff = in_health()
    found = rows(staff)
    assert found["Version"] == __version__
    assert "GB" in found["Free on the disk"]
    assert found["Settings file"] == "All of it was read"
    assert found["Text and pictures"] == "All here"
    assert found["Totals"] == "Switched off"
    texts = every_part(staff)
    for name, told in found.items():
        assert name in texts
        assert told in texts


def test_each_language_offered_with_its_state_voice_and_font(in_health: Open) -> None:
    found = rows(in_health())
    arabic = found[f"\u2068{language_of('ar').name}\u2069"]
    assert "texts not signed" in arabic
    assert "voice" in arabic
    assert "NotoSansArabic" in arabic
    assert "no letters missing" in arabic
    assert f"\u2068{language_of('es').name}\u2069" not in found


def test_a_broken_settings_file_is_told_with_its_line_until_it_is_mended(in_health: Open) -> None:
    staff = in_health("version = 2\n[idle]\nask_after = 1\n")
    assert any("line 3, idle.ask_after" in one for one in faults(staff))
    assert staff.finger.sees("Look at what is marked")
    paths.settings_file().write_text("version = 2\n", encoding="utf-8")
    staff.finger.tap("Check again")
    assert not any("idle.ask_after" in one for one in faults(staff))


def test_the_last_errors_of_the_log_without_what_stands_below_them(in_health: Open) -> None:
    file = paths.state_folder() / "kiosk.log"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(LOG + "x" * 900 + "\n", encoding="utf-8")
    staff = in_health()
    log = [one for one in staff.shown.staff_screen.health.rows.rows if one.name == "Log"]
    assert [one.told.strip("\u2068\u2069") for one in log] == [
        "2026-03-01 10:00 unexpected",
        "2026-03-01 10:00 /etc/kiosk.toml: cannot be written",
    ]
    file.write_text(LOG.replace("cannot", "cannot " + "y" * 900), encoding="utf-8")
    staff.finger.tap("Check again")
    assert max(len(one) for one in faults(staff)) < 310
    file.write_text(
        "".join(
            f"2026-03-01 10:00:0{number},1 ERROR kiosk: line {number}\n" for number in range(9)
        ),
        encoding="utf-8",
    )
    staff.finger.tap("Check again")
    assert sum(one.name == "Log" for one in staff.shown.staff_screen.health.rows.rows) == 5


def test_a_clock_that_is_behind_its_own_files_is_wrong(in_health: Open) -> None:
    staff = in_health()
    assert not any("this is wrong" in one for one in faults(staff))
    wall = staff.shown.staff.setup.wall() - 400 * 86_400
    staff.shown.staff.setup.wall = lambda: wall
    staff.finger.tap("Check again")
    assert any("this is wrong. Set the clock" in one for one in faults(staff))


def test_totals_that_cannot_be_counted(in_health: Open) -> None:
    staff = in_health(SETTINGS + "[totals]\ncount = true\n")
    assert rows(staff)["Totals"] == "Counted"
    # A folder of that name is a database that cannot be opened, for every user.
    paths.totals_file().mkdir(parents=True)
    totals: Totals = staff.shown.staff.setup.totals
    (paths.totals_file() / "in the way").write_text("")
    paths.totals_file().with_name("totals.sqlite.broken").mkdir()
    (paths.totals_file().with_name("totals.sqlite.broken") / "too").write_text("")
    assert totals.days() == {}
    staff.finger.tap("Check again")
    assert any("totals are not counted" in one for one in faults(staff))


def test_a_catalogue_that_is_damaged_is_told_and_the_screen_goes_on(
    in_health: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "translations"
    shutil.copytree(paths.TRANSLATIONS, folder)
    monkeypatch.setattr(paths, "TRANSLATIONS", folder)
    (folder / "ar" / "LC_MESSAGES" / "kiosk.mo").write_bytes(b"\xde\x12\x04\x95 half")
    staff = in_health()
    assert any("kiosk.mo: cannot be read (" in one for one in faults(staff))
    staff.finger.tap("Back to patients")
    staff.shown.kiosk.beginIn("ar")
    assert staff.finger.sees(HOME)
    assert staff.shown.controller.visit.state.language == "ar"


def test_a_printer_that_is_not_there(in_health: Open) -> None:
    staff = in_health(SETTINGS + '[takeaway]\nprinter = "Gone"\n')
    assert rows(staff)["Printer"] == "\u2068Gone\u2069 was not found"


def test_nothing_is_looked_up_while_nobody_looks(in_health: Open) -> None:
    staff = in_health()
    assert rows(staff)
    staff.finger.tap("Sound")
    assert rows(staff) == {}
    assert [one.name for one in paths.state_folder().iterdir()] == ["pin.toml"]
