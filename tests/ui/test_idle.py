# SPDX-License-Identifier: GPL-3.0-or-later
"""A person walks away: the kiosk asks, counts down, and forgets."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from ui.conftest import Finger

from kiosk.session.destination import Attract, Home


def start(finger: Finger) -> None:
    finger.tap("Touch to start")
    finger.tap("Use English")


def wait(finger: Finger, clock: list[float], seconds: float) -> None:
    clock[0] += seconds
    finger.shown.controller.tick()


def test_it_asks_counts_down_and_forgets(finger: Finger, clock: list[float]) -> None:
    start(finger)
    wait(finger, clock, 89)
    assert not finger.sees("Are you still there?")
    wait(finger, clock, 2)
    assert finger.sees("Are you still there?")
    assert finger.sees("44")
    wait(finger, clock, 43)
    assert finger.sees("Are you still there?")
    wait(finger, clock, 2)
    assert isinstance(finger.shown.controller.visit.place, Attract)
    assert not finger.sees("Are you still there?")


def test_a_touch_anywhere_keeps_going_and_presses_nothing(
    finger: Finger, clock: list[float]
) -> None:
    start(finger)
    home = finger.at(finger.button("What is bone marrow?"))
    wait(finger, clock, 100)
    finger.press(home)
    assert not finger.sees("Are you still there?")
    assert isinstance(finger.shown.controller.visit.place, Home)


def test_yes_keeps_going_and_start_over_starts_over(finger: Finger, clock: list[float]) -> None:
    start(finger)
    wait(finger, clock, 100)
    finger.tap("Yes, keep going")
    assert isinstance(finger.shown.controller.visit.place, Home)
    clock[0] += 1
    wait(finger, clock, 100)
    sheet = [one for one in finger.buttons() if one.property("label") == "Start over"]
    widest = max(sheet, key=lambda one: one.width())
    finger.press(finger.at(widest))
    assert isinstance(finger.shown.controller.visit.place, Attract)


def test_a_touch_starts_the_wait_again(finger: Finger, clock: list[float]) -> None:
    start(finger)
    for _ in range(5):
        wait(finger, clock, 80)
        finger.press(QPoint(960, 10))
        assert not finger.sees("Are you still there?")


def test_nobody_is_asked_on_the_start_screen(finger: Finger, clock: list[float]) -> None:
    wait(finger, clock, 100_000)
    assert not finger.sees("Are you still there?")


def test_a_hidden_page_comes_back_or_is_gone(finger: Finger, clock: list[float]) -> None:
    start(finger)
    finger.tap("Hide screen")
    assert finger.sees("Your page is hidden")
    told = " ".join(finger.look()).lower()
    for word in ("bone", "marrow", "biopsy", "cancer"):
        assert word not in told
    finger.press(QPoint(50, 50))
    assert finger.sees("What would you like to know?")
    finger.tap("Hide screen")
    wait(finger, clock, 61)
    assert isinstance(finger.shown.controller.visit.place, Attract)


def test_goodbye_clears_itself(finger: Finger, clock: list[float]) -> None:
    start(finger)
    visit = finger.shown.controller.visit
    finger.shown.controller.do(lambda: visit.open_chapter("remember"))
    finger.tap("Finish")
    assert finger.sees("Thank you for your time")
    wait(finger, clock, 13)
    assert isinstance(finger.shown.controller.visit.place, Attract)


def test_nothing_of_a_visit_is_left(finger: Finger, clock: list[float]) -> None:
    start(finger)
    fresh = finger.shown.controller.visit._fresh()
    kiosk, preferences = finger.shown.kiosk, finger.shown.preferences
    preferences.setTextSize("largest")
    preferences.setColors("dark")
    kiosk.openLanguages()
    finger.shown.languages.choose("en-GB")
    finger.shown.languages.leave()
    controller = finger.shown.controller
    controller.do(lambda: controller.visit.open_chapter("ready", "bring"))
    finger.shown.page.toggle("medicines")
    finger.tap("Text size")
    wait(finger, clock, 1000)
    assert controller.visit.state == fresh
    assert kiosk.language == "en"
    assert preferences.textSize == "standard"
    assert not finger.sees("Spacing")
