# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are, from source and in the packaged executable."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def root() -> Path:
    """The folder that holds `resources/` and `translations/`."""
    packaged = getattr(sys, "_MEIPASS", None)
    return Path(packaged) if packaged else Path(__file__).resolve().parents[2]


PACKAGED = hasattr(sys, "_MEIPASS")
"""True in the packaged executable, where there are no sources and nothing may be written."""
RESOURCES = root() / "resources"
ARTICLES = RESOURCES / "articles"
FONTS = RESOURCES / "fonts" / "built"
PICTURES = RESOURCES / "pictures"
DEFAULT_SETTINGS = RESOURCES / "kiosk.toml"
TRANSLATIONS = root() / "translations"
QML = Path(__file__).resolve().parents[1] / "ui" / "qml"


def state_folder() -> Path:
    """The folder for what the kiosk keeps of itself (never of a visit). It may not exist yet."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_STATE_HOME", Path.home() / ".local" / "state"))
    return base / "kiosk"


def settings_file() -> Path:
    """Where staff's settings live when no other file is named. It may not exist yet."""
    if sys.platform in ("win32", "darwin"):
        return state_folder() / "kiosk.toml"
    base = Path(os.environ.get("XDG_CONFIG_HOME", Path.home() / ".config"))
    return base / "kiosk" / "kiosk.toml"


def narration_folder(config: Path | None = None) -> Path:
    """A clinic's own recordings, beside its settings. It need not be there."""
    return (config or settings_file()).with_name("narration")


def pin_file() -> Path:
    """The hash of the staff panel's PIN, and its lock. No file: no PIN."""
    return state_folder() / "pin.toml"


def totals_file() -> Path:
    """The totals of each day, once staff have them counted."""
    return state_folder() / "totals.sqlite"


def metrics_file() -> Path:
    """Yesterday's totals for node_exporter."""
    return state_folder() / "kiosk.prom"


def packs_folder() -> Path:
    """The articles that came in packs: a folder for each, with its versions."""
    return state_folder() / "packs"


def packages_folder() -> Path:
    """The installed versions of the kiosk, with the link `current` beside them."""
    if hasattr(sys, "_MEIPASS"):
        return Path(sys.executable).resolve().parents[1]
    return Path("/opt/kiosk")


def key_folders() -> tuple[Path, Path]:
    """The public keys that are trusted: of this computer, where more are put, and delivered."""
    if sys.platform == "win32":
        own = Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "kiosk" / "keys"
    else:
        own = Path("/etc/kiosk/keys")
    return own, RESOURCES / "keys"
