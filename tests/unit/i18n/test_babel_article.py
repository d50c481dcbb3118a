# SPDX-License-Identifier: GPL-3.0-or-later
"""Babel itself reads an article, by the extractor that is registered."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.frontend import CommandLineInterface
from babel.messages.pofile import read_po

from .conftest import ARTICLES, TRANSLATIONS

NAME = "bone-marrow-biopsy"


def test_pybabel_finds_every_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mapping = tmp_path / "mapping.cfg"
    mapping.write_text("[kiosk_article: */article.toml]\n", encoding="utf-8")
    found = tmp_path / "found.pot"
    monkeypatch.chdir(ARTICLES)
    command = ["pybabel", "-q", "extract", "-F", str(mapping), "-o", str(found), "."]
    assert not CommandLineInterface().run(command)
    with found.open("rb") as one, (TRANSLATIONS / f"{NAME}.pot").open("rb") as two:
        mine, ours = ({(m.context, m.id) for m in read_po(file) if m.id} for file in (one, two))
    assert len(mine) > 800
    assert mine == ours


def test_the_notes_for_translators_come_along(tmp_path: Path) -> None:
    from babel.messages.extract import extract_from_file

    found = list(extract_from_file("kiosk_article", str(ARTICLES / NAME / "article.toml")))
    notes = [note for _, _, all_notes, _ in found for note in all_notes]
    assert any("Facts: F" in note for note in notes)
    assert any("read aloud, not shown" in note for note in notes)
