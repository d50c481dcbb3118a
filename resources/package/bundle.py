# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes into the package: our own files, and of what PyInstaller found, what is needed.

PyInstaller's lists hold (name inside the package, path or target of a link, kind) for each file.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path

from bytecode import compile_qml
from fallback import FOLDER, NAMES
from trim import TRIMS

from kiosk.speech.voices import every_file

Entry = tuple[str, str, str]

ORIGINS = "origins.json"
"""Where each file of the package came from; the licences and the SBOM are made from it."""
SAVED = "saved.json"
"""What each entry of trim.py saved, in bytes."""


class Bundle:
    """The lists of one build of the project in `root`; `work` holds what is made on the way."""

    def __init__(self, root: Path, work: Path) -> None:
        self.root = root
        self.work = work
        work.mkdir(parents=True, exist_ok=True)

    def datas(self) -> list[tuple[str, str]]:
        """Our own files and those of packages that PyInstaller does not know: (file, folder)."""
        return [*self._ours(), *self._screens(), *_icons(), *_voices()]

    def binaries(self) -> list[tuple[str, str]]:
        """Libraries that are loaded by name only: (file, folder)."""
        folder = _package("espeakng_loader")
        found = [one for one in _espeak_library(folder) if one.is_file()]
        if not found:
            raise FileNotFoundError(f"{folder}: holds no library of espeak-ng. Install it again.")
        return [(str(found[0]), "espeakng_loader"), *_fallbacks()]

    def _ours(self) -> list[tuple[str, str]]:
        wanted = [
            self.root / "resources" / "kiosk.toml",
            self.root / "resources" / "fonts" / "fonts.conf",
            *_files(self.root / "resources" / "articles", ".toml", ".svg"),
            *_files(self.root / "resources" / "pictures", ".svg"),
            *_files(self.root / "resources" / "fonts" / "built", ".ttf"),
            *_files(self.root / "resources" / "keys", ".pem"),
            *_files(self.root / "translations", ".mo"),
        ]
        for kind, remedy in ((".ttf", "fonts"), (".mo", "catalogues")):
            if not any(path.suffix == kind for path in wanted):
                raise FileNotFoundError(f"There are no built {remedy}. Run make package.")
        return [
            (str(path), path.relative_to(self.root).parent.as_posix())
            for path in wanted
            if "make" not in path.relative_to(self.root).parts
        ]

    def _screens(self) -> list[tuple[str, str]]:
        source = self.root / "kiosk" / "ui" / "qml"
        made = compile_qml(source, self.work / "qml")
        return [
            (str(path), (Path("kiosk/ui/qml") / path.relative_to(folder).parent).as_posix())
            for folder, paths in (
                (source, (*_files(source, ".qml"), *source.rglob("qmldir"))),
                (self.work / "qml", made),
            )
            for path in paths
        ]

    def trimmed(
        self, binaries: Iterable[Entry], datas: Iterable[Entry]
    ) -> tuple[list[Entry], list[Entry]]:
        """Both lists without what trim.py leaves out, and without libraries nobody asks for."""
        saved = dict.fromkeys((one.what for one in TRIMS), 0)
        files = _real_files([*binaries, *datas])

        def keep(entry: Entry) -> bool:
            name = entry[0].replace("\\", "/")
            taken = next((one for one in TRIMS if one.takes(name)), None)
            if taken:
                saved[taken.what] += files.get(entry[0], 0)
            return taken is None

        binaries = [entry for entry in binaries if keep(entry)]
        datas = [entry for entry in datas if keep(entry)]
        before = sum(files.get(entry[0], 0) for entry in binaries)
        binaries = _needed(binaries)
        saved["libraries nobody asks for any longer"] = before - sum(
            files.get(entry[0], 0) for entry in binaries
        )
        names = {entry[0] for entry in (*binaries, *datas)}
        datas = [entry for entry in datas if entry[2] != "SYMLINK" or _target(entry) in names]
        binaries = [entry for entry in binaries if entry[2] != "SYMLINK" or _target(entry) in names]
        (self.work / SAVED).write_text(json.dumps(saved, indent=1), encoding="utf-8")
        return binaries, datas

    def stripped(self, binaries: Sequence[Entry]) -> list[Entry]:
        """`binaries` with the debugging symbols of Python's own ones gone, where it can be done.

        Those of Qt and of the system come without. Their own copies are left as they are: the
        signatures and offsets of some break when they are written again.
        """
        program = shutil.which("strip")
        if sys.platform != "linux" or program is None:
            return list(binaries)
        home = Path(sysconfig.get_config_var("prefix"))
        folder = self.work / "stripped"
        shutil.rmtree(folder, ignore_errors=True)
        done = []
        for name, source, kind in binaries:
            if kind != "SYMLINK" and Path(source).resolve().is_relative_to(home):
                copy = folder / name
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, copy)
                subprocess.run([program, "--strip-unneeded", str(copy)], check=True)
                source = str(copy)
            done.append((name, source, kind))
        return done

    def note_origins(self, *lists: Iterable[Entry]) -> None:
        """Writes where everything in `lists` came from."""
        found = {
            name: source
            for entries in lists
            for name, source, kind in entries
            if kind != "SYMLINK" and source
        }
        text = json.dumps(found, indent=1, sort_keys=True)
        (self.work / ORIGINS).write_text(text, encoding="utf-8")


def _files(folder: Path, *endings: str) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in endings)


def _package(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"{name} is not installed. Run make package.")
    return Path(spec.submodule_search_locations[0])


def _icons() -> list[tuple[str, str]]:
    """QtAwesome's Phosphor font and the names in it; it brings ten more fonts."""
    return [
        (str(path), "qtawesome/fonts") for path in _package("qtawesome").glob("fonts/phosphor*")
    ]


def _voices() -> list[tuple[str, str]]:
    """The data of the languages the kiosk can speak; the rest is 13 MB, most of it Russian."""
    data = _package("espeakng_loader") / "espeak-ng-data"
    return [
        (str(data / name), (Path("espeakng_loader/espeak-ng-data") / name).parent.as_posix())
        for name in every_file()
    ]


def _fallbacks() -> list[tuple[str, str]]:
    """Libraries of the system's own kind, for a system that has none: fallback.py."""
    from PyInstaller.depend.bindepend import resolve_library_path

    if sys.platform != "linux":
        return []
    found = {name: resolve_library_path(name) for name in NAMES}
    missing = [name for name, path in found.items() if path is None]
    if missing:
        raise FileNotFoundError(
            f"{', '.join(missing)}: not here. Run: sh resources/linux/libraries.sh run"
        )
    return [(str(path), FOLDER) for path in found.values()]


def _espeak_library(folder: Path) -> tuple[Path, ...]:
    names = ("libespeak-ng.so", "espeak-ng.dll", "libespeak-ng.dylib")
    return tuple(folder / name for name in names)


def _real_files(entries: Iterable[Entry]) -> dict[str, int]:
    return {
        name: Path(source).stat().st_size
        for name, source, kind in entries
        if kind != "SYMLINK" and source and Path(source).is_file()
    }


def _target(link: Entry) -> str:
    """The name inside the package that a link leads to."""
    parts: list[str] = []
    for part in (Path(link[0]).parent / link[1]).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return str(Path(*parts))


def _is_library(name: str) -> bool:
    """A shared library that is there only for others, by the place PyInstaller gives those."""
    path = Path(name)
    return path.parent == Path() or path.parent.parts[-2:] == ("Qt", "lib")


def _needed(binaries: list[Entry]) -> list[Entry]:
    """`binaries` without the libraries that no other of them asks for."""
    from PyInstaller.depend.bindepend import get_imports

    real = [entry for entry in binaries if entry[2] != "SYMLINK"]
    by_name = {Path(entry[0]).name.lower(): entry for entry in real}
    waiting = [entry for entry in real if not _is_library(entry[0]) or "python" in entry[0].lower()]
    kept = {entry[0] for entry in waiting}
    while waiting:
        for asked, _ in get_imports(waiting.pop()[1]):
            entry = by_name.get(Path(asked).name.lower())
            if entry and entry[0] not in kept:
                kept.add(entry[0])
                waiting.append(entry)
    return [entry for entry in binaries if entry[2] == "SYMLINK" or entry[0] in kept]
