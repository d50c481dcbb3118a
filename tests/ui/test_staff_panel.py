# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel: every touch is kept at once, holds at once, and the panel closes by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from ui.conftest import Finger
from ui.staff import HOME, Staff, at_the_kiosk, in_the_panel

from kiosk.session.destination import Attract, Home
from kiosk.staff.settings import Settings
from kiosk.staff.store import SettingsStore

SETTINGS = """\
# the words of the clinic
version = 2
[clinic]
name = ""  # shown to patients
[languages]
offered = ["en", "en-GB"]
"""


@pytest.fixture
def staff(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> Staff:
    return in_the_panel(open_kiosk, clock, touch_screen, SETTINGS)


def test_it_closes_after_a_minute_and_tells_so(staff: Staff) -> None:
    assert staff.finger.sees("Closes by itself in \u20661:00\u2069")
    staff.wait(45.5)
    assert staff.finger.sees("Closes by itself in \u20660:15\u2069")
    staff.finger.press(QPoint(1700, 800))
    assert staff.finger.sees("Closes by itself in \u20661:00\u2069")
    staff.wait(59)
    assert staff.screen == "panel"
    staff.wait(2)
    assert staff.screen == ""
    assert staff.finger.sees(HOME)
    staff.hold(HOME)
    assert staff.screen == "pin"


def test_how_the_test_is_done_holds_for_the_article_at_once(staff: Staff) -> None:
    controller = staff.shown.controller
    whole = controller.article
    staff.finger.tap("The test here")
    staff.finger.tap("Liquid only")
    assert staff.file["procedure"]["samples"] == "aspiration"
    assert controller.article != whole
    staff.finger.tap("Both")
    assert controller.article == whole


def test_the_next_visit_starts_as_staff_chose(staff: Staff) -> None:
    staff.finger.tap("Screen")
    staff.finger.tap("Largest")
    staff.finger.tap("Dark")
    staff.finger.tap("Back to patients")
    visit = staff.shown.controller.visit
    assert (visit.state.preferences.text_size, visit.state.preferences.colors) == (
        "standard",
        "light",
    )
    staff.shown.kiosk.startOver()
    assert (visit.state.preferences.text_size, visit.state.preferences.colors) == (
        "largest",
        "dark",
    )


def test_idle_times_hold_at_once(staff: Staff) -> None:
    staff.finger.tap("Times")
    staff.finger.tap("Ask “Are you still there?” after: less")
    staff.finger.tap("Back to patients")
    staff.wait(76)
    assert staff.finger.sees("Are you still there?")


def test_the_picture_turns_at_once_and_touches_turn_with_it(staff: Staff) -> None:
    staff.finger.tap("Screen")
    staff.finger.tap("More")
    staff.finger.tap("90°")
    assert staff.file["screen"]["turn"] == 90
    bar = staff.place("Staff settings")
    assert bar.x() > staff.window.width() * 0.9
    staff.finger.tap("0°")
    assert staff.file["screen"]["turn"] == 0
    assert staff.place("Staff settings").y() < staff.window.height() * 0.1


def test_reading_aloud_goes_away_at_once(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.clinic.has_voice", lambda _: True)
    staff.finger.tap("Sound")
    staff.finger.tap("Words per minute: more")
    assert staff.shown.speech.available
    staff.finger.tap("Offer to read aloud")
    assert not staff.shown.speech.available


def test_the_volume_holds_at_once(staff: Staff) -> None:
    before = staff.shown.speaker.volume
    assert before == 60
    staff.finger.tap("Sound")
    staff.finger.tap("Volume: more")
    assert before < staff.shown.speaker.volume == staff.file["sound"]["volume"]


def test_what_cannot_be_kept_is_told_in_place(staff: Staff) -> None:
    file = staff.shown.staff.setup.store.path
    text = file.read_text(encoding="utf-8")
    # A folder in the way is a disk that takes no file, for every user.
    file.with_name("kiosk.toml.tmp").mkdir()
    staff.finger.tap("Sound")
    staff.finger.tap("Offer to read aloud")
    assert staff.finger.sees("cannot be written")
    assert file.read_text(encoding="utf-8") == text
    assert staff.shown.staff.setup.settings.sound.read_aloud
    file.with_name("kiosk.toml.tmp").rmdir()
    staff.finger.tap("Offer to read aloud")
    assert not staff.finger.sees("cannot be written")
    assert staff.file["sound"]["read_aloud"] is False


def test_what_is_kept_is_there_after_a_restart(staff: Staff) -> None:
    staff.finger.tap("Totals")
    staff.finger.tap("Count visits by the day")
    settings, faults = SettingsStore(staff.shown.staff.setup.store.path, "").load()
    assert settings.totals.count
    assert faults == ()
    assert settings == staff.shown.staff.setup.settings


def test_without_a_file_the_first_change_makes_one(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> None:
    staff = at_the_kiosk(open_kiosk, clock, touch_screen)
    assert not staff.shown.staff.setup.store.path.exists()
    staff.shown.kiosk.beginIn("en")
    staff.enter(HOME)
    staff.finger.tap("Sound")
    staff.finger.tap("Volume: more")
    assert staff.file["sound"]["volume"] == Settings().sound.volume + 5


def test_a_fault_of_the_file_is_told_in_health(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> None:
    staff = at_the_kiosk(open_kiosk, clock, touch_screen, "version = 2\n[idle]\nask_after = 1\n")
    staff.shown.kiosk.beginIn("en")
    staff.enter(HOME)
    staff.finger.tap("Health")
    told = staff.finger.look()
    while "More" in {one.property("label") for one in staff.finger.buttons()}:
        staff.finger.tap("More")
        told += staff.finger.look()
    assert any("line 3, idle.ask_after" in one for one in told)


def test_the_screen_goes_black_and_wakes_to_the_patient(staff: Staff) -> None:
    staff.finger.tap("Screen off")
    assert staff.finger.look() == []
    assert staff.window.grabWindow().pixelColor(960, 540).lightness() == 0
    staff.wait(100)
    assert staff.screen == "dark"
    staff.finger.press(QPoint(960, 540))
    assert staff.screen == ""
    assert isinstance(staff.shown.controller.visit.place, Home)


def test_a_visit_does_not_wait_behind_a_black_screen_for_ever(staff: Staff) -> None:
    staff.finger.tap("Screen off")
    staff.wait(3600)
    staff.finger.press(QPoint(960, 540))
    assert isinstance(staff.shown.controller.visit.place, Attract)


def test_leaving_the_kiosk_is_asked_for_once_more(staff: Staff) -> None:
    ended: list[bool] = []
    staff.shown.staff.exitAsked.connect(lambda: ended.append(True))
    staff.finger.tap("Exit kiosk")
    assert staff.finger.sees("Exit the kiosk?")
    staff.finger.tap("No, stay here")
    assert not ended
    staff.finger.tap("Exit kiosk")
    staff.finger.tap("Yes, exit")
    assert ended == [True]


def test_the_language_staff_choose_at_the_globe_is_kept(staff: Staff) -> None:
    staff.finger.tap("Back to patients")
    staff.shown.kiosk.startOver()
    staff.shown.start.holdGlobe()
    staff.shown.start.choose("en-GB")
    assert staff.file["languages"]["default"] == "en-GB"
    assert staff.shown.controller.visit.state.language == "en-GB"
    staff.shown.kiosk.beginIn("en")
    staff.shown.kiosk.startOver()
    assert staff.shown.controller.visit.state.language == "en-GB"
