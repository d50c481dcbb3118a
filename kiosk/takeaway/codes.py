# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet as square codes (QR) that hold the words themselves: no server and no link."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from kiosk.i18n.values import FIRST_STRONG_ISOLATE, LEFT_TO_RIGHT_ISOLATE, NO_BREAK_SPACE
from kiosk.takeaway.sheet import Sheet, tidy

MOST_BYTES = 420
"""Of one code, in UTF-8. It makes 81 modules, 89 with the quiet zone: 0.56 mm each at 50 mm, which
phones read from a hand's distance. More would make them smaller than 0.5 mm."""

QUIET_ZONE = 4
BULLET = "- "
ISOLATES = re.compile("[\u2066-\u2069]")
LEFT_TO_RIGHT_MARK = "\u200e"


class Code(Struct, frozen=True):
    """One square code with its quiet zone: `rows` of `size` bytes each, 1 is dark."""

    size: int
    rows: tuple[bytes, ...]


def plain_text(sheet: Sheet) -> str:
    """The sheet as plain text, one line for each item."""
    lines = [sheet.draft, sheet.clinic, sheet.call, sheet.title, sheet.intro]
    for section in sheet.sections:
        lines.append(section.title)
        lines += (
            line if number in section.heads else BULLET + line
            for number, line in enumerate(section.lines)
        )
    lines.append(sheet.footer)
    return "\n".join(_bare(line, sheet.rtl) for line in lines if line)


def _bare(line: str, rtl: bool) -> str:
    """`line` without isolates, which phones may draw as boxes."""
    if rtl:
        # Or a number of several groups of digits would be read from its end.
        line = line.replace(LEFT_TO_RIGHT_ISOLATE, LEFT_TO_RIGHT_MARK)
        line = line.replace(FIRST_STRONG_ISOLATE, "")
    return tidy(ISOLATES.sub("", line).replace(NO_BREAK_SPACE, " "))


def codes(*texts: str) -> tuple[Code, ...]:
    """`texts` as codes, each text from a new one; several are headed "1/3", through all of them."""
    parts = _split(texts)
    count = len(parts)
    return tuple(
        _code(f"{_heading(number, count)}{part}".rstrip("\n"))
        for number, part in enumerate(parts, start=1)
    )


def split(text: str) -> tuple[str, ...]:
    """`text` in parts that fit a code with their heading; joined they are the text again.

    As few parts as can be. They begin with a heading where they can, and end where a line ends:
    only a line too long for a code is broken. What a code cannot hold is replaced first.
    """
    return _split((text,))


def _split(texts: Sequence[str]) -> tuple[str, ...]:
    tame = ("\n".join(map(_clean, one.replace("\r\n", "\n").split("\n"))) for one in texts)
    kept = [one for one in (text.strip("\n") for text in tame) if one]
    count = 1
    while True:
        room = MOST_BYTES - len(_heading(count, count))
        parts = tuple(part for text in kept for part in _parts(text, room))
        if len(_heading(len(parts), len(parts))) <= len(_heading(count, count)):
            return parts
        count = len(parts)


def _heading(number: int, count: int) -> str:
    return f"{number}/{count}\n" if count > 1 else ""


def _clean(line: str) -> str:
    kinds = ((letter, unicodedata.category(letter)) for letter in line)
    return "".join(
        "\ufffd" if kind == "Cs" else " " if kind == "Cc" else letter for letter, kind in kinds
    )


def _parts(text: str, room: int) -> tuple[str, ...]:
    """`text` in parts of at most `room` bytes: the fewest, then the best places, then alike."""
    pieces = [one for line in text.splitlines(keepends=True) for one in _pieces(line, room)]
    # For every number of pieces from the start: what the best way to part them costs, and where
    # its last part begins.
    best: list[tuple[tuple[int, int, int], int]] = [((0, 0, 0), 0)]
    for end in range(1, len(pieces) + 1):
        ways = []
        size = 0
        for start in range(end - 1, -1, -1):
            size += _bytes(pieces[start])
            if size > room:
                break
            parts, places, alike = best[start][0]
            ways.append(((parts + 1, places + _harm(pieces, start), alike + size**2), start))
        best.append(min(ways))
    cuts = [len(pieces)]
    while cuts[-1]:
        cuts.append(best[cuts[-1]][1])
    cuts.reverse()
    return tuple("".join(pieces[a:b]) for a, b in pairwise(cuts))


def _harm(pieces: list[str], at: int) -> int:
    """How bad it is to begin a part at `at`: a heading left alone, a line without its heading."""
    if not at:
        return 0
    if not pieces[at - 1].startswith(BULLET):
        return 3
    return 1 if pieces[at].startswith(BULLET) else 0


def _pieces(line: str, room: int) -> Iterator[str]:
    """`line` whole, or in pieces of at most `room` bytes."""
    while _bytes(line) > room:
        fits = len(line.encode()[:room].decode(errors="ignore"))
        blank = line.rfind(" ", 0, fits) + 1
        cut = blank or fits
        while not blank and cut > 1 and unicodedata.category(line[cut]).startswith("M"):
            cut -= 1  # a mark stays with the letter it is on
        yield line[:cut]
        line = line[cut:]
    if line:
        yield line


def _bytes(text: str) -> int:
    return len(text.encode())


def _code(text: str) -> Code:
    import segno  # 40 ms that the start screen should not wait for

    made = segno.make(
        text, micro=False, boost_error=False, encoding="utf-8", error="m", mode="byte"
    )
    rows = tuple(bytes(row) for row in made.matrix_iter(border=QUIET_ZONE))
    return Code(len(rows), rows)
