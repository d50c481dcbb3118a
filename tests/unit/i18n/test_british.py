# SPDX-License-Identifier: GPL-3.0-or-later
"""British English, as patients get it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtWidgets import QApplication

from kiosk.article import markup, walk
from kiosk.article.check import FORBIDDEN
from kiosk.article.check_pages import MAX_WORDS, page_words
from kiosk.article.library import open_library
from kiosk.article.model import Article
from kiosk.article.practice import PRACTICES, tailored
from kiosk.i18n.catalogue import catalogue
from kiosk.i18n.extract import entries
from kiosk.staff.settings import Settings
from kiosk.ui.localised import Localised
from kiosk.ui.translator import GettextTranslator

from .conftest import ARTICLES

NAME = "bone-marrow-biopsy"
AMERICAN = re.compile(
    r"anemia|anesthe|hemato|leukemia|\bcolors?\b|\bcenter|\bspinal tap|\bshot\b|\boffice\b"
    r"|\bbandage|\bpills?\b|\bgotten\b|, (?:and|or) (?!when)\w+[.:;]"
)


@pytest.fixture
def british(compiled: Path) -> Article:
    """Return the article as a British patient sees it."""
    library = open_library(ARTICLES, None)
    return Localised(library, Settings(), compiled).article(NAME, "en-GB")


def test_words_are_british(british: Article) -> None:
    terms = {word.id: word.term for word in british.words}
    assert terms["anemia"] == "anaemia"
    assert terms["hematologist"] == "haematologist"
    assert terms["local-anesthetic"] == "local anaesthetic"
    assert terms["core-sample"] == "trephine"


def test_nothing_american_is_left(british: Article) -> None:
    shown = [markup.plain(text) for _, text in entries(british)]
    assert [text for text in shown if AMERICAN.search(text)] == []


def test_what_british_patients_read_first(british: Article) -> None:
    text = " ".join(text for _, text in entries(british))
    assert text.index("paracetamol") < text.index("acetaminophen")
    assert "suggest paracetamol" in text
    assert re.findall(r"[\d.]+ °[CF] \(", text) == ["38 °C ("] * text.count("°F")


def test_every_link_leads_to_a_word(british: Article) -> None:
    known = {word.id for word in british.words}
    linked = {word for _, text in entries(british) for word in markup.words_in(text)}
    assert linked
    assert linked <= known


def test_the_rules_of_wording_hold(british: Article) -> None:
    text = " ".join(text for _, text in entries(british)).lower()
    assert [word for word in FORBIDDEN if re.search(rf"\b{re.escape(word)}", text)] == []
    for practice in PRACTICES:
        told = tailored(british, practice)
        assert [page.id for _, page in walk.pages(told) if page_words(page) > MAX_WORDS] == []


def test_screens_are_british(qapp: QApplication, compiled: Path) -> None:
    translator = GettextTranslator(catalogue(compiled, "kiosk", "en-GB"))
    QCoreApplication.installTranslator(translator)
    engine = QQmlEngine()
    try:
        component = QQmlComponent(engine)
        source = 'import QtQml\nQtObject { property string a: qsTr("Colors"); objectName: a }'
        component.setData(source.encode(), QUrl("file:///Colors.qml"))
        made = component.create()
        assert made is not None, component.errorString()
        assert made.objectName() == "Colours"
        QCoreApplication.removeTranslator(translator)
        engine.retranslate()
        assert made.objectName() == "Colors"
        made.deleteLater()
    finally:
        QCoreApplication.removeTranslator(translator)
        engine.deleteLater()
