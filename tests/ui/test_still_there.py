# SPDX-License-Identifier: GPL-3.0-or-later
"""Time enough: any touch and any key answers, as often as it takes, and presses nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ui.conftest import Finger
from ui.test_idle import start, wait
from ui.voice import voice, with_voice

from kiosk.session.destination import Home
from kiosk.session.preferences import Switches
from kiosk.staff.settings import Idle

ASKED = "Are you still there?"
Key = Qt.Key
NAMES = "Space Return Enter Tab Backtab Escape A 7 Left Up F1 F7 F8 Home Backspace Period"
KEYS = [Key[f"Key_{name}"] for name in NAMES.split()]


def test_somebody_slow_is_asked_as_often_as_it_takes(finger: Finger, clock: list[float]) -> None:
    start(finger)
    for turn in range(25):
        wait(finger, clock, 120)
        assert finger.sees(ASKED), turn
        finger.press(QPoint(30 + 60 * turn, 60))
        assert not finger.sees(ASKED), turn
    assert isinstance(finger.shown.controller.visit.place, Home)


@pytest.mark.parametrize("key", KEYS)
def test_any_key_answers_and_presses_nothing(
    finger: Finger, clock: list[float], key: Qt.Key
) -> None:
    start(finger)
    finger.key(Key.Key_Tab)
    focused = finger.window.activeFocusItem()
    wait(finger, clock, 120)
    assert finger.sees(ASKED)
    finger.key(key)
    assert not finger.sees(ASKED)
    assert isinstance(finger.shown.controller.visit.place, Home)
    assert finger.sees("What would you like to know?")
    assert not finger.shown.controller.hidden
    assert finger.window.activeFocusItem() == focused


def test_a_key_with_another_held_answers_too(finger: Finger, clock: list[float]) -> None:
    start(finger)
    wait(finger, clock, 120)
    QTest.keyClick(finger.window, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not finger.sees(ASKED)


@pytest.mark.parametrize("switches", ["one", "two"])
@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_F7, Key.Key_F8])
def test_a_switch_answers(
    finger: Finger, clock: list[float], switches: Switches, key: Qt.Key
) -> None:
    start(finger)
    finger.shown.preferences.setSwitches(switches)
    for _ in range(11):
        wait(finger, clock, 120)
        assert finger.sees(ASKED)
        finger.key(key)
        assert not finger.sees(ASKED)
    assert isinstance(finger.shown.controller.visit.place, Home)


def test_whoever_listens_is_there(
    open_kiosk: Callable[..., Finger], monkeypatch: pytest.MonkeyPatch, clock: list[float]
) -> None:
    finger = with_voice(open_kiosk, monkeypatch)
    start(finger)
    finger.tap("Read aloud")
    for _ in range(20):
        wait(finger, clock, 60)
        assert not finger.sees(ASKED)
    voice(finger).pause()
    wait(finger, clock, 120)
    assert finger.sees(ASKED)


def test_staff_give_more_time(finger: Finger, clock: list[float]) -> None:
    setup = finger.shown.staff.setup
    longest = {("idle", "ask_after"): 3600, ("idle", "count_down"): 600}
    assert setup.change(longest) == ""
    finger.shown.kiosk.beginIn("en")
    wait(finger, clock, 3599)
    assert not finger.sees(ASKED)
    wait(finger, clock, 599)
    assert finger.sees(ASKED)
    # A warning of less than 20 seconds cannot be set.
    assert setup.change({("idle", "count_down"): 19}) != ""
    assert setup.settings.idle.count_down == 600
    assert Idle().count_down >= 20
