# SPDX-License-Identifier: GPL-3.0-or-later
"""What every clinic must be able to show: the article as each tells it, and its stages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from kiosk.article import markup, walk
from kiosk.article.check import chapter_file, picture_faults, targets
from kiosk.article.check_pages import length_faults, number_faults
from kiosk.article.faults import Fault
from kiosk.article.load import HEAD
from kiosk.article.model import Article, Page, ProcedurePage, Word
from kiosk.article.practice import PRACTICES, Practice, tailored
from kiosk.article.stage import Actor, Chip, Inset, Key, Stage

LATE = 0.001
"""Seconds a key may lie behind the end of its beat, for what rounding does."""

KEEP = "Give both the same `when`"


def practice_faults(article: Article, folder: Path) -> Iterator[Fault]:
    """What is wrong with the article as the clinics of `PRACTICES` tell it.

    A fault that only some of them show says at its place which settings bring it about.
    """
    found: dict[Fault, set[Practice]] = {}
    for practice in PRACTICES:
        for fault in _told(article, tailored(article, practice), folder):
            found.setdefault(fault, set()).add(practice)
    for fault, practices in found.items():
        place = f"{fault.place}{_settings(practices)}".strip()
        yield msgspec.structs.replace(fault, place=place)
    for file, stage, page in _stages(article, folder):
        yield from _moves(file, stage, page)
        yield from _drawn(folder, file, stage)
        yield from _tools(file, stage)


def _settings(practices: set[Practice]) -> str:
    """The settings `practices` have in common, as a clinic writes them; nothing for all."""
    named = []
    for name in Practice.__struct_fields__:
        every = {getattr(one, name): None for one in PRACTICES}
        values = [value for value in every if any(getattr(p, name) == value for p in practices)]
        if len(values) < len(every):
            named.append(f"{name} = {' or '.join(map(json.dumps, values))}")
    return f" ({', '.join(named)})" if named else ""


def _told(whole: Article, told: Article, folder: Path) -> Iterator[Fault]:
    """The faults of `whole` as one clinic tells it."""
    for name, before, after in (
        ("opening", whole.opening, told.opening),
        ("closing", whole.closing, told.closing),
    ):
        if before and not after:
            file = chapter_file(folder, before)
            yield Fault(file, "", f"the {name} has no page left", "Leave it one without `when`")
    if not told.chapters:
        yield Fault(folder / HEAD, "chapters", "no chapter is left", "Leave one without `when`")
    lost = targets(whole) - targets(told)
    gone = {word.id for word in whole.words} - {word.id for word in told.words}
    pages = {page.id: page for _, page in walk.pages(whole)}
    for chapter in told.every_chapter:
        file = chapter_file(folder, chapter)
        for page in chapter.pages:
            place = f"page '{page.id}'"
            yield from _lost(file, place, page, lost, gone)
            if page != pages[page.id]:
                hole = _hole(page)
                if hole:
                    remedy = "Leave one without `when`, or give the page the same `when`"
                    yield Fault(file, place, f"has nothing left in '{hole}'", remedy)
                    continue
            yield from number_faults(file, place, page)
            yield from length_faults(whole, file, place, page)
            if isinstance(page, ProcedurePage):
                yield from _beats(file, place, page)
    for word in told.words:
        yield from _lost(folder / "glossary.toml", f"word '{word.id}'", word, lost, gone)
    for file, stage, _ in _stages(told, folder):
        yield from _carried(file, stage)


def _lost(
    file: Path, place: str, struct: Page | Word, lost: set[str], gone: set[str]
) -> Iterator[Fault]:
    """Ways to pages and words that are in the article, and not where it is told like this."""
    for _, one in walk.within(struct):
        for target in {getattr(one, "to", ""), getattr(one, "then", "")} & lost:
            yield Fault(file, place, f"leads to '{target}', which is not there", KEEP)
    for _, text in walk.texts(struct):
        for word in markup.words_in(text):
            if word in gone:
                yield Fault(file, place, f"marks '{word}', which is not in the word list", KEEP)


def _hole(page: Page) -> str:
    """The first part of `page` that must not be empty and is, or nothing."""
    try:
        msgspec.convert(msgspec.to_builtins(page), type(page))
    except msgspec.ValidationError as error:
        where = str(error).rpartition("$.")[2].rstrip("`").replace(".", ", ")
        return re.sub(r"\[(\d+)\]", lambda match: f" {int(match[1]) + 1}", where)
    return ""


def _beats(file: Path, place: str, page: ProcedurePage) -> Iterator[Fault]:
    for beat in page.beats:
        where = f"{place}, beat '{beat.id}'"
        if beat.still is not None and beat.still > beat.seconds:
            problem = f"stands still at {beat.still:g} s, and ends at {beat.seconds:g} s"
            yield Fault(file, where, problem, "Name a second inside the beat")
        if page.stage and not beat.alt:
            problem = "has no words for what its stage shows"
            yield Fault(file, where, problem, 'Write alt = "..."')
        if not page.stage and not beat.picture:
            problem = "has no picture, and its page no stage"
            yield Fault(file, where, problem, "Write picture = {...}")


def _stages(article: Article, folder: Path) -> Iterator[tuple[Path, Stage, ProcedurePage]]:
    for _, page in walk.pages(article):
        stage = article.stage(page.id)
        if stage and isinstance(page, ProcedurePage):
            yield folder / "stages" / page.stage, stage, page


def _named(stage: Stage) -> Iterator[tuple[str, Actor | Chip | Inset]]:
    """Everything on the stage with its place."""
    for actor in stage.actors:
        yield f"actor '{actor.id}'", actor
    for chip in stage.chips:
        yield f"chip '{chip.text}'", chip
    for inset in stage.insets:
        yield f"inset '{inset.id}'", inset


def _carried(file: Path, stage: Stage) -> Iterator[Fault]:
    """Whatever carries an actor stands before it, in every clinic that shows the actor."""
    before: set[str] = set()
    for actor in stage.actors:
        if actor.within and actor.within not in before:
            problem = f"is within '{actor.within}', which does not stand before it"
            remedy = "Put that actor first, and give both the same `when`"
            yield Fault(file, f"actor '{actor.id}'", problem, remedy)
        before.add(actor.id)


def _moves(file: Path, stage: Stage, page: ProcedurePage) -> Iterator[Fault]:
    """Keys name a beat and a second of it, one after the other."""
    order = {beat.id: at for at, beat in enumerate(page.beats)}
    for place, one in _named(stage):
        for name in one.__struct_fields__:
            track = getattr(one, name)
            if not (isinstance(track, tuple) and track and isinstance(track[0], Key)):
                continue
            last = (0, 0.0)
            for number, key in enumerate(track, start=1):
                where = f"{place}, {name} {number}"
                if key.beat not in order:
                    problem = f"names the beat '{key.beat}', which '{page.id}' does not have"
                    yield Fault(file, where, problem, "Use the id of a beat")
                    continue
                at = (order[key.beat], key.second)
                seconds = page.beats[at[0]].seconds
                if key.second > seconds + LATE:
                    problem = f"is at {key.second:g} s of '{key.beat}', which has {seconds:g} s"
                    yield Fault(file, where, problem, "Name a second inside the beat")
                if at < last:
                    problem = f"is earlier than the key before it ({key.beat}, {key.second:g} s)"
                    yield Fault(file, where, problem, "Write the keys in the order of time")
                last = at


def _drawn(folder: Path, file: Path, stage: Stage) -> Iterator[Fault]:
    """The drawings are there and can be drawn."""
    seen: set[str] = set()
    for place, one in _named(stage):
        for name in (getattr(one, "picture", ""), getattr(one, "hand", "")):
            if name and name not in seen:
                seen.add(name)
                yield from picture_faults(folder, file, place, name)


def _tools(file: Path, stage: Stage) -> Iterator[Fault]:
    """A tool keeps to its limit, and only those see it who want to."""
    carriers = {actor.id: actor for actor in stage.actors}
    for actor in stage.actors:
        if actor.limit is None:
            continue
        place = f"actor '{actor.id}'"
        deepest = max((key.value for key in actor.depth), default=0.0)
        if deepest > actor.limit:
            problem = f"goes {deepest:g} deep, beyond its limit of {actor.limit:g}"
            yield Fault(file, place, problem, "Mend the depth")
        if all(one.view != "tools" for one in _line(actor, carriers)):
            problem = "has a limit, so it is a tool, and is seen by those who did not ask for tools"
            yield Fault(file, place, problem, 'Write view = "tools" for it or what carries it')


def _line(actor: Actor, carriers: dict[str, Actor]) -> Iterable[Actor]:
    """`actor` and whatever carries it, from the inside out."""
    line: list[Actor] = [actor]
    while (above := carriers.get(line[-1].within)) and above not in line:
        line.append(above)
    return line
