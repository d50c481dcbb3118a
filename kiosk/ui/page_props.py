# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page shows, derived from the article and the visit by one pure function."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from kiosk.article.blocks import Beat, Block, Item, Note, Picture, Tip
from kiosk.article.kinds import kind_of
from kiosk.article.markup import plain, styled
from kiosk.article.model import (
    Article,
    CheckPage,
    DotsPage,
    LevelsPage,
    Page,
    ProcedurePage,
    QuestionsPage,
)
from kiosk.session.destination import PageAt
from kiosk.session.visit import Visit
from kiosk.ui.drawings import drawing, drawing_size, drawing_uri


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
    answered: int = -1
    explanation: str = ""
    explanation_target: str = ""


def derive_page(article: Article, visit: Visit, place: PageAt, pictures: Path) -> PageProps:
    """The page at `place`. `article` is in the visit's language; `pictures` is its folder."""
    chapter = next(one for one in article.every_chapter if one.id == place.chapter)
    page = next(one for one in chapter.pages if one.id == place.page)
    numbers = [one.id for one in article.chapters]
    beats = page.beats if isinstance(page, ProcedurePage) else ()
    beat = min(place.part, len(beats) - 1) if beats else 0
    picture = beats[beat].picture if beats else page.picture
    alt = _stage_alt(beats[beat], visit) if beats else ""
    return PageProps(
        kind=kind_of(page),
        chapter=chapter.id,
        chapter_title=chapter.title,
        chapter_icon=chapter.icon,
        number=numbers.index(chapter.id) + 1 if chapter.id in numbers else 0,
        count=len(numbers),
        page=page.id,
        title=beats[beat].title if beats else page.title,
        lead=styled(page.lead.text) if page.lead else "",
        drawing=_drawing(picture, visit, pictures) if picture else Drawing(alt=alt),
        panel=page.panel,
        note=_note(page.note),
        body=_lines(getattr(page, "body", ())),
        more=_lines(page.more),
        entries=_beat(beats[beat]) if beats else _entries(page, visit, pictures),
        heading=page.heading if isinstance(page, DotsPage) else "",
        origin=plain(page.origin.text) if isinstance(page, DotsPage) else "",
        total=page.total if isinstance(page, DotsPage) else 0,
        groups=_groups(page),
        levels=_levels(page),
        beats=len(beats),
        beat=beat,
        segments=_segments(beats),
        answered=visit.state.answers.get(page.id, -1),
        explanation=styled(page.explanation.text) if isinstance(page, CheckPage) else "",
        explanation_target=page.to if isinstance(page, CheckPage) else "",
    )


def _lines(blocks: Sequence[Block]) -> tuple[Line, ...]:
    return tuple(Line(styled(block.text), plain(block.text)) for block in blocks)


def _note(note: Note | None) -> NoteProps:
    if note is None:
        return NoteProps()
    return NoteProps(note.title, styled(note.text), note.icon, note.tone, note.phone)


def _stage_alt(beat: Beat, visit: Visit) -> str:
    """The words for what the stage shows: without tools where no tool is shown."""
    return beat.alt if visit.state.tools else beat.gentle_alt or beat.alt


def _drawing(picture: Picture, visit: Visit, pictures: Path) -> Drawing:
    file = drawing(pictures, picture.file, visit.state.colors)
    width, height = drawing_size(file)
    labels = tuple(
        LabelRow(
            label.text,
            label.under,
            *label.at,
            label.width,
            label.point is not None,
            *(label.point or (0.0, 0.0)),
        )
        for label in picture.labels
    )
    return Drawing(file.as_uri(), picture.alt, width, height, labels, picture.bleed)


def _entries(page: Page, visit: Visit, pictures: Path) -> tuple[Entry, ...]:
    if isinstance(page, CheckPage):
        return tuple(
            Entry(number=number, text=answer.text, correct=answer.right)
            for number, answer in enumerate(page.answers, start=1)
        )
    items: Sequence[Item | Block] = getattr(page, "items", ())
    return tuple(
        _entry(page, item, number, visit, pictures) for number, item in enumerate(items, start=1)
    )


def _entry(page: Page, item: Item | Block, number: int, visit: Visit, pictures: Path) -> Entry:
    more = getattr(item, "more", ()) if isinstance(page, QuestionsPage) else ()
    key = getattr(item, "id", "") or str(number)
    return Entry(
        number=number,
        key=key,
        title=getattr(item, "title", ""),
        text=styled(item.text),
        icon=getattr(item, "icon", ""),
        picture=drawing_uri(pictures, getattr(item, "picture", ""), visit.state.colors),
        alt=getattr(item, "alt", ""),
        panel=getattr(item, "panel", "tint"),
        target=getattr(item, "to", ""),
        strength=item.strength if isinstance(item, Tip) else 0,
        chosen=visit.is_ticked(page.id, key),
        more="<br>".join(styled(block.text) for block in more),
    )


def _beat(beat: Beat) -> tuple[Entry, ...]:
    answers = (beat.happens, beat.feel, beat.how_long, beat.do)
    keys = ("happens", "feel", "how-long", "do")
    return tuple(
        Entry(number=number, key=key, text=styled(block.text), plain=plain(block.text))
        for number, (key, block) in enumerate(zip(keys, answers, strict=True), start=1)
    )


def _groups(page: Page) -> tuple[Entry, ...]:
    if not isinstance(page, DotsPage):
        return ()
    return tuple(
        Entry(title=group.title, text=styled(group.text), count=group.count, mark=group.mark)
        for group in page.groups
    )


def _levels(page: Page) -> tuple[LevelRow, ...]:
    if not isinstance(page, LevelsPage):
        return ()
    return tuple(
        LevelRow(one.title, one.text, one.tone, one.icon, [styled(b.text) for b in one.items])
        for one in page.levels
    )


def _segments(beats: Sequence[Beat]) -> tuple[SegmentRow, ...]:
    names = list(dict.fromkeys(beat.segment for beat in beats))
    return tuple(
        SegmentRow(
            name,
            next(at for at, beat in enumerate(beats) if beat.segment == name),
            sum(beat.segment == name for beat in beats),
        )
        for name in names
    )
