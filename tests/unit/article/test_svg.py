# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawings that Qt would draw only in part."""

from pathlib import Path

import pytest

from kiosk.article.svg import ATTRIBUTES_REFUSED, Problem, unsupported

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">'
GOOD = f"""{HEAD}
  <!-- a comment -->
  <title>A</title><desc>B</desc>
  <defs>
    <linearGradient id="l"><stop offset="0" stop-color="red"/></linearGradient>
    <radialGradient id="r"/>
  </defs>
  <g transform="scale(2)" fill="url(#l)" stroke-width="2">
    <path d="M0 0"/><rect/><circle/><ellipse/><line/><polyline/><polygon/>
  </g>
</svg>
"""


def problems(folder: Path, text: str) -> list[Problem]:
    path = folder / "a.svg"
    path.write_text(text, encoding="utf-8")
    return list(unsupported(path))


def test_shapes_and_gradients_are_drawn(tmp_path: Path) -> None:
    assert problems(tmp_path, GOOD) == []


@pytest.mark.parametrize(
    "name", ["clipPath", "mask", "filter", "style", "text", "image", "use", "pattern", "symbol"]
)
def test_an_element_qt_leaves_out_is_named(tmp_path: Path, name: str) -> None:
    expected = [Problem(f"<{name}>", "is an element Qt does not draw")]
    assert problems(tmp_path, f"{HEAD}<g><{name}/></g></svg>") == expected


@pytest.mark.parametrize("name", ["style", "class", "clip-path", "mask", "filter"])
def test_an_attribute_qt_ignores_is_named(tmp_path: Path, name: str) -> None:
    assert name in ATTRIBUTES_REFUSED
    expected = [Problem("<path>", f"has '{name}', which Qt ignores")]
    assert problems(tmp_path, f'{HEAD}<path {name}="x"/></svg>') == expected


def test_each_problem_is_named(tmp_path: Path) -> None:
    found = problems(tmp_path, f'{HEAD}<clipPath id="a"/><path style="x"/><text/></svg>')
    assert [problem.place for problem in found] == ["<clipPath>", "<path>", "<text>"]


def test_an_editors_own_elements_are_named(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, f'{HEAD}<i:view xmlns:i="http://example.org/i"/></svg>')
    assert "view" in problem.place


@pytest.mark.parametrize(
    "text",
    [
        '<svg xmlns="http://www.w3.org/2000/svg"/>',
        '<svg viewBox="0 0 4 3"/>',
        '<html xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>',
    ],
)
def test_what_is_no_svg_with_a_view_box_is_refused(tmp_path: Path, text: str) -> None:
    assert problems(tmp_path, text) == [Problem("", "is not an SVG with a viewBox")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not a drawing",
        HEAD,
        f'<?xml version="1.0" encoding="shift_jis"?>{HEAD}</svg>',
        f'<?xml version="1.0" encoding="no-such-thing"?>{HEAD}</svg>',
    ],
)
def test_what_cannot_be_read_is_a_problem_and_not_a_crash(tmp_path: Path, text: str) -> None:
    (problem,) = problems(tmp_path, text)
    assert problem.what.startswith("cannot be read as SVG (")


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    (problem,) = unsupported(tmp_path / "no.svg")
    assert problem.what.startswith("cannot be read as SVG (")
