# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings that can be used."""

import tomllib
from pathlib import Path

import msgspec
import pytest

from kiosk.staff.settings import (
    Access,
    Clinic,
    Hours,
    Idle,
    Languages,
    Procedure,
    Screen,
    Settings,
    Sound,
    Takeaway,
    Totals,
    read_settings,
)
from kiosk.system import paths

FULL = """\
# Ours.
version = 2

[clinic]
name = "Hill Clinic"   # on every page
phone = "+1 555 0100"
emergency = "112"

[languages]
offered = ["en-GB", "ar"]
default = "ar"
start = ["ar", "en-GB"]

[idle]
ask_after = 120
count_down = 60
hidden_for = 90
goodbye_for = 20

[screen]
width_mm = 531
turn = 90
text_size = "large"
colors = "dark"
less_movement = true
lowered = true
foot_mm = 850
monitor = "HDMI-1"

[sound]
read_aloud = false
read_along = true
volume = 35
words_per_minute = 120

[access]
switches = "two"
scan_seconds = 4
keypad_speaks = true

[procedure]
samples = "aspiration"
powered_tool = true
sedation = "offered"
offers = ["gas", "music"]
confirmed = true

[takeaway]
paper = false
printer = "front-desk"

[hours]
open = "07:30"
close = "18:05"
dark = "dim"

[totals]
count = true

[values]
rest_minutes = 30
visit = "on the second floor"
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_setting_is_read(tmp_path: Path) -> None:
    settings, faults = read_settings(write(tmp_path, FULL))
    assert faults == []
    assert settings == Settings(
        clinic=Clinic(name="Hill Clinic", phone="+1 555 0100", emergency="112"),
        languages=Languages(offered=("en-GB", "ar"), default="ar", start=("ar", "en-GB")),
        idle=Idle(ask_after=120, count_down=60, hidden_for=90, goodbye_for=20),
        screen=Screen(
            width_mm=531,
            turn=90,
            text_size="large",
            colors="dark",
            less_movement=True,
            lowered=True,
            foot_mm=850,
            monitor="HDMI-1",
        ),
        access=Access(switches="two", scan_seconds=4, keypad_speaks=True),
        sound=Sound(read_aloud=False, read_along=True, volume=35, words_per_minute=120),
        procedure=Procedure(
            samples="aspiration",
            powered_tool=True,
            sedation="offered",
            offers=("gas", "music"),
            confirmed=True,
        ),
        takeaway=Takeaway(paper=False, printer="front-desk"),
        hours=Hours(open="07:30", close="18:05", dark="dim"),
        totals=Totals(count=True),
        values={"rest_minutes": 30, "visit": "on the second floor"},
    )


def test_the_test_above_changes_every_setting_there_is() -> None:
    given = tomllib.loads(FULL)
    default = msgspec.to_builtins(Settings())
    assert given.keys() == default.keys()
    for name, section in default.items():
        if name in ("version", "values"):
            continue
        assert given[name].keys() == section.keys()
        assert not [key for key in section if given[name][key] == section[key]]


@pytest.mark.parametrize(
    "text", ["", "# nothing\n", "version = 1", "version = 2", "[idle]\n", "[values]\n"]
)
def test_what_is_left_out_keeps_its_default(tmp_path: Path, text: str) -> None:
    assert read_settings(write(tmp_path, text)) == (Settings(), [])


def test_one_setting_alone_leaves_the_others(tmp_path: Path) -> None:
    settings, faults = read_settings(write(tmp_path, "[idle]\nask_after = 100"))
    assert (settings, faults) == (Settings(idle=Idle(ask_after=100)), [])


def test_the_settings_the_kiosk_comes_with_are_the_defaults() -> None:
    assert read_settings(paths.DEFAULT_SETTINGS) == (Settings(), [])


def test_the_settings_the_kiosk_comes_with_show_every_setting() -> None:
    shipped = tomllib.loads(paths.DEFAULT_SETTINGS.read_text(encoding="utf-8"))
    default = msgspec.to_builtins(Settings())
    assert shipped.keys() == default.keys()
    for name, section in default.items():
        if isinstance(section, dict):
            assert shipped[name].keys() == section.keys(), name


def test_the_values_in_the_comments_are_those_of_the_article(tmp_path: Path) -> None:
    text = paths.DEFAULT_SETTINGS.read_text(encoding="utf-8")
    before, _, after = text.partition("[values]")
    head, *lines = after.splitlines()
    assert head.lstrip().startswith("#")
    open_ones = "\n".join(line.removeprefix("# ") for line in lines)
    settings, faults = read_settings(write(tmp_path, f"{before}[values]\n{open_ones}\n"))
    assert faults == []
    article = tomllib.loads(
        (paths.ARTICLES / "bone-marrow-biopsy" / "article.toml").read_text(encoding="utf-8")
    )
    policies = {one["name"]: one["default"] for one in article["placeholders"] if one.get("policy")}
    assert settings.values == policies


@pytest.mark.parametrize(
    ("section", "key", "least", "most"),
    [
        ("idle", "ask_after", 5, 3600),
        ("idle", "count_down", 20, 600),
        ("idle", "hidden_for", 10, 600),
        ("idle", "goodbye_for", 3, 120),
        ("screen", "width_mm", 0, 5000),
        ("sound", "words_per_minute", 80, 300),
        ("sound", "volume", 0, 100),
    ],
)
def test_a_number_may_be_the_least_and_the_most_and_no_further(
    tmp_path: Path, section: str, key: str, least: int, most: int
) -> None:
    for value, good in ((least, True), (most, True), (least - 1, False), (most + 1, False)):
        settings, faults = read_settings(write(tmp_path, f"[{section}]\n{key} = {value}\n"))
        default = getattr(getattr(Settings(), section), key)
        assert getattr(getattr(settings, section), key) == (value if good else default)
        assert [fault.place for fault in faults] == ([] if good else [f"line 2, {section}.{key}"])


def test_a_byte_order_mark_of_an_editor_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_bytes(b"\xef\xbb\xbf" + FULL.encode())
    settings, faults = read_settings(path)
    assert (settings.clinic.name, faults) == ("Hill Clinic", [])
