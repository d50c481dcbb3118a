# SPDX-License-Identifier: GPL-3.0-or-later
"""Until staff have set the kiosk up it says so on every screen; a draft says what it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPointingDevice
from ui.conftest import Finger
from ui.staff import Staff, at_the_kiosk

from kiosk.article import walk
from kiosk.article.model import TakeawayPage
from kiosk.session.destination import Goodbye
from kiosk.system import paths
from kiosk.takeaway.codes import plain_text
from kiosk.tour.fit import misfits

HOME = "What would you like to know?"
ARTICLE = "bone-marrow-biopsy"
NOT_SET_UP = "Not set up for patients yet"
DRAFT = "Draft: nobody has reviewed these words yet"
AT_HOME = "Draft, not yet reviewed"
SETTINGS = """\
version = 2
[clinic]
phone = "555 0142"
[values]
rest_minutes = 15
press_minutes = 10
bandage_hours = 24
no_lifting_days = 2
"""


@pytest.fixture
def kiosk(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> Callable[..., Staff]:
    return lambda settings="", **more: at_the_kiosk(
        open_kiosk, clock, touch_screen, settings, notice=True, **more
    )


def sign(staff: Staff, language: str) -> None:
    staff.tap("Sign-off")
    staff.tap(f"Sign: {language}")
    staff.tap("I have read every page in this language")
    staff.tap("Your name: Your name")
    staff.keys("Ada Roe")
    staff.tap("Keep it")
    staff.tap("What you are, such as hematologist: What you are, such as hematologist")
    staff.keys("hematologist")
    staff.tap("Keep it")
    staff.tap("Sign this language")


ENGLISH = "\u2068English\u2069 · \u2068English (US)\u2069"


def test_every_screen_says_that_it_is_not_set_up(kiosk: Callable[..., Staff]) -> None:
    staff = kiosk()
    shown = staff.shown
    visit = shown.controller.visit
    for move in (
        shown.kiosk.startOver,
        shown.kiosk.begin,
        shown.kiosk.goHome,
        lambda: shown.controller.do(lambda: visit.open_chapter("after", "")),
        shown.kiosk.openWords,
        lambda: shown.controller.do(lambda: visit.go(Goodbye())),
        shown.kiosk.hide,
    ):
        move()
        assert staff.finger.sees(NOT_SET_UP), visit.place
        assert misfits(staff.window) == [], visit.place
        notice = staff.text_item(NOT_SET_UP)
        under = notice.mapToScene(QPointF(0, notice.height())).y()
        tops = [staff.text_item(text) for text in staff.finger.look() if text != NOT_SET_UP]
        assert min(one.mapToScene(QPointF(0, 0)).y() for one in tops) >= under - 2, visit.place
    shown.kiosk.comeBack()


def test_it_says_so_in_the_language_shown(kiosk: Callable[..., Staff]) -> None:
    staff = kiosk(language="x-rtl")
    staff.shown.kiosk.beginIn("x-rtl")
    assert staff.finger.sees("\u200f" + NOT_SET_UP)


def test_a_kiosk_that_is_not_told_to_says_nothing(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> None:
    staff = at_the_kiosk(open_kiosk, clock, touch_screen)
    assert staff.finger.sees("Touch to start")
    assert not staff.finger.sees(NOT_SET_UP)


def test_staff_set_it_up_step_by_step(kiosk: Callable[..., Staff]) -> None:
    staff = kiosk()
    staff.shown.kiosk.beginIn("en")
    staff.enter(HOME)
    assert staff.shown.staff.section == "setup"
    assert staff.finger.sees("13 steps are open")
    staff.tap("Phone for patients")
    staff.tap("Phone for patients: Not set")
    staff.keys("1234")
    staff.tap("Keep it")
    assert staff.finger.sees("A number that can be called from home has 5 digits or more.")
    staff.keys("5")
    staff.tap("Keep it")
    staff.tap("Set up")
    assert staff.finger.sees("12 steps are open")
    for name in ("Rest on the back", "Press on a spot", "Keep the bandage", "No heavy lifting"):
        staff.tap("Numbers for patients")
        while not staff.finger.sees(name):
            staff.tap("More")
        staff.tap_in(name, "Confirm")
    staff.tap("Set up")
    assert staff.finger.sees("8 steps are open")
    sign(staff, ENGLISH)
    staff.tap("Set up")
    assert staff.finger.sees("Ready for patients")
    staff.tap("Back to patients")
    assert staff.finger.sees(HOME)
    assert not staff.finger.sees(NOT_SET_UP)
    assert staff.shown.languages.count == 1


def test_a_sign_off_needs_all_of_it_and_can_be_taken_back(kiosk: Callable[..., Staff]) -> None:
    staff = kiosk(SETTINGS)
    staff.shown.kiosk.beginIn("en")
    staff.enter(HOME)
    staff.tap("Sign-off")
    staff.tap(f"Sign: {ENGLISH}")
    named = {one.property("label") for one in staff.finger.buttons()}
    assert "Sign this language" not in named
    staff.tap("Cancel")
    sign(staff, ENGLISH)
    assert staff.finger.sees("Ada Roe\u2069, \u2068hematologist")
    staff.tap(f"Withdraw: {ENGLISH}")
    assert staff.finger.sees("Withdraw every sign-off of this language?")
    staff.tap("Cancel")
    assert not staff.shown.notice.text
    staff.tap(f"Withdraw: {ENGLISH}")
    staff.tap("Yes, withdraw")
    staff.tap("Back to patients")
    assert staff.finger.sees(NOT_SET_UP)


def set_up(kiosk: Callable[..., Staff]) -> Staff:
    """A kiosk with English signed, and Spanish offered as a draft."""
    staff = kiosk(SETTINGS)
    staff.shown.staff.setup.pin.set("294716")
    assert staff.shown.standing.record(ARTICLE, "en", "Ada Roe", "hematologist") == ""
    assert staff.shown.standing.offer_draft("es", "Ada Roe") == ""
    return staff


def test_a_draft_offered_by_choice_says_so_where_it_is_read(kiosk: Callable[..., Staff]) -> None:
    staff = set_up(kiosk)
    staff.shown.kiosk.beginIn("en")
    assert staff.shown.notice.text == ""
    staff.shown.languages.choose("es")
    words = staff.shown.controller.localised.interface("es")
    assert staff.finger.sees(words.text("", DRAFT))
    staff.shown.languages.choose("en")
    assert staff.shown.notice.text == ""
    visit = staff.shown.controller.visit
    staff.shown.controller.do(lambda: visit.read_beside("es"))
    assert staff.finger.sees(DRAFT)


def test_only_the_page_whose_words_changed_is_a_draft(kiosk: Callable[..., Staff]) -> None:
    staff = set_up(kiosk)
    standing, visit = staff.shown.standing, staff.shown.controller.visit
    (signed,) = standing.offering.approvals.approvals.sign_offs
    signed.pages["what-is-bone-marrow"] = "changed"
    standing.look()
    # The whole language is no longer signed, and nobody offered it as a draft.
    assert staff.shown.notice.text == NOT_SET_UP
    standing.offer_draft("en", "Ada Roe")
    standing.record(ARTICLE, "fr", "Ada Roe", "hematologist")
    pages = [
        (chapter.id, page.id)
        for chapter, page in walk.pages(staff.shown.controller.library.articles[ARTICLE])
    ]
    told = {}
    for chapter, page in pages[:6]:
        staff.shown.controller.do(lambda c=chapter, p=page: visit.open_chapter(c, p))
        told[page] = staff.shown.notice.text
    assert DRAFT in told.values()
    assert "" in told.values()


def test_what_goes_home_says_that_it_is_a_draft(kiosk: Callable[..., Staff]) -> None:
    staff = set_up(kiosk)
    shown, visit = staff.shown, staff.shown.controller.visit
    article = shown.controller.library.articles[ARTICLE]
    chapter, page = next(
        (chapter.id, page.id)
        for chapter, page in walk.pages(article)
        if isinstance(page, TakeawayPage)
    )
    shown.controller.do(lambda: visit.open_chapter(chapter, page))
    (sheet,) = shown.kiosk.beside.takeaway.sheets
    assert not sheet.draft
    shown.standing.withdraw(ARTICLE, "en")
    (sheet,) = shown.kiosk.beside.takeaway.sheets
    assert plain_text(sheet).startswith(AT_HOME)


def test_what_is_open_is_worked_out_after_the_first_picture(kiosk: Callable[..., Staff]) -> None:
    staff = set_up(kiosk)
    staff.shown.close()
    again = kiosk(paths.settings_file().read_text(encoding="utf-8"))
    again.finger.look()
    assert again.shown.standing.done
    again.shown.languages.choose("es")
    assert again.shown.notice.text


def test_a_pin_that_was_taken_away_is_a_step_again(kiosk: Callable[..., Staff]) -> None:
    staff = set_up(kiosk)
    assert staff.shown.standing.done
    paths.pin_file().unlink()
    staff.shown.standing.look()
    staff.shown.kiosk.beginIn("en")
    assert staff.finger.sees(NOT_SET_UP)
