# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flesch-Kincaid grade of English text.

The formula is Kincaid et al. 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59.
Syllables are counted from spelling; `tests/unit/article/test_readability.py` holds the word list
the rules were checked against.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

SENTENCE_END = re.compile(r"[.!?:;](?:\s|$)|\n")
WORD = re.compile(r"[A-Za-z]+(?:[’'][A-Za-z]+)*|\d+(?:[.,]\d+)*")
VOWELS = re.compile(r"[aeiouy]+")

HIATUS = re.compile(
    r"(?<![tcsxg])i[aou]|i[ao](?!n|l|u)|eo(?!u)|ua(?!r)|[eiouy]ing$|(?<![tc])ie(?=nt|t$)|(?<=[rdn])ious"
)
"""Neighbouring vowels that are spoken as two syllables."""

ODD = {
    "area": 3, "create": 2, "doing": 2, "experience": 4, "fluid": 2, "idea": 3, "million": 2,
    "people": 2, "platelet": 2, "platelets": 2, "quiet": 2, "reaction": 3, "science": 2,
    "someone": 2, "something": 2, "sometimes": 2, "somewhere": 2, "usually": 4, "worried": 2,
}  # fmt: skip
"""Words the spelling rules miscount."""


def syllables(word: str) -> int:
    """How many syllables an English word has; a number counts as one."""
    word = word.lower().replace("’", "'").removesuffix("'s")
    if not word[:1].isalpha():
        return 1
    if word in ODD:
        return ODD[word]
    count = len(VOWELS.findall(word)) + len(HIATUS.findall(word))
    silent = re.search(
        r"(?<![aeiouyl])e$|(?<=[aeiouyl])le$|(?<![aeiouytd])ed$|(?<![cgsxzh])es$", word
    )
    spoken = re.search(r"[^aeiouyl]l(?:es|ed)$|[^aeiouy]le$|(?:[^aeiouy])ies$", word)
    if silent and not spoken:
        count -= 1
    if re.search(r"[aeiouy]thes$", word):
        count -= 1
    return max(1, count)


def sentences(text: str) -> list[str]:
    """`text` cut at sentence ends and line ends."""
    return [part.strip() for part in SENTENCE_END.split(text) if WORD.search(part or "")]


def words(text: str) -> list[str]:
    """The words and numbers of `text`."""
    return WORD.findall(text)


def grade(texts: Iterable[str], exempt: Collection[str] = ()) -> float:
    """The Flesch-Kincaid grade of `texts` read one after another.

    Words in `exempt` (lower case) count as words of one syllable. No words gives 0.
    """
    text = "\n".join(texts)
    found = words(text)
    if not found:
        return 0.0
    beats = sum(1 if word.lower() in exempt else syllables(word) for word in found)
    return 0.39 * len(found) / max(1, len(sentences(text))) + 11.8 * beats / len(found) - 15.59
