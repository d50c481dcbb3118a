# SPDX-License-Identifier: GPL-3.0-or-later
"""Counted texts on the real window: Arabic has six forms, and says one and two without a number."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from ui.carrying import begin, go_to, names, pages
from ui.conftest import Finger
from ui.staff import HOME, PIN, at_the_kiosk

from kiosk.article.model import ChecklistPage, ChoicesPage
from kiosk.i18n.catalogue import catalogue
from kiosk.system import paths
from kiosk.tour.fit import misfits

CLEARED = " سيُمحى هذا عند مغادرتك."
PICKED = {
    1: "تم اختيار سؤال واحد.",
    2: "تم اختيار سؤالين.",
    3: "تم اختيار 3 أسئلة.",
    11: "تم اختيار 11 سؤالًا.",
}
READY = {
    1: "شيء واحد جاهز من أصل {}.",
    2: "شيئان جاهزان من أصل {}.",
    3: "3 أشياء جاهزة من أصل {}.",
}
MORE = {
    2: "وسؤالان آخران",
    3: "و3 أسئلة أخرى",
    10: "و10 أسئلة أخرى",
    11: "و11 سؤالًا آخر",
}


def touch_lines(finger: Finger, lines: list[str], told: dict[int, str]) -> None:
    """Touches lines one by one and looks at what is told of their number."""
    within = [line for line in lines if line in names(finger)]
    assert len(within) >= 3
    for count, line in enumerate(within[:3], start=1):
        finger.tap(line)
        assert finger.sees(told[count] + CLEARED), finger.look()
        assert misfits(finger.window) == []


def test_picked_questions_are_counted_in_arabic(finger: Finger) -> None:
    begin(finger, "ar")
    ((chapter, page),) = pages(finger, ChoicesPage)
    go_to(finger, chapter, page.id)
    touch_lines(finger, [one.text for one in page.items], PICKED)


def test_things_that_are_ready_are_counted_in_arabic(finger: Finger) -> None:
    begin(finger, "ar")
    chapter, page = pages(finger, ChecklistPage)[0]
    go_to(finger, chapter, page.id)
    told = {count: text.format(len(page.items)) for count, text in READY.items()}
    touch_lines(finger, [one.title or one.text for one in page.items], told)


def test_another_language_counts_at_once(finger: Finger) -> None:
    begin(finger, "ar")
    ((chapter, page),) = pages(finger, ChoicesPage)
    go_to(finger, chapter, page.id)
    for item in page.items[:2]:
        finger.shown.page.toggle(item.id)
    assert finger.sees(PICKED[2] + CLEARED)
    finger.shown.languages.choose("es")
    assert finger.sees("2 elegidas. Esto se borra cuando usted se va.")
    finger.shown.languages.choose("en")
    assert finger.sees("2 picked. This is cleared when you leave.")
    finger.shown.languages.choose("ar")
    assert finger.sees(PICKED[2] + CLEARED)


def test_what_the_paper_has_no_room_for_is_counted_in_arabic(finger: Finger) -> None:
    begin(finger, "ar")
    ((chapter, page),) = pages(finger, ChoicesPage)
    go_to(finger, chapter, page.id)
    seen = set()
    for count, item in enumerate(page.items, start=1):
        finger.shown.page.toggle(item.id)
        texts = finger.look()
        seen |= {number for number, text in MORE.items() if text in texts}
        if count in PICKED:
            assert PICKED[count] + CLEARED in texts
    assert seen >= {2, 3}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("ar", "13 خطوة متبقية"),
        ("es", "Quedan 13 pasos pendientes"),
        ("fr", "Il reste 13 étapes"),
        ("hi", "13 चरण बाकी हैं"),
        ("zh-Hans", "还有13步未完成"),
    ],
)
def test_staff_read_the_open_steps_in_their_language(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
    language: str,
    told: str,
) -> None:
    settings = f'version = 2\n[languages]\ndefault = "{language}"\n'
    staff = at_the_kiosk(open_kiosk, clock, touch_screen, settings, notice=True)
    staff.shown.kiosk.beginIn("en")
    staff.hold(HOME)
    enter = catalogue(paths.TRANSLATIONS, "kiosk", language).text("", "OK")
    for key in (*PIN, enter, *PIN, enter):
        staff.tap(key)
    assert staff.shown.staff.section == "setup"
    assert staff.finger.sees(told), staff.finger.look()
    assert misfits(staff.window) == []
