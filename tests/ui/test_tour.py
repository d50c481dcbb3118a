# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour: every screen is drawn, and no text is cut off, off the screen, or over other text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.cli import main
from kiosk.exits import Exit
from kiosk.i18n.languages import SOURCE, available
from kiosk.system import paths

WALKS = {
    "landscape": [],
    "portrait": ["--size", "1080x1920"],
    "right to left": ["--lang", "x-rtl"],
    "long words": ["--lang", "x-long"],
    "small, yellow": ["--text-size", "small", "--colors", "yellow"],
    "far apart": ["--lang", "fr", "--text-size", "largest", "--spacing", "wide"],
    "far apart, portrait": [
        *("--size", "1080x1920", "--lang", "fr"),
        *("--text-size", "largest", "--spacing", "wide"),
    ],
    "largest, dark": ["--text-size", "largest", "--colors", "dark"],
    "small screen": ["--size", "1280x800", "--inches", "15.6"],
    "large screen": ["--size", "3840x2160"],
}


LANGUAGES = [one.tag for one in available(paths.TRANSLATIONS) if one.tag != SOURCE]
LANDSCAPE, PORTRAIT = ["--size", "1920x1080"], ["--size", "1080x1920"]
SHAPES = {
    "landscape": LANDSCAPE,
    "landscape, large": [*LANDSCAPE, "--text-size", "large"],
    "landscape, largest": [*LANDSCAPE, "--text-size", "largest"],
    "portrait": PORTRAIT,
    "portrait, largest": [*PORTRAIT, "--text-size", "largest"],
    "small screen": WALKS["small screen"],
    "small screen, largest": [*WALKS["small screen"], "--text-size", "largest"],
}


def walk(options: list[str], folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["tour", "--out", str(folder), *options])
    first, *misfits = capsys.readouterr().out.splitlines()
    assert misfits == []
    assert int(first.split()[0]) > 80
    assert code == Exit.OK


@pytest.mark.parametrize("name", WALKS)
def test_every_screen_fits(
    qapp: object, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    walk(WALKS[name], tmp_path, capsys)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_fits_in_every_language(
    qapp: object,
    language: str,
    shape: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    walk(["--lang", language, *SHAPES[shape]], tmp_path, capsys)


def test_the_booklet_and_the_contact_sheet_are_written(qapp: object, tmp_path: Path) -> None:
    assert main(["tour", "--out", str(tmp_path), "--pdf"]) == Exit.OK
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    pictures = sorted(tmp_path.glob("*/*.png"))
    assert all(picture.name in index for picture in pictures)
    assert (tmp_path / "bone-marrow-biopsy-en.pdf").read_bytes().startswith(b"%PDF")
    image = QImage(str(pictures[0]))
    assert (image.width(), image.height()) == (1920, 1080)
    assert len({image.pixelColor(x, 300).name() for x in range(0, 1920, 40)}) > 3


def test_a_folder_that_cannot_be_written_is_told(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert main(["tour", "--out", str(tmp_path / "file" / "deeper")]) == Exit.OUTPUT
    assert "cannot be written" in capsys.readouterr().err
