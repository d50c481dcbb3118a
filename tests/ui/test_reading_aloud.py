# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading aloud: its keys, what ends it, what it does by itself, and what it says without sound."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot
from ui.conftest import Finger
from ui.voice import voice, with_voice

from kiosk.session.destination import Goodbye
from kiosk.tour.draw import settle
from kiosk.tour.fit import letters, misfits, visible_texts


def line(item: QQuickItem) -> Iterator[QQuickItem]:
    """`item` and all it is in."""
    one: QQuickItem | None = item
    while one is not None:
        yield one
        one = one.parentItem()


NO_SOUND = "This screen has no sound right now. Everything else works."


@pytest.fixture
def reader(open_kiosk: Callable[..., Finger], monkeypatch: pytest.MonkeyPatch) -> Finger:
    """A page with words, on a kiosk with a voice."""
    finger = with_voice(open_kiosk, monkeypatch)
    open_page(finger, "what-is-bone-marrow", "soft-part")
    return finger


def open_page(finger: Finger, chapter: str, page: str) -> None:
    visit = finger.shown.controller.visit
    finger.shown.controller.do(lambda: visit.open_chapter(chapter, page))
    settle(finger.window)


def prefer(finger: Finger, **changes: object) -> None:
    controller = finger.shown.controller
    wanted = msgspec.structs.replace(controller.visit.state.preferences, **changes)
    controller.do(lambda: controller.visit.prefer(wanted))
    settle(finger.window)


def test_it_waits_and_goes_on(reader: Finger) -> None:
    reader.tap("Read aloud")
    reader.tap("Pause")
    assert voice(reader).paused
    reader.tap("Go on")
    assert voice(reader).speaking
    assert not voice(reader).paused
    assert len(voice(reader).said) == 1


def test_it_reads_the_same_once_more(reader: Finger) -> None:
    reader.tap("Read aloud")
    reader.tap("Again")
    assert voice(reader).said[0] == voice(reader).said[1]
    assert voice(reader).speaking


def test_it_has_three_speeds(reader: Finger) -> None:
    reader.tap("Read aloud")
    assert voice(reader).rate == 150
    reader.tap("Slower")
    assert voice(reader).rate == 120
    reader.tap("Faster")
    reader.tap("Faster")
    assert voice(reader).rate == 172
    assert voice(reader).speaking
    assert len(voice(reader).said) == 1


def test_the_volume_of_the_visit_acts_at_once_and_ends_with_it(reader: Finger) -> None:
    before = voice(reader).volume
    reader.shown.preferences.setVolume(95)
    assert voice(reader).volume == 95
    reader.shown.preferences.setSpeed("fast")
    reader.shown.kiosk.startOver()
    assert voice(reader).volume == before == 60
    assert voice(reader).rate == 150


@pytest.mark.parametrize("control", ["Stop", "Tell me more", "Text size", "Home", "Start over"])
def test_a_touch_of_any_control_ends_it(reader: Finger, control: str) -> None:
    reader.tap("Read aloud")
    reader.tap(control)
    assert not voice(reader).speaking
    assert not reader.shown.speech.reading


def test_another_screen_is_silent(reader: Finger) -> None:
    reader.tap("Read aloud")
    reader.tap("Next")
    assert not voice(reader).speaking
    assert len(voice(reader).said) == 1


def test_what_lies_over_the_screen_is_read_instead_of_it(reader: Finger) -> None:
    reader.tap("Tell me more")
    reader.tap("Hear it")
    assert "Your marrow makes these parts." in voice(reader).said[-1]
    assert "Next" not in voice(reader).said[-1]
    stops = [one for one in reader.buttons() if one.property("label") == "Stop"]
    reader.press(reader.at(next(one for one in stops if one.property("language") is not None)))
    assert not voice(reader).speaking


def test_nothing_is_read_by_itself(reader: Finger, qtbot: QtBot) -> None:
    reader.tap("Next")
    reader.tap("Home")
    assert not reader.shown.speech.narrator.due
    assert voice(reader).said == []


def test_every_screen_is_read_by_itself_where_that_is_wanted(reader: Finger, qtbot: QtBot) -> None:
    prefer(reader, read_along=True)
    reader.tap("Next")
    qtbot.waitUntil(lambda: len(voice(reader).said) == 1)
    assert voice(reader).said[0].startswith("What the cells do.")
    reader.tap("Next")
    assert not voice(reader).speaking
    qtbot.waitUntil(lambda: len(voice(reader).said) == 2)


def test_what_a_touch_changes_is_read_and_nothing_again(reader: Finger, qtbot: QtBot) -> None:
    prefer(reader, read_along=True)
    open_page(reader, "ready", "bring")
    qtbot.waitUntil(lambda: len(voice(reader).said) == 1)
    voice(reader).end()
    reader.tap("Say if I bleed easily")
    qtbot.waitUntil(lambda: len(voice(reader).said) == 2)
    assert "Ticked" in voice(reader).said[1]
    assert "What to bring and do" not in voice(reader).said[1]


def test_reading_the_question_whether_somebody_is_there_is_no_answer(
    reader: Finger, qtbot: QtBot
) -> None:
    controller = reader.shown.controller
    prefer(reader, read_along=True)
    qtbot.waitUntil(lambda: len(voice(reader).said) == 1)
    voice(reader).end()
    controller.pass_time(controller.clock.patience + 8)
    qtbot.waitUntil(lambda: len(voice(reader).said) == 2)
    assert voice(reader).said[1].startswith("Are you still there?")
    voice(reader).reach("there")
    assert reader.shown.kiosk.asking


def test_a_hidden_page_says_nothing(reader: Finger) -> None:
    prefer(reader, read_along=True)
    reader.tap("Hide screen")
    assert not voice(reader).speaking
    assert not reader.shown.speech.narrator.due


def test_a_language_without_a_voice_is_told_in_words(
    open_kiosk: Callable[..., Finger], monkeypatch: pytest.MonkeyPatch
) -> None:
    finger = with_voice(open_kiosk, monkeypatch, lambda tag: tag != "hi", language="hi")
    open_page(finger, "why", "why-test")
    tile = next(one for one in finger.look() if "हिन्दी" in one and one != "हिन्दी")
    finger.tap(tile)
    assert voice(finger).said == []
    assert sum("हिन्दी" in one for one in finger.look()) >= 3, "the dock twice, and a sentence"


def test_no_sound_is_said_once_in_a_visit(reader: Finger, qtbot: QtBot) -> None:
    told = []
    reader.shown.speech.soundMissing.connect(lambda: told.append(1))
    voice(reader).broken = "no-sound-device"
    reader.tap("Read aloud")
    assert reader.sees(NO_SOUND)
    assert reader.sees("No sound now")
    reader.tap("No sound now")
    assert told == [1]
    voice(reader).broken = ""
    reader.tap("No sound now")
    assert voice(reader).speaking
    reader.tap("Stop")
    assert reader.sees("Read aloud"), "sound came back"
    reader.shown.kiosk.startOver()
    open_page(reader, "why", "why-test")
    voice(reader).broken = "no-sound-device"
    reader.tap("Read aloud")
    assert told == [1, 1], "the next person is told too"


def test_sound_that_goes_in_the_middle_leaves_the_page_as_it_was(reader: Finger) -> None:
    reader.tap("Read aloud")
    voice(reader).reach("marrow")
    voice(reader).fail("worker-died")
    assert not reader.shown.speech.reading
    assert reader.sees("No sound now")
    reader.tap("Next")
    assert reader.sees("What the cells do")


def test_the_start_screen_is_read_in_the_language_it_greets_in(
    open_kiosk: Callable[..., Finger], monkeypatch: pytest.MonkeyPatch
) -> None:
    finger = with_voice(open_kiosk, monkeypatch, language="en")
    while finger.shown.start.language != "es":
        finger.shown.start.turn()
    finger.tap("Hear it")
    assert voice(finger).languages == ["es"]
    assert finger.shown.start.greeting.rstrip("?") in voice(finger).said[0]


def test_the_end_can_be_heard(reader: Finger) -> None:
    visit = reader.shown.controller.visit
    reader.shown.controller.do(lambda: visit.go(Goodbye()))
    reader.tap("Hear it")
    assert "Thank you for your time" in voice(reader).said[-1]


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1920)])
@pytest.mark.parametrize("language", ["en", "ar", "es"])
@pytest.mark.parametrize("text", ["standard", "largest"])
def test_its_keys_cover_nothing(
    open_kiosk: Callable[..., Finger],
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
    language: str,
    text: str,
) -> None:
    finger = with_voice(open_kiosk, monkeypatch, size=size, language=language)
    finger.shown.preferences.setTextSize(text)
    open_page(finger, "hurt", "how-much")
    finger.shown.speech.toggle()
    settle(finger.window)
    assert finger.shown.speech.reading
    assert misfits(finger.window) == []
    bar = finger.window.findChild(QQuickItem, "readingBar")
    assert bar is not None
    foot = bar.mapToScene(QPointF(0, 0)).y()
    for item, _ in visible_texts(finger.window):
        if not any(one.property("tileCount") or one == bar for one in line(item)):
            assert letters(item).bottom() < foot + 1
