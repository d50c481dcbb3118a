# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk check --settings`: what Ansible asks before it puts a settings file in its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.exits import Exit
from kiosk.system import paths


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("version = 2\n[clinic]\nphon = '1'\n", "line 3, clinic.phon"),
        ("version = 2\n[idle]\nask_after = 1\n", "line 3, idle.ask_after"),
        ("version = 2\n[clinic\n", "TOML"),
        ("version = 99\n", "newer"),
    ],
)
def test_wrong_settings_are_told_by_their_line(
    text: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(text)
    assert main(["check", "--settings", "--config", str(file)]) == Exit.SETTINGS
    line = capsys.readouterr().out.splitlines()[0]
    assert line.startswith(f"{file}: ")
    assert told in line
    assert [path.name for path in tmp_path.iterdir()] == ["kiosk.toml"]


def test_right_settings_end_with_zero(capsys: pytest.CaptureFixture[str]) -> None:
    file = str(paths.DEFAULT_SETTINGS)
    assert main(["--config", file, "check", "--settings"]) == Exit.OK
    assert "all of it is right" in capsys.readouterr().out


def test_a_file_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--settings", "--config", str(tmp_path / "no.toml")]) == Exit.SETTINGS
    assert "no.toml" in capsys.readouterr().out
