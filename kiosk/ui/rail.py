# SPDX-License-Identifier: GPL-3.0-or-later
"""The rail under a stage: equal stretches, in each of them its beats side by side."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.article.motion import BeatTime


def _stretches(segments: Sequence[str]) -> list[list[int]]:
    """The numbers of the beats of each stretch, in order."""
    found: list[list[int]] = []
    for number, name in enumerate(segments):
        if found and segments[found[-1][0]] == name:
            found[-1].append(number)
        else:
            found.append([number])
    return found


def position_of(second: float, beats: Sequence[BeatTime], segments: Sequence[str]) -> float:
    """The place of `second` on the rail, 0 to 1."""
    stretches = _stretches(segments)
    number = max(0, sum(beat.start <= second for beat in beats) - 1)
    beat = beats[number]
    inside = min(1.0, (second - beat.start) / beat.seconds)
    at = next(at for at, numbers in enumerate(stretches) if number in numbers)
    share = (number - stretches[at][0] + inside) / len(stretches[at])
    return (at + share) / len(stretches)


def second_of(position: float, beats: Sequence[BeatTime], segments: Sequence[str]) -> float:
    """The second at a place on the rail; beyond the ends it is the nearest one."""
    stretches = _stretches(segments)
    along = min(max(position, 0.0), 1.0) * len(stretches)
    at = min(int(along), len(stretches) - 1)
    numbers = stretches[at]
    inside = (along - at) * len(numbers)
    step = min(int(inside), len(numbers) - 1)
    beat = beats[numbers[step]]
    return beat.start + (inside - step) * beat.seconds
