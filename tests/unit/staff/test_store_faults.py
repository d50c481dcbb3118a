# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings files that are broken, and disks that take nothing."""

from __future__ import annotations

import random
from pathlib import Path

import msgspec
import pytest

from kiosk.staff.settings import NewerSettingsError, Settings
from kiosk.staff.store import SettingsChangeError, SettingsStore, Source
from kiosk.system import paths

DEFAULTS = paths.DEFAULT_SETTINGS.read_text(encoding="utf-8")


def set_up(folder: Path) -> SettingsStore:
    store = SettingsStore(folder / "kiosk.toml", DEFAULTS)
    store.load()
    store.change_many({("clinic", "phone"): "555 0100", ("idle", "ask_after"): 120})
    store.change_value("rest_minutes", 30)
    return store


def restarted(store: SettingsStore) -> SettingsStore:
    new = SettingsStore(store.path, DEFAULTS)
    new.load()
    return new


BROKEN = {
    "empty": (b"", "the file is empty"),
    "blank": (b"\n \n", "the file is empty"),
    "zeros, as after a power cut": (b"\0" * 2000, "the file is empty"),
    "not TOML": (b"[clinic\n", "is not TOML"),
    "a picture": (bytes(range(256)), "is not UTF-8 text"),
}


@pytest.mark.parametrize("case", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_file_is_reported_and_the_last_good_copy_used(
    tmp_path: Path, case: tuple[bytes, str]
) -> None:
    data, problem = case
    store = set_up(tmp_path)
    store.path.write_bytes(data)
    new = restarted(store)
    assert (new.settings, new.source) == (store.settings, Source.GOOD_COPY)
    (fault,) = new.faults
    assert str(fault).startswith(f"{store.path}: {problem}")
    assert str(fault).endswith("The last good copy is used; mend the file, or change a setting"
                               " in the staff panel.")  # fmt: skip
    assert store.path.read_bytes() == data


def test_a_file_cut_off_anywhere_never_gives_other_settings(tmp_path: Path) -> None:
    store = set_up(tmp_path)
    whole = store.path.read_bytes()
    places = [*random.Random(5).sample(range(len(whole)), 150), len(whole) - 1]  # noqa: S311
    for place in places:
        store.path.write_bytes(whole[:place])
        new = restarted(store)
        assert new.settings == store.settings, place
        assert len(new.faults) == 1, place


def test_a_missing_file_is_reported_when_there_was_one(tmp_path: Path) -> None:
    store = set_up(tmp_path)
    store.path.unlink()
    new = restarted(store)
    assert new.settings == store.settings
    assert "the file is missing" in str(new.faults[0])


@pytest.mark.parametrize("data", [b"", b"[", b"\xff\xfe", b"version = 99\n"])
def test_with_both_broken_the_defaults_hold(tmp_path: Path, data: bytes) -> None:
    store = set_up(tmp_path)
    store.path.write_bytes(b"[clinic\n")
    store.good_copy.write_bytes(data)
    new = restarted(store)
    assert (new.settings, new.source) == (Settings(), Source.DEFAULTS)
    assert "The defaults are used" in str(new.faults[0])


def test_a_change_mends_a_broken_file_and_keeps_it_under_another_name(tmp_path: Path) -> None:
    store = set_up(tmp_path)
    store.path.write_bytes(b"[clinic\n# my notes")
    new = restarted(store)
    new.change("clinic", "emergency", "112")
    assert new.source == Source.FILE
    assert (tmp_path / "kiosk.toml.broken").read_bytes() == b"[clinic\n# my notes"
    clinic = msgspec.structs.replace(store.settings.clinic, emergency="112")
    wanted = msgspec.structs.replace(store.settings, clinic=clinic)
    last = restarted(store)
    assert (last.settings, last.faults) == (wanted, ())


def test_a_wrong_value_keeps_the_one_before_it(tmp_path: Path) -> None:
    store = set_up(tmp_path)
    text = store.path.read_text(encoding="utf-8")
    wrong = text.replace("ask_after = 120", "ask_after = 1").replace('"555 0100"', "5550100")
    wrong = wrong.replace("rest_minutes = 30", "rest_minutes = 30.5")
    store.path.write_text(wrong, encoding="utf-8")
    new = restarted(store)
    assert new.settings == store.settings
    assert [(fault.section, fault.key) for fault in new.faults] == [
        ("clinic", "phone"), ("idle", "ask_after"), ("values", "rest_minutes"),
    ]  # fmt: skip
    new.change("sound", "volume", 10)
    assert new.settings.idle.ask_after == 120
    store.path.write_bytes(b"[")
    last = restarted(store)
    assert last.settings == new.settings
    assert last.settings.sound.volume == 10


def test_a_wrong_section_keeps_the_one_before_it(tmp_path: Path) -> None:
    store = set_up(tmp_path)
    store.path.write_text("idle = 3\nvalues = 4\nclinic = 5\nnew = 6\n", encoding="utf-8")
    new = restarted(store)
    assert new.settings == store.settings
    assert len(new.faults) == 4


def test_a_good_file_written_by_hand_becomes_the_good_copy(tmp_path: Path) -> None:
    store = set_up(tmp_path)
    store.path.write_text('[clinic]\nname = "Hill"\n', encoding="utf-8")
    by_hand = restarted(store).settings
    store.path.write_bytes(b"[")
    assert restarted(store).settings == by_hand
    assert by_hand.clinic.name == "Hill"


def test_a_file_that_was_cut_on_purpose_counts_once_the_copy_is_deleted(tmp_path: Path) -> None:
    store = set_up(tmp_path)
    text = store.path.read_text(encoding="utf-8")
    store.path.write_text(text[: text.index("[values]")], encoding="utf-8")
    (fault,) = restarted(store).faults
    assert "(if that is meant, delete kiosk.toml.good)" in str(fault)
    store.good_copy.unlink()
    new = restarted(store)
    assert (new.settings.values, new.faults) == ({}, ())


def test_a_file_of_a_newer_kiosk_is_left_alone(tmp_path: Path) -> None:
    store = set_up(tmp_path)
    store.path.write_text("version = 3\n", encoding="utf-8")
    with pytest.raises(NewerSettingsError, match="newer than this kiosk"):
        restarted(store)
    with pytest.raises(SettingsChangeError, match="newer than this kiosk"):
        store.change("clinic", "name", "Hill")
    assert store.path.read_text(encoding="utf-8") == "version = 3\n"


def refuses(store: SettingsStore) -> None:
    before, text = store.settings, store.path.read_bytes()
    for section, key, value in (("clinic", "name", "Hill"), ("values", "rest_minutes", 31)):
        with pytest.raises(SettingsChangeError) as caught:
            store.change(section, key, value)
        line = str(caught.value)
        assert line.startswith(f"{store.path}: cannot be written (")
        assert line.endswith("free some space or make the folder writable.")
        assert "\n" not in line
    assert (store.settings, store.path.read_bytes()) == (before, text)


def test_a_full_disk_is_one_clear_line_and_nothing_changes(tmp_path: Path, full_disk) -> None:
    store = set_up(tmp_path)
    with full_disk():
        refuses(store)
        assert restarted(store).settings == store.settings
    new = restarted(store)
    assert (new.settings, new.faults) == (store.settings, ())
    assert store.change("clinic", "name", "Hill").clinic.name == "Hill"


def test_a_read_only_folder_is_one_clear_line_and_nothing_changes(
    open_folder: Path, read_only
) -> None:
    store = set_up(open_folder)
    with read_only():
        refuses(store)
        assert restarted(store).settings == store.settings
    assert store.change("clinic", "name", "Hill").clinic.name == "Hill"


def test_a_file_in_place_of_the_folder_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "kiosk").write_text("in the way", encoding="utf-8")
    store = SettingsStore(tmp_path / "kiosk" / "kiosk.toml", DEFAULTS)
    assert store.load() == (Settings(), ())
    with pytest.raises(SettingsChangeError, match="cannot be written"):
        store.change("clinic", "name", "Hill")
    assert store.settings == Settings()


def test_taking_a_value_away_holds_also_when_the_copy_cannot_be_written(tmp_path: Path) -> None:
    store = set_up(tmp_path)
    store.change_value("last", 1)
    (tmp_path / "kiosk.toml.good.tmp").mkdir()
    store.change_value("last", None)
    assert restarted(store).settings.values == {"rest_minutes": 30}


def test_a_whole_file_is_replaced_and_the_old_one_kept(tmp_path: Path) -> None:
    store = set_up(tmp_path)
    old = store.path.read_bytes()
    store.replace('[clinic]\nname = "Other"\n')
    assert (tmp_path / "kiosk.toml.before").read_bytes() == old
    new = restarted(store)
    assert (new.settings, new.faults) == (store.settings, ())
    assert new.settings.clinic.name == "Other"


@pytest.mark.parametrize("text", ["[", "version = 9", "[idle]\nask_after = 1\n", "x = 1"])
def test_a_file_with_any_fault_replaces_nothing(tmp_path: Path, text: str) -> None:
    store = set_up(tmp_path)
    before, data = store.settings, store.path.read_bytes()
    with pytest.raises(SettingsChangeError):
        store.replace(text)
    assert (store.settings, store.path.read_bytes()) == (before, data)
    assert not (tmp_path / "kiosk.toml.before").exists()
