# SPDX-License-Identifier: GPL-3.0-or-later
"""What is still to do before patients may rely on the kiosk."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum

from msgspec import Struct

from kiosk.staff.settings import Settings

SHORTEST_PHONE = 5
"""Digits. Three or four are an extension, which nobody can call from home."""


class Kind(StrEnum):
    """What a step is about."""

    PIN = "pin"
    PHONE = "phone"
    VALUE = "value"
    ARTICLE = "article"
    LANGUAGE = "language"


class Step(Struct, frozen=True):
    """One open step. `value` is a placeholder's name; `pages` is how many are not signed."""

    kind: Kind
    value: str = ""
    article: str = ""
    language: str = ""
    pages: int = 0

    @property
    def detail(self) -> str:
        """The step's subject in one word: `rest_minutes`, `bone-marrow-biopsy/es`."""
        return self.value or "/".join(filter(None, (self.article, self.language)))


class Readiness(Struct, frozen=True):
    """What stands between the kiosk and its patients."""

    steps: tuple[Step, ...]
    """What staff have to do; empty when the kiosk is set up."""
    unsigned: Mapping[tuple[str, str], frozenset[str]]
    """The pages nobody has signed, by article and language."""

    @property
    def done(self) -> bool:
        """True when patients may rely on it."""
        return not self.steps

    def is_draft(self, article: str, language: str, page: str) -> bool:
        """True when nobody has signed the words of a page."""
        return page in self.unsigned.get((article, language), ())


def open_steps(
    settings: Settings,
    *,
    pin_set: bool,
    policies: Iterable[str],
    open_pages: Mapping[tuple[str, str], Collection[str]],
    drafts: Collection[str] = (),
) -> tuple[Step, ...]:
    """The open steps in the order to take them; empty when the kiosk is set up.

    `policies`: the placeholders that are the clinic's to decide. `open_pages`: the pages nobody
    has signed, by article and offered language; empty when all are. A language among `drafts` is
    offered unsigned by choice, but each article must be signed in one language at least.
    """
    steps = []
    if not pin_set:
        steps.append(Step(Kind.PIN))
    if not is_phone(settings.clinic.phone):
        steps.append(Step(Kind.PHONE))
    steps += [
        Step(Kind.VALUE, value=name)
        for name in dict.fromkeys(policies)
        if not str(settings.values.get(name, "")).strip()
    ]
    for article in dict.fromkeys(article for article, _ in open_pages):
        mine = {
            language: pages for (name, language), pages in open_pages.items() if name == article
        }
        if all(mine.values()):
            steps.append(Step(Kind.ARTICLE, article=article))
        steps += [
            Step(Kind.LANGUAGE, article=article, language=language, pages=len(pages))
            for language, pages in mine.items()
            if pages and language not in drafts
        ]
    return tuple(steps)


def is_phone(text: str) -> bool:
    """True for a number that can be called from home."""
    return sum(one.isdecimal() for one in text) >= SHORTEST_PHONE
