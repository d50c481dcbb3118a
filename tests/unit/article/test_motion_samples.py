# SPDX-License-Identifier: GPL-3.0-or-later
"""What is taken and what is numb: the real article's stage shows it where and when it is."""

from __future__ import annotations

import pytest

from kiosk.article.motion import Score
from kiosk.article.practice import Practice
from kiosk.ui.drawings import drawing_box

from .staging import (
    DISTINCT,
    FRAME,
    PICTURES,
    carriers,
    end,
    opacity,
    outline,
    pose,
    score,
    seconds,
    start,
    top,
)

each = pytest.mark.parametrize(
    "practice", DISTINCT, ids=lambda one: f"{one.samples}-{one.powered_tool}"
)


def shows(one: Score, liquid: str, second: float) -> bool:
    """True when more than a trace is there; a scale cannot leave out the last of it."""
    where = pose(one, liquid, second)
    return where.opacity > 0 and where.stretch > 0.02


def test_no_sample_is_there_before_the_pull() -> None:
    one = score()
    pull = min(at for at in seconds(one) if one.value("syringe-plunger", "y", at) < -0.01)
    assert start(one, "liquid") < pull < end(one, "liquid")
    for liquid in ("syringe-liquid", "shaft-liquid", "first-tube-liquid", "second-tube-liquid"):
        first = min(at for at in seconds(one) if shows(one, liquid, at))
        assert first >= pull - FRAME, liquid
    emptied = start(one, "once-more") + 1.5
    assert not shows(one, "syringe-liquid", emptied), "the second syringe comes empty"
    again = min(at for at in seconds(one) if at > emptied and shows(one, "syringe-liquid", at))
    assert min(at for at in seconds(one) if shows(one, "second-tube-liquid", at)) > again


def test_in_the_gentle_view_a_tube_fills_only_after_a_drop_left_the_marrow() -> None:
    one = score()
    drop = min(at for at in seconds(one) if opacity(one, "drop-one", at, "gentle") > 0)
    for tube in ("gentle-tube-liquid", "gentle-second-liquid"):
        assert one.value(tube, "stretch", drop) <= 0.02, tube


@each
def test_the_core_is_there_only_once_the_needle_cuts(practice: Practice) -> None:
    if practice.samples == "aspiration":
        assert all(player.actor.id != "core" for player in score(practice).players)
        return
    one = score(practice)
    needle = "core-needle-powered" if practice.powered_tool else "core-needle"
    seen = 0
    for second in seconds(one):
        core = pose(one, "core", second)
        tip = pose(one, needle, second)
        _, upper, _, height = drawing_box(PICTURES / "stage/core.svg")
        if core.opacity == 0 or upper + height * core.reveal < 1:
            continue
        seen += 1
        bottom = one.value("core", "y", second) + upper + height * core.reveal
        assert bottom <= one.value(needle, "depth", second) + 4, (
            f"{second:.2f} s: out of the needle"
        )
        if second < start(one, "piece-out"):
            assert tip.y >= top("bone skin", tip.x) - 1, f"{second:.2f} s: no bone is cut yet"
    assert seen > 100


def test_the_numb_colour_ends_at_the_skin_of_the_bone() -> None:
    one = score()
    numb = [player for player in one.players if "numb" in carriers(player) - {player.actor.id}]
    assert len(numb) == 6
    for player in numb:
        points = outline(PICTURES / player.actor.picture)
        _, upper, _, height = drawing_box(PICTURES / player.actor.picture)
        assert points
        assert max(y for _, y in points) <= upper + height, player.actor.picture
        for second in seconds(one, 0.5):
            where = pose(one, player.actor.id, second)
            assert where.turn == 0
            for x, y in points if where.opacity > 0 else ():
                at, deep = where.x + x * where.size, where.y + y * where.size * where.stretch
                told = f"{player.actor.id} at {second:.1f} s"
                assert deep <= top("hard bone", at) + 1, f"{told}: ({at:.0f}, {deep:.0f})"
