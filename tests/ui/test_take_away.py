# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes home: what the page shows, and codes any reader reads from the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from ui.carrying import CARRY, LINES, LIST, go_to, names, pick, pick_all, takeaway, texts_in
from ui.conftest import Finger
from ui.procedure import only, unstyled
from ui.take_away import RTL, answered, ground, no_programs, opener, read, read_all, square

from kiosk.session.destination import PageAt
from kiosk.startup import Options, make_controller
from kiosk.takeaway.codes import QUIET_ZONE, plain_text
from kiosk.tour.fit import misfits

LEAST_MM, LEAST_MODULE_MM = 50.0, 0.5
WHITE = 0xFFFFFFFF
SCREENS = [
    ((1920, 1080), 476),
    ((1080, 1920), 268),
    ((3840, 2160), 476),
    ((800, 1280), 215),
    ((1280, 800), 344),
]


@pytest.fixture(autouse=True)
def no_printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    no_programs(tmp_path, monkeypatch)
    yield
    answered()


@pytest.fixture
def opened(open_kiosk: Callable[..., Finger]) -> Callable[..., Finger]:
    return opener(open_kiosk)


def marked(line: str, language: str) -> str:
    """`line` as a made-up language has it."""
    return f"\u200f{line}" if language == RTL else line


# The sheet


def test_the_page_shows_how_much_of_each_part_there_is(opened: Callable[..., Finger]) -> None:
    finger = opened()
    assert finger.sees("What to bring and do (16)")
    assert finger.sees("No questions yet. Pick some.")
    assert finger.sees("Clinic phone: \u2066555 0142\u2069")
    pick_all(finger)
    go_to(finger, "ready", "bring")
    pick(finger, "My health", "List of my medicines, herbs, and vitamins")
    pick(finger, "The day", "A ride home")
    go_to(finger, *CARRY)
    shown = [unstyled(one) for one in texts_in(only(finger, "PartList"))]
    assert "My questions (4)" in shown
    assert LINES[0] in shown
    assert "What to bring and do (14)" in shown
    text = plain_text(takeaway(finger).sheets[0])
    assert all(f"- {line}\n" in text for line in LINES)
    assert "- Loose, soft clothes" in text
    assert "A ride home" not in text
    assert "555 0142" in text


def test_an_empty_list_of_questions_leads_to_the_page_where_they_are_picked(
    opened: Callable[..., Finger],
) -> None:
    finger = opened()
    finger.tap("My questions")
    assert finger.shown.controller.visit.place == PageAt(*LIST)
    finger.tap("Back")
    assert finger.shown.controller.visit.place == PageAt(*CARRY)


@pytest.mark.parametrize("text", ["standard", "largest"])
def test_where_both_have_no_room_the_square_comes_first_and_the_list_after_it(
    opened: Callable[..., Finger], text: str
) -> None:
    finger = opened(size=(1280, 800), default=RTL)
    finger.window.setProperty("widthMm", 331)
    finger.shown.preferences.setTextSize(text)
    assert "And English (RTL)" in names(finger)
    assert not finger.sees("Clinic phone")
    assert misfits(finger.window) == []
    finger.tap("Next")
    assert finger.sees("Clinic phone: \u2066555 0142\u2069")
    assert "The next code" not in names(finger)
    assert misfits(finger.window) == []


# The codes


@pytest.mark.parametrize("language", ["en", RTL])
@pytest.mark.parametrize("colors", ["light", "dark"])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_the_codes_on_the_screen_hold_the_whole_sheet(
    opened: Callable[..., Finger], size: tuple[int, int], colors: str, language: str
) -> None:
    finger = opened(language, size=size)
    finger.shown.preferences.setColors(colors)
    for line in ("why", "pain", "results-when"):
        finger.shown.controller.do(
            lambda line=line: finger.shown.controller.visit.tick("ask", line)
        )
    (sheet,) = takeaway(finger).sheets
    assert sheet.rtl == (language == RTL)
    text = plain_text(sheet)
    assert marked("Why do I need this test?", language) in text
    count = takeaway(finger).count
    assert count > 1
    parts = []
    for number in range(1, count + 1):
        heading, _, part = read(finger).partition("\n")
        assert heading == f"{number}/{count}"
        parts.append(part)
        if number < count:
            finger.tap(marked("The next code", language))
    assert "\n".join(parts) == text


@pytest.mark.parametrize("text", ["standard", "largest"])
@pytest.mark.parametrize(("size", "width_mm"), SCREENS)
def test_a_code_is_large_enough_and_has_its_white_edge(
    opened: Callable[..., Finger], size: tuple[int, int], width_mm: int, text: str
) -> None:
    finger = opened(size=size)
    finger.window.setProperty("widthMm", width_mm)
    finger.shown.preferences.setTextSize(text)
    finger.shown.preferences.setColors("dark")
    pick_all(finger)
    go_to(finger, *CARRY)
    for number, code in enumerate(takeaway(finger).provider._codes):
        takeaway(finger).show(number)
        where, image = square(finger), finger.window.grabWindow()
        module = where.width() / code.size
        assert module == int(module), "every module is as wide as the others"
        assert where.width() * width_mm / size[0] >= LEAST_MM
        assert module * width_mm / size[0] >= LEAST_MODULE_MM
        cut, edge = image.copy(where.toRect()), round(module * QUIET_ZONE)
        for at in range(0, cut.width(), 3):
            for deep in range(0, edge, 3):
                far = cut.width() - 1 - deep
                for x, y in ((at, deep), (at, far), (deep, at), (far, at)):
                    assert cut.pixel(x, y) == WHITE


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 800)])
def test_large_is_larger_and_is_read_too(
    opened: Callable[..., Finger], size: tuple[int, int]
) -> None:
    finger = opened(size=size)
    small, before = square(finger).width(), read(finger)
    finger.tap("Show it large")
    assert square(finger).width() > small
    assert square(finger).width() * finger.window.property("widthMm") / size[0] >= LEAST_MM
    assert read_all(finger) == [plain_text(takeaway(finger).sheets[0])]
    finger.tap("Show it smaller")
    takeaway(finger).show(0)
    assert square(finger).width() == small
    assert read(finger) == before


def test_switching_stops_at_both_ends(opened: Callable[..., Finger]) -> None:
    finger = opened()
    count = takeaway(finger).count
    assert "The code before" not in names(finger)
    first = read(finger)
    for _ in range(count - 1):
        finger.tap("The next code")
    assert "The next code" not in names(finger)
    assert read(finger).startswith(f"{count}/{count}\n")
    for _ in range(count - 1):
        finger.tap("The code before")
    assert read(finger) == first
    for number in (-1, count):
        takeaway(finger).show(number)
        assert takeaway(finger).number == 0


# Both languages


def test_a_clinic_that_reads_another_language_gets_both(opened: Callable[..., Finger]) -> None:
    finger = opened("en", default=RTL)
    (alone,) = read_all(finger)
    finger.tap("And English (RTL)")
    own, theirs = takeaway(finger).sheets
    assert (own.language, theirs.language) == ("en", RTL)
    assert read_all(finger) == [alone, plain_text(theirs)]
    assert "\u200f" not in alone
    assert "\u200f" in plain_text(theirs)
    finger.tap("My language")
    assert read_all(finger) == [alone]


def test_the_number_on_the_screen_is_the_number_on_the_phone(opened: Callable[..., Finger]) -> None:
    finger = opened("en", default=RTL)
    finger.tap("And English (RTL)")
    assert read(finger).startswith(f"1/{takeaway(finger).count}\n")


@pytest.mark.parametrize(("visit", "clinic"), [("en", "en"), ("en-GB", "en"), ("en", "en-GB")])
def test_british_and_american_english_are_one(
    opened: Callable[..., Finger], visit: str, clinic: str
) -> None:
    finger = opened(visit, default=clinic)
    assert not takeaway(finger).canBoth
    assert "My language" not in names(finger)
    assert len(takeaway(finger).sheets) == 1


def test_a_default_language_that_is_not_there_is_no_other_language() -> None:
    controller = make_controller(ground(default="de"), Options(keep_copies=False))
    assert controller.localised.clinic_language == controller.visit.state.language
