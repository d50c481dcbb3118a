# SPDX-License-Identifier: GPL-3.0-or-later
"""Which way the arrows between the rooms run, and what the kiosk never imports."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "kiosk"

MAY_IMPORT = {
    "article": {"article"},
    "i18n": {"article", "i18n"},  # the extractor reads articles
    "packs": {"packs"},
    "session": {"session"},
    "staff": {"staff"},
    "speech": {"speech"},
    "system": {"system"},
    "takeaway": {"article", "i18n", "takeaway"},
    "ui": {"article", "i18n", "session", "staff", "speech", "system", "takeaway", "ui"},
}
"""Room by room, the rooms it may import. What is not in a room knows everyone."""

KNOWS_EVERYONE = {"commands", "health", "tour"}
WITHOUT_QT = {"article", "i18n", "packs", "session", "staff", "takeaway"}
BUT_WITH_QT = {f"takeaway/{name}.py" for name in ("ink", "paper", "press", "printers")}
"""The files of those rooms that draw, and that start programs while the window goes on."""
NETWORK = {
    "asyncio",
    "ftplib",
    "http",
    "requests",
    "smtplib",
    "socket",
    "ssl",
    "urllib",
    "xmlrpc",
}
IMPORTERS = {"import_module", "__import__", "find_spec"}

LEAST_FILES = 40
LEAST_IMPORTS = 200


@dataclass(frozen=True)
class Import:
    """One name that a file imports, with the full path of modules to it."""

    file: Path
    line: int
    name: str

    @property
    def place(self) -> str:
        return f"{self.file.relative_to(ROOT).as_posix()}:{self.line}"

    @property
    def parts(self) -> set[str]:
        return set(self.name.split("."))


def room_of(file: Path) -> str:
    """The room `file` is in; empty for the files beside the rooms."""
    folders = file.relative_to(PACKAGE).parts[:-1]
    return folders[0] if folders else ""


def names(node: ast.AST, file: Path) -> Iterator[str]:
    """The full names that `node` imports, if it is an import at all."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        base = [node.module] if node.module else []
        if node.level:
            folders = file.relative_to(ROOT).parent.parts
            base = [*folders[: len(folders) - node.level + 1], *base]
        yield from (".".join([*base, alias.name]) for alias in node.names)
    elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if called in IMPORTERS:
            yield str(node.args[0].value)


def imports_of(file: Path) -> list[Import]:
    """Every import in `file`, inside functions too."""
    tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
    return [
        Import(file, node.lineno, name)
        for node in ast.walk(tree)
        for name in names(node, file)
        if hasattr(node, "lineno")
    ]


FILES = sorted(PACKAGE.rglob("*.py"))
IMPORTS = [found for file in FILES for found in imports_of(file)]


def room_imported(found: Import) -> str | None:
    """The room an import leads to; empty for what is beside the rooms; None outside the kiosk."""
    parts = found.name.split(".")
    if parts[0] != "kiosk" or found.name == "kiosk.__version__" or len(parts) == 1:
        return None
    return parts[1] if parts[1] in MAY_IMPORT.keys() | KNOWS_EVERYONE else ""


def fail_with(rule: str, remedy: str, wrong: list[str]) -> None:
    """Fails with the rule, every place that breaks it, and what to do."""
    if wrong:
        pytest.fail("\n".join([rule, *(f"  {one}" for one in wrong), remedy]), pytrace=False)


def test_there_was_something_to_read() -> None:
    assert len(FILES) >= LEAST_FILES, (
        f"Only {len(FILES)} Python files were found in kiosk/, so the rules about imports check"
        " next to nothing. Has the package moved? Then change PACKAGE in this file."
    )
    assert len(IMPORTS) >= LEAST_IMPORTS, (
        f"Only {len(IMPORTS)} imports were found in kiosk/, so the rules about imports check next"
        " to nothing. Look at `imports_of` in this file."
    )
    for name in BUT_WITH_QT:
        assert (PACKAGE / name) in FILES, f"There is no kiosk/{name}: change BUT_WITH_QT."
    for room in MAY_IMPORT:
        assert any(room_of(file) == room for file in FILES), (
            f"There is no Python file in kiosk/{room}/. Has the room moved? Then change MAY_IMPORT"
            " in this file."
        )


def test_every_room_is_known() -> None:
    rooms = {room_of(file) for file in FILES} - {""}
    fail_with(
        "Every folder of kiosk/ says what it may import. These do not yet:",
        "Add a row for each to MAY_IMPORT in this file, with as few rooms as possible.",
        sorted(f"kiosk/{room}/" for room in rooms - MAY_IMPORT.keys() - KNOWS_EVERYONE),
    )


def test_arrows_run_one_way() -> None:
    wrong = []
    for found in IMPORTS:
        room, target = room_of(found.file), room_imported(found)
        if room in MAY_IMPORT and target is not None and target not in MAY_IMPORT[room]:
            allowed = ", ".join(sorted(MAY_IMPORT[room]))
            wrong.append(f"{found.place} imports {found.name}; {room} may import only: {allowed}")
    fail_with(
        "A room of kiosk/ imports only the rooms it is built on, so that each can be read and"
        " tested without the rest:",
        "Move the code to the room that needs it, or have startup.py hand the value in as an"
        " argument.",
        wrong,
    )


def test_rooms_without_qt() -> None:
    fail_with(
        f"The rooms {', '.join(sorted(WITHOUT_QT))} work and are tested without Qt:",
        "Keep the plain Python there, and put what needs Qt into kiosk/ui or kiosk/system.",
        [
            f"{found.place} imports {found.name}"
            for found in IMPORTS
            if room_of(found.file) in WITHOUT_QT
            and found.file.relative_to(PACKAGE).as_posix() not in BUT_WITH_QT
            and found.parts & {"PySide6", "shiboken6"}
        ],
    )


def test_nothing_leaves_the_machine() -> None:
    fail_with(
        "Nothing leaves the machine: no code of the kiosk imports anything that can use a network:",
        "Do without it; what the kiosk shows is installed with it. Local processes talk through"
        " pipes.",
        [
            f"{found.place} imports {found.name}"
            for found in IMPORTS
            if found.name.split(".")[0] in NETWORK or "QtNetwork" in found.parts
        ],
    )
