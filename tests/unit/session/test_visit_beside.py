# SPDX-License-Identifier: GPL-3.0-or-later
"""Two languages on every page of a visit."""

from __future__ import annotations

from kiosk.session.destination import PageAt
from kiosk.session.visit import Defaults, Outline, Visit

OUTLINE = Outline("one", (("a", "first"), ("a", "second")))


def visit() -> Visit:
    return Visit(Defaults(language="es"), [OUTLINE])


def test_a_visit_begins_in_one_language() -> None:
    assert visit().state.beside == ""


def test_a_second_language_stands_beside_the_first_and_the_place_is_kept() -> None:
    one = visit()
    one.home()
    one.open_chapter("a", "second")
    one.read_beside("en")
    assert (one.state.language, one.state.beside) == ("es", "en")
    assert one.place == PageAt("a", "second")


def test_one_touch_goes_back_to_one_language() -> None:
    one = visit()
    one.read_beside("en")
    one.read_beside("")
    assert (one.state.language, one.state.beside) == ("es", "")


def test_the_second_language_chosen_as_the_first_changes_places_with_it() -> None:
    one = visit()
    one.read_beside("en")
    one.choose_language("en")
    assert (one.state.language, one.state.beside) == ("en", "es")


def test_the_first_language_chosen_as_the_second_changes_places_with_it() -> None:
    one = visit()
    one.read_beside("en")
    one.read_beside("es")
    assert (one.state.language, one.state.beside) == ("en", "es")


def test_a_language_never_stands_beside_itself() -> None:
    one = visit()
    one.read_beside("es")
    assert one.state.beside == ""


def test_the_next_person_gets_one_language() -> None:
    one = visit()
    one.touch_start()
    one.read_beside("en")
    one.start_over()
    assert one.state.beside == ""
