# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet a patient takes home, as words in one language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import groupby
from typing import Literal

from msgspec import Struct

from kiosk.article import walk
from kiosk.article.blocks import Block, Tone
from kiosk.article.markup import plain
from kiosk.article.model import (
    Article,
    ChecklistPage,
    CheckPage,
    ChoicesPage,
    LevelsPage,
    TakeawayPage,
)
from kiosk.i18n.languages import language_of
from kiosk.i18n.values import isolated
from kiosk.i18n.values import phone as whole_number


def N_(text: str) -> str:  # noqa: N802  # the name the extractor looks for
    """Marks an interface text for the catalogue."""
    return text


QUESTIONS = N_("My questions")
CHECKLIST = N_("What to bring and do")
CARE = N_("Care at home")
CALLS = N_("When to call")
CLINIC_PHONE = N_("Clinic phone")
#: %1 is a short heading, %2 what it says; both on one line.
HEADED = N_("%1: %2")
#: %1 is a telephone number, or words such as "the number on your letter".
FOOTER = N_("Not sure? Call %1.")
DRAFT = N_("Draft, not yet reviewed")
SCAN = N_("The same words for your phone. Point its camera at each square.")

QUESTIONS_ICON = "chats-circle"

ASK = "ask"
"""The key under which the question of a check is put on the patient's list."""

PHONE = "phone"
"""The name of the placeholder for the number patients call."""

STOPS = tuple(".?!:…。？！：؟।")  # noqa: RUF001  # how sentences end in other scripts
BLANKS = re.compile(" {2,}")

URGENCY: tuple[Tone, ...] = ("alert", "care", "calm")
"""A frightened person looks for the worst first."""

Part = Literal["calls", "care", "questions", "checklist"]


Line = tuple[Tone | None, str]
"""A line with how urgent what stands below it is; None for a line that is no heading."""


class Section(Struct, frozen=True):
    """One part of the sheet; never without lines."""

    title: str
    icon: str
    lines: tuple[str, ...]
    heads: tuple[int, ...] = ()
    """The numbers of those lines, from 0, that are headings over the lines after them."""
    part: Part = "care"
    tones: tuple[Tone, ...] = ()
    """How urgent what stands below each heading is; empty where nothing is."""


class Sheet(Struct, kw_only=True, frozen=True):
    """The whole sheet. A text that is not there is empty, and no line is blank."""

    title: str
    intro: str = ""
    sections: tuple[Section, ...] = ()
    footer: str = ""
    language: str = "en"
    rtl: bool = False
    clinic: str = ""
    call: str = ""
    """The number patients call, or the article's words in its place, with what it is."""
    scan: str = ""
    """What stands over the codes on paper."""
    draft: str = ""
    """That nobody has reviewed these words; empty when somebody has."""


def compose(
    article: Article,
    page: TakeawayPage,
    ticked: Collection[tuple[str, str]],
    word: Callable[[str], str],
    *,
    language: str,
    clinic: str = "",
    phone: str = "",
    draft: bool = False,
) -> Sheet:
    """The sheet of `page` after a visit in which `ticked` (page, item) was picked and ticked.

    `article` and `page` are in `language`, with the clinic's values in their places; `word`
    translates interface words into it. `clinic` and `phone` are as the clinic wrote them. A
    `draft` says so of itself.
    """
    lines = _Lines(article, word)
    picked, unticked = lines.picked(page.questions, ticked), lines.open(page.checklist, ticked)
    care = ((None, lines.line(one)) for one in page.care)
    sections = (
        _section("calls", word(CALLS), "phone-call", lines.calls(page.calls)),
        _section("care", word(CARE), "house", care),
        _section("questions", word(QUESTIONS), QUESTIONS_ICON, picked),
        _section("checklist", word(CHECKLIST), "clipboard-text", unticked),
    )
    named = whole_number(tidy(phone)) if tidy(phone) else _unset(article)
    return Sheet(
        title=tidy(plain(page.title)),
        intro=tidy(plain(page.lead.text)) if page.lead else "",
        sections=tuple(one for one in sections if one.lines),
        footer=tidy(word(FOOTER)).replace("%1", named) if named else "",
        language=language,
        rtl=language_of(language).rtl,
        clinic=isolated(tidy(clinic)) if tidy(clinic) else "",
        call=lines.joined(word(CLINIC_PHONE), named) if named else "",
        scan=tidy(word(SCAN)),
        draft=tidy(word(DRAFT)) if draft else "",
    )


def languages_of(patient: str, clinic: str) -> tuple[str, ...]:
    """The languages of the sheet: the patient's, and the clinic's unless a reader of the one reads
    the other (British and American English)."""
    return (patient,) if _tongue(patient) == _tongue(clinic) else (patient, clinic)


def tidy(text: str) -> str:
    """`text` on one line: without blanks at its ends, control characters and lone surrogates."""
    return BLANKS.sub(" ", "".join(map(_tame, text))).strip()


def _tame(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind == "Cs":
        return "\ufffd"
    return " " if kind in ("Cc", "Zl", "Zp") else letter


def _tongue(tag: str) -> tuple[str, str]:
    return tag.partition("-")[0], language_of(tag).script


def _unset(article: Article) -> str:
    """What the article says in the place of a number that nobody set."""
    found = (one.unset for one in article.head.placeholders if one.name == PHONE)
    return tidy(plain(next(found, "")))


def _section(part: Part, title: str, icon: str, found: Iterable[Line]) -> Section:
    """A section of the lines of `found` that are not empty."""
    kept = [one for one in found if one[1]]
    tones = [tone for tone, _ in kept if tone is not None]
    return Section(
        tidy(title),
        icon,
        tuple(line for _, line in kept),
        tuple(number for number, (tone, _) in enumerate(kept) if tone is not None),
        part,
        tuple(tones) if part == "calls" else (),
    )


class _Lines:
    """The lines of each section, each with whether it is a heading."""

    def __init__(self, article: Article, word: Callable[[str], str]) -> None:
        self._pages = {page.id: page for _, page in walk.pages(article)}
        self._headed = word(HEADED)

    def picked(self, name: str, ticked: Collection[tuple[str, str]]) -> Iterator[Line]:
        """The questions that were picked, and those of a check the patient wants to ask about."""
        page = self._pages.get(name)
        if isinstance(page, ChoicesPage):
            for number, item in enumerate(page.items, start=1):
                if (name, item.id or str(number)) in ticked:
                    yield None, self.line(item)
        for other in self._pages.values():
            if isinstance(other, CheckPage) and (other.id, ASK) in ticked:
                yield None, tidy(plain(other.title))

    def open(self, name: str, ticked: Collection[tuple[str, str]]) -> Iterator[Line]:
        """What is not ticked yet, under the names of its groups: "My health" says what of."""
        page = self._pages.get(name)
        if not isinstance(page, ChecklistPage):
            return
        left = [
            item
            for number, item in enumerate(page.items, start=1)
            if (name, item.id or str(number)) not in ticked
        ]
        for group, items in groupby(left, key=lambda one: one.group):
            lines = [line for line in map(self.line, items) if line]
            if lines and group:
                yield "calm", tidy(plain(group))
            yield from ((None, line) for line in lines)

    def calls(self, name: str) -> Iterator[Line]:
        """The signs of each level of urgency under the level, the worst first, then the note."""
        page = self._pages.get(name)
        if not isinstance(page, LevelsPage):
            return
        levels = sorted(page.levels, key=lambda one: URGENCY.index(one.tone))
        note = page.note
        for level in levels:
            if note and URGENCY.index(note.tone) < URGENCY.index(level.tone):
                yield note.tone, self.joined(note.title, note.text)
                note = None
            yield level.tone, self.joined(level.title, level.text)
            for item in level.items:
                yield None, self.line(item)
        if note:
            yield note.tone, self.joined(note.title, note.text)

    def line(self, item: Block) -> str:
        """The title and the text of `item` on one line."""
        return self.joined(getattr(item, "title", ""), item.text)

    def joined(self, title: str, text: str) -> str:
        """A heading and what it says on one line."""
        head, rest = tidy(plain(title)), tidy(plain(text))
        if not head or not rest:
            return head or rest
        if head.endswith(STOPS):
            return f"{head} {rest}"
        # Both at once: a heading may itself hold "%2".
        values = {"%1": head, "%2": rest}
        return re.sub("%[12]", lambda match: values[match[0]], self._headed)
