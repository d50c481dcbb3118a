# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are whole at every moment."""

import stat
import sys
from pathlib import Path

import pytest

from kiosk.staff.files import beside, is_there, set_aside, why, write_atomically

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and links")


def test_a_file_is_made_with_its_folder_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "kiosk.toml"
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(path.parent.iterdir()) == [path]


def test_what_a_power_cut_left_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    (tmp_path / "kiosk.toml.tmp").write_bytes(b"half and much longer than the new one")
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@posix
def test_a_file_keeps_its_mode_and_a_new_one_may_have_its_own(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    write_atomically(path, b"1", 0o600)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    write_atomically(path, b"2")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    write_atomically(path, b"3", 0o644)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


@posix
def test_a_link_on_a_stick_is_not_written_through(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_bytes(b"keep me")
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in ("kiosk-setup.json", "kiosk-setup.json.tmp"):
        (stick / name).symlink_to(precious)
    write_atomically(stick / "kiosk-setup.json", b"new")
    assert precious.read_bytes() == b"keep me"
    assert (stick / "kiosk-setup.json").read_bytes() == b"new"


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, full_disk) -> None:
    path = tmp_path / "kiosk.toml"
    write_atomically(path, b"old")
    with full_disk(), pytest.raises(OSError, match=r"\w") as caught:
        write_atomically(path, b"new and longer")
    assert why(caught.value)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_broken_file_is_kept_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_bytes(b"broken")
    assert set_aside(path) == tmp_path / "kiosk.toml.broken" == beside(path, "broken")
    assert not is_there(path)
    assert (tmp_path / "kiosk.toml.broken").read_bytes() == b"broken"
    assert set_aside(path) is None


@posix
def test_a_link_to_nowhere_is_something_too(tmp_path: Path) -> None:
    path = tmp_path / "pin.toml"
    path.symlink_to(tmp_path / "nowhere")
    assert is_there(path)
    assert not is_there(tmp_path / "a" / "pin.toml")
