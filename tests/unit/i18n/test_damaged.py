# SPDX-License-Identifier: GPL-3.0-or-later
"""Catalogues damaged in many ways: one line for whoever compiles, the source text for patients."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.i18n import build
from kiosk.i18n.catalogue import catalogue

from .conftest import HEADER

ENTRIES = HEADER + 'msgid "Back"\nmsgstr "Atrás"\n\nmsgctxt "page"\nmsgid "Next"\nmsgstr "Sigue"\n'
PLURALS = ("nplurals=2; plural=(n != 1", "nplurals=x; plural=n", "nplurals=2", "plural=__import__")


def po(folder: Path, data: bytes) -> Path:
    path = folder / "es" / "LC_MESSAGES" / "kiosk.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.with_suffix(".mo").unlink(missing_ok=True)
    return path


def shown(folder: Path) -> str:
    return catalogue(folder, "kiosk", "es").text("", "Back")


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_source_is_told_or_harmless(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    data = bytearray(ENTRIES.encode())
    if seed % 2:
        del data[chance.randrange(len(data)) :]
    else:
        for _ in range(8):
            data[chance.randrange(len(data))] = chance.randrange(256)
    po(tmp_path, bytes(data))
    told = build.run_compile(tmp_path)
    assert all("\n" not in line for line in told)
    assert isinstance(shown(tmp_path), str)


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_catalogue_shows_words(tmp_path: Path, seed: int) -> None:
    path = po(tmp_path, ENTRIES.encode())
    assert build.run_compile(tmp_path) == []
    chance = random.Random(seed)  # noqa: S311
    data = bytearray(path.with_suffix(".mo").read_bytes())
    if seed % 3 == 0:
        del data[chance.randrange(len(data)) :]
    else:
        for _ in range(seed % 7 + 1):
            data[chance.randrange(len(data))] = chance.randrange(256)
    path.with_suffix(".mo").write_bytes(bytes(data))
    assert shown(tmp_path)


@pytest.mark.parametrize("rule", PLURALS)
def test_a_broken_plural_rule_costs_only_its_catalogue(tmp_path: Path, rule: str) -> None:
    text = ENTRIES.replace('"Language: es\\n"', f'"Language: es\\n"\n"Plural-Forms: {rule};\\n"')
    po(tmp_path, text.encode())
    told = build.run_compile(tmp_path)
    assert len(told) <= 1
    assert shown(tmp_path) in ("Back", "Atrás")


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"msgid", b"<html>", bytes(5000)])
def test_what_is_no_catalogue_is_told_or_empty(tmp_path: Path, data: bytes) -> None:
    po(tmp_path, data)
    assert len(build.run_compile(tmp_path)) <= 1
    assert shown(tmp_path) == "Back"


def test_a_folder_in_the_place_of_a_catalogue(tmp_path: Path) -> None:
    (tmp_path / "es" / "LC_MESSAGES" / "kiosk.mo").mkdir(parents=True)
    assert shown(tmp_path) == "Back"
