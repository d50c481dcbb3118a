# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk new-language`: a folder is all there is to a new language."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.exits import Exit
from kiosk.i18n import build
from kiosk.i18n.catalogue import catalogue
from kiosk.i18n.languages import available
from kiosk.system import paths


@pytest.fixture
def translations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the templates, with no language in it."""
    for file in paths.TRANSLATIONS.glob("*.*"):
        shutil.copy(file, tmp_path)
    monkeypatch.setattr(paths, "TRANSLATIONS", tmp_path)
    return tmp_path


def test_a_po_alone_makes_a_language(
    translations: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new-language", "tr"]) == Exit.OK
    assert "Türkçe (Turkish): translate the files in" in capsys.readouterr().out
    po = translations / "tr" / "LC_MESSAGES" / "kiosk.po"
    text = po.read_text(encoding="utf-8")
    assert '"X-Review-State: draft\\n"' in text
    po.write_text(
        text.replace('msgid "Next"\nmsgstr ""', 'msgid "Next"\nmsgstr "İleri"'), encoding="utf-8"
    )
    assert build.run_compile(translations) == []
    assert catalogue(translations, "kiosk", "tr").text("", "Next") == "İleri"
    found = available(translations)[-1]
    assert (found.tag, found.name, found.rtl) == ("tr", "Türkçe", False)


@pytest.mark.parametrize("tag", ["klingonish", "x-rtl", "en", "../es", ""])
def test_what_is_no_language_is_refused(
    translations: Path, capsys: pytest.CaptureFixture[str], tag: str
) -> None:
    assert main(["new-language", tag]) == Exit.USAGE
    said = capsys.readouterr().err
    assert "is no language" in said
    assert said.count("\n") == 1
    assert not [one for one in translations.iterdir() if one.is_dir()]


def test_work_that_is_there_is_not_touched(
    translations: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["new-language", "pt_BR"])
    before = {one: one.read_bytes() for one in translations.rglob("*.po")}
    capsys.readouterr()
    assert main(["new-language", "pt-BR"]) == Exit.USAGE
    assert "is there already" in capsys.readouterr().err
    assert {one: one.read_bytes() for one in translations.rglob("*.po")} == before
