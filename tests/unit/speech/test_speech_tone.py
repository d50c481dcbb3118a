# SPDX-License-Identifier: GPL-3.0-or-later
"""The tone one breathes with: soft, without clicks, up with a breath in and down with one out."""

from __future__ import annotations

import array
from itertools import pairwise

import pytest

from kiosk.speech.sound import SAMPLE_RATE, softer
from kiosk.speech.tone import LOUDEST, tone


def samples(seconds: int, inward: bool) -> array.array[int]:
    return array.array("h", tone(seconds, inward).samples)


def crossings(part: array.array[int]) -> int:
    """How often the tone passes zero: twice its pitch."""
    return sum((one < 0) != (two < 0) for one, two in pairwise(part))


@pytest.mark.parametrize("seconds", [4, 5, 6])
@pytest.mark.parametrize("inward", [True, False])
def test_it_lasts_as_long_as_the_breath(seconds: int, inward: bool) -> None:
    assert tone(seconds, inward).milliseconds == seconds * 1000


@pytest.mark.parametrize("inward", [True, False])
def test_it_is_soft_and_begins_and_ends_in_silence(inward: bool) -> None:
    found = samples(5, inward)
    assert 0.5 * LOUDEST < max(map(abs, found)) / 32767 <= LOUDEST
    assert max(abs(one) for one in (*found[:200], *found[-200:])) < 40


def test_it_rises_with_a_breath_in_and_sinks_with_one_out() -> None:
    second = SAMPLE_RATE
    for inward, rising in ((True, True), (False, False)):
        found = samples(5, inward)
        early, late = found[second // 2 : 3 * second // 2], found[-3 * second // 2 : -second // 2]
        assert (crossings(late) > crossings(early)) is rising


@pytest.mark.parametrize(("volume", "share"), [(100, 1.0), (60, 0.6), (1, 0.01), (0, 0.0)])
def test_the_volume_changes_how_loud_it_is_and_nothing_else(volume: int, share: float) -> None:
    whole = tone(5, True).samples
    quiet = softer(whole, volume)
    loudest = max(map(abs, array.array("h", quiet)))
    assert loudest == pytest.approx(share * max(map(abs, samples(5, True))), abs=1)
    assert len(quiet) == len(whole)
