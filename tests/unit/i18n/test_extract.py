# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text a patient meets is in a template, once, with what a translator must know."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.article import walk
from kiosk.article.model import Article
from kiosk.i18n.extract import ALT, LABEL, entries, interface_catalog
from kiosk.i18n.po import Unreadable, read

from .conftest import ROOT, TRANSLATIONS

QML = sorted((ROOT / "kiosk" / "ui" / "qml").rglob("*.qml"))
CALL = re.compile(r"\bqsTr\s*\(")
WHOLE = re.compile(r'\bqsTr\s*\(\s*"(?:\\.|[^"\\])+"\s*\)')


def test_the_contexts_are_those_the_kiosk_asks_for(article: Article) -> None:
    asked: set[tuple[str, str]] = set()

    def note(context: str, text: str) -> str:
        asked.add((context, text))
        return text

    walk.translated(article, note)
    assert set(entries(article)) == asked
    assert len(asked) > 200


def test_a_statement_brings_its_facts_and_sources(article: Article) -> None:
    entry = entries(article)["word:hip-bone", article.words[12].text]
    assert article.words[12].id == "hip-bone"
    assert entry.facts == ["F5", "F37"]
    assert entry.sources == ["P13", "P15", "P23", "HAIM"]
    assert entry.file == "glossary.toml"
    assert any(note.startswith("Take care: ") for note in entry.comments(article))


def test_pictures_and_labels_are_told_apart(article: Article) -> None:
    hints = [entry.hints for entry in entries(article).values()]
    assert [ALT] in hints
    assert [LABEL] in hints


def test_a_value_that_is_not_set_names_its_place(article: Article) -> None:
    comments = entries(article)["article", "your emergency number"].comments(article)
    assert any("{emergency}" in note for note in comments)


@pytest.mark.parametrize("path", QML, ids=lambda path: path.stem)
def test_every_call_in_qml_can_be_extracted(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(CALL.findall(text)) == len(WHOLE.findall(text)), (
        f"{path.name}: qsTr() takes one text in double quotes and nothing else"
    )


def test_every_text_in_qml_is_extracted() -> None:
    found = {message.id for message in interface_catalog(ROOT / "kiosk") if message.id}
    calls = [call for path in QML for call in WHOLE.findall(path.read_text(encoding="utf-8"))]
    texts = {call.partition('"')[2].rpartition('"')[0].replace('\\"', '"') for call in calls}
    assert len(texts) > 50
    assert texts <= found


def test_notes_and_flags(tmp_path: Path) -> None:
    package = tmp_path / "kiosk"
    package.mkdir()
    (package / "A.qml").write_text(
        'Item {\n    //: A button.\n    property string a: qsTr("Close")\n'
        '    property string b: qsTr("Step %1").arg(1)\n}\n',
        encoding="utf-8",
    )
    (package / "a.py").write_text("#: A heading.\nB = N_('Welcome')\n", encoding="utf-8")
    messages = {one.id: one for one in interface_catalog(package) if one.id}
    assert list(messages) == ["Close", "Step %1", "Welcome"]
    assert messages["Close"].auto_comments == ["A button."]
    assert messages["Welcome"].auto_comments == ["A heading."]
    assert "qt-format" in messages["Step %1"].flags
    assert messages["Close"].locations == [("kiosk/A.qml", 0)]


@pytest.mark.parametrize("path", sorted(TRANSLATIONS.rglob("*.po*")), ids=lambda path: path.name)
def test_catalogues_hold_no_dates_line_numbers_or_people(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for never in ("POT-Creation-Date", "Last-Translator", "Language-Team", "@", "http"):
        assert never not in text
    assert not re.search(r"^#: .*:\d", text, re.MULTILINE)


def test_a_catalogue_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="cannot be read"):
        read(tmp_path / "missing.po")


def test_every_page_names_the_picture_that_shows_it(article: Article) -> None:
    named = {
        context: note
        for (context, _), entry in entries(article).items()
        for note in entry.comments(article)
        if note.startswith("Picture: ")
    }
    assert named["how-much"] == "Picture: hurt-how-much.png"
    assert named["word:anemia"] == "Picture: word-anemia.png"
    assert "article" not in named
