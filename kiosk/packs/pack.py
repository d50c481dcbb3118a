# SPDX-License-Identifier: GPL-3.0-or-later
"""A pack on a stick: opened, looked at, unpacked."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from kiosk.packs import keys
from kiosk.packs.archive import NO_PACK, Head, read_files, read_head
from kiosk.packs.disk import full, sync
from kiosk.packs.faults import DiskError, PackError
from kiosk.packs.keys import Key
from kiosk.packs.manifest import Manifest, decode
from kiosk.packs.stream import Inflated

ENDING = ".kioskpack"
MAGIC = b"\xfd7zXZ\x00"


class Trust(Struct, frozen=True):
    """The keys that are trusted, and the folder that more are put in."""

    keys: Sequence[Key]
    folder: Path


class Pack(Struct, frozen=True):
    """An open pack. `key` is who signed; None as long as nobody was asked to be trusted."""

    path: Path
    manifest: Manifest
    head: Head
    key: Key | None
    stream: Inflated


@contextlib.contextmanager
def naming(path: Path) -> Iterator[None]:
    """Puts the pack's name before what is wrong with it."""
    try:
        yield
    except PackError as error:
        raise type(error)(f"{path}: {error}") from None


@contextlib.contextmanager
def opened(path: Path, trust: Trust | None) -> Iterator[Pack]:
    """The pack in `path`: its manifest is read only after its signature was found good.

    `trust` None asks for no signature (on its maker's computer). Raises `PackError`.
    """
    with _file(path) as file:
        with naming(path):
            magic = file.read(len(MAGIC))
            if not MAGIC.startswith(magic):
                raise PackError(NO_PACK)
            file.seek(0)
            stream = Inflated(file)
            head = read_head(stream)
            key = None
            if trust:
                key = keys.signer(head.manifest, head.signature, trust.keys, trust.folder)
            manifest = decode(head.manifest)
        yield Pack(path, manifest, head, key, stream)


def _file(path: Path) -> BinaryIO:
    """Opens nothing but a plain file: a pipe would wait for ever."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | _NO_WAIT)
    except OSError as error:
        raise DiskError(f"{path}: cannot be read ({error.strerror}).") from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise PackError(f"{path}: {NO_PACK}")
    return os.fdopen(descriptor, "rb")


_NO_WAIT = getattr(os, "O_NONBLOCK", 0)


def check(pack: Pack) -> None:
    """Reads the pack to its end and compares every hash. Raises `PackError`."""
    with naming(pack.path):
        for _, pieces in read_files(pack.stream, pack.manifest):
            for _piece in pieces:
                pass


def unpack(pack: Pack, folder: Path) -> None:
    """Writes the files of the pack into `folder`, which is empty, and makes them last.

    Raises `PackError`; then `folder` holds some of them.
    """
    made = {folder}
    try:
        with naming(pack.path):
            for entry, pieces in read_files(pack.stream, pack.manifest):
                path = folder / entry.path
                path.parent.mkdir(parents=True, exist_ok=True)
                made.update(path.parents[: len(Path(entry.path).parts)])
                _write(path, pieces, entry.executable)
        for link in pack.manifest.links:
            path = folder / link.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.symlink_to(link.target)
            made.add(path.parent)
        for one in made:
            sync(one)
    except OSError as error:
        raise full(folder.parent, error) from None


def _write(path: Path, pieces: Iterator[bytes], executable: bool) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    mode = 0o755 if executable else 0o644
    with os.fdopen(os.open(path, flags, mode), "wb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
