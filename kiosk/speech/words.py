# SPDX-License-Identifier: GPL-3.0-or-later
"""When the voice reaches which word: espeak-ng's word events made fit for highlighting."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_REST_OF_WORD = re.compile(r"\w*(?:['\u2019]\w+)*")


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word of the text: offset and length in characters, time in ms from the first sample."""

    offset: int
    length: int
    milliseconds: int


def timed_words(text: str, events: Iterable[tuple[int, int, int]]) -> tuple[TimedWord, ...]:
    """Return the words of ``text`` in order, from (1-based position, length, ms) events.

    espeak-ng reports numbers a second time from their middle ("10.5", then "0.5"), gives length 0
    to a word after an opening quotation mark, length 1 to a Chinese word of two characters, and
    stops at the apostrophe of "don't"; all four are put right here.
    """
    found = sorted((ms, position - 1, length) for position, length, ms in events)
    starts = [position for _, position, _ in found] + [len(text)]
    words: list[TimedWord] = []
    reached = 0
    for index, (ms, offset, length) in enumerate(found):
        if offset < reached or offset >= len(text):
            continue
        following = min((s for s in starts[index + 1 :] if s > offset), default=len(text))
        end = min(offset + max(length, 0), len(text))
        rest = _REST_OF_WORD.match(text, end, max(end, following))
        end = rest.end() if rest else end
        length = len(text[offset:end].rstrip())
        if length:
            words.append(TimedWord(offset, length, ms))
            reached = offset + length
    return tuple(words)
