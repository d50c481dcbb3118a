# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes to `kiosk.toml` that leave its comments, its order and its blank lines alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import tomlkit
from msgspec import Struct
from tomlkit.exceptions import TOMLKitError

from kiosk.staff.migration import migrated
from kiosk.staff.settings import NO_VALUE, Settings, SettingsError, is_value, parse_settings

Changes = Mapping[tuple[str, str], object]
"""The new value by section and key. None in `values` takes the value away."""

SECTIONS = {
    field.name: {one.name: one.type for one in msgspec.structs.fields(field.type)}
    for field in msgspec.structs.fields(Settings)
    if isinstance(field.type, type) and issubclass(field.type, Struct)
}


class SettingsChangeError(Exception):
    """A change that was not made. One line says why."""


def checked(section: str, key: str, value: object) -> Any:
    """`value` as the model holds it. Raises `SettingsChangeError` when it may not stand there."""
    name = f"{section}.{key}"
    if section == "values":
        if not key.strip():
            raise SettingsChangeError("values: a value needs a name. Give it one.")
        if value is not None and not is_value(value):
            raise SettingsChangeError(f"{name}: {NO_VALUE}. Write one of them.")
        return value
    if key not in SECTIONS.get(section, {}):
        raise SettingsChangeError(f"{name}: is not a setting. docs/settings.md lists them.")
    try:
        return msgspec.convert(value, SECTIONS[section][key])
    except msgspec.ValidationError as error:
        raise SettingsChangeError(
            f"{name}: {error}. Choose a value that docs/settings.md lists."
        ) from None


def replaced(settings: Settings, changes: Changes) -> Settings:
    """`settings` with checked changes made."""
    for (section, key), value in changes.items():
        if section == "values":
            values = {name: one for name, one in settings.values.items() if name != key}
            new: object = values if value is None else {**values, key: value}
        else:
            new = msgspec.structs.replace(getattr(settings, section), **{key: value})
        settings = msgspec.structs.replace(settings, **{section: new})
    return settings


def edited(path: Path, text: str, changes: Changes) -> str:
    """`text` with checked changes made. Raises `SettingsChangeError` when it cannot be done.

    The result is read again and compared: what is written is what was meant.
    """
    wanted = replaced(parse_settings(path, text)[0], changes)
    try:
        result = _edited(text, changes)
        # Half of a surrogate pair has no place in a file.
        result.encode()
        found, _ = parse_settings(path, result)
    except (TOMLKitError, ValueError, TypeError, AttributeError, SettingsError) as error:
        raise SettingsChangeError(_by_hand(path, changes)) from error
    if found != wanted:
        raise SettingsChangeError(_by_hand(path, changes))
    return result


def _edited(text: str, changes: Changes) -> str:
    document = migrated(tomlkit.parse(text))
    for (section, key), value in changes.items():
        if section not in document:
            document.add(section, tomlkit.table())
        table = document[section]
        if not isinstance(table, dict):
            raise TypeError(section)
        if value is None:
            table.pop(key, None)
        else:
            table[key] = msgspec.to_builtins(value, builtin_types=())
    return tomlkit.dumps(document)


def _by_hand(path: Path, changes: Changes) -> str:
    names = ", ".join(f"{section}.{key}" for section, key in changes)
    return f"{path}: {names} cannot be changed in this file. Change it by hand."
