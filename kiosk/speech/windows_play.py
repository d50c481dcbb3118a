# SPDX-License-Identifier: GPL-3.0-or-later
"""Play a WAV from standard input on Windows, as a process of its own.

``winsound`` cannot play memory in the background, and cannot be stopped in the foreground; a
process can always be ended.
"""

import io
import os
import sys
import threading
from typing import BinaryIO

_RIFF_HEADER = 8  # bytes: "RIFF" and the length of what follows, little-endian


def read_wav(stream: BinaryIO) -> bytes:
    """Return exactly one WAV from a stream that stays open after it."""
    header = stream.read(_RIFF_HEADER)
    return header + stream.read(int.from_bytes(header[4:], "little"))


def _end_with(stream: BinaryIO) -> None:
    stream.read()
    os._exit(1)


def play() -> int:
    """Play what standard input holds; return the exit code, 1 without a working sound device.

    The process ends at once when the other end of standard input goes away.
    """
    if sys.platform != "win32":
        return 1
    import winsound

    stream = io.BufferedReader(io.FileIO(0, closefd=False))
    data = read_wav(stream)
    threading.Thread(target=_end_with, args=(stream,), daemon=True).start()
    try:
        winsound.PlaySound(data, winsound.SND_MEMORY | winsound.SND_NODEFAULT)
    except RuntimeError:
        return 1
    return 0
