# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound as it goes from a voice to a player: 16-bit little-endian mono samples, and its words."""

import array
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.speech.words import TimedWord

SAMPLE_RATE = 22_050  # samples per second: what every voice of espeak-ng 1.52 gives


@dataclass(frozen=True, slots=True)
class Speech:
    """Spoken text: 16-bit little-endian mono samples, its words in order, samples per second."""

    samples: bytes
    words: tuple[TimedWord, ...]
    sample_rate: int = SAMPLE_RATE

    @property
    def milliseconds(self) -> int:
        """Return how long it lasts."""
        return len(self.samples) * 500 // self.sample_rate

    def since(self, milliseconds: int) -> bytes:
        """Return the samples from that time on."""
        return self.samples[max(0, milliseconds) * self.sample_rate // 1000 * 2 :]

    def time_of(self, offset: int) -> int:
        """Return when the word that holds the character at ``offset`` begins, in milliseconds.

        A character between two words counts to the one before, one before all words is at 0.
        """
        return max((w.milliseconds for w in self.words if w.offset <= offset), default=0)


def joined(parts: Iterable[Speech], pause: int) -> Speech:
    """Return speech after speech with ``pause`` milliseconds between them.

    The offsets of words stay. It has the samples per second of the first; nothing at all is silence
    at SAMPLE_RATE.
    """
    rate = 0
    pieces: list[bytes] = []
    words: list[TimedWord] = []
    passed = 0
    for part in parts:
        rate = rate or part.sample_rate
        pieces.append(part.samples if part.sample_rate == rate else _resampled(part, rate))
        words += (replace(w, milliseconds=w.milliseconds + passed) for w in part.words)
        passed += part.milliseconds + pause
    rate = rate or SAMPLE_RATE
    return Speech(bytes(pause * rate // 1000 * 2).join(pieces), tuple(words), rate)


def _resampled(part: Speech, rate: int) -> bytes:
    """Return the samples at ``rate``, each between the two that are nearest to it."""
    old = array.array("h", part.samples)
    step = part.sample_rate / rate
    new = array.array("h")
    for index in range(int((len(old) - 1) / step)):
        whole, share = divmod(index * step, 1)
        left, right = old[int(whole)], old[int(whole) + 1]
        new.append(round(left + (right - left) * share))
    return new.tobytes()


def softer(samples: bytes, volume: int) -> bytes:
    """Return the samples at ``volume`` parts of 100."""
    share = max(0, min(100, volume)) / 100
    if share == 1:
        return samples
    loud = array.array("h", samples)
    if sys.byteorder == "big":
        loud.byteswap()
    quiet = array.array("h", (int(one * share) for one in loud))
    if sys.byteorder == "big":
        quiet.byteswap()
    return quiet.tobytes()
