# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's settings: the model of `kiosk.toml` and how it is read.

A value that cannot be used is reported with its line, and the good value is kept.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from kiosk.staff.migration import NEWEST, migrated, version_of

Seconds = Annotated[int, Meta(ge=5, le=3600)]
TimeOfDay = Annotated[str, Meta(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9])?\Z")]


MOST = 99_999
"""The largest number of `values`; nothing a clinic tells patients is more."""
NO_VALUE = f"is neither a whole number from 0 to {MOST} nor a text"


def is_value(value: object) -> bool:
    """True for what may stand in `values`."""
    if isinstance(value, bool) or not isinstance(value, int):
        return isinstance(value, str)
    return 0 <= value <= MOST


class Section(Struct, forbid_unknown_fields=True, frozen=True):
    """The base of each section: frozen, no unknown keys."""


class Clinic(Section, kw_only=True, frozen=True):
    """Who the kiosk belongs to. Empty means: not set yet."""

    name: str = ""
    phone: str = ""
    emergency: str = ""


class Languages(Section, kw_only=True, frozen=True):
    """Which languages are offered, in this order; empty offers all there are."""

    offered: tuple[str, ...] = ()
    default: str = "en"
    start: tuple[str, ...] = ()
    """The languages that take turns on the start screen; empty takes every one offered."""


class Idle(Section, kw_only=True, frozen=True):
    """Seconds without a touch."""

    ask_after: Seconds = 90
    count_down: Annotated[int, Meta(ge=20, le=600)] = 45
    hidden_for: Annotated[int, Meta(ge=10, le=600)] = 60
    goodbye_for: Annotated[int, Meta(ge=3, le=120)] = 12


class Screen(Section, kw_only=True, frozen=True):
    """The display. `width_mm` 0 trusts what the display says of itself."""

    width_mm: Annotated[float, Meta(ge=0, le=5000)] = 0.0
    turn: Literal[0, 90, 180, 270] = 0
    """How far the picture is turned clockwise, in degrees."""
    text_size: Literal["small", "standard", "large", "largest"] = "standard"
    colors: Literal["light", "dark", "yellow"] = "light"
    less_movement: bool = False
    lowered: bool = False
    """Every visit starts with the controls in the lower part of a tall screen."""
    foot_mm: Annotated[float, Meta(ge=0, le=2000)] = 0.0
    """Height of the picture's lower edge above the floor; 0 where nobody measured it."""
    monitor: str = ""
    """The plug, serial number or model of the one that shows the kiosk; empty is the first."""


class Sound(Section, kw_only=True, frozen=True):
    """Reading aloud, and how loud every visit starts, in percent."""

    read_aloud: bool = True
    read_along: bool = False
    """Every screen is read aloud by itself, without the button."""
    volume: Annotated[int, Meta(ge=0, le=100)] = 60
    words_per_minute: Annotated[int, Meta(ge=80, le=300)] = 150


class Access(Section, kw_only=True, frozen=True):
    """Ways to use the kiosk without touching the screen."""

    switches: Literal["none", "one", "two"] = "none"
    scan_seconds: Annotated[float, Meta(ge=0.5, le=20)] = 2.5
    """How long one switch rests on each control."""
    keypad_speaks: bool = False
    """Each control that a key or a keypad reaches is said aloud."""


class Procedure(Section, kw_only=True, frozen=True):
    """How the test is done here; it changes the steps and the words of the article."""

    samples: Literal["both", "aspiration", "biopsy"] = "both"
    powered_tool: bool = False
    sedation: Literal["ask", "offered", "none"] = "ask"
    """`ask`: the article speaks of clinics in general and sends the patient to ask."""
    offers: (
        tuple[Literal["gas", "music", "company", "headset", "relaxation"], ...] | Literal["ask"]
    ) = "ask"
    """What a patient may ask for here; what is not named is not shown."""
    confirmed: bool = False
    """A clinician has confirmed what the article holds back until then."""


class Takeaway(Section, kw_only=True, frozen=True):
    """Paper for the patient. An empty printer is the default one of the system."""

    paper: bool = True
    printer: str = ""


class Hours(Section, kw_only=True, frozen=True):
    """When the clinic is open, and what the screen does when it is not. Empty: always open."""

    open: TimeOfDay = ""
    close: TimeOfDay = ""
    dark: Literal["off", "dim", "black"] = "off"


class Totals(Section, kw_only=True, frozen=True):
    """How often the kiosk is used, by the day; see `kiosk.staff.totals`."""

    count: bool = False


class Settings(Section, kw_only=True, frozen=True):
    """All of `kiosk.toml`. `values` fills the article's placeholders by name."""

    version: Literal[2] = 2
    clinic: Clinic = Clinic()
    languages: Languages = Languages()
    idle: Idle = Idle()
    screen: Screen = Screen()
    sound: Sound = Sound()
    access: Access = Access()
    procedure: Procedure = Procedure()
    takeaway: Takeaway = Takeaway()
    hours: Hours = Hours()
    totals: Totals = Totals()
    values: dict[str, int | str] = {}


class SettingsFault(Struct, frozen=True):
    """One thing wrong in `kiosk.toml`."""

    file: Path
    place: str
    problem: str
    remedy: str
    section: str = ""
    key: str = ""

    def __str__(self) -> str:
        where = f"{self.file}: {self.place}" if self.place else str(self.file)
        return f"{where}: {self.problem}. {self.remedy}."


class SettingsError(Exception):
    """Settings that cannot be read at all."""

    def __init__(self, fault: SettingsFault) -> None:
        super().__init__(str(fault))
        self.fault = fault


class NewerSettingsError(SettingsError):
    """Settings that a newer kiosk wrote. They are never replaced."""


def read_settings(path: Path) -> tuple[Settings, list[SettingsFault]]:
    """The settings in `path` and what is wrong with them.

    A wrong value or an unknown key costs only itself. Raises `SettingsError` when the file
    cannot be read or is not TOML, `NewerSettingsError` when this kiosk is too old for it.
    """
    return parse_settings(path, read_text(path))


def read_text(path: Path) -> str:
    """What stands in `path`. Raises `SettingsError`."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        problem, remedy = "the file is missing", "Name a file that is there, or leave --config out"
    except UnicodeDecodeError as error:
        problem, remedy = f"is not UTF-8 text (byte {error.start})", "Save it as UTF-8"
    except OSError as error:
        problem, remedy = f"cannot be read ({error.strerror})", "Check its permissions"
    raise SettingsError(SettingsFault(path, "", problem, remedy))


def parse_settings(path: Path, text: str) -> tuple[Settings, list[SettingsFault]]:
    """Like `read_settings`, with the text already read; `path` is for the messages."""
    try:
        raw = tomllib.loads(text)
    # ValueError: also a number of thousands of digits. RecursionError: thousands of brackets.
    except (ValueError, RecursionError) as error:
        fault = SettingsFault(path, "", f"is not TOML: {error}", "Mend the line")
        raise SettingsError(fault) from None
    version = version_of(raw)
    if version > NEWEST:
        raise NewerSettingsError(
            SettingsFault(
                path,
                f"line {_line(text, 'version', '')}, version",
                f"the form {version} is newer than this kiosk, which knows up to {NEWEST}",
                "Update the kiosk, or use the file it had before",
            )
        )
    return _kept(path, text, migrated(raw))


def _kept(path: Path, text: str, raw: dict[str, Any]) -> tuple[Settings, list[SettingsFault]]:
    """As much of `raw` as is good."""
    faults: list[SettingsFault] = []
    good: dict[str, Any] = {}
    fields = {field.name: field for field in msgspec.structs.fields(Settings)}
    for name, value in raw.items():
        if name not in fields:
            faults.append(_fault(path, text, name, "", "is not a setting"))
        elif isinstance(value, dict) and name == "values":
            good[name] = _values(path, text, value, faults)
        elif isinstance(value, dict) and name != "version":
            good[name] = _section(path, text, name, value, fields[name].type, faults)
        else:
            try:
                good[name] = msgspec.convert(value, fields[name].type)
            except msgspec.ValidationError as error:
                faults.append(_fault(path, text, name, "", _problem(error)))
    return Settings(**good), faults


def _values(
    path: Path, text: str, raw: dict[str, Any], faults: list[SettingsFault]
) -> dict[str, int | str]:
    good: dict[str, int | str] = {}
    for name, value in raw.items():
        if is_value(value):
            good[name] = value
        else:
            faults.append(_fault(path, text, "values", name, NO_VALUE))
    return good


def _section(
    path: Path, text: str, section: str, raw: dict[str, Any], kind: Any, faults: list[SettingsFault]
) -> Any:
    good = {}
    fields = {field.name: field for field in msgspec.structs.fields(kind)}
    for name, value in raw.items():
        if name not in fields:
            faults.append(_fault(path, text, section, name, "is not a setting"))
            continue
        try:
            good[name] = msgspec.convert(value, fields[name].type)
        except msgspec.ValidationError as error:
            faults.append(_fault(path, text, section, name, _problem(error)))
    return kind(**good)


def _problem(error: msgspec.ValidationError) -> str:
    message = str(error).partition(" - at ")[0]
    if "matching regex" in message:
        return 'is neither empty nor a time of day such as "08:30"'
    return message[0].lower() + message[1:]


def _fault(path: Path, text: str, section: str, name: str, problem: str) -> SettingsFault:
    key = f"{section}.{name}" if name else section
    line = _line(text, section, name)
    place = f"line {line}, {key}" if line else key
    remedy = "The value before it is kept; docs/settings.md lists what may stand"
    return SettingsFault(path, place, problem, remedy, section, name)


def _line(text: str, section: str, name: str) -> int:
    """The line `name` stands on inside `[section]`; 0 when it is not found."""
    inside = not name
    for number, line in enumerate(text.splitlines(), start=1):
        stripped = line.partition("#")[0].strip()
        if stripped.startswith("["):
            inside = stripped.strip("[] ") == section
            if inside and not name:
                return number
        elif inside and stripped.partition("=")[0].strip().strip('"') == (name or section):
            return number
    return 0
