# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's settings on the disk: read with a net below, changed without a half-written file."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.staff.document import SECTIONS, Changes, SettingsChangeError, checked, edited
from kiosk.staff.files import beside, is_there, why, write_atomically
from kiosk.staff.settings import (
    NewerSettingsError,
    Settings,
    SettingsError,
    SettingsFault,
    parse_settings,
    read_text,
)

__all__ = ["SettingsChangeError", "SettingsStore", "Source"]

GOOD_USED = "The last good copy is used; mend the file, or change a setting in the staff panel"
DEFAULTS_USED = "The defaults are used; mend the file, or change a setting in the staff panel"


class Source(StrEnum):
    """Where settings come from."""

    FILE = "file"
    GOOD_COPY = "good copy"
    DEFAULTS = "defaults"


class SettingsStore:
    """`kiosk.toml` at `path`, and its last good copy beside it.

    `defaults_text` is what the file is made from at the first change.
    """

    def __init__(self, path: Path, defaults_text: str) -> None:
        self.path = path.resolve()
        self.good_copy = beside(self.path, "good")
        self.defaults_text = defaults_text
        self.settings = Settings()
        self.faults: tuple[SettingsFault, ...] = ()
        self.source = Source.DEFAULTS

    def load(self) -> tuple[Settings, tuple[SettingsFault, ...]]:
        """The settings, and what is wrong with the file.

        A wrong value keeps the one of the last good copy. Raises `NewerSettingsError`.
        """
        good = self._good_text()
        try:
            text = self._text(good)
        except NewerSettingsError:
            raise
        except SettingsError as error:
            remedy = DEFAULTS_USED if good is None else GOOD_USED
            self.source = Source.DEFAULTS if good is None else Source.GOOD_COPY
            self.faults = (msgspec.structs.replace(error.fault, remedy=remedy),)
            self.settings = self._parsed(self._base(good))
            return self.settings, self.faults
        self._take(text, good)
        self.source = Source.FILE if is_there(self.path) else Source.DEFAULTS
        if not self.faults and text != good and self.source == Source.FILE:
            # Without it a file that breaks later costs more, and that is all.
            with contextlib.suppress(OSError):
                write_atomically(self.good_copy, text.encode())
        return self.settings, self.faults

    def change(self, section: str, key: str, value: object) -> Settings:
        """One setting changed, in the file and here. Raises `SettingsChangeError`."""
        return self.change_many({(section, key): value})

    def change_value(self, name: str, value: int | str | None) -> Settings:
        """One of the clinic's own values; None takes it away. Raises `SettingsChangeError`."""
        return self.change_many({("values", name): value})

    def change_many(self, changes: Changes) -> Settings:
        """All of `changes` or none of them. Raises `SettingsChangeError`."""
        new = {place: checked(*place, value) for place, value in changes.items()}
        good = self._good_text()
        try:
            base, broken = self._text(good), False
        except NewerSettingsError as error:
            raise SettingsChangeError(str(error)) from None
        except SettingsError:
            base, broken = self._base(good), True
        text = edited(self.path, base, new)
        self._write(text, broken)
        self.source = Source.FILE
        self._take(text, good)
        self._keep_good(text, good, new)
        return self.settings

    def text(self) -> str:
        """What stands in the file, or would. Raises `SettingsError`."""
        return self._text(self._good_text())

    def replace(self, text: str) -> Settings:
        """Another whole file in place of this one, which is kept as `kiosk.toml.before`.

        Raises `SettingsChangeError`; then nothing has changed.
        """
        try:
            _, faults = parse_settings(self.path, text)
        except SettingsError as error:
            raise SettingsChangeError(str(error)) from None
        if faults:
            raise SettingsChangeError(str(faults[0]))
        with contextlib.suppress(FileNotFoundError):
            self._write_one(beside(self.path, "before"), self._bytes())
        self._write(text, broken=False)
        self.source = Source.FILE
        self._take(text, None)
        self._keep_good(text, None, {})
        return self.settings

    def _bytes(self) -> bytes:
        try:
            return self.path.read_bytes()
        except FileNotFoundError:
            raise
        except OSError as error:
            raise SettingsChangeError(
                f"{self.path}: cannot be read ({why(error)}). Check its permissions."
            ) from None

    def _text(self, good: str | None) -> str:
        """The text of the file, once it is known to be whole. Raises `SettingsError`."""
        if good is None and not is_there(self.path):
            return self.defaults_text
        text = read_text(self.path)
        problem = ""
        if not text.strip("\0 \t\r\n"):
            problem = "the file is empty"
        elif good is not None and len(text) < len(good) and good.startswith(text):
            lines, all_lines = len(text.splitlines()), len(good.splitlines())
            problem = (
                f"the file is cut off: {lines} lines of {all_lines}"
                f" (if that is meant, delete {self.good_copy.name})"
            )
        if problem:
            raise SettingsError(SettingsFault(self.path, "", problem, GOOD_USED))
        parse_settings(self.path, text)
        return text

    def _good_text(self) -> str | None:
        """The last good copy, when it can still be read."""
        try:
            text = read_text(self.good_copy)
            parse_settings(self.good_copy, text)
        except SettingsError:
            return None
        return text if text.strip("\0 \t\r\n") else None

    def _base(self, good: str | None) -> str:
        return self.defaults_text if good is None else good

    def _parsed(self, text: str) -> Settings:
        return parse_settings(self.path, text)[0]

    def _take(self, text: str, good: str | None) -> None:
        """Holds what `text` says; where it is wrong, what the last good copy says."""
        settings, faults = parse_settings(self.path, text)
        if faults and good is not None:
            settings = _mended(settings, faults, self._parsed(good))
        self.settings, self.faults = settings, tuple(faults)

    def _keep_good(self, text: str, good: str | None, changes: Changes) -> None:
        """Without faults the file is the last good one; else the change goes into the copy too."""
        if self.faults and good is None:
            return
        try:
            kept = edited(self.good_copy, good or "", changes) if self.faults else text
            write_atomically(self.good_copy, kept.encode())
        except (OSError, SettingsChangeError):
            # The older copy would make the file look cut off.
            if good is not None and good.startswith(text):
                with contextlib.suppress(OSError):
                    self.good_copy.unlink()

    def _write(self, text: str, broken: bool) -> None:
        if broken:
            with contextlib.suppress(OSError):
                write_atomically(beside(self.path, "broken"), self.path.read_bytes())
        self._write_one(self.path, text.encode())

    def _write_one(self, path: Path, data: bytes) -> None:
        try:
            write_atomically(path, data)
        except OSError as error:
            raise SettingsChangeError(
                f"{path}: cannot be written ({why(error)}). Nothing was changed;"
                " free some space or make the folder writable."
            ) from None


def _mended(settings: Settings, faults: list[SettingsFault], good: Settings) -> Settings:
    changes: dict[str, object] = {}
    for fault in faults:
        section, key = fault.section, fault.key
        current = changes.get(section, getattr(settings, section, None))
        if isinstance(current, Struct) and key in SECTIONS.get(section, {}):
            value = getattr(getattr(good, section), key)
            changes[section] = msgspec.structs.replace(current, **{key: value})
        elif section in SECTIONS and not key:
            changes[section] = getattr(good, section)
        elif section == "values" and not key:
            changes[section] = good.values
        elif section == "values" and key in good.values and isinstance(current, Mapping):
            changes[section] = {**current, key: good.values[key]}
    return msgspec.structs.replace(settings, **changes)
