# SPDX-License-Identifier: GPL-3.0-or-later
"""Catalogues damaged in many ways: one line for whoever compiles, the source text for patients."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from kiosk.i18n import build
from kiosk.i18n.catalogue import catalogue, fault

from .conftest import HEADER

ENTRIES = HEADER + 'msgid "Back"\nmsgstr "Atrás"\n\nmsgctxt "page"\nmsgid "Next"\nmsgstr "Sigue"\n'
PLURALS = (
    "nplurals=2; plural=(n != 1",
    "nplurals=x; plural=n",
    "nplurals=2",
    "plural=__import__",
    "nplurals=2; plural=" + "(" * 9000,
)


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
    (told,) = build.run_compile(tmp_path)
    assert "kiosk.po: " in told
    assert shown(tmp_path) == ("Back" if "cannot be read" in told else "Atrás")


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"msgid", b"<html>", bytes(5000)])
def test_what_is_no_catalogue_is_told_or_empty(tmp_path: Path, data: bytes) -> None:
    po(tmp_path, data)
    assert len(build.run_compile(tmp_path)) <= 1
    assert shown(tmp_path) == "Back"


def test_a_folder_in_the_place_of_a_catalogue(tmp_path: Path) -> None:
    (tmp_path / "es" / "LC_MESSAGES" / "kiosk.mo").mkdir(parents=True)
    assert shown(tmp_path) == "Back"


def test_what_is_wrong_with_a_compiled_catalogue_is_one_short_line(tmp_path: Path) -> None:
    assert "is missing; English is shown" in fault(tmp_path, "kiosk", "es")
    path = po(tmp_path, ENTRIES.encode()).with_suffix(".mo")
    build.run_compile(tmp_path)
    assert fault(tmp_path, "kiosk", "es") == ""
    whole = path.read_bytes()
    rule = b"Plural-Forms: nplurals=2; plural=" + b"(" * 9000
    for data in (whole[:40], b"", bytes(5000), whole.replace(b"X-Review-State: draft", rule)):
        path.write_bytes(data)
        told = fault(tmp_path, "kiosk", "es")
        assert told.startswith(f"{path}: cannot be read (")
        assert told.endswith("Run make translations.")
        assert "\n" not in told
        assert len(told) < len(str(path)) + 200


def test_make_translations_mends_a_catalogue_that_was_only_half_written(tmp_path: Path) -> None:
    made = po(tmp_path, ENTRIES.encode()).with_suffix(".mo")
    build.run_compile(tmp_path)
    made.write_bytes(made.read_bytes()[:40])
    assert shown(tmp_path) == "Back"
    assert build.run_compile(tmp_path) == []
    assert shown(tmp_path) == "Atrás"


def test_a_translators_file_counts_however_old_it_is(tmp_path: Path) -> None:
    path = po(tmp_path, ENTRIES.encode())
    build.run_compile(tmp_path)
    path.write_text(ENTRIES.replace("Atrás", "Volver"), encoding="utf-8")
    os.utime(path, (1_000_000_000, 1_000_000_000))
    assert build.run_compile(tmp_path) == []
    assert shown(tmp_path) == "Volver"


def test_a_compiled_catalogue_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    path = po(tmp_path, ENTRIES.encode())
    path.with_suffix(".mo").mkdir()
    (told,) = build.run_compile(tmp_path)
    assert "kiosk.mo: cannot be written" in told
