# SPDX-License-Identifier: GPL-3.0-or-later
"""Two languages side by side, by touch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem
from ui.conftest import Finger

from kiosk.article import walk
from kiosk.session.destination import Attract, PageAt
from kiosk.startup import Ground, Options, prepare
from kiosk.tour.draw import picture
from kiosk.tour.fit import letters, misfits, visible_texts
from kiosk.tour.kinds import kind_of


def ground(default: str, *offered: str) -> Ground:
    """A clinic that reads `default` and offers these languages."""
    ready = prepare(Options(keep_copies=False))
    languages = msgspec.structs.replace(
        ready.settings.languages, default=default, offered=tuple(offered)
    )
    settings = msgspec.structs.replace(ready.settings, languages=languages)
    known = {one.tag: one for one in ready.offered}
    return replace(ready, settings=settings, offered=tuple(known[tag] for tag in offered))


@pytest.fixture
def arabic(open_kiosk: Callable[..., Finger]) -> Finger:
    """A patient who reads Arabic, in a clinic that reads English, on a page in both."""
    finger = open_kiosk(ground=ground("en", "en", "ar", "es"))
    finger.tap("العربية")
    finger.shown.kiosk.openLanguages()
    finger.shown.languages.showTwo()
    finger.shown.languages.leave()
    to(finger, "what-is-bone-marrow", "soft-part")
    return finger


def to(finger: Finger, chapter: str, page: str) -> None:
    controller = finger.shown.controller
    controller.do(lambda: controller.visit.open_chapter(chapter, page))


def drawn(finger: Finger, text: str) -> QQuickItem:
    """The one text on the screen with `text` in it."""
    finger.look()
    found = [
        item
        for item, _ in visible_texts(finger.window)
        if text in str(item.property("text")) and kind_of(item) != "QQuickText"
    ]
    assert found, text
    return found[0]


def test_the_clinics_language_comes_beside_the_patients_at_one_touch(
    open_kiosk: Callable[..., Finger],
) -> None:
    finger = open_kiosk(ground=ground("en", "en", "ar", "es"))
    finger.tap("Español")
    to(finger, "what-is-bone-marrow", "soft-part")
    title = finger.shown.page.title
    finger.tap("Español")  # the globe of the dock
    finger.tap("Show two languages" if finger.sees("Show two languages") else two(finger))
    assert finger.shown.controller.visit.state.beside == "en"
    finger.shown.languages.leave()
    assert finger.sees(title)
    assert finger.sees("The soft part inside your bones")
    assert finger.button("Español + English")


def two(finger: Finger) -> str:
    """The button that shows two languages, in the language shown."""
    say = finger.shown.controller.localised.interface(finger.shown.kiosk.language)
    return say.text("", "Show two languages")


def test_who_reads_the_clinics_language_picks_the_second(
    open_kiosk: Callable[..., Finger],
) -> None:
    finger = open_kiosk(ground=ground("en", "en", "ar", "es"))
    finger.tap("Touch to start")
    finger.tap("Show two languages")
    state = finger.shown.controller.visit.state
    assert state.beside == ""
    assert finger.sees("Choose the second language")
    finger.tap("English")  # it is there already
    assert state.beside == ""
    finger.tap("العربية")
    assert (state.language, state.beside) == ("en", "ar")
    finger.tap("Use both languages")
    assert finger.sees("What would you like to know?")


def test_every_page_is_shown_in_both_languages_line_by_line(arabic: Finger) -> None:
    controller = arabic.shown.controller
    article = controller.article
    assert article is not None
    kinds = set()
    for chapter, page in walk.pages(article):
        if type(page) in kinds:
            continue
        kinds.add(type(page))
        to(arabic, chapter.id, page.id)
        arabic.look()
        rows = arabic.shown.pairs.rows.rows
        assert rows, page.id
        assert all(row.one and row.two for row in rows), page.id
        english = controller.localised.article(article.id, "en")
        told = " ".join(row.onePlain for row in rows)
        title = next(one.title for _, one in walk.pages(english) if one.id == page.id)
        if not arabic.shown.page.beats:
            assert title in told
    assert len(kinds) > 12


def test_what_runs_from_right_to_left_stands_on_the_right(arabic: Finger) -> None:
    rows = arabic.shown.pairs.rows.rows
    one, other = drawn(arabic, rows[1].one), drawn(arabic, rows[1].two)
    assert letters(one).right() < letters(other).left()
    assert letters(one).top() == pytest.approx(letters(other).top(), abs=2)
    assert int(one.property("alignedTo")) == 1
    assert int(other.property("alignedTo")) == 2


def test_of_two_languages_from_left_to_right_the_patients_stands_left(
    open_kiosk: Callable[..., Finger],
) -> None:
    finger = open_kiosk(ground=ground("en", "en", "es"))
    finger.tap("Español")
    finger.shown.languages.showTwo()
    to(finger, "what-is-bone-marrow", "soft-part")
    assert [row.tag for row in finger.shown.pairs.sides.rows] == ["es", "en"]


def test_next_and_back_walk_as_ever(arabic: Finger) -> None:
    kiosk, visit = arabic.shown.kiosk, arabic.shown.controller.visit
    seen = []
    for _ in range(12):
        place = visit.place
        assert isinstance(place, PageAt)
        seen.append((place.chapter, place.page, arabic.shown.pairs.part))
        arabic.tap("التالي, Next")
    assert len(set(seen)) == 12
    for before in reversed(seen):
        arabic.tap("رجوع, Back")
        place = visit.place
        assert isinstance(place, PageAt)
        assert (place.chapter, place.page, arabic.shown.pairs.part) == before
    assert kiosk.screen == "page"


def test_a_beat_too_long_for_the_screen_is_walked_in_parts(arabic: Finger) -> None:
    arabic.shown.preferences.setTextSize("largest")
    to(arabic, "steps", "walk-through")
    pairs, page = arabic.shown.pairs, arabic.shown.page
    arabic.look()
    assert pairs.part == 0
    arabic.tap("التالي, Next")
    assert (page.beat, pairs.part) == (0, 1)
    while page.beat == 0:
        last = pairs.part
        arabic.tap("التالي, Next")
    assert pairs.part == 0
    arabic.tap("رجوع, Back")
    assert (page.beat, pairs.part) == (0, last)


def test_one_touch_goes_back_to_one_language_on_the_same_page(arabic: Finger) -> None:
    place = arabic.shown.controller.visit.place
    say = arabic.shown.controller.localised.interface("ar")
    arabic.tap(say.text("", "Show one language"))
    assert arabic.shown.controller.visit.state.beside == ""
    assert arabic.shown.controller.visit.place == place
    assert not arabic.sees("The soft part inside your bones")


def test_the_next_person_sees_one_language(arabic: Finger, clock: list[float]) -> None:
    controller = arabic.shown.controller
    clock[0] += 10_000
    controller.tick()
    assert isinstance(controller.visit.place, Attract)
    arabic.tap("English")
    to(arabic, "what-is-bone-marrow", "soft-part")
    assert arabic.sees("The soft part inside your bones")
    assert arabic.shown.pairs.rows.rows == ()
    assert not arabic.sees(arabic.shown.languages.languages.rows[1].name)


def test_ticks_stay_and_the_page_says_where_to_tick(arabic: Finger) -> None:
    controller = arabic.shown.controller
    to(arabic, "ready", "bring")
    first = controller.page(controller.visit.place)
    controller.visit.tick("bring", first.items[0].id or "1")
    arabic.shown.pairs.refresh()
    rows = arabic.shown.pairs.rows.rows
    assert "check-square" in {row.icon for row in rows}
    assert rows[-1].onePlain.endswith("To tick or choose, show one language.")
    assert rows[-1].kind == "hint"


def test_each_side_is_heard_in_its_own_language(
    open_kiosk: Callable[..., Finger], monkeypatch: pytest.MonkeyPatch
) -> None:
    finger = open_kiosk(ground=ground("en", "en", "es"))
    said: list[tuple[str, str]] = []
    speak = finger.shown.speaker.speak
    monkeypatch.setattr(
        finger.shown.speaker,
        "speak",
        lambda text, tag, rate: (said.append((tag, text)), speak(text, tag, rate)),
    )
    finger.tap("Español")
    finger.shown.languages.showTwo()
    to(finger, "what-is-bone-marrow", "soft-part")
    finger.tap("Hear it")
    assert said[-1][0] == "en"
    assert "The soft part inside your bones" in said[-1][1]


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1920)])
@pytest.mark.parametrize(("text", "language"), [("standard", "x-long"), ("largest", "en")])
def test_no_text_is_cut_off_beside_another(
    open_kiosk: Callable[..., Finger], size: tuple[int, int], text: str, language: str
) -> None:
    finger = open_kiosk(size, language=language)
    controller = finger.shown.controller
    finger.shown.preferences.setTextSize(text)
    controller.do(lambda: controller.visit.read_beside("x-rtl"))
    article = controller.article
    assert article is not None
    kinds = set()
    for chapter, page in walk.pages(article):
        if type(page) in kinds:
            continue
        kinds.add(type(page))
        to(finger, chapter.id, page.id)
        for _ in range(8):
            picture(finger.window)
            assert misfits(finger.window) == [], f"{page.id} {finger.shown.pairs.part}"
            if finger.shown.pairs.part + 1 >= finger.shown.page.part_count:
                break
            if not finger.shown.pairs.turn(1):
                finger.shown.page.showPart(finger.shown.page.part + 1)
    assert len(kinds) > 12


def test_no_sign_stands_without_its_level_and_the_most_urgent_comes_first(arabic: Finger) -> None:
    to(arabic, "after", "when-to-call")
    rows = [row.onePlain for row in arabic.shown.pairs.rows.rows]
    urgent = next(row for row in rows if "Emergency now" in row)
    assert "Bleeding you cannot control" in urgent
    assert rows.index(urgent) < rows.index(next(row for row in rows if "Call today" in row))


def test_a_swipe_goes_on_in_two_languages(arabic: Finger) -> None:
    before = arabic.shown.pairs.part, arabic.shown.controller.visit.place
    arabic.press(QPoint(700, 500), QPoint(800, 500), QPoint(1000, 500), QPoint(1300, 500))
    assert (arabic.shown.pairs.part, arabic.shown.controller.visit.place) != before
