# SPDX-License-Identifier: GPL-3.0-or-later
"""A soft tone to breathe with: it swells and rises with a breath in, sinks with a breath out."""

import array
import math
import sys
from functools import lru_cache

from kiosk.speech.sound import SAMPLE_RATE, Speech

LOW, HIGH = 174.6, 220.0
"""Hertz, where a breath in begins and ends; a fourth apart, without a sharp edge."""
LOUDEST = 0.16
"""In parts of full scale: softer than a voice."""
OCTAVE = 0.25
"""How much of the octave above is mixed in; small loudspeakers leave the low tone out."""


@lru_cache(maxsize=8)
def tone(seconds: int, inward: bool) -> Speech:
    """Return the tone of one breath of `seconds` in or out, silent at both ends."""
    count = seconds * SAMPLE_RATE
    samples = array.array("h")
    phase = 0.0
    for index in range(count):
        share = index / count
        rise = (1 - math.cos(math.pi * share)) / 2
        pitch = LOW + (HIGH - LOW) * (rise if inward else 1 - rise)
        phase += 2 * math.pi * pitch / SAMPLE_RATE
        loudness = LOUDEST * math.sin(math.pi * share) ** 2 / (1 + OCTAVE)
        samples.append(round(32767 * loudness * (math.sin(phase) + OCTAVE * math.sin(2 * phase))))
    if sys.byteorder == "big":
        samples.byteswap()
    return Speech(samples.tobytes(), ())
