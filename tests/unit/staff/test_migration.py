# SPDX-License-Identifier: GPL-3.0-or-later
"""Older and newer forms of the settings file."""

import subprocess
import sys
from pathlib import Path

import pytest
import tomlkit

from kiosk.exits import Exit
from kiosk.staff.migration import NEWEST, migrated, version_of
from kiosk.staff.settings import (
    Clinic,
    NewerSettingsError,
    Settings,
    Sound,
    read_settings,
)
from kiosk.system import paths

FIRST_FORM = """\
# Ours.
version = 1   # the first

[clinic]
name = "Hill"

[sound]
words_per_minute = 120
"""


def test_the_first_form_is_read_without_complaint(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(FIRST_FORM, encoding="utf-8")
    expected = Settings(clinic=Clinic(name="Hill"), sound=Sound(words_per_minute=120))
    assert read_settings(path) == (expected, [])
    assert Settings().version == NEWEST


def test_a_document_becomes_the_newest_form_in_a_copy_with_its_comments() -> None:
    old = tomlkit.parse(FIRST_FORM)
    new = migrated(old)
    assert (version_of(old), version_of(new)) == (1, NEWEST)
    assert tomlkit.dumps(new) == FIRST_FORM.replace("version = 1", f"version = {NEWEST}")


@pytest.mark.parametrize("version", [NEWEST, NEWEST + 1, 0, -1, "1", True, 1.0, None])
def test_what_is_no_older_form_stays_as_it_is(version: object) -> None:
    document = {"version": version, "clinic": {}}
    assert migrated(document) is document


@pytest.mark.parametrize("version", [NEWEST + 1, 99])
def test_a_newer_form_is_refused_in_one_line(tmp_path: Path, version: int) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(f'# theirs\nversion = {version}\n[clinic]\nname = "x"\n', encoding="utf-8")
    with pytest.raises(NewerSettingsError) as caught:
        read_settings(path)
    line = (
        f"{path}: line 2, version: the form {version} is newer than this kiosk, which knows up"
        f" to {NEWEST}. Update the kiosk, or use the file it had before."
    )
    assert str(caught.value) == line
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "takeaway", "--config", path, "--out", tmp_path / "x.pdf"],
        cwd=paths.root(), capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (Exit.SETTINGS, f"{line}\n")
