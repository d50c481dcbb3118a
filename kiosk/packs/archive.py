# SPDX-License-Identifier: GPL-3.0-or-later
"""The file of a pack: a tar of plain files, whose every header is known beforehand.

First come the manifest and the signature, in an xz stream of their own; then, in another, the
files in the manifest's order. `tar -xJf` unpacks it. Reading compares each header with the one the
manifest asks for: what the file itself claims of names, kinds and sizes is never acted upon.
"""

from __future__ import annotations

import hashlib
import lzma
import tarfile
from collections.abc import Iterator
from typing import BinaryIO

from msgspec import Struct

from kiosk.packs.faults import PackError
from kiosk.packs.manifest import Entry, Manifest
from kiosk.packs.stream import DAMAGED, PIECE, Inflated

BLOCK = tarfile.BLOCKSIZE
MANIFEST = "manifest.json"
SIGNATURE = "signature.json"
MOST_MANIFEST = 16 * 2**20
MOST_SIGNATURE = 4096
END = bytes(2 * BLOCK)
NO_PACK = "is no pack of a kiosk. Take a file that ends in .kioskpack."
KINDS = {b"1": "a link", b"2": "a link", b"3": "a device", b"4": "a device", b"6": "a device"}
"""What is no plain file, by the letter in a tar's header."""


class Head(Struct, frozen=True):
    """The start of a pack. `signature` is empty when nobody signed it."""

    manifest: bytes
    signature: bytes
    length: int
    """Compressed bytes up to the files."""


def header(path: str, size: int, executable: bool = False) -> bytes:
    """The one header a file of that name and size has. Raises `PackError` for too long a name."""
    info = tarfile.TarInfo(path)
    info.size = size
    info.mode = 0o755 if executable else 0o644
    try:
        return info.tobuf(tarfile.USTAR_FORMAT, "utf-8", "strict")
    except ValueError:
        raise PackError(f"'{path}' is too long a name. Make the pack again.") from None


def padding(size: int) -> bytes:
    """What fills the last block of a file."""
    return bytes(-size % BLOCK)


def head_of(manifest: bytes, signature: bytes) -> bytes:
    """The compressed start of a pack."""
    members = [(MANIFEST, manifest), *([(SIGNATURE, signature)] if signature else [])]
    return lzma.compress(
        b"".join(header(name, len(data)) + data + padding(len(data)) for name, data in members)
    )


def read_head(stream: Inflated) -> Head:
    """Manifest and signature, neither of them looked at yet. Raises `PackError`."""
    manifest = _member(stream, MANIFEST, MOST_MANIFEST)
    signature = _member(stream, SIGNATURE, MOST_SIGNATURE) if stream.goes_on() else b""
    stream.finish_stream()
    return Head(manifest, signature, stream.taken)


def _member(stream: Inflated, name: str, most: int) -> bytes:
    found = stream.read(BLOCK)
    digits = found[124:135]
    size = int(digits, 8) if digits.isdigit() and b"8" not in digits and b"9" not in digits else -1
    if not 0 < size <= most or found != header(name, size):
        raise PackError(NO_PACK)
    data = stream.read(size)
    _fill(stream, size)
    return data


def _fill(stream: Inflated, size: int) -> None:
    if any(stream.read(len(padding(size)))):
        raise PackError(DAMAGED)


def read_files(stream: Inflated, manifest: Manifest) -> Iterator[tuple[Entry, Iterator[bytes]]]:
    """Every file with its pieces, which must be used up before the next file.

    Raises `PackError` at the first that is not what the manifest says; and at the end when
    anything follows.
    """
    for entry in manifest.files:
        found = stream.read(BLOCK)
        if found != header(entry.path, entry.size, entry.executable):
            raise PackError(_what_is_wrong(found))
        yield entry, _pieces(stream, entry)
        _fill(stream, entry.size)
    if stream.read(len(END)) != END:
        raise PackError(_what_is_wrong(END))
    stream.finish()


def _pieces(stream: Inflated, entry: Entry) -> Iterator[bytes]:
    left, sum_ = entry.size, hashlib.sha256()
    while left:
        piece = stream.read(min(left, PIECE))
        left -= len(piece)
        sum_.update(piece)
        yield piece
    if sum_.hexdigest() != entry.sha256:
        raise PackError(f"'{entry.path}' in it is not the file that was signed. {AGAIN}")


AGAIN = "Do not use it; ask its maker for it again."


def _what_is_wrong(found: bytes) -> str:
    """Names what stands where a file of the pack should be."""
    before, name = found[345:500].rstrip(b"\0"), found[:100].rstrip(b"\0")
    name = before + b"/" + name if before else name
    told = name.decode("ascii", "replace")
    told = told if told.isprintable() else "?"
    kind = KINDS.get(found[156:157])
    if kind:
        return f"holds {kind} ('{told}'), which no pack does. {AGAIN}"
    if name.startswith(b"/") or b".." in name.split(b"/"):
        return f"'{told}' leads out of the folder it is unpacked in. {AGAIN}"
    return f"holds something else than it says ('{told}'). {AGAIN}"


class Writer:
    """Writes a pack: the head, then every file in the manifest's order, then `close`."""

    def __init__(self, file: BinaryIO, manifest: bytes, signature: bytes) -> None:
        self._file = file
        self._files = lzma.LZMACompressor()
        file.write(head_of(manifest, signature))

    def add(self, entry: Entry, source: BinaryIO) -> None:
        """Writes one file, which must be as `entry` says: `PackError` otherwise."""
        self._put(header(entry.path, entry.size, entry.executable))
        sum_, size = hashlib.sha256(), 0
        while piece := source.read(PIECE):
            sum_.update(piece)
            size += len(piece)
            self._put(piece)
        if (size, sum_.hexdigest()) != (entry.size, entry.sha256):
            raise PackError(f"{entry.path}: changed while it was packed. Make the pack again.")
        self._put(padding(size))

    def close(self) -> None:
        """Ends the pack; the file stays open."""
        self._put(END)
        self._file.write(self._files.flush())

    def _put(self, data: bytes) -> None:
        self._file.write(self._files.compress(data))
