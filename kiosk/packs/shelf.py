# SPDX-License-Identifier: GPL-3.0-or-later
"""The versions of one thing that are installed, and which of them counts.

A folder for each version, and one mark that names the current one. A version is made beside them
and gets its name only when it is whole; moving the mark is one rename. So whatever ends the work,
the old version counts or the new one.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.packs.disk import full, sync
from kiosk.packs.faults import DiskError, PackError
from kiosk.packs.version import is_version, number

CURRENT = "current"
HISTORY = "history"
FRESH = ".new"
LOCK = ".lock"
KEPT = 2
"""Earlier versions that are kept beside the current one."""
ROOM = 32 * 2**20
"""Bytes that stay free."""


class Shelf:
    """The versions in `folder`, which need not be there yet.

    The mark is a link, for who starts a program through it; or a file, where `linked` is False.
    """

    def __init__(self, folder: Path, linked: bool) -> None:
        self.folder = folder
        self._linked = linked

    @property
    def current(self) -> str | None:
        """The version that counts; None when there is none."""
        mark = self.folder / CURRENT
        try:
            named = str(mark.readlink()) if self._linked else mark.read_text("utf-8").strip()
        except (OSError, ValueError):
            return None
        return named if is_version(named) and self.place(named).is_dir() else None

    @property
    def versions(self) -> list[str]:
        """The versions that are here, oldest first."""
        try:
            found = [path.name for path in self.folder.iterdir() if path.is_dir()]
        except OSError:
            return []
        return sorted(filter(is_version, found), key=number)

    @property
    def previous(self) -> str | None:
        """The version that counted before the current one and is still here."""
        before = self._history()[:-1]
        return before[-1] if before else None

    def place(self, version: str) -> Path:
        """The folder of a version."""
        return self.folder / version

    def put(self, version: str, size: int, fill: Callable[[Path], None]) -> None:
        """Makes `version`: `fill` writes about `size` bytes into an empty folder.

        It does not count yet. Raises `PackError`, also what `fill` raises; then nothing changed.
        """
        fresh = self.folder / FRESH
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            # What a power cut left of them.
            for left in self.folder.glob(".*.old"):
                shutil.rmtree(left)
            _remove(fresh)
            self._has_room(size)
            fresh.mkdir()
            fill(fresh)
            _remove(self.place(version))
            fresh.rename(self.place(version))
            sync(self.folder)
        except OSError as error:
            raise full(self.folder, error) from None
        finally:
            with contextlib.suppress(OSError):
                _remove(fresh)

    def _has_room(self, size: int) -> None:
        free = shutil.disk_usage(self.folder).free
        if free < size + ROOM:
            raise DiskError(
                f"{self.folder}: there is not enough room: {(size + ROOM) / 2**20:.0f} MB are"
                f" needed, {free / 2**20:.0f} MB are free. Nothing was changed. Make room."
            )

    def choose(self, version: str) -> None:
        """Lets `version` count, and forgets those that are too old. Raises `PackError`."""
        history = [one for one in self._history() if one != version] + [version]
        try:
            self._replace(HISTORY, "".join(f"{one}\n" for one in history))
            self._point(version)
        except OSError as error:
            raise full(self.folder, error) from None
        for one in set(self.versions) - set(history[-1 - KEPT :]):
            with contextlib.suppress(OSError):
                _remove(self.place(one))

    def go_back(self) -> str | None:
        """Lets the version before count; None: none does from now on. Raises `PackError`."""
        version = self.previous
        if version is None and self._linked:
            raise PackError(f"{self.folder}: there is no earlier version to go back to.")
        try:
            if version:
                self._point(version)
            else:
                (self.folder / CURRENT).unlink()
                sync(self.folder)
        except OSError as error:
            raise full(self.folder, error) from None
        return version

    def _history(self) -> list[str]:
        """What counted, and is still here, up to the current version."""
        try:
            noted = (self.folder / HISTORY).read_text("utf-8").split()
        except (OSError, ValueError):
            noted = []
        current, here = self.current, set(self.versions)
        if current is None:
            return []
        before = noted[: noted.index(current)] if current in noted else noted
        return [one for one in before if one in here] + [current]

    def _point(self, version: str) -> None:
        if not self._linked:
            self._replace(CURRENT, f"{version}\n")
            return
        fresh = self.folder / f"{CURRENT}.tmp"
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(version)
        fresh.replace(self.folder / CURRENT)
        sync(self.folder)

    def _replace(self, name: str, text: str) -> None:
        fresh = self.folder / f"{name}.tmp"
        fresh.unlink(missing_ok=True)
        with fresh.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self.folder / name)
        sync(self.folder)


def _remove(folder: Path) -> None:
    """Takes a folder away; its name goes first, so that half of it never counts."""
    if not folder.exists():
        return
    going = folder.with_name(f".{folder.name.lstrip('.')}.old")
    if going.exists():
        shutil.rmtree(going)
    folder.rename(going)
    shutil.rmtree(going)


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Nobody else changes `folder` meanwhile. Raises `PackError` when somebody does already."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / LOCK).open("ab") as file:
            try:
                _lock(file.fileno())
            except OSError:
                raise PackError(f"{folder}: is being updated already. Wait a minute.") from None
            yield
    except PackError:
        raise
    except OSError as error:
        raise full(folder, error) from None


def _lock(descriptor: int) -> None:
    """Raises `OSError` when another process holds it; the system lets go of it in every case."""
    if sys.platform == "win32":
        return
    import fcntl

    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def current_articles(folder: Path) -> list[Path]:
    """The folders of the articles that came in packs, by name; each is called like its article."""
    try:
        names = sorted(path.name for path in folder.iterdir() if path.is_dir())
    except OSError:
        return []
    shelves = {name: Shelf(folder / name, linked=False) for name in names}
    found = {name: (shelf, shelf.current) for name, shelf in shelves.items()}
    return [shelf.place(now) / name for name, (shelf, now) in found.items() if now]
