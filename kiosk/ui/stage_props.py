# SPDX-License-Identifier: GPL-3.0-or-later
"""The words and small pictures on a stage at one second."""

from __future__ import annotations

import math
from pathlib import Path

from msgspec import Struct

from kiosk.article.motion import Score, Shown
from kiosk.ui.drawings import drawing_uri

DEGREES_PER_MINUTE = 6


class ChipRow(Struct, frozen=True):
    """A word beside a place, in stage units."""

    text: str
    atX: float
    atY: float
    pointX: float
    pointY: float
    pointed: bool
    hang: str
    strong: bool
    spare: bool
    strength: float


class InsetRow(Struct, frozen=True):
    """A small picture with words, or a ring that counts seconds down."""

    key: str
    slot: str
    text: str
    picture: str
    hand: str
    sweep: float
    ring: bool
    seconds: int
    share: float
    strength: float


def chip_rows(score: Score, second: float, view: Shown, upright: bool) -> tuple[ChipRow, ...]:
    """The chips at `second`."""
    rows = []
    for chip, strength in score.chips(second, view):
        hook = chip.upright if upright and chip.upright else chip
        point = hook.point or (0.0, 0.0)
        pointed = hook.point is not None
        rows.append(
            ChipRow(
                chip.text, *hook.at, *point, pointed, hook.hang, chip.strong, chip.spare, strength
            )
        )
    return tuple(rows)


class Dress(Struct, frozen=True):
    """Where the drawings are, for which theme, and the clinic's minutes by placeholder."""

    pictures: Path
    colors: str
    minutes: dict[str, float]


def inset_rows(score: Score, second: float, view: Shown, dress: Dress) -> tuple[InsetRow, ...]:
    """The insets at `second`."""
    rows = []
    for inset, strength, left, sweep in score.insets(second, view):
        seen = strength > 0
        if inset.minutes:
            sweep *= DEGREES_PER_MINUTE * dress.minutes.get(inset.minutes, 0.0)
        rows.append(
            InsetRow(
                inset.id,
                inset.slot,
                inset.text,
                drawing_uri(dress.pictures, inset.picture, dress.colors),
                drawing_uri(dress.pictures, inset.hand, dress.colors),
                sweep if seen else 0.0,
                bool(inset.left),
                math.ceil(left) if seen else 0,
                left / inset.whole if seen else 0.0,
                strength,
            )
        )
    return tuple(rows)
