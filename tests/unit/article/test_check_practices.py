# SPDX-License-Identifier: GPL-3.0-or-later
"""What every clinic must be able to show: pages that change with its settings, and stages."""

from pathlib import Path

import pytest

from kiosk.article.check_practices import practice_faults
from kiosk.article.load import load_article
from kiosk.article.model import Article
from kiosk.article.practice import PRACTICES, Practice, tailored

from .draft import Draft, assert_fault

LOOK, KNOW, START, END = (f"chapters/{name}.toml" for name in ("look", "know", "start", "end"))
STAGE = "stages/walk.toml"

BODY = 'facts = ["F1"]\nsources = ["S1"]\n[[pages.more]]'
SEE = 'id = "see"\ntitle = "What they see"'
WAX = "They look for [[ear wax]]. Wait **{wait_minutes}** at most."
DISCS = '\nmark = "disc"\ntext = "sat"\nsources = ["S1"]\n[[pages.groups]]\ncount = 90'
LONG = "Go on. " * 30
HARD = "The practitioner visually investigates the auditory canal for irregularities. " * 3


def test_the_real_article_can_be_told_by_every_clinic(real: Article, real_folder: Path) -> None:
    assert [str(fault) for fault in practice_faults(real, real_folder)] == []
    first = {tailored(real, one).chapters[3].pages[0].id for one in PRACTICES}
    assert first == {"two-samples", "liquid-sample", "solid-sample"}


def other(text: str, *when: str) -> str:
    """The body of the page with other words for some."""
    names = ", ".join(f'"{one}"' for one in when)
    line = f'instead = [{{ when = [{names}], text = "{text}", sources = ["S1"] }}]'
    return BODY.replace("\n[[", f"\n{line}\n[[")


# file, old, new; file of the fault, place, problem, remedy
TOLD = {
    "a page that loses all it shows": (
        LOOK, BODY, BODY.replace("\n[[", '\nwhen = ["aspiration"]\n[['),
        LOOK, "page 'see' (samples = \"biopsy\")", "has nothing left in 'body'", "Leave one",
    ),
    "a beat that loses a text it needs": (
        LOOK, 'do = { text = "Breathe.",', 'do = { when = ["powered"], text = "Breathe.",',
        LOOK, "page 'walk' (powered_tool = false)", "has nothing left in 'beats 2, do'", "Leave",
    ),
    "a word that is marked and gone": (
        "glossary.toml", 'to = "look/see"', 'when = ["biopsy"]\nto = "look/see"',
        LOOK, "page 'see' (samples = \"aspiration\")", "marks 'ear-wax'", "`when`",
    ),
    "an opening that is lost": (
        START, 'title = "In short"', 'title = "In short"\nwhen = ["by-hand"]',
        START, "(powered_tool = true)", "the opening has no page left", "without `when`",
    ),
    "a closing that is lost": (
        END, 'id = "keep"', 'id = "keep"\nwhen = ["aspiration-only"]',
        END, '(samples = "both" or "biopsy")', "the closing has no page left", "without `when`",
    ),
    "other words that are too many": (
        LOOK, BODY, other(LONG, "sedation-offered"),
        LOOK, "page 'see' (sedation = \"offered\")", "shows 67 words", "Shorten it",
    ),
    "other words that are too hard": (
        LOOK, BODY, other(HARD, "biopsy-only"),
        LOOK, "page 'see' (samples = \"biopsy\")", "reads at grade", "shorter words",
    ),
    "other words that rest on nothing": (
        LOOK, BODY, BODY.replace("\n[[", '\ninstead = [{ when = ["biopsy"], text = "No." }]\n[['),
        LOOK, "page 'see', body 1, instead 1", "rests on no fact and no source", "Name them",
    ),
    "dots that add up elsewhere": (
        KNOW, "count = 90", 'count = 5\nwhen = ["powered"]' + DISCS,
        KNOW, "page 'dots' (powered_tool = true)", "105 dots of 100 are marked", "add up",
    ),
    "a fault only where two settings meet": (
        LOOK, BODY, other(LONG, "powered", "no-sedation"),
        LOOK, 'page \'see\' (powered_tool = true, sedation = "none")', "shows 67 words", "Shorten",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", TOLD.values(), ids=TOLD.keys())
def test_what_some_clinics_cannot_show_is_one_fault_with_their_settings(
    draft: Draft, case: tuple[str, ...]
) -> None:
    file, old, new, *expected = case
    draft.edit(file, old, new)
    assert_fault(draft, *expected)


def test_nothing_leads_to_a_page_that_is_gone(draft: Draft) -> None:
    draft.edit(LOOK, SEE, SEE + '\nwhen = ["sedation"]')
    problem = "leads to 'look/see', which is not there"
    assert [(fault.place, fault.problem) for fault in draft.faults()] == [
        ("page 'check' (sedation = \"none\")", problem),
        ("word 'ear-wax' (sedation = \"none\")", problem),
    ]


def test_every_procedure_keeps_a_beat(draft: Draft) -> None:
    for name in ("sit", "light"):
        draft.edit(LOOK, f'id = "{name}"', f'id = "{name}"\nwhen = ["biopsy"]')
    place = "page 'walk' (samples = \"aspiration\")"
    assert_fault(draft, LOOK, place, "has nothing left in 'beats'", "the same `when`")


def test_a_chapter_must_be_left(draft: Draft) -> None:
    for name, target in ((START, "look"), (KNOW, "look/see"), ("glossary.toml", "look/see")):
        draft.edit(name, f'to = "{target}"\n', "")
    for name in (LOOK, KNOW):
        text = draft.read(name).replace("\n[[pages]]\n", '\n[[pages]]\nwhen = ["by-hand"]\n')
        draft.write(name, text)
    place = "chapters (powered_tool = true)"
    assert_fault(draft, "article.toml", place, "no chapter is left", "without `when`")


def test_pieces_for_different_clinics_are_not_counted_together(draft: Draft) -> None:
    """Each is as long as a page may be; nobody sees both."""
    twice = "".join(
        f'[[pages.body]]\ntext = "{"Go on. " * 14}"\nsources = ["S1"]\nwhen = ["{when}"]\n'
        for when in ("powered", "by-hand")
    )
    draft.edit(LOOK, "[[pages.more]]", f"{twice}[[pages.more]]")
    assert draft.faults() == []


def test_a_fault_everybody_sees_names_no_setting(draft: Draft) -> None:
    draft.edit(LOOK, WAX, LONG)
    assert_fault(draft, LOOK, "page 'see'", "shows 67 words", "Shorten it")


BEATS = {
    "still too late": (
        'segment = "Before"', 'segment = "Before"\nseconds = 5\nstill = 6',
        "beat 'sit'", "stands still at 6 s, and ends at 5 s", "inside the beat",
    ),
    "neither picture nor stage": (
        'picture = { file = "ear.svg", alt = "A chair." }\n', "",
        "beat 'sit'", "has no picture, and its page no stage", "Write picture",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BEATS.values(), ids=BEATS.keys())
def test_a_beat_shows_something_and_stands_still_inside_itself(
    draft: Draft, case: tuple[str, ...]
) -> None:
    old, new, place, problem, remedy = case
    draft.edit(LOOK, old, new)
    assert_fault(draft, LOOK, f"page 'walk', {place}", problem, remedy)


ACTORS = """\
page = "walk"

[[actors]]
id = "arm"
picture = "ear.svg"
opacity = [["sit", 0, 0], ["sit", 10, 1], ["light", 10.001, 0]]

[[actors]]
id = "hand"
within = "arm"
view = "tools"

[[actors]]
id = "light"
within = "hand"
limit = 20
depth = [["light", 1, 0], ["light", 2, 20]]

[[chips]]
text = "Ear"
at = [1, 1]
opacity = [["sit", 1, 0], ["sit", 2, 1]]

[[insets]]
id = "clock"
slot = "right"
text = "A minute"
picture = "ear.svg"
hand = "hand.svg"
sweep = [["sit", 1, 0], ["sit", 2, 90]]
"""


@pytest.fixture
def staged(draft: Draft) -> Draft:
    """The ear check with a stage that moves its procedure."""
    draft.edit(LOOK, 'title = "The walk"', 'title = "The walk"\nstage = "walk.toml"')
    draft.edit(LOOK, 'picture = { file = "ear.svg", alt = "A chair." }', 'alt = "A chair."')
    draft.edit(LOOK, 'picture = { file = "ear.svg", alt = "A light." }', 'alt = "A light."')
    draft.write(STAGE, ACTORS)
    draft.edit(LOOK, 'segment = "Before"', 'segment = "Before"\nstill = 10')
    draft.write("pictures/hand.svg", draft.read("pictures/ear.svg"))
    return draft


def test_a_good_stage_has_no_fault(staged: Draft) -> None:
    assert [str(fault) for fault in staged.faults()] == []


ARM = 'id = "arm"\n'
RULES = {
    "carried by nobody": (
        'within = "arm"', 'within = "leg"', "actor 'hand'", "is within 'leg'", "first",
    ),
    "carried by what comes later": (
        ARM, ARM + 'within = "light"\n', "actor 'arm'", "is within 'light'", "Put that actor first",
    ),
    "carried by what is gone in some clinics": (
        ARM, ARM + 'when = ["powered"]\n', "actor 'hand' (powered_tool = false)",
        "is within 'arm', which does not stand before it", "the same `when`",
    ),
    "unknown beat of an actor": (
        '["light", 1, 0]', '["lamp", 1, 0]', "actor 'light', depth 1",
        "names the beat 'lamp', which 'walk' does not have", "id of a beat",
    ),
    "unknown beat of a chip": (
        '["sit", 2, 1]', '["sat", 2, 1]', "chip 'Ear', opacity 2", "names the beat 'sat'", "beat",
    ),
    "unknown beat of an inset": (
        '["sit", 2, 90]', '["sat", 2, 90]', "inset 'clock', sweep 2", "names the beat", "beat",
    ),
    "key behind the end of its beat": (
        '["sit", 10, 1]', '["sit", 10.002, 1]', "actor 'arm', opacity 2",
        "is at 10.002 s of 'sit', which has 10 s", "inside the beat",
    ),
    "keys of a beat out of order": (
        '["light", 2, 20]', '["light", 0.5, 20]', "actor 'light', depth 2",
        "is earlier than the key before it (light, 0.5 s)", "in the order of time",
    ),
    "keys of two beats out of order": (
        '["light", 2, 20]', '["sit", 5, 20]', "actor 'light', depth 2",
        "is earlier than the key before it (sit, 5 s)", "in the order of time",
    ),
    "deeper than its limit": (
        '["light", 2, 20]', '["light", 2, 20.5]', "actor 'light'",
        "goes 20.5 deep, beyond its limit of 20", "Mend the depth",
    ),
    "tool that everybody sees": (
        'view = "tools"', 'view = "both"', "actor 'light'", "has a limit, so it is a tool", "view",
    ),
    "missing picture of an actor": (
        'id = "light"', 'id = "light"\npicture = "no.svg"', "actor 'light'",
        "the picture 'no.svg' is missing", "Put it in",
    ),
    "missing hand of an inset": (
        "hand.svg", "no.svg", "inset 'clock'", "the picture 'no.svg' is missing", "Put it in",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", RULES.values(), ids=RULES.keys())
def test_a_broken_rule_of_a_stage_is_one_fault_with_its_place(
    staged: Draft, case: tuple[str, ...]
) -> None:
    old, new, place, problem, remedy = case
    staged.edit(STAGE, old, new)
    assert_fault(staged, STAGE, place, problem, remedy)


def test_a_drawing_of_the_stage_that_qt_cannot_draw_is_named_itself(staged: Draft) -> None:
    staged.edit("pictures/hand.svg", "<g ", '<text x="1">1</text><g ')
    assert_fault(staged, "pictures/hand.svg", "<text>", "Qt does not draw", "shapes and gradients")


def test_a_beat_on_a_stage_says_what_is_shown(staged: Draft) -> None:
    staged.edit(LOOK, 'alt = "A chair."', "")
    place = "page 'walk', beat 'sit'"
    assert_fault(staged, LOOK, place, "has no words for what its stage shows", 'alt = "..."')


def test_what_carries_itself_is_a_fault_and_no_endless_way(staged: Draft) -> None:
    staged.edit(STAGE, 'within = "hand"', 'within = "light"')
    places = {fault.place for fault in staged.faults()}
    assert places == {"actor 'light'"}


def test_a_beat_has_other_words_for_what_is_shown_elsewhere(staged: Draft) -> None:
    line = 'instead = [{ when = ["powered"], alt = "A stool." }]'
    staged.edit(LOOK, 'alt = "A chair."', f'alt = "A chair."\ngentle_alt = "A seat."\n{line}')
    assert staged.faults() == []
    whole = load_article(staged.folder)
    for powered, words in ((False, ("A chair.", "A seat.")), (True, ("A stool.", ""))):
        told = tailored(whole, Practice(powered_tool=powered))
        beat = told.chapters[0].pages[3].beats[0]  # type: ignore[union-attr]
        assert (beat.alt, beat.gentle_alt, beat.instead) == (*words, ())


def test_a_picture_may_be_left_out_somewhere(draft: Draft) -> None:
    draft.edit(LOOK, 'alt = "An ear."\nlabels', 'alt = "An ear."\nwhen = ["sedation"]\nlabels')
    assert draft.faults() == []
    whole = load_article(draft.folder)
    seen = [tailored(whole, one).chapters[0].pages[0].picture for one in PRACTICES]
    left_out = [one.sedation == "none" for one in PRACTICES]
    assert [picture is None for picture in seen] == left_out
