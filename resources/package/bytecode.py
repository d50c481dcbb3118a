# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles the screens: byte code beside each QML file, as the engine looks for it.

It starts the kiosk sooner, and on a read-only disk nothing else could keep it. It fits exactly the
Qt it was made with; the engine looks at that, and compiles the file itself when it does not fit.
"""

from __future__ import annotations

import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import PySide6

PROGRAMS = ("Qt/libexec/qmlcachegen", "qmlcachegen.exe", "qmlcachegen")
ENDING = ".qmlc"


def compile_qml(source: Path, out: Path) -> list[Path]:
    """Compiles every QML file in `source` into the same place in `out`; returns what was made.

    Raises `FileNotFoundError` without the compiler, `CalledProcessError` when it refuses a file.
    """
    home = Path(PySide6.__file__).parent
    program = next((home / name for name in PROGRAMS if (home / name).is_file()), None)
    if program is None:
        raise FileNotFoundError(f"{home}: holds no qmlcachegen. Install PySide6-Essentials again.")

    def compile_one(file: Path) -> Path:
        made = (out / file.relative_to(source)).with_suffix(ENDING)
        made.parent.mkdir(parents=True, exist_ok=True)
        command = [str(program), "--only-bytecode", "-o", str(made), str(file)]
        subprocess.run(command, check=True, capture_output=True, text=True)
        return made

    with ThreadPoolExecutor() as pool:
        return list(pool.map(compile_one, sorted(source.rglob("*.qml"))))
