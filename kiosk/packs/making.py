# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes packs and signs them: on the computer of who gives them out."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.packs import keys
from kiosk.packs.archive import Writer, head_of
from kiosk.packs.disk import sync
from kiosk.packs.faults import DiskError, PackError
from kiosk.packs.manifest import Entry, Link, Manifest, decode, encode
from kiosk.packs.pack import check, opened
from kiosk.packs.stream import PIECE


def gathered(
    folder: Path, left_out: frozenset[str] = frozenset()
) -> tuple[dict[str, Path], tuple[Link, ...]]:
    """The files of `folder` by their paths in a pack, and the links to them, in order.

    Folders named in `left_out` are not for a kiosk.
    """
    files, links = {}, []
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if left_out & set(inside.parts[:-1]):
            continue
        if path.is_symlink():
            links.append(Link(path=inside.as_posix(), target=path.readlink().as_posix()))
        elif path.is_file():
            files[inside.as_posix()] = path
    return files, tuple(links)


def entries(files: dict[str, Path]) -> tuple[Entry, ...]:
    """Size and hash of each file. Raises `PackError`."""
    return tuple(_entry(name, path) for name, path in files.items())


def _entry(name: str, path: Path) -> Entry:
    try:
        with path.open("rb") as file:
            sum_ = hashlib.file_digest(file, "sha256").hexdigest()
        info = path.stat()
    except OSError as error:
        raise DiskError(f"{path}: cannot be read ({error.strerror}).") from None
    return Entry(path=name, size=info.st_size, sha256=sum_, executable=bool(info.st_mode & 0o100))


def write(
    path: Path, manifest: Manifest, files: dict[str, Path], secret: Ed25519PrivateKey | None
) -> None:
    """Writes the pack to `path`, in one step. Raises `PackError`; then `path` is as it was."""
    data = encode(manifest)
    decode(data)
    signature = keys.sign(data, secret) if secret else b""

    def fill(file: BinaryIO) -> None:
        writer = Writer(file, data, signature)
        for entry in manifest.files:
            with files[entry.path].open("rb") as source:
                writer.add(entry, source)
        writer.close()

    _replace(path, fill)


def sign(path: Path, secret: Ed25519PrivateKey) -> None:
    """Signs the pack in `path`, instead of who signed it before. Raises `PackError`.

    It is checked first: a signature says that the pack is whole.
    """
    with opened(path, None) as pack:
        check(pack)
    data = pack.head.manifest

    def fill(file: BinaryIO) -> None:
        file.write(head_of(data, keys.sign(data, secret)))
        with path.open("rb") as before:
            before.seek(pack.head.length)
            file.writelines(_pieces(before))

    _replace(path, fill)


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    while piece := file.read(PIECE):
        yield piece


def _replace(path: Path, fill: Callable[[BinaryIO], None]) -> None:
    fresh = path.with_name(f".{path.name}.tmp")
    try:
        fresh.unlink(missing_ok=True)
        with fresh.open("xb") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        sync(path.parent)
    except (OSError, PackError) as error:
        fresh.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise DiskError(f"{path}: cannot be written ({error.strerror}).") from None
        raise


def write_key(path: Path, data: bytes, mode: int) -> None:
    """Writes a key into a file that is not there yet. Raises `PackError`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
            file.write(data)
    except FileExistsError:
        raise PackError(
            f"{path}: is there already. Packs it signed need it; take another name."
        ) from None
    except OSError as error:
        raise DiskError(f"{path}: cannot be written ({error.strerror}).") from None
