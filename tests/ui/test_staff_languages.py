# SPDX-License-Identifier: GPL-3.0-or-later
"""Staff choose the languages, and somebody takes the responsibility for one that is a draft."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPointingDevice
from ui.conftest import Finger
from ui.staff import Staff, at_the_kiosk

from kiosk.system import paths
from kiosk.tour.fit import misfits

HOME = "What would you like to know?"
QUESTION = "Nobody has reviewed this language. Offer it all the same?"


@pytest.fixture
def staff(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> Staff:
    found = at_the_kiosk(open_kiosk, clock, touch_screen, notice=True)
    found.shown.kiosk.beginIn("en")
    found.enter(HOME)
    found.tap("Languages")
    return found


def record() -> dict[str, Any]:
    """What stands in the file of approvals."""
    file = paths.settings_file().with_name("approvals.toml")
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def offered(staff: Staff) -> list[str]:
    return [row.tag for row in staff.shown.languages.languages.rows]  # type: ignore[attr-defined]


def offer_draft(staff: Staff, name: str, who: str = "Ada Roe") -> None:
    staff.tap(name)
    staff.tap("Your name: Your name")
    staff.keys(who)
    staff.tap("Keep it")
    staff.tap("Yes, offer the draft")


def test_a_draft_is_offered_only_by_somebody_with_a_name(staff: Staff) -> None:
    staff.tap("Español")
    assert staff.finger.sees(QUESTION)
    assert "Yes, offer the draft" not in {one.property("label") for one in staff.finger.buttons()}
    staff.tap("No, keep it off")
    assert not staff.finger.sees(QUESTION)
    assert record() == {}
    offer_draft(staff, "Español")
    (draft,) = record()["draft"]
    assert (draft["language"], draft["name"]) == ("es", "Ada Roe")
    assert staff.finger.sees("offered by \u2068Ada Roe")
    assert offered(staff) == ["es"]


def test_a_question_that_was_left_open_is_gone_the_next_time(staff: Staff) -> None:
    staff.tap("Español")
    staff.tap("Screen")
    staff.tap("Languages")
    assert not staff.finger.sees(QUESTION)
    assert record() == {}


def test_switched_off_it_is_withdrawn_and_the_last_one_stays(staff: Staff) -> None:
    offer_draft(staff, "Español")
    staff.tap("Español")
    assert staff.finger.sees("One language must stay on.")
    assert record()["draft"]
    offer_draft(staff, "English (UK)")
    assert offered(staff) == ["en-GB", "es"]
    staff.tap("Español")
    assert [one["language"] for one in record()["draft"]] == ["en-GB"]
    assert offered(staff) == ["en-GB"]
    assert staff.file["languages"]["offered"] == ["en-GB"]


def test_order_star_and_turns_are_kept(staff: Staff) -> None:
    for name in ("English", "Español", "Français"):
        offer_draft(staff, name)
    assert offered(staff) == ["en", "es", "fr"]
    staff.tap("Français: up")
    staff.tap("English: down")
    assert offered(staff) == ["fr", "en", "es"]
    assert staff.file["languages"]["offered"] == ["fr", "en", "es"]
    staff.tap("Español: first on the start screen")
    assert staff.file["languages"]["default"] == "es"
    assert staff.finger.sees("Idiomas"), "the panel is in the clinic's language"
    turns = "%s: por turnos en la pantalla de inicio"
    staff.tap(turns % "Français")
    assert staff.file["languages"]["start"] == ["en", "es"]
    staff.tap(turns % "English")
    assert staff.file["languages"]["start"] == ["es"]
    staff.tap(turns % "English")
    staff.tap(turns % "Français")
    assert staff.file["languages"]["start"] == []


def test_the_first_language_switched_off_hands_the_start_screen_on(staff: Staff) -> None:
    offer_draft(staff, "English")
    offer_draft(staff, "Español")
    staff.tap("English")
    assert staff.file["languages"]["default"] == "es"
    staff.tap("Volver a pacientes")
    staff.shown.kiosk.startOver()
    assert staff.shown.controller.visit.state.language == "es"


def test_a_kiosk_started_again_offers_what_was_approved(
    staff: Staff,
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    caplog: pytest.LogCaptureFixture,
) -> None:
    offer_draft(staff, "Español")
    file = paths.settings_file()
    text = 'version = 2\n[languages]\noffered = ["fr", "es"]\ndefault = "es"\n'
    staff.shown.close()
    again = at_the_kiosk(open_kiosk, clock, touch_screen, text, notice=True)
    assert file.read_text(encoding="utf-8") == text
    assert offered(again) == ["es"]
    told = "kiosk.toml: languages.offered: fr is neither signed nor offered as a draft; left out."
    assert len([one for one in caplog.messages if one.startswith(told)]) == 1
    again.shown.kiosk.beginIn("es")
    assert again.finger.sees("Aún no está listo para pacientes")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_everything_has_its_place(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
    size: tuple[int, int],
) -> None:
    text = 'version = 2\n[languages]\ndefault = "x-rtl"\n'
    staff = at_the_kiosk(
        open_kiosk, clock, touch_screen, text, notice=True, size=size, language="x-rtl"
    )
    staff.shown.kiosk.beginIn("x-rtl")
    staff.enter(HOME)
    for section in ("setup", "languages", "signoff"):
        staff.shown.staff.show(section)
        while True:
            staff.finger.look()
            assert misfits(staff.window) == [], section
            if "\u200fMore" not in {one.property("label") for one in staff.finger.buttons()}:
                break
            staff.tap("More")
    staff.tap("Sign: \u2068हिन्दी\u2069 · \u2068Hindi\u2069")
    assert staff.finger.sees("I have read every page in this language")
    assert misfits(staff.window) == []
