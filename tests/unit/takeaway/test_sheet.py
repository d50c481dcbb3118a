# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on the sheet after a visit, in which order, and what never does."""

from __future__ import annotations

from typing import Any, Literal

import msgspec
import pytest

from kiosk.article import walk
from kiosk.article.blocks import Note
from kiosk.article.model import Article, ChecklistPage, LevelsPage, Page, TakeawayPage
from kiosk.takeaway.codes import plain_text
from kiosk.takeaway.sheet import ASK, Sheet, compose, languages_of, tidy

from .conftest import PHONE, takeaway_page

TITLES = ["When to call", "Care at home", "My questions", "What to bring and do"]


def of(article: Article, *ticked: tuple[str, str], **more: Any) -> Sheet:
    return compose(article, takeaway_page(article), ticked, str, **{"language": "en", **more})


def lines(sheet: Sheet, part: str) -> tuple[str, ...]:
    return next((one.lines for one in sheet.sections if one.part == part), ())


def with_page(article: Article, page: Page) -> Article:
    """`article` with another page in the place of the one of that id."""
    chapters = [
        tuple(
            msgspec.structs.replace(
                chapter, pages=tuple(page if one.id == page.id else one for one in chapter.pages)
            )
            for chapter in some
        )
        for some in (article.chapters, article.extras)
    ]
    return msgspec.structs.replace(article, chapters=chapters[0], extras=chapters[1])


def texts(sheet: Sheet) -> list[str]:
    whole = [sheet.title, sheet.intro, sheet.footer, sheet.clinic, sheet.call, sheet.scan]
    return whole + [text for one in sheet.sections for text in (one.title, *one.lines)]


def test_the_sections_stand_in_their_order(sheet: Sheet) -> None:
    assert [one.title for one in sheet.sections] == TITLES
    assert [one.part for one in sheet.sections] == ["calls", "care", "questions", "checklist"]


def test_the_title_and_the_lead_of_the_page_are_the_head_of_the_sheet(sheet: Sheet) -> None:
    assert sheet.title == "Your list goes home with you"
    assert sheet.intro == "This is all it holds."


def test_only_picked_questions_go_along(article: Article) -> None:
    assert lines(of(article, ("ask", "swim")), "questions") == ("When can I swim?",)


def test_a_question_without_an_id_is_picked_by_its_number(article: Article) -> None:
    assert lines(of(article, ("ask", "2")), "questions") == ("The light? Is it hot?",)


def test_questions_keep_the_order_of_the_article(article: Article) -> None:
    picked = lines(of(article, ("ask", "2"), ("ask", "swim")), "questions")
    assert picked == ("When can I swim?", "The light? Is it hot?")


def test_the_question_of_a_check_goes_along_when_the_patient_wants_to_ask(
    article: Article,
) -> None:
    picked = lines(of(article, ("where", ASK), ("ask", "swim")), "questions")
    assert picked == ("When can I swim?", "Where do they look?")


def test_what_was_ticked_on_another_page_is_no_question(article: Article) -> None:
    assert lines(of(article, ("call", "1"), ("bring", "2")), "questions") == ()


def test_lines_that_are_not_ticked_go_along_under_their_groups(article: Article) -> None:
    sheet = of(article, ("bring", "2"))
    section = next(one for one in sheet.sections if one.part == "checklist")
    assert section.lines == ("To bring", "Your letter", "The day", "Lunch: Eat as you like.")
    assert section.heads == (0, 2)


def test_a_group_without_lines_has_no_name_on_the_sheet(article: Article) -> None:
    sheet = of(article, ("bring", "letter"), ("bring", "2"))
    assert lines(sheet, "checklist") == ("The day", "Lunch: Eat as you like.")


def test_each_level_stands_over_its_signs_and_the_worst_comes_first(article: Article) -> None:
    section = of(article).sections[0]
    assert section.lines == (
        f"Call {PHONE}: day or night",
        "Pain that grows",
        "Mention it",
        "An itch",
    )
    assert section.heads == (0, 2)
    assert section.tones == ("alert", "calm")


@pytest.mark.parametrize(("tone", "place"), [("alert", 2), ("care", 2), ("calm", 4)])
def test_the_note_of_the_levels_stands_below_those_as_urgent(
    article: Article, tone: Literal["alert", "care", "calm"], place: int
) -> None:
    page = next(page for _, page in walk.pages(article) if isinstance(page, LevelsPage))
    note = Note(title="Alone?", text="Call **first**.", tone=tone)
    section = of(with_page(article, msgspec.structs.replace(page, note=note))).sections[0]
    assert section.lines[place] == "Alone? Call first."
    assert place in section.heads
    assert section.tones[section.heads.index(place)] == tone


def test_care_at_home_is_what_the_page_says(article: Article) -> None:
    assert lines(of(article), "care") == ("Rest: Wait 5\u00a0minutes.", "Keep it dry.")


def test_an_empty_section_is_left_out(article: Article) -> None:
    ticked = [("bring", "letter"), ("bring", "2"), ("bring", "lunch")]
    assert [one.title for one in of(article, *ticked).sections] == TITLES[:2]
    assert [one.title for one in of(article).sections] == [*TITLES[:2], TITLES[3]]


@pytest.mark.parametrize("field", ["questions", "checklist", "calls"])
@pytest.mark.parametrize("name", ["", "nowhere", "carry"])
def test_a_page_that_is_not_there_leaves_its_section_out(
    article: Article, field: str, name: str
) -> None:
    page = msgspec.structs.replace(takeaway_page(article), **{field: name})
    sheet = compose(article, page, {("ask", "swim")}, str, language="en")
    assert [one.part for one in sheet.sections] == [
        part for part in ("calls", "care", "questions", "checklist") if part != field
    ]


def test_no_line_is_empty_and_no_markup_is_left(article: Article) -> None:
    bring = next(page for _, page in walk.pages(article) if isinstance(page, ChecklistPage))
    blank = msgspec.structs.replace(bring.items[0], text=" \n ", title="\u200b".strip("\u200b"))
    two = msgspec.structs.replace(bring.items[1], text="One\nline,  **not**\ttwo")
    page = msgspec.structs.replace(bring, items=(blank, two))
    sheet = of(with_page(article, page), ("ask", "swim"), ("ask", "2"))
    assert lines(sheet, "checklist") == ("To bring", "One line, not two")
    for text in texts(sheet):
        assert text == text.strip()
        assert not set(text) & set("*[]{}\n\t")


def test_a_section_of_blank_lines_only_is_left_out(article: Article) -> None:
    care = tuple(msgspec.structs.replace(one, text=" ", title="") for one in page_of(article).care)
    page = msgspec.structs.replace(page_of(article), care=care)
    sheet = compose(article, page, (), str, language="en")
    assert "care" not in [one.part for one in sheet.sections]


def page_of(article: Article) -> TakeawayPage:
    return takeaway_page(article)


def test_the_clinics_number_is_on_the_sheet_when_it_is_set(article: Article) -> None:
    page = msgspec.structs.replace(page_of(article), calls="", care=())
    sheet = compose(article, page, (), str, language="en", clinic=" Riverside ", phone="555 0142")
    assert sheet.call == f"Clinic phone: {PHONE}"
    assert sheet.footer == f"Not sure? Call {PHONE}."
    assert sheet.clinic == "\u2068Riverside\u2069"


def test_without_a_number_the_articles_own_words_stand_in_its_place(article: Article) -> None:
    sheet = of(article, phone=" ")
    assert sheet.clinic == ""
    assert sheet.call == "Clinic phone: the number on your letter"
    assert sheet.footer == "Not sure? Call the number on your letter."


def test_without_a_number_and_words_for_it_nothing_says_whom_to_call(article: Article) -> None:
    head = msgspec.structs.replace(article.head, placeholders=())
    sheet = of(msgspec.structs.replace(article, head=head))
    assert sheet.footer == sheet.call == ""


def test_the_words_of_the_interface_are_translated(article: Article) -> None:
    words = {"My questions": "Mis preguntas", "%1: %2": "%1 – %2", "Not sure? Call %1.": "¿%1?"}
    sheet = compose(
        article,
        takeaway_page(article),
        {("ask", "swim")},
        lambda text: words.get(text, text),
        language="es",
        phone="1",
    )
    assert sheet.sections[2].title == "Mis preguntas"
    assert lines(sheet, "care")[0] == "Rest – Wait 5\u00a0minutes."
    assert sheet.footer == "¿\u20661\u2069?"
    assert sheet.language == "es"


@pytest.mark.parametrize(
    ("tag", "rtl"), [("ar", True), ("x-rtl", True), ("en", False), ("he", True)]
)
def test_the_direction_is_that_of_the_language(article: Article, tag: str, rtl: bool) -> None:
    assert of(article, language=tag).rtl == rtl


@pytest.mark.parametrize(
    ("patient", "clinic", "both"),
    [
        ("en", "en", ("en",)),
        ("en-GB", "en", ("en-GB",)),
        ("ar", "en", ("ar", "en")),
        ("es", "fr", ("es", "fr")),
    ],
)
def test_the_clinics_language_goes_along_when_it_is_another(
    patient: str, clinic: str, both: tuple[str, ...]
) -> None:
    assert languages_of(patient, clinic) == both


def test_control_characters_and_lone_surrogates_are_replaced() -> None:
    assert tidy(" a\x00b\x1b\r\n c\u2028d ") == "a b c d"
    assert tidy("a\ud800b\udfff") == "a\ufffdb\ufffd"
    assert tidy("24\u00a0hours") == "24\u00a0hours"


def test_the_pages_of_the_article_may_have_no_group_and_no_lead(article: Article) -> None:
    bring = next(page for _, page in walk.pages(article) if isinstance(page, ChecklistPage))
    items = tuple(msgspec.structs.replace(one, group="") for one in bring.items)
    changed = with_page(article, msgspec.structs.replace(bring, items=items))
    changed = with_page(changed, msgspec.structs.replace(page_of(changed), lead=None))
    sheet = of(changed)
    assert sheet.intro == ""
    assert lines(sheet, "checklist") == ("Your letter", "A friend", "Lunch: Eat as you like.")
    assert next(one for one in sheet.sections if one.part == "checklist").heads == ()


def test_a_sheet_nobody_reviewed_says_so_first(article: Article) -> None:
    sheet = of(article, draft=True)
    assert sheet.draft == "Draft, not yet reviewed"
    assert plain_text(sheet).splitlines()[0] == sheet.draft
    assert not of(article).draft
    assert "Draft" not in plain_text(of(article))
