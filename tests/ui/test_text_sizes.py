# SPDX-License-Identifier: GPL-3.0-or-later
"""How large letters are in true millimetres, and how far apart they stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem
from ui.conftest import WIDTH_MM, Finger

from kiosk.tour.draw import settle
from kiosk.tour.fit import visible_texts
from kiosk.tour.stops import stops

SIZES = {"small": 4.8, "standard": 6.4, "large": 8.0, "largest": 9.0}
LEAST_MM = 4.8
ALIKE = ("-tools-", "-more", "word-", "walk-through-")
"""Parts of the names of stops that look like others."""


def words(finger: Finger, text: str) -> QQuickItem:
    """The text item on the screen that begins with `text`."""
    settle(finger.window)
    shown = [item for item, _ in visible_texts(finger.window)]
    return next(one for one in shown if str(one.property("text")).startswith(text))


def capital_mm(item: QQuickItem) -> float:
    """On a screen of one px to a design unit."""
    font = item.property("font")
    font.setPixelSize(item.property("letterSize"))
    return QFontMetricsF(font).capHeight() * WIDTH_MM / 1920


def to_page(finger: Finger, chapter: str, page: str) -> None:
    controller = finger.shown.controller
    finger.shown.kiosk.begin()
    controller.do(lambda: controller.visit.open_chapter(chapter, page))


@pytest.mark.parametrize("size", SIZES)
def test_capitals_of_the_running_text_are_as_high_as_promised(finger: Finger, size: str) -> None:
    to_page(finger, "what-is-bone-marrow", "soft-part")
    finger.shown.preferences.setTextSize(size)
    assert capital_mm(words(finger, "Your <b>")) == pytest.approx(SIZES[size], abs=0.2)


def patients_texts(finger: Finger) -> Iterator[tuple[str, QQuickItem]]:
    for stop in stops(finger.shown):
        if any(kind in stop.name for kind in ALIKE):
            continue
        stop.settle()
        if stop.name == "language":
            finger.shown.preferences.setTextSize("small")
        settle(finger.window)
        for item, _ in visible_texts(finger.window):
            yield stop.name, item
        stop.leave()


def test_small_makes_no_text_smaller_than_it_may_be(finger: Finger) -> None:
    sizes = {
        f"{stop}: {item.property('text')}": capital_mm(item)
        for stop, item in patients_texts(finger)
    }
    assert len(sizes) > 300
    assert {text: mm for text, mm in sizes.items() if mm < LEAST_MM - 0.02} == {}


def test_wide_spacing_moves_letters_words_and_lines_apart(finger: Finger) -> None:
    to_page(finger, "what-is-bone-marrow", "soft-part")
    finger.shown.preferences.setWideSpacing(True)
    text = words(finger, "Your <b>")
    font, em = text.property("font"), text.property("letterSize")
    assert font.letterSpacing() == pytest.approx(0.12 * em, abs=0.1)
    assert font.wordSpacing() == pytest.approx(0.16 * em, abs=0.1)
    assert text.property("lineHeight") >= 1.5 * em
    finger.shown.preferences.setWideSpacing(False)
    text = words(finger, "Your <b>")
    assert (text.property("font").letterSpacing(), text.property("font").wordSpacing()) == (0, 0)
    assert text.property("lineHeight") < 1.5 * em


def is_in(script: str, text: str) -> bool:
    return any(unicodedata.name(one, "").startswith(script) for one in text)


@pytest.mark.parametrize(("language", "script"), [("ar", "ARABIC"), ("hi", "DEVANAGARI")])
def test_letters_that_are_joined_stay_together(
    open_kiosk: Callable[..., Finger], language: str, script: str
) -> None:
    finger = open_kiosk(language=language)
    to_page(finger, "what-is-bone-marrow", "soft-part")
    finger.shown.preferences.setWideSpacing(True)
    settle(finger.window)
    spaced = [one for one, _ in visible_texts(finger.window) if one.property("spaced")]
    texts = [one for one in spaced if is_in(script, str(one.property("text")))]
    assert texts
    assert {one.property("font").letterSpacing() for one in texts} == {0}
    assert all(one.property("font").wordSpacing() > 0 for one in texts)
