# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the operating system's user asked for less movement.

Qt tells of this from 6.12 on (`QAccessibilityHints.motionPreference`); until then each system is
asked its own way. Only Linux's ways have been tried; the other two are written by their manuals.
"""

from __future__ import annotations

import configparser
import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

SPI_GETCLIENTAREAANIMATION = 0x1042
NO = ("0", "false", "no", "off")


def wants_less_motion(
    platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> bool:
    """True when the system says so; False where it does not, or cannot be asked."""
    try:
        if platform == "win32":
            return _windows()
        if platform == "darwin":
            return _mac()
    except (OSError, AttributeError):
        return False
    return _linux(environment)


def _linux(environment: Mapping[str, str]) -> bool:
    """By the settings files of GTK and KDE: a kiosk often runs without either's desktop."""
    home = environment.get("XDG_CONFIG_HOME") or str(Path(environment.get("HOME", "/")) / ".config")
    shared = environment.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    folders = [Path(one) for one in (home, *shared.split(":"), "/etc")]
    return any(_gtk(folders, version) for version in ("gtk-4.0", "gtk-3.0")) or _kde(folders)


def _value(file: Path, section: str, key: str) -> str | None:
    read = configparser.RawConfigParser(strict=False, delimiters="=")
    # Keys of GTK are written in small letters, those of KDE are not.
    read.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        read.read_string(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        return None
    return read.get(section, key, fallback=None)


def _first(folders: list[Path], name: str, section: str, key: str) -> str:
    """What the first file says that says anything: the user's own comes before the machine's."""
    for folder in folders:
        found = _value(folder / name, section, key)
        if found is not None:
            return found.strip().lower()
    return ""


def _gtk(folders: list[Path], version: str) -> bool:
    return _first(folders, f"{version}/settings.ini", "Settings", "gtk-enable-animations") in NO


def _kde(folders: list[Path]) -> bool:
    factor = _first(folders, "kdeglobals", "KDE", "AnimationDurationFactor")
    try:
        return float(factor) == 0
    except ValueError:
        return False


def _windows() -> bool:
    """Settings, Accessibility, Visual effects: animation effects."""
    animated = ctypes.c_int(1)
    library = ctypes.CDLL("user32")
    told = library.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)
    return bool(told) and not animated.value


def _mac() -> bool:
    """System Settings, Accessibility, Display: reduce motion."""
    ctypes.CDLL("/System/Library/Frameworks/AppKit.framework/AppKit")
    objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    ask = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)
    address = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value
    assert address is not None
    space = ctypes.c_void_p(objc.objc_getClass(b"NSWorkspace"))
    shared = ctypes.c_void_p(objc.sel_registerName(b"sharedWorkspace"))
    reduced = ctypes.c_void_p(objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion"))
    return bool(ask(address)(ctypes.c_void_p(send(address)(space, shared)), reduced))
