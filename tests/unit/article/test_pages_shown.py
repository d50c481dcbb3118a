# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page shows is derived from the article and the visit."""

from pathlib import Path
from urllib.parse import unquote, urlparse

import pytest

from kiosk.staff.settings import Clinic, Settings
from kiosk.ui.page_structs import Drawing, Entry, LabelRow, LevelRow, Line, NoteProps, SegmentRow

from .draft import Draft
from .shown import Shown, strings

CLINICS = {
    "nothing set": Settings(),
    "all set": Settings(clinic=Clinic(name="Hill Clinic", phone="+1 555 0100", emergency="112")),
}


@pytest.mark.parametrize("language", ["en", "x-long", "x-rtl"])
@pytest.mark.parametrize("clinic", CLINICS.values(), ids=CLINICS.keys())
def test_every_page_of_the_real_article_is_filled_and_free_of_markup(
    real_folder: Path, clinic: Settings, language: str
) -> None:
    shown = Shown(real_folder, clinic, language)
    left = [
        (page.page, place, text)
        for page in shown.pages()
        for place, text in strings(page)
        if any(mark in text for mark in ("{", "}", "**", "[[", "]]"))
    ]
    assert left == []


def test_every_page_of_the_real_article_has_a_title_and_its_chapter(real_folder: Path) -> None:
    pages = list(Shown(real_folder).pages())
    assert len(pages) >= 28
    for page in pages:
        assert page.title, page.page
        assert page.chapter_title, page.page
        assert page.chapter_icon, page.page
        assert page.count == 8
    numbers = [page.number for page in pages]
    assert (numbers[0], numbers[-1]) == (0, 0)
    assert sorted(set(numbers)) == list(range(9))


def test_every_picture_on_a_page_is_there_and_described(real_folder: Path) -> None:
    seen = 0
    for page in Shown(real_folder).pages():
        pictures = [(page.drawing.source, page.drawing.alt)]
        pictures += [(entry.picture, entry.alt) for entry in page.entries]
        for source, alt in pictures:
            if source:
                seen += 1
                assert Path(unquote(urlparse(source).path)).is_file(), source
                assert alt, (page.page, source)
    assert seen > 20


def test_a_page_has_something_to_read(real_folder: Path, draft: Draft) -> None:
    for folder in (real_folder, draft.folder):
        for page in Shown(folder).pages():
            readable = page.body or page.entries or page.groups or page.levels
            assert readable or page.kind == "takeaway", page.page


def test_a_text_page(draft: Draft) -> None:
    page = Shown(draft.folder).page("see")
    assert (page.kind, page.chapter, page.page) == ("text", "look", "see")
    assert (page.number, page.count) == (1, 2)
    assert (page.chapter_title, page.title, page.lead) == (
        "The look", "What they see", "It is quick.",
    )  # fmt: skip
    link = '<b><a href="word:ear-wax">ear wax</a></b>'
    assert page.body == (
        Line(
            f"They look for {link}. Wait <b>5\u00a0minutes</b> at most.",
            "They look for ear wax. Wait 5\u00a0minutes at most.",
        ),
    )
    assert page.more[0].plain == "You can call the number on your letter."
    assert page.note == NoteProps("Please ask", "Ask for a rest.", "", "calm", False)
    assert page.drawing == Drawing(
        (draft.folder / "pictures" / "ear.svg").as_uri(),
        "An ear.",
        40,
        30,
        (LabelRow("Ear wax", "soft", 10, 20, 280, True, 30, 40),),
    )


def test_a_label_without_a_point_points_nowhere(draft: Draft) -> None:
    draft.edit("chapters/look.toml", ", point = [30, 40]", ", width = 90")
    (label,) = Shown(draft.folder).page("see").drawing.labels
    assert label == LabelRow("Ear wax", "soft", 10, 20, 90, False, 0, 0)


def test_a_picture_that_is_gone_keeps_its_place(draft: Draft) -> None:
    draft.remove("pictures/ear.svg")
    drawing = Shown(draft.folder).page("see").drawing
    assert (drawing.width, drawing.height) == (4, 3)


def test_cards_lead_somewhere(draft: Draft) -> None:
    page = Shown(draft.folder).page("in-short")
    assert page.number == 0
    picture = (draft.folder / "pictures" / "ear.svg").as_uri()
    assert page.entries == (
        Entry(
            number=1,
            key="1",
            title="A look",
            text="A nurse looks into your ear.",
            picture=picture,
            alt="An ear.",
            target="look",
        ),
    )


def test_a_procedure_shows_one_beat_and_the_way_through_it(draft: Draft) -> None:
    shown = Shown(draft.folder)
    first, second = shown.page("walk"), shown.page("walk", 1)
    assert (first.title, first.beat, first.beats) == ("You sit", 0, 2)
    assert (second.title, second.beat, second.beats) == ("A light", 1, 2)
    assert (first.drawing.alt, second.drawing.alt) == ("A chair.", "A light.")
    assert [(entry.key, entry.text) for entry in second.entries] == [
        ("happens", "A nurse holds an otoscope to your ear."),
        ("feel", "It may be cold."),
        ("how-long", "One minute."),
        ("do", "Breathe."),
    ]
    assert first.segments == (SegmentRow("Before", 0, 1), SegmentRow("The look", 1, 1))


def test_beats_of_one_name_are_one_stretch_of_the_way(draft: Draft) -> None:
    draft.edit("chapters/look.toml", 'segment = "The look"', 'segment = "Before"')
    assert Shown(draft.folder).page("walk").segments == (SegmentRow("Before", 0, 2),)


def test_a_part_after_the_last_beat_is_the_last_beat(draft: Draft) -> None:
    shown = Shown(draft.folder)
    assert shown.page("walk", 9) == shown.page("walk", 1)


def test_dots_show_their_groups_and_where_the_numbers_come_from(draft: Draft) -> None:
    page = Shown(draft.folder).page("dots")
    assert (page.total, page.heading, page.origin) == (100, "100 people", "From one book.")
    assert [(one.count, one.mark, one.title, one.text) for one in page.groups] == [
        (90, "disc", "", "felt no pain"),
        (10, "ring", "10 in 100", "felt some pain"),
    ]


def test_questions_carry_their_long_answer(draft: Draft) -> None:
    more = ', { text = "Or **speak**.", sources = ["S1"] }]'
    draft.edit(
        "chapters/know.toml",
        '"Lift your hand.", sources = ["S1"] }]',
        '"Lift your hand.", sources = ["S1"] }' + more,
    )
    (entry,) = Shown(draft.folder).page("questions").entries
    assert (entry.title, entry.text) == ("Can I stop?", "Yes. Speak up.")
    assert entry.more == "Lift your hand.<br>Or <b>speak</b>."


def test_tips_carry_their_strength(draft: Draft) -> None:
    shown = Shown(draft.folder)
    assert [entry.strength for entry in shown.page("tips").entries] == [2]
    assert [entry.strength for entry in shown.page("points").entries] == [0]


def test_lines_are_chosen_once_ticked_with_or_without_an_id(draft: Draft) -> None:
    shown = Shown(draft.folder)
    assert [(one.key, one.chosen) for one in shown.page("bring").entries] == [
        ("letter", False), ("2", False),
    ]  # fmt: skip
    shown.visit.tick("bring", "2")
    assert [one.chosen for one in shown.page("bring").entries] == [False, True]
    shown.visit.tick("ask", "when")
    assert [one.chosen for one in shown.page("ask").entries] == [True]


def test_a_check_knows_its_right_answer_and_the_one_chosen(draft: Draft) -> None:
    shown = Shown(draft.folder)
    page = shown.page("check")
    assert [(one.number, one.text, one.correct) for one in page.entries] == [
        (1, "Into my ear", True), (2, "Into my nose", False),
    ]  # fmt: skip
    assert (page.explanation, page.explanation_target) == (
        "The nurse looks into your ear.", "look/see",
    )  # fmt: skip
    assert page.answered == -1
    shown.visit.answer("check", 0)
    assert shown.page("check").answered == 0


def test_levels_list_their_signs(draft: Draft) -> None:
    assert Shown(draft.folder).page("call").levels == (
        LevelRow("Call today", "day or night", "care", "", ["Pain that grows"]),
    )
