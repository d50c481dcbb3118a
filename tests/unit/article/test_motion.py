# SPDX-License-Identifier: GPL-3.0-or-later
"""A stage as a function of time: values between keys, poses, views, beats on the clock."""

from __future__ import annotations

import math
from typing import Any

import msgspec
import pytest

from kiosk.article.blocks import Beat, Block
from kiosk.article.motion import HIDDEN, Curve, Score, eased, timed
from kiosk.article.stage import Stage, Track

STARTS = {"sit": 0.0, "look": 10.0}


def beat(name: str, seconds: float = 10.0, still: float | None = None) -> Beat:
    said = Block(text="Yes.", sources=("S1",))
    return Beat(
        id=name,
        title=name,
        segment="All",
        happens=said,
        feel=said,
        how_long=said,
        do=said,
        seconds=seconds,
        still=still,
    )


def curve(*keys: list[Any], default: float = 0.0) -> Curve:
    return Curve(msgspec.convert(keys, Track), STARTS, default)


def staged(*actors: dict[str, Any], **further: Any) -> Score:
    """A stage of two beats, 10 seconds each."""
    raw = {"page": "walk", "actors": [{"id": "x"}, *actors], **further}
    return Score(msgspec.convert(raw, Stage), [beat("sit"), beat("look", still=7.0)])


def test_every_ease_begins_at_0_and_ends_at_1() -> None:
    for ease in ("inout", "in", "out", "linear", "step"):
        assert eased(ease, 0.0) == pytest.approx(0.0)  # type: ignore[arg-type]
        assert eased(ease, 1.0) == pytest.approx(1.0)  # type: ignore[arg-type]


def test_the_eases_differ_half_way() -> None:
    assert eased("inout", 0.5) == pytest.approx(0.5)
    assert eased("inout", 0.25) < 0.25
    assert eased("in", 0.5) == 0.25
    assert eased("out", 0.5) == 0.75
    assert eased("linear", 0.5) == 0.5
    assert eased("step", 0.99) == 0.0


def test_no_ease_ever_goes_back() -> None:
    for ease in ("inout", "in", "out", "linear", "step"):
        way = [eased(ease, at / 100) for at in range(101)]  # type: ignore[arg-type]
        assert way == sorted(way)


def test_a_track_holds_its_first_value_before_and_its_last_value_after() -> None:
    one = curve(["sit", 2, 5], ["look", 4, 9])
    assert one.at(0.0) == 5
    assert one.at(2.0) == 5
    assert one.at(14.0) == 9
    assert one.at(99.0) == 9


def test_a_track_goes_from_key_to_key_with_the_ease_of_the_key_it_goes_to() -> None:
    one = curve(["sit", 0, 0], ["sit", 4, 8, "linear"], ["sit", 8, 0, "in"], ["sit", 9, 3, "step"])
    assert one.at(1.0) == pytest.approx(2.0)
    assert one.at(6.0) == pytest.approx(6.0)
    assert one.at(8.99) == pytest.approx(0.0)
    assert one.at(9.0) == 3


def test_a_track_goes_on_over_the_border_of_two_beats() -> None:
    assert curve(["sit", 8, 0], ["look", 2, 4, "linear"]).at(10.0) == pytest.approx(2.0)


def test_a_track_without_keys_has_its_default() -> None:
    assert curve(default=1.0).at(3.0) == 1.0


def test_keys_of_a_beat_that_is_gone_are_passed_over() -> None:
    one = curve(["gone", 1, 7], ["look", 0, 2], ["look", 4, 3, "linear"])
    assert one.at(12.0) == pytest.approx(2.5)
    assert curve(["gone", 1, 7]).at(12.0) == 7, "it stays as it was before its first key"


def test_beats_follow_each_other_and_a_still_lies_half_way_unless_it_is_said() -> None:
    first, second = timed([beat("sit", 8.0), beat("look", 6.0, still=5.0)])
    assert (first.start, first.still) == (0.0, 4.0)
    assert (second.start, second.still) == (8.0, 13.0)


def test_the_beat_of_a_second() -> None:
    score = staged()
    assert score.total == 20.0
    assert [score.beat_at(at) for at in (0.0, 9.99, 10.0, 19.0, 20.0, 99.0)] == [0, 0, 1, 1, 1, 1]


def test_depth_goes_along_the_axis_of_the_actor() -> None:
    tool = {"id": "tool", "at": [100, 50], "angle": 30, "depth": [["sit", 0, 40]]}
    pose = staged(tool).poses(0.0, "gentle")[1]
    assert (pose.x, pose.y) == pytest.approx((80.0, 50 + 40 * math.cos(math.radians(30))))
    assert pose.turn == 30


def test_what_is_carried_shares_place_turn_size_and_opacity() -> None:
    score = staged(
        {
            "id": "arm",
            "at": [100, 100],
            "angle": 90,
            "size": [["sit", 0, 2]],
            "opacity": [["sit", 0, 0.5]],
        },
        {"id": "hand", "within": "arm", "at": [10, 0], "angle": 5, "opacity": [["sit", 0, 0.5]]},
    )
    hand = score.poses(0.0, "gentle")[2]
    assert (hand.x, hand.y) == pytest.approx((100.0, 120.0))
    assert (hand.turn, hand.size, hand.opacity) == (95, 2, 0.25)


def test_what_is_not_seen_is_hidden_and_hides_what_it_carries() -> None:
    score = staged(
        {"id": "needle", "view": "tools"},
        {"id": "drop", "within": "needle"},
        {"id": "gone", "opacity": [["sit", 0, 0]]},
        {"id": "shadow", "within": "gone"},
    )
    assert [pose is HIDDEN for pose in score.poses(0.0, "gentle")[1:]] == [True] * 4
    assert [pose is HIDDEN for pose in score.poses(0.0, "tools")[1:]] == [False, False, True, True]


def test_a_pulse_swells_between_its_least_and_full() -> None:
    score = staged({"id": "dot", "pulse": {"period": 2, "low": 0.5}})
    seen = [score.poses(at / 10, "gentle")[1].opacity for at in range(40)]
    assert max(seen) == pytest.approx(1.0)
    assert min(seen) == pytest.approx(0.5)


def test_an_upright_screen_moves_only_what_says_so() -> None:
    score = staged({"id": "couch", "at": [10, 10], "upright": [90, -5]}, {"id": "wall"})
    couch, wall = score.poses(0.0, "gentle", upright=True)[1:]
    assert (couch.x, couch.y) == (100, 5)
    assert (wall.x, wall.y) == (0, 0)


def test_chips_and_insets_follow_the_view_and_the_ring_its_track() -> None:
    score = staged(
        chips=[{"text": "Needle", "at": [1, 1], "view": "tools"}, {"text": "Skin", "at": [1, 1]}],
        insets=[
            {
                "id": "ring",
                "slot": "right",
                "text": "seconds",
                "view": "gentle",
                "left": [["sit", 0, 5], ["sit", 5, 0, "linear"]],
            }
        ],
    )
    assert [strength for _, strength in score.chips(1.0, "gentle")] == [0.0, 1.0]
    assert [strength for _, strength in score.chips(1.0, "tools")] == [1.0, 1.0]
    assert score.insets(2.0, "gentle")[0][1:3] == (1.0, pytest.approx(3.0))
    assert score.insets(2.0, "tools")[0][1] == 0.0


def test_a_value_can_be_asked_for_by_name() -> None:
    score = staged({"id": "tool", "depth": [["sit", 0, 0], ["sit", 4, 8, "linear"]]})
    assert score.value("tool", "depth", 1.0) == pytest.approx(2.0)
    assert score.value("tool", "size", 1.0) == 1.0
    with pytest.raises(StopIteration):
        score.value("nobody", "depth", 1.0)
