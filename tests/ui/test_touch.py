# SPDX-License-Identifier: GPL-3.0-or-later
"""Touch for hands that tremble, roll, or hold on for long."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ui.conftest import Finger
from ui.touches import LEAST, MM, PAUSE, SECOND, Hand, middle, on_the_second_page, page

from kiosk.tour.draw import settle


@pytest.fixture
def finger(open_kiosk: Callable[..., Finger]) -> Finger:
    return on_the_second_page(open_kiosk)


@pytest.fixture
def hand(finger: Finger) -> Hand:
    return Hand(finger)


@pytest.mark.parametrize("held", [LEAST, 2 * SECOND, 10 * SECOND])
def test_a_press_counts_when_the_finger_lifts_however_long_it_was(
    finger: Finger, hand: Hand, held: int
) -> None:
    before = page(finger)
    hand.down(middle(finger, "Next"))
    hand.now += held
    assert page(finger) == before
    hand.up()
    assert page(finger) != before


def test_a_finger_may_roll_8_mm_inside_the_button(finger: Finger, hand: Hand) -> None:
    before, place = page(finger), middle(finger, "Next")
    hand.down(place)
    for step in range(1, 9):
        hand.now += 20
        hand.roll(place + QPoint(round(step * MM), 0))
    hand.up()
    assert page(finger) != before


def test_a_finger_that_leaves_the_button_presses_nothing(finger: Finger, hand: Hand) -> None:
    before, button = page(finger), finger.button("Next")
    hand.down(finger.at(button))
    assert button.property("down")
    hand.now += 100
    hand.roll(finger.at(button, dy=-button.height()))
    assert not button.property("down")
    hand.up()
    assert page(finger) == before


def test_a_finger_that_comes_back_counts(finger: Finger, hand: Hand) -> None:
    before, button = page(finger), finger.button("Next")
    hand.down(finger.at(button))
    hand.now += 100
    hand.roll(finger.at(button, dy=-button.height()))
    hand.roll(finger.at(button))
    hand.up()
    assert page(finger) != before


def test_the_same_button_is_deaf_after_a_tap_and_others_are_not(finger: Finger, hand: Hand) -> None:
    start, place = page(finger), middle(finger, "Next")
    hand.tap(place)
    second = page(finger)
    hand.now += PAUSE - 1
    hand.tap(place + QPoint(round(25 * MM), 0))
    assert page(finger) == second != start
    hand.tap(middle(finger, "Back"))
    assert page(finger) == start


def test_it_hears_again_after_the_pause(finger: Finger, hand: Hand) -> None:
    place = middle(finger, "Next")
    hand.tap(place)
    second = page(finger)
    hand.now += PAUSE
    hand.tap(place)
    assert page(finger) != second


def test_a_trembling_hand_taps_once(finger: Finger, hand: Hand) -> None:
    start, place = page(finger), middle(finger, "Next")
    for jitter in (QPoint(0, 0), QPoint(9, -6), QPoint(-8, 7)):
        hand.tap(place + jitter, held=60)
        hand.now += 50
    hand.now += SECOND
    hand.tap(middle(finger, "Back"))
    assert page(finger) == start


def test_a_trembling_hand_taps_once_after_staff_were_here_too(finger: Finger) -> None:
    finger.shown.staff.enter()
    settle(finger.window)
    finger.shown.staff.leave()
    hand, start = Hand(finger), page(finger)
    hand.tap(middle(finger, "Next"), held=60)
    second = page(finger)
    hand.now += 50
    hand.tap(middle(finger, "Next"), held=60)
    assert page(finger) == second != start


def test_what_a_tap_brings_does_not_take_the_second_touch_of_a_tremble(
    finger: Finger, hand: Hand
) -> None:
    hide = middle(finger, "Hide screen")
    hand.tap(hide, held=60)
    hand.now += 80
    hand.tap(hide + QPoint(8, 4), held=60)
    assert finger.shown.kiosk.hidden
    hand.now += SECOND
    hand.tap(hide)
    assert not finger.shown.kiosk.hidden


@pytest.mark.parametrize("held", [0, 30, LEAST - 1])
def test_a_spark_presses_nothing(finger: Finger, hand: Hand, held: int) -> None:
    before = page(finger)
    hand.tap(middle(finger, "Next"), held=held)
    assert page(finger) == before


def test_a_spark_does_not_keep_a_visit(finger: Finger, hand: Hand, clock: list[float]) -> None:
    controller = finger.shown.controller
    left = controller.seconds_left
    clock[0] += 10
    hand.tap(QPoint(1900, 20), held=30)
    assert controller.seconds_left == left - 10
    hand.tap(QPoint(1900, 20), held=100)
    assert controller.seconds_left == left


def test_a_click_of_no_length_counts(finger: Finger) -> None:
    before = page(finger)
    QTest.mouseClick(
        finger.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        middle(finger, "Next"),
    )
    settle(finger.window)
    assert page(finger) != before
