# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines, cards, answers and levels of a page, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.article import walk
from kiosk.article.blocks import Beat, Block, Item, Tip
from kiosk.article.markup import plain, styled
from kiosk.article.model import (
    Article,
    ChecklistPage,
    CheckPage,
    ChoicesPage,
    DotsPage,
    LevelsPage,
    Page,
    QuestionsPage,
    SummaryPage,
)
from kiosk.session.visit import Visit
from kiosk.takeaway.sheet import ASK
from kiosk.ui.drawings import drawing_uri
from kiosk.ui.page_structs import Entry, LevelRow, SegmentRow


def entries(page: Page, visit: Visit, pictures: Path) -> tuple[Entry, ...]:
    """The lines, cards or answers of `page`; of lines in groups those of the group shown."""
    if isinstance(page, CheckPage):
        return tuple(
            Entry(number=number, text=answer.text, correct=answer.right)
            for number, answer in enumerate(page.answers, start=1)
        )
    items: Sequence[Item | Block] = getattr(page, "items", ())
    names = groups(page)
    name = names[tab(page, visit)] if names else ""
    return tuple(
        _entry(page, item, number, visit, pictures)
        for number, item in enumerate(items, start=1)
        if not names or getattr(item, "group", "") == name
    )


def groups(page: Page) -> tuple[str, ...]:
    """The names of the groups of a page's lines, in order; empty where there is only one."""
    names = dict.fromkeys(getattr(item, "group", "") for item in getattr(page, "items", ()))
    return tuple(names) if len(names) > 1 else ()


def tab(page: Page, visit: Visit) -> int:
    """The number of the group shown."""
    return min(visit.state.tabs.get(page.id, 0), max(0, len(groups(page)) - 1))


def picked(article: Article, page: Page, visit: Visit, pictures: Path) -> tuple[Entry, ...]:
    """The lines picked or ticked on `page`, whatever group is shown; on a list of questions
    those of the checks that the patient wants to ask too."""
    if not isinstance(page, ChoicesPage | ChecklistPage):
        return ()
    every = (
        _entry(page, item, number, visit, pictures)
        for number, item in enumerate(page.items, start=1)
    )
    lines = tuple(entry for entry in every if entry.chosen)
    return lines + asked(article, visit) if isinstance(page, ChoicesPage) else lines


def asked(article: Article, visit: Visit) -> tuple[Entry, ...]:
    """The questions of checks that the patient put on the list."""
    return tuple(
        Entry(key=page.id, title=page.title, chosen=True)
        for _, page in walk.pages(article)
        if isinstance(page, CheckPage) and visit.is_ticked(page.id, ASK)
    )


def leads(page: Page) -> tuple[Entry, ...]:
    """The buttons of a page that lead on."""
    if not isinstance(page, SummaryPage):
        return ()
    return tuple(
        Entry(
            number=number, title=item.title, text=styled(item.text), icon=item.icon, target=item.to
        )
        for number, item in enumerate(page.next, start=1)
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
        picture=drawing_uri(pictures, getattr(item, "picture", ""), visit.state.preferences.colors),
        alt=getattr(item, "alt", ""),
        panel=getattr(item, "panel", "tint"),
        target=getattr(item, "to", ""),
        strength=item.strength if isinstance(item, Tip) else 0,
        chosen=visit.is_ticked(page.id, key),
        more="<br>".join(styled(block.text) for block in more),
    )


def beat_entries(beat: Beat) -> tuple[Entry, ...]:
    """The four answers of one beat of a procedure."""
    answers = (beat.happens, beat.feel, beat.how_long, beat.do)
    keys = ("happens", "feel", "how-long", "do")
    return tuple(
        Entry(number=number, key=key, text=styled(block.text), plain=plain(block.text))
        for number, (key, block) in enumerate(zip(keys, answers, strict=True), start=1)
    )


def dot_groups(page: Page) -> tuple[Entry, ...]:
    """The kinds of dots of a picture of numbers."""
    if not isinstance(page, DotsPage):
        return ()
    return tuple(
        Entry(title=group.title, text=styled(group.text), count=group.count, mark=group.mark)
        for group in page.groups
    )


def level_rows(page: Page) -> tuple[LevelRow, ...]:
    """The levels of urgency."""
    if not isinstance(page, LevelsPage):
        return ()
    return tuple(
        LevelRow(one.title, one.text, one.tone, one.icon, [styled(b.text) for b in one.items])
        for one in page.levels
    )


def segment_rows(beats: Sequence[Beat]) -> tuple[SegmentRow, ...]:
    """The stretches of a procedure's rail."""
    names = list(dict.fromkeys(beat.segment for beat in beats))
    return tuple(
        SegmentRow(
            name,
            next(at for at, beat in enumerate(beats) if beat.segment == name),
            sum(beat.segment == name for beat in beats),
        )
        for name in names
    )
