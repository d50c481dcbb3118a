# SPDX-License-Identifier: GPL-3.0-or-later
"""The rail under a stage: every second has its place, and every place its second."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk.article.motion import BeatTime
from kiosk.ui.rail import position_of, second_of

SECONDS = (10.0, 4.0, 6.0, 20.0, 2.0, 8.0)
SEGMENTS = ("Lie down", "Lie down", "Lie down", "Numbing", "Solid", "Solid")
"""Three stretches with 3, 1 and 2 beats of very different lengths."""


def beats() -> tuple[BeatTime, ...]:
    starts = [sum(SECONDS[:number]) for number in range(len(SECONDS))]
    return tuple(
        BeatTime(f"b{number}", start, seconds, start)
        for number, (start, seconds) in enumerate(zip(starts, SECONDS, strict=True))
    )


BEATS = beats()
TOTAL = sum(SECONDS)


def position(second: float) -> float:
    return position_of(second, BEATS, SEGMENTS)


def second(at: float) -> float:
    return second_of(at, BEATS, SEGMENTS)


def test_stretches_are_equally_long_however_long_they_take() -> None:
    assert position(0.0) == 0.0
    assert position(20.0) == pytest.approx(1 / 3)
    assert position(40.0) == pytest.approx(2 / 3)
    assert position(TOTAL) == pytest.approx(1.0)


def test_beats_share_their_stretch_equally() -> None:
    assert [position(at) for at in (10.0, 14.0)] == pytest.approx([1 / 9, 2 / 9])
    assert position(42.0) == pytest.approx(2 / 3 + 1 / 6)
    assert position(5.0) == pytest.approx(1 / 18), "half of the first of nine"


def test_every_second_comes_back() -> None:
    for tenth in range(round(TOTAL * 10) + 1):
        at = tenth / 10
        assert second(position(at)) == pytest.approx(at, abs=1e-9)


def test_every_place_comes_back() -> None:
    for thousandth in range(1001):
        at = thousandth / 1000
        assert position(second(at)) == pytest.approx(at, abs=1e-9)


def test_the_rail_only_goes_forwards() -> None:
    way = [position(tenth / 10) for tenth in range(round(TOTAL * 10) + 1)]
    assert all(one < other for one, other in pairwise(way))


def test_places_beyond_the_ends_are_the_ends() -> None:
    assert second(-3.0) == 0.0
    assert second(7.0) == TOTAL
    assert position(TOTAL + 50) == pytest.approx(1.0)


def test_a_second_before_the_start_stays_in_the_first_beat() -> None:
    assert position(-0.0) == 0.0
    assert position(-1.0) <= 0.0


def test_a_stretch_with_the_name_of_an_earlier_one_is_another_stretch() -> None:
    names = ("A", "B", "A")
    times = tuple(BeatTime(name, 10.0 * at, 10.0, 0.0) for at, name in enumerate("xyz"))
    assert position_of(20.0, times, names) == pytest.approx(2 / 3)
    assert second_of(0.9, times, names) == pytest.approx(27.0)


def test_one_beat_alone_is_the_whole_rail() -> None:
    one = (BeatTime("only", 0.0, 8.0, 4.0),)
    assert position_of(2.0, one, ("All",)) == 0.25
    assert second_of(0.25, one, ("All",)) == 2.0
    assert second_of(1.0, one, ("All",)) == 8.0
