# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are whole at every moment, whatever happens while they are written."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path

NEW_FILE = 0o644


def write_atomically(path: Path, data: bytes, mode: int | None = None) -> None:
    """Afterwards `path` holds `data`; a power cut leaves that or what was there before.

    Makes the folder. Without `mode` the file keeps the one it has. Raises `OSError`.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # One name, so that power cuts do not fill the folder; taken away first and made anew, so
    # that a link somebody put there on a stick is not written through.
    temporary = path.with_name(path.name + ".tmp")
    temporary.unlink(missing_ok=True)
    wanted = _mode_of(path) if mode is None else mode
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, wanted)
    try:
        with os.fdopen(descriptor, "wb") as file:
            if sys.platform != "win32":
                # The file systems of sticks have no modes.
                with contextlib.suppress(OSError):
                    os.fchmod(file.fileno(), wanted)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)


def _mode_of(path: Path) -> int:
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return NEW_FILE


def sync_folder(folder: Path) -> None:
    """Makes the names in `folder` last. Not every system can; the file itself is safe by then."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def beside(path: Path, ending: str) -> Path:
    """The file of the same name with `ending` after it: `good`, `broken`, `before`."""
    return path.with_name(f"{path.name}.{ending}")


def set_aside(path: Path) -> Path | None:
    """Keeps a broken file under another name; None when it is not there or cannot be moved."""
    broken = beside(path, "broken")
    try:
        path.replace(broken)
    except OSError:
        return None
    return broken


def is_there(path: Path) -> bool:
    """False only when there is surely nothing of that name."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        pass
    return True


def why(error: OSError) -> str:
    """What the system says about `error`, in a few words."""
    return error.strerror or str(error)
