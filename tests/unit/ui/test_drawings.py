# SPDX-License-Identifier: GPL-3.0-or-later
"""Each theme shows a drawing in its own colours where the drawing has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.ui.drawings import drawing, drawing_uri


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    for name in ("plain.svg", "lines.svg", "dark/lines.svg", "air.svg", "dark/air.svg"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text("<svg/>")
    (tmp_path / "yellow").mkdir()
    (tmp_path / "yellow" / "air.svg").write_text("<svg/>")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "colors", "file"),
    [
        ("plain.svg", "light", "plain.svg"),
        ("plain.svg", "yellow", "plain.svg"),
        ("lines.svg", "light", "lines.svg"),
        ("lines.svg", "dark", "dark/lines.svg"),
        ("lines.svg", "yellow", "dark/lines.svg"),
        ("air.svg", "dark", "dark/air.svg"),
        ("air.svg", "yellow", "yellow/air.svg"),
    ],
)
def test_the_nearest_colours_are_shown(pictures: Path, name: str, colors: str, file: str) -> None:
    assert drawing(pictures, name, colors) == pictures / file


def test_without_a_name_there_is_no_drawing(pictures: Path) -> None:
    assert drawing_uri(pictures, "", "dark") == ""
