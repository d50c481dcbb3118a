# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are."""

import sys
from pathlib import Path

import pytest

from kiosk.system import paths


def test_what_the_kiosk_needs_is_where_it_is_looked_for() -> None:
    for folder in (paths.ARTICLES, paths.PICTURES, paths.TRANSLATIONS, paths.QML):
        assert folder.is_absolute()
        assert folder.is_dir()
    assert paths.DEFAULT_SETTINGS.is_file()
    assert (paths.QML / "Main.qml").is_file()


def test_the_packaged_kiosk_looks_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.root() == tmp_path


@pytest.mark.parametrize(
    ("platform", "name", "expected"),
    [
        ("linux", "XDG_STATE_HOME", "kiosk"),
        ("win32", "LOCALAPPDATA", "kiosk"),
        ("linux", "", ".local/state/kiosk"),
        ("win32", "", "AppData/Local/kiosk"),
        ("darwin", "", "Library/Application Support/kiosk"),
    ],
)
def test_what_the_kiosk_keeps_lies_where_the_system_wants_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, name: str, expected: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for one in ("XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(one, raising=False)
    if name:
        monkeypatch.setenv(name, str(tmp_path))
    assert paths.state_folder() == tmp_path / expected
    assert not paths.state_folder().exists()


@pytest.mark.parametrize(
    ("platform", "name", "expected"),
    [
        ("linux", "XDG_CONFIG_HOME", "kiosk/kiosk.toml"),
        ("linux", "", ".config/kiosk/kiosk.toml"),
        ("win32", "LOCALAPPDATA", "kiosk/kiosk.toml"),
        ("darwin", "", "Library/Application Support/kiosk/kiosk.toml"),
    ],
)
def test_what_staff_set_lies_where_the_system_wants_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, name: str, expected: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for one in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(one, raising=False)
    if name:
        monkeypatch.setenv(name, str(tmp_path))
    assert paths.settings_file() == tmp_path / expected
    assert paths.pin_file() == paths.state_folder() / "pin.toml"
    assert paths.narration_folder() == paths.settings_file().parent / "narration"
    assert paths.narration_folder(tmp_path / "own.toml") == tmp_path / "narration"
    assert paths.totals_file() == paths.state_folder() / "totals.sqlite"
