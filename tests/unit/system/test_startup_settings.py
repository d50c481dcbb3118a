# SPDX-License-Identifier: GPL-3.0-or-later
"""Which settings file a kiosk starts with, and what it does when that is damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exits import Exit, RefusalError
from kiosk.staff.settings import Settings
from kiosk.startup import Options, load_settings, settings_store
from kiosk.system import paths

GOOD = 'version = 2\n[clinic]\nname = "Riverside"\n'


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def written(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_the_defaults_hold_and_nothing_is_written() -> None:
    assert load_settings(Options(staff=True)) == (Settings(), ())
    assert not paths.settings_file().exists()


def test_the_staffs_file_is_found() -> None:
    written(paths.settings_file(), GOOD)
    settings, faults = load_settings(Options(staff=True))
    assert settings.clinic.name == "Riverside"
    assert faults == ()


def test_commands_that_only_look_leave_the_staffs_file_alone() -> None:
    file = written(paths.settings_file(), GOOD)
    assert load_settings(Options()) == (Settings(), ())
    assert [one.name for one in file.parent.iterdir()] == ["kiosk.toml"]


def test_a_named_file_is_the_one_that_staff_change(tmp_path: Path) -> None:
    file = written(tmp_path / "clinic.toml", GOOD)
    options = Options(config=file, staff=True)
    settings_store(options).change("clinic", "phone", "555 0142")
    assert load_settings(options)[0].clinic.phone == "555 0142"
    assert 'name = "Riverside"' in file.read_text(encoding="utf-8")
    assert not paths.settings_file().exists()


def test_a_file_that_breaks_later_costs_nothing_and_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = written(tmp_path / "clinic.toml", GOOD)
    options = Options(config=file, staff=True)
    load_settings(options)
    file.write_text(GOOD[: len(GOOD) // 2], encoding="utf-8")
    settings, faults = load_settings(options)
    assert settings.clinic.name == "Riverside"
    assert len(faults) == 1
    assert "clinic.toml" in faults[0]
    assert faults[0] in caplog.text


def test_a_named_file_that_never_was_good_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path / "clinic.toml", "[")
    with pytest.raises(RefusalError) as caught:
        load_settings(Options(config=file, staff=True))
    assert caught.value.code == Exit.SETTINGS
