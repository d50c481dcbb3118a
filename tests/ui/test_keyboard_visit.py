# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole visits by keyboard, and where the focus is after each move."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice
from ui.conftest import Finger
from ui.keyboard import Key, Keyboard
from ui.staff import PIN, at_the_kiosk

from kiosk.session.destination import Attract, ChooseLanguage, Goodbye, Home, PageAt

KEYPAD = Qt.KeyboardModifier.KeypadModifier


@pytest.fixture
def keyboard(finger: Finger) -> Keyboard:
    return Keyboard(finger)


@pytest.fixture
def at_a_page(keyboard: Keyboard) -> Keyboard:
    """At the first page, come to by keys."""
    keyboard.press(Key.Key_Tab)
    keyboard.choose("Use English")
    keyboard.choose("What is bone marrow?")
    return keyboard


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_A, Key.Key_Space, Key.Key_Down])
def test_the_first_key_opens_the_languages(keyboard: Keyboard, key: Qt.Key) -> None:
    keyboard.press(key)
    assert isinstance(keyboard.shown.controller.visit.place, ChooseLanguage)
    assert keyboard.name == "English"


def test_the_whole_guided_walk_by_keys(keyboard: Keyboard) -> None:
    visit = keyboard.shown.controller.visit
    keyboard.press(Key.Key_Return)
    keyboard.choose("Use English")
    assert isinstance(visit.place, Home)
    keyboard.choose("Start from the beginning")
    walked = []
    for _ in range(200):
        if isinstance(visit.place, Goodbye):
            break
        assert isinstance(visit.place, PageAt)
        walked.append((visit.place.chapter, visit.place.page))
        # The control that leads on keeps the focus from page to page.
        assert keyboard.name in ("Next", "Finish")
        keyboard.press(Key.Key_Return)
    assert visit.outline is not None
    assert list(dict.fromkeys(walked)) == list(visit.outline.pages)
    assert keyboard.name == "Finish"
    keyboard.press(Key.Key_Space)
    assert isinstance(visit.place, Attract)
    assert keyboard.ring.isEmpty()


def test_a_chapter_begins_at_its_first_control(at_a_page: Keyboard) -> None:
    assert at_a_page.name == "bone marrow"
    assert at_a_page.ring.contains(at_a_page.area(at_a_page.item))


def test_home_and_end(at_a_page: Keyboard) -> None:
    at_a_page.press(Key.Key_End)
    assert at_a_page.name == "Next"
    at_a_page.press(Key.Key_Home)
    assert at_a_page.name == "bone marrow"


def test_escape_closes_a_word_and_then_goes_back(at_a_page: Keyboard) -> None:
    at_a_page.press(Key.Key_Return)
    assert at_a_page.finger.sees("What does it mean?")
    at_a_page.press(Key.Key_Escape)
    assert not at_a_page.finger.sees("What does it mean?")
    assert at_a_page.name == "bone marrow"
    at_a_page.press(Key.Key_Escape)
    assert isinstance(at_a_page.shown.controller.visit.place, Home)


def test_a_key_held_down_presses_once(at_a_page: Keyboard) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QKeyEvent

    at_a_page.press(Key.Key_End)
    at_a_page.strike(Key.Key_Return)
    visit = at_a_page.shown.controller.visit
    place = visit.place
    again = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    QCoreApplication.sendEvent(at_a_page.window, again)
    at_a_page.at_rest()
    assert visit.place == place


def test_the_hidden_page_comes_back_by_enter_and_by_escape(at_a_page: Keyboard) -> None:
    for key in (Key.Key_Return, Key.Key_Escape):
        at_a_page.choose("Hide screen")
        assert at_a_page.shown.kiosk.hidden
        assert at_a_page.name == "Touch to come back"
        at_a_page.press(key)
        assert not at_a_page.shown.kiosk.hidden
        assert at_a_page.name == "Hide screen"


@pytest.mark.parametrize("key", [Key.Key_A, Key.Key_Tab, Key.Key_Escape, Key.Key_Return])
def test_any_key_says_that_somebody_is_there(
    at_a_page: Keyboard, clock: list[float], key: Qt.Key
) -> None:
    at_a_page.choose("Hide screen")
    at_a_page.press(Key.Key_Return)
    controller = at_a_page.shown.controller
    clock[0] += controller.clock.patience + 1
    controller.tick()
    at_a_page.at_rest()
    assert at_a_page.shown.kiosk.asking
    place = controller.visit.place
    at_a_page.press(key)
    assert not at_a_page.shown.kiosk.asking
    assert controller.visit.place == place
    assert at_a_page.name == "Hide screen"


def test_a_touch_takes_the_ring_away(at_a_page: Keyboard) -> None:
    assert not at_a_page.ring.isEmpty()
    at_a_page.finger.tap("Tell me more")
    assert at_a_page.ring.isEmpty()


def test_the_numbers_of_a_keypad_move_and_press(at_a_page: Keyboard) -> None:
    at_a_page.press(Key.Key_1, held=KEYPAD)
    assert at_a_page.name == "Next"
    at_a_page.press(Key.Key_5, held=KEYPAD)
    assert at_a_page.finger.sees("What the cells do")
    at_a_page.press(Key.Key_3, held=KEYPAD)
    assert not at_a_page.finger.sees("What the cells do")
    at_a_page.press(Key.Key_7, held=KEYPAD)
    assert at_a_page.name == "bone marrow"


def test_in_arabic_the_left_arrow_leads_on(finger: Finger) -> None:
    finger.shown.kiosk.beginIn("ar")
    keyboard = Keyboard(finger)
    keyboard.press(Key.Key_Home)
    first = keyboard.area(keyboard.item)
    keyboard.press(Key.Key_Left)
    second = keyboard.area(keyboard.item)
    assert second.right() < first.left()
    assert abs(second.center().y() - first.center().y()) < 1
    keyboard.press(Key.Key_Right)
    assert keyboard.area(keyboard.item) == first
    keyboard.press(Key.Key_Down)
    assert keyboard.area(keyboard.item).top() >= first.bottom()


def test_staff_come_in_and_go_by_keys(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> None:
    staff = at_the_kiosk(open_kiosk, clock, touch_screen)
    staff.shown.kiosk.beginIn("en")
    keyboard = Keyboard(staff.finger)
    keyboard.choose("What is bone marrow?")
    keyboard.choose("Tell me more")
    keyboard.press(Key.Key_Escape)
    alt = Qt.KeyboardModifier.AltModifier
    keyboard.press(Key.Key_S, held=Qt.KeyboardModifier.ControlModifier | alt)
    assert staff.screen == "pin"
    for _ in range(2):
        for digit in PIN:
            keyboard.strike(Qt.Key(Key.Key_0 + int(digit)), KEYPAD)
        keyboard.press(Key.Key_Return)
    assert staff.screen == "panel"
    keyboard.choose("Sound")
    keyboard.go_to("Screen")
    assert not keyboard.ring.isEmpty()
    keyboard.press(Key.Key_Escape)
    assert staff.screen == ""
    assert keyboard.name == "Tell me more"
