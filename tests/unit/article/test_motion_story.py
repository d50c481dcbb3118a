# SPDX-License-Identifier: GPL-3.0-or-later
"""What the stage of the real article shows, second by second, for every clinic."""

from __future__ import annotations

import math
import re

import pytest

from kiosk.article.motion import Score
from kiosk.article.practice import PRACTICES, Practice
from kiosk.ui.drawings import drawing_box
from kiosk.ui.playhead import Playhead

from .staging import (
    AT_HAND,
    CUT,
    DISTINCT,
    FRAME,
    INSTRUMENTS,
    PAGE,
    PICTURES,
    article,
    carriers,
    end,
    opacity,
    pose,
    score,
    seconds,
    start,
    tips,
    tools,
    top,
)

FASTEST_IN = 160.0
"""Stage units a second, inside the body."""
FASTEST = 400.0
"""In any direction: a tool never jumps."""
TOP_RING = 10
HELD = re.compile(r"needle|blade|syringe|plunger|rod|driver|track|core\.svg")
"""Drawings of tools, of what they leave behind and of what they hold."""

each = pytest.mark.parametrize(
    "practice", DISTINCT, ids=lambda one: f"{one.samples}-{one.powered_tool}"
)


def test_what_the_rules_name_is_on_the_stage() -> None:
    whole = score()
    names = {player.actor.id for player in whole.players}
    assert names >= INSTRUMENTS
    assert {player.actor.id for player in tips(whole)} == {
        "numbing-needle",
        "aspiration-needle",
        "core-needle",
    }
    assert whole.stage.floor == 800
    assert tools() >= INSTRUMENTS
    for player in whole.players:
        if HELD.search(player.actor.picture):
            assert player.actor.id in tools(), f"{player.actor.id} is in the gentle view"


@each
def test_no_tip_is_too_fast_and_none_jumps(practice: Practice) -> None:
    one = score(practice)
    step = 1 / 120
    for tip in tips(one):
        before = tip.value("depth", 0.0)
        for second in seconds(one, step):
            depth = tip.value("depth", second)
            told = f"{tip.actor.id} at {second:.2f} s"
            assert abs(depth - before) <= FASTEST * step, f"{told} jumps"
            if depth > 0:
                assert depth - before <= FASTEST_IN * step + 1e-6, f"{told} is too fast"
            before = depth


@each
def test_no_tip_goes_past_its_limit_or_the_floor(practice: Practice) -> None:
    one = score(practice)
    floor = one.stage.floor
    assert floor is not None
    for tip in tips(one):
        limit = tip.actor.limit
        assert limit is not None
        deepest = 0.0
        for second in seconds(one):
            where = pose(one, tip.actor.id, second)
            if where.opacity == 0:
                continue
            deepest = max(deepest, tip.value("depth", second))
            reach = math.hypot(where.x - CUT[0], where.y - CUT[1])
            assert reach <= limit + 0.01, f"{tip.actor.id} at {second:.2f} s: {reach:.0f} deep"
            assert where.y < floor, f"{tip.actor.id} at {second:.2f} s"
        assert deepest > 0.9 * limit, f"{tip.actor.id} never goes in; has a name changed?"


@each
def test_nothing_of_a_tool_reaches_the_floor(practice: Practice) -> None:
    """Every drawing of a tool in the body, by its lowest corner; not what stands on a shelf."""
    one = score(practice)
    assert one.stage.floor is not None
    for second in seconds(one, 0.25):
        for player, where in zip(one.players, one.poses(second, "tools"), strict=True):
            if not (where.opacity and player.actor.picture and INSTRUMENTS & carriers(player)):
                continue
            left, upper, width, height = drawing_box(PICTURES / player.actor.picture)
            lean = math.radians(where.turn)
            low = upper + height * where.reveal
            for x in (left, left + width):
                y = where.y + where.size * (
                    x * math.sin(lean) + low * where.stretch * math.cos(lean)
                )
                assert y < one.stage.floor, f"{player.actor.id} at {second:.2f} s reaches {y:.0f}"


@each
def test_nothing_enters_the_bone_before_it_is_numb(practice: Practice) -> None:
    one = score(practice)
    numb = end(one, "wait")
    assert end(one, "numbing") < numb
    reached = set()
    for second in seconds(one):
        for tip in tips(one):
            where = pose(one, tip.actor.id, second)
            if where.opacity > 0 and where.y > top("hard bone", where.x):
                assert second > numb, f"{tip.actor.id} at {second:.2f} s is in the bone"
            if where.opacity > 0 and where.y > top("soft marrow", where.x):
                assert second > numb
                reached.add(tip.actor.id)
    expected = set()
    if practice.samples != "biopsy":
        expected.add("aspiration-needle")
    if practice.samples != "aspiration":
        expected.add("core-needle-powered" if practice.powered_tool else "core-needle")
    assert reached == expected


@each
def test_one_tool_at_a_time(practice: Practice) -> None:
    one = score(practice)
    here = INSTRUMENTS & {player.actor.id for player in one.players}
    for second in seconds(one):
        seen = [name for name in here if opacity(one, name, second) > 0]
        assert len(seen) <= 1, f"{seen} at {second:.2f} s"


@each
def test_a_tool_comes_from_outside_and_leaves_before_it_fades_away(practice: Practice) -> None:
    one = score(practice)
    for tip in tips(one):
        for before in seconds(one):
            now, then = (opacity(one, tip.actor.id, at) for at in (before, before + FRAME))
            if (now == 0) != (then == 0):
                assert tip.value("depth", before) < 0, f"{tip.actor.id} at {before:.2f} s"


def test_the_liquid_needle_is_away_before_the_larger_needle_comes() -> None:
    one = score()
    last = max(at for at in seconds(one) if opacity(one, "aspiration-needle", at) > 0)
    first = min(at for at in seconds(one) if opacity(one, "core-needle", at) > 0)
    assert last < first
    assert last <= end(one, "once-more")
    assert first >= start(one, "solid")


@each
def test_layers_lie_over_each_other_as_they_should(practice: Practice) -> None:
    one = score(practice)
    names = [player.actor.id for player in one.players]
    numb = [at for at, player in enumerate(one.players) if "numb" in carriers(player)]
    held = [at for at, player in enumerate(one.players) if INSTRUMENTS & carriers(player)]
    cloths = [names.index(name) for name in ("cloth-left", "cloth-right")]
    assert names.index("layers") < min(numb)
    assert max(numb) < min(held)
    assert max(held) < min(cloths)


@each
def test_no_tool_is_in_the_gentle_view(practice: Practice) -> None:
    one = score(practice)
    hidden = [at for at, player in enumerate(one.players) if player.actor.id in tools()]
    for second in seconds(one):
        poses = one.poses(second, "gentle")
        for at in hidden:
            assert poses[at].opacity == 0, f"{one.players[at].actor.id} at {second:.2f} s"


@each
def test_a_ring_never_tells_more_than_ten_nor_less_than_nothing(practice: Practice) -> None:
    one = score(practice)
    for view in ("tools", "gentle"):
        for second in seconds(one):
            for inset, _, left, _ in one.insets(second, view):  # type: ignore[arg-type]
                assert 0 <= math.ceil(left) <= TOP_RING, inset.id
                assert left <= inset.whole, f"{inset.id} at {second:.2f} s is more than full"


def test_going_to_a_second_shows_what_playing_to_it_shows() -> None:
    page = next(
        one for chapter in article().all_chapters for one in chapter.pages if one.id == PAGE
    )
    stage = article().stage(PAGE)
    assert stage is not None
    head = Playhead(stage, page)  # type: ignore[arg-type]
    looks = 0
    while not head.ended:
        head.score.poses(head.second, "tools")
        head.advance(1 / 12, held=False)
        if looks % 40 == 0:
            fresh = Score(stage, page.beats)  # type: ignore[attr-defined]
            assert fresh.poses(head.second, "tools") == head.score.poses(head.second, "tools")
            assert fresh.insets(head.second, "gentle") == head.score.insets(head.second, "gentle")
        looks += 1
    assert looks > 1000


@pytest.mark.parametrize("practice", PRACTICES, ids=str)
def test_no_beat_ends_with_a_tool_that_is_not_used_there(practice: Practice) -> None:
    one = score(practice)
    for number, time in enumerate(one.beats):
        last = time.start + time.seconds
        for second in (last - 1e-6, last):
            there = {
                player.actor.id
                for player, where in zip(one.players, one.poses(second, "tools"), strict=True)
                if player.actor.id in INSTRUMENTS and where.opacity > 1e-3
            }
            allowed = AT_HAND.get(time.id, set())
            assert there <= allowed, f"{there} at the end of {time.id}"
        if number:
            first = one.poses(time.start, "tools")
            held = AT_HAND.get(one.beats[number - 1].id, set())
            for player, where in zip(one.players, first, strict=True):
                if player.actor.id in INSTRUMENTS - held:
                    assert where.opacity == 0, f"{player.actor.id} at the start of {time.id}"


@pytest.mark.parametrize("practice", PRACTICES, ids=str)
def test_at_the_end_everything_is_away(practice: Practice) -> None:
    one = score(practice)
    assert one.total == sum(time.seconds for time in one.beats)
    for view in ("tools", "gentle"):
        poses = one.poses(one.total, view)  # type: ignore[arg-type]
        left = {
            player.actor.id
            for player, where in zip(one.players, poses, strict=True)
            if player.actor.picture and where.opacity > 0
        }
        assert left == {"room", "couch", "resting"}
