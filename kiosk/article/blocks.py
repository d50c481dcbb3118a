# SPDX-License-Identifier: GPL-3.0-or-later
"""What pages are made of: statements, pictures, labels, items."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from kiosk.article.practice import Condition

Id = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]*$")]
Words = Annotated[str, Meta(min_length=1)]
Panel = Literal["blush", "sky", "straw", "tint", "plate"]
Tone = Literal["calm", "care", "alert"]

UNCONFIRMED = "K"
"""The source id of general clinical knowledge for which no source was found."""


class Strict(Struct, forbid_unknown_fields=True, frozen=True):
    """The base of everything: frozen, no unknown fields.

    `kw_only` stands on every class again because msgspec does not inherit it, `frozen` because
    type checkers want it.
    """


class Wording(Strict, kw_only=True, frozen=True):
    """Other words for a statement where `when` holds, with what they rest on."""

    when: Annotated[tuple[Condition, ...], Meta(min_length=1)]
    text: Words
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


class Sight(Strict, kw_only=True, frozen=True):
    """Other words for what a beat shows where `when` holds; both are replaced."""

    when: Annotated[tuple[Condition, ...], Meta(min_length=1)]
    alt: Words
    gentle_alt: str = ""


class Block(Strict, kw_only=True, frozen=True):
    """One statement. `facts` and `sources` say what it rests on; one of them is needed."""

    text: Words
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    when: tuple[Condition, ...] = ()
    """The statement is only there where all of these hold."""
    instead: tuple[Wording, ...] = ()
    """Other words for some clinics; the first that holds is used."""

    @property
    def unconfirmed(self) -> bool:
        """True while the statement rests on general knowledge without a source."""
        return UNCONFIRMED in self.sources


class Label(Strict, kw_only=True, frozen=True):
    """A word beside a place in a picture; `at` and `point` in the picture's own units."""

    text: Words
    at: tuple[float, float]
    point: tuple[float, float] | None = None
    width: float = 280
    under: str = ""
    """A second, lighter line."""


class Picture(Strict, kw_only=True, frozen=True):
    """A drawing in the article's `pictures/` folder, and the words that stand for it."""

    file: str
    alt: Words
    labels: tuple[Label, ...] = ()
    when: tuple[Condition, ...] = ()
    """The picture is only there where all of these hold."""
    bleed: bool = False
    """Fills its plate to the edges where the shapes are alike."""
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


class Note(Block, kw_only=True, frozen=True):
    """A coloured box that carries one thing to remember."""

    title: str = ""
    icon: str = ""
    tone: Tone = "calm"
    phone: bool = False
    """Shows the clinic's telephone number beside the words."""


class Item(Block, kw_only=True, frozen=True):
    """One point, step, card or tick: a short title and a sentence."""

    text: str = ""
    title: str = ""
    group: str = ""
    """Lines of one group stand together under its name."""
    id: str = ""
    icon: str = ""
    picture: str = ""
    alt: str = ""
    panel: Panel = "tint"
    to: str = ""
    """The chapter or `chapter/page` a touch on this card leads to."""


class Tip(Item, kw_only=True, frozen=True):
    """Something that may help; `strength` 3 several studies, 2 few or mixed, 1 advice only, or
    studies that do not bear it out."""

    strength: Literal[1, 2, 3]


class DotGroup(Block, kw_only=True, frozen=True):
    """So many dots of one kind. The mark is told by shape as well as by colour."""

    count: Annotated[int, Meta(ge=0)]
    mark: Literal["disc", "ring", "diamond"]
    title: str = ""


class Question(Block, kw_only=True, frozen=True):
    """A question people ask (`title`) and its short answer (`text`); `more` for who wants it."""

    title: Words
    group: str = ""
    """Questions of one group stand together under its name."""
    more: tuple[Block, ...] = ()


class Answer(Strict, kw_only=True, frozen=True):
    """One answer a person may choose in a check of what was explained."""

    text: Words
    right: bool = False


class Beat(Strict, kw_only=True, frozen=True):
    """One step of a procedure; it answers the same four questions each time."""

    id: Id
    title: Words
    segment: Words
    happens: Block
    feel: Block
    how_long: Block
    do: Block
    picture: Picture | None = None
    alt: str = ""
    """The words that stand for what a stage shows in this beat."""
    gentle_alt: str = ""
    """The same for the view without tools, where it differs."""
    instead: tuple[Sight, ...] = ()
    """Other such words for some clinics; the first that holds is used."""
    seconds: Annotated[float, Meta(ge=2, le=60)] = 10.0
    still: Annotated[float, Meta(ge=0)] | None = None
    """The second of the beat that stands for it without movement; half-way when left out."""
    when: tuple[Condition, ...] = ()


class Level(Strict, kw_only=True, frozen=True):
    """One level of urgency with its signs."""

    title: Words
    text: str = ""
    tone: Tone
    icon: str = ""
    items: Annotated[tuple[Block, ...], Meta(min_length=1)]
