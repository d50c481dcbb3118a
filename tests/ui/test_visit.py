# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole visits, by touch."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from ui.conftest import Finger

from kiosk.session.destination import Attract, Goodbye, Home, PageAt


def to_home(finger: Finger) -> None:
    finger.tap("Touch to start")
    finger.tap("Use English")


def to_first_page(finger: Finger) -> None:
    to_home(finger)
    finger.tap("What is bone marrow?")


def test_the_start_screen_names_no_illness_and_no_test(finger: Finger) -> None:
    told = " ".join(finger.look()).lower()
    assert "test" in told  # something was read
    for word in ("bone", "marrow", "biopsy", "cancer", "needle", "blood"):
        assert word not in told


def test_a_touch_anywhere_starts(finger: Finger) -> None:
    finger.press(QPoint(30, 30))
    assert finger.sees("Choose your language")


def test_a_language_on_the_start_screen_leads_straight_on(finger: Finger) -> None:
    finger.tap("English (UK)")
    assert finger.shown.kiosk.language == "en-GB"
    assert finger.sees("What would you like to know?")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_the_guided_walk_goes_through_every_page_and_ends(
    open_kiosk: Callable[..., Finger], size: tuple[int, int]
) -> None:
    finger = open_kiosk(size)
    to_home(finger)
    finger.tap("Start from the beginning")
    visit = finger.shown.controller.visit
    assert visit.outline is not None
    walked = []
    for _ in range(200):
        if isinstance(visit.place, Goodbye):
            break
        assert isinstance(visit.place, PageAt)
        walked.append((visit.place.chapter, visit.place.page))
        last = finger.shown.page.lastPage
        finger.tap("Finish" if last else "Next")
    assert list(dict.fromkeys(walked)) == list(visit.outline.pages)
    assert finger.sees("Thank you for your time")
    finger.tap("Finish")
    assert isinstance(visit.place, Attract)


def test_back_returns_the_way_one_came(finger: Finger) -> None:
    to_first_page(finger)
    finger.tap("Next")
    finger.tap("Back")
    assert finger.sees("The soft part inside your bones")
    finger.tap("Back")
    assert finger.sees("What would you like to know?")
    assert not finger.shown.kiosk.canGoBack


def test_the_language_changes_in_place(finger: Finger) -> None:
    to_home(finger)
    finger.shown.controller.do(
        lambda: finger.shown.controller.visit.open_chapter("results", "what-it-shows")
    )
    assert finger.sees("anemia")
    finger.tap("English")
    finger.tap("English (UK)")
    finger.tap("Use English (UK)")
    assert finger.sees("anaemia")
    assert not finger.sees("anemia")


def test_a_word_opens_in_place_and_closes_by_touching_elsewhere(finger: Finger) -> None:
    to_first_page(finger)
    finger.tap("bone marrow")
    assert finger.sees("What does it mean?")
    finger.press(QPoint(1900, 100))
    assert not finger.sees("What does it mean?")
    finger.tap("bone marrow")
    finger.tap("All words")
    assert finger.sees("Touch a word")
    finger.tap("Done")
    assert finger.sees("The soft part inside your bones")


def test_tell_me_more_opens_and_closes(finger: Finger) -> None:
    to_first_page(finger)
    before = finger.look()
    finger.tap("Tell me more")
    assert len(finger.look()) > len(before)
    finger.tap("Close")
    assert finger.look() == before


def test_text_size_and_colors_act_at_once(finger: Finger) -> None:
    to_first_page(finger)
    theme = finger.window.property("color").name()
    finger.tap("Text size")
    finger.tap("Text size: Largest")
    assert finger.shown.preferences.textSize == "largest"
    finger.tap("Colors: Dark")
    assert finger.window.property("color").name() != theme
    finger.tap("Done")
    assert not finger.sees("Movement")


def test_ticks_stay_for_the_visit_and_go_with_it(finger: Finger) -> None:
    to_home(finger)
    controller = finger.shown.controller
    controller.do(lambda: controller.visit.open_chapter("ready", "bring"))
    assert finger.sees("Nothing is saved when you leave")
    finger.tap("Say if I bleed easily")
    finger.tap("The day")
    finger.tap("A ride home")
    assert finger.sees("2 of 16 ready")
    finger.tap("Home")
    finger.shown.controller.do(lambda: controller.visit.open_chapter("ready", "bring"))
    assert finger.sees("2 of 16 ready")
    finger.tap("Start over")
    finger.tap("Yes, start over")
    assert isinstance(controller.visit.place, Attract)
    assert controller.visit.state.ticked == set()


def test_start_over_can_be_taken_back(finger: Finger) -> None:
    to_first_page(finger)
    finger.tap("Start over")
    finger.tap("No, stay here")
    assert finger.sees("The soft part inside your bones")


def test_a_swipe_turns_the_page_and_a_rolling_finger_does_not(finger: Finger) -> None:
    to_first_page(finger)
    y = 560
    finger.press(*(QPoint(1500 - step * 40, y) for step in range(20)))
    assert finger.sees("What the cells do")
    finger.press(*(QPoint(800 + step * 40, y) for step in range(20)))
    assert finger.sees("The soft part inside your bones")
    middle = finger.at(finger.button("Next"))
    finger.press(middle, middle + QPoint(16, 6), middle + QPoint(32, 10))
    assert finger.sees("What the cells do")


def test_one_tap_counts_once(open_kiosk: Callable[..., Finger]) -> None:
    finger = open_kiosk(tap_pause_ms=60_000)
    finger.shown.kiosk.beginIn("en")
    finger.tap("What is bone marrow?")
    point = finger.at(finger.button("Next"))
    finger.press(point)
    finger.press(point)
    assert finger.sees("What the cells do")


def test_a_procedure_goes_beat_by_beat(finger: Finger) -> None:
    to_home(finger)
    controller = finger.shown.controller
    controller.do(lambda: controller.visit.open_chapter("steps", "walk-through"))
    assert finger.sees("Step 1 of 12")
    finger.tap("Next")
    assert finger.sees("Step 2 of 12")
    finger.tap("Liquid")
    assert finger.sees("Step 7 of 12")
    finger.tap("Back")
    assert finger.sees("Step 6 of 12")


def test_the_whole_visit_by_keyboard(finger: Finger) -> None:
    visit = finger.shown.controller.visit
    finger.button("Touch to start").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    finger.key(Qt.Key.Key_Return)
    finger.button("Use English").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    finger.key(Qt.Key.Key_Space)
    assert isinstance(visit.place, Home)
    finger.button("What is bone marrow?").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    finger.key(Qt.Key.Key_Return)
    assert isinstance(visit.place, PageAt)
    finger.key(Qt.Key.Key_Escape)
    assert isinstance(visit.place, Home)
