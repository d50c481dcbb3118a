# SPDX-License-Identifier: GPL-3.0-or-later
"""An X display as another program sees it: its windows, a window of its own, its monitor."""

from __future__ import annotations

import ctypes
import ctypes.util
import time
from collections.abc import Callable
from dataclasses import dataclass

CW_OVERRIDE_REDIRECT = 1 << 9
CLIENT_MESSAGE = 33
ROTATE_0, CURRENT_TIME = 1, 0
NEVER = 30.0


def wait_for(holds: Callable[[], object], told: str = "") -> None:
    """Looks every few ms until it holds."""
    until = time.monotonic() + NEVER
    while not holds():
        assert time.monotonic() < until, told
        time.sleep(0.02)


class _Attributes(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("kind", "gravity", "win_gravity", "backing")),
        *((name, ctypes.c_ulong) for name in ("planes", "pixel")),
        *((name, ctypes.c_int) for name in ("save_under",)),
        ("colormap", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("installed", "map_state")),
        ("rest", ctypes.c_long * 8),
    )


class _SetAttributes(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_ulong) for name in ("pixmap", "pixel", "border_pixmap", "border_pixel")),
        *((name, ctypes.c_int) for name in ("gravity", "win_gravity", "backing")),
        *((name, ctypes.c_ulong) for name in ("planes", "backing_pixel")),
        ("save_under", ctypes.c_int),
        *((name, ctypes.c_long) for name in ("events", "not_propagated")),
        ("override_redirect", ctypes.c_int),
        *((name, ctypes.c_ulong) for name in ("colormap", "cursor")),
    )


class _ClientMessage(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("sent", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 24),
    )


class _Mode(ctypes.Structure):
    _fields_ = (
        ("id", ctypes.c_ulong),
        ("width", ctypes.c_uint),
        ("height", ctypes.c_uint),
        ("clock", ctypes.c_ulong),
        *((name, ctypes.c_uint) for name in ("h_start", "h_end", "h_total", "h_skew")),
        *((name, ctypes.c_uint) for name in ("v_start", "v_end", "v_total")),
        ("name", ctypes.c_char_p),
        ("name_length", ctypes.c_uint),
        ("flags", ctypes.c_ulong),
    )


class _Resources(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_ulong) for name in ("time", "config_time")),
        ("crtc_count", ctypes.c_int),
        ("crtcs", ctypes.POINTER(ctypes.c_ulong)),
        ("output_count", ctypes.c_int),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
        ("mode_count", ctypes.c_int),
        ("modes", ctypes.POINTER(_Mode)),
    )


@dataclass(frozen=True)
class Shown:
    """One window that can be seen."""

    number: int
    name: str
    area: tuple[int, int, int, int]


class XDisplay:
    """A client of the display `name`."""

    def __init__(self, name: str) -> None:
        x = self._x = ctypes.CDLL(ctypes.util.find_library("X11"))
        for function in ("XOpenDisplay", "XInternAtom", "XDefaultRootWindow", "XCreateWindow"):
            getattr(x, function).restype = ctypes.c_ulong
        opened = x.XOpenDisplay(name.encode())
        assert opened, f"{name}: cannot be opened"
        self._display = ctypes.c_void_p(opened)
        self._root = ctypes.c_ulong(x.XDefaultRootWindow(self._display))

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def windows(self) -> list[Shown]:
        """Those that can be seen, the lowest first."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self._x.XQueryTree(
            *(self._display, self._root, ctypes.byref(root), ctypes.byref(parent)),
            *(ctypes.byref(children), ctypes.byref(count)),
        )
        found = [self._shown(children[index]) for index in range(count.value)]
        self._x.XFree(children)
        return [one for one in found if one is not None]

    def _shown(self, number: int) -> Shown | None:
        seen, name = _Attributes(), ctypes.c_char_p()
        window = ctypes.c_ulong(number)
        self._x.XGetWindowAttributes(self._display, window, ctypes.byref(seen))
        if seen.map_state != 2 or seen.width < 2:
            return None
        self._x.XFetchName(self._display, window, ctypes.byref(name))
        area = (seen.x, seen.y, seen.width, seen.height)
        return Shown(number, (name.value or b"").decode(), area)

    def put_over(self, width: int, height: int) -> int:
        """A window of another program over all else; its number."""
        wished = _SetAttributes(override_redirect=1)
        number = int(
            self._x.XCreateWindow(
                *(self._display, self._root, 0, 0, width, height, 0, 0, 1, None),
                *(ctypes.c_ulong(CW_OVERRIDE_REDIRECT), ctypes.byref(wished)),
            )
        )
        self._x.XMapRaised(self._display, ctypes.c_ulong(number))
        self._x.XSync(self._display, 0)
        return number

    def ask_to_close(self, window: int) -> None:
        """What a window manager sends for Alt+F4."""
        atom = self._x.XInternAtom
        message = _ClientMessage(
            type=CLIENT_MESSAGE,
            window=window,
            message=atom(self._display, b"WM_PROTOCOLS", 0),
            format=32,
        )
        message.data[0] = atom(self._display, b"WM_DELETE_WINDOW", 0)
        self._x.XSendEvent(
            self._display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message)
        )
        self._x.XSync(self._display, 0)

    def change_resolution(self, width: int, height: int) -> None:
        """The one monitor gets another resolution, at most the one it began with."""
        randr = ctypes.CDLL("libXrandr.so.2")
        randr.XRRGetScreenResources.restype = ctypes.POINTER(_Resources)
        randr.XRRCreateMode.restype = ctypes.c_ulong
        known = randr.XRRGetScreenResources(self._display, self._root)
        crtc = ctypes.c_ulong(known.contents.crtcs[0])
        output = ctypes.c_ulong(known.contents.outputs[0])
        name = f"{width}x{height}".encode()
        wished = _Mode(width=width, height=height, name=name, name_length=len(name))
        wished.clock, wished.h_total, wished.v_total = 60 * width * height, width, height
        mode = ctypes.c_ulong(randr.XRRCreateMode(self._display, self._root, ctypes.byref(wished)))
        randr.XRRAddOutputMode(self._display, output, mode)

        def show(mode: ctypes.c_ulong, outputs: int) -> None:
            randr.XRRSetCrtcConfig(
                *(self._display, known, crtc, ctypes.c_ulong(CURRENT_TIME), 0, 0, mode, ROTATE_0),
                *(ctypes.byref(output) if outputs else None, outputs),
            )

        self._x.XGrabServer(self._display)
        show(ctypes.c_ulong(0), 0)
        randr.XRRSetScreenSize(
            self._display, self._root, width, height, int(width / 4), int(height / 4)
        )
        show(mode, 1)
        self._x.XUngrabServer(self._display)
        self._x.XSync(self._display, 0)
