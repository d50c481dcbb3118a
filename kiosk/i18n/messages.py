# SPDX-License-Identifier: GPL-3.0-or-later
"""The messages of a catalogue: their forms, and whether the markup of each is its source's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from babel.messages.catalog import Catalog, Message

from kiosk.article import markup
from kiosk.i18n.plural_rules import numbers
from kiosk.i18n.plurals import COUNT

MARKUP: dict[str, Callable[[str], list[str]]] = {
    "placeholder": re.compile(r"\{[^{}]*\}|%[\dn]").findall,
    "bold mark": re.compile(r"\*\*").findall,
    "link to the word list": markup.words_in,
    "tag": re.compile(r"</?\w[^>]*>").findall,
}
"""What a translation must hold exactly as often as its source."""
EXAMPLES = 3
"""Numbers that are told of a form."""


def sources(message: Message) -> tuple[str, ...]:
    """The text of the source; of a plural its two forms."""
    return (message.id,) if isinstance(message.id, str) else tuple(map(str, message.id))


def forms(message: Message) -> tuple[str, ...]:
    """The translation; of a plural every form, some of which may be empty."""
    found = message.string
    return tuple(map(str, found)) if isinstance(found, list | tuple) else (str(found or ""),)


def is_begun(message: Message) -> bool:
    """True for a text, not the header, that has a translation or a part of one."""
    return bool(message.id) and not message.fuzzy and any(forms(message))


def is_whole(message: Message) -> bool:
    """True for a text that is shown as it is translated."""
    return is_begun(message) and all(forms(message))


def rule_of(catalog: Catalog) -> str:
    """The plural rule by which the forms of `catalog` are told apart."""
    return f"nplurals={catalog.num_plurals}; plural={catalog.plural_expr};"


def faulty(catalog: Catalog) -> Iterator[tuple[Message, str]]:
    """Every message with a translation that has a form too few, or whose markup is not that of
    its source, with the fault."""
    held = numbers(rule_of(catalog))
    for message in catalog:
        if is_begun(message):
            found = _plural(message, held) if message.pluralizable else _one(message)
            yield from ((message, fault) for fault in found)


def _one(message: Message) -> Iterator[str]:
    return differing(sources(message)[0], forms(message)[0])


def _plural(message: Message, held: Sequence[Sequence[int]]) -> Iterator[str]:
    """As msgfmt has it, a form for a single number may leave the number out."""
    source = sources(message)[-1]
    for at, form in enumerate(forms(message)):
        mine = held[at] if at < len(held) else ()
        if not form:
            yield f"the form {named(at, mine)} is empty. Fill it in"
            continue
        alone = len(mine) == 1 and COUNT not in form
        for fault in differing(source.replace(COUNT, "") if alone else source, form):
            yield f"the form {named(at, mine)}: {fault}"


def named(at: int, held: Sequence[int]) -> str:
    """A form as a translator finds it: its place, and some of its numbers."""
    more = ", ..." if len(held) > EXAMPLES else ""
    return f"[{at}]" + (f" for {', '.join(map(str, held[:EXAMPLES]))}{more}" if held else "")


def differing(source: str, translation: str) -> Iterator[str]:
    """What of the markup of `source` is not the same in `translation`, and the remedy."""
    for name, found in MARKUP.items():
        wanted, given = Counter(found(source)), Counter(found(translation))
        if missing := ", ".join((wanted - given).elements()):
            yield f"{name} {missing} is missing. Put it in"
        if extra := ", ".join((given - wanted).elements()):
            yield f"{name} {extra} is not in the source. Take it out"
    if stray := markup.stray_markup(translation):
        yield f"{stray} is not closed. Close it, or take it out"
