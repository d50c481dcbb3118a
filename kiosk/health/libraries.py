# SPDX-License-Identifier: GPL-3.0-or-later
"""The shared libraries Qt needs, and those this machine lacks, without starting Qt."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from msgspec.structs import replace

from kiosk.exits import Exit
from kiosk.health.elf import NotElfError, wanted
from kiosk.health.finding import Finding, Result
from kiosk.health.packages import INSTALL_AGAIN, install

QT = ("QtGui.abi3.so", "QtQml.abi3.so", "QtQuick.abi3.so")
"""What every window needs, beside the plugin of its display."""
PLUGINS = {
    "xcb": ("platforms/libqxcb.so",),
    "wayland": ("platforms/libqwayland.so", "wayland-shell-integration/libxdg-shell.so"),
}
DRAWS = ("platforms/libqoffscreen.so", "imageformats/libqsvg.so")
FALLBACK = "fallback"
NOT_THERE = "cannot open shared object file"


def qt_folder() -> Path | None:
    """The folder of Qt, from source and in the package; None when there is none. Loads nothing."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0])


def own_folders() -> tuple[Path, ...]:
    """Where the package keeps libraries of its own, those for want of the system's last; none from
    source."""
    packaged = getattr(sys, "_MEIPASS", None)
    return (Path(packaged), Path(packaged) / FALLBACK) if packaged else ()


def lacking(roots: Iterable[Path], beside: Sequence[Path] = ()) -> dict[str, str]:
    """The libraries that `roots` and their libraries ask for and nobody has.

    By name, with what the system says of each. Looks into the folders that the binaries name, then
    into `beside`, then asks the system.
    """
    found: dict[str, str] = {}
    seen: set[str] = set()
    pending = list(roots)
    while pending:
        path = pending.pop()
        try:
            asked = wanted(path)
        except (OSError, NotElfError) as error:
            found[path.name] = str(error)
            continue
        for name in asked.names:
            if name in seen:
                continue
            seen.add(name)
            here = next(
                (one / name for one in (*asked.folders, *beside) if (one / name).is_file()), None
            )
            if here:
                pending.append(here)
            elif problem := _problem(name):
                found[name] = problem
    return found


def _problem(name: str) -> str:
    try:
        ctypes.CDLL(name)
    except OSError as error:
        return str(error)
    return ""


def check_libraries() -> Iterator[Finding]:
    """What Qt needs, then what each kind of display needs besides."""
    if not sys.platform.startswith("linux"):
        yield Finding(check="libraries", told="come with the kiosk on this system")
        return
    folder = qt_folder()
    if folder is None:
        yield Finding(
            check="libraries",
            result=Result.FAULT,
            told="Qt is not there",
            mend=INSTALL_AGAIN,
            code=Exit.SOFTWARE,
        )
        return
    plugins = folder / "Qt" / "plugins"
    roots = [folder / one for one in QT] + [plugins / one for one in DRAWS]
    yield _finding("libraries", roots, folder)
    found = [
        _finding(f"libraries of {name}", [plugins / one for one in files], folder)
        for name, files in PLUGINS.items()
    ]
    # One of the two is enough.
    enough = any(one.result is Result.OK for one in found)
    for one in found:
        lesser = enough and one.result is Result.FAULT
        yield replace(one, result=Result.ADVICE) if lesser else one


def _finding(check: str, roots: Sequence[Path], folder: Path) -> Finding:
    gone = [one for one in roots if not one.is_file()]
    if gone:
        names = ", ".join(str(one.relative_to(folder)) for one in gone)
        return Finding(
            check=check,
            result=Result.FAULT,
            told=f"the kiosk comes without {names}",
            mend=INSTALL_AGAIN,
            code=Exit.SOFTWARE,
        )
    found = lacking(roots, own_folders())
    if not found:
        return Finding(check=check, told="all here")
    faults = tuple(
        f"{name}: {'is not installed' if NOT_THERE in problem else problem}"
        for name, problem in found.items()
    )
    return Finding(
        check=check,
        result=Result.FAULT,
        told=f"{len(found)} missing: {', '.join(found)}",
        faults=faults,
        mend=install(found),
        code=Exit.MACHINE,
    )
