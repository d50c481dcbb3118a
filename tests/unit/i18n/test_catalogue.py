# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen is never blank: whatever is missing shows the source text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.i18n.catalogue import catalogue

Write = Callable[[str], Path]

ENTRIES = """\
msgid "Back"
msgstr "Atrás"

msgctxt "body"
msgid "Back"
msgstr "Espalda"

msgid "Home"
msgstr ""

#, fuzzy
msgid "Next"
msgstr "Casi"
"""


def test_a_text_is_found(spanish: Write) -> None:
    found = catalogue(spanish(ENTRIES), "kiosk", "es")
    assert found.find("", "Back") == "Atrás"
    assert found.text("", "Back") == "Atrás"


def test_the_context_decides(spanish: Write) -> None:
    found = catalogue(spanish(ENTRIES), "kiosk", "es")
    assert found.find("body", "Back") == "Espalda"


def test_an_unknown_context_takes_the_text_without_one(spanish: Write) -> None:
    assert catalogue(spanish(ENTRIES), "kiosk", "es").find("elsewhere", "Back") == "Atrás"


@pytest.mark.parametrize("text", ["Home", "Next", "Nowhere"])
def test_what_is_not_translated_stays(spanish: Write, text: str) -> None:
    found = catalogue(spanish(ENTRIES), "kiosk", "es")
    assert found.find("", text) is None
    assert found.text("", text) == text


def test_no_text_is_not_the_header(spanish: Write) -> None:
    found = catalogue(spanish(ENTRIES), "kiosk", "es")
    assert found.find("", "") is None
    assert found.text("", "") == ""


def test_a_missing_catalogue_is_an_empty_one(tmp_path: Path) -> None:
    assert catalogue(tmp_path, "kiosk", "es").text("", "Back") == "Back"


@pytest.mark.parametrize("content", [b"not a catalogue", b"\xde\x12\x04\x95" + b"\xff" * 40])
def test_a_broken_catalogue_is_an_empty_one(
    spanish: Write, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    folder = spanish(ENTRIES)
    (folder / "es" / "LC_MESSAGES" / "kiosk.mo").write_bytes(content)
    assert catalogue(folder, "kiosk", "es").text("", "Back") == "Back"
    assert "cannot be read" in caplog.text


@pytest.mark.parametrize("cut", [0, 3, 30])
def test_a_catalogue_that_was_cut_off_is_an_empty_one(
    spanish: Write, cut: int, caplog: pytest.LogCaptureFixture
) -> None:
    folder = spanish(ENTRIES)
    path = folder / "es" / "LC_MESSAGES" / "kiosk.mo"
    path.write_bytes(path.read_bytes()[:cut])
    assert catalogue(folder, "kiosk", "es").text("", "Back") == "Back"
    assert "cannot be read" in caplog.text


def test_a_language_with_a_dash_has_a_folder_with_a_line(compiled: Path) -> None:
    assert catalogue(compiled, "kiosk", "en-GB").find("", "Colors") == "Colours"
