# SPDX-License-Identifier: GPL-3.0-or-later
"""The article as data: what an author may write, and nothing else.

Every struct refuses fields it does not know, so a misspelt key is a fault, not a silence.
`docs/authoring.md` explains each kind with an example.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from kiosk.article.blocks import (
    Answer,
    Beat,
    Block,
    DotGroup,
    Id,
    Item,
    Level,
    Note,
    Panel,
    Picture,
    Question,
    Strict,
    Tip,
    Words,
)
from kiosk.article.practice import Condition
from kiosk.article.stage import Stage

SOME = Meta(min_length=1)


class Page(Strict, tag_field="kind", kw_only=True, frozen=True):
    """What every page has: a name, a title, and what is behind "Tell me more"."""

    id: Id
    title: Words
    lead: Block | None = None
    picture: Picture | None = None
    panel: Panel = "plate"
    note: Note | None = None
    more: tuple[Block, ...] = ()
    when: tuple[Condition, ...] = ()
    """The page is only there where all of these hold."""
    then: str = ""
    """The later `chapter/page` that Next leads to; left out, it is the page that follows."""


class TextPage(Page, tag="text", kw_only=True, frozen=True):
    """Text with a picture."""

    body: Annotated[tuple[Block, ...], SOME]


class PointsPage(Page, tag="points", kw_only=True, frozen=True):
    """A short list, each point with an icon or a small picture."""

    items: Annotated[tuple[Item, ...], SOME]


class CardsPage(Page, tag="cards", kw_only=True, frozen=True):
    """Picture cards; a card with `to` is a button."""

    items: Annotated[tuple[Item, ...], SOME]


class StepsPage(Page, tag="steps", kw_only=True, frozen=True):
    """Ordered steps, numbered."""

    items: Annotated[tuple[Item, ...], SOME]


class DotsPage(Page, tag="dots", kw_only=True, frozen=True):
    """A number as a picture of 100 or 1,000 people."""

    total: Literal[100, 1000]
    heading: Words
    groups: Annotated[tuple[DotGroup, ...], SOME]
    origin: Block
    """Where the numbers come from, in plain words; always on the screen."""
    body: tuple[Block, ...] = ()
    items: tuple[Item, ...] = ()


class QuestionsPage(Page, tag="questions", kw_only=True, frozen=True):
    """Questions and answers, one open at a time."""

    items: Annotated[tuple[Question, ...], SOME]


class TipsPage(Page, tag="tips", kw_only=True, frozen=True):
    """Things that may help, each with the strength of its evidence."""

    items: Annotated[tuple[Tip, ...], SOME]


class ChecklistPage(Page, tag="checklist", kw_only=True, frozen=True):
    """Lines to tick; ticks last for the visit."""

    items: Annotated[tuple[Item, ...], SOME]


class ChoicesPage(Page, tag="choices", kw_only=True, frozen=True):
    """Lines to pick, such as questions to ask."""

    items: Annotated[tuple[Item, ...], SOME]


class CheckPage(Page, tag="check", kw_only=True, frozen=True):
    """One question that shows whether we explained it well. No score."""

    answers: Annotated[tuple[Answer, ...], SOME]
    explanation: Block
    to: str = ""


class SummaryPage(Page, tag="summary", kw_only=True, frozen=True):
    """The few things to remember; `next` are buttons that lead on (`title`, `icon`, `to`)."""

    items: Annotated[tuple[Item, ...], SOME]
    next: tuple[Item, ...] = ()


class LevelsPage(Page, tag="levels", kw_only=True, frozen=True):
    """When to call, by urgency."""

    levels: Annotated[tuple[Level, ...], SOME]


class ProcedurePage(Page, tag="procedure", kw_only=True, frozen=True):
    """A procedure in beats, one at a time; `stage` is the file in `stages/` that moves it."""

    stage: str = ""
    beats: Annotated[tuple[Beat, ...], SOME]


class BreathingPage(Page, tag="breathing", kw_only=True, frozen=True):
    """A pacer for slow breathing; `body` says how."""

    body: Annotated[tuple[Block, ...], SOME]
    seconds: Annotated[int, Meta(ge=4, le=6)] = 5
    """Of one breath in, and of one breath out; a patient may change it."""


class RelaxationPage(Page, tag="relaxation", kw_only=True, frozen=True):
    """The body relaxed part by part. Each item is a part; the picture's label of the same number
    says where it is (`at`) and what it is called (`text`)."""

    picture: Picture
    items: Annotated[tuple[Item, ...], SOME]
    body: tuple[Block, ...] = ()


class TakeawayPage(Page, tag="takeaway", kw_only=True, frozen=True):
    """What a patient carries home, as a code and on paper."""

    questions: str = ""
    """The `choices` page whose picked lines go along."""
    checklist: str = ""
    """The `checklist` page whose lines that are not ticked go along."""
    calls: str = ""
    """The `levels` page that goes along."""
    care: tuple[Item, ...] = ()
    """What to do at home, in short."""


AnyPage = (
    TextPage
    | PointsPage
    | CardsPage
    | StepsPage
    | DotsPage
    | QuestionsPage
    | TipsPage
    | ChecklistPage
    | ChoicesPage
    | CheckPage
    | SummaryPage
    | LevelsPage
    | ProcedurePage
    | BreathingPage
    | RelaxationPage
    | TakeawayPage
)


class Chapter(Strict, kw_only=True, frozen=True):
    """One card on the home screen and the pages behind it."""

    id: Id
    title: Words
    icon: str
    pages: Annotated[tuple[AnyPage, ...], SOME]
    picture: str = ""
    alt: str = ""
    panel: Panel = "tint"


class Placeholder(Strict, kw_only=True, frozen=True):
    """A value the clinic sets, written `{name}` in the text.

    `default` is used until the clinic sets its own; `unset` are the words shown when there is
    neither. `policy` values differ between sources, so a clinic must confirm them.
    """

    name: Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]*$")]
    title: str = ""
    """What staff call it in their panel."""
    unit: Literal["text", "phone", "minute", "hour", "day", "number"]
    default: int | str | None = None
    unset: str = ""
    policy: bool = False
    sources: tuple[str, ...] = ()


class Source(Strict, kw_only=True, frozen=True):
    """Where a statement comes from."""

    id: str
    title: Words
    address: str = ""
    note: str = ""


class Fact(Strict, kw_only=True, frozen=True):
    """One thing the article must carry."""

    id: str
    says: Words
    care: str = ""


class Word(Block, kw_only=True, frozen=True):
    """One word of the word list; `text` is its meaning."""

    id: Id
    term: Words
    picture: str = ""
    to: str = ""


class ArticleHead(Strict, kw_only=True, frozen=True):
    """What `article.toml` holds."""

    format: Literal[1]
    id: Id
    title: Words
    language: str
    version: str
    chapters: tuple[Id, ...]
    opening: Id | None = None
    closing: Id | None = None
    extras: tuple[Id, ...] = ()
    """Chapters beside the guided walk: buttons of their own on the home screen."""
    icon: str = "book-open"
    picture: str = ""
    exempt_words: tuple[str, ...] = ()
    placeholders: tuple[Placeholder, ...] = ()


class Article(Strict, kw_only=True, frozen=True):
    """A whole article, loaded and checked, in one language."""

    head: ArticleHead
    chapters: tuple[Chapter, ...]
    facts: tuple[Fact, ...]
    sources: tuple[Source, ...]
    words: tuple[Word, ...]
    opening: Chapter | None = None
    closing: Chapter | None = None
    extras: tuple[Chapter, ...] = ()
    stages: tuple[Stage, ...] = ()

    @property
    def id(self) -> str:
        """The folder's name."""
        return self.head.id

    @property
    def all_chapters(self) -> tuple[Chapter, ...]:
        """Opening, numbered chapters and closing, in the order of the guided walk."""
        opening = (self.opening,) if self.opening else ()
        closing = (self.closing,) if self.closing else ()
        return opening + self.chapters + closing

    @property
    def every_chapter(self) -> tuple[Chapter, ...]:
        """The guided walk and the extras."""
        return self.all_chapters + self.extras

    def stage(self, page: str) -> Stage | None:
        """The stage of the procedure `page`, or None."""
        return next((one for one in self.stages if one.page == page), None)
