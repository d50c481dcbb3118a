# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole set-up on a stick, and the sticks themselves."""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import sys
from pathlib import Path

import pytest

from kiosk.staff.approvals import ApprovalsStore, Draft
from kiosk.staff.pin import PinFile
from kiosk.staff.setup_file import NAME, SetupError, load_setup, read_setup, save_setup
from kiosk.staff.store import SettingsStore
from kiosk.staff.usb import Drive, drives
from kiosk.system import paths

DEFAULTS = paths.DEFAULT_SETTINGS.read_text(encoding="utf-8")
Stores = tuple[SettingsStore, ApprovalsStore]


def kiosk(folder: Path, name: str = "") -> Stores:
    settings = SettingsStore(folder / "kiosk.toml", DEFAULTS)
    approvals = ApprovalsStore(folder / "approvals.toml")
    settings.load()
    approvals.load()
    if name:
        settings.change("clinic", "name", name)
        approvals.offer_draft(Draft(language="hi", name=name, date=datetime.date(2026, 3, 1)))
    return settings, approvals


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def saved(tmp_path: Path, stick: Path) -> Path:
    return save_setup(stick, *kiosk(tmp_path / "one", "Hill"))


def held(stores: Stores) -> tuple[object, object]:
    return stores[0].settings, stores[1].approvals


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_set_up_goes_from_one_kiosk_to_another(tmp_path: Path, saved: Path) -> None:
    first = kiosk(tmp_path / "one")
    second = kiosk(tmp_path / "two", "Dale")
    before = files(tmp_path / "two")
    load_setup(saved, *second)
    assert held(second) == held(first) == held(kiosk(tmp_path / "two"))
    after = files(tmp_path / "two")
    assert after["kiosk.toml"] == files(tmp_path / "one")["kiosk.toml"]
    for name in ("kiosk.toml", "approvals.toml"):
        assert after[f"{name}.before"] == before[name]


def test_a_new_kiosk_can_be_saved_and_loaded(tmp_path: Path, stick: Path) -> None:
    path = save_setup(stick, *kiosk(tmp_path / "one"))
    second = kiosk(tmp_path / "two", "Dale")
    load_setup(path, *second)
    assert held(second) == held(kiosk(tmp_path / "one"))


def test_the_pin_never_goes_along(tmp_path: Path, stick: Path) -> None:
    pin = PinFile(tmp_path / "one" / "pin.toml")
    pin.set("907214")
    secrets = pin.path.read_text(encoding="utf-8").split('"')[1::2]
    text = save_setup(stick, *kiosk(tmp_path / "one", "Hill")).read_text(encoding="utf-8")
    assert len(secrets) == 2
    assert not [secret for secret in (*secrets, "907214") if secret in text]
    assert list(stick.iterdir()) == [stick / NAME]


def refused(path: Path, stores: Stores) -> str:
    """The line; what the kiosk had is as it was, in memory and on the disk."""
    folder = stores[0].path.parent
    before = held(stores), files(folder)
    with pytest.raises(SetupError) as caught:
        load_setup(path, *stores)
    assert (held(stores), files(folder)) == before
    line = str(caught.value)
    assert "\n" not in line
    assert str(path) in line
    return line


def test_a_file_cut_off_or_changed_anywhere_is_refused(tmp_path: Path, saved: Path) -> None:
    second = kiosk(tmp_path / "two", "Dale")
    whole = saved.read_bytes()
    content = json.loads(whole)
    for place in range(0, len(whole) - 2, 37):
        saved.write_bytes(whole[:place])
        refused(saved, second)
        changed = bytes([whole[place] ^ 1])
        saved.write_bytes(whole[:place] + changed + whole[place + 1 :])
        try:
            same = json.loads(saved.read_bytes()) == content
        except ValueError:
            same = False
        if not same:
            refused(saved, second)


FOREIGN = {
    "empty": (b"", "is damaged, or not the set-up of a kiosk"),
    "zeros": (b"\0" * 900, "is damaged, or not the set-up of a kiosk"),
    "a picture": (bytes(range(256)) * 9, "is damaged, or not the set-up of a kiosk"),
    "brackets": (b"[" * 100_000, "is damaged, or not the set-up of a kiosk"),
    "other JSON": (b'{"kind": "shopping"}', "is not the set-up of a kiosk"),
    "a list": (b"[1]", "is not the set-up of a kiosk"),
    "newer": (b'{"kind": "kiosk-setup", "version": 2, "x": 1}', "is newer than this kiosk"),
    "no version": (b'{"kind": "kiosk-setup"}', "is damaged"),
    "odd types": (
        b'{"kind": "kiosk-setup", "version": 1, "sha256": 1, "settings": [], "approvals": {}}',
        "is damaged",
    ),
    "half a character": (
        b'{"kind": "kiosk-setup", "version": 1, "sha256": "", "settings": "\\ud800",'
        b' "approvals": ""}',
        "is damaged",
    ),
    "too large": (b" " * 4_000_001, "is too large for a set-up"),
}  # fmt: skip


@pytest.mark.parametrize("case", FOREIGN.values(), ids=FOREIGN.keys())
def test_what_is_no_set_up_is_refused(tmp_path: Path, stick: Path, case: tuple[bytes, str]) -> None:
    data, problem = case
    path = stick / NAME
    path.write_bytes(data)
    assert problem in refused(path, kiosk(tmp_path / "two", "Dale"))


@pytest.mark.parametrize(
    ("settings", "approvals", "problem"),
    [
        ("version = 3\n", "version = 1\n", "newer than this kiosk"),
        ("[idle]\nask_after = 1\n", "version = 1\n", "line 2, idle.ask_after"),
        ("[", "version = 1\n", "is not TOML"),
        ("", "version = 2\n", "newer than this kiosk"),
        ("", "", "is no record of approvals"),
        ("", "version = 1\n[[draft]]\nlanguage = 3\n", "draft 1"),
    ],
)
def test_what_is_inside_is_checked_too(
    tmp_path: Path, stick: Path, settings: str, approvals: str, problem: str
) -> None:
    path = stick / NAME
    whole = json.dumps(["kiosk-setup", 1, settings, approvals])
    content = {
        "kind": "kiosk-setup", "version": 1, "settings": settings, "approvals": approvals,
        "sha256": hashlib.sha256(whole.encode()).hexdigest(),
    }  # fmt: skip
    path.write_text(json.dumps(content), encoding="utf-8")
    assert problem in refused(path, kiosk(tmp_path / "two", "Dale"))


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path, stick: Path) -> None:
    second = kiosk(tmp_path / "two", "Dale")
    assert "cannot be read (No such file or directory)" in refused(stick / NAME, second)
    (stick / NAME).mkdir()
    assert "is not a file" in refused(stick / NAME, second)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes")
def test_a_pipe_on_a_stick_is_not_waited_for(tmp_path: Path, stick: Path) -> None:
    os.mkfifo(stick / NAME)
    assert "is not a file" in refused(stick / NAME, kiosk(tmp_path / "two", "Dale"))
    with pytest.raises(SetupError, match="is not a file"):
        read_setup(stick / NAME)


def test_a_full_stick_keeps_what_it_had(tmp_path: Path, saved: Path, full_disk) -> None:
    before = saved.read_bytes()
    with full_disk(), pytest.raises(SetupError, match=r"cannot be written \(File too large\)"):
        save_setup(saved.parent, *kiosk(tmp_path / "one"))
    assert files(saved.parent) == {NAME: before}


def test_a_stick_that_is_gone_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"the stick is gone\)\. Put the stick in again"):
        save_setup(tmp_path / "gone", *kiosk(tmp_path / "one", "Hill"))
    assert not (tmp_path / "gone").exists()


def test_a_full_disk_takes_over_nothing(tmp_path: Path, saved: Path, full_disk) -> None:
    second = kiosk(tmp_path / "two", "Dale")
    before = held(second)
    with full_disk(), pytest.raises(SetupError, match="cannot be written"):
        load_setup(saved, *second)
    assert held(second) == held(kiosk(tmp_path / "two")) == before


def test_approvals_that_cannot_be_written_take_the_settings_back(
    tmp_path: Path, saved: Path
) -> None:
    second = kiosk(tmp_path / "two", "Dale")
    before = held(second)
    (tmp_path / "two" / "approvals.toml.tmp").mkdir()
    with pytest.raises(SetupError, match=r"approvals\.toml: cannot be written"):
        load_setup(saved, *second)
    assert held(second) == held(kiosk(tmp_path / "two")) == before


def test_settings_with_a_fault_are_not_saved(tmp_path: Path, stick: Path) -> None:
    stores = kiosk(tmp_path / "one", "Hill")
    for text, problem in (("[idle]\nask_after = 1\n", "line 2, idle.ask_after"), ("[", "not TOML")):
        stores[0].path.write_text(text, encoding="utf-8")
        with pytest.raises(SetupError, match=r"^Not saved: ") as caught:
            save_setup(stick, *stores)
        assert problem in str(caught.value)
    assert list(stick.iterdir()) == []


def test_sticks_that_are_mounted_and_writable_are_listed_by_name(
    open_folder: Path, read_only
) -> None:
    for name in ("media/nurse/B", "media/nurse/A", "media/usb", "media/nurse/gone", "mnt/C"):
        (open_folder / name).mkdir(parents=True)
    (open_folder / "media" / "nurse" / "file").write_text("", encoding="utf-8")
    places = [f"{open_folder}/{one}" for one in ("media/*", "media/*/*", "run/media/*/*", "mnt/*")]
    mounted = {open_folder / name for name in ("media/nurse/B", "media/nurse/A", "media/usb")}
    assert drives(places, mounted.__contains__) == [
        Drive("A", open_folder / "media/nurse/A"),
        Drive("B", open_folder / "media/nurse/B"),
        Drive("usb", open_folder / "media/usb"),
    ]
    assert drives(places) == []
    with read_only():
        assert drives(places, mounted.__contains__) == []


def test_a_stick_pulled_out_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "A").mkdir()

    def pulled_out(path: Path) -> bool:
        raise OSError(5, "Input/output error", str(path))

    assert drives([f"{tmp_path}/*"], pulled_out) == []


def test_this_machine_can_be_asked() -> None:
    assert all(drive.path.is_dir() for drive in drives())
