# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole set-up as one file on a stick: settings and approvals, never the PIN."""

from __future__ import annotations

import hashlib
import json
import stat
from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec import Struct

from kiosk.staff.approvals import ApprovalsError, ApprovalsStore, parse_approvals
from kiosk.staff.files import why, write_atomically
from kiosk.staff.settings import SettingsError, parse_settings
from kiosk.staff.store import SettingsChangeError, SettingsStore

NAME = "kiosk-setup.json"
KIND = "kiosk-setup"
VERSION = 1
MOST_BYTES = 4_000_000


class SetupError(Exception):
    """A set-up that was not saved or not loaded. One line says why."""


class Setup(Struct, frozen=True):
    """A set-up that has been checked."""

    settings: str
    approvals: str


class _File(Struct, frozen=True):
    kind: Literal["kiosk-setup"]
    version: Literal[1]
    sha256: str
    settings: str
    approvals: str


def _sum(settings: str, approvals: str) -> str:
    # Lengths keep the end of one text from counting as the beginning of the other.
    whole = json.dumps([KIND, VERSION, settings, approvals])
    return hashlib.sha256(whole.encode()).hexdigest()


def save_setup(folder: Path, settings: SettingsStore, approvals: ApprovalsStore) -> Path:
    """Writes the set-up into `folder`. Raises `SetupError` when there is no good one to save."""
    try:
        text = settings.text()
        _, faults = parse_settings(settings.path, text)
    except SettingsError as error:
        raise SetupError(f"Not saved: {error}") from None
    if faults:
        raise SetupError(f"Not saved: {faults[0]}")
    found = approvals.text()
    content = {
        "kind": KIND,
        "version": VERSION,
        "sha256": _sum(text, found),
        "settings": text,
        "approvals": found,
    }
    path = folder / NAME
    try:
        if not folder.is_dir():
            raise FileNotFoundError(2, "the stick is gone")
        write_atomically(path, (json.dumps(content, indent=1) + "\n").encode())
    except OSError as error:
        raise SetupError(
            f"{path}: cannot be written ({why(error)}). Put the stick in again, or take another."
        ) from None
    return path


def read_setup(path: Path) -> Setup:
    """The set-up in `path`, checked through and through. Raises `SetupError`."""
    raw = _json(path)
    if not isinstance(raw, dict) or raw.get("kind") != KIND:
        raise SetupError(f"{path}: is not the set-up of a kiosk. Choose {NAME}.")
    version = raw.get("version")
    if type(version) is int and version > VERSION:
        raise SetupError(
            f"{path}: the form {version} is newer than this kiosk, which knows up to {VERSION}."
            " Update this kiosk."
        )
    try:
        file = msgspec.convert(raw, _File)
        whole = _sum(file.settings, file.approvals) == file.sha256
    except (msgspec.ValidationError, UnicodeError):
        raise SetupError(_damaged(path)) from None
    if not whole:
        raise SetupError(_damaged(path))
    try:
        _, faults = parse_settings(path / "kiosk.toml", file.settings)
        _, wrong = parse_approvals(path / "approvals.toml", file.approvals)
    except (SettingsError, ApprovalsError) as error:
        raise SetupError(str(error)) from None
    if faults or wrong:
        raise SetupError(str(faults[0]) if faults else wrong[0])
    return Setup(file.settings, file.approvals)


def load_setup(path: Path, settings: SettingsStore, approvals: ApprovalsStore) -> None:
    """Takes over the set-up in `path`; the files before it are kept as `*.before`.

    Raises `SetupError`; then the settings and the approvals are as they were.
    """
    setup = read_setup(path)
    try:
        before = settings.text()
    except SettingsError:
        before = None
    try:
        settings.replace(setup.settings)
        approvals.replace(setup.approvals)
    except SettingsChangeError as error:
        raise SetupError(str(error)) from None
    except ApprovalsError as error:
        if before is None or not _back(settings, before):
            raise SetupError(f"Only the settings were loaded: {error}") from None
        raise SetupError(str(error)) from None


def _back(settings: SettingsStore, before: str) -> bool:
    try:
        settings.replace(before)
    except SettingsChangeError:
        return False
    return True


def _json(path: Path) -> Any:
    try:
        # A pipe on a stick would wait for ever.
        kind = path.stat()
        if not stat.S_ISREG(kind.st_mode):
            raise SetupError(f"{path}: is not a file. Choose {NAME}.")
        if kind.st_size > MOST_BYTES:
            raise SetupError(f"{path}: is too large for a set-up. Choose {NAME}.")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES)
    except OSError as error:
        raise SetupError(
            f"{path}: cannot be read ({why(error)}). Put the stick in again, or take another."
        ) from None
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        raise SetupError(_damaged(path)) from None


def _damaged(path: Path) -> str:
    return f"{path}: is damaged, or not the set-up of a kiosk. Save it again."
