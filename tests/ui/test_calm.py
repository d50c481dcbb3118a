# SPDX-License-Identifier: GPL-3.0-or-later
"""Breathing with the sun and letting the body go, by touch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from ui.calm import PARTS, STEP, calm, go_to, opener, play
from ui.conftest import Finger
from ui.procedure import frames

from kiosk.session.destination import Attract
from kiosk.session.idle import Phase


@pytest.fixture
def opened(open_kiosk: Callable[..., Finger], tmp_path: Path) -> Callable[..., Finger]:
    return opener(open_kiosk, tmp_path)


# Breathing


def test_nothing_starts_by_itself(opened: Callable[..., Finger]) -> None:
    finger = opened("breathe")
    assert finger.sees("Touch Start")
    assert not frames(finger).property("running"), "at rest no frames are drawn"
    play(finger, 3.0)
    assert calm(finger).elapsed == 0


def test_it_says_in_and_out_and_counts(opened: Callable[..., Finger]) -> None:
    finger = opened("breathe")
    finger.tap("Start")
    assert frames(finger).property("running")
    play(finger, 2.5)
    assert finger.sees("Breathe in")
    assert finger.sees("through your nose")
    assert calm(finger).count == 3
    play(finger, 5.0)
    assert finger.sees("Breathe out")
    assert finger.sees("through your mouth")
    assert calm(finger).count == 3


def test_pause_stops_it_and_it_goes_on(opened: Callable[..., Finger]) -> None:
    finger = opened("breathe")
    finger.tap("Start")
    play(finger, 2.0)
    finger.tap("Pause")
    assert not frames(finger).property("running")
    play(finger, 2.0)
    assert calm(finger).elapsed == pytest.approx(2.0)
    finger.tap("Go on")
    play(finger, 1.0)
    assert calm(finger).elapsed == pytest.approx(3.0)


def test_it_ends_by_itself_with_a_kind_line(opened: Callable[..., Finger]) -> None:
    finger = opened("breathe")
    finger.tap("1 min")
    finger.tap("Start")
    play(finger, 61.0)
    assert finger.sees("Well done.")
    assert finger.sees("You can do this again at any time.")
    assert not frames(finger).property("running")
    finger.tap("Again")
    play(finger, 1.0)
    assert finger.sees("Breathe in")
    assert calm(finger).elapsed == pytest.approx(1.0)


def test_slower_has_more_dots(opened: Callable[..., Finger]) -> None:
    finger = opened("breathe")
    finger.tap("Count to 6")
    finger.tap("Start")
    play(finger, 5.5)
    assert finger.sees("Breathe in")
    assert calm(finger).count == 6
    finger.tap("Count to 4")
    assert calm(finger).seconds == 4
    for unknown in (0, 3, 7):
        calm(finger).setSeconds(unknown)
        calm(finger).setMinutes(unknown if unknown != 3 else 6)
    assert (calm(finger).seconds, calm(finger).minutes) == (4, 3)


def test_to_stop_when_dizzy_is_always_in_sight(opened: Callable[..., Finger]) -> None:
    finger = opened("breathe")
    for name in ("Start", "Pause"):
        assert finger.sees("Stop if you feel dizzy.")
        finger.tap(name)
        play(finger, 1.0)


# The visit


def test_leaving_stops_and_forgets_it(opened: Callable[..., Finger]) -> None:
    finger = opened("breathe")
    finger.tap("Count to 6")
    finger.tap("5 min")
    finger.tap("Start")
    play(finger, 4.0)
    finger.tap("Home")
    play(finger, 4.0)
    assert not calm(finger).playing
    go_to(finger, "breathe")
    model = calm(finger)
    assert (model.playing, model.elapsed, model.seconds, model.minutes) == (False, 0.0, 5, 3)


def test_next_leaves_at_one_touch(opened: Callable[..., Finger]) -> None:
    finger = opened("breathe")
    finger.tap("Start")
    finger.tap("Next")
    assert finger.shown.page.kind == "relaxation"
    assert not calm(finger).running
    assert finger.sees("1 of 5")


def test_start_over_leaves_nothing_running(opened: Callable[..., Finger]) -> None:
    finger = opened("breathe")
    finger.tap("Start")
    finger.shown.kiosk.startOver()
    assert isinstance(finger.shown.controller.visit.place, Attract)
    play(finger, 3.0)
    assert isinstance(finger.shown.controller.visit.place, Attract)
    assert calm(finger).elapsed == 0


def test_whoever_breathes_along_is_there(opened: Callable[..., Finger], clock: list[float]) -> None:
    finger = opened("breathe")
    finger.tap("5 min")
    finger.tap("Start")
    for _ in range(280):
        clock[0] += 1.0
        for _ in range(20):
            calm(finger).advance(STEP)
        finger.shown.controller.tick()
        assert finger.shown.controller.phase is Phase.ACTIVE
    finger.tap("Pause")
    clock[0] += finger.shown.controller.clock.patience + 1
    finger.shown.controller.tick()
    assert finger.sees("Are you still there?")


def test_it_waits_while_it_is_hidden_covered_or_asked(
    opened: Callable[..., Finger], clock: list[float]
) -> None:
    finger = opened("breathe")
    finger.tap("Start")
    play(finger, 1.0)

    def stands() -> None:
        finger.look()
        assert not frames(finger).property("running")
        play(finger, 2.0)
        assert calm(finger).elapsed == pytest.approx(1.0)

    finger.shown.kiosk.hide()
    stands()
    finger.shown.kiosk.comeBack()
    calm(finger).cover(True)
    stands()
    calm(finger).cover(False)
    clock[0] += finger.shown.controller.clock.patience + 1
    finger.shown.controller.tick()
    stands()
    finger.shown.kiosk.touched()
    finger.look()
    assert frames(finger).property("running")


# Letting go


def test_parts_follow_each_other(opened: Callable[..., Finger]) -> None:
    finger = opened("rest")
    begun: list[int] = []
    calm(finger).partBegun.connect(begun.append)
    finger.tap("Start")
    for number, name in enumerate(PARTS, start=1):
        play(finger, 12.0)
        assert finger.sees(f"{number} of 5")
        assert finger.sees(f"Your {name.lower()}")
        assert calm(finger).lines == [f"Your {name.lower()}", "Let go of it."]
        play(finger, 12.0)
    play(finger, 0.1)
    assert begun == [0, 1, 2, 3, 4]
    assert finger.sees("Well done.")
    assert not frames(finger).property("running")


def test_five_minutes_give_each_part_a_minute(opened: Callable[..., Finger]) -> None:
    finger = opened("rest")
    finger.tap("5 min")
    finger.tap("Start")
    play(finger, 59.0)
    assert finger.sees("1 of 5")
    play(finger, 2.0)
    assert finger.sees("2 of 5")


def test_a_touch_jumps_to_a_part(opened: Callable[..., Finger]) -> None:
    finger = opened("rest")
    finger.tap("Belly")
    assert finger.sees("4 of 5")
    assert not calm(finger).running, "it still waits for Start"
    finger.tap("Start")
    play(finger, 1.0)
    assert finger.sees("4 of 5")
    finger.tap("Face")
    assert finger.sees("1 of 5")
    assert calm(finger).running


def test_a_part_waits_for_the_voice(opened: Callable[..., Finger]) -> None:
    finger = opened("rest")
    finger.tap("Start")
    finger.shown.controller.narrating = True
    play(finger, 40.0)
    assert finger.sees("1 of 5")
    finger.shown.controller.narrating = False
    play(finger, 0.2)
    assert finger.sees("2 of 5")
