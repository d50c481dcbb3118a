# SPDX-License-Identifier: GPL-3.0-or-later
"""A stage at any second: a pure function of time, so that pausing, scrubbing and stills agree."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from kiosk.article.blocks import Beat
from kiosk.article.stage import Actor, Chip, Ease, Inset, Stage, Track

Shown = Literal["tools", "gentle"]


class Pose(Struct, frozen=True):
    """Where an actor is: its anchor in stage units, degrees, and factors of its own size."""

    x: float
    y: float
    turn: float
    size: float
    stretch: float
    opacity: float
    reveal: float


HIDDEN = Pose(0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0)


class BeatTime(Struct, frozen=True):
    """When a beat is, in seconds; `still` is the second that stands for it without movement."""

    id: str
    start: float
    seconds: float
    still: float


def eased(ease: Ease, share: float) -> float:
    """The share of the way covered after `share` of the time, both 0 to 1."""
    if ease == "linear":
        return share
    if ease == "step":
        return 0.0 if share < 1 else 1.0
    if ease == "in":
        return share * share
    if ease == "out":
        return share * (2 - share)
    return 0.5 - 0.5 * math.cos(math.pi * share)


class Curve:
    """One track on the clock of the whole procedure."""

    def __init__(self, track: Track, starts: dict[str, float], default: float) -> None:
        keys = [key for key in track if key.beat in starts]
        self._times = [starts[key.beat] + key.second for key in keys]
        self._keys = keys
        self.first = track[0].value if track else default

    def at(self, second: float) -> float:
        """The value at `second`."""
        after = bisect_right(self._times, second)
        if after == 0:
            return self.first
        before = self._keys[after - 1]
        if after == len(self._keys):
            return before.value
        there = self._keys[after]
        began, ends = self._times[after - 1], self._times[after]
        share = eased(there.ease, (second - began) / (ends - began))
        return before.value + (there.value - before.value) * share


DEFAULTS = {
    "depth": 0.0,
    "x": 0.0,
    "y": 0.0,
    "turn": 0.0,
    "size": 1.0,
    "stretch": 1.0,
    "opacity": 1.0,
    "reveal": 1.0,
}


class Player:
    """One actor with its tracks on the clock."""

    def __init__(self, actor: Actor, parent: int, starts: dict[str, float]) -> None:
        self.actor = actor
        self.parent = parent
        self.curves = {
            name: Curve(getattr(actor, name), starts, default) for name, default in DEFAULTS.items()
        }
        self._still = {name: not getattr(actor, name) for name in DEFAULTS}

    def value(self, name: str, second: float) -> float:
        """One value, such as `depth`, at `second`."""
        if self._still[name]:
            return DEFAULTS[name]
        return self.curves[name].at(second)

    def pose(self, second: float, frame: Pose | None, upright: bool) -> Pose:
        """The pose at `second` inside `frame`, the pose of what carries this actor."""
        actor = self.actor
        opacity = self.value("opacity", second)
        if frame is not None:
            opacity *= frame.opacity
        if actor.pulse is not None and opacity > 0:
            wave = 0.5 + 0.5 * math.cos(2 * math.pi * second / actor.pulse.period)
            opacity *= actor.pulse.low + (1 - actor.pulse.low) * wave
        if opacity <= 0:
            return HIDDEN
        depth = self.value("depth", second)
        tilt = math.radians(actor.angle)
        x = actor.at[0] + self.value("x", second) - depth * math.sin(tilt)
        y = actor.at[1] + self.value("y", second) + depth * math.cos(tilt)
        turn = actor.angle + self.value("turn", second)
        size = self.value("size", second)
        if upright:
            x, y = x + actor.upright[0], y + actor.upright[1]
        if frame is not None:
            lean = math.radians(frame.turn)
            x, y = (
                frame.x + frame.size * (x * math.cos(lean) - y * math.sin(lean)),
                frame.y + frame.size * (x * math.sin(lean) + y * math.cos(lean)),
            )
            turn, size = turn + frame.turn, size * frame.size
        return Pose(
            x,
            y,
            turn,
            size,
            self.value("stretch", second),
            opacity,
            self.value("reveal", second),
        )


class Score:
    """A stage with the beats it belongs to: everything that can be asked about any second."""

    def __init__(self, stage: Stage, beats: Sequence[Beat]) -> None:
        self.stage = stage
        self.beats = timed(beats)
        starts = {beat.id: beat.start for beat in self.beats}
        places = {actor.id: at for at, actor in enumerate(stage.actors)}
        self.players = tuple(
            Player(actor, places.get(actor.within, -1), starts) for actor in stage.actors
        )
        self._chips = tuple(Curve(chip.opacity, starts, 1.0) for chip in stage.chips)
        self._insets = tuple(
            (
                Curve(inset.opacity, starts, 1.0),
                Curve(inset.left, starts, 0.0),
                Curve(inset.sweep, starts, 0.0),
            )
            for inset in stage.insets
        )

    @property
    def total(self) -> float:
        """Seconds of the whole procedure."""
        return self.beats[-1].start + self.beats[-1].seconds

    def beat_at(self, second: float) -> int:
        """The number, from 0, of the beat `second` lies in."""
        return max(0, bisect_right([beat.start for beat in self.beats], second) - 1)

    def value(self, actor: str, name: str, second: float) -> float:
        """One value of one actor. Raises `StopIteration` when there is no such actor."""
        return next(one for one in self.players if one.actor.id == actor).value(name, second)

    def poses(self, second: float, view: Shown, upright: bool = False) -> tuple[Pose, ...]:
        """Every actor's pose, in the order they are painted; `HIDDEN` for what is not seen."""
        found: list[Pose] = []
        for player in self.players:
            frame = found[player.parent] if player.parent >= 0 else None
            seen = player.actor.view in ("both", view) and frame is not HIDDEN
            found.append(player.pose(second, frame, upright) if seen else HIDDEN)
        return tuple(found)

    def chips(self, second: float, view: Shown) -> tuple[tuple[Chip, float], ...]:
        """Every chip with its opacity."""
        return tuple(
            (chip, curve.at(second) if chip.view in ("both", view) else 0.0)
            for chip, curve in zip(self.stage.chips, self._chips, strict=True)
        )

    def insets(self, second: float, view: Shown) -> tuple[tuple[Inset, float, float, float], ...]:
        """Every inset with its opacity, the seconds left on its ring, and its hand's degrees."""
        return tuple(
            (
                inset,
                seen.at(second) if inset.view in ("both", view) else 0.0,
                left.at(second),
                sweep.at(second),
            )
            for inset, (seen, left, sweep) in zip(self.stage.insets, self._insets, strict=True)
        )


def timed(beats: Sequence[Beat]) -> tuple[BeatTime, ...]:
    """The beats one after the other on the clock."""
    found: list[BeatTime] = []
    start = 0.0
    for beat in beats:
        still = beat.seconds / 2 if beat.still is None else beat.still
        found.append(BeatTime(beat.id, start, beat.seconds, start + still))
        start += beat.seconds
    return tuple(found)
