# SPDX-License-Identifier: GPL-3.0-or-later
"""What is still to do before patients may rely on the kiosk."""

import datetime

import pytest

from kiosk.staff.commissioning import Kind, Step, is_phone, open_steps
from kiosk.staff.hours import is_open
from kiosk.staff.settings import Clinic, Hours, Settings

BIOPSY = "bone-marrow-biopsy"
POLICIES = ("rest_minutes", "press_minutes")
DONE = Settings(
    clinic=Clinic(phone="+1 555 0100"), values={"rest_minutes": 15, "press_minutes": 10}
)
ALL_SIGNED = {(BIOPSY, "en"): set(), (BIOPSY, "es"): set()}
NONE_SIGNED = {(BIOPSY, "en"): {"a", "b"}, (BIOPSY, "es"): {"a"}}


def test_a_kiosk_fresh_from_the_box_names_everything_in_order() -> None:
    steps = open_steps(Settings(), pin_set=False, policies=POLICIES, open_pages=NONE_SIGNED)
    assert [(step.kind, step.detail, step.pages) for step in steps] == [
        (Kind.PIN, "", 0),
        (Kind.PHONE, "", 0),
        (Kind.VALUE, "rest_minutes", 0),
        (Kind.VALUE, "press_minutes", 0),
        (Kind.ARTICLE, BIOPSY, 0),
        (Kind.LANGUAGE, f"{BIOPSY}/en", 2),
        (Kind.LANGUAGE, f"{BIOPSY}/es", 1),
    ]


def test_with_all_of_it_done_nothing_is_open() -> None:
    assert open_steps(DONE, pin_set=True, policies=POLICIES, open_pages=ALL_SIGNED) == ()


def test_each_thing_alone_is_a_step() -> None:
    def steps(settings: Settings = DONE, pin_set: bool = True) -> tuple[Step, ...]:
        return open_steps(settings, pin_set=pin_set, policies=POLICIES, open_pages=ALL_SIGNED)

    assert steps(pin_set=False) == (Step(Kind.PIN),)
    assert steps(Settings(values=DONE.values)) == (Step(Kind.PHONE),)
    for values in ({"press_minutes": 10}, {"press_minutes": 10, "rest_minutes": " "}):
        assert steps(Settings(clinic=DONE.clinic, values=values)) == (
            Step(Kind.VALUE, value="rest_minutes"),
        )
    zero = Settings(clinic=DONE.clinic, values={"press_minutes": 10, "rest_minutes": 0})
    assert steps(zero) == ()


def test_a_draft_offered_by_choice_is_no_step_but_one_language_must_be_signed() -> None:
    pages = {(BIOPSY, "en"): set(), (BIOPSY, "es"): {"a"}}
    assert open_steps(DONE, pin_set=True, policies=(), open_pages=pages) == (
        Step(Kind.LANGUAGE, article=BIOPSY, language="es", pages=1),
    )
    assert open_steps(DONE, pin_set=True, policies=(), open_pages=pages, drafts={"es"}) == ()
    drafts = {"en", "es"}
    assert open_steps(DONE, pin_set=True, policies=(), open_pages=NONE_SIGNED, drafts=drafts) == (
        Step(Kind.ARTICLE, article=BIOPSY),
    )


def test_each_article_is_asked_for() -> None:
    pages = {**ALL_SIGNED, ("other", "en"): {"x"}}
    assert [
        step.detail for step in open_steps(DONE, pin_set=True, policies=(), open_pages=pages)
    ] == ["other", "other/en"]


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("", False), ("   ", False), ("ask at the desk", False), ("112", False), ("4711", False),
        ("ext. 4711", False), ("55501", True), ("+1 (555) 010-0199", True),
        ("\u0660\u0665\u0665\u0665\u0661", True),
    ],
)  # fmt: skip
def test_a_phone_is_a_number_one_can_call_from_home(text: str, good: bool) -> None:
    assert is_phone(text) == good


@pytest.mark.parametrize(
    ("opens", "closes", "time", "expected"),
    [
        ("", "", "03:00", True), ("08:00", "", "03:00", True), ("", "18:00", "23:00", True),
        ("08:00", "08:00", "03:00", True),
        ("08:00", "18:00", "07:59:59", False), ("08:00", "18:00", "08:00", True),
        ("08:00", "18:00", "17:59:59", True), ("08:00", "18:00", "18:00", False),
        ("20:00", "06:00", "23:00", True), ("20:00", "06:00", "05:59", True),
        ("20:00", "06:00", "06:00", False), ("20:00", "06:00", "12:00", False),
        ("00:00", "23:59", "00:00", True),
    ],
)  # fmt: skip
def test_the_clinic_is_open_when_it_says_so(
    opens: str, closes: str, time: str, expected: bool
) -> None:
    hours = Hours(open=opens, close=closes)
    assert is_open(hours, datetime.time.fromisoformat(time)) == expected
