# SPDX-License-Identifier: GPL-3.0-or-later
"""From text as it is shown to text as it is spoken. Pure functions, no Qt, no voice."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from kiosk.speech.saying import as_said, thousands
from kiosk.speech.traced import Part, Traced
from kiosk.speech.wording import wording_of

_LINK = re.compile(r"\[\[([^\]|]+)(?:\|[^\]]*)?\]\]")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
# Soft hyphen, zero-width spaces, direction marks and isolates. The joiners
# U+200C and U+200D stay: they change how Bengali, Hindi and Urdu words are read.
_INVISIBLE = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
# How i18n.values.phone marks a phone number.
_MARKED = re.compile("\u2066([^\u2066-\u2069]*)\u2069")
_SHORTEST_BY_DIGIT = 3  # the emergency number 15 is called fifteen, 112 one one two
_SPACE = re.compile(r"\s+")
_PHONE_PART = re.compile(r"\+|\d+|[^\W\d_]+\.?")

# Ends of sentences and of clauses: after either, the voice already pauses.
_ENDS = ".!?…:;," + "؟؛،۔" + "।॥" + "。！？：；，、"  # noqa: RUF001
_CLOSERS = "\"'”’»›)]}」』）"  # noqa: RUF001
_FULL_STOPS = {"hi": "।", "bn": "।", "ur": "۔", "zh": "。"}  # noqa: RUF001


class Shown(NamedTuple):
    """What a spoken word is on the screen: the block's index, and start and end in the block."""

    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Spoken:
    """Text to speak, and where each block begins in it (in characters)."""

    text: str
    starts: tuple[int, ...]
    parts: tuple[Part, ...] = field(default=(), compare=False, repr=False)
    """For each character the part of its block that it says."""

    @property
    def blocks(self) -> tuple[str, ...]:
        """The blocks as they are said; those that say nothing are left out."""
        ends = (*self.starts[1:], len(self.text))
        pairs = zip(self.starts, ends, strict=True)
        return tuple(said for start, end in pairs if (said := self.text[start:end].strip()))

    def block_at(self, offset: int) -> int:
        """Return the index of the block that holds the character at ``offset``.

        Text before the first block counts as the first; without blocks the answer is -1.
        """
        return max(bisect_right(self.starts, offset) - 1, min(0, len(self.starts) - 1))

    def shown_at(self, offset: int, length: int) -> Shown | None:
        """Return what of the blocks the word at ``offset`` says, in characters of the block as it
        was given, markup and all; None for what is not shown, such as an added full stop."""
        parts = self.parts[max(0, offset) : max(0, offset) + length]
        start, end = min((p[0] for p in parts), default=0), max((p[1] for p in parts), default=0)
        return Shown(self.block_at(offset), start, end) if start < end else None


def plain(text: str) -> str:
    """Return ``text`` without markup and invisible characters, on one line.

    ``**bold**`` -> bold, ``[[word]]`` -> word, ``[[shown|word-id]]`` -> shown.
    """
    return _plain(Traced.of(text)).sub(_SPACE, " ").stripped().text


def _plain(text: Traced) -> Traced:
    text = text.sub(_LINK, lambda match: match[1]).sub(_BOLD, lambda match: match[1])
    return text.sub(_INVISIBLE, "")


def phone(text: str) -> str:
    """Return a phone number to be read digit by digit: "555 0142" -> "5 5 5, 0 1 4 2".

    Groups are parted by whatever is not a digit or letter; a leading plus and words such as
    "ext." are kept. Digits of any script come out as 0-9, which every voice reads in its language.
    """
    groups: list[str] = []
    plus = ""
    for part in _PHONE_PART.findall(_INVISIBLE.sub("", text)):
        if part == "+":
            plus = "+ "
            continue
        if part.isdigit():
            part = " ".join(str(unicodedata.digit(character)) for character in part)
        groups.append(plus + part)
        plus = ""
    return ", ".join(groups)


def _sentence(text: Traced, language: str) -> Traced:
    bare = text.text.rstrip(_CLOSERS + " ")
    if not bare or bare[-1] in _ENDS:
        return text
    return text.then(_FULL_STOPS.get(language.replace("_", "-").lower().split("-")[0], "."))


def _phones(phones: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds these numbers in plain text, whatever white space they are written with."""
    numbers = sorted({plain(number) for number in phones} - {""}, key=len, reverse=True)
    if not numbers:
        return None
    choice = "|".join(r"\s+".join(map(re.escape, number.split())) for number in numbers)
    return re.compile(rf"(?<!\d)(?:{choice})(?!\d)")


def spoken(blocks: Iterable[str], language: str, phones: Iterable[str] = ()) -> Spoken:
    """Join shown blocks (titles, paragraphs, list items) into one text to speak.

    Each block becomes a sentence with a full stop of the language (BCP-47 tag) unless it ends in
    punctuation; empty blocks stay in ``starts`` so that indexes match, but add no text. Phone
    numbers are read digit by digit: those marked as such, and every occurrence of ``phones``.
    Other numbers, signs and brackets are said as in ``saying``.
    """
    pattern = _phones(phones)
    wording = wording_of(language)

    def digits(match: re.Match[str]) -> str:
        if sum(map(str.isdigit, match[0])) < _SHORTEST_BY_DIGIT:
            return plain(match[0])
        number = phone(match[0])
        return number.replace("+", wording.plus) if wording else number

    text = ""
    starts: list[int] = []
    parts: list[Part] = []
    for block in blocks:
        words = _plain(Traced.of(block).sub(_MARKED, digits))
        if pattern is not None:
            words = words.sub(pattern, digits)
        words = _sentence(as_said(thousands(words), language), language)
        if words.text and text:
            text += " "
            parts.append((0, 0))
        starts.append(len(text))
        text += words.text
        parts += words.parts
    return Spoken(text, tuple(starts), tuple(parts))
