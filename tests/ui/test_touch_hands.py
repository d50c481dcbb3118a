# SPDX-License-Identifier: GPL-3.0-or-later
"""Palms, two fingers, the touch that wakes a screen, and the answer in the next picture."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtQuick import QQuickItem
from ui.conftest import Finger
from ui.touches import LEAST, MM, PAUSE, SECOND, Hand, middle, on_the_second_page, page

from kiosk.session.destination import Attract, Home
from kiosk.tour.draw import settle
from kiosk.tour.kinds import kind_of
from kiosk.tour.targets import targets


@pytest.fixture
def finger(open_kiosk: Callable[..., Finger]) -> Finger:
    return on_the_second_page(open_kiosk)


@pytest.fixture
def hand(finger: Finger) -> Hand:
    return Hand(finger)


def test_a_palm_presses_nothing(finger: Finger, hand: Hand) -> None:
    before, place = page(finger), middle(finger, "Next")
    hand.down(place, size=40 * MM)
    assert not finger.button("Next").property("down")
    hand.now += 300
    hand.up()
    hand.now += SECOND
    hand.down(place, size=8 * MM)
    hand.roll(place + QPoint(2, 0), size=40 * MM)
    hand.roll(place, size=8 * MM)
    hand.now += 300
    hand.up()
    assert page(finger) == before


def test_a_thumb_is_no_palm(finger: Finger, hand: Hand) -> None:
    before = page(finger)
    hand.down(middle(finger, "Next"), size=22 * MM)
    hand.now += 300
    hand.up()
    assert page(finger) != before


@pytest.mark.parametrize("resting", ["elsewhere", "on the button"])
def test_a_finger_counts_beside_a_palm(finger: Finger, hand: Hand, resting: str) -> None:
    before, button = page(finger), finger.button("Next")
    rest = finger.at(button, dx=80) if resting == "on the button" else QPoint(900, 400)
    hand.down(rest, name=1, size=40 * MM)
    hand.now += 500
    hand.tap(finger.at(button, dx=-60))
    assert page(finger) != before
    hand.up(1)


def test_two_fingers_on_one_button_are_one_tap(finger: Finger, hand: Hand) -> None:
    start, button = page(finger), finger.button("Next")
    hand.down(finger.at(button, dx=-60))
    hand.now += 40
    hand.down(finger.at(button, dx=60), name=1)
    hand.now += 200
    assert page(finger) == start
    hand.up(1)
    second = page(finger)
    hand.now += 500
    hand.up()
    assert page(finger) == second != start


def test_a_second_finger_elsewhere_breaks_no_tap(finger: Finger, hand: Hand) -> None:
    start, button = page(finger), finger.button("Next")
    hand.down(finger.at(button))
    hand.now += 100
    hand.down(QPoint(900, 400), name=1)
    hand.now += 100
    hand.up()
    assert page(finger) != start
    hand.up(1)


def test_of_two_buttons_the_first_lifted_counts_alone(finger: Finger, hand: Hand) -> None:
    start = page(finger)
    hand.down(middle(finger, "Back"))
    hand.down(middle(finger, "Next"), name=1)
    hand.now += 200
    hand.up(1)
    second = page(finger)
    hand.now += 200
    hand.up()
    assert page(finger) == second != start


def test_a_finger_laid_down_before_the_question_presses_nothing(
    finger: Finger, hand: Hand, clock: list[float]
) -> None:
    start = page(finger)
    hand.down(middle(finger, "Next"))
    clock[0] += 200
    finger.shown.controller.pass_time(finger.shown.controller.clock.patience + 5)
    settle(finger.window)
    assert finger.shown.kiosk.asking
    hand.now += 500
    hand.up()
    assert page(finger) == start


def test_a_palm_that_wipes_turns_no_page_and_a_finger_does(finger: Finger, hand: Hand) -> None:
    start = page(finger)
    for size, turns in ((40 * MM, False), (8 * MM, True)):
        hand.now += SECOND
        hand.down(QPoint(1500, 420), size=size)
        for step in range(1, 20):
            hand.now += 16
            hand.roll(QPoint(1500 - step * 40, 420))
        hand.up()
        assert (page(finger) != start) is turns


def test_the_touch_that_begins_presses_nothing_of_the_screen_that_comes(
    open_kiosk: Callable[..., Finger],
) -> None:
    finger = open_kiosk(tap_pause_ms=PAUSE, touch_least_ms=LEAST)
    hand = Hand(finger)
    finger.shown.kiosk.begin()
    place = middle(finger, "Español")
    finger.shown.kiosk.startOver()
    settle(finger.window)
    hand.down(place)
    hand.down(place + QPoint(20, 0), name=1)
    hand.now += 200
    hand.up()
    assert finger.sees("Choose your language")
    hand.now += 60
    hand.up(1)
    hand.now += 60
    hand.tap(place + QPoint(6, 0))
    assert finger.shown.kiosk.screen == "language"
    assert finger.shown.kiosk.language == "en"


def test_any_touch_keeps_going_and_presses_nothing_under_it(finger: Finger, hand: Hand) -> None:
    start, place = page(finger), middle(finger, "Next")
    controller = finger.shown.controller
    controller.pass_time(controller.clock.patience + 5)
    assert finger.sees("Are you still there?")
    hand.down(place)
    hand.now += 10 * SECOND
    hand.up()
    assert not finger.shown.kiosk.asking
    assert page(finger) == start


def test_a_finger_on_a_language_stops_the_greeting_from_turning(
    open_kiosk: Callable[..., Finger],
) -> None:
    finger = open_kiosk()
    hand = Hand(finger)
    assert isinstance(finger.shown.controller.visit.place, Attract)
    clockwork = [
        one
        for one in finger.window.findChildren(QObject)
        if kind_of(one) == "QQmlTimer" and one.property("interval") == 7000
    ]
    place = middle(finger, "Español")
    before = [one.property("running") for one in clockwork]
    hand.down(place)
    after = [one.property("running") for one in clockwork]
    assert before.count(True) - after.count(True) == 1
    hand.now += 100
    hand.up()
    assert isinstance(finger.shown.controller.visit.place, Home)


def changed(finger: Finger, button: QQuickItem, hand: Hand) -> bool:
    """True when the next picture after touch-down differs inside `button`; no time passes."""
    area = button.mapRectToScene(button.boundingRect()).toRect().adjusted(6, 6, -6, -6)
    before = finger.window.grabWindow().copy(area)
    hand.down(finger.at(button))
    after = finger.window.grabWindow().copy(area)
    # The finger lifts elsewhere: nothing is pressed.
    hand.now += 100
    hand.roll(QPoint(960, 2))
    hand.up()
    return bool(before != after)


@pytest.mark.parametrize("screen", ["start", "language", "home", "page", "ready", "steps", "panel"])
def test_every_button_answers_in_the_next_picture(
    open_kiosk: Callable[..., Finger], screen: str
) -> None:
    finger = open_kiosk()
    kiosk, controller = finger.shown.kiosk, finger.shown.controller
    hand = Hand(finger)
    if screen == "language":
        kiosk.begin()
    elif screen != "start":
        kiosk.beginIn("en")
    pages = {
        "page": ("what-is-bone-marrow", "soft-part"),
        "ready": ("ready", "bring"),
        "steps": ("steps", "walk-through"),
    }
    if screen in pages:
        controller.do(lambda: controller.visit.open_chapter(*pages[screen]))
    if screen == "panel":
        finger.tap("Text size")
    settle(finger.window)
    there = targets(finger.window)
    assert len(there) > 3
    assert [one.name for one in there if not changed(finger, one.item, hand)] == []
