# SPDX-License-Identifier: GPL-3.0-or-later
"""Slow breathing and letting go, second by second."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk.ui.pacer import Breathing, Relaxing, breath_at
from kiosk.ui.playhead import LONGEST_STEP

STEP = 0.05


def breathe(one: Breathing, seconds: float) -> None:
    for _ in range(round(seconds / STEP)):
        one.advance(STEP)


def relax(one: Relaxing, seconds: float, held: bool = False) -> None:
    for _ in range(round(seconds / STEP)):
        one.advance(STEP, held)


# One moment


@pytest.mark.parametrize("seconds", [4, 5, 6])
def test_in_and_out_are_equally_long(seconds: int) -> None:
    middle = [breath_at(second + 0.5, seconds).inward for second in range(4 * seconds)]
    assert middle == ([True] * seconds + [False] * seconds) * 2


@pytest.mark.parametrize("seconds", [4, 5, 6])
def test_each_second_is_counted(seconds: int) -> None:
    counts = [breath_at(second + 0.5, seconds).count for second in range(2 * seconds)]
    assert counts == [*range(1, seconds + 1), *range(1, seconds + 1)]


def test_the_sun_grows_and_gets_smaller() -> None:
    assert breath_at(0.0, 5).size == pytest.approx(0.55)
    assert breath_at(2.5, 5).size == pytest.approx(0.775)
    assert breath_at(5.0, 5).size == pytest.approx(1.0)
    assert breath_at(7.5, 5).size == pytest.approx(0.775)
    assert breath_at(10.0, 5).size == pytest.approx(0.55)


def test_it_is_slow_where_it_turns_and_never_jumps() -> None:
    sizes = [breath_at(second * STEP, 5).size for second in range(401)]
    steps = [abs(after - before) for before, after in pairwise(sizes)]
    assert max(steps) < 0.01
    assert steps[0] < max(steps) / 10
    assert steps[99] < max(steps) / 10


# Breathing for some minutes


@pytest.mark.parametrize("minutes", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("seconds", [4, 5, 6])
def test_it_ends_after_a_whole_breath_near_the_minutes(seconds: int, minutes: int) -> None:
    one = Breathing(seconds, minutes)
    while not one.ended:
        last = one.breath
        one.advance(STEP)
    assert not last.inward
    assert last.count == seconds
    assert abs(one.elapsed - minutes * 60) <= seconds + STEP


def test_before_the_start_nothing_has_begun() -> None:
    one = Breathing(5, 3)
    assert (one.begun, one.ended, one.elapsed) == (False, False, 0.0)
    one.advance(STEP)
    assert one.begun


def test_after_a_stall_it_goes_on_from_where_it_was() -> None:
    one = Breathing(5, 3)
    one.advance(3600.0)
    assert one.elapsed == LONGEST_STEP
    two = Relaxing(5, 2)
    two.advance(3600.0, held=False)
    assert two.elapsed == pytest.approx(LONGEST_STEP)


def test_another_pace_keeps_the_size_of_the_sun() -> None:
    one = Breathing(5, 3)
    breathe(one, 12.3)
    before = one.breath
    one.seconds = 6
    assert one.breath.size == pytest.approx(before.size)
    assert one.breath.inward == before.inward
    assert one.elapsed == pytest.approx(12.3)


def test_fewer_minutes_than_have_passed_end_with_this_breath() -> None:
    one = Breathing(5, 5)
    breathe(one, 122.0)
    one.minutes = 1
    breathe(one, 7.9)
    assert not one.ended
    breathe(one, 0.2)
    assert one.ended


def test_at_the_end_time_stands_and_it_can_start_again() -> None:
    one = Breathing(5, 1)
    breathe(one, 61.0)
    assert one.ended
    stood = one.elapsed
    breathe(one, 5.0)
    assert one.elapsed == stood
    one.restart()
    assert (one.begun, one.ended, one.breath.inward) == (False, False, True)


# Letting go


@pytest.mark.parametrize(("minutes", "each"), [(2, 24.0), (5, 60.0)])
def test_five_parts_share_the_minutes(minutes: int, each: float) -> None:
    one = Relaxing(5, minutes)
    assert one.part_seconds == each
    found = []
    for _ in range(5):
        relax(one, each / 2)
        found.append(one.part)
        relax(one, each / 2)
    relax(one, 0.1)
    assert found == [0, 1, 2, 3, 4]
    assert one.ended
    assert one.part == 4


def test_another_length_keeps_the_part() -> None:
    one = Relaxing(5, 2)
    relax(one, 60.0)
    one.minutes = 5
    assert one.part == 2
    assert one.elapsed == pytest.approx(150.0)


def test_a_part_waits_for_the_voice() -> None:
    one = Relaxing(5, 2)
    relax(one, 40.0, held=True)
    assert one.part == 0
    relax(one, 0.2)
    assert one.part == 1


def test_the_last_part_waits_too() -> None:
    one = Relaxing(1, 1)
    relax(one, 70.0, held=True)
    assert not one.ended
    relax(one, 0.2)
    assert one.ended


def test_it_goes_to_a_part_at_once() -> None:
    one = Relaxing(5, 2)
    one.go_to(3)
    assert (one.part, one.begun) == (3, False)
    for unknown in (-1, 5, 99):
        one.go_to(unknown)
        assert one.part == 3


def test_a_part_after_the_end_can_be_felt_again() -> None:
    one = Relaxing(5, 2)
    relax(one, 121.0)
    assert one.ended
    one.go_to(1)
    assert not one.ended
    one.restart()
    assert (one.part, one.begun, one.elapsed) == (0, False, 0.0)
