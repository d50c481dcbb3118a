# SPDX-License-Identifier: GPL-3.0-or-later
"""A page in two languages: its texts in reading order, line by line beside each other."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from itertools import zip_longest

from msgspec import Struct

from kiosk.article.markup import styled
from kiosk.article.model import Page, TakeawayPage
from kiosk.i18n import values
from kiosk.ui.page_structs import Entry, LabelRow, PageProps
from kiosk.ui.spoken_screen import QUESTIONS


def N_(text: str) -> str:
    """Marks an interface text for the catalogue."""
    return text


TO_CHOOSE = N_("To tick or choose, show one language.")
TO_USE = N_("To use this page, show one language.")
CHOSEN = ("checklist", "choices", "check")
"""The kinds of page that ask for ticks and answers."""
USED = ("breathing", "relaxation", "takeaway")
"""The kinds of page that do something at a touch."""

Say = Callable[[str], str]
"""A text of the interface in one language."""


class PairLine(Struct, frozen=True):
    """One line in one language, as StyledText."""

    kind: str
    """title, heading, text, or hint."""
    text: str
    icon: str = ""
    picture: str = ""


class PairRow(Struct, frozen=True):
    """The same line in two languages, each as StyledText and without markup."""

    kind: str
    one: str
    two: str
    onePlain: str
    twoPlain: str
    icon: str
    picture: str


class PinRow(Struct, frozen=True):
    """A numbered place in the picture, in the picture's units."""

    text: str
    atX: float
    atY: float


def escape(text: str) -> str:
    """`text` as StyledText, which knows no sign for an apostrophe."""
    return html.escape(text, quote=False)


def without_links(text: str) -> str:
    """StyledText in which no word of the word list can be touched."""
    return re.sub(r"<b><a[^>]*>|</a></b>", "", text)


def unstyled(text: str) -> str:
    """StyledText as plain text."""
    return html.unescape(re.sub(r"<[^>]+>", "", re.sub(r"<br ?/?>", "\n", text)))


def pair_lines(props: PageProps, page: Page, language: str, say: Say) -> list[PairLine]:
    """The lines of a page in one language. `props` and `page` are in that language."""
    lines = _beat(props, say) if props.beats else _lines(props, page, language)
    named = () if props.kind == "relaxation" else props.drawing.labels
    lines += [
        PairLine("text", f"{number}. {_named(label.text, label.under)}")
        for number, label in _numbered(named, language)
    ]
    if props.kind in CHOSEN:
        lines.append(PairLine("hint", escape(say(TO_CHOOSE))))
    elif props.kind in USED or props.leads or any(one.target for one in props.entries):
        lines.append(PairLine("hint", escape(say(TO_USE))))
    return [
        PairLine(line.kind, without_links(line.text), line.icon, line.picture)
        for line in lines
        if line.text
    ]


def pair_rows(ones: list[PairLine], twos: list[PairLine], rtl: tuple[bool, bool]) -> list[PairRow]:
    """Both languages beside each other; `rtl` says which of them run from right to left.

    A damaged catalogue may leave a line empty: then one side is shorter, and the page goes on.
    """
    rows = []
    for one, two in zip_longest(ones, twos, fillvalue=PairLine("text", "")):
        first, second = (
            directed(line.text, right) for line, right in zip((one, two), rtl, strict=True)
        )
        rows.append(
            PairRow(
                one.kind,
                first,
                second,
                unstyled(first),
                unstyled(second),
                one.icon,
                one.picture,
            )
        )
    return rows


def pins(props: PageProps, language: str) -> list[PinRow]:
    """The places of the picture that the lines name by number."""
    if props.beats or props.kind == "relaxation":
        return []
    return [
        PinRow(
            number,
            label.pointX if label.pointed else label.atX,
            label.pointY if label.pointed else label.atY,
        )
        for number, label in _numbered(props.drawing.labels, language)
    ]


def directed(text: str, rtl: bool) -> str:
    """Every paragraph of `text` in its language's direction, whatever letter comes first."""
    mark = "\u200f" if rtl else "\u200e"
    return "<br>".join(
        part if part.startswith(mark) else mark + part for part in text.split("<br>")
    )


def _numbered(labels: tuple[LabelRow, ...], language: str) -> Iterator[tuple[str, LabelRow]]:
    for number, label in enumerate(labels, start=1):
        yield values.number(number, language), label


def _named(title: str, text: str) -> str:
    """Plain text under its name in bold."""
    return f"<b>{escape(title)}</b><br>{escape(text)}" if text else escape(title)


def _beat(props: PageProps, say: Say) -> list[PairLine]:
    lines = [PairLine("title", escape(props.title))]
    for question, entry in zip(QUESTIONS, props.entries, strict=True):
        lines.append(PairLine("text", f"<b>{escape(say(question))}</b><br>{entry.text}"))
    return lines


def _lines(props: PageProps, page: Page, language: str) -> list[PairLine]:
    lines = [PairLine("title", escape(props.title)), PairLine("text", props.lead)]
    lines += [PairLine("text", line.marked) for line in props.body]
    lines.append(PairLine("heading", escape(props.heading)))
    for group in props.groups:
        said = escape(group.title) if group.title else group.text
        lines.append(PairLine("text", f"<b>{values.number(group.count, language)}</b>: {said}"))
    if props.tabs:
        lines.append(PairLine("heading", escape(props.tabs[props.tab])))
    lines += [_entry(props, entry, at) for at, entry in enumerate(props.entries)]
    if props.answered >= 0:
        lines.append(PairLine("text", props.explanation))
    # The most urgent first, and each whole: no sign may stand in a part without its level.
    for level in reversed(props.levels):
        signs = [f"<b>{escape(level.title)}</b>", escape(level.text), *level.lines]
        lines.append(PairLine("text", "<br>".join(filter(None, signs)), level.icon))
    if isinstance(page, TakeawayPage):
        lines += [PairLine("text", styled(item.text), icon=item.icon) for item in page.care]
    note = "<br>".join(
        part
        for part in (
            f"<b>{escape(props.note.title)}</b>" if props.note.title else "",
            props.note.text,
        )
        if part
    )
    lines.append(PairLine("text", note, icon=props.note.icon if note else ""))
    lines.append(PairLine("text", escape(props.origin)))
    return lines


def _entry(props: PageProps, entry: Entry, at: int) -> PairLine:
    text = entry.text if props.kind != "check" else escape(entry.text)
    icon = entry.icon
    if props.kind == "check":
        icon = "check-circle" if entry.correct and props.answered >= 0 else "circle"
    elif props.kind in CHOSEN:
        icon = "check-square" if entry.chosen else "square"
    if entry.title:
        text = f"<b>{escape(entry.title)}</b>" + (f"<br>{text}" if text else "")
    return PairLine("text", text, icon, entry.picture)
