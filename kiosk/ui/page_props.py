# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page shows, derived from the article and the visit by one pure function."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.article.blocks import Beat, Block, Note, Picture
from kiosk.article.kinds import kind_of
from kiosk.article.markup import plain, styled
from kiosk.article.model import Article, CheckPage, DotsPage, ProcedurePage
from kiosk.session.destination import PageAt
from kiosk.session.visit import Visit
from kiosk.ui.drawings import drawing, drawing_size
from kiosk.ui.page_entries import (
    beat_entries,
    dot_groups,
    entries,
    groups,
    leads,
    level_rows,
    picked,
    segment_rows,
    tab,
)
from kiosk.ui.page_structs import Drawing, LabelRow, Line, NoteProps, PageProps


def derive_page(article: Article, visit: Visit, place: PageAt, pictures: Path) -> PageProps:
    """The page at `place`. `article` is in the visit's language; `pictures` is its folder."""
    chapter = next(one for one in article.every_chapter if one.id == place.chapter)
    page = next(one for one in chapter.pages if one.id == place.page)
    numbers = [one.id for one in article.chapters]
    checks = [one.id for one in chapter.pages if isinstance(one, CheckPage)]
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
        entries=beat_entries(beats[beat]) if beats else entries(page, visit, pictures),
        heading=page.heading if isinstance(page, DotsPage) else "",
        origin=plain(page.origin.text) if isinstance(page, DotsPage) else "",
        total=page.total if isinstance(page, DotsPage) else 0,
        groups=dot_groups(page),
        levels=level_rows(page),
        beats=len(beats),
        beat=beat,
        segments=segment_rows(beats),
        tabs=groups(page),
        tab=tab(page, visit),
        lines=len(getattr(page, "items", ())),
        picked=picked(article, page, visit, pictures),
        leads=leads(page),
        check=checks.index(page.id) + 1 if page.id in checks else 0,
        checks=len(checks),
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
    file = drawing(pictures, picture.file, visit.state.preferences.colors)
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
