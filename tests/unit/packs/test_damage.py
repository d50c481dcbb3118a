# SPDX-License-Identifier: GPL-3.0-or-later
"""A pack that is not, to the last bit, what was signed is refused, and nothing is kept of it."""

from __future__ import annotations

import lzma
import re
import tarfile
from pathlib import Path

import msgspec
import pytest

from kiosk.packs import keys
from kiosk.packs.archive import END, head_of, header, padding
from kiosk.packs.faults import DiskError, PackError
from kiosk.packs.manifest import encode
from kiosk.packs.pack import check, opened, unpack
from tests.unit.packs.made import TEXTS, Maker, plain


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker(tmp_path / "maker")


def read(path: Path, maker: Maker) -> None:
    """What installing does before it lets the files count."""
    with opened(path, maker.trust) as pack:
        check(pack)


def refused(path: Path, maker: Maker) -> str:
    """The one line a pack is refused with."""
    with pytest.raises(PackError) as caught:
        read(path, maker)
    line = str(caught.value)
    assert line.startswith(f"{path}: ")
    assert "\n" not in line
    return line


def test_a_whole_pack_is_read_and_unpacked(maker: Maker, tmp_path: Path) -> None:
    read(maker.pack(), maker)
    folder = tmp_path / "out"
    folder.mkdir()
    with opened(maker.pack(), maker.trust) as pack:
        assert str(pack.key).startswith("north (")
        unpack(pack, folder)
    found = {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*.txt")}
    assert found == TEXTS


def test_any_tar_unpacks_it(maker: Maker, tmp_path: Path) -> None:
    with tarfile.open(maker.pack(), "r:xz") as tar:
        assert tar.getnames() == ["manifest.json", "signature.json", *TEXTS]


def test_every_changed_byte_is_noticed(maker: Maker) -> None:
    path = maker.pack()
    whole = path.read_bytes()
    for place in range(len(whole)):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << place % 8
        path.write_bytes(damaged)
        refused(path, maker)


def test_a_pack_cut_off_anywhere_is_noticed(maker: Maker) -> None:
    path = maker.pack()
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert re.search("is not whole|is damaged|is no pack", refused(path, maker))


def test_what_follows_the_end_is_noticed(maker: Maker) -> None:
    path = maker.pack()
    whole = path.read_bytes()
    for more in (b"\0", b"x", bytes(70_000), whole, lzma.compress(b"more")):
        path.write_bytes(whole + more)
        refused(path, maker)


def test_the_files_of_another_pack_are_not_those_that_were_signed(maker: Maker) -> None:
    path = maker.pack()
    with opened(path, None) as pack:
        start = path.read_bytes()[: pack.head.length]
    files = {**TEXTS, "first/a.txt": b"two"}
    body = b"".join(
        header(name, len(text)) + text + padding(len(text)) for name, text in files.items()
    )
    path.write_bytes(start + lzma.compress(body + END))
    assert "'first/a.txt' in it is not the file that was signed" in refused(path, maker)


@pytest.mark.parametrize(
    ("name", "kind", "line"),
    [
        ("first/a.txt", tarfile.SYMTYPE, "holds a link ('first/a.txt')"),
        ("first/a.txt", tarfile.LNKTYPE, "holds a link ('first/a.txt')"),
        ("first/a.txt", tarfile.CHRTYPE, "holds a device"),
        ("first/a.txt", tarfile.BLKTYPE, "holds a device"),
        ("first/a.txt", tarfile.FIFOTYPE, "holds a device"),
        ("../../etc/passwd", tarfile.REGTYPE, "'../../etc/passwd' leads out of the folder"),
        ("/etc/passwd", tarfile.REGTYPE, "'/etc/passwd' leads out of the folder"),
        ("first/z.txt", tarfile.REGTYPE, "holds something else than it says ('first/z.txt')"),
    ],
)
def test_a_tar_with_something_else_in_it_is_refused(
    name: str, kind: bytes, line: str, maker: Maker
) -> None:
    path = maker.pack()
    with opened(path, None) as pack:
        start = path.read_bytes()[: pack.head.length]
    member = tarfile.TarInfo(name)
    member.type, member.linkname = kind, "/etc/passwd"
    path.write_bytes(start + lzma.compress(member.tobuf(tarfile.USTAR_FORMAT) + END))
    assert line in refused(path, maker)


def test_gigabytes_of_nothing_are_not_read(maker: Maker) -> None:
    path = maker.pack()
    with opened(path, None) as pack:
        start = path.read_bytes()[: pack.head.length]
    path.write_bytes(start + lzma.compress(bytes(2**25)) * 100)
    assert "holds something else" in refused(path, maker)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 something", b"\xfd7zXZ\x00", b"\0" * 5000])
def test_what_is_no_pack_is_refused(content: bytes, maker: Maker) -> None:
    path = maker.folder / "other.kioskpack"
    path.write_bytes(content)
    assert re.search("is no pack of a kiosk|is not whole", refused(path, maker))


def test_a_plain_tar_is_no_pack(maker: Maker, tmp_path: Path) -> None:
    path = tmp_path / "other.kioskpack"
    with tarfile.open(path, "w:xz") as tar:
        tar.add(maker.secret_file, "manifest.json")
    assert "is no pack of a kiosk" in refused(path, maker)


def test_what_cannot_be_opened_is_told(maker: Maker, tmp_path: Path) -> None:
    with pytest.raises(DiskError, match="cannot be read"):
        read(tmp_path / "not-there.kioskpack", maker)
    with pytest.raises(PackError, match="no pack of a kiosk"):
        read(tmp_path, maker)


def test_the_signature_is_asked_before_the_manifest_is_believed(maker: Maker) -> None:
    path = maker.folder / "bad.kioskpack"
    path.write_bytes(head_of(b"{ no json", keys.sign(b"{ other", maker.secret)))
    assert "was changed after north signed it" in refused(path, maker)
    path.write_bytes(head_of(b"{ no json", keys.sign(b"{ no json", maker.secret)))
    assert "its list of contents is wrong" in refused(path, maker)


def test_a_signed_manifest_that_leads_out_is_refused_too(maker: Maker) -> None:
    entry = {"path": "../../x", "size": 1, "sha256": "0" * 64}
    data = encode(plain(()))
    data = msgspec.json.encode(msgspec.json.decode(data) | {"files": [entry]})
    path = maker.folder / "bad.kioskpack"
    path.write_bytes(head_of(data, keys.sign(data, maker.secret)))
    assert "'../../x' leads out of the folder it is unpacked in" in refused(path, maker)
