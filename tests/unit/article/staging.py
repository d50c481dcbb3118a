# SPDX-License-Identifier: GPL-3.0-or-later
"""The stage of the real article: its layers, its tools, and every second of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from kiosk.article.load import load_article
from kiosk.article.model import Article, ProcedurePage
from kiosk.article.motion import Player, Pose, Score, Shown
from kiosk.article.practice import PRACTICES, Practice, tailored
from kiosk.system import paths

FOLDER = paths.ARTICLES / "bone-marrow-biopsy"
PICTURES = FOLDER / "pictures"
PAGE = "walk-through"

FRAME = 0.05
"""Seconds between two looks at the stage."""

CUT = (880.0, 368.0)
"""Where every tool goes in, in stage units."""

CURVES = {
    "skin": (400.0, 336.0),
    "fat": (452.0, 388.0),
    "bone skin": (636.0, 460.0),
    "hard bone": (650.0, 474.0),
    "soft marrow": (742.0, 514.0),
}
"""The top of each layer: from (0, first) over the control (800, second) to (1600, first)."""

INSTRUMENTS = frozenset(
    {"numbing-needle", "blade", "aspiration-needle", "core-axis", "bench-needle"}
)
"""What somebody holds; the bench needle is the larger needle once it lies outside."""

AT_HAND = {
    "to-the-bone": {"aspiration-needle"},
    "liquid": {"aspiration-needle"},
    "solid": {"core-axis"},
}
"""The instruments that may still be there at the end of a beat; everywhere else there is none."""

DISTINCT = tuple({(one.samples, one.powered_tool): one for one in PRACTICES}.values())
"""The ways of doing the test that differ on the stage."""


def top(layer: str, x: float) -> float:
    """How deep (y) a layer begins at `x`."""
    edge, control = CURVES[layer]
    share = x / 1600
    return edge - 2 * share * (1 - share) * (edge - control)


@cache
def article() -> Article:
    return load_article(FOLDER)


@cache
def score(practice: Practice = PRACTICES[0]) -> Score:
    """The stage as one clinic shows it."""
    told = tailored(article(), practice)
    page = next(one for chapter in told.all_chapters for one in chapter.pages if one.id == PAGE)
    stage = told.stage(PAGE)
    assert stage is not None
    assert isinstance(page, ProcedurePage)
    return Score(stage, page.beats)


def seconds(one: Score, step: float = FRAME) -> Iterator[float]:
    """Every second from the first to the last, `step` apart."""
    for number in range(round(one.total / step) + 1):
        yield min(number * step, one.total)


@cache
def lines() -> dict[str, frozenset[str]]:
    """Every actor with itself and all that carries it, as the file says it for every clinic."""
    stage = article().stage(PAGE)
    assert stage is not None
    found: dict[str, frozenset[str]] = {}
    for actor in stage.actors:
        found[actor.id] = found.get(actor.within, frozenset()) | {actor.id}
    return found


@cache
def tools() -> frozenset[str]:
    """What only the view with tools may show, and all it carries."""
    stage = article().stage(PAGE)
    assert stage is not None
    marked = {actor.id for actor in stage.actors if actor.view == "tools"}
    return frozenset(name for name, line in lines().items() if line & marked)


def carriers(player: Player) -> frozenset[str]:
    """The actor and all that carries it."""
    return lines()[player.actor.id]


def pose(one: Score, actor: str, second: float, view: Shown = "tools") -> Pose:
    number = next(at for at, player in enumerate(one.players) if player.actor.id == actor)
    return one.poses(second, view)[number]


def opacity(one: Score, actor: str, second: float, view: Shown = "tools") -> float:
    return pose(one, actor, second, view).opacity


def tips(one: Score) -> list[Player]:
    """The actors that have a tip, which may go so deep and no deeper."""
    return [player for player in one.players if player.actor.limit is not None]


def start(one: Score, beat: str) -> float:
    return next(time.start for time in one.beats if time.id == beat)


def end(one: Score, beat: str) -> float:
    return next(time.start + time.seconds for time in one.beats if time.id == beat)


NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
PATH = re.compile(r' d="([^"]+)"')
MOVED = re.compile(r"translate\((-?[\d.]+) (-?[\d.]+)\)")


def outline(path: Path) -> list[tuple[float, float]]:
    """Every point, control points too, of a drawing made of paths; absolute commands only."""
    text = path.read_text(encoding="utf-8")
    moved = MOVED.search(text)
    dx, dy = (float(moved[1]), float(moved[2])) if moved else (0.0, 0.0)
    assert text.count("transform=") == (1 if moved else 0), f"{path.name} is moved in a new way"
    found: list[tuple[float, float]] = []
    for drawn in PATH.findall(text):
        assert not re.search(r"[a-zA-Z]", re.sub(r"[MLCQZ]", "", drawn)), path.name
        values = [float(one) for one in NUMBER.findall(drawn)]
        found += [(x + dx, y + dy) for x, y in zip(values[::2], values[1::2], strict=True)]
    return found
