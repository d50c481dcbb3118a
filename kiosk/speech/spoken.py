# SPDX-License-Identifier: GPL-3.0-or-later
"""From text as it is shown to text as it is spoken. Pure functions, no Qt, no voice."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

_LINK = re.compile(r"\[\[([^\]|]+)(?:\|[^\]]*)?\]\]")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
# Soft hyphen, zero-width spaces, direction marks and isolates. The joiners
# U+200C and U+200D stay: they change how Bengali, Hindi and Urdu words are read.
_INVISIBLE = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_PHONE_PART = re.compile(r"\+|\d+|[^\W\d_]+\.?")

# Ends of sentences and of clauses: after either, the voice already pauses.
_ENDS = ".!?…:;," + "؟؛،۔" + "।॥" + "。！？：；，、"  # noqa: RUF001
_CLOSERS = "\"'”’»›)]}」』）"  # noqa: RUF001
_FULL_STOPS = {"hi": "।", "bn": "।", "ur": "۔", "zh": "。"}  # noqa: RUF001


@dataclass(frozen=True, slots=True)
class Spoken:
    """Text to speak, and where each block begins in it (in characters)."""

    text: str
    starts: tuple[int, ...]

    def block_at(self, offset: int) -> int:
        """Return the index of the block that holds the character at ``offset``.

        Text before the first block counts as the first; without blocks the answer is -1.
        """
        return max(bisect_right(self.starts, offset) - 1, min(0, len(self.starts) - 1))


def plain(text: str) -> str:
    """Return ``text`` without markup and invisible characters, on one line.

    ``**bold**`` -> bold, ``[[word]]`` -> word, ``[[shown|word-id]]`` -> shown.
    """
    text = _LINK.sub(r"\1", text)
    text = _BOLD.sub(r"\1", text)
    return " ".join(_INVISIBLE.sub("", text).split())


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


def _sentence(text: str, language: str) -> str:
    bare = text.rstrip(_CLOSERS + " ")
    if not bare or bare[-1] in _ENDS:
        return text
    return text + _FULL_STOPS.get(language.replace("_", "-").lower().split("-")[0], ".")


def spoken(blocks: Iterable[str], language: str, phones: Iterable[str] = ()) -> Spoken:
    """Join shown blocks (titles, paragraphs, list items) into one text to speak.

    Each block becomes a sentence with a full stop of the language (BCP-47 tag) unless it ends in
    punctuation; empty blocks stay in ``starts`` so that indexes match, but add no text. Every
    occurrence of a value in ``phones``, written as in the blocks, is read digit by digit.
    """
    numbers = sorted({plain(number) for number in phones} - {""}, key=len, reverse=True)
    choice = "|".join(map(re.escape, numbers))
    pattern = re.compile(rf"(?<!\d)(?:{choice})(?!\d)") if numbers else None
    text = ""
    starts: list[int] = []
    for block in blocks:
        words = plain(block)
        if pattern is not None:
            words = pattern.sub(lambda match: phone(match[0]), words)
        if words and text:
            text += " "
        starts.append(len(text))
        text += _sentence(words, language)
    return Spoken(text, tuple(starts))
