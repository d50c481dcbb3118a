# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole visits with one and with two switches."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from ui.conftest import Finger
from ui.keyboard import Key, Keyboard
from ui.staff import at_the_kiosk

from kiosk.session.destination import Attract, Goodbye, Home, PageAt

SECONDS = 2.0
Hands = Callable[[str], Keyboard]


@pytest.fixture
def hands(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> Hands:
    """A kiosk whose staff set it up for so many switches."""

    def hold(switches: str) -> Keyboard:
        text = f'[access]\nswitches = "{switches}"\nscan_seconds = {SECONDS}\n'
        return Keyboard(at_the_kiosk(open_kiosk, clock, touch_screen, text).finger)

    return hold


def around(keyboard: Keyboard, name: str) -> bool:
    """True when the ring is around the control called `name`, alone or among others."""
    return keyboard.ring.contains(keyboard.area(keyboard.finger.button(name)).center())


def alone(keyboard: Keyboard, name: str) -> bool:
    """True when the ring is around the control called `name` and nothing else."""
    area = keyboard.area(keyboard.finger.button(name))
    return around(keyboard, name) and keyboard.ring.height() < area.height() + 4


def pick(keyboard: Keyboard, name: str, step: Callable[[], None], switch: Key) -> None:
    """Waits for the group of `name`, goes into it, waits for `name`, presses."""
    for _ in range(60):
        keyboard.at_rest()
        if around(keyboard, name):
            single = keyboard.name == name and keyboard.ring == keyboard.area(keyboard.item)
            keyboard.press(switch)
            if single:
                return
            continue
        step()
    raise AssertionError(f"the highlight never came to {name!r}")


def walk(keyboard: Keyboard, step: Callable[[], None], first: Key, switch: Key) -> None:
    """From the start screen through a chapter, a tick, and on to the end."""
    visit = keyboard.shown.controller.visit
    keyboard.press(first)
    pick(keyboard, "Use English", step, switch)
    assert isinstance(visit.place, Home)
    pick(keyboard, "Getting ready", step, switch)
    assert isinstance(visit.place, PageAt)
    controller = keyboard.shown.controller
    controller.do(lambda: visit.open_chapter("ready", "bring"))
    pick(keyboard, "Say if I bleed easily", step, switch)
    assert visit.state.ticked
    controller.do(lambda: visit.go(Goodbye()))
    pick(keyboard, "Finish", step, switch)
    assert isinstance(visit.place, Attract)


def test_a_visit_with_two_switches(hands: Hands) -> None:
    keyboard = hands("two")
    walk(keyboard, lambda: keyboard.strike(Key.Key_Space), Key.Key_Space, Key.Key_Return)


@pytest.mark.parametrize("switch", [Key.Key_Space, Key.Key_Return, Key.Key_F8])
def test_a_visit_with_one_switch(hands: Hands, clock: list[float], switch: Key) -> None:
    keyboard = hands("one")

    def wait() -> None:
        clock[0] += SECONDS
        keyboard.shown.access.tick()

    walk(keyboard, wait, switch, switch)


def test_the_highlight_rests_as_long_as_staff_set(hands: Hands, clock: list[float]) -> None:
    keyboard = hands("one")
    keyboard.press(Key.Key_Space)
    first = keyboard.ring
    clock[0] += SECONDS - 0.1
    keyboard.shown.access.tick()
    keyboard.at_rest()
    assert keyboard.ring == first
    clock[0] += 0.2
    keyboard.shown.access.tick()
    keyboard.at_rest()
    assert keyboard.ring != first
    assert not keyboard.ring.isEmpty()


def test_it_waits_after_two_rounds_and_goes_on_at_a_press(hands: Hands, clock: list[float]) -> None:
    keyboard = hands("one")
    keyboard.press(Key.Key_Space)
    for _ in range(100):
        if keyboard.ring.isEmpty():
            break
        clock[0] += SECONDS
        keyboard.shown.access.tick()
        keyboard.at_rest()
    assert keyboard.ring.isEmpty()
    place = keyboard.shown.controller.visit.place
    keyboard.press(Key.Key_Space)
    assert not keyboard.ring.isEmpty()
    assert keyboard.shown.controller.visit.place == place


def test_a_touch_ends_the_scanning(hands: Hands) -> None:
    keyboard = hands("one")
    keyboard.press(Key.Key_Space)
    assert keyboard.shown.access.scanning
    keyboard.finger.tap("Use English")
    assert not keyboard.shown.access.scanning
    assert keyboard.ring.isEmpty()


def test_a_press_of_a_switch_says_that_somebody_is_there(hands: Hands, clock: list[float]) -> None:
    keyboard = hands("two")
    keyboard.press(Key.Key_Space)
    controller = keyboard.shown.controller
    clock[0] += controller.clock.patience + 1
    controller.tick()
    assert keyboard.shown.kiosk.asking
    keyboard.press(Key.Key_Space)
    assert not keyboard.shown.kiosk.asking


def test_where_staff_did_not_set_switches_space_presses(finger: Finger) -> None:
    keyboard = Keyboard(finger)
    keyboard.press(Key.Key_Space)
    assert not keyboard.shown.access.scanning
    keyboard.go_to("Use English")
    keyboard.press(Key.Key_Space)
    assert isinstance(keyboard.shown.controller.visit.place, Home)
