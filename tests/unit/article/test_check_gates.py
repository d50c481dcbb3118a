# SPDX-License-Identifier: GPL-3.0-or-later
"""When to call: what rests on no source waits until the clinic has confirmed it."""

import pytest

from kiosk.article import walk
from kiosk.article.blocks import Block
from kiosk.article.model import Article, LevelsPage
from kiosk.article.practice import PRACTICES, Practice, tailored

from .draft import Draft, assert_fault

KNOW = "chapters/know.toml"
SIGN = '{ text = "Pain that grows", sources = ["S1"] }'
PROBLEM, REMEDY = "before a clinic has confirmed it", 'when = ["confirmed"]'


def page(told: Article) -> LevelsPage:
    return next(one for _, one in walk.pages(told) if isinstance(one, LevelsPage))


UNGATED = {
    "a sign that rests on it alone": (
        SIGN, f'{SIGN}, {{ text = "A rash", sources = ["K"] }}', "levels 1, items 2",
    ),
    "a sign that names a fact and a source beside it": (
        SIGN, '{ text = "A rash", facts = ["F1"], sources = ["S1", "K"] }', "levels 1, items 1",
    ),
    "a sign that waits for something else": (
        SIGN, f'{SIGN}, {{ text = "A rash", sources = ["K"], when = ["powered"] }}',
        "levels 1, items 2",
    ),
    "other words for some": (
        SIGN, '{ text = "Pain", sources = ["S1"], instead = ['
        '{ when = ["powered"], text = "Ache", sources = ["K"] }] }', "levels 1, items 1, instead 1",
    ),
    "the box": (
        f"items = [{SIGN}]",
        f'items = [{SIGN}]\n[pages.note]\ntext = "Call."\nsources = ["K"]', "note",
    ),
    "what is behind a tap": (
        f"items = [{SIGN}]",
        f'items = [{SIGN}]\n[[pages.more]]\ntext = "Call."\nsources = ["K"]', "more 1",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", UNGATED.values(), ids=UNGATED.keys())
def test_what_rests_on_no_source_needs_a_gate(draft: Draft, case: tuple[str, str, str]) -> None:
    old, new, place = case
    draft.edit(KNOW, old, new)
    assert_fault(draft, KNOW, f"page 'call', {place}", PROBLEM, REMEDY)


@pytest.mark.parametrize(
    "new",
    [
        f'{SIGN}, {{ text = "A rash", sources = ["K"], when = ["confirmed"] }}',
        '{ text = "Pain", sources = ["S1"], instead = ['
        '{ when = ["confirmed"], text = "Ache", sources = ["K"] }] }',
        f'{SIGN}, {{ text = "A", sources = ["S1"], when = ["confirmed"], instead = ['
        '{ when = ["powered"], text = "B", sources = ["K"] }] }',
    ],
)
def test_with_a_gate_it_may_stand(draft: Draft, new: str) -> None:
    draft.edit(KNOW, SIGN, new)
    assert [str(fault) for fault in draft.faults()] == []


def test_a_whole_page_may_wait(draft: Draft) -> None:
    draft.edit(KNOW, SIGN, '{ text = "A rash", sources = ["K"] }')
    draft.edit(KNOW, 'id = "call"\n', 'id = "call"\nwhen = ["confirmed"]\n')
    assert [str(fault) for fault in draft.faults()] == []


def test_a_gate_leaves_each_level_a_sign(draft: Draft) -> None:
    draft.edit(KNOW, SIGN, '{ text = "A rash", sources = ["K"], when = ["confirmed"] }')
    assert "has nothing left in 'levels 1, items'" in draft.fault().problem


def test_other_pages_keep_what_rests_on_no_source(draft: Draft) -> None:
    draft.edit(KNOW, '"Yes. Speak up."\nsources = ["S1"]', '"Yes. Speak up."\nsources = ["K"]')
    assert draft.faults() == []


# The real article


@pytest.mark.parametrize("practice", [one for one in PRACTICES if not one.confirmed], ids=str)
def test_the_unconfirmed_page_rests_on_sources_at_every_level(
    real: Article, practice: Practice
) -> None:
    told = page(tailored(real, practice))
    said = [one for _, one in walk.within(told) if isinstance(one, Block)]
    assert len(said) > 10
    assert [one.text for one in said if "K" in one.sources or "MEDINDIA" in one.sources] == []
    mention, today, now = told.levels
    assert any("Call us" in one.text for one in mention.items)
    assert {"Fever", "Pus"} <= {one.text for one in today.items}
    assert "{emergency}" in now.text
    assert "Bleeding you cannot control" in [one.text for one in now.items]


def test_a_clinic_that_confirms_shows_the_rest(real: Article) -> None:
    def signs(*, confirmed: bool) -> set[str]:
        told = page(tailored(real, Practice(confirmed=confirmed)))
        return {sign.text for level in told.levels for sign in level.items}

    added = signs(confirmed=True) - signs(confirmed=False)
    assert added == {
        "Small bruise",
        "Mild ache",
        "Fever: 100.4 °F (38 °C)",
        "Faint, cold, sweaty",
        "Bad pain, fast swelling",
        "Weak or numb leg",
        "Hard to breathe, swollen face",
    }


def test_a_death_is_told_only_where_the_clinic_says_so_and_by_its_source(real: Article) -> None:
    def told(*, confirmed: bool) -> list[Block]:
        article = tailored(real, Practice(confirmed=confirmed))
        return [
            one
            for chapter in article.every_chapter
            for _, one in walk.statements(chapter)
            if isinstance(one, Block) and "person died" in one.text
        ]

    assert told(confirmed=False) == []
    (one,) = told(confirmed=True)
    assert one.sources == ("R1",)
    assert "54,890" in one.text
