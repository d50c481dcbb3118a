# SPDX-License-Identifier: GPL-3.0-or-later
"""A display of its own for the benchmark, and an eye on what it shows."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import shutil
import subprocess
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

SIZE = (1920, 1080)
PAPER = (0xFB, 0xF6, 0xEC)
INK = (0x10, 0x39, 0x3B)
PAPER_AREA = (24, 70, 16, 4)
"""x, y, width, height: nothing but background in both programs, under the line for staff."""
INK_AREA = (104, 200, 320, 4)
"""Through the first word of the heading in both programs."""
START = (400, 700)
"""On the button of the start screen."""
NEXT = (1750, 1006)
"""On the button at the bottom right of every other screen."""

LEAST_INK = 20
NEAR = 12
POLL_S = 0.002
ALL_PLANES = 0xFFFFFFFF
Z_PIXMAP = 2


def missing() -> list[str]:
    """What the display needs and this machine does not have."""
    there = {"Xvfb": shutil.which("Xvfb"), "libX11": ctypes.util.find_library("X11")}
    return [name for name, found in there.items() if not found]


@contextmanager
def display() -> Iterator[str]:
    """An Xvfb at a free number; gives its name, such as `:3`."""
    reading, writing = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


class _XImage(ctypes.Structure):
    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


Area = tuple[int, int, int, int]


@dataclass
class Sight:
    """When content was seen, and how closely the screen was watched until then."""

    seen_s: float
    """`time.perf_counter` at the look that found it."""
    gaps_ms: list[float] = field(default_factory=list)
    """Between one look and the next; the last is how much later than true `seen_s` may be."""


class Eye:
    """Reads small areas of the root window, as a camera in front of the screen would."""

    def __init__(self, name: str) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11"))
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        area = [ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint]
        drawn = [ctypes.c_void_p, ctypes.c_ulong, *area, ctypes.c_ulong, ctypes.c_int]
        self._x.XGetImage.restype = ctypes.POINTER(_XImage)
        self._x.XGetImage.argtypes = drawn
        self._x.XGetSubImage.restype = ctypes.c_void_p
        self._x.XGetSubImage.argtypes = [
            *drawn,
            ctypes.POINTER(_XImage),
            ctypes.c_int,
            ctypes.c_int,
        ]
        self._display = self._x.XOpenDisplay(name.encode())
        if not self._display:
            raise RuntimeError(f"{name}: cannot be opened")
        self._root = self._x.XDefaultRootWindow(self._display)
        self._images: dict[Area, ctypes._Pointer[_XImage]] = {}

    def close(self) -> None:
        """Lets go of the display."""
        self._x.XCloseDisplay(self._display)

    def _bytes(self, area: Area) -> bytes:
        x, y, width, height = area
        asked = (self._display, self._root, x, y, width, height, ALL_PLANES, Z_PIXMAP)
        if area in self._images:
            image = self._images[area]
            self._x.XGetSubImage(*asked, image, 0, 0)
        else:
            image = self._images[area] = self._x.XGetImage(*asked)
        seen = image.contents
        return ctypes.string_at(seen.data, seen.bytes_per_line * seen.height)

    def mark(self) -> int:
        """A number that stays the same as long as the screen above the dock does."""
        return zlib.crc32(self._bytes((0, 0, SIZE[0], 920)))

    def shows_paper(self) -> bool:
        """True when the paper area is all of the paper's colour."""
        row = self._bytes(PAPER_AREA)
        return _count(row, PAPER) == len(row) // 4

    def shows_content(self) -> bool:
        """True when there is text on paper."""
        return self.shows_paper() and _count(self._bytes(INK_AREA), INK) >= LEAST_INK

    def wait_for_content(self, patience_s: float = 600) -> Sight:
        """Looks every 2 ms until there is content. Raises `TimeoutError`."""
        last = time.perf_counter()
        end, gaps = last + patience_s, []
        while last < end:
            time.sleep(POLL_S)
            found = self.shows_content()
            now = time.perf_counter()
            gaps.append((now - last) * 1000)
            last = now
            if found:
                return Sight(now, gaps)
        raise TimeoutError("no content on the screen")


def _count(pixels: bytes, color: tuple[int, int, int]) -> int:
    """How many pixels are of about this colour; memory holds blue, green, red, nothing."""
    red, green, blue = color
    return sum(
        abs(b - blue) <= NEAR and abs(g - green) <= NEAR and abs(r - red) <= NEAR
        for b, g, r in zip(pixels[::4], pixels[1::4], pixels[2::4], strict=True)
    )
