# SPDX-License-Identifier: GPL-3.0-or-later
"""The idle clock, with plain numbers for the time."""

import pytest

from kiosk.session.idle import IdleClock, IdleTimes, Phase

TIMES = IdleTimes(ask_after=90, count_down=45, hidden_for=60, goodbye_for=12)
QUIET, ACTIVE, ASKING, OVER = Phase.QUIET, Phase.ACTIVE, Phase.ASKING, Phase.OVER


@pytest.fixture
def clock() -> IdleClock:
    """A clock that waits for somebody since the second 1000."""
    one = IdleClock(TIMES)
    one.arm(1000)
    return one


def test_before_the_first_touch_nobody_is_waited_for() -> None:
    clock = IdleClock(TIMES)
    assert clock.phase(0) is QUIET
    assert clock.phase(1e9) is QUIET


@pytest.mark.parametrize(
    ("now", "phase", "left"),
    [
        (1000, ACTIVE, 135),
        (1089.75, ACTIVE, 45.25),
        (1090, ASKING, 45),
        (1134.75, ASKING, 0.25),
        (1135, OVER, 0),
        (9999, OVER, 0),
    ],
)
def test_it_asks_counts_down_and_ends(
    clock: IdleClock, now: float, phase: Phase, left: float
) -> None:
    assert clock.phase(now) is phase
    assert clock.seconds_left(now) == left


@pytest.mark.parametrize("touch", [1089, 1100, 1134])
def test_a_touch_starts_the_wait_again(clock: IdleClock, touch: float) -> None:
    clock.touched(touch)
    assert clock.phase(touch) is ACTIVE
    assert clock.phase(touch + 89) is ACTIVE
    assert clock.phase(touch + 90) is ASKING
    assert clock.phase(touch + 135) is OVER


@pytest.mark.parametrize(
    ("words", "patience"),
    [(0, 90), (19, 90), (20, 90), (21, 91), (100, 170), (300, 370)],
)
def test_a_long_page_waits_longer(clock: IdleClock, words: int, patience: float) -> None:
    clock.page_shown(words)
    assert clock.patience == patience
    assert clock.phase(1000 + patience - 0.25) is ACTIVE
    assert clock.phase(1000 + patience) is ASKING
    assert clock.phase(1000 + patience + 45) is OVER
    assert clock.seconds_left(1000) == patience + 45


def test_a_short_page_after_a_long_one_waits_as_usual(clock: IdleClock) -> None:
    clock.page_shown(300)
    clock.page_shown(10)
    assert clock.patience == 90


def test_the_start_screen_has_all_the_time_in_the_world(clock: IdleClock) -> None:
    clock.page_shown(300)
    clock.wait_only(5)
    clock.disarm()
    assert clock.phase(1e9) is QUIET
    clock.touched(2000)
    assert clock.phase(3000) is QUIET


def test_the_next_visit_inherits_neither_words_nor_limit(clock: IdleClock) -> None:
    clock.page_shown(300)
    clock.wait_only(5)
    clock.disarm()
    clock.arm(5000)
    assert clock.patience == 90
    assert clock.phase(5089) is ACTIVE
    assert clock.phase(5090) is ASKING


@pytest.mark.parametrize("seconds", [12, 60])
def test_a_hidden_page_ends_without_asking(clock: IdleClock, seconds: float) -> None:
    clock.page_shown(300)
    clock.wait_only(seconds)
    assert clock.phase(1000 + seconds - 0.25) is ACTIVE
    assert clock.seconds_left(1000) == seconds
    assert clock.phase(1000 + seconds) is OVER
    assert clock.seconds_left(1000 + seconds) == 0


def test_a_touch_prolongs_a_limited_wait(clock: IdleClock) -> None:
    clock.wait_only(12)
    clock.touched(1011)
    assert clock.phase(1022.75) is ACTIVE
    assert clock.phase(1023) is OVER


def test_an_uncovered_page_waits_as_long_as_before(clock: IdleClock) -> None:
    clock.page_shown(100)
    clock.wait_only(60)
    clock.wait_only(None)
    assert clock.patience == 170
    assert clock.phase(1170) is ASKING


def test_another_page_undoes_a_limited_wait(clock: IdleClock) -> None:
    clock.wait_only(12)
    clock.page_shown(0)
    assert clock.phase(1012) is ACTIVE
    assert clock.patience == 90


def test_the_clinics_times_count() -> None:
    clock = IdleClock(IdleTimes(ask_after=30, count_down=20))
    clock.arm(0)
    assert (clock.phase(29), clock.phase(30), clock.phase(49), clock.phase(50)) == (
        ACTIVE, ASKING, ASKING, OVER,
    )  # fmt: skip
    clock.page_shown(60)
    assert clock.patience == 70
