# SPDX-License-Identifier: GPL-3.0-or-later
"""The sticks that are plugged in, mounted and writable."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

PLACES = {
    "linux": ("/media/*", "/media/*/*", "/run/media/*/*", "/mnt/*"),
    "darwin": ("/Volumes/*",),
}
"""Where a system mounts what is plugged in."""
EFFECTIVE = os.access in os.supports_effective_ids
REMOVABLE = 2
"""What Windows' GetDriveType says of a stick."""


class Drive(Struct, frozen=True):
    """One stick. `name` is what staff know it by."""

    name: str
    path: Path


def drives(
    places: Sequence[str] | None = None, is_mounted: Callable[[Path], bool] = Path.is_mount
) -> list[Drive]:
    """The sticks a file can be saved on, by name. Never raises."""
    if places is None and sys.platform == "win32":
        return _windows()
    found = []
    for pattern in PLACES.get(sys.platform, ()) if places is None else places:
        for path in _matching(pattern):
            if _usable(path, is_mounted):
                found.append(Drive(path.name, path))
    return sorted(set(found), key=lambda drive: (drive.name, drive.path))


def _matching(pattern: str) -> list[Path]:
    path = Path(pattern)
    try:
        return list(Path(path.anchor).glob(str(path.relative_to(path.anchor))))
    except OSError:
        return []


def _usable(path: Path, is_mounted: Callable[[Path], bool]) -> bool:
    """A stick that was pulled out may still be listed; looking at it fails."""
    try:
        return (
            not path.is_symlink()
            and path.is_dir()
            and is_mounted(path)
            and os.access(path, os.W_OK | os.X_OK, effective_ids=EFFECTIVE)
        )
    except OSError:
        return False


def _windows() -> list[Drive]:
    if sys.platform != "win32":
        return []
    import ctypes
    import string

    kernel = ctypes.windll.kernel32
    letters = kernel.GetLogicalDrives()
    roots = [
        f"{letter}:\\" for bit, letter in enumerate(string.ascii_uppercase) if letters >> bit & 1
    ]
    return [
        Drive(root[:2], Path(root))
        for root in roots
        if kernel.GetDriveTypeW(root) == REMOVABLE and _usable(Path(root), lambda _: True)
    ]
