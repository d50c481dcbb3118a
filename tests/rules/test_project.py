# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every file of the project."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import PySide6
import pytest

from kiosk.article.svg import unsupported

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = [ROOT / name for name in ("kiosk", "resources", "tests")]

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
MOST_LINES = 300
QT = "6.11"

NOT_IN_QML = {
    "layer.effect": "the software renderer does not draw the item at all",
    "ShaderEffect": "the software renderer does not draw it",
    "MultiEffect": "the software renderer does not draw it",
    "QtQuick.Particles": "the software renderer does not draw them",
    "XMLHttpRequest": "nothing leaves the machine",
    "http://": "nothing leaves the machine",
    "https://": "nothing leaves the machine",
    "%n": "plurals are made in Python, with ngettext",
    "TextInput": "no text can be selected, and nothing is typed into",
    "TextEdit": "no text can be selected, and nothing is typed into",
    "ContextMenu": "there are no menus",
    "DropArea": "nothing can be dragged",
    "openUrlExternally": "nobody leaves the kiosk",
}

TOKEN = re.compile(
    r"""
    (?P<comment> //[^\n]* | /\*.*?\*/ )
    | "(?:\\.|[^"\\])*"
    | '(?:\\.|[^'\\])*'
    | (?P<template> `(?:\\.|[^`\\])*` )
    """,
    re.DOTALL | re.VERBOSE,
)


def files(*endings: str) -> list[Path]:
    """Our files with one of these endings."""
    found = (path for folder in FOLDERS for path in folder.rglob("*") if path.suffix in endings)
    return sorted(path for path in found if "__pycache__" not in path.parts)


PYTHON, QML, SVG = files(".py"), files(".qml"), files(".svg")


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def head(path: Path) -> str:
    return "\n".join(read(path).splitlines()[:2])


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def without_comments(text: str) -> str:
    """QML with its comments blanked out, every line in its place."""

    def blank(token: re.Match[str]) -> str:
        return re.sub(r"[^\n]", " ", token[0]) if token["comment"] else token[0]

    return TOKEN.sub(blank, text)


def fail_with(rule: str, wrong: list[str]) -> None:
    """Fails with the rule and every place that breaks it."""
    if wrong:
        pytest.fail("\n".join([rule, *(f"  {one}" for one in wrong)]), pytrace=False)


@pytest.mark.parametrize(
    ("kind", "found", "least"),
    [("Python", PYTHON, 60), ("QML", QML, 40), ("SVG", SVG, 40)],
)
def test_there_was_something_to_read(kind: str, found: list[Path], least: int) -> None:
    assert len(found) >= least, (
        f"Only {len(found)} {kind} files were found, so the rules in this file check next to"
        " nothing. Have they moved? Then change FOLDERS in this file."
    )


def test_every_file_names_its_licence() -> None:
    fail_with(
        f"Every Python and QML file says in its first two lines: {LICENCE}",
        [name(path) for path in PYTHON + QML if LICENCE not in head(path)],
    )


def test_no_file_is_too_long() -> None:
    counted = {path: len(read(path).splitlines()) for path in files(".py", ".qml", ".sh")}
    fail_with(
        f"A file does one thing, in at most {MOST_LINES} lines. Split these where they do two:",
        [f"{name(path)}: {count} lines" for path, count in counted.items() if count > MOST_LINES],
    )


@pytest.mark.parametrize("word", NOT_IN_QML)
def test_not_in_qml(word: str) -> None:
    pattern = re.compile(re.escape(word) + (r"\b" if word[-1].isalnum() else ""))
    fail_with(
        f"QML does not use `{word}`: {NOT_IN_QML[word]}.",
        [
            f"{name(path)}:{line(text, match.start())}"
            for path in QML
            for text in [without_comments(read(path))]
            for match in pattern.finditer(text)
        ],
    )


def test_no_words_inside_template_literals() -> None:
    fail_with(
        "`qsTr` inside a template literal is not found by the extractor of strings. Put the call"
        " outside, and the value in with arg():",
        [
            f"{name(path)}:{line(text, token.start())}"
            for path in QML
            for text in [without_comments(read(path))]
            for token in TOKEN.finditer(text)
            if token["template"] and "qsTr" in token["template"]
        ],
    )


def test_no_function_takes_an_item_of_ours() -> None:
    ours = {path.stem for path in QML}
    asked = re.compile(r"function \w+\(([^)]*)\)")
    fail_with(
        "A function in QML takes no object of our own types: once the engine of the staff's screens"
        " has loaded the type too, such an argument arrives as null. Write what it does where the"
        " object is:",
        [
            f"{name(path)}:{line(text, match.start())}"
            for path in QML
            for text in [without_comments(read(path))]
            for match in asked.finditer(text)
            if ours & set(re.findall(r":\s*(\w+)", match[1]))
        ],
    )


def test_no_context_properties() -> None:
    fail_with(
        "QML gets its objects as required properties: qmllint cannot check a context property.",
        [
            f"{name(path)}:{line(read(path), match.start())}"
            for path in PYTHON
            if path != Path(__file__)
            for match in re.finditer("setContextProperty", read(path))
        ],
    )


def test_pyside_is_pinned() -> None:
    project = tomllib.loads(read(ROOT / "pyproject.toml"))["project"]
    extras = project["optional-dependencies"].values()
    wanted = [*project["dependencies"], *(one for extra in extras for one in extra)]
    assert all("==" in one for one in wanted), (
        "Every dependency in pyproject.toml is pinned with ==, so that a kiosk built today and one"
        f" built next year are the same: {wanted}"
    )
    pyside = [one for one in wanted if one.lower().startswith("pyside6")]
    assert pyside, "pyproject.toml does not ask for PySide6-Essentials."
    for one in pyside:
        package, version = one.split("==")
        assert package.lower() != "pyside6", (
            "The PySide6 package brings a web engine along. Ask for PySide6-Essentials."
        )
        assert version.startswith(f"{QT}."), (
            f"{one}: PySide6 stays at {QT} until a later release passes test_references.py on every"
            " Python in use. Then change QT in this file too."
        )
    assert PySide6.__version__.startswith(f"{QT}."), (
        f"PySide6 {PySide6.__version__} is installed; pyproject.toml asks for {QT}."
        " Delete .venv and run make."
    )


def test_qt_draws_every_drawing() -> None:
    fail_with(
        "Qt leaves out of a drawing what it does not know, without a word. Draw with shapes,"
        " gradients, opacity and transforms only:",
        [
            f"{name(path)}: {problem.place} {problem.what}"
            for path in SVG
            for problem in unsupported(path)
        ],
    )
