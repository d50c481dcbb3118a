# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings that staff change on the screen."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec
import pytest

from kiosk.staff.document import SECTIONS
from kiosk.staff.settings import Clinic, Idle, Settings, read_settings
from kiosk.staff.store import SettingsChangeError, SettingsStore, Source
from kiosk.system import paths

DEFAULTS = paths.DEFAULT_SETTINGS.read_text(encoding="utf-8")


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    found = SettingsStore(tmp_path / "kiosk" / "kiosk.toml", DEFAULTS)
    found.load()
    return found


def again(store: SettingsStore) -> Settings:
    """What the kiosk finds after a restart, when it finds no fault."""
    settings, faults = SettingsStore(store.path, DEFAULTS).load()
    assert faults == ()
    return settings


def test_without_a_file_the_defaults_hold_and_nothing_is_written(store: SettingsStore) -> None:
    assert (store.settings, store.faults) == (Settings(), ())
    assert store.source == Source.DEFAULTS
    assert not store.path.parent.exists()


def test_the_first_change_makes_the_file_with_every_comment(store: SettingsStore) -> None:
    store.change("clinic", "phone", "+1 555 0100")
    text = store.path.read_text(encoding="utf-8")
    assert text == DEFAULTS.replace('phone = "" ', 'phone = "+1 555 0100" ')
    assert store.good_copy.read_text(encoding="utf-8") == text
    assert again(store) == store.settings == Settings(clinic=Clinic(phone="+1 555 0100"))


NEW = {
    "clinic": {"name": "Hill\n“Ü” \\", "phone": "+1 555 0100", "emergency": "112"},
    "languages": {"offered": ("ar", "en"), "default": "ar", "start": ("hi",)},
    "idle": {"ask_after": 91, "count_down": 46, "hidden_for": 61, "goodbye_for": 13},
    "screen": {"width_mm": 531.5, "turn": 270, "text_size": "largest", "colors": "dark",
               "less_movement": True, "lowered": True, "foot_mm": 850.5,
               "monitor": "HDMI-1"},
    "access": {"switches": "one", "scan_seconds": 3.5, "keypad_speaks": True},
    "sound": {"read_aloud": False, "read_along": True, "volume": 0, "words_per_minute": 80},
    "procedure": {"samples": "biopsy", "powered_tool": True, "sedation": "none",
                  "offers": ("gas", "music"), "confirmed": True},
    "takeaway": {"paper": False, "printer": "desk"},
    "hours": {"open": "08:00", "close": "18:30", "dark": "black"},
    "totals": {"count": True},
}  # fmt: skip


def test_the_test_below_changes_every_setting_there_is() -> None:
    assert {name: set(keys) for name, keys in NEW.items()} == {
        name: set(keys) for name, keys in SECTIONS.items()
    }


@pytest.mark.parametrize(
    ("section", "key"), [(section, key) for section, keys in NEW.items() for key in keys]
)
def test_every_setting_can_be_changed_and_is_there_after_a_restart(
    store: SettingsStore, section: str, key: str
) -> None:
    value = NEW[section][key]
    changed = store.change(section, key, value)
    wanted = msgspec.structs.replace(getattr(Settings(), section), **{key: value})
    assert changed == msgspec.structs.replace(Settings(), **{section: wanted})
    assert again(store) == changed
    comments = [line.partition("#")[2] for line in DEFAULTS.splitlines()]
    kept = [line.partition("#")[2] for line in store.path.read_text("utf-8").splitlines()]
    assert [one for one in kept if one] == [one for one in comments if one]


def test_all_settings_can_be_changed_at_once(store: SettingsStore) -> None:
    places = {(name, key): value for name, keys in NEW.items() for key, value in keys.items()}
    changed = store.change_many(places)
    assert msgspec.to_builtins(changed) == {
        **msgspec.to_builtins(NEW),
        "version": 2,
        "values": {},
    }
    assert again(store) == changed


def test_values_are_set_changed_and_taken_away(store: SettingsStore) -> None:
    store.change_value("rest_minutes", 30)
    store.change_value("place", "second floor")
    store.change_value("rest_minutes", 20)
    assert again(store).values == {"rest_minutes": 20, "place": "second floor"}
    store.change_value("place", None)
    store.change_value("never there", None)
    assert again(store).values == store.settings.values == {"rest_minutes": 20}
    assert "# press_minutes = 10" in store.path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("section", "key", "value", "line"),
    [
        ("idle", "ask_after", 4, "idle.ask_after: Expected `int` >= 5"),
        ("idle", "ask_after", "90", "idle.ask_after: Expected `int`, got `str`"),
        ("screen", "turn", 45, "screen.turn: Invalid enum value 45"),
        ("sound", "volume", 101, "sound.volume: Expected `int` <= 100"),
        ("hours", "open", "25:00", "hours.open: "),
        ("clinic", "phone", None, "clinic.phone: Expected `str`, got `null`"),
        ("clinic", "fax", "1", "clinic.fax: is not a setting"),
        ("clinics", "phone", "1", "clinics.phone: is not a setting"),
        ("version", "", 3, "version.: is not a setting"),
        ("values", "rest", 1.5, "values.rest: is neither a whole number from 0 to"),
        ("values", "rest", True, "values.rest: is neither a whole number from 0 to"),
        ("values", "rest", -1, "values.rest: is neither a whole number from 0 to"),
        ("values", "rest", 10**40, "values.rest: is neither a whole number from 0 to"),
        ("values", " ", 1, "values: a value needs a name"),
        ("clinic", "name", "half \ud800 pair", "clinic.name cannot be changed in this file"),
    ],
)
def test_what_may_not_stand_there_is_refused_in_one_line_and_nothing_changes(
    store: SettingsStore, section: str, key: str, value: object, line: str
) -> None:
    before = store.change("clinic", "name", "Hill")
    text = store.path.read_bytes()
    with pytest.raises(SettingsChangeError) as caught:
        store.change_many({("clinic", "emergency"): "112", (section, key): value})
    assert line in str(caught.value)
    assert "\n" not in str(caught.value)
    assert (store.settings, store.path.read_bytes()) == (before, text)


def test_what_was_changed_by_hand_meanwhile_is_kept(store: SettingsStore) -> None:
    store.change("clinic", "name", "Hill")
    text = store.path.read_text(encoding="utf-8").replace("ask_after = 90", "ask_after = 80")
    store.path.write_text(f"{text}\n# mine\n", encoding="utf-8")
    store.change("clinic", "phone", "555 0100")
    assert store.settings.idle.ask_after == 80
    assert store.path.read_text(encoding="utf-8").endswith("# mine\n")
    assert again(store) == store.settings


def test_a_file_of_the_first_form_becomes_the_newest_with_the_first_change(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text('version = 1 # ours\n\n[clinic]\nname = "Hill"\n', encoding="utf-8")
    store = SettingsStore(path, DEFAULTS)
    store.load()
    store.change("hours", "dark", "dim")
    text = path.read_text(encoding="utf-8")
    assert text == 'version = 2 # ours\n\n[clinic]\nname = "Hill"\n\n[hours]\ndark = "dim"\n'


@pytest.mark.parametrize(
    "text",
    [
        'clinic.name = "Hill"\nidle.ask_after = 80\n',
        'clinic = { name = "Hill" }\nidle = { ask_after = 80 } # short\n',
        '[clinic]\r\nname = "Hill"\r\n[idle]\r\nask_after = 80\r\n',
        '[ clinic ]\n"name" = """\\\n  Hill"""\n[idle]\nask_after = 0x50\n[idle.sub]\n[values]\n',
    ],
    ids=["dots", "inline", "Windows", "odd"],
)
def test_a_file_written_in_another_way_is_changed_or_refused_but_never_spoilt(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_bytes(text.encode())
    store = SettingsStore(path, DEFAULTS)
    before, _ = store.load()
    assert before == Settings(clinic=Clinic(name="Hill"), idle=Idle(ask_after=80))
    after = Settings(clinic=Clinic(name="Hill", phone="555 0100"), idle=Idle(ask_after=81))
    refusal = ""
    try:
        store.change_many({("clinic", "phone"): "555 0100", ("idle", "ask_after"): 81})
    except SettingsChangeError as error:
        refusal = str(error)
    assert not refusal or "Change it by hand" in refusal
    assert read_settings(path)[0] == store.settings == (before if refusal else after)
    assert (b"\r" in path.read_bytes()) == ("\r" in text)


@pytest.mark.skipif(sys.platform == "win32", reason="links")
def test_a_link_to_the_file_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "real.toml"
    real.write_text(DEFAULTS, encoding="utf-8")
    link = tmp_path / "kiosk.toml"
    link.symlink_to(real)
    store = SettingsStore(link, DEFAULTS)
    store.load()
    store.change("clinic", "name", "Hill")
    assert link.is_symlink()
    assert read_settings(real)[0].clinic.name == "Hill"
