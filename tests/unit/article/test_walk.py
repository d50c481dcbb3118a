# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways through an article: what a patient reads, where it stands, and how it is translated."""

from typing import Any

import msgspec
import pytest

from kiosk.article import walk
from kiosk.article.load import load_article
from kiosk.article.model import Article

from .draft import Draft

FOR_THE_PROGRAM = {
    "calls", "chapters", "checklist", "closing", "default", "exempt_words", "extras", "facts",
    "file", "icon", "id", "kind", "language", "mark", "name", "opening", "panel", "picture",
    "questions", "sources", "to", "tone", "unit", "version",
}  # fmt: skip
"""The fields no patient reads, told independently of `walk.TRANSLATABLE`."""


@pytest.fixture
def article(draft: Draft) -> Article:
    return load_article(draft.folder)


def leaves(value: Any, place: tuple[str, ...] = ()) -> dict[tuple[str, ...], Any]:
    """Every value that is no list and no table, with its place."""
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list | tuple):
        pairs = list(enumerate(value))
    else:
        return {place: value}
    found: dict[tuple[str, ...], Any] = {}
    for name, inner in pairs:
        found.update(leaves(inner, (*place, str(name))))
    return found


def flat(article: Article) -> dict[tuple[str, ...], Any]:
    return leaves(msgspec.to_builtins(article))


def read_by_patients(place: tuple[str, ...]) -> bool:
    """Facts and sources stay in the author's language."""
    names = [name for name in place if not name.isdigit()]
    return names[0] not in ("facts", "sources") and names[-1] not in FOR_THE_PROGRAM


def test_every_text_a_patient_reads_is_translated_and_nothing_else(article: Article) -> None:
    before = flat(article)
    after = flat(walk.translated(article, lambda _, text: f"<{text}>"))
    assert after.keys() == before.keys()
    wrong = [
        place
        for place, value in before.items()
        if after[place]
        != (f"<{value}>" if isinstance(value, str) and value and read_by_patients(place) else value)
    ]
    assert wrong == []
    assert sum(after[place] != before[place] for place in before) > 60


def test_translating_changes_a_copy(article: Article) -> None:
    before = msgspec.to_builtins(article)
    assert walk.translated(article, lambda _, text: text) == article
    walk.translated(article, lambda _, text: text + "!")
    assert msgspec.to_builtins(article) == before


def test_each_text_is_translated_in_the_context_it_stands_in(article: Article) -> None:
    asked: dict[str, set[str]] = {}

    def note(context: str, text: str) -> str:
        asked.setdefault(text, set()).add(context)
        return text

    walk.translated(article, note)
    assert asked["Ear check"] == {"article"}
    assert asked["the number on your letter"] == {"article"}
    assert asked["The look"] == {"look", "walk"}
    assert asked["Before"] == {"walk"}
    assert asked["What they see"] == {"see"}
    assert asked["ear wax"] == {"word:ear-wax"}
    assert asked["In one minute"] == {"start"}
    assert asked["To keep in mind"] == {"end", "keep"}


def test_mapped_changes_texts_and_keeps_the_rest(article: Article) -> None:
    see = article.chapters[0].pages[0]
    loud = walk.mapped(see, str.upper)
    assert loud.title == "WHAT THEY SEE"
    assert loud.lead
    assert (loud.lead.text, loud.lead.facts) == ("IT IS QUICK.", ("F2",))
    assert loud.picture
    assert (loud.picture.file, loud.picture.alt) == ("ear.svg", "AN EAR.")
    assert (loud.picture.labels[0].under, loud.picture.labels[0].at) == ("SOFT", (10, 20))
    assert (loud.id, loud.panel, type(loud)) == (see.id, see.panel, type(see))


def test_places_count_from_one(article: Article) -> None:
    see = article.chapters[0].pages[0]
    assert dict(walk.texts(see)) == {
        "title": "What they see",
        "lead, text": "It is quick.",
        "body 1, text": "They look for [[ear wax]]. Wait **{wait_minutes}** at most.",
        "more 1, text": "You can call {phone}.",
        "picture, alt": "An ear.",
        "picture, labels 1, text": "Ear wax",
        "picture, labels 1, under": "soft",
        "note, title": "Please ask",
        "note, text": "Ask for a rest.",
    }


def test_statements_are_blocks_and_pictures(article: Article) -> None:
    walk_page = next(page for page in article.chapters[0].pages if page.id == "walk")
    assert [place for place, _ in walk.statements(walk_page)][:5] == [
        "beats 1, happens", "beats 1, feel", "beats 1, how_long", "beats 1, do",
        "beats 1, picture",
    ]  # fmt: skip
    check = next(page for page in article.chapters[1].pages if page.id == "check")
    assert [place for place, _ in walk.statements(check)] == ["explanation"]


def test_body_text_is_what_stands_open_on_the_page(article: Article) -> None:
    pages = {page.id: page for _, page in walk.pages(article)}
    assert list(walk.body_texts(pages["see"])) == [
        "It is quick.",
        "Ask for a rest.",
        "They look for [[ear wax]]. Wait **{wait_minutes}** at most.",
    ]
    assert list(walk.body_texts(pages["questions"])) == ["Yes. Speak up."]


def test_pages_come_in_the_order_of_the_guided_walk(article: Article) -> None:
    ids = [(chapter.id, page.id) for chapter, page in walk.pages(article)]
    assert (ids[0], ids[1], ids[-4]) == (("start", "in-short"), ("look", "see"), ("end", "keep"))
    assert [chapter for chapter, _ in ids[-3:]] == ["home"] * 3
    assert len(ids) == len(set(ids)) == 16


def test_the_real_article_keeps_its_shape_in_translation(real: Article) -> None:
    before, after = flat(real), flat(walk.translated(real, lambda _, text: f"<{text}>"))
    assert before.keys() == after.keys()
    assert all(after[place] == before[place] for place in before if not read_by_patients(place))
