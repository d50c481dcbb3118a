# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk takeaway`: the sheet as a PDF, and one clear line where it cannot be."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.exits import Exit
from kiosk.system import paths

from .pdf_words import Pdf
from .small_article import HOME

pytestmark = pytest.mark.usefixtures("letters")

NEVER = 30
UNSET = "clinic.phone in kiosk.toml is empty: patients would not know whom to call. Set it"
SETTINGS = """\
version = 1
[clinic]
name = "Riverside Clinic"
phone = "555 0142"
"""

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def run(articles: Path, tmp_path: Path) -> Callable[..., int]:
    """Runs the command over the small article; the sheet goes to `sheet.pdf`."""
    config = tmp_path / "kiosk.toml"
    config.write_text(SETTINGS, encoding="utf-8")

    def go(*arguments: str, out: Path = tmp_path / "sheet.pdf") -> int:
        common = ["--config", str(config), "--articles", str(articles), "--out", str(out)]
        return main(["takeaway", *common, *arguments])

    return go


def words(tmp_path: Path) -> str:
    return "".join(Pdf((tmp_path / "sheet.pdf").read_bytes()).pages)


def test_it_writes_the_sheet_with_nothing_picked_and_nothing_ticked(
    run: Callable[..., int], tmp_path: Path, capsys: Captured
) -> None:
    assert run("--lang", "en") == Exit.OK
    shown = words(tmp_path)
    assert shown.startswith(
        "Draft,notyetreviewedRiversideClinicClinicphone:5550142Yourlistgoeshomewithyou"
    )
    assert "Myquestions" not in shown
    for line in ("Yourletter", "Afriend", "Wait5minutes", "Painthatgrows", "Call5550142"):
        assert line in shown
    assert capsys.readouterr().out == f"en: {tmp_path / 'sheet.pdf'}\n"


def test_it_is_in_the_clinics_language_too_when_that_is_another(
    run: Callable[..., int], tmp_path: Path, capsys: Captured
) -> None:
    assert run("--lang", "x-rtl") == Exit.OK
    pages = Pdf((tmp_path / "sheet.pdf").read_bytes()).pages
    assert sum("RiversideClinic" in page[:50] for page in pages) == 2
    assert capsys.readouterr().out == f"x-rtl, en: {tmp_path / 'sheet.pdf'}\n"


def test_it_is_in_the_clinics_language_when_none_is_named(
    run: Callable[..., int], tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "kiosk.toml").write_text(SETTINGS + '[languages]\ndefault = "en-GB"\n')
    assert run() == Exit.OK
    assert capsys.readouterr().out.startswith("en-GB: ")


def test_the_article_the_kiosk_comes_with_has_a_sheet(tmp_path: Path) -> None:
    config, out = tmp_path / "kiosk.toml", tmp_path / "sheet.pdf"
    config.write_text(SETTINGS, encoding="utf-8")
    assert main(["takeaway", "--config", str(config), "--out", str(out)]) == Exit.OK
    shown = words(tmp_path)
    for title in ("Whattobringanddo", "Careathome", "Whentocall", "Notsure?Call5550142."):
        assert title in shown


def test_a_page_can_be_named(run: Callable[..., int]) -> None:
    assert run("--page", "home/carry") == Exit.OK
    assert run("--page", "home") == Exit.OK


def test_options_may_stand_before_the_command(articles: Path, tmp_path: Path) -> None:
    config, out = tmp_path / "kiosk.toml", tmp_path / "sheet.pdf"
    config.write_text(SETTINGS, encoding="utf-8")
    before = ["--lang", "en-GB", "--config", str(config), "--articles", str(articles)]
    assert main([*before, "takeaway", "--out", str(out)]) == Exit.OK
    assert out.exists()


@pytest.mark.parametrize("phone", ["", " "])
def test_a_blank_phone_number_is_refused(
    run: Callable[..., int], tmp_path: Path, capsys: Captured, phone: str
) -> None:
    (tmp_path / "kiosk.toml").write_text(SETTINGS.replace("555 0142", phone))
    assert run("--lang", "en") == Exit.SETTINGS == 3
    assert capsys.readouterr().err == UNSET + "\n"
    assert not (tmp_path / "sheet.pdf").exists()


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("--lang", "xx"), "--lang xx: there is no such language. Use one of: "),
        (("--page", "know/bring"), "--page know/bring: there is no such take-away page."),
        (("--page", "nowhere"), "--page nowhere: there is no such take-away page. Use one of: "),
    ],
)
def test_what_is_not_there_is_refused(
    run: Callable[..., int], tmp_path: Path, capsys: Captured, arguments: list[str], line: str
) -> None:
    assert run(*arguments) == Exit.USAGE
    assert capsys.readouterr().err.startswith(line)
    assert not (tmp_path / "sheet.pdf").exists()


def test_an_article_without_a_take_away_page_is_refused(
    run: Callable[..., int], articles: Path, capsys: Captured
) -> None:
    text = 'id = "home"\ntitle = "Home"\nicon = "info"\n[[pages]]\nkind = "text"\nid = "carry"\n'
    body = 'title = "Home"\nbody = [{ text = "Rest.", facts = ["F1"] }]\n'
    (articles / "ear-check/chapters/home.toml").write_text(text + body)
    assert run("--lang", "en") == Exit.ARTICLE
    assert "ear-check: has no take-away page." in capsys.readouterr().err


def test_more_than_one_take_away_page_is_asked_about(
    run: Callable[..., int], articles: Path, capsys: Captured
) -> None:
    second = HOME[HOME.index("[[pages]]") :].replace('"carry"', '"second"')
    (articles / "ear-check/chapters/home.toml").write_text(HOME + second)
    assert run("--lang", "en") == Exit.USAGE
    assert capsys.readouterr().err.endswith("Use one of: home/carry, home/second.\n")
    assert run("--page", "home/second") == Exit.OK


def test_a_file_that_cannot_be_written_is_refused(
    run: Callable[..., int], tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "nowhere" / "sheet.pdf"
    assert run(out=out) == Exit.OUTPUT
    err = capsys.readouterr().err
    assert (
        err == f"--out {out}: cannot be written (No such file or directory). Name another file.\n"
    )


def test_a_file_must_be_named(capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["takeaway"])
    assert ended.value.code == Exit.USAGE
    assert "--out" in capsys.readouterr().err


def test_it_runs_without_a_display_and_leaves_nothing_but_the_sheet(
    articles: Path, tmp_path: Path
) -> None:
    folders = {name: tmp_path / name.lower() for name in ("HOME", "TMPDIR", "XDG_STATE_HOME")}
    for folder in folders.values():
        folder.mkdir()
    config, out = tmp_path / "kiosk.toml", tmp_path / "sheet.pdf"
    config.write_text(SETTINGS, encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    done = subprocess.run(
        [
            *(sys.executable, "-m", "kiosk", "takeaway"),
            *("--config", config, "--articles", articles, "--out", out),
        ],
        cwd=paths.root(),
        env=kept | {name: str(folder) for name, folder in folders.items()},
        capture_output=True,
        text=True,
        timeout=NEVER,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert out.read_bytes().startswith(b"%PDF")
    assert [path for folder in folders.values() for path in folder.rglob("*")] == []
