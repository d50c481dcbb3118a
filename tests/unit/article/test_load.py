# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles without a fault."""

from pathlib import Path

import pytest

from kiosk.article import walk
from kiosk.article.check import check_article
from kiosk.article.faults import ArticleError, Fault
from kiosk.article.kinds import KINDS, kind_of
from kiosk.article.load import articles_in, load_article
from kiosk.article.model import Article, DotsPage, ProcedurePage, TextPage

from .draft import Draft

ALL_KINDS = {
    "text", "points", "cards", "steps", "dots", "questions", "tips", "checklist", "choices",
    "check", "summary", "levels", "procedure", "breathing", "relaxation", "takeaway",
}  # fmt: skip


def test_the_real_article_has_no_fault(real_folder: Path) -> None:
    assert [str(fault) for fault in check_article(real_folder)] == []


def test_the_real_article_carries_all_75_facts_of_the_base_article(real: Article) -> None:
    carried: set[str] = set()
    for chapter in real.all_chapters:
        for _, statement in walk.statements(chapter):
            carried.update(statement.facts)
    for word in real.words:
        carried.update(word.facts)
    assert carried == {f"F{number}" for number in range(1, 76)}
    assert {fact.id for fact in real.facts} == carried


def test_the_real_article_uses_most_kinds_of_page(real: Article) -> None:
    used = {kind_of(page) for _, page in walk.pages(real)}
    assert used >= ALL_KINDS


def test_the_real_article_walks_from_its_opening_to_its_closing(real: Article) -> None:
    assert [chapter.id for chapter in real.all_chapters] == [
        "one-minute", *real.head.chapters, "remember",
    ]  # fmt: skip
    assert len(real.chapters) == 8


def test_every_kind_of_page_can_be_written_and_has_no_fault(draft: Draft) -> None:
    assert [str(fault) for fault in draft.faults()] == []
    article = load_article(draft.folder)
    assert [kind_of(page) for _, page in walk.pages(article)] == [
        "cards", "text", "points", "steps", "procedure", "dots", "questions", "tips",
        "checklist", "choices", "check", "levels", "summary",
        "breathing", "relaxation", "takeaway",
    ]  # fmt: skip
    assert set(KINDS) == ALL_KINDS


def test_what_an_author_writes_arrives_in_the_model(draft: Draft) -> None:
    article = load_article(draft.folder)
    pages = {page.id: page for _, page in walk.pages(article)}
    see, dots, procedure = pages["see"], pages["dots"], pages["walk"]
    assert isinstance(see, TextPage)
    assert isinstance(dots, DotsPage)
    assert isinstance(procedure, ProcedurePage)
    assert see.lead
    assert see.lead.text == "It is quick."
    assert see.picture
    assert see.picture.labels[0].point == (30, 40)
    assert see.body[0].facts == ("F1",)
    assert not see.body[0].unconfirmed
    assert see.more[0].unconfirmed
    assert [(group.count, group.mark) for group in dots.groups] == [(90, "disc"), (10, "ring")]
    assert [beat.segment for beat in procedure.beats] == ["Before", "The look"]
    assert article.id == "ear-check"
    assert [word.id for word in article.words] == ["ear-wax"]


def test_an_article_needs_no_opening_no_closing_and_no_words(draft: Draft) -> None:
    draft.edit("article.toml", 'opening = "start"\nclosing = "end"\n', "")
    draft.edit("chapters/look.toml", "[[ear wax]]", "ear wax")
    draft.remove("glossary.toml")
    assert [str(fault) for fault in draft.faults()] == []
    article = load_article(draft.folder)
    assert [chapter.id for chapter in article.all_chapters] == ["look", "know"]
    assert article.words == ()


def test_articles_are_found_by_name(draft: Draft) -> None:
    second = Draft(draft.folder.with_name("aaa"))
    draft.folder.with_name("no-article").mkdir()
    assert articles_in(draft.folder.parent) == [second.folder, draft.folder]
    assert articles_in(draft.folder / "nowhere") == []


def test_every_fault_of_form_is_found_at_once(draft: Draft) -> None:
    draft.remove("chapters/look.toml")
    draft.edit("sources.toml", 'title = "A book about ears"\n', "")
    draft.edit("facts.toml", 'id = "F2"', "id = 2")
    with pytest.raises(ArticleError) as caught:
        load_article(draft.folder)
    assert sorted(fault.file.name for fault in caught.value.faults) == [
        "facts.toml", "look.toml", "sources.toml",
    ]  # fmt: skip
    assert str(caught.value) == "; ".join(str(fault) for fault in caught.value.faults)


def test_a_fault_without_a_place_is_still_one_sentence() -> None:
    assert str(Fault(Path("a.toml"), "", "is odd", "Mend it")) == "a.toml: is odd. Mend it."
    assert str(Fault(Path("a.toml"), "x", "is odd", "Mend it")) == "a.toml: x: is odd. Mend it."
