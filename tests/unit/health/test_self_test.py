# SPDX-License-Identifier: GPL-3.0-or-later
"""The self-test: whole, and with each kind of damage."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from PySide6.QtGui import QColor, QImage
from unit.health.running import run
from unit.takeaway.small_article import FILES

from kiosk.article.load import load_article
from kiosk.exits import Exit
from kiosk.health.finding import Finding, Report, Result
from kiosk.health.screens import is_blank
from kiosk.health.self_test import settings_of_machine
from kiosk.health.texts import check_articles, check_catalogues, check_fonts
from kiosk.health.voice import check_voices, loudness
from kiosk.health.walkers import check_screens
from kiosk.i18n.languages import available, language_of
from kiosk.speech.voices import has_voice
from kiosk.system import paths

NAME = "bone-marrow-biopsy"
SPANISH = [language_of("es")]


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with a copy of the article the kiosk comes with."""
    folder = tmp_path / "articles"
    shutil.copytree(paths.ARTICLES / NAME, folder / NAME, ignore=shutil.ignore_patterns("make"))
    return folder


@pytest.fixture
def translations(tmp_path: Path) -> Path:
    """The Spanish catalogues alone."""
    folder = tmp_path / "translations"
    shutil.copytree(paths.TRANSLATIONS / "es", folder / "es")
    return folder


def everything_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def only(findings: Sequence[Finding]) -> Finding:
    assert len(findings) == 1, findings
    return findings[0]


# The command


def test_a_whole_kiosk_passes_and_only_the_report_is_written(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    out = tmp_path / "report.json"
    done = run(home, "self-test", "--quick", "--json", str(out))
    assert done.stderr == ""
    assert done.returncode == Exit.OK, done.stdout
    assert everything_in(tmp_path) == ["home", "report.json"]
    found = msgspec.json.decode(out.read_bytes(), type=Report)
    assert (found.kind, found.code) == ("kiosk-self-test", Exit.OK)
    checks = [one.check for one in found.findings]
    assert checks == ["settings", f"article {NAME}", "fonts", "voice", "screens"]
    screens = found.findings[-1]
    assert (screens.language, screens.result) == ("en", Result.OK)
    assert int(screens.told.split()[0]) > 100
    assert all(one.line.splitlines()[0] in done.stdout for one in found.findings)


def test_several_faults_are_all_told_and_the_gravest_is_the_exit_code(
    tmp_path: Path, articles: Path
) -> None:
    head = articles / NAME / "article.toml"
    head.write_text(head.read_text().replace('version = "0.1"', "version = 1"))
    settings = tmp_path / "kiosk.toml"
    settings.write_text('version = 2\n[clinic]\nphon = "555 0142"\n')
    done = run(
        tmp_path,
        "self-test",
        "--lang",
        "es",
        "--articles",
        str(articles),
        "--config",
        str(settings),
    )
    assert "Traceback" not in done.stderr
    assert done.returncode == Exit.ARTICLE
    assert f"fault   settings: {settings}" in done.stdout
    assert "clinic.phon" in done.stdout
    assert f"fault   article {NAME}" in done.stdout
    assert done.stdout.splitlines()[-1].startswith("5 checks, 2 with faults")


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["--json", "nowhere/at/all.json"], Exit.OUTPUT, "there is no folder nowhere/at"),
        (["--lang", "tlh"], Exit.USAGE, "--lang tlh: there is no such language. Use one of: en,"),
    ],
)
def test_a_wrong_argument_is_refused_in_one_line(
    arguments: list[str], code: Exit, told: str, tmp_path: Path
) -> None:
    done = run(tmp_path, "self-test", *arguments)
    assert done.returncode == code
    assert told in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


# Settings


def test_the_settings_of_the_machine_are_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CONFIG_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    assert settings_of_machine(None)[0] == paths.DEFAULT_SETTINGS
    own = paths.settings_file()
    own.parent.mkdir(parents=True)
    own.write_text("version = 2\n[idle]\nask_after = 1\n")
    file, _, faults = settings_of_machine(None)
    assert file == own
    assert "ask_after" in only(faults)  # type: ignore[arg-type]


# Articles, catalogues, fonts


def test_an_article_without_a_picture_is_a_fault(articles: Path) -> None:
    assert only(list(check_articles(articles))).result is Result.OK
    (articles / NAME / "pictures" / "marrow.svg").unlink()
    found = only(list(check_articles(articles)))
    assert (found.result, found.code) == (Result.FAULT, Exit.ARTICLE)
    assert "marrow.svg" in " ".join(found.faults)


def test_a_folder_without_an_article_is_a_fault(tmp_path: Path) -> None:
    found = only(list(check_articles(tmp_path)))
    assert (found.result, found.code) == (Result.FAULT, Exit.ARTICLE)


@pytest.mark.parametrize("damage", ["gone", "cut off", "a gap"])
def test_a_catalogue_that_is_not_whole_is_a_fault(damage: str, translations: Path) -> None:
    library = {NAME: load_article(paths.ARTICLES / NAME)}
    whole = only(list(check_catalogues(SPANISH, library, translations)))
    assert whole.result is Result.OK, whole.faults
    file = translations / "es" / "LC_MESSAGES" / f"{NAME}.mo"
    if damage == "gone":
        file.unlink()
    elif damage == "cut off":
        file.write_bytes(file.read_bytes()[:5000])
    else:
        with file.with_suffix(".po").open("rb") as source:
            catalog = read_po(source)
        gap = next(one for one in catalog if one.id == "Bone marrow biopsy")
        catalog.delete(gap.id, gap.context)
        with file.open("wb") as new:
            write_mo(new, catalog)
    found = only(list(check_catalogues(SPANISH, library, translations)))
    assert (found.result, found.code) == (Result.FAULT, Exit.TRANSLATION)
    told = {"gone": "is missing", "cut off": "cannot be read", "a gap": "1 texts are shown in"}
    assert told[damage] in only(found.faults)  # type: ignore[arg-type]


def test_a_letter_that_no_font_has_is_a_fault(qapp: object) -> None:
    article = load_article(paths.ARTICLES / NAME)
    arguments = ([article], "Clínica ☃", paths.TRANSLATIONS, paths.FONTS)
    found = only(list(check_fonts(SPANISH, *arguments)))
    assert (found.result, found.code) == (Result.FAULT, Exit.SOFTWARE)
    assert only(found.faults) == "no font has ☃"  # type: ignore[arg-type]


def test_fonts_that_are_gone_are_a_fault(qapp: object, tmp_path: Path) -> None:
    for file in paths.FONTS.glob("NotoSans-*.ttf"):
        shutil.copy(file, tmp_path)
    hindi = [language_of("hi")]
    article = load_article(paths.ARTICLES / NAME)
    found = only(list(check_fonts(hindi, [article], "", paths.TRANSLATIONS, tmp_path)))
    assert found.result is Result.FAULT
    assert "script Deva" in found.faults[-1]


# Voices


def test_each_language_with_a_voice_is_heard() -> None:
    sentences = {one.tag: one.name for one in available(paths.TRANSLATIONS)}
    found = list(check_voices(sentences))
    assert [one.language for one in found] == list(sentences)
    assert all(one.result is Result.OK for one in found)
    heard = [one.language for one in found if "s of sound" in one.told]
    assert heard == [tag for tag in sentences if has_voice(tag)]


def test_a_voice_that_says_nothing_is_a_fault() -> None:
    found = only(list(check_voices({"en": "\u200b"})))
    assert (found.result, found.code) == (Result.FAULT, Exit.VOICE)


def test_a_language_without_a_voice_is_no_fault() -> None:
    found = only(list(check_voices({"so": "Nabad"})))
    assert found.result is Result.OK
    assert "not offered" in found.told


def test_silence_is_not_loud() -> None:
    assert loudness(bytes(2000)) == 0
    assert loudness(b"") == 0
    assert loudness(b"\x00\x10\x00\xf0" * 500) == 4096


# Screens


def test_a_process_that_crashes_is_a_fault_of_its_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import os, sys\nif 'ar' in sys.orig_argv: os.abort()\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    found = list(check_screens(["ar", "tlh"], None, None))
    assert [one.language for one in found] == ["ar", "tlh"]
    assert {one.result for one in found} == {Result.FAULT}
    assert only(found[0].faults).startswith("ended with ")  # type: ignore[arg-type]
    assert "there is no such language" in only(found[1].faults)  # type: ignore[arg-type]


def test_a_picture_that_is_not_there_is_a_fault_of_its_screen(tmp_path: Path) -> None:
    folder = tmp_path / "ear-check"
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    title = 'title = "Where do they look?"\n'
    know = FILES["chapters/know.toml"].replace(
        title, f'{title}picture = {{ file = "ear.svg", alt = "An ear." }}\n'
    )
    (folder / "chapters/know.toml").write_text(know)
    found = only(list(check_screens(["en"], None, tmp_path)))
    assert (found.result, found.code) == (Result.FAULT, Exit.SOFTWARE)
    assert any("Cannot open" in fault and "ear.svg" in fault for fault in found.faults)


def test_a_picture_of_one_colour_is_blank() -> None:
    picture = QImage(1920, 1080, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    assert is_blank(picture)
    for x in range(600, 630):
        for y in range(300, 330):
            picture.setPixelColor(x, y, QColor("white"))
    assert not is_blank(picture)
