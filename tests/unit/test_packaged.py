# SPDX-License-Identifier: GPL-3.0-or-later
"""What commands do in the package, where there are compiled catalogues and no sources."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import pytest

from kiosk.commands import check_translations, new_language
from kiosk.exits import Exit, RefusalError
from kiosk.speech.voices import data_path, every_file, voices
from kiosk.system import paths


@pytest.fixture
def compiled(tmp_path: Path) -> Path:
    """A folder with the compiled catalogues alone."""
    for path in paths.TRANSLATIONS.glob("*/LC_MESSAGES/*.mo"):
        copy = tmp_path / path.relative_to(paths.TRANSLATIONS)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)
    return tmp_path


def test_compiled_catalogues_are_checked(
    compiled: Path, qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check_translations.run(compiled) == Exit.OK
    assert "languages, 0 faults" in capsys.readouterr().out


def test_a_damaged_catalogue_is_told(
    compiled: Path, qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged = compiled / "fr" / "LC_MESSAGES" / "kiosk.mo"
    damaged.write_bytes(damaged.read_bytes()[:100])
    assert check_translations.run(compiled) == Exit.TRANSLATION
    assert str(damaged) in capsys.readouterr().out


def test_no_catalogue_at_all_is_a_fault(tmp_path: Path, qapp: object) -> None:
    assert check_translations.run(tmp_path) == Exit.TRANSLATION


def test_a_language_is_added_to_the_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "PACKAGED", True)
    with pytest.raises(RefusalError) as refused:
        new_language.run(argparse.Namespace(language="tr"))
    assert refused.value.code == Exit.USAGE


def test_the_files_of_the_voices_are_there() -> None:
    data = data_path()
    assert data is not None
    assert len(every_file()) > len(voices())
    assert [name for name in every_file() if not (data / name).is_file()] == []
