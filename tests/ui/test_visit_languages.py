# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole visits by touch in every language that comes with the kiosk: no English is left."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from ui.conftest import Finger

from kiosk.i18n.catalogue import catalogue
from kiosk.i18n.languages import SOURCE, Language, available, language_of
from kiosk.session.destination import Attract, Goodbye, PageAt
from kiosk.system import paths

LANGUAGES = [one for one in available(paths.TRANSLATIONS) if not one.tag.startswith(SOURCE)]
OWN_LETTERS = {"Arab", "Deva", "Hans"}
START = ("Start from the beginning", "Begin")
WAYS_ON = ("Next", "Finish")
LATIN = re.compile(r"[A-Za-z]{3,}")


def tap_one(finger: Finger, *names: str) -> None:
    """Touches the one of these buttons that is there."""
    there = {str(one.property("label")) for one in finger.buttons()}
    finger.tap(next(name for name in names if name in there))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.tag)
def test_a_visit_from_the_first_touch_to_the_last(
    open_kiosk: Callable[..., Finger], language: Language
) -> None:
    finger = open_kiosk()
    word = catalogue(paths.TRANSLATIONS, "kiosk", language.tag).text
    names = {one.name for one in available(paths.TRANSLATIONS)}
    visit = finger.shown.controller.visit

    finger.tap("Touch to start")
    labels = [str(one.property("label")) for one in finger.buttons()]
    finger.tap(next(name for name in labels if language.name in name))
    finger.tap(word("", "Use %1").replace("%1", language.name))
    tap_one(finger, *(word("", one) for one in START))
    seen = []
    left_over = set()
    for _ in range(300):
        if isinstance(visit.place, Goodbye):
            break
        assert isinstance(visit.place, PageAt)
        seen.append(visit.place.page)
        if language.script in OWN_LETTERS:
            left_over |= {
                text
                for text in finger.look()
                if LATIN.search(re.sub(r"<[^>]*>", "", text)) and text not in names
            }
        tap_one(finger, *(word("", one) for one in WAYS_ON))
    assert visit.outline is not None
    assert list(dict.fromkeys(seen)) == [page for _, page in visit.outline.pages]
    assert left_over == set()
    assert finger.sees(word("", "Thank you for your time"))
    finger.tap(word("", "Finish"))
    assert isinstance(visit.place, Attract)
    assert visit.state.language == SOURCE


@pytest.mark.parametrize("tag", ["ar", "es"])
def test_the_screen_runs_as_the_language_does(open_kiosk: Callable[..., Finger], tag: str) -> None:
    finger = open_kiosk()
    finger.shown.kiosk.beginIn(tag)
    word = catalogue(paths.TRANSLATIONS, "kiosk", tag).text
    home, text_size = (finger.at(finger.button(word("", one))) for one in ("Home", "Text size"))
    assert (home.x() > text_size.x()) is language_of(tag).rtl
