# SPDX-License-Identifier: GPL-3.0-or-later
"""What a manifest may say."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.packs.faults import PackError
from kiosk.packs.manifest import Entry, Link, decode, encode
from kiosk.packs.version import is_version, number
from tests.unit.packs.made import plain

SUM = "0" * 64


def entry(path: str, size: int = 1) -> Entry:
    return Entry(path=path, size=size, sha256=SUM)


GOOD = plain((entry("a/b.txt"), entry("a/c.txt")))
PACKAGE = msgspec.structs.replace(GOOD, kind="package", name="kiosk")


def test_what_is_encoded_is_decoded() -> None:
    links = (Link(path="lib", target="a/b.txt"), Link(path="a/d", target="b.txt"))
    for manifest in (GOOD, PACKAGE, msgspec.structs.replace(PACKAGE, links=links)):
        assert decode(encode(manifest)) == manifest


@pytest.mark.parametrize(
    ("changed", "line"),
    [
        ({"format": 2}, "newer form than this kiosk knows"),
        ({"format": 0}, "its form is 0"),
        ({"kind": "firmware"}, "Invalid enum value"),
        ({"name": "../up"}, "its name '../up'"),
        ({"name": "kiosk"}, "its name 'kiosk'"),
        ({"version": "1.0-beta"}, "'1.0-beta' is no version"),
        ({"version": "../1"}, "'../1' is no version"),
        ({"minimum_kiosk": ""}, "'' is no version"),
        ({"surprise": 1}, "unknown field"),
        ({"files": [{"path": "a", "size": -1, "sha256": SUM}]}, "size"),
        ({"files": [{"path": "a", "size": 1, "sha256": "0"}]}, "sha256"),
        ({"files": [{"path": "a", "size": 2**40, "sha256": SUM}]}, "too large: unpacked more than"),
        ({"links": [{"path": "l", "target": "a/b.txt"}]}, "an article with links"),
    ],
)
def test_what_a_manifest_may_not_say(changed: dict[str, object], line: str) -> None:
    raw = msgspec.json.decode(encode(GOOD)) | changed
    with pytest.raises(PackError, match=line):
        decode(msgspec.json.encode(raw))


def test_too_many_files_are_refused() -> None:
    many = msgspec.structs.replace(GOOD, files=tuple(entry(f"f{n}") for n in range(5001)))
    with pytest.raises(PackError, match="more than 5,000 files"):
        decode(encode(many))


@pytest.mark.parametrize(
    "path",
    [
        "/etc/passwd", "../x", "a/../../x", "a//b", "", ".", "a/.", "a\\b", "C:x", "a\nb", "a\0b",
        "a/ ", "a.", "x" * 199 + "é" * 60, "nul\x7f",
    ],
)  # fmt: skip
def test_a_path_that_is_none_is_refused(path: str) -> None:
    with pytest.raises(PackError, match=r"Make the pack again\."):
        decode(encode(msgspec.structs.replace(GOOD, files=(entry(path),))))


@pytest.mark.parametrize("paths", [("a", "a"), ("a", "A"), ("a", "a/b"), ("b/c", "B")])
def test_two_files_are_not_in_each_others_place(paths: tuple[str, str]) -> None:
    files = tuple(entry(path) for path in paths)
    with pytest.raises(PackError, match=r"is in it twice|is inside a file"):
        decode(encode(msgspec.structs.replace(GOOD, files=files)))


@pytest.mark.parametrize(
    "target", ["/etc/passwd", "../etc/passwd", "nowhere", "a", "../../a/b.txt"]
)
def test_a_link_leads_to_a_file_of_the_pack(target: str) -> None:
    links = (Link(path="lib/one", target=target),)
    with pytest.raises(PackError, match="does not lead to a file of the pack"):
        decode(encode(msgspec.structs.replace(PACKAGE, links=links)))


@pytest.mark.parametrize("data", [b"", b"[]", b"1", b"\xff", b"[" * 100_000, b'{"format": 1}'])
def test_what_is_no_manifest_is_refused(data: bytes) -> None:
    with pytest.raises(PackError, match="list of contents is wrong"):
        decode(data)


def test_versions_are_compared_as_numbers() -> None:
    assert number("1.10") > number("1.9")
    assert number("2") == number("2.0.0") < number("2.0.1")
    wrong = ("", "v1", "1.", ".1", "01", "1..2", "1.2.3.4.5", "1\n", "²", "9" * 7)
    assert not [text for text in wrong if is_version(text)]
