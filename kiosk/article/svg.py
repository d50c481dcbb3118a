# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds what Qt's SVG renderer would leave out of a drawing without a word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from msgspec import Struct

NAMESPACE = "{http://www.w3.org/2000/svg}"

ELEMENTS = frozenset(
    "svg g path rect circle ellipse line polyline polygon linearGradient radialGradient stop"
    " defs title desc".split()
)
"""The part of SVG Tiny 1.2 this project draws with."""

ATTRIBUTES_REFUSED = frozenset({"style", "class", "clip-path", "mask", "filter"})


class Problem(Struct, frozen=True):
    """One thing in a drawing that would not be drawn."""

    place: str
    what: str


def unsupported(path: Path) -> Iterator[Problem]:
    """What Qt would ignore in the drawing at `path`, or why it cannot be read at all."""
    try:
        root = ElementTree.parse(path).getroot()
    except (ElementTree.ParseError, OSError, ValueError, LookupError) as error:
        yield Problem("", f"cannot be read as SVG ({error})")
        return
    if root.tag != f"{NAMESPACE}svg" or "viewBox" not in root.attrib:
        yield Problem("", "is not an SVG with a viewBox")
        return
    for element in root.iter():
        name = str(element.tag).removeprefix(NAMESPACE)
        if name not in ELEMENTS:
            yield Problem(f"<{name}>", "is an element Qt does not draw")
        for attribute in ATTRIBUTES_REFUSED & set(element.attrib):
            yield Problem(f"<{name}>", f"has '{attribute}', which Qt ignores")
