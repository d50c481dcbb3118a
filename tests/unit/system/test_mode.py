# SPDX-License-Identifier: GPL-3.0-or-later
"""How crashes are counted, and what they lead to."""

import pytest

from kiosk.system.mode import VARIABLE, Condition, Mode, Tally, condition, hand_on, read

DAY = "2026-11-23"


def after(*crashes: float) -> Tally:
    tally = Tally()
    for one in crashes:
        tally = tally.crashed(one, DAY, 137)
    return tally


@pytest.mark.parametrize(
    ("crashes", "mode"),
    [
        (0, Mode.NORMAL),
        (2, Mode.NORMAL),
        (3, Mode.SAFE),
        (5, Mode.SAFE),
        (6, Mode.OUT_OF_ORDER),
        (50, Mode.OUT_OF_ORDER),
    ],
)
def test_three_crashes_are_answered_carefully_and_six_with_a_rest(crashes: int, mode: Mode) -> None:
    times = [1000.0 + one for one in range(crashes)]
    assert after(*times).mode(1060) is mode


def test_crashes_longer_ago_than_five_minutes_do_not_count() -> None:
    tally = after(1000, 1100, 1200)
    assert tally.mode(1299) is Mode.SAFE
    assert tally.mode(1300) is Mode.NORMAL
    assert after(1000, 1200, 1400, 1600, 1800, 2000).mode(2000) is Mode.NORMAL


def test_a_crash_of_a_time_to_come_is_of_another_start_of_the_machine() -> None:
    assert after(1000, 1001, 1002).mode(20) is Mode.NORMAL


def test_out_of_order_tries_once_in_safe_mode_before_it_is_so_again() -> None:
    tally = after(*range(1000, 1006)).tried_again(1120)
    assert tally.mode(1120) is Mode.SAFE
    assert tally.crashed(1121, DAY, 1).mode(1122) is Mode.OUT_OF_ORDER
    assert tally.mode(1420) is Mode.NORMAL
    assert tally.restarts == 6


def test_restarts_are_counted_by_the_day_too() -> None:
    tally = after(1, 2).crashed(90_000, "2026-11-24", 1)
    assert (tally.restarts, tally.restarts_today) == (3, 1)


def test_what_is_handed_on_arrives() -> None:
    environment: dict[str, str] = {}
    tally = after(1000, 1001, 1002)
    hand_on(tally, Mode.SAFE, environment)
    assert read(environment[VARIABLE]) == read(tally.text()) == tally
    assert condition(environment, DAY) == Condition(Mode.SAFE, 3, 3, 137)
    assert condition(environment, "2026-11-24") == Condition(Mode.SAFE, 3, 0, 137)


@pytest.mark.parametrize(
    "text",
    ["", "x", "[]", "3", "null", '{"crashes": 3}', '{"crashes": ["a"]}', '{"restarts": "9"}',
     '{"day": 4}', '{"code": true}', '{"mode": "odd"}', '{"mode": []}'],
)  # fmt: skip
def test_a_tally_that_cannot_be_read_is_an_empty_one(text: str) -> None:
    assert read(text) == Tally()
    assert condition({VARIABLE: text}, DAY) == Condition(Mode.NORMAL, 0, 0, 0)
