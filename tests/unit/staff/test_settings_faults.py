# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings that cannot be used: what is wrong is named with its line, what is good is kept."""

from pathlib import Path

import pytest

from kiosk.staff.settings import (
    Clinic,
    Idle,
    Settings,
    SettingsError,
    SettingsFault,
    read_settings,
)

REMEDY = "The value before it is kept; docs/settings.md lists what may stand"


def write(folder: Path, text: str) -> Path:
    path = folder / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def read(folder: Path, text: str) -> tuple[Settings, list[SettingsFault]]:
    return read_settings(write(folder, text))


# The value stands on line 4, between two good ones.
WRONG = {
    "too small": ("idle", "ask_after = 4", "ask_after", ">= 5"),
    "too large": ("idle", "count_down = 601", "count_down", "<= 600"),
    "a word for a number": ("idle", 'hidden_for = "60"', "hidden_for", "expected `int`"),
    "part of a second": ("idle", "goodbye_for = 12.5", "goodbye_for", "expected `int`"),
    "a truth for a number": ("idle", "ask_after = true", "ask_after", "expected `int`"),
    "a list for a number": ("idle", "ask_after = [90]", "ask_after", "expected `int`"),
    "a date for a number": ("idle", "ask_after = 2026-01-01", "ask_after", "expected `int`"),
    "a number for a word": ("clinic", "phone = 5550100", "phone", "expected `str`"),
    "a word for a list": ("languages", 'offered = "en"', "offered", "expected `array`"),
    "a number in a list of words": ("languages", 'offered = ["en", 3]', "offered", "`str`"),
    "an unknown text size": ("screen", 'text_size = "huge"', "text_size", "'huge'"),
    "unknown colours": ("screen", 'colors = "red"', "colors", "'red'"),
    "no number": ("screen", "width_mm = nan", "width_mm", ">= 0"),
    "endless": ("screen", "width_mm = inf", "width_mm", "<= 5000"),
    "a number for a truth": ("screen", "less_movement = 1", "less_movement", "expected `bool`"),
    "a word for a truth": ("sound", 'read_aloud = "no"', "read_aloud", "expected `bool`"),
    "an unknown key": ("sound", "loud = 11", "loud", "is not a setting"),
    "a misspelt key": ("idle", "ask_afer = 100", "ask_afer", "is not a setting"),
    "a key of another section": ("sound", "ask_after = 100", "ask_after", "is not a setting"),
    "a table for a number": ("idle", "ask_after = { a = 1 }", "ask_after", "expected `int`"),
    "no quarter turn": ("screen", "turn = 45", "turn", "45"),
    "a turn in words": ("screen", 'turn = "portrait"', "turn", "expected `int`"),
    "no time of day": ("hours", 'open = "24:00"', "open", 'time of day such as "08:30"'),
    "a short time": ("hours", 'close = "8:00"', "close", 'time of day such as "08:30"'),
    "a time with an end": ("hours", 'open = "08:00\\n"', "open", "time of day"),
    "a TOML time": ("hours", "open = 08:00:00", "open", "expected `str`"),
    "an unknown darkness": ("hours", 'dark = "grey"', "dark", "'grey'"),
    "a word for counting": ("totals", 'count = "yes"', "count", "expected `bool`"),
    "a huge number": ("idle", "ask_after = 99999999999999999999", "ask_after", ""),
    "a quoted key": ("idle", '"ask_after" = 4', "ask_after", ">= 5"),
}
GOOD = {
    "clinic": ('name = "Hill"', 'emergency = "112"'),
    "languages": ('default = "ar"', ""),
    "idle": ("", ""),
    "screen": ("", ""),
    "sound": ("words_per_minute = 120", ""),
    "hours": ("", ""),
    "totals": ("", ""),
}


@pytest.mark.parametrize("case", WRONG.values(), ids=WRONG.keys())
def test_a_wrong_value_costs_only_itself_and_is_named_with_its_line(
    tmp_path: Path, case: tuple[str, str, str, str]
) -> None:
    section, line, key, problem = case
    before, after = GOOD[section]
    good, none = read(tmp_path, f"# ours\n[{section}]\n{before}\n\n{after}\n[values]\nrest = 30\n")
    assert none == []
    found, faults = read(
        tmp_path, f"# ours\n[{section}]\n{before}\n{line}\n{after}\n[values]\nrest = 30\n"
    )
    assert found == good
    assert found.values == {"rest": 30}
    (fault,) = faults
    assert fault.place == f"line 4, {section}.{key}"
    assert problem in fault.problem
    assert str(fault) == f"{tmp_path / 'kiosk.toml'}: {fault.place}: {fault.problem}. {REMEDY}."


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ("\nversion = 0\n", "line 2, version", "0"),
        ('version = "1"\n', "line 1, version", "expected `int`"),
        ("idle = 90\n", "line 1, idle", "expected `object`"),
        ("color = 1\n", "line 1, color", "is not a setting"),
        ("# ours\n[colors]\nscreen = 1\n", "line 2, colors", "is not a setting"),
        ("values = 3\n", "line 1, values", "expected `object`"),
        ("[[idle]]\nask_after = 90\n", "line 1, idle", "expected `object`"),
        ("[version]\n", "line 1, version", ""),
    ],
)
def test_a_wrong_section_costs_only_itself(
    tmp_path: Path, text: str, place: str, problem: str
) -> None:
    settings, faults = read(tmp_path, f'{text}\n[clinic]\nname = "Hill"\n')
    assert settings == Settings(clinic=Clinic(name="Hill"))
    assert [fault.place for fault in faults] == [place]
    assert problem in faults[0].problem


def test_every_fault_is_named_in_the_order_of_the_file(tmp_path: Path) -> None:
    settings, faults = read(
        tmp_path, "[idle]\nask_after = 1\ncount_down = 30\nx = 1\n[sound]\nread_aloud = 3\n[y]\n"
    )
    assert settings == Settings(idle=Idle(count_down=30))
    assert [fault.place for fault in faults] == [
        "line 2, idle.ask_after", "line 4, idle.x", "line 6, sound.read_aloud", "line 7, y",
    ]  # fmt: skip


def test_the_line_is_that_of_the_right_section(tmp_path: Path) -> None:
    _, faults = read(tmp_path, '[values]\nname = "x"\nidle = 3\n[clinic]\nname = 3\n')
    assert [fault.place for fault in faults] == ["line 5, clinic.name"]


def test_a_key_with_dots_is_named_and_never_with_a_wrong_line(tmp_path: Path) -> None:
    settings, faults = read(tmp_path, "# ours\nidle.ask_after = 1\nidle.count_down = 30\n")
    assert settings == Settings(idle=Idle(count_down=30))
    assert len(faults) == 1
    assert faults[0].place in ("idle.ask_after", "line 2, idle.ask_after")


def test_comments_do_not_hide_the_line(tmp_path: Path) -> None:
    _, faults = read(
        tmp_path, "# ask_after = 1\n[idle]   # seconds\n# ask_after = 2\nask_after = 1  # short\n"
    )
    assert [fault.place for fault in faults] == ["line 4, idle.ask_after"]


@pytest.mark.parametrize(
    "value", ["1.5", "true", "[1]", "{ a = 1 }", "2026-01-01", "-1", "100000", "9" * 40]
)
def test_a_wrong_value_for_the_article_costs_only_itself(tmp_path: Path, value: str) -> None:
    settings, faults = read(
        tmp_path, f'[values]\nrest_minutes = 30\npress_minutes = {value}\nplace = "here"\n'
    )
    assert settings.values == {"rest_minutes": 30, "place": "here"}
    assert [fault.place for fault in faults] == ["line 3, values.press_minutes"]


@pytest.mark.parametrize(
    ("content", "problem", "remedy"),
    [
        (b"[idle\nask_after = 1\n", "is not TOML: ", "Mend the line"),
        (b"a = " + b"9" * 5000, "is not TOML: ", "Mend the line"),
        (b"a = " + b"[" * 5000, "is not TOML: ", "Mend the line"),
        (b"[idle]\nask_after = \n", "(at line 2, column 13)", "Mend the line"),
        (b"[idle]\nask_after = 90\nask_after = 91\n", "(at line 3, column 15)", "Mend the line"),
        (b'[clinic]\nname = "Caf\xe9"\n', "is not UTF-8 text (byte 20)", "Save it as UTF-8"),
    ],
)
def test_a_file_that_is_not_toml_is_refused_whole(
    tmp_path: Path, content: bytes, problem: str, remedy: str
) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_bytes(content)
    with pytest.raises(SettingsError) as caught:
        read_settings(path)
    assert (caught.value.fault.file, caught.value.fault.remedy) == (path, remedy)
    assert problem in caught.value.fault.problem
    assert str(caught.value) == f"{path}: {caught.value.fault.problem}. {remedy}."


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    with pytest.raises(SettingsError) as caught:
        read_settings(path)
    assert str(caught.value) == (
        f"{path}: the file is missing. Name a file that is there, or leave --config out."
    )


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings(tmp_path)
    assert "cannot be read (" in caught.value.fault.problem
    assert caught.value.fault.remedy == "Check its permissions"
