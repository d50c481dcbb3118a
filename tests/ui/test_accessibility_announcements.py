# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader says by itself: new pages, sheets, the countdown, what went wrong."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from ui.access_tree import tree
from ui.conftest import Finger

HOME = "What would you like to know?"


@pytest.fixture
def heard(finger: Finger) -> list[tuple[str, bool]]:
    """Every announcement from now on, and whether it breaks off what is being said."""
    found: list[tuple[str, bool]] = []
    finger.shown.announcer.told.connect(lambda words, urgent: found.append((words, urgent)))
    return found


def press(finger: Finger, name: str) -> None:
    finger.look()
    next(one for one in tree(finger.window) if one.name == name and one.is_control).press()


def test_each_new_page_is_told_with_its_place(
    finger: Finger, heard: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    finger.shown.kiosk.beginIn("en")
    qtbot.waitUntil(lambda: heard == [(HOME, False)])
    press(finger, "What is bone marrow?")
    place = "The soft part inside your bones. Page 1 of 3"
    qtbot.waitUntil(lambda: heard[-1] == (place, False))
    press(finger, "Next")
    qtbot.waitUntil(lambda: heard[-1] == ("What the cells do. Page 2 of 3", False))


def test_a_step_is_told_by_its_number(
    finger: Finger, heard: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    finger.shown.kiosk.beginIn("en")
    visit = finger.shown.controller.visit
    finger.shown.controller.do(lambda: visit.open_chapter("steps", "walk-through"))
    qtbot.waitUntil(lambda: heard[-1:] == [("Lie down. Step 1 of 12", False)])
    press(finger, "Step on")
    qtbot.waitUntil(lambda: heard[-1] == ("Finding the place. Step 2 of 12", False))


def test_a_tick_is_told_by_its_state_alone(
    finger: Finger, heard: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    finger.shown.kiosk.beginIn("en")
    visit = finger.shown.controller.visit
    finger.shown.controller.do(lambda: visit.open_chapter("ready", "bring"))
    qtbot.waitUntil(lambda: bool(heard) and heard[-1][0].startswith("What to bring and do"))
    before = list(heard)
    name = "List of my medicines, herbs, and vitamins"
    press(finger, name)
    qtbot.waitUntil(
        lambda: any(one.name == name and one.state.checked for one in tree(finger.window))
    )
    assert heard == before


def test_the_countdown_is_urgent_at_first_and_at_twenty_and_ten(
    finger: Finger, clock: list[float], heard: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    finger.shown.kiosk.beginIn("en")
    qtbot.waitUntil(lambda: len(heard) == 1)
    patience = finger.shown.controller.clock.patience
    start = clock[0]
    for second in range(46):
        clock[0] = start + patience + second
        finger.shown.controller.tick()
        finger.look()
    urgent = [words for words, breaks_off in heard if breaks_off]
    assert urgent[0].startswith("Are you still there?")
    assert urgent[1:] == ["Seconds left: 20", "Seconds left: 10"]


def test_a_sheet_tells_its_title_and_the_loss_of_sound_is_told_once(
    finger: Finger, heard: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    finger.shown.kiosk.beginIn("en")
    press(finger, "Start over")
    qtbot.waitUntil(lambda: ("Start over?", False) in heard)
    press(finger, "No, stay here")
    finger.shown.speech.soundMissing.emit()
    words = "This screen has no sound right now. Everything else works."
    assert [one for one in heard if one[0] == words] == [(words, False)]


def test_what_lies_behind_a_sheet_is_not_in_the_tree(finger: Finger) -> None:
    finger.shown.kiosk.beginIn("en")
    finger.look()
    assert "Will it hurt?" in [one.name for one in tree(finger.window)]
    press(finger, "Start over")
    finger.look()
    assert "Will it hurt?" not in [one.name for one in tree(finger.window)]
    press(finger, "No, stay here")
    finger.look()
    assert "Will it hurt?" in [one.name for one in tree(finger.window)]
