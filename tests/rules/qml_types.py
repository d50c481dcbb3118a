# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the QML files: their types with qmllint, or their layout with qmlformat.

    python tests/rules/qml_types.py                  warnings of qmllint
    python tests/rules/qml_types.py --format-check   files that `make format` would change

qmllint knows the view models from a description made of the Python files, written to
build/qmltypes/Kiosk/. Exits with 0 when all is well and with 1 otherwise.
"""

from __future__ import annotations

import argparse
import ast
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "kiosk" / "ui"
BUILD = ROOT / "build"
TYPES = BUILD / "qmltypes"
MODULE = "Kiosk"
TOOLS = Path(sys.executable).parent
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
FOREIGN = ("core", "gui", "qml", "quick")


def run(tool: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Runs one of the tools that come with PySide6, from the top folder."""
    return subprocess.run(
        [TOOLS / tool, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )


def must(tool: str, *arguments: str | Path) -> str:
    """What the tool printed. Exits when it failed."""
    done = run(tool, *arguments)
    if done.returncode:
        sys.exit(f"{tool} failed:\n{done.stdout}")
    return done.stdout


def constants(view_model: Path) -> Iterator[tuple[str, str]]:
    """Class and name of every property declared with `constant=True`."""
    tree = ast.parse(view_model.read_text(encoding="utf-8"))
    for cls in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        for member in (node for node in cls.body if isinstance(node, ast.FunctionDef)):
            calls = (call for call in member.decorator_list if isinstance(call, ast.Call))
            if any(argument.arg == "constant" for call in calls for argument in call.keywords):
                yield cls.name, member.name


def dump(view_models: list[Path]) -> str:
    """The classes of the view models as JSON, with the constants that metaobjectdump leaves out."""
    files = json.loads(must("pyside6-metaobjectdump", *view_models))
    constant = {found for view_model in view_models for found in constants(view_model)}
    for cls in (cls for file in files for cls in file["classes"]):
        for prop in cls.get("properties", ()):
            prop["constant"] = (cls["className"], prop["name"]) in constant
    return json.dumps(files, indent=1)


def describe_view_models(view_models: list[Path]) -> None:
    """Writes the type description and the qmldir that belongs to it."""
    folder = TYPES / MODULE
    folder.mkdir(parents=True, exist_ok=True)
    classes = TYPES / "metaobjects.json"
    classes.write_text(dump(view_models), encoding="utf-8")
    foreign = ",".join(str(METATYPES / f"qt6{name}_metatypes.json") for name in FOREIGN)
    must(
        "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", folder / "kiosk.qmltypes"),
        *("-o", TYPES / "registrations.cpp"),
        *("--import-name", MODULE, "--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", foreign),
        classes,
    )
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo kiosk.qmltypes\n", encoding="utf-8")


def lint(files: list[Path]) -> bool:
    """True when qmllint has nothing to say; prints what it says."""
    view_models = sorted(UI.rglob("*_view_model.py"))
    if not view_models:
        sys.exit(f"There are no view models in {UI.relative_to(ROOT)}: this check is out of date.")
    describe_view_models(view_models)
    done = run("pyside6-qmllint", "--max-warnings", "0", "-I", TYPES, *files)
    print(done.stdout.replace(f"{ROOT}/", ""), end="")
    return done.returncode == 0 and "Warning:" not in done.stdout


def formatted(files: list[Path]) -> bool:
    """True when qmlformat would change nothing; names the files it would change."""
    BUILD.mkdir(exist_ok=True)
    # Inside the project, so that qmlformat finds the same settings file.
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        copies = {file: Path(folder) / file.relative_to(UI) for file in files}
        for file, copy in copies.items():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copy)
        must("pyside6-qmlformat", "-n", "-i", *copies.values())
        wrong = [file for file, copy in copies.items() if file.read_bytes() != copy.read_bytes()]
    for file in wrong:
        print(f"{file.relative_to(ROOT)}: not as qmlformat writes it. Run: make format")
    return not wrong


def main() -> None:
    """Runs the check that was asked for."""
    parser = argparse.ArgumentParser(description="Checks the QML files.")
    parser.add_argument("--format-check", action="store_true", help="check the layout only")
    options = parser.parse_args()
    files = sorted((UI / "qml").rglob("*.qml"))
    if not files:
        sys.exit(f"There are no QML files in {UI.relative_to(ROOT)}/qml: is the folder right?")
    well = formatted(files) if options.format_check else lint(files)
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    main()
