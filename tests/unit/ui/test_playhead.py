# SPDX-License-Identifier: GPL-3.0-or-later
"""The place on a procedure's clock: going on, waiting, ending."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.article.model import ProcedurePage
from kiosk.article.stage import Stage
from kiosk.ui.playhead import LONGEST_STEP, Playhead

SAID = {"text": "Yes.", "sources": ["S1"]}
STAGE = msgspec.convert({"page": "walk", "actors": [{"id": "skin"}]}, Stage)


def head() -> Playhead:
    """Three beats of 2, 4 and 3 seconds in two stretches."""
    beats = [
        {
            "id": name,
            "title": name,
            "segment": segment,
            "seconds": seconds,
            "still": still,
            **dict.fromkeys(("happens", "feel", "how_long", "do"), SAID),
        }
        for name, segment, seconds, still in (
            ("sit", "Before", 2, 1.5),
            ("look", "Test", 4, 3),
            ("rest", "Test", 3, None),
        )
    ]
    raw = {"kind": "procedure", "id": "walk", "title": "Walk", "beats": beats}
    return Playhead(STAGE, msgspec.convert(raw, ProcedurePage))


def play(one: Playhead, seconds: float, held: bool = False) -> None:
    for _ in range(round(seconds / 0.05)):
        one.advance(0.05, held)


def test_it_begins_at_the_first_beat() -> None:
    one = head()
    assert (one.second, one.beat, one.position, one.ended) == (0.0, 0, 0.0, False)


def test_time_passes() -> None:
    one = head()
    play(one, 2.5)
    assert one.second == pytest.approx(2.5)
    assert one.beat == 1


def test_after_a_stall_it_goes_on_from_where_it_was() -> None:
    one = head()
    one.advance(3600.0, held=False)
    assert one.second == LONGEST_STEP


def test_it_ends_and_stays_at_the_end() -> None:
    one = head()
    play(one, 8.9)
    assert not one.ended
    play(one, 5.0)
    assert one.ended
    assert (one.second, one.beat, one.position) == (9.0, 2, pytest.approx(1.0))


@pytest.mark.parametrize(("begins", "border"), [(0.0, 2.0), (2.0, 6.0), (6.0, 9.0)])
def test_while_it_is_held_it_waits_just_before_the_end_of_the_beat(
    begins: float, border: float
) -> None:
    one = head()
    one.second = begins
    beat = one.beat
    play(one, 30.0, held=True)
    assert one.beat == beat
    assert border - LONGEST_STEP <= one.second < border
    assert not one.ended
    play(one, 0.2)
    assert one.second > border or one.ended


def test_it_is_not_held_before_the_end_of_the_beat() -> None:
    one = head()
    play(one, 1.5, held=True)
    assert one.second == pytest.approx(1.5)


def test_a_beat_begins_at_its_start_or_stands_for_itself() -> None:
    one = head()
    assert [one.start_of(beat, still=False) for beat in range(3)] == [0.0, 2.0, 6.0]
    assert [one.start_of(beat, still=True) for beat in range(3)] == [1.5, 5.0, 7.5]


def test_a_place_on_the_rail_has_a_second() -> None:
    one = head()
    for second in (0.0, 1.0, 2.0, 4.4, 8.0, 9.0):
        one.second = second
        assert one.second_at(one.position, still=False) == pytest.approx(second)


def test_without_movement_a_place_on_the_rail_has_the_picture_of_its_beat() -> None:
    one = head()
    found = [one.second_at(at / 100, still=True) for at in range(101)]
    assert list(dict.fromkeys(found)) == [1.5, 5.0, 7.5]
    assert (found[0], found[100]) == (1.5, 7.5)
    assert one.second_at(-1.0, still=True) == 1.5
    assert one.second_at(2.0, still=True) == 7.5
