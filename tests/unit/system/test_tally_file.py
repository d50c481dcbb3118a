# SPDX-License-Identifier: GPL-3.0-or-later
"""Crashes are counted from one start to the next where systemd restarts the kiosk."""

import logging
from pathlib import Path

import pytest

from kiosk.system import paths
from kiosk.system.mode import Mode
from kiosk.system.tally_file import UNSEEN, TallyFile, tally_path

DAY = "2026-11-23"


def test_a_start_that_never_ended_is_a_crash(tmp_path: Path) -> None:
    file = tmp_path / "run" / "starts.json"
    modes = []
    for number in range(7):
        tally, mode = TallyFile(file, "boot").begin(1000.0 + number, DAY)
        modes.append(mode)
    assert modes == [Mode.NORMAL] * 3 + [Mode.SAFE] * 3 + [Mode.OUT_OF_ORDER]
    assert (tally.restarts, tally.restarts_today, tally.code) == (6, 6, UNSEEN)


def test_an_end_on_purpose_is_none(tmp_path: Path) -> None:
    file = tmp_path / "starts.json"
    for number in range(4):
        kept = TallyFile(file, "boot")
        kept.begin(1000.0 + number, DAY)
        kept.end(again=False)
    assert TallyFile(file, "boot").begin(1010, DAY)[0].restarts == 0


def test_a_start_by_hand_ends_safe_mode(tmp_path: Path) -> None:
    file = tmp_path / "starts.json"
    for number in range(4):
        kept = TallyFile(file, "boot")
        mode = kept.begin(1000.0 + number, DAY)[1]
    assert mode is Mode.SAFE
    kept.end(again=False)
    tally, mode = TallyFile(file, "boot").begin(1010, DAY)
    assert (tally.restarts, mode) == (3, Mode.NORMAL)


def test_a_power_cut_is_none(tmp_path: Path) -> None:
    file = tmp_path / "starts.json"
    for number in range(9):
        assert TallyFile(file, f"boot {number}").begin(60, DAY)[0].restarts == 0


def test_out_of_order_tries_again_in_safe_mode(tmp_path: Path) -> None:
    file = tmp_path / "starts.json"
    for number in range(7):
        kept = TallyFile(file, "boot")
        kept.begin(1000.0 + number, DAY)
    kept.end(again=True)
    assert TallyFile(file, "boot").begin(1120, DAY)[1] is Mode.SAFE
    assert TallyFile(file, "boot").begin(1121, DAY)[1] is Mode.OUT_OF_ORDER


@pytest.mark.parametrize("text", ["", "[]", "{", '{"boot": "boot", "running": true, "tally": 3}'])
def test_a_damaged_file_counts_from_nothing(text: str, tmp_path: Path) -> None:
    file = tmp_path / "starts.json"
    file.write_text(text)
    assert TallyFile(file, "boot").begin(1000, DAY)[1] is Mode.NORMAL


def test_where_nothing_can_be_written_the_kiosk_starts(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    with caplog.at_level(logging.ERROR):
        tally, mode = TallyFile(tmp_path / "file" / "starts.json", "boot").begin(1000, DAY)
    assert (tally.restarts, mode) == (0, Mode.NORMAL)
    assert "crashes are not counted" in caplog.text


def test_the_file_is_in_memory_where_the_service_has_a_folder_there() -> None:
    assert tally_path({"RUNTIME_DIRECTORY": "/run/kiosk:/run/more"}) == Path(
        "/run/kiosk/starts.json"
    )
    assert tally_path({}) == paths.state_folder() / "starts.json"
