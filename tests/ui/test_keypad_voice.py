# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit by ear: what a keypad reaches is said, and so is every screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice
from ui.conftest import Finger
from ui.keyboard import Key, Keyboard
from ui.staff import at_the_kiosk
from ui.voice import StandIn, voice

from kiosk.session.destination import Goodbye, PageAt

KEYPAD = Qt.KeyboardModifier.KeypadModifier
Ear = Callable[..., Keyboard]


@pytest.fixture
def ear(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Ear:
    """A kiosk whose staff let the keypad speak, or did not."""
    monkeypatch.setattr("kiosk.ui.engine.Speaker", StandIn)
    monkeypatch.setattr("kiosk.clinic.has_voice", lambda _: True)

    def listen(speaks: bool = True) -> Keyboard:
        text = f"[access]\nkeypad_speaks = {str(speaks).lower()}\n"
        return Keyboard(at_the_kiosk(open_kiosk, clock, touch_screen, text).finger)

    return listen


def last(keyboard: Keyboard) -> str:
    """What was said last."""
    return voice(keyboard.finger).said[-1]


def test_the_languages_are_said_each_in_its_own_voice(ear: Ear) -> None:
    keyboard = ear()
    keyboard.press(Key.Key_Down)
    assert "Choose your language" in last(keyboard)
    assert "Down arrow" in last(keyboard)
    heard = {}
    for _ in range(8):
        keyboard.press(Key.Key_Right)
        heard[voice(keyboard.finger).languages[-1]] = last(keyboard)
    assert "العربية" in heard["ar"]
    assert "Español" in heard["es"]


def test_a_visit_by_ear(ear: Ear) -> None:
    keyboard = ear()
    keyboard.press(Key.Key_Return)
    keyboard.go_to("Use English")
    assert last(keyboard).startswith("Use English, button")
    keyboard.press(Key.Key_Return)
    assert "What would you like to know?" in last(keyboard)
    assert "What is bone marrow?" in last(keyboard)
    keyboard.choose("What is bone marrow?")
    assert "The soft part inside your bones" in last(keyboard)
    keyboard.choose("Tell me more")
    said = last(keyboard)
    assert "Close" in said
    assert "Home" not in said
    keyboard.press(Key.Key_Escape)
    controller = keyboard.shown.controller
    controller.do(lambda: controller.visit.open_chapter("ready", "bring"))
    keyboard.go_to("Say if I bleed easily")
    assert last(keyboard).startswith("Say if I bleed easily, not ticked")
    keyboard.press(Key.Key_Return)
    assert last(keyboard).startswith("Say if I bleed easily, ticked")
    controller.do(lambda: controller.visit.go(Goodbye()))
    keyboard.at_rest()
    assert "Thank you for your time" in last(keyboard)


def test_every_page_says_its_title_and_where_the_focus_is(ear: Ear) -> None:
    keyboard = ear()
    keyboard.press(Key.Key_Return)
    keyboard.choose("Use English")
    keyboard.choose("Start from the beginning")
    visit = keyboard.shown.controller.visit
    pages = 0
    while isinstance(visit.place, PageAt):
        title = str(keyboard.shown.page.title)
        assert title.rstrip("?.:") in last(keyboard), title
        assert last(keyboard).rstrip(". ").endswith(("Next, button", "Finish, button")), title
        keyboard.press(Key.Key_Return)
        pages += 1
        assert pages < 200
    assert pages > 30


def test_keys_repeat_hush_and_change_loudness_and_speed(ear: Ear) -> None:
    keyboard = ear()
    keyboard.press(Key.Key_Return)
    keyboard.choose("Use English")
    page = last(keyboard)
    keyboard.press(Key.Key_0, held=KEYPAD)
    assert last(keyboard) == page
    keyboard.press(Key.Key_Period, held=KEYPAD)
    assert not voice(keyboard.finger).speaking
    before = keyboard.shown.preferences.held.volume
    keyboard.press(Key.Key_Plus, held=KEYPAD)
    assert keyboard.shown.preferences.held.volume == before + 10
    assert str(before + 10) in last(keyboard)
    keyboard.press(Key.Key_Asterisk, held=KEYPAD)
    assert keyboard.shown.preferences.held.speed == "fast"
    assert "Fast speech" in last(keyboard)
    keyboard.press(Key.Key_F1)
    assert "Zero says this again" in last(keyboard)


def test_a_code_that_cannot_be_heard_is_told_of(ear: Ear) -> None:
    keyboard = ear()
    keyboard.shown.kiosk.beginIn("en")
    keyboard.press(Key.Key_Down)
    controller = keyboard.shown.controller
    article = controller.article
    assert article is not None
    chapter, page = next(
        (chapter.id, page.id)
        for chapter in article.every_chapter
        for page in chapter.pages
        if page.id == "take-away" or "takeaway" in type(page).__name__.lower()
    )
    controller.do(lambda: controller.visit.open_chapter(chapter, page))
    keyboard.at_rest()
    assert "cannot be heard" in last(keyboard)


def test_the_question_whether_somebody_is_there_is_asked_aloud(
    ear: Ear, clock: list[float]
) -> None:
    keyboard = ear()
    keyboard.press(Key.Key_Return)
    voice(keyboard.finger).end()
    controller = keyboard.shown.controller
    clock[0] += controller.clock.patience + 1
    controller.tick()
    keyboard.at_rest()
    assert "Press any key to keep going" in last(keyboard)


def test_nothing_is_said_unless_staff_want_it(ear: Ear) -> None:
    keyboard = ear(False)
    keyboard.press(Key.Key_Return)
    keyboard.choose("Use English")
    keyboard.press(Key.Key_Down, Key.Key_Plus, Key.Key_F1)
    assert voice(keyboard.finger).said == []


def test_a_touch_is_not_spoken_to(ear: Ear) -> None:
    keyboard = ear()
    keyboard.finger.tap("Touch to start")
    keyboard.finger.tap("Use English")
    assert voice(keyboard.finger).said == []
