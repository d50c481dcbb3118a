# SPDX-License-Identifier: GPL-3.0-or-later
"""Which languages can be read aloud: answered from files, without loading the voice."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.speech import voices
from kiosk.speech.command import source_root

LISTED = {
    "en", "en-GB", "es", "fr", "ar", "hi", "zh-Hans", "de", "pt", "pl", "vi", "bn", "ur",
}  # fmt: skip


def test_all_listed_languages_have_a_voice() -> None:
    assert set(voices.voices()) == LISTED


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("es-MX", "es-419"),
        ("EN-gb", "en"),
        ("en_US", "en-us"),
        ("zh-Hans-CN", "cmn"),
        ("ar-u-nu-latn", "ar"),
    ],
)
def test_a_tag_falls_back_to_what_is_left_of_it(language: str, name: str) -> None:
    found = voices.find_voice(language)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("language", ["zh-Hant", "zh", "so", "", "-", "e", "english"])
def test_no_voice_is_guessed(language: str) -> None:
    assert not voices.has_voice(language)


def test_without_the_package_there_is_no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "espeakng_loader", None)
    assert voices.data_path() is None
    assert voices.voices() == {}


@pytest.mark.parametrize("missing", ["lang/roa/fr", "fr_dict"])
def test_a_missing_file_takes_away_only_its_language(
    missing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = voices.data_path()
    assert data is not None
    copy = tmp_path / "data"
    shutil.copytree(data / "lang", copy / "lang")
    for name in [*(path.name for path in data.glob("*_dict")), "phondata"]:
        (copy / name).touch()
    monkeypatch.setattr(voices, "data_path", lambda: copy)
    assert voices.has_voice("fr")
    (copy / missing).unlink()
    assert not voices.has_voice("fr")
    assert voices.has_voice("es")


def test_neither_the_library_nor_qt_is_loaded_for_the_answer() -> None:
    code = (
        "import sys; from kiosk.speech.voices import has_voice; assert has_voice('en'); "
        "print('PySide6' in sys.modules, 'libespeak' in open('/proc/self/maps').read())"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=source_root(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.split() == ["False", "False"]
