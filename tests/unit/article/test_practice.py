# SPDX-License-Identifier: GPL-3.0-or-later
"""The article as it is told where a test is done in one way and not in another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from kiosk.article import walk
from kiosk.article.blocks import Beat, Block
from kiosk.article.load import load_article
from kiosk.article.model import Article, Chapter, Page, ProcedurePage
from kiosk.article.practice import PRACTICES, Practice, tailored
from kiosk.article.stage import Stage

from .draft import Draft
from .staging import article

BOTH, LIQUID, SOLID = (Practice(one) for one in ("both", "aspiration", "biopsy"))

DONE = frozenset(
    "aspiration biopsy both-samples aspiration-only biopsy-only by-hand powered"
    " sedation sedation-offered no-sedation".split()
)
"""The conditions about how the test is done; others are about what a clinic offers."""

ALWAYS = ("lie-down", "find-place", "clean", "numbing", "wait", "small-cut", "press-rest")
LIQUID_BEATS = {"to-the-bone", "liquid", "once-more"}
SOLID_BEATS = {"solid", "piece-out"}

every = pytest.mark.parametrize("practice", PRACTICES, ids=str)


def block(**more: Any) -> Block:
    return msgspec.convert({"text": "Always.", "sources": ["S1"], **more}, Block)


def chapter(*pages: dict[str, Any]) -> Chapter:
    said = [{"text": "Yes.", "sources": ["S1"]}]
    whole = [{"kind": "text", "title": "A page", "body": said, **page} for page in pages]
    return msgspec.convert({"id": "one", "title": "One", "icon": "info", "pages": whole}, Chapter)


# What holds


def test_every_practice_there_is_differs() -> None:
    assert len(set(PRACTICES)) == len(PRACTICES)
    assert len({(one.samples, one.powered_tool, one.sedation) for one in PRACTICES}) == 18
    assert Practice() in PRACTICES


@pytest.mark.parametrize(
    ("practice", "holds"),
    [
        (BOTH, "aspiration biopsy both-samples by-hand sedation"),
        (LIQUID, "aspiration aspiration-only by-hand sedation"),
        (SOLID, "biopsy biopsy-only by-hand sedation"),
        (Practice("biopsy", True, "none"), "biopsy biopsy-only powered no-sedation"),
        (
            Practice("both", False, "offered"),
            "aspiration biopsy both-samples by-hand sedation sedation-offered",
        ),
    ],
    ids=str,
)
def test_what_holds_in_a_practice(practice: Practice, holds: str) -> None:
    assert practice.conditions & DONE == set(holds.split())


# What stays


def test_a_statement_has_other_words_where_they_hold() -> None:
    said = block(
        facts=["F1"],
        instead=[
            {"when": ["powered", "biopsy-only"], "text": "Both hold.", "sources": ["S2"]},
            {"when": ["powered"], "text": "A tool.", "sources": ["S3"]},
            {"when": ["powered"], "text": "Never used.", "sources": ["S4"]},
        ],
    )
    plain = tailored(said, BOTH)
    assert (plain.text, plain.facts, plain.sources, plain.instead) == (
        "Always.",
        ("F1",),
        ("S1",),
        (),
    )
    first = tailored(said, Practice("biopsy", powered_tool=True))
    assert (first.text, first.facts, first.sources) == ("Both hold.", (), ("S2",))
    assert tailored(said, Practice(powered_tool=True)).text == "A tool."


def test_a_statement_goes_where_one_of_its_conditions_does_not_hold() -> None:
    told = chapter({"id": "a"}, {"id": "b", "when": ["aspiration", "powered"]})
    assert [page.id for page in tailored(told, LIQUID).pages] == ["a"]
    both_hold = Practice("aspiration", powered_tool=True)
    assert [page.id for page in tailored(told, both_hold).pages] == ["a", "b"]


def test_single_pieces_go_and_lists_keep_their_order() -> None:
    body = [
        {"text": "First.", "sources": ["S1"]},
        {"text": "Solid.", "sources": ["S1"], "when": ["biopsy"]},
        {"text": "Last.", "sources": ["S1"]},
    ]
    lead = {"text": "Only here.", "sources": ["S1"], "when": ["aspiration-only"]}
    told = chapter({"id": "a", "body": body, "lead": lead})

    def page(practice: Practice) -> Any:
        return tailored(told, practice).pages[0]

    assert [one.text for one in page(LIQUID).body] == ["First.", "Last."]
    assert page(LIQUID).lead.text == "Only here."
    assert [one.text for one in page(BOTH).body] == ["First.", "Solid.", "Last."]
    assert page(BOTH).lead is None


def test_other_words_reach_into_lists_of_lists() -> None:
    more = [{"text": "A.", "sources": ["S1"], "instead": [{"when": ["powered"], "text": "B."}]}]
    ask = {"title": "Why?", "text": "So.", "sources": ["S1"], "more": more}
    raw = {"kind": "questions", "id": "q", "title": "Q", "items": [ask]}
    told = msgspec.convert({"id": "one", "title": "One", "icon": "info", "pages": [raw]}, Chapter)
    page: Any = tailored(told, Practice(powered_tool=True)).pages[0]
    assert page.items[0].more[0].text == "B."
    before: Any = told.pages[0]
    assert before.items[0].more[0].text == "A.", "the article itself is not touched"


def test_a_chapter_without_a_page_left_goes(draft: Draft) -> None:
    text = draft.read("chapters/look.toml")
    draft.write("chapters/look.toml", text.replace('kind = "', 'when = ["biopsy"]\nkind = "'))
    told = load_article(draft.folder)
    assert [one.id for one in tailored(told, SOLID).chapters] == ["look", "know"]
    assert [one.id for one in tailored(told, LIQUID).chapters] == ["know"]


def test_beats_go_with_their_conditions(draft: Draft) -> None:
    draft.edit("chapters/look.toml", 'id = "light"\n', 'id = "light"\nwhen = ["powered"]\n')
    told = load_article(draft.folder)
    assert [one.id for one in beats(tailored(told, BOTH), "walk")] == ["sit"]
    powered = tailored(told, Practice(powered_tool=True))
    assert [one.id for one in beats(powered, "walk")] == ["sit", "light"]


def test_a_stage_is_tailored_too() -> None:
    stage = msgspec.convert(
        {
            "page": "walk",
            "actors": [{"id": "skin"}, {"id": "needle", "when": ["biopsy"]}],
            "chips": [{"text": "Piece", "at": [0, 0], "when": ["biopsy"]}],
            "insets": [{"id": "pull", "slot": "right", "text": "s", "when": ["aspiration"]}],
        },
        Stage,
    )
    liquid = tailored(stage, LIQUID)
    assert [one.id for one in liquid.actors] == ["skin"]
    assert (len(liquid.chips), len(liquid.insets)) == (0, 1)
    solid = tailored(stage, SOLID)
    assert [one.id for one in solid.actors] == ["skin", "needle"]
    assert (len(solid.chips), len(solid.insets)) == (1, 0)


# The real article, everywhere


def beats(told: Article, page: str = "walk-through") -> tuple[Beat, ...]:
    found = next(one for _, one in walk.pages(told) if one.id == page)
    assert isinstance(found, ProcedurePage)
    return found.beats


def lists(page: Page) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """The lists a page of its kind cannot be without."""
    needed = {field.name for field in msgspec.structs.fields(page) if field.required}
    for name in needed:
        value = getattr(page, name)
        if isinstance(value, tuple):
            yield name, value


@every
def test_no_page_is_empty(practice: Practice) -> None:
    counted = 0
    for _, page in walk.pages(tailored(article(), practice)):
        for name, value in lists(page):
            counted += 1
            assert value, f"{page.id}: no {name} is left"
            empty = [one for one in value if getattr(one, "items", ("some",)) == ()]
            assert not empty, f"{page.id}: one of {name} is empty"
    assert counted > 10


@every
def test_every_link_leads_somewhere(practice: Practice) -> None:
    told = tailored(article(), practice)
    there = {one.id for one in told.all_chapters}
    there |= {f"{one.id}/{page.id}" for one, page in walk.pages(told)}
    targets = [
        (one, struct.to)
        for root in (*told.all_chapters, *told.words)
        for one, struct in walk.within(root)
        if getattr(struct, "to", "")
    ]
    assert len(targets) > 5
    assert not [(one, target) for one, target in targets if target not in there]


@every
def test_the_beats_that_must_be_there_are_there(practice: Practice) -> None:
    names = [one.id for one in beats(tailored(article(), practice))]
    whole = [one.id for one in beats(article())]
    assert names == [name for name in whole if name in names], "the order never changes"
    assert set(names) >= set(ALWAYS)
    assert LIQUID_BEATS.issubset(names) == (practice.samples != "biopsy")
    assert SOLID_BEATS.issubset(names) == (practice.samples != "aspiration")
    assert not (practice.samples == "biopsy" and LIQUID_BEATS & set(names))
    assert not (practice.samples == "aspiration" and SOLID_BEATS & set(names))


@every
def test_every_beat_answers_its_four_questions(practice: Practice) -> None:
    for beat in beats(tailored(article(), practice)):
        for name in ("happens", "feel", "how_long", "do"):
            said = getattr(beat, name)
            assert said is not None, f"{beat.id}: {name} is gone"
            assert said.text.strip(), f"{beat.id}: {name} is empty"
            assert said.facts or said.sources, f"{beat.id}: {name} rests on nothing"
        assert beat.alt.strip(), f"{beat.id}: nothing stands for the picture"


@every
def test_nothing_is_told_twice_and_no_choice_is_left_open(practice: Practice) -> None:
    told = tailored(article(), practice)
    ids = [page.id for _, page in walk.pages(told)]
    assert len(ids) == len(set(ids))
    for root in (*told.all_chapters, *told.stages, *told.words):
        for place, struct in walk.within(root):
            assert not getattr(struct, "instead", ()), f"{root}: {place}"
            assert practice.conditions.issuperset(getattr(struct, "when", ())), place


@every
def test_what_carries_stays_with_what_it_carries(practice: Practice) -> None:
    for stage in tailored(article(), practice).stages:
        before: set[str] = set()
        for actor in stage.actors:
            assert actor.within in before | {""}, f"{actor.id}: {actor.within} is not there"
            before.add(actor.id)


def test_a_clinic_that_says_nothing_tells_the_whole_article() -> None:
    told, whole = tailored(article(), Practice()), article()
    assert [one.id for one in beats(told)] == [one.id for one in beats(whole)]
    for page in ("two-samples", "walk-through"):
        assert page in {one.id for _, one in walk.pages(told)}
