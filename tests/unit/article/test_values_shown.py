# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's own values, in the places the article leaves for them."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.staff.settings import Clinic, Settings, read_settings

from .draft import Draft
from .shown import FIRST_STRONG, LEFT_TO_RIGHT, POP, Shown, strings

WAIT = "They look for ear wax. Wait {} at most."


def set_to(**values: Any) -> Settings:
    return Settings(values=values)


def all_text(shown: Shown) -> str:
    return "\n".join(text for page in shown.pages() for _, text in strings(page))


def test_the_clinics_minutes_replace_the_articles(real_folder: Path) -> None:
    ours = Shown(real_folder, set_to(rest_minutes=30)).page("right-after")
    theirs = Shown(real_folder).page("right-after")
    assert any("30\u00a0minutes" in line.plain for line in ours.body)
    assert not any("15\u00a0minutes" in line.plain for line in ours.body)
    assert any("15\u00a0minutes" in line.plain for line in theirs.body)


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("press_minutes", 7, "7\u00a0minutes"),
        ("bandage_hours", 36, "36\u00a0hours"),
        ("no_lifting_days", 9, "9\u00a0days"),
        ("no_lifting_days", 1, "1\u00a0day"),
        ("test_minutes_high", 1234, "1,234"),
    ],
)
def test_each_unit_is_written_out(real_folder: Path, name: str, value: int, text: str) -> None:
    assert text not in all_text(Shown(real_folder))
    assert text in all_text(Shown(real_folder, Settings(values={name: value})))


def test_a_value_from_the_settings_file_reaches_the_page(real_folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text('[clinic]\nphone = "555 0100"\n[values]\nrest_minutes = 30\n', "utf-8")
    settings, faults = read_settings(path)
    assert faults == []
    text = all_text(Shown(real_folder, settings))
    assert "30\u00a0minutes" in text


def test_the_telephone_number_stands_in_the_text_whole_and_left_to_right(draft: Draft) -> None:
    clinic = Settings(clinic=Clinic(phone="+1 555 0100"))
    assert Shown(draft.folder, clinic).page("see").more[0].plain == (
        f"You can call {LEFT_TO_RIGHT}+1 555 0100{POP}."
    )


@pytest.mark.parametrize("phone", ["", None])
def test_without_a_telephone_number_words_stand_in_its_place(
    draft: Draft, phone: str | None
) -> None:
    settings = Settings() if phone is None else Settings(clinic=Clinic(phone=phone))
    page = Shown(draft.folder, settings).page("see")
    assert page.more[0].plain == "You can call the number on your letter."


def test_the_emergency_number_stands_in_the_real_article(real_folder: Path) -> None:
    with_number = all_text(Shown(real_folder, Settings(clinic=Clinic(emergency="112"))))
    without = all_text(Shown(real_folder))
    assert f"{LEFT_TO_RIGHT}112{POP}" in with_number
    assert "your emergency number" in without
    assert "your emergency number" not in with_number


def test_a_note_with_the_telephone_says_so(draft: Draft) -> None:
    assert not Shown(draft.folder).page("see").note.phone
    draft.edit("chapters/look.toml", 'text = "Ask for a rest."', 'text = "Call."\nphone = true')
    assert Shown(draft.folder).page("see").note.phone


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0\u00a0minutes"),
        (1, "1\u00a0minute"),
        ("", "5\u00a0minutes"),
        ("7", "7\u00a0minutes"),
        ("\u00b2", f"{FIRST_STRONG}\u00b2{POP}"),
        ("9" * 5000, f"{FIRST_STRONG}{'9' * 5000}{POP}"),
        ("a short time", f"{FIRST_STRONG}a short time{POP}"),
    ],
)
def test_what_the_clinic_writes_is_shown(draft: Draft, value: int | str, shown: str) -> None:
    page = Shown(draft.folder, set_to(wait_minutes=value)).page("see")
    assert page.body[0].plain == WAIT.format(shown)


def test_a_value_wins_over_the_clinics_section(draft: Draft) -> None:
    settings = Settings(clinic=Clinic(phone="1"), values={"phone": "2"})
    assert Shown(draft.folder, settings).page("see").more[0].plain == (
        f"You can call {LEFT_TO_RIGHT}2{POP}."
    )


def test_a_value_the_article_does_not_ask_for_changes_nothing(draft: Draft) -> None:
    assert all_text(Shown(draft.folder, set_to(tea="hot"))) == all_text(Shown(draft.folder))


def test_the_made_up_long_language_keeps_values_and_words(draft: Draft) -> None:
    page = Shown(draft.folder, set_to(wait_minutes=8), "x-long").page("see")
    assert "8\u00a0minutes" in page.body[0].plain
    assert 'href="word:ear-wax"' in page.body[0].marked
    assert page.title.startswith("[")
