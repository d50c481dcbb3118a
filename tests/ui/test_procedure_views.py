# SPDX-License-Identifier: GPL-3.0-or-later
"""What the procedure shows: gently or with tools, in words, and from right to left."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from ui.conftest import Finger
from ui.procedure import (
    PAGE,
    all_of,
    along,
    area,
    at,
    drag,
    only,
    open_walk,
    page_of,
    play,
    stage_of,
    starts,
    told,
)

from kiosk.article import markup
from kiosk.i18n.languages import available
from kiosk.system import paths
from kiosk.tour.fit import SLACK

LANGUAGES = [*(one.tag for one in available(paths.TRANSLATIONS)), "x-rtl", "x-long"]
MARKS = "\u200f\u2066\u2068\u2069"
"""Signs for the direction of writing, which are not seen."""


@pytest.fixture
def walk(open_kiosk: Callable[..., Finger]) -> Finger:
    finger = open_kiosk(still=False)
    open_walk(finger)
    return finger


def hidden_tools(finger: Finger) -> frozenset[str]:
    """The names of all drawings that only the view with tools may show."""
    article = finger.shown.controller.article
    stage = article.stage(PAGE) if article else None
    assert stage is not None
    found: set[str] = set()
    for actor in stage.actors:
        if actor.view == "tools" or actor.within in found:
            found.add(actor.id)
    assert len(found) > 30
    return frozenset(found)


def seen(finger: Finger) -> dict[str, QQuickItem]:
    """The drawings on the stage that can be seen, by name."""
    finger.look()
    return {
        str(item.property("key")): item
        for item in all_of(finger, "StageActor")
        if item.isVisible() and item.opacity() > 0
    }


# Gently, or with tools


def test_it_begins_gently_and_one_touch_shows_and_hides_the_tools(walk: Finger) -> None:
    stage = stage_of(walk)
    assert not stage.tools
    stage.showBeat(7)
    play(walk, 5.0)
    assert not hidden_tools(walk) & seen(walk).keys()
    second, words = at(walk), told(walk).keys()
    walk.tap("Show tools")
    assert hidden_tools(walk) & seen(walk).keys() >= {"aspiration-shaft", "syringe-barrel"}
    assert (at(walk), told(walk).keys()) == (second, words), "only the picture changes"
    walk.tap("Gentle view")
    assert not hidden_tools(walk) & seen(walk).keys()
    assert stage.running


def test_tools_are_shown_for_the_visit_and_not_for_the_next_person(walk: Finger) -> None:
    walk.tap("Show tools")
    walk.tap("Home")
    open_walk(walk, 6)
    assert stage_of(walk).tools
    walk.tap("Start over")
    walk.tap("Yes, start over")
    open_walk(walk, 6)
    assert not stage_of(walk).tools
    play(walk, 5.0)
    assert not hidden_tools(walk) & seen(walk).keys()


@pytest.mark.parametrize("still", [True, False])
def test_no_tool_is_drawn_in_the_gentle_view(
    open_kiosk: Callable[..., Finger], still: bool
) -> None:
    finger = open_kiosk(still=still)
    stage = open_walk(finger)
    if stage.playing:
        stage.toggle()
    tools, drawn = hidden_tools(finger), set()
    for number, beat in enumerate(page_of(finger).beats):
        stage.showBeat(number)
        places = [0.0] if still else [0.1, 0.5, 0.9]
        for place in places:
            if place:
                second = starts(finger)[number] + place * beat.seconds
                stage._jump(second)
            here = seen(finger)
            assert not tools & here.keys(), beat.id
            assert not [name for name, item in here.items() if item.property("tool")]
            drawn |= here.keys()
    assert len(drawn) > 30


def test_every_drawing_of_a_tool_knows_that_it_is_one(walk: Finger) -> None:
    marked = {
        str(item.property("key")): bool(item.property("tool"))
        for item in all_of(walk, "StageActor")
    }
    wrong = [name for name in hidden_tools(walk) & marked.keys() if not marked[name]]
    assert not sorted(wrong)


def test_a_screen_reader_is_told_of_no_tool_in_the_gentle_view(walk: Finger) -> None:
    for number, beat in enumerate(page_of(walk).beats):
        stage_of(walk).showBeat(number)
        stage_of(walk).showTools(False)
        gentle = walk.shown.page.alt
        assert gentle
        stage_of(walk).showTools(True)
        assert walk.shown.page.alt == beat.alt
        for word in ("needle", "syringe", "blade"):
            assert word not in gentle.lower(), f"{beat.id}: {gentle}"


# The words


@pytest.mark.parametrize("still", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_beat_has_its_four_texts_on_the_screen(
    open_kiosk: Callable[..., Finger], language: str, still: bool
) -> None:
    finger = open_kiosk(language=language, still=still)
    open_walk(finger)
    panel = area(only(finger, "BeatPanel")).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    counted = 0
    for number, beat in enumerate(page_of(finger).beats):
        stage_of(finger).showBeat(number)
        texts = {plainly(text): where for text, where in told(finger).items()}
        for block in (beat.happens, beat.feel, beat.how_long, beat.do):
            text = plainly(markup.plain(block.text))
            assert text.strip(), beat.id
            assert text in texts, f"{beat.id}: {text!r} is not on the screen"
            assert panel.contains(texts[text]), f"{beat.id}: {text!r} is outside"
            counted += 1
        assert plainly(beat.title) in texts
    assert counted == 48


def plainly(text: str) -> str:
    return "".join(letter for letter in text if letter not in MARKS)


# From right to left


@pytest.fixture
def both_ways(open_kiosk: Callable[..., Finger]) -> list[Finger]:
    """The same procedure from left to right, then from right to left."""
    found = []
    for language in ("en", "x-rtl"):
        finger = open_kiosk(language=language, still=False)
        open_walk(finger)
        found.append(finger)
    return found


def test_the_stage_is_not_mirrored(both_ways: list[Finger]) -> None:
    places = []
    for finger in both_ways:
        stage_of(finger).showTools(True)
        stage_of(finger)._jump(80.0)
        view = only(finger, "StageView")
        places.append(
            {
                name: (
                    item.mapToItem(view, QPointF(0, 0)).toTuple(),
                    item.mapToItem(view, QPointF(10, 0)).toTuple(),
                )
                for name, item in seen(finger).items()
            }
        )
    assert len(places[0]) > 10
    assert places[0].keys() == places[1].keys()
    for name, points in places[0].items():
        for one, other in zip(points, places[1][name], strict=True):
            assert one == pytest.approx(other, abs=1.0), name


def test_the_rail_is_mirrored_and_the_keys_are_not(both_ways: list[Finger]) -> None:
    for finger in both_ways:
        mirrored = finger.shown.kiosk.rightToLeft
        stretches = sorted(all_of(finger, "RailStretch"), key=lambda one: one.property("index"))
        edges = [area(one).left() for one in stretches]
        assert len(edges) == 5
        assert all((one > other) == mirrored for one, other in pairwise(edges))
        keys = [one for one in all_of(finger, "RoundKey") if one.isVisible()]
        left = {str(one.property("icon")): area(one).left() for one in keys}
        assert left["skip-back-fill"] < left["pause-fill"] < left["skip-forward-fill"]
        assert left["arrow-counter-clockwise"] < left["gauge"]


def test_stage_and_words_change_sides(both_ways: list[Finger]) -> None:
    sides = [
        area(only(one, "StageView")).left() < area(only(one, "BeatPanel")).left()
        for one in both_ways
    ]
    assert sides == [True, False]


def test_a_finger_along_the_mirrored_rail_goes_its_way(open_kiosk: Callable[..., Finger]) -> None:
    finger = open_kiosk(language="x-rtl", still=False)
    stage = open_walk(finger)
    stage.toggle()
    points = along(finger, 0.1, 0.2, 0.4, 0.6)
    assert points[0].x() > points[-1].x()
    drag(finger, *points)
    assert stage.position == pytest.approx(0.6, abs=0.01)
