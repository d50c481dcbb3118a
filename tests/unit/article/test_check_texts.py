# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of an article: markup, placeholders, wording, length, and how easy they read."""

import pytest

from kiosk.article.check import FORBIDDEN
from kiosk.article.check_pages import MAX_GRADE, MAX_WORDS, page_grade, page_words
from kiosk.article.load import load_article

from .draft import Draft, assert_fault

LOOK, KNOW = "chapters/look.toml", "chapters/know.toml"
SEE = "They look for [[ear wax]]. Wait **{wait_minutes}** at most."
PLACE = "page 'see', body 1, text"


@pytest.mark.parametrize(
    ("text", "problem", "remedy"),
    [
        ("Wait {wait_hours} at most.", "unknown placeholder '{wait_hours}'", "[[placeholders]]"),
        ("Wait {} at most.", "unknown placeholder '{}'", "[[placeholders]]"),
        ("They look for [[wax]].", "unknown glossary word 'wax'", "glossary.toml"),
        ("They look for [[ear wax|wax]].", "unknown glossary word 'wax'", "glossary.toml"),
        ("They look for **wax.", "has a stray '**'", "Close or remove"),
        ("They look for [[ear wax.", "has a stray '[['", "Close or remove"),
        ("They look for ear wax]].", "has a stray ']]'", "Close or remove"),
        ("Wait {wait_minutes at most.", "has a stray '{'", "Close or remove"),
        ("Wait wait_minutes} at most.", "has a stray '}'", "Close or remove"),
        ("It is painless.", "says 'painless'", "Say what a person may feel"),
        ("Don’t worry.", "says 'don’t worry'", "Acknowledge the feeling"),
        ("It is **just a** look.", "says 'just a'", "Take 'just' out"),
    ],
)
def test_a_fault_of_a_text_names_the_text(
    draft: Draft, text: str, problem: str, remedy: str
) -> None:
    draft.edit(LOOK, SEE, text)
    assert_fault(draft, LOOK, PLACE, problem, remedy)


@pytest.mark.parametrize("phrase", FORBIDDEN)
def test_every_forbidden_word_is_found_in_any_case(draft: Draft, phrase: str) -> None:
    draft.edit(LOOK, SEE, f"It is {phrase.upper()} here.")
    fault = draft.fault()
    assert (fault.place, fault.problem) == (PLACE, f"says '{phrase}'")
    assert fault.remedy.lower() == FORBIDDEN[phrase].lower()


@pytest.mark.parametrize("text", ["We adjust all of it.", "A stable seat.", "Bees sting."])
def test_a_word_that_only_contains_a_forbidden_one_is_fine(draft: Draft, text: str) -> None:
    draft.edit(LOOK, SEE, text)
    assert draft.faults() == []


@pytest.mark.parametrize(
    ("file", "old", "new", "place"),
    [
        (LOOK, 'title = "Good to know"', 'title = "It is painless"', "page 'points', title"),
        (LOOK, 'alt = "A light."', 'alt = "Painless."', "page 'walk', beats 2, picture, alt"),
        (LOOK, '"soft"', '"painless"', "page 'see', picture, labels 1, under"),
        (LOOK, 'segment = "The look"', 'segment = "Painless"', "page 'walk', beats 2, segment"),
        (KNOW, '"100 people"', '"100 painless people"', "page 'dots', heading"),
        (KNOW, '"Into my nose"', '"It is painless"', "page 'check', answers 2, text"),
        (KNOW, '"day or night"', '"painless"', "page 'call', levels 1, text"),
        ("glossary.toml", '"ear wax"', '"painless"', "word 'ear-wax', term"),
    ],
)  # fmt: skip
def test_no_text_a_patient_reads_is_left_unchecked(
    draft: Draft, file: str, old: str, new: str, place: str
) -> None:
    draft.edit(file, old, new)
    assert_fault(draft, file, place, "says 'painless'", "Say what a person may feel")


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (LOOK, 'title = "The look"', 'title = "A painless look"'),
        (LOOK, 'picture = "ear.svg"\nalt = "An ear."', 'picture = "ear.svg"\nalt = "Painless."'),
        ("article.toml", 'title = "Ear check"', 'title = "Painless ear check"'),
        ("article.toml", "the number on your letter", "the painless number"),
    ],
)
def test_no_text_outside_the_pages_is_left_unchecked(
    draft: Draft, file: str, old: str, new: str
) -> None:
    draft.edit(file, old, new)
    fault = draft.fault()
    assert (fault.file, fault.problem) == (draft.folder / file, "says 'painless'")


def test_an_unknown_placeholder_on_a_chapter_card_is_a_fault(draft: Draft) -> None:
    draft.edit(LOOK, 'title = "The look"', 'title = "The {look} look"')
    assert "unknown placeholder '{look}'" in draft.fault().problem


def test_a_page_may_show_45_words_and_not_one_more(draft: Draft) -> None:
    before = page_words(load_article(draft.folder).chapters[0].pages[0])
    rest = MAX_WORDS - before
    draft.edit(LOOK, "Ask for a rest.", "Ask for a rest. " + "Go. " * rest)
    assert draft.faults() == []
    draft.edit(LOOK, "Ask for a rest.", "Ask for a rest. Go.")
    assert_fault(draft, LOOK, "page 'see'", "shows 46 words of body text", "two pages")


def test_what_is_behind_a_tap_does_not_count_as_words_of_the_page(draft: Draft) -> None:
    draft.edit(LOOK, "You can call {phone}.", "You can call. " * 30)
    draft.edit(KNOW, "Lift your hand.", "Lift your hand. " * 30)
    assert draft.faults() == []


def test_of_a_procedure_the_longest_beat_counts(draft: Draft) -> None:
    walk = next(p for p in load_article(draft.folder).chapters[0].pages if p.id == "walk")
    # "A nurse holds an otoscope to your ear." 8, "It may be cold." 4, "One minute." 2, "Breathe."
    assert page_words(walk) == 15
    draft.edit(LOOK, "It may be cold.", "It may be cold. " * 9)
    assert_fault(draft, LOOK, "page 'walk'", "shows 47 words", "Shorten it")


SECOND_QUESTION = """\
[[pages.items]]
title = "Is it loud?"
text = "No. You hear a click."
sources = ["S1"]

[[pages.items]]
title = "Can I stop?"
"""


def test_of_questions_the_longest_answer_counts(draft: Draft) -> None:
    draft.edit(KNOW, "Yes. Speak up.", "Yes. Speak up. " * 15)
    draft.edit(KNOW, '[[pages.items]]\ntitle = "Can I stop?"', SECOND_QUESTION)
    assert draft.faults() == []
    questions = next(p for p in load_article(draft.folder).chapters[1].pages if p.id == "questions")
    assert page_words(questions) == 45


def test_a_placeholder_counts_as_one_word(draft: Draft) -> None:
    see = load_article(draft.folder).chapters[0].pages[0]
    # "They look for ear wax. Wait 10 at most." 9, "It is quick." 3, "Ask for a rest." 4
    assert page_words(see) == 16


def test_the_limits_are_those_that_were_agreed() -> None:
    assert (MAX_WORDS, MAX_GRADE) == (45, 6.0)


HARD = "The practitioner visually investigates the auditory canal for irregularities."


def test_a_page_that_reads_too_hard_is_a_fault_with_both_grades(draft: Draft) -> None:
    draft.edit(LOOK, '"Take a seat."', f'"{HARD}"')
    draft.edit("article.toml", '["otoscope"]', '["practitioner"]')
    steps = next(p for p in load_article(draft.folder).chapters[0].pages if p.id == "steps")
    eased, full = page_grade(steps, ("practitioner",)), page_grade(steps)
    assert MAX_GRADE < eased < full
    problem = f"reads at grade {eased:.1f} ({full:.1f} with exempt words)"
    assert_fault(draft, LOOK, "page 'steps'", problem, "shorter words and sentences")


def test_exempt_words_make_a_page_read_easier(draft: Draft) -> None:
    draft.edit(LOOK, '"Take a seat."', f'"{HARD}"')
    assert "reads at grade" in draft.fault().problem
    hard = HARD.lower().rstrip(".").split()
    draft.edit("article.toml", '["otoscope"]', str(hard).replace("'", '"'))
    assert draft.faults() == []


@pytest.mark.parametrize(("language", "faults"), [("en", 1), ("en-GB", 1), ("es", 0)])
def test_only_english_is_graded(draft: Draft, language: str, faults: int) -> None:
    draft.edit(LOOK, '"Take a seat."', f'"{HARD}"')
    draft.edit("article.toml", 'language = "en"', f'language = "{language}"')
    assert len(draft.faults()) == faults
