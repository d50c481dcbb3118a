# SPDX-License-Identifier: GPL-3.0-or-later
"""The article as data: what an author may write, and nothing else.

Every struct refuses fields it does not know, so a misspelt key is a fault, not a silence.
`docs/authoring.md` explains each kind with an example.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

Id = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]*$")]
Words = Annotated[str, Meta(min_length=1)]
Panel = Literal["blush", "sky", "straw", "tint", "plate"]
Tone = Literal["calm", "care", "alert"]

UNCONFIRMED = "K"
"""The source id of general clinical knowledge for which no source was found."""


class Strict(Struct, forbid_unknown_fields=True, frozen=True):
    """The base of everything: frozen, no unknown fields.

    `kw_only` stands on every class again because msgspec does not inherit it.
    """


class Block(Strict, kw_only=True):
    """One statement. `facts` and `sources` say what it rests on; one of them is needed."""

    text: Words
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def unconfirmed(self) -> bool:
        """True while the statement rests on general knowledge without a source."""
        return UNCONFIRMED in self.sources


class Label(Strict, kw_only=True):
    """A word beside a place in a picture; `at` and `point` in the picture's own units."""

    text: Words
    at: tuple[float, float]
    point: tuple[float, float] | None = None
    width: float = 280
    under: str = ""
    """A second, lighter line."""


class Picture(Strict, kw_only=True):
    """A drawing in the article's `pictures/` folder, and the words that stand for it."""

    file: str
    alt: Words
    labels: tuple[Label, ...] = ()
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


class Note(Block, kw_only=True):
    """A coloured box that carries one thing to remember."""

    title: str = ""
    icon: str = ""
    tone: Tone = "calm"
    phone: bool = False
    """Shows the clinic's telephone number beside the words."""


class Item(Block, kw_only=True):
    """One point, step, card or tick: a short title and a sentence."""

    text: str = ""
    title: str = ""
    id: str = ""
    icon: str = ""
    picture: str = ""
    alt: str = ""
    panel: Panel = "tint"
    to: str = ""
    """The chapter or `chapter/page` a touch on this card leads to."""


class Tip(Item, kw_only=True):
    """Something that may help; `strength` 3 several studies, 2 few or mixed, 1 advice only."""

    strength: Literal[1, 2, 3]


class DotGroup(Block, kw_only=True):
    """So many dots of one kind. The mark is told by shape as well as by colour."""

    count: Annotated[int, Meta(ge=0)]
    mark: Literal["disc", "ring", "diamond"]
    title: str = ""


class Question(Block, kw_only=True):
    """A question people ask (`title`) and its short answer (`text`); `more` for who wants it."""

    title: Words
    more: tuple[Block, ...] = ()


class Answer(Strict, kw_only=True):
    """One answer a person may choose in a check of what was explained."""

    text: Words
    right: bool = False


class Beat(Strict, kw_only=True):
    """One step of a procedure; it answers the same four questions each time."""

    id: Id
    title: Words
    segment: Words
    happens: Block
    feel: Block
    how_long: Block
    do: Block
    picture: Picture


class Level(Strict, kw_only=True):
    """One level of urgency with its signs."""

    title: Words
    text: str = ""
    tone: Tone
    icon: str = ""
    items: tuple[Block, ...]


class Page(Strict, tag_field="kind", kw_only=True):
    """What every page has: a name, a title, and what is behind "Tell me more"."""

    id: Id
    title: Words
    lead: Block | None = None
    picture: Picture | None = None
    panel: Panel = "plate"
    note: Note | None = None
    more: tuple[Block, ...] = ()


class TextPage(Page, tag="text", kw_only=True):
    """Text with a picture."""

    body: tuple[Block, ...]


class PointsPage(Page, tag="points", kw_only=True):
    """A short list, each point with an icon or a small picture."""

    items: tuple[Item, ...]


class CardsPage(Page, tag="cards", kw_only=True):
    """Picture cards; a card with `to` is a button."""

    items: tuple[Item, ...]


class StepsPage(Page, tag="steps", kw_only=True):
    """Ordered steps, numbered."""

    items: tuple[Item, ...]


class DotsPage(Page, tag="dots", kw_only=True):
    """A number as a picture of 100 or 1,000 people."""

    total: Literal[100, 1000]
    heading: Words
    groups: tuple[DotGroup, ...]
    origin: Block
    """Where the numbers come from, in plain words; always on the screen."""
    body: tuple[Block, ...] = ()
    items: tuple[Item, ...] = ()


class QuestionsPage(Page, tag="questions", kw_only=True):
    """Questions and answers, one open at a time."""

    items: tuple[Question, ...]


class TipsPage(Page, tag="tips", kw_only=True):
    """Things that may help, each with the strength of its evidence."""

    items: tuple[Tip, ...]


class ChecklistPage(Page, tag="checklist", kw_only=True):
    """Lines to tick; ticks last for the visit."""

    items: tuple[Item, ...]


class ChoicesPage(Page, tag="choices", kw_only=True):
    """Lines to pick, such as questions to ask."""

    items: tuple[Item, ...]


class CheckPage(Page, tag="check", kw_only=True):
    """One question that shows whether we explained it well. No score."""

    answers: tuple[Answer, ...]
    explanation: Block
    to: str = ""


class SummaryPage(Page, tag="summary", kw_only=True):
    """The few things to remember."""

    items: tuple[Item, ...]


class LevelsPage(Page, tag="levels", kw_only=True):
    """When to call, by urgency."""

    levels: tuple[Level, ...]


class ProcedurePage(Page, tag="procedure", kw_only=True):
    """A procedure in beats, one at a time."""

    beats: tuple[Beat, ...]


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
)


class Chapter(Strict, kw_only=True):
    """One card on the home screen and the pages behind it."""

    id: Id
    title: Words
    icon: str
    pages: tuple[AnyPage, ...]
    picture: str = ""
    alt: str = ""
    panel: Panel = "tint"


class Placeholder(Strict, kw_only=True):
    """A value the clinic sets, written `{name}` in the text.

    `default` is used until the clinic sets its own; `unset` are the words shown when there is
    neither. `policy` values differ between sources, so a clinic must confirm them.
    """

    name: Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]*$")]
    unit: Literal["text", "phone", "minute", "hour", "day", "number"]
    default: int | str | None = None
    unset: str = ""
    policy: bool = False
    sources: tuple[str, ...] = ()


class Source(Strict, kw_only=True):
    """Where a statement comes from."""

    id: str
    title: Words
    address: str = ""
    note: str = ""


class Fact(Strict, kw_only=True):
    """One thing the article must carry."""

    id: str
    says: Words
    care: str = ""


class Word(Block, kw_only=True):
    """One word of the word list; `text` is its meaning."""

    id: Id
    term: Words
    picture: str = ""
    to: str = ""


class ArticleHead(Strict, kw_only=True):
    """What `article.toml` holds."""

    format: Literal[1]
    id: Id
    title: Words
    language: str
    version: str
    chapters: tuple[Id, ...]
    opening: Id | None = None
    closing: Id | None = None
    icon: str = "book-open"
    picture: str = ""
    exempt_words: tuple[str, ...] = ()
    placeholders: tuple[Placeholder, ...] = ()


class Article(Strict, kw_only=True):
    """A whole article, loaded and checked, in one language."""

    head: ArticleHead
    chapters: tuple[Chapter, ...]
    facts: tuple[Fact, ...]
    sources: tuple[Source, ...]
    words: tuple[Word, ...]
    opening: Chapter | None = None
    closing: Chapter | None = None

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
