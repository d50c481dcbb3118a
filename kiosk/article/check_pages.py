# SPDX-License-Identifier: GPL-3.0-or-later
"""What one page must keep to: how long and how hard it is, its numbers, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.article import markup, readability, walk
from kiosk.article.blocks import UNCONFIRMED, Block, Wording
from kiosk.article.faults import Fault
from kiosk.article.model import (
    Article,
    CheckPage,
    DotsPage,
    LevelsPage,
    Page,
    ProcedurePage,
    QuestionsPage,
    TakeawayPage,
)

MAX_WORDS = 45
MAX_GRADE = 6.0


def page_grade(page: Page, exempt: tuple[str, ...] = ()) -> float:
    """The Flesch-Kincaid grade of what `page` shows, markup left out."""
    texts = [_readable(text) for _, text in walk.texts(page)]
    return readability.grade(texts, exempt)


def page_words(page: Page) -> int:
    """The most words of body text a patient sees at once on `page`."""
    if isinstance(page, ProcedurePage):
        beats = [(b.happens, b.feel, b.how_long, b.do) for b in page.beats]
        return max(sum(_count(block.text) for block in beat) for beat in beats)
    if isinstance(page, TakeawayPage):
        return _count(page.lead.text) if page.lead else 0  # the rest is on paper
    if isinstance(page, QuestionsPage):
        return max(_count(item.text) for item in page.items)
    items = getattr(page, "items", ())
    if names := {getattr(item, "group", "") for item in items} - {""}:
        return max(sum(_count(i.text) for i in items if i.group == one) for one in names)
    return sum(_count(text) for text in walk.body_texts(page))


def _count(text: str) -> int:
    return len(readability.words(_readable(text)))


def _readable(text: str) -> str:
    return markup.PLACEHOLDER.sub("10", markup.plain(text))


def number_faults(file: Path, place: str, page: Page) -> Iterator[Fault]:
    """Dots and answers that do not add up."""
    if isinstance(page, CheckPage) and not any(one.right for one in page.answers):
        yield Fault(file, place, "has no right answer", "Write right = true beside one")
    if isinstance(page, DotsPage):
        marked = sum(group.count for group in page.groups)
        if marked > page.total:
            yield Fault(
                file, place, f"{marked} dots of {page.total} are marked", "Make the counts add up"
            )


def length_faults(article: Article, file: Path, place: str, page: Page) -> Iterator[Fault]:
    """Too many words, or too hard ones."""
    count = page_words(page)
    if count > MAX_WORDS:
        yield Fault(
            file,
            place,
            f"shows {count} words of body text, more than {MAX_WORDS}",
            "Shorten it, move some behind `more`, or make two pages",
        )
    if article.head.language.split("-")[0] != "en":
        return
    eased = page_grade(page, article.head.exempt_words)
    if eased > MAX_GRADE:
        yield Fault(
            file,
            place,
            f"reads at grade {eased:.1f} ({page_grade(page):.1f} with exempt words)",
            "Use shorter words and sentences",
        )


def ungated_faults(file: Path, place: str, page: Page) -> Iterator[Fault]:
    """Whatever tells when to call and rests on no source waits until a clinic has confirmed it."""
    if not isinstance(page, LevelsPage):
        return
    gated: list[str] = []
    for inner, one in walk.within(page):
        if "confirmed" in getattr(one, "when", ()):
            gated.append(inner)
        if not isinstance(one, Block | Wording) or UNCONFIRMED not in one.sources:
            continue
        if not any(gate in ("", inner) or inner.startswith(f"{gate}, ") for gate in gated):
            yield Fault(
                file,
                f"{place}, {inner}",
                f"rests on '{UNCONFIRMED}' and is shown before a clinic has confirmed it",
                'Write when = ["confirmed"], or name only what has a source',
            )
