# SPDX-License-Identifier: GPL-3.0-or-later
"""The status files of a running kiosk: when they are written, and that no visit touches them."""

from __future__ import annotations

import datetime
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot
from ui.conftest import Finger

from kiosk.health.reporting import METRICS_NAME, STATUS_NAME, Reporting
from kiosk.health.status import AsEver, Review, Status
from kiosk.system import paths

HOME = "What would you like to know?"
DEADLINE_MS = 20_000
NOON = datetime.datetime(2026, 3, 10, 12).timestamp()
DAY = 86_400


@pytest.fixture
def shown(open_kiosk: Callable[..., Finger], own_folders: Path) -> Finger:
    """A kiosk with the staff panel, on a machine of its own, at noon."""
    finger = open_kiosk(staff=True)
    finger.shown.staff.setup.wall = lambda: NOON
    return finger


@pytest.fixture
def reporting(shown: Finger, clock: list[float], tmp_path: Path) -> Reporting:
    """What writes the status, into a folder of its own, with the clock of the test."""
    kiosk = shown.shown
    return Reporting(
        kiosk.controller.library,
        kiosk.staff.setup,
        kiosk.standing,
        tmp_path / "told",
        lambda: AsEver("safe", 5, 2),
        lambda: clock[0],
        kiosk,
    )


def read(folder: Path) -> Status:
    return msgspec.json.decode((folder / STATUS_NAME).read_bytes(), type=Status)


def begin(reporting: Reporting, shown: Finger, qtbot: QtBot, folder: Path) -> None:
    """The texts have been read for the first time."""
    shown.shown.standing.look()
    qtbot.waitUntil((folder / METRICS_NAME).exists, timeout=DEADLINE_MS)


def forget(folder: Path) -> None:
    for name in (STATUS_NAME, METRICS_NAME):
        (folder / name).unlink()


def test_it_is_written_once_the_texts_are_read(
    reporting: Reporting, shown: Finger, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "told"
    assert not folder.exists()
    begin(reporting, shown, qtbot, folder)
    found = read(folder)
    assert (found.day, found.mode, found.restarts, found.restarts_today) == (
        "2026-03-10", "safe", 5, 2,
    )  # fmt: skip
    assert [one.name for one in found.articles] == ["bone-marrow-biopsy"]
    assert found.articles[0].hash
    assert not found.ready
    assert {one.review for one in found.languages} == {Review.OPEN}
    assert {one.name for one in folder.iterdir()} == {METRICS_NAME, STATUS_NAME}


def test_a_visit_leaves_the_files_alone(
    shown: Finger, qtbot: QtBot, own_folders: Path, clock: list[float]
) -> None:
    folder = paths.state_folder()
    begin(shown.shown.findChild(Reporting), shown, qtbot, folder)
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    visit = shown.shown.controller.visit
    shown.shown.kiosk.begin()
    shown.shown.controller.do(visit.home)
    shown.shown.controller.do(lambda: visit.open_chapter("why", ""))
    clock[0] += 10_000
    shown.shown.controller.pass_time(10_000)
    shown.shown.kiosk.startOver()
    shown.look()
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == before


def test_an_hour_later_it_is_written_again(
    reporting: Reporting, shown: Finger, qtbot: QtBot, tmp_path: Path, clock: list[float]
) -> None:
    folder = tmp_path / "told"
    begin(reporting, shown, qtbot, folder)
    forget(folder)
    clock[0] += 3599
    reporting.look()
    assert list(folder.iterdir()) == []
    clock[0] += 1
    reporting.look()
    assert read(folder).day == "2026-03-10"


def test_a_new_day_does_not_wait_for_the_hour(
    reporting: Reporting, shown: Finger, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "told"
    begin(reporting, shown, qtbot, folder)
    shown.shown.staff.setup.wall = lambda: NOON + DAY
    reporting.look()
    found = read(folder)
    assert (found.day, found.started) == ("2026-03-11", "2026-03-10")


def test_what_staff_sign_is_told_at_once(
    reporting: Reporting, shown: Finger, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "told"
    begin(reporting, shown, qtbot, folder)
    assert shown.shown.standing.record("bone-marrow-biopsy", "en", "A", "nurse") == ""
    found = read(folder)
    assert [(one.tag, one.review) for one in found.languages] == [("en", Review.SIGNED)]


def test_a_folder_that_takes_nothing_is_logged_once(
    reporting: Reporting, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "told").write_text("no folder")
    with caplog.at_level(logging.ERROR):
        reporting.write()
        reporting.write()
    assert len(caplog.records) == 1
    assert "cannot be written" in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="is ended by a signal")
def test_the_kiosk_itself_writes_it(tmp_path: Path, qtbot: QtBot) -> None:
    changed = {"XDG_STATE_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk"],
        cwd=paths.root(),
        env=os.environ | changed | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
    )
    try:
        qtbot.waitUntil((tmp_path / "kiosk" / METRICS_NAME).exists, timeout=60_000)
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)
    found = read(tmp_path / "kiosk")
    assert (found.mode, found.ready) == ("normal", False)
    assert len(found.languages) > 1
