# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles that can be read and must not be shown: what they rest on, and where they lead."""

import pytest

from kiosk.article.check import check_article

from .draft import Draft, assert_fault

LOOK, KNOW, START = "chapters/look.toml", "chapters/know.toml", "chapters/start.toml"

# file, old, new; place, problem, remedy
RULES = {
    "block without facts or sources": (
        LOOK, 'text = "Keep still.", sources = ["S1"]', 'text = "Keep still."',
        "page 'walk', beats 1, do", "rests on no fact and no source", 'sources = ["K"]',
    ),
    "item with a title alone without facts or sources": (
        KNOW, 'id = "letter"\ntext = "Your letter"\nsources = ["S1"]',
        'id = "letter"\ntitle = "Your letter"',
        "page 'bring', items 1", "rests on no fact and no source", "Name them",
    ),
    "note without facts or sources": (
        LOOK, 'text = "Ask for a rest."\nsources = ["S1"]', 'text = "Ask for a rest."',
        "page 'see', note", "rests on no fact and no source", "Name them",
    ),
    "answer to a question without facts or sources": (
        KNOW, '"Lift your hand.", sources = ["S1"]', '"Lift your hand."',
        "page 'questions', items 1, more 1", "rests on no fact and no source", "Name them",
    ),
    "origin of numbers without facts or sources": (
        KNOW, '"From one book.", sources = ["S1"]', '"From one book."',
        "page 'dots', origin", "rests on no fact and no source", "Name them",
    ),
    "sign of a level without facts or sources": (
        KNOW, '"Pain that grows", sources = ["S1"]', '"Pain that grows"',
        "page 'call', levels 1, items 1", "rests on no fact and no source", "Name them",
    ),
    "unknown fact": (
        START, '["F1"]', '["F1", "F99"]',
        "page 'in-short', items 1", "unknown fact 'F99'", "facts.toml",
    ),
    "unknown source": (
        LOOK, '"You can sit.", icon = "chair", sources = ["S1"]',
        '"You can sit.", icon = "chair", sources = ["S1", "S9"]',
        "page 'points', items 1", "unknown source 'S9'", "sources.toml",
    ),
    "unknown source of a picture": (
        LOOK, 'alt = "A chair."', 'alt = "A chair.", sources = ["S9"]',
        "page 'walk', beats 1, picture", "unknown source 'S9'", "sources.toml",
    ),
    "fact of a word that is not there": (
        "glossary.toml", 'sources = ["S1"]', 'facts = ["F99"]',
        "word 'ear-wax'", "unknown fact 'F99'", "facts.toml",
    ),
    "uncovered fact": (
        "facts.toml", '[[facts]]\nid = "F2"',
        '[[facts]]\nid = "F3"\nsays = "Ears are odd."\n\n[[facts]]\nid = "F2"',
        "fact 'F3'", "is carried nowhere (Ears are odd.)", "name it there",
    ),
    "card that leads to a missing page": (
        START, 'to = "look"', 'to = "look/lost"',
        "page 'in-short', items 1", "leads to 'look/lost', which is not there", "chapter/page",
    ),
    "card that leads to a missing chapter": (
        START, 'to = "look"', 'to = "lost"',
        "page 'in-short', items 1", "leads to 'lost', which is not there", "chapter/page",
    ),
    "card that leads to a page without its chapter": (
        START, 'to = "look"', 'to = "see"',
        "page 'in-short', items 1", "leads to 'see', which is not there", "chapter/page",
    ),
    "word that leads to a missing page": (
        "glossary.toml", 'to = "look/see"', 'to = "look/lost"',
        "word 'ear-wax'", "leads to 'look/lost', which is not there", "chapter/page",
    ),
    "check that leads to a missing page": (
        KNOW, 'to = "look/see"', 'to = "look/lost"',
        "page 'check'", "leads to 'look/lost', which is not there", "chapter/page",
    ),
    "dots that do not add up": (
        KNOW, "count = 10", "count = 11",
        "page 'dots'", "101 dots of 100 are marked", "add up",
    ),
    "placeholder without default and unset": (
        "article.toml", "default = 5\n", "",
        "placeholder 'wait_minutes'", "neither a default nor words", "Write default = ...",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", RULES.values(), ids=RULES.keys())
def test_a_broken_rule_is_one_fault_with_its_place(
    draft: Draft, case: tuple[str, str, str, str, str, str]
) -> None:
    file, old, new, place, problem, remedy = case
    draft.edit(file, old, new)
    assert_fault(draft, file, place, problem, remedy)


PICTURES = {
    "of a page": (LOOK, 'file = "ear.svg"\nalt', 'file = "no.svg"\nalt', "page 'see', picture"),
    "of a beat": (
        LOOK, 'file = "ear.svg", alt = "A light."', 'file = "no.svg", alt = "A light."',
        "page 'walk', beats 2, picture",
    ),
    "of a card": (START, "ear.svg", "no.svg", "page 'in-short', items 1"),
    "of a chapter": (
        LOOK, 'icon = "ear"\npicture = "ear', 'icon = "ear"\npicture = "no', "picture",
    ),
    "of a word": ("glossary.toml", "ear.svg", "no.svg", "word 'ear-wax'"),
    "of the article": ("article.toml", "ear.svg", "no.svg", "picture"),
}  # fmt: skip


@pytest.mark.parametrize("case", PICTURES.values(), ids=PICTURES.keys())
def test_a_missing_picture_is_named_where_it_is_used(
    draft: Draft, case: tuple[str, str, str, str]
) -> None:
    file, old, new, place = case
    draft.edit(file, old, new)
    remedy = f"Put it in {draft.folder / 'pictures'}"
    assert_fault(draft, file, place, "the picture 'no.svg' is missing", remedy)


@pytest.mark.parametrize(
    ("old", "new", "place", "problem"),
    [
        ("<g ", '<clipPath id="c"/><g ', "<clipPath>", "is an element Qt does not draw"),
        ('<g fill="#333"', '<g style="fill:#333"', "<g>", "has 'style', which Qt ignores"),
        (' viewBox="0 0 40 30"', "", "", "is not an SVG with a viewBox"),
        ("</g>", "", "", "cannot be read as SVG"),
    ],
)
def test_a_drawing_qt_cannot_draw_is_named_itself(
    draft: Draft, old: str, new: str, place: str, problem: str
) -> None:
    draft.write("pictures/odd.svg", draft.read("pictures/ear.svg").replace(old, new))
    draft.edit(START, "ear.svg", "odd.svg")
    assert_fault(draft, "pictures/odd.svg", place, problem, "shapes and gradients only")


@pytest.mark.parametrize(
    ("file", "old", "new", "place", "name"),
    [
        ("facts.toml", 'id = "F2"', 'id = "F1"', "facts.toml", "F1"),
        ("sources.toml", 'id = "K"', 'id = "S1"', "sources.toml", "S1"),
        (LOOK, 'id = "steps"', 'id = "points"', "pages", "points"),
        (KNOW, 'id = "tips"', 'id = "points"', "pages", "points"),
        ("article.toml", '["look", "know"]', '["look", "know", "end"]', "chapters", "end"),
    ],
)
def test_an_id_that_stands_twice_is_a_fault(
    draft: Draft, file: str, old: str, new: str, place: str, name: str
) -> None:
    draft.edit(file, old, new)
    found = [fault for fault in draft.faults() if fault.place == place]
    assert [(one.file, one.problem, one.remedy) for one in found] == [
        (draft.folder, f"'{name}' stands 2 times", "Give each its own id")
    ]


def test_a_word_that_stands_three_times_is_one_fault(draft: Draft) -> None:
    draft.write("glossary.toml", draft.read("glossary.toml") * 3)
    assert_fault(draft, "", "glossary.toml", "'ear-wax' stands 3 times", "its own id")


def test_a_chapter_bears_the_name_of_its_file(draft: Draft) -> None:
    draft.edit(LOOK, 'id = "look"\n', 'id = "glance"\n')
    draft.edit(START, 'to = "look"', 'to = "know"')
    draft.edit("glossary.toml", 'to = "look/see"\n', "")
    draft.edit(KNOW, 'to = "look/see"\n', "")
    fault = draft.fault()
    assert (fault.file, fault.place) == (draft.folder / LOOK, "id")


@pytest.mark.parametrize(
    ("file", "start", "empty"),
    [
        (LOOK, "[[pages.beats]]", "beats = []\n"),
        (KNOW, '[[pages.items]]\ntitle = "Can I stop?"', "items = []\n"),
    ],
)
def test_a_page_without_anything_on_it_is_a_fault_and_not_a_crash(
    draft: Draft, file: str, start: str, empty: str
) -> None:
    before, _, after = draft.read(file).partition(start)
    following = after.partition("[[pages]]")
    draft.write(file, before + empty + following[1] + following[2])
    assert draft.fault().file == draft.folder / file


def test_a_fact_may_be_carried_by_the_word_list_alone(draft: Draft) -> None:
    extra = '\n[[facts]]\nid = "F3"\nsays = "Wax is soft."\n'
    draft.write("facts.toml", draft.read("facts.toml") + extra)
    assert draft.fault().place == "fact 'F3'"
    draft.edit("glossary.toml", 'sources = ["S1"]', 'sources = ["S1"]\nfacts = ["F3"]')
    assert draft.faults() == []


ICONS = {"book-open", "chair", "check", "clock", "ear", "info"}


def test_icons_are_checked_where_their_names_are_known(draft: Draft) -> None:
    assert check_article(draft.folder, ICONS) == []
    assert check_article(draft.folder, ICONS | {"more"}) == []


@pytest.mark.parametrize(
    ("icon", "file", "place"),
    [
        ("book-open", "article.toml", "icon"),
        ("ear", LOOK, ""),
        ("chair", LOOK, "pages 2, items 1"),
        ("check", "chapters/end.toml", ""),
    ],
)
def test_an_unknown_icon_is_named_where_it_stands(
    draft: Draft, icon: str, file: str, place: str
) -> None:
    (fault,) = check_article(draft.folder, ICONS - {icon})
    assert (fault.file, fault.place) == (draft.folder / file, place)
    assert (fault.problem, fault.remedy) == (
        f"no icon is called '{icon}'",
        "Use a Phosphor name, such as 'heart'",
    )
