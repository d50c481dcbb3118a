# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers, signs, brackets and dashes as people say them. Pure functions, no Qt, no voice."""

import re
import unicodedata

from kiosk.speech.traced import Traced
from kiosk.speech.wording import Wording, wording_of

_NUMBER = r"\d+(?:[.,]\d+)?"
_OTHER_DIGIT = re.compile(r"[^\W0-9_a-zA-Z]")
# No-break spaces between three digits each: one number. Must be seen before they become spaces.
_THOUSANDS = re.compile(r"(?<=\d)(?<![.,]\d)[\u00a0\u202f](?=\d{3}(?!\d))")
_SEPARATORS = {"٬": ",", "٫": ".", "٪": "%", "％": "%", "：": ":"}  # noqa: RUF001
_SEPARATOR = re.compile(r"(?<=\d)[٬٫：](?=\d)|(?<=\d)\s?[٪％]|[٪](?=\d)")  # noqa: RUF001
_RANGE = re.compile(rf"(?<![\da-zA-Z.,:–-])({_NUMBER})(\s?[–—-]\s?)({_NUMBER})(?![\d–-]|[.,:]\d)")
_CLOCK_RANGE = re.compile(r"(?<=:\d\d)\s?[–-]\s?(?=\d{1,2}:\d\d)")
_CLOCK = re.compile(r"(?<![\d.,:])(?:0(?=\d))?([01]?\d|2[0-3]):([0-5]\d)(?![\d:]|[.,]\d)")
_DEGREES = re.compile(rf"({_NUMBER})\s?(?:°\s?([CFمف](?!\w))?|([℃℉]))")
_WHOLE = re.compile(r"[.,]0$")
_PERCENT = re.compile(rf"({_NUMBER})\s?%|%({_NUMBER})")
_AND = re.compile(r"\s?&\s?(?=\w)")
_TIMES = re.compile(r"(?<=\d)\s?×\s?(?=\d)")
_EITHER = re.compile(r"(?<=[^\W\d_])\s?/\s?(?=[^\W\d_])")
_ENDING = re.compile(r"(?<=\w)\((\w{1,3})\)")
_OPENING = re.compile(r"\s*[(\[{（［【]\s*")  # noqa: RUF001
_CLOSING = re.compile(r"\s*[)\]}）］】]\s*(?=\w)")  # noqa: RUF001
_CLOSED = re.compile(r"\s*[)\]}）］】]")  # noqa: RUF001
_BULLET = re.compile(r"^\s*[•·▪◦‣●○■□*–-]\s+")
_DASH = re.compile(r"\s*—+\s*|\s+[–-]\s+|\s*[•▪◦‣●]\s*|\s+·\s+")
_COMMAS = re.compile(r"[,،，]\s*(?=[,،，.!?…:;؟؛۔।。！？：；])")  # noqa: RUF001
_FIRST_COMMA = re.compile(r"^\s*[,،，]\s*")  # noqa: RUF001
_NO_LETTER = re.compile(r"[^\w\s]")
_SPACE = re.compile(r"\s+")
# The comparisons of a Wording, by the signs that stand before a number.
_SIGNS = (
    ("<＜", "less"),  # noqa: RUF001
    (">＞", "more"),  # noqa: RUF001
    ("≤", "at_most"),
    ("≥", "at_least"),
    ("~≈～", "about"),  # noqa: RUF001
)


def thousands(text: Traced) -> Traced:
    """Return the text with numbers in one piece that no-break spaces part: "94 000" -> "94000"."""
    return text.sub(_THOUSANDS, "")


def _digit(match: re.Match[str]) -> str:
    value = unicodedata.decimal(match[0], None)
    return match[0] if value is None else str(value)


def _separator(match: re.Match[str]) -> str:
    return _SEPARATORS[match[0].strip()]


def _silent(sign: str) -> bool:
    """Arrows, ticks and pictures mean nothing to the ear; a degree sign does."""
    return "ARROW" in unicodedata.name(sign, "") or (
        unicodedata.category(sign) == "So" and sign != "°"
    )


def _ascends(first: str, last: str) -> bool:
    """Tell "20-30" from a phone number or a season: the second number is the greater one."""
    if len(last) > 1 and last[0] == "0":
        return False
    return float(first.replace(",", ".")) < float(last.replace(",", "."))


def _numbers(text: Traced, words: Wording) -> Traced:
    def to(match: re.Match[str]) -> str:
        return f"{match[1]}{words.to}{match[3]}" if _ascends(match[1], match[3]) else match[0]

    def clock(match: re.Match[str]) -> str:
        hours, minutes = int(match[1]), int(match[2])
        said = words.clock if minutes else words.full_hour
        return said.format(hours=hours, minutes=minutes, two_digits=match[2])

    def degrees(match: re.Match[str]) -> str:
        scale = match[2] or match[3] or "?"
        name = words.degrees
        if scale in "C℃م":
            name = words.celsius
        elif scale in "F℉ف":
            name = words.fahrenheit
        return name.format(_WHOLE.sub("", match[1]))

    def unit(match: re.Match[str]) -> str:
        one, many = words.units[match[2].replace("\u03bc", "µ").lower()]
        return f"{match[1]} {one if match[1] == '1' else many}"

    text = text.sub(_RANGE, to)
    text = text.sub(_CLOCK_RANGE, words.to).sub(_CLOCK, clock)
    text = text.sub(_DEGREES, degrees)
    text = text.sub(_PERCENT, lambda match: words.percent.format(match[1] or match[2]))
    signs = "|".join(sorted(words.units, key=len, reverse=True))
    text = text.sub(re.compile(rf"({_NUMBER})\s?({signs}|mL|L|\u03bcg)(?![\w/])"), unit)
    for characters, name in _SIGNS:
        pattern = re.compile(rf"[{characters}]\s?({_NUMBER})")
        pattern_said = getattr(words, name)
        text = text.sub(pattern, lambda match, said=pattern_said: said.format(match[1]))  # type: ignore[misc]
    return text


def _signs(text: Traced, words: Wording) -> Traced:
    text = text.sub(_AND, words.both).sub(_TIMES, words.times).sub(_EITHER, words.either)
    for pattern, replacement in words.rules:
        text = text.sub(pattern, lambda match, said=replacement: match.expand(said))  # type: ignore[misc]
    return text


def _pauses(text: Traced, comma: str) -> Traced:
    """Brackets, bullets and dashes become the pause that they are when somebody reads aloud."""
    text = text.sub(_BULLET, "").sub(_ENDING, lambda match: match[1])
    text = text.sub(_OPENING, comma).sub(_CLOSING, comma).sub(_CLOSED, "").sub(_DASH, comma)
    return text.sub(_COMMAS, "").sub(_FIRST_COMMA, "")


def as_said(text: Traced, language: str) -> Traced:
    """Return plain text as it is said in a language (BCP-47 tag).

    Without words for the language's signs, its numbers and signs are left to the voice.
    """
    text = text.sub(_OTHER_DIGIT, _digit).sub(_SEPARATOR, _separator)
    words = wording_of(language)
    if words is not None:
        text = _signs(_numbers(text, words), words)
    text = _pauses(text, words.comma if words else ", ")
    text = text.sub(_NO_LETTER, lambda match: "" if _silent(match[0]) else match[0])
    return text.sub(_SPACE, " ").stripped()
