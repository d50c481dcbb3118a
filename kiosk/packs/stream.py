# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads compressed data front to back, in small pieces, whatever it claims to hold."""

from __future__ import annotations

import lzma
from typing import BinaryIO

from kiosk.packs.faults import DiskError, PackError

PIECE = 64 * 1024
"""Bytes that are held at once."""
MEMORY = 128 * 2**20
"""Bytes a decoder may take; xz -9 needs 65 MiB."""
DAMAGED = "is damaged. Copy it onto the stick again, or ask its maker for it."
CUT_OFF = "is not whole. Copy it onto the stick again, and eject the stick before pulling it out."


class Inflated:
    """The content of xz data, which may be several streams one after the other.

    Raises `PackError` for data that is damaged or ends early.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decoder = self._fresh()
        self._ready = bytearray()
        self.taken = 0
        """Compressed bytes of the streams that are read to their end."""
        self._fed = 0

    def read(self, count: int) -> bytes:
        """The next `count` bytes, all of them."""
        while len(self._ready) < count:
            piece = self._more()
            if not piece:
                raise PackError(CUT_OFF)
            self._ready += piece
        found = bytes(self._ready[:count])
        del self._ready[:count]
        return found

    def goes_on(self) -> bool:
        """False at the end of the running stream."""
        while not self._ready and not self._decoder.eof:
            self._ready += self._step()
        return bool(self._ready)

    def finish_stream(self) -> None:
        """The running stream ends here, and its own sum is right."""
        if self.goes_on():
            raise PackError(DAMAGED)

    def finish(self) -> None:
        """Nothing follows."""
        self.finish_stream()
        if self._ready or self._decoder.unused_data or self._read():
            raise PackError(DAMAGED)

    @staticmethod
    def _fresh() -> lzma.LZMADecompressor:
        return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=MEMORY)

    def _read(self) -> bytes:
        try:
            data = self._file.read(PIECE)
        except OSError as error:
            raise DiskError(f"cannot be read ({error.strerror}). Put the stick in again.") from None
        self._fed += len(data)
        return data

    def _more(self) -> bytes:
        """Some more bytes; none at the end of the last stream."""
        while True:
            if self._decoder.eof:
                rest = self._decoder.unused_data or self._read()
                if not rest:
                    return b""
                self._decoder = self._fresh()
                found = self._decode(rest)
            else:
                found = self._step()
            if found:
                return found

    def _step(self) -> bytes:
        data = b""
        if self._decoder.needs_input:
            data = self._read()
            if not data:
                raise PackError(CUT_OFF)
        return self._decode(data)

    def _decode(self, data: bytes) -> bytes:
        try:
            found = self._decoder.decompress(data, max_length=PIECE)
        except (lzma.LZMAError, MemoryError):
            raise PackError(DAMAGED) from None
        if self._decoder.eof:
            self.taken = self._fed - len(self._decoder.unused_data)
        return found
