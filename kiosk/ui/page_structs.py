# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page screen binds to: plain snapshots."""

from __future__ import annotations

from msgspec import Struct


class Line(Struct, frozen=True):
    """A paragraph: for the eye, and without markup for the ear."""

    marked: str
    plain: str


class Entry(Struct, frozen=True):
    """A point, card, step, tip, tick, question, group of dots, or answer."""

    number: int = 0
    key: str = ""
    title: str = ""
    text: str = ""
    plain: str = ""
    """`text` without markup, where it must be measured."""
    icon: str = ""
    picture: str = ""
    alt: str = ""
    panel: str = "tint"
    target: str = ""
    strength: int = 0
    count: int = 0
    mark: str = ""
    chosen: bool = False
    correct: bool = False
    more: str = ""


class LabelRow(Struct, frozen=True):
    """A word in a picture, in the picture's units."""

    text: str
    under: str
    atX: float
    atY: float
    room: float
    pointed: bool
    pointX: float
    pointY: float


class LevelRow(Struct, frozen=True):
    """One level of urgency; `lines` are its signs."""

    title: str
    text: str
    tone: str
    icon: str
    lines: list[str]


class SegmentRow(Struct, frozen=True):
    """One stretch of a procedure: its name, its first beat, how many beats it has."""

    title: str
    first: int
    beats: int


class Drawing(Struct, frozen=True):
    """A picture with its natural size."""

    source: str = ""
    alt: str = ""
    width: float = 4
    height: float = 3
    labels: tuple[LabelRow, ...] = ()
    bleed: bool = False


class NoteProps(Struct, frozen=True):
    """The coloured box of a page."""

    title: str = ""
    text: str = ""
    icon: str = ""
    tone: str = "calm"
    phone: bool = False


class PageProps(Struct, frozen=True):
    """Everything a page screen binds to."""

    kind: str = ""
    chapter: str = ""
    chapter_title: str = ""
    chapter_icon: str = ""
    number: int = 0
    count: int = 0
    page: str = ""
    title: str = ""
    lead: str = ""
    drawing: Drawing = Drawing()
    panel: str = "plate"
    note: NoteProps = NoteProps()
    body: tuple[Line, ...] = ()
    more: tuple[Line, ...] = ()
    entries: tuple[Entry, ...] = ()
    heading: str = ""
    origin: str = ""
    total: int = 0
    groups: tuple[Entry, ...] = ()
    levels: tuple[LevelRow, ...] = ()
    beats: int = 0
    beat: int = 0
    segments: tuple[SegmentRow, ...] = ()
    tabs: tuple[str, ...] = ()
    """The names of the groups its lines stand in; empty for one group."""
    tab: int = 0
    lines: int = 0
    """How many lines it has in all its groups."""
    picked: tuple[Entry, ...] = ()
    """Of lines to pick or to tick: those that are, of every group."""
    leads: tuple[Entry, ...] = ()
    """Buttons that lead on."""
    check: int = 0
    """Of the checks of its chapter the number of this one, from 1; 0 on other pages."""
    checks: int = 0
    answered: int = -1
    explanation: str = ""
    explanation_target: str = ""
