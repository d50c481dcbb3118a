# SPDX-License-Identifier: GPL-3.0-or-later
"""The word being read is marked where it is shown, and no text is laid out anew for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from ui.conftest import Finger
from ui.take_away import ground
from ui.voice import mark, voice, with_voice

from kiosk.tour.draw import settle
from kiosk.tour.fit import letters, visible_texts
from kiosk.ui.styled_text import plain_of
from kiosk.ui.word_places import laid_out

PAGES = [
    ("en", "what-is-bone-marrow", "soft-part", "marrow", "bone marrow"),
    ("en", "hurt", "how-much", "37", "37"),
    ("ar", "what-is-bone-marrow", "soft-part", "النخاع", "النخاع"),
    ("zh-Hans", "hurt", "how-much", "疼痛", "疼痛"),
    ("hi", "what-is-bone-marrow", "soft-part", "मैरो", "मैरो"),
]


def open_page(finger: Finger, chapter: str, page: str) -> None:
    visit = finger.shown.controller.visit
    finger.shown.controller.do(lambda: visit.open_chapter(chapter, page))
    settle(finger.window)


def marked(finger: Finger) -> str:
    """The letters between the two ends of the mark, as its text item lays them out."""
    one = mark(finger)
    assert one.isVisible()
    item = one.parentItem()
    assert item is not None
    text, layout = plain_of(item), laid_out(item)
    found = ""
    for place in one.property("places"):
        line = layout.lineAt(round(place.y() / float(item.property("lineHeight"))))
        for at in range(line.textStart(), line.textStart() + line.textLength()):
            middle = (line.cursorToX(at)[0] + line.cursorToX(at + 1)[0]) / 2
            found += text[at] if place.left() < middle < place.right() else ""
    return found


@pytest.mark.parametrize(("language", "chapter", "page", "word", "shown"), PAGES)
def test_the_mark_is_on_the_word(
    open_kiosk: Callable[..., Finger],
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    chapter: str,
    page: str,
    word: str,
    shown: str,
) -> None:
    finger = with_voice(open_kiosk, monkeypatch, language=language)
    open_page(finger, chapter, page)
    finger.shown.speech.toggle()
    voice(finger).reach(word)
    settle(finger.window)
    found = marked(finger)
    assert found
    assert found in shown
    item = mark(finger).parentItem()
    area = letters(item).adjusted(-2, -2, 2, 2)
    for place in mark(finger).property("places"):
        assert area.intersects(mark(finger).mapRectToScene(QRectF(place)))


def test_a_telephone_number_is_marked_as_a_whole(
    open_kiosk: Callable[..., Finger], monkeypatch: pytest.MonkeyPatch
) -> None:
    finger = with_voice(open_kiosk, monkeypatch, ground=ground())
    open_page(finger, "after", "when-to-call")
    finger.shown.speech.toggle()
    voice(finger).reach("0", after="5 5 5,")
    settle(finger.window)
    assert "555" in marked(finger)
    assert "0142" in marked(finger)


def test_no_text_is_laid_out_anew(
    open_kiosk: Callable[..., Finger], monkeypatch: pytest.MonkeyPatch
) -> None:
    finger = with_voice(open_kiosk, monkeypatch)
    open_page(finger, "what-is-bone-marrow", "soft-part")
    finger.shown.speech.toggle()
    settle(finger.window)
    laid: list[str] = []
    for item, _ in visible_texts(finger.window):
        item.lineLaidOut.connect(lambda _, item=item: laid.append(str(item.property("text"))))
    for word in ("soft", "Your", "marrow", "blood"):
        voice(finger).reach(word)
        settle(finger.window)
        assert mark(finger).isVisible()
    assert laid == []


def test_the_mark_goes_with_the_reading(
    open_kiosk: Callable[..., Finger], monkeypatch: pytest.MonkeyPatch
) -> None:
    finger = with_voice(open_kiosk, monkeypatch)
    open_page(finger, "what-is-bone-marrow", "soft-part")
    finger.shown.speech.toggle()
    voice(finger).reach("soft")
    assert mark(finger).isVisible()
    finger.tap("Next")
    assert not mark(finger).isVisible()
    finger.shown.speech.toggle()
    voice(finger).reach("cells")
    voice(finger).end()
    assert not mark(finger).isVisible()


def test_every_text_is_measured_as_the_screen_lays_it_out(finger: Finger) -> None:
    measured = 0
    for chapter, page in (("hurt", "basics"), ("after", "care"), ("why", "five-reasons")):
        open_page(finger, chapter, page)
        for item, _ in visible_texts(finger.window):
            layout = laid_out(item)
            assert layout.lineCount() == item.property("lineCount"), item.property("text")
            widest = max(layout.lineAt(at).naturalTextWidth() for at in range(layout.lineCount()))
            assert abs(widest - item.property("contentWidth")) < 2, item.property("text")
            measured += 1
    assert measured > 40
