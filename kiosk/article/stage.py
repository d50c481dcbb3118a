# SPDX-License-Identifier: GPL-3.0-or-later
"""The animated picture of a procedure as data: what may stand in a file of `stages/`.

Lengths are stage units, y down; angles are degrees, clockwise. A *track* says how one value moves:
its keys name a beat, a second of that beat, and the value reached there. Before its first key a
track has that key's value, after its last key that one's.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from kiosk.article.blocks import Id, Strict, Words
from kiosk.article.practice import Condition

Ease = Literal["inout", "in", "out", "linear", "step"]
View = Literal["both", "tools", "gentle"]
Slot = Literal["locator", "right", "second", "wide"]
Hang = Literal["left", "middle", "right"]
Point = tuple[float, float]


class Key(Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """`[beat, second, value, ease]`; the ease is that of the way to this key."""

    beat: Id
    second: Annotated[float, Meta(ge=0)]
    value: float
    ease: Ease = "inout"


Track = tuple[Key, ...]


class Pulse(Strict, kw_only=True, frozen=True):
    """A slow swelling of the opacity between `low` and 1; `period` in seconds."""

    period: Annotated[float, Meta(ge=1)]
    low: Annotated[float, Meta(ge=0, le=1)]


class Actor(Strict, kw_only=True, frozen=True):
    """One drawing that stands on the stage, painted in the order of the file.

    The point (0, 0) of its viewBox is its anchor: it is placed at `at` and is what the drawing
    turns, grows and stretches about. One without a picture only carries others (`within`).
    """

    id: Id
    picture: str = ""
    at: Point = (0.0, 0.0)
    angle: float = 0.0
    within: str = ""
    """The actor whose place, turn, size and opacity this one shares; it stands before it."""
    view: View = "both"
    when: tuple[Condition, ...] = ()
    limit: float | None = None
    """For a tool: how deep its tip may ever go."""
    depth: Track = ()
    """Along the actor's own axis, inwards."""
    x: Track = ()
    y: Track = ()
    turn: Track = ()
    size: Track = ()
    stretch: Track = ()
    """Upright only, about the anchor."""
    opacity: Track = ()
    reveal: Track = ()
    """The share of the drawing that is shown, from its top."""
    pulse: Pulse | None = None
    upright: Point = (0.0, 0.0)
    """By how much it is moved on an upright screen, which shows less of the stage."""


class Hook(Strict, kw_only=True, frozen=True):
    """Where a chip hangs and what it points to."""

    at: Point
    point: Point | None = None
    hang: Hang = "left"


class Chip(Strict, kw_only=True, frozen=True):
    """A word beside a place on the stage. `at` is the end of the chip named by `hang`."""

    text: Words
    at: Point
    point: Point | None = None
    hang: Hang = "left"
    strong: bool = False
    spare: bool = False
    """Left out where the stage is drawn small or the text is large."""
    view: View = "both"
    when: tuple[Condition, ...] = ()
    opacity: Track = ()
    upright: Hook | None = None


class Inset(Strict, kw_only=True, frozen=True):
    """A small picture with words in a corner of the stage."""

    id: Id
    slot: Slot
    text: Words
    picture: str = ""
    hand: str = ""
    """A drawing turned over the picture by `sweep`, such as the hand of a clock."""
    sweep: Track = ()
    """Degrees; with `minutes` the share of their way round the clock."""
    minutes: str = ""
    """The placeholder whose minutes the hand goes round the clock."""
    left: Track = ()
    """Seconds that are left, told by a ring and a number instead of a picture."""
    whole: Annotated[float, Meta(gt=0, le=10)] = 5.0
    """Seconds of the full ring."""
    view: View = "both"
    when: tuple[Condition, ...] = ()
    opacity: Track = ()


class Stage(Strict, kw_only=True, frozen=True):
    """What one file of `stages/` holds."""

    page: Id
    """The procedure it belongs to."""
    size: Point = (1600.0, 900.0)
    upright: Point = (330.0, 1530.0)
    """The part of the width an upright screen shows."""
    floor: float | None = None
    """The depth (y) no tool may cross."""
    actors: Annotated[tuple[Actor, ...], Meta(min_length=1)]
    chips: tuple[Chip, ...] = ()
    insets: tuple[Inset, ...] = ()
