# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles of other topics, dropped in as folders; damaged ones; none at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from ui.conftest import Finger
from unit.article.draft import Draft

from kiosk.article.library import Library
from kiosk.article.load import load_article
from kiosk.exits import Exit, RefusalError
from kiosk.session.destination import Goodbye, PageAt
from kiosk.staff.settings import Settings
from kiosk.startup import Ground, Options, offered_languages, prepare
from kiosk.system import paths


@pytest.fixture
def ear(tmp_path: Path) -> Path:
    """A folder of articles with another topic in it, of every kind of page."""
    folder = tmp_path / "articles"
    Draft(folder / "ear-check")
    return folder


def walk_to_the_end(finger: Finger) -> list[str]:
    """Touches Next until the visit ends; the kinds of pages on the way."""
    visit = finger.shown.controller.visit
    kinds = []
    for _ in range(100):
        if isinstance(visit.place, Goodbye):
            return kinds
        assert isinstance(visit.place, PageAt)
        kinds.append(finger.shown.page.kind)
        finger.look()
        finger.tap("Finish" if finger.shown.page.lastPage else "Next")
    raise AssertionError("no end")


def test_another_topic_runs_without_a_line_of_code(
    open_kiosk: Callable[..., Finger], ear: Path
) -> None:
    finger = open_kiosk(articles=ear)
    finger.shown.kiosk.beginIn("en")
    finger.tap("Start from the beginning")
    kinds = set(walk_to_the_end(finger))
    article = load_article(ear / "ear-check")
    assert len(kinds) == len({type(p) for c in article.all_chapters for p in c.pages})
    assert len(kinds) > 8


def test_two_articles_bring_a_chooser(open_kiosk: Callable[..., Finger], ear: Path) -> None:
    shutil.copytree(paths.ARTICLES / "bone-marrow-biopsy", ear / "bone-marrow-biopsy")
    finger = open_kiosk(articles=ear)
    finger.tap("Touch to start")
    finger.tap("Use English")
    assert finger.sees("Which test would you like to know about?")
    finger.tap("Bone marrow biopsy")
    assert finger.sees("What is bone marrow?")
    finger.tap("Back") if finger.shown.kiosk.canGoBack else finger.tap("Home")
    finger.shown.controller.start_over()
    assert finger.shown.controller.visit.state.article == ""


def test_a_check_marks_no_mistake(open_kiosk: Callable[..., Finger], ear: Path) -> None:
    finger = open_kiosk(articles=ear)
    finger.shown.kiosk.beginIn("en")
    controller = finger.shown.controller
    article = controller.article
    assert article is not None
    chapter, page = next(
        (c, p) for c in article.all_chapters for p in c.pages if type(p).__name__ == "CheckPage"
    )
    controller.do(lambda: controller.visit.open_chapter(chapter.id, page.id))
    wrong = next(one.text for one in page.answers if not one.right)  # type: ignore[attr-defined]
    right = next(one.text for one in page.answers if one.right)  # type: ignore[attr-defined]
    finger.tap(wrong)
    assert finger.sees("You chose this")
    assert finger.sees("This is the one")
    finger.tap(right)
    assert not finger.sees("You chose this")


def test_a_damaged_article_named_on_the_command_line_is_refused(ear: Path) -> None:
    chapter = next((ear / "ear-check" / "chapters").glob("*.toml"))
    chapter.write_text("title = ", encoding="utf-8")
    with pytest.raises(RefusalError, match=chapter.name) as refused:
        prepare(Options(articles=ear, keep_copies=False))
    assert refused.value.code is Exit.ARTICLE


def test_without_an_article_the_screen_says_so_calmly(open_kiosk: Callable[..., Finger]) -> None:
    settings = Settings()
    ground = Ground(settings, Library(), offered_languages(settings, None))
    finger = open_kiosk(ground=ground)
    assert finger.sees("Please ask the staff")
    finger.press(QPoint(900, 900))
    assert finger.sees("Please ask the staff")
    told = " ".join(finger.look()).lower()
    assert "traceback" not in told
    assert "bone" not in told
