# SPDX-License-Identifier: GPL-3.0-or-later
"""Who signed, and whether that counts here."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.packs import keys, making
from kiosk.packs.archive import head_of
from kiosk.packs.faults import DiskError, PackError
from kiosk.packs.pack import Trust, check, opened
from tests.unit.packs.made import Maker


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker(tmp_path / "north")


def refused(path: Path, trust: Trust) -> str:
    with pytest.raises(PackError) as caught, opened(path, trust):
        pass
    return str(caught.value)


def test_a_pack_nobody_signed_is_refused_until_somebody_does(maker: Maker) -> None:
    path = maker.pack(signed=False)
    assert "is not signed. Sign it: kiosk pack sign." in refused(path, maker.trust)
    making.sign(path, maker.secret)
    with opened(path, maker.trust) as pack:
        check(pack)


def test_an_unknown_key_is_refused_and_told_by_its_number(maker: Maker, tmp_path: Path) -> None:
    south = Maker(tmp_path / "south", "south")
    line = refused(maker.pack(), south.trust)
    assert keys.read_public(maker.trusted / "north.pem").number[: keys.SHORT] in line
    assert "which this kiosk does not trust" in line
    assert str(south.trusted) in line


def test_signing_again_replaces_the_signature(maker: Maker, tmp_path: Path) -> None:
    south, path = Maker(tmp_path / "south", "south"), maker.pack()
    making.sign(path, south.secret)
    with opened(path, south.trust) as pack:
        check(pack)
    assert "does not trust" in refused(path, maker.trust)


def test_a_damaged_pack_is_not_signed(maker: Maker) -> None:
    path = maker.pack(signed=False)
    damaged = bytearray(path.read_bytes())
    damaged[-40] ^= 1
    path.write_bytes(damaged)
    with pytest.raises(PackError):
        making.sign(path, maker.secret)
    assert path.read_bytes() == damaged


def test_a_kiosk_without_keys_trusts_nobody(maker: Maker, tmp_path: Path) -> None:
    assert "trusts no key yet" in refused(maker.pack(), Trust([], tmp_path))


@pytest.mark.parametrize("signature", [b"x", b"{}", b'{"key": "1", "signature": "not base64!"}'])
def test_a_signature_that_is_none_is_refused(signature: bytes, maker: Maker) -> None:
    path = maker.pack()
    with opened(path, None) as pack:
        rest = path.read_bytes()[pack.head.length :]
    path.write_bytes(head_of(pack.head.manifest, signature) + rest)
    assert "its signature cannot be read" in refused(path, maker.trust)


def test_a_key_file_that_is_none_is_named_and_the_others_count(maker: Maker) -> None:
    (maker.trusted / "broken.pem").write_text("no key")
    (maker.trusted / "secret.pem").write_bytes(maker.secret_file.read_bytes())
    known, faults = keys.trusted([maker.trusted, maker.folder / "not-there"])
    assert [key.name for key in known] == ["north"]
    assert [fault.partition(": ")[0] for fault in faults] == [
        str(maker.trusted / "broken.pem"),
        str(maker.trusted / "secret.pem"),
    ]


def test_a_locked_key_opens_with_its_password_only(tmp_path: Path) -> None:
    path = tmp_path / "locked.key"
    path.write_bytes(keys.generate("right")[0])
    assert keys.is_locked(path)
    assert keys.read_secret(path, "right")
    for password in ("wrong", ""):
        with pytest.raises(PackError, match="the password is another one"):
            keys.read_secret(path, password)
    with pytest.raises(DiskError):
        keys.read_secret(tmp_path / "not-there.key")


def test_a_key_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "north.key"
    making.write_key(path, b"first", 0o600)
    with pytest.raises(PackError, match="is there already"):
        making.write_key(path, b"second", 0o600)
    assert path.read_bytes() == b"first"
    assert path.stat().st_mode & 0o777 == 0o600
