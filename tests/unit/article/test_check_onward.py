# SPDX-License-Identifier: GPL-3.0-or-later
"""A page that leads past others (`then`)."""

from pathlib import Path

import pytest

from kiosk.article.library import Library, open_library
from kiosk.article.load import load_article
from kiosk.article.model import Article
from kiosk.article.practice import PRACTICES, Practice, tailored
from kiosk.session.visit import Outline
from kiosk.startup import outline

from .draft import Draft, assert_fault

LOOK, KNOW, HOME = "chapters/look.toml", "chapters/know.toml", "chapters/home.toml"


def walk_of(folder: Path) -> Outline:
    library = open_library(folder.parent, None)
    assert library.faults == []
    (found,) = outline(library)
    return found


def test_without_it_the_page_that_follows_comes_next(draft: Draft) -> None:
    assert walk_of(draft.folder).after("look", "see") == ("look", "points")


@pytest.mark.parametrize("target", ["look/walk", "know/tips"])
def test_next_leads_to_a_later_page(draft: Draft, target: str) -> None:
    draft.edit(LOOK, 'id = "see"\n', f'id = "see"\nthen = "{target}"\n')
    assert draft.faults() == []
    assert walk_of(draft.folder).after("look", "see", "see") == tuple(target.split("/"))


def test_an_extra_may_lead_past_pages_of_its_own(draft: Draft) -> None:
    draft.edit(HOME, 'id = "breathe"\n', 'id = "breathe"\nthen = "home/carry"\n')
    assert draft.faults() == []
    assert walk_of(draft.folder).after("home", "breathe", "breathe") == ("home", "carry")


WRONG = {
    "not there": (LOOK, "see", "look/lost"),
    "a chapter": (LOOK, "see", "know"),
    "a page without its chapter": (LOOK, "see", "steps"),
    "the page itself": (LOOK, "see", "look/see"),
    "an earlier page": (KNOW, "tips", "look/see"),
    "a page beside the walk": (LOOK, "see", "home/carry"),
    "a page of the walk from beside it": (HOME, "breathe", "know/tips"),
}


@pytest.mark.parametrize("case", WRONG.values(), ids=WRONG.keys())
def test_it_names_a_page_that_comes_later(draft: Draft, case: tuple[str, str, str]) -> None:
    file, page, target = case
    draft.edit(file, f'id = "{page}"\n', f'id = "{page}"\nthen = "{target}"\n')
    problem = f"leads on to '{target}', which is no later page"
    assert_fault(draft, file, f"page '{page}'", problem, "comes after it")


def test_its_page_is_there_in_every_clinic(draft: Draft) -> None:
    draft.edit(LOOK, 'id = "see"\n', 'id = "see"\nthen = "look/steps"\n')
    draft.edit(LOOK, 'id = "steps"\n', 'id = "steps"\nwhen = ["sedation"]\n')
    place = "page 'see' (sedation = \"none\")"
    assert_fault(draft, LOOK, place, "leads to 'look/steps', which is not there", "`when`")


def test_a_page_that_is_gone_is_not_led_to(draft: Draft) -> None:
    """An article that was not checked may still be shown."""
    draft.edit(LOOK, 'id = "see"\n', 'id = "see"\nthen = "look/lost"\n')
    told = load_article(draft.folder)
    (found,) = outline(Library({told.id: told}))
    assert found.after("look", "see", "see") == ("look", "points")


@pytest.mark.parametrize("practice", PRACTICES, ids=str)
def test_who_wants_the_basics_is_not_shown_the_numbers(real: Article, practice: Practice) -> None:
    told = tailored(real, practice)
    (found,) = outline(Library({told.id: told}))
    assert found.after("hurt", "basics", "basics") == ("hurt", "what-helps")
    assert found.after("hurt", "basics") == ("hurt", "how-much")
    assert found.after("hurt", "how-much") == ("hurt", "questions")
