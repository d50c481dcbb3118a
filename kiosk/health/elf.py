# SPDX-License-Identifier: GPL-3.0-or-later
"""Which shared libraries a binary of Linux asks for, read from the file: no program is needed."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

MAGIC = b"\x7fELF"
WIDE = 2
"""The class of files of 64 bits, the only ones Qt has binaries of today."""
LOAD, DYNAMIC = 1, 2
END, NEEDED, STRINGS, RPATH, RUNPATH = 0, 1, 5, 15, 29


class NotElfError(Exception):
    """The file is no binary of Linux with 64 bits."""


class Wanted(NamedTuple):
    """What a binary asks for."""

    names: tuple[str, ...]
    """Such as `libEGL.so.1`."""
    folders: tuple[Path, ...]
    """Where it looks before the system does."""


class _Segment(NamedTuple):
    kind: int
    offset: int
    address: int
    size: int


def wanted(path: Path) -> Wanted:
    """What the binary at `path` asks for. Raises `NotElfError`, `OSError`."""
    data = path.read_bytes()
    try:
        return _wanted(data, path.resolve().parent)
    except (struct.error, IndexError, StopIteration):
        raise NotElfError(f"{path}: is damaged") from None


def _wanted(data: bytes, origin: Path) -> Wanted:
    if data[:4] != MAGIC or data[4] != WIDE:
        raise NotElfError("is no binary of 64 bits")
    order = "<" if data[5] == 1 else ">"
    segments = list(_segments(data, order))
    dynamic = next((one for one in segments if one.kind == DYNAMIC), None)
    if dynamic is None:
        return Wanted((), ())
    entries = list(_entries(data, order, dynamic))
    address = next(value for tag, value in entries if tag == STRINGS)
    home = next(
        one
        for one in segments
        if one.kind == LOAD and one.address <= address < one.address + one.size
    )
    strings = address - home.address + home.offset

    def text(at: int) -> str:
        return data[strings + at : data.index(b"\0", strings + at)].decode("utf-8", "replace")

    names = tuple(text(value) for tag, value in entries if tag == NEEDED)
    paths = [text(value) for tag, value in entries if tag in (RPATH, RUNPATH)]
    folders = tuple(
        Path(one.replace("${ORIGIN}", str(origin)).replace("$ORIGIN", str(origin)))
        for path in paths
        for one in path.split(":")
        if one
    )
    return Wanted(names, folders)


def _segments(data: bytes, order: str) -> Iterator[_Segment]:
    (start,) = struct.unpack_from(f"{order}Q", data, 32)
    size, count = struct.unpack_from(f"{order}HH", data, 54)
    for at in range(start, start + size * count, size):
        kind, _, offset, address, _, length, _, _ = struct.unpack_from(f"{order}IIQQQQQQ", data, at)
        yield _Segment(kind, offset, address, length)


def _entries(data: bytes, order: str, dynamic: _Segment) -> Iterator[tuple[int, int]]:
    for at in range(dynamic.offset, dynamic.offset + dynamic.size, 16):
        tag, value = struct.unpack_from(f"{order}QQ", data, at)
        if tag == END:
            return
        yield tag, value
