# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the package, and what it weighs."""

from __future__ import annotations

import hashlib
import json
import re
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "resources" / "package"))

from trim import TRIMS  # noqa: E402

EXPECTED = HERE / "expected.txt"
MB = 1_000_000
MOST_UNPACKED = 190 * MB
MOST_PACKED = 60 * MB


def patterns() -> list[str]:
    """The lines of the kept list."""
    lines = EXPECTED.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def as_regex(pattern: str) -> str:
    """`*` stays within a name, `**` does not."""
    parts = re.split(r"(\*\*|\*|\?)", pattern)
    known = {"**": ".*", "*": "[^/]*", "?": "[^/]"}
    return "".join(known.get(part, re.escape(part)) for part in parts)


def names(package: Path) -> list[str]:
    """Every file and link of the package."""
    return sorted(
        path.relative_to(package).as_posix()
        for path in package.rglob("*")
        if path.is_symlink() or not path.is_dir()
    )


@pytest.mark.skipif(sys.platform != "linux", reason="the kept list is that of Linux")
def test_no_file_that_nobody_listed(package: Path) -> None:
    found = names(package)
    assert len(found) > 500, f"Only {len(found)} files: is this the package?"
    every = re.compile("|".join(f"(?:{as_regex(one)})" for one in patterns()))
    more = [name for name in found if not every.fullmatch(name)]
    listed = "\n  ".join(more)
    assert not more, (
        f"Files got into the package that tests/package/expected.txt does not list:\n  {listed}\n"
        "Leave them out in resources/package/trim.py, or list them."
    )


@pytest.mark.skipif(sys.platform != "linux", reason="the kept list is that of Linux")
def test_every_line_of_the_list_is_needed(package: Path) -> None:
    text = "\n".join(names(package))
    idle = [one for one in patterns() if not re.search(f"^{as_regex(one)}$", text, re.MULTILINE)]
    assert not idle, f"No file matches these lines of tests/package/expected.txt: {idle}"


def test_light_enough(package: Path, archive: Path) -> None:
    files = [path for path in package.rglob("*") if path.is_file() and not path.is_symlink()]
    unpacked = sum(path.stat().st_size for path in files)
    packed = archive.stat().st_size
    assert unpacked <= MOST_UNPACKED, f"{unpacked / MB:.1f} MB unpacked"
    assert packed <= MOST_PACKED, f"{packed / MB:.1f} MB packed"


@pytest.mark.skipif(sys.platform != "linux", reason="the savings are those of Linux")
def test_what_is_left_out_saves_what_it_says() -> None:
    saved = json.loads((ROOT / "build" / "package" / "kiosk" / "saved.json").read_text())
    told = {one.what: one.saves for one in TRIMS}
    assert len(told) > 8
    wrong = [
        f"{what}: {saved[what] / MB:.1f} MB, not {size}"
        for what, size in told.items()
        if not saved[what] or abs(saved[what] / MB - size) > 0.1 + size / 10
    ]
    assert not wrong, f"resources/package/trim.py is out of date: {wrong}"


@pytest.mark.parametrize("folder", ["dist/kiosk", "dist"])
def test_checksums_are_right(package: Path, folder: str) -> None:
    here = ROOT / folder
    lines = (here / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert lines
    for line in lines:
        told, _, name = line.partition("  ")
        assert hashlib.sha256((here / name).read_bytes()).hexdigest() == told, name
    if here == package:
        listed = {line.partition("  ")[2] for line in lines}
        assert listed == set(names(package)) - {"SHA256SUMS"}


def test_everything_inside_has_a_licence(package: Path) -> None:
    bill = json.loads((package / "sbom.cdx.json").read_text(encoding="utf-8"))
    assert bill["bomFormat"] == "CycloneDX"
    parts = bill["components"]
    there = {one["name"] for one in parts}
    assert there >= {"Python", "Qt", "PySide6_Essentials", "espeak-ng", "Noto Sans", "QtAwesome"}
    for one in parts:
        folder = package / "licences" / one["name"].replace(" ", "-")
        texts = [path for path in folder.glob("*") if path.stat().st_size > 300]
        assert texts, f"{one['name']}: no text of its licence in the package"
        assert one["version"]
        assert one["licenses"], one["name"]
    assert len({one["bom-ref"] for one in parts}) == len(parts)


def test_nothing_to_speak_to_a_network_with(package: Path) -> None:
    parts = r"tls/|networkinformation/|qmltooling/|\w*tuio|\w*vnc|_ssl\.|libssl"
    refused = re.compile(f"_internal/(.*/)?({parts})")
    assert not [name for name in names(package) if refused.match(name)]
