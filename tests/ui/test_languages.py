# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages: their screen, the start screen's turns, and the globe that staff hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ui.conftest import Finger

from kiosk.i18n.languages import language_of
from kiosk.startup import Ground, Options, prepare
from kiosk.tour.draw import settle
from kiosk.tour.fit import misfits

MANY = (
    *("en", "en-GB", "es", "fr", "ar", "zh-Hans", "hi", "de", "pl", "pt"),
    *("vi", "tl", "tr", "it", "nl", "ro", "sv", "cs", "hu", "id"),
)
LEAST = 60
"""px of 15 mm on the test's screen."""


def ground(*offered: str) -> Ground:
    ready = prepare(Options(keep_copies=False))
    return replace(ready, offered=tuple(language_of(tag) for tag in offered))


def seven(open_kiosk: Callable[..., Finger]) -> Finger:
    return open_kiosk(ground=ground(*MANY[:7]))


def put_down(finger: Finger, point: QPoint) -> None:
    touch = QTest.touchEvent(finger.window, finger._device)
    touch.press(0, point, finger.window)
    touch.commit()
    settle(finger.window)


def move(finger: Finger, point: QPoint) -> None:
    touch = QTest.touchEvent(finger.window, finger._device)
    touch.move(0, point, finger.window)
    touch.commit()
    settle(finger.window)


def lift(finger: Finger, point: QPoint) -> None:
    touch = QTest.touchEvent(finger.window, finger._device)
    touch.release(0, point, finger.window)
    touch.commit()
    settle(finger.window)


def waited(finger: Finger, what: Callable[[], bool]) -> bool:
    """Lets the screen look at its clock some times."""
    for _ in range(60):
        if what():
            return True
        QTest.qWait(10)
    return what()


# The screen of languages


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("text", ["standard", "largest"])
@pytest.mark.parametrize("count", [7, 20])
def test_every_language_can_be_reached_and_touched(
    open_kiosk: Callable[..., Finger], size: tuple[int, int], text: str, count: int
) -> None:
    finger = open_kiosk(size, ground=ground(*MANY[:count]))
    finger.shown.kiosk.begin()
    finger.shown.preferences.setTextSize(text)
    names = [language_of(tag).name for tag in MANY[:count]]
    found: dict[str, float] = {}
    for _ in range(6):
        here = [item for item in finger.buttons() if item.property("label") in names]
        # The globe of the dock carries the language's name too.
        found |= {str(item.property("label")): item.height() for item in here}
        assert all(min(item.width(), item.height()) >= LEAST for item in here)
        assert misfits(finger.window) == []
        if not finger.sees("More languages"):
            break
        finger.tap("More languages")
    assert set(found) == set(names)


def test_a_language_changes_the_screen_at_once_and_keeps_the_page(
    open_kiosk: Callable[..., Finger],
) -> None:
    finger = seven(open_kiosk)
    controller = finger.shown.controller
    finger.tap("English")
    controller.do(lambda: controller.visit.open_chapter("what-is-bone-marrow", "what-cells-do"))
    place = controller.visit.place
    finger.tap("English")
    finger.tap("Français")
    assert finger.shown.kiosk.language == "fr"
    finger.shown.languages.leave()
    assert controller.visit.place == place


# The start screen


def test_the_start_screen_greets_in_each_language_by_turns(
    open_kiosk: Callable[..., Finger],
) -> None:
    finger = seven(open_kiosk)
    greetings = set()
    for _ in range(7):
        greetings.add(finger.shown.start.greeting)
        assert finger.shown.start.greeting in finger.look()
        finger.shown.start.turn()
    assert len(greetings) >= 6  # American and British English greet alike
    assert finger.shown.start.greeting == "Getting ready for your test?"


def test_the_language_greeted_in_is_marked_and_every_one_has_its_turn(
    open_kiosk: Callable[..., Finger],
) -> None:
    finger = open_kiosk(ground=ground(*MANY[:12]))
    shown: set[str] = set()
    for _ in range(12):
        rows = finger.shown.start.chips.rows
        assert sum(row.chosen for row in rows) == 1
        shown |= {row.tag for row in rows}
        finger.shown.start.turn()
    assert shown == set(MANY[:12])


def test_the_next_person_is_greeted_in_the_start_language(
    open_kiosk: Callable[..., Finger],
) -> None:
    finger = seven(open_kiosk)
    finger.shown.start.turn()
    finger.tap("Español")
    finger.shown.kiosk.startOver()
    assert finger.sees("Getting ready for your test?")


# The globe


def test_a_held_globe_asks_for_the_start_language(
    open_kiosk: Callable[..., Finger], clock: list[float]
) -> None:
    finger = seven(open_kiosk)
    chosen: list[str] = []
    finger.shown.languages.startLanguageChosen.connect(chosen.append)
    globe = finger.at(finger.button("Languages: 7"))
    put_down(finger, globe)
    clock[0] += 2.9
    assert not finger.shown.start.globeHeld()
    clock[0] += 0.2
    assert waited(finger, lambda: finger.shown.start.asking)
    lift(finger, globe)
    assert finger.shown.kiosk.screen == "attract"
    assert finger.sees("Start in:")
    finger.tap("हिन्दी")
    assert chosen == ["hi"]
    assert not finger.shown.start.asking
    assert finger.sees(finger.shown.start.greeting)
    assert finger.shown.kiosk.screen == "attract"


def test_a_tap_on_the_globe_opens_the_languages_as_ever(
    open_kiosk: Callable[..., Finger],
) -> None:
    finger = seven(open_kiosk)
    finger.tap("Languages: 7")
    assert finger.shown.kiosk.screen == "language"
    assert not finger.shown.start.asking


def test_the_globe_can_be_tapped_again_after_it_was_held(
    open_kiosk: Callable[..., Finger], clock: list[float]
) -> None:
    finger = seven(open_kiosk)
    globe = finger.at(finger.button("Languages: 7"))
    put_down(finger, globe)
    clock[0] += 3.1
    assert waited(finger, lambda: finger.shown.start.asking)
    lift(finger, globe)
    finger.tap("Close")
    assert not finger.shown.start.asking
    finger.tap("Languages: 7")
    assert finger.shown.kiosk.screen == "language"


def test_a_finger_that_rolls_on_the_globe_does_not_hold_it(
    open_kiosk: Callable[..., Finger], clock: list[float]
) -> None:
    finger = seven(open_kiosk)
    globe = finger.at(finger.button("Languages: 7"))
    put_down(finger, globe)
    move(finger, globe + QPoint(30, 0))
    assert waited(finger, lambda: not finger.shown.start.pressed)
    clock[0] += 10
    assert not finger.shown.start.globeHeld()
    lift(finger, globe + QPoint(30, 0))
    assert not finger.shown.start.asking


def test_keys_do_not_hold_the_globe(open_kiosk: Callable[..., Finger], clock: list[float]) -> None:
    finger = seven(open_kiosk)
    finger.button("Languages: 7").forceActiveFocus()
    QTest.keyPress(finger.window, Qt.Key.Key_Space)
    clock[0] += 10
    assert not finger.shown.start.globeHeld()
    QTest.keyRelease(finger.window, Qt.Key.Key_Space)
    settle(finger.window)
    assert not finger.shown.start.asking
    assert finger.shown.kiosk.screen == "language"


def test_the_globe_of_the_language_screen_can_be_held_too(
    open_kiosk: Callable[..., Finger], clock: list[float]
) -> None:
    finger = seven(open_kiosk)
    finger.tap("Touch to start")
    globe = QPoint(106, 74)
    put_down(finger, globe)
    clock[0] += 3.1
    assert waited(finger, lambda: finger.shown.start.asking)
    lift(finger, globe)
    assert finger.sees("Start in:")


def test_the_question_goes_away_with_the_visit(
    open_kiosk: Callable[..., Finger], clock: list[float]
) -> None:
    finger = seven(open_kiosk)
    finger.tap("Touch to start")
    finger.shown.start.holdGlobe()
    assert finger.shown.start.asking
    clock[0] += 10_000
    finger.shown.controller.tick()
    assert not finger.shown.start.asking


def test_a_question_for_staff_comes_on_no_other_screen(
    open_kiosk: Callable[..., Finger],
) -> None:
    finger = seven(open_kiosk)
    finger.tap("English")
    finger.shown.start.holdGlobe()
    assert not finger.shown.start.asking
