# SPDX-License-Identifier: GPL-3.0-or-later
"""The PIN of the staff panel and its lock."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from kiosk.staff.pin import (
    FIRST_LOCK,
    LONGEST_LOCK,
    TRIES,
    PinError,
    PinFile,
    Verdict,
    Weakness,
    WeakPinError,
    weakness,
)

RIGHT, WRONG = "907214", "907215"
OPEN = Verdict(True, TRIES, 0)
NOW = 1_800_000_000.0


@pytest.fixture
def pin(tmp_path: Path) -> PinFile:
    found = PinFile(tmp_path / "state" / "pin.toml")
    found.set(RIGHT)
    return found


def lock(pin: PinFile, now: float) -> Verdict:
    """As many wrong tries as it takes."""
    for left in range(TRIES - 1, 0, -1):
        assert pin.check(WRONG, now) == Verdict(False, left, 0)
    return pin.check(WRONG, now)


def test_there_is_no_pin_until_staff_choose_one(tmp_path: Path) -> None:
    pin = PinFile(tmp_path / "state" / "pin.toml")
    assert not pin.is_set
    assert pin.fault == ""
    for guess in ("", "0000", "1234", "123456", RIGHT):
        verdict = pin.check(guess, NOW)
        assert not verdict.ok
        assert "no PIN is set" in verdict.fault
    assert not pin.path.parent.exists()
    pin.set(RIGHT)
    assert pin.is_set
    assert pin.check(RIGHT, NOW) == OPEN


def test_the_file_holds_a_salted_hash_that_only_its_owner_reads(pin: PinFile) -> None:
    first = pin.path.read_text(encoding="utf-8")
    pin.set(RIGHT)
    second = pin.path.read_text(encoding="utf-8")
    assert RIGHT not in first + second
    assert first != second
    assert list(pin.path.parent.iterdir()) == [pin.path]
    if sys.platform != "win32":
        assert stat.S_IMODE(pin.path.stat().st_mode) == 0o600
        pin.check(WRONG, NOW)
        assert stat.S_IMODE(pin.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(pin.path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("", Weakness.FORM), ("123", Weakness.FORM), ("907214835", Weakness.FORM),
        ("90a214", Weakness.FORM), ("٩٠٧٢١٤", Weakness.FORM), ("9072\n", Weakness.FORM),
        (" 9072", Weakness.FORM), ("-907", Weakness.FORM),
        ("0000", Weakness.SAME), ("99999999", Weakness.SAME),
        ("1234", Weakness.RUN), ("123456", Weakness.RUN), ("654321", Weakness.RUN),
        ("7890", Weakness.RUN), ("0987", Weakness.RUN), ("901234", Weakness.RUN),
        ("1212", Weakness.REPEATED), ("123123", Weakness.REPEATED), ("47474747", Weakness.REPEATED),
        ("9072", None), ("90721", None), (RIGHT, None), ("12345679", None), ("112233", None),
        ("121213", None),
    ],
)  # fmt: skip
def test_a_weak_pin_is_refused_with_its_reason(
    tmp_path: Path, digits: str, expected: Weakness | None
) -> None:
    assert weakness(digits) == expected
    pin = PinFile(tmp_path / "pin.toml")
    if expected:
        with pytest.raises(WeakPinError, match=r"^PIN refused: .+\. Choose another\.$") as caught:
            pin.set(digits)
        assert caught.value.weakness == expected
    else:
        pin.set(digits)
    assert pin.is_set == (expected is None)


@pytest.mark.parametrize("guess", ["", "9", RIGHT + "0", f" {RIGHT}", "٩٠٧٢١٤", "\ud800"])
def test_what_is_no_pin_is_a_wrong_try(pin: PinFile, guess: str) -> None:
    assert pin.check(guess, NOW) == Verdict(False, TRIES - 1, 0)
    assert pin.check(RIGHT, NOW) == OPEN


def test_five_wrong_tries_lock_for_a_minute_and_then_twice_as_long(pin: PinFile) -> None:
    now, seconds = NOW, FIRST_LOCK
    for _ in range(14):
        assert lock(pin, now) == Verdict(False, 0, seconds)
        assert pin.check(RIGHT, now) == Verdict(False, 0, seconds)
        assert pin.check(WRONG, now + seconds - 0.5) == Verdict(False, 0, 1)
        now += seconds
        seconds = min(2 * seconds, LONGEST_LOCK)
    assert seconds == LONGEST_LOCK
    assert pin.check(RIGHT, now) == OPEN
    assert lock(pin, now).locked_for_seconds == FIRST_LOCK


def test_a_right_pin_forgets_the_wrong_tries(pin: PinFile) -> None:
    for _ in range(TRIES - 1):
        pin.check(WRONG, NOW)
    assert pin.check(RIGHT, NOW) == OPEN
    assert pin.check(WRONG, NOW) == Verdict(False, TRIES - 1, 0)


def test_tries_and_lock_outlive_a_restart(pin: PinFile) -> None:
    for _ in range(TRIES - 1):
        pin.check(WRONG, NOW)
    assert PinFile(pin.path).state(NOW) == Verdict(False, 1, 0)
    assert PinFile(pin.path).check(WRONG, NOW) == Verdict(False, 0, FIRST_LOCK)
    new = PinFile(pin.path)
    assert new.state(NOW + 20) == new.check(RIGHT, NOW + 20) == Verdict(False, 0, 40)
    assert new.state(NOW + 60) == Verdict(False, TRIES, 0)
    assert new.check(RIGHT, NOW + 60) == OPEN


@pytest.mark.parametrize("restart", [True, False])
@pytest.mark.parametrize("back", [1, 3600, NOW])
def test_a_clock_set_back_does_not_open_the_lock_sooner(
    pin: PinFile, back: float, restart: bool
) -> None:
    lock(pin, NOW)
    new = PinFile(pin.path) if restart else pin
    wrong_clock = NOW - back
    assert new.check(RIGHT, wrong_clock) == Verdict(False, 0, FIRST_LOCK)
    assert new.check(RIGHT, wrong_clock + FIRST_LOCK - 1) == Verdict(False, 0, 1)
    assert new.check(RIGHT, wrong_clock + FIRST_LOCK) == OPEN


DAMAGED = {
    "empty": b"",
    "zeros": b"\0" * 300,
    "not TOML": b"hash = ",
    "not UTF-8": b"\xff\xfe",
    "another file": b"[clinic]\nname = 'Hill'\n",
    "without its salt": b"version = 1\nhash = '00'\n",
}


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_file_is_locked_and_never_no_pin(pin: PinFile, data: bytes) -> None:
    pin.path.write_bytes(data)
    assert pin.is_set
    line = (
        f"{pin.path}: is damaged. Run `kiosk pin --reset` on this machine, then choose a new PIN."
    )
    assert pin.fault == line
    for now in (NOW, NOW + 2 * LONGEST_LOCK):
        assert pin.check(RIGHT, now) == pin.state(now) == Verdict(False, 0, FIRST_LOCK, line)
        assert pin.state(now).locked
    with pytest.raises(PinError, match="is damaged"):
        pin.set(RIGHT)
    assert pin.path.read_bytes() == data
    assert pin.remove()
    assert not pin.is_set


def test_a_file_cut_off_or_changed_anywhere_never_opens_for_another_pin(pin: PinFile) -> None:
    lock(pin, NOW)
    whole = pin.path.read_bytes()
    for place in range(0, len(whole), 9):
        for data in (whole[:place], whole[:place] + b"~" + whole[place + 1 :]):
            pin.path.write_bytes(data)
            assert pin.is_set
            assert not pin.check(WRONG, NOW).ok


@pytest.mark.parametrize(
    "field", ["tries = 7", "locks = -1", "left = nan", "at = inf", "left = -5"]
)
def test_a_number_that_cannot_be_is_damage(pin: PinFile, field: str) -> None:
    name = field.partition(" =")[0]
    lines = pin.path.read_text(encoding="utf-8").splitlines()
    changed = [field if line.startswith(f"{name} =") else line for line in lines]
    assert changed != lines
    pin.path.write_text("\n".join(changed), encoding="utf-8")
    assert "is damaged" in pin.check(RIGHT, NOW).fault


def test_a_folder_in_place_of_the_file_is_no_missing_pin(tmp_path: Path) -> None:
    pin = PinFile(tmp_path)
    assert pin.is_set
    assert "cannot be read" in pin.check(RIGHT, NOW).fault
    with pytest.raises(PinError, match="cannot be removed"):
        pin.remove()


def test_a_try_counts_before_it_is_answered(
    pin: PinFile, full_disk, caplog: pytest.LogCaptureFixture
) -> None:
    pin.check(WRONG, NOW)
    before = pin.path.read_bytes()
    with full_disk():
        for left in range(TRIES - 2, 0, -1):
            assert pin.check(WRONG, NOW) == Verdict(False, left, 0)
        assert pin.check(WRONG, NOW) == Verdict(False, 0, FIRST_LOCK)
        assert pin.check(RIGHT, NOW) == Verdict(False, 0, FIRST_LOCK)
        assert "cannot be written" in pin.fault
        assert [one.message for one in caplog.records if "cannot be written" in one.message] == [
            caplog.records[0].message
        ]
        assert pin.check(RIGHT, NOW + FIRST_LOCK) == OPEN
    assert pin.path.read_bytes() == before
    assert pin.check(RIGHT, NOW) == OPEN
    assert pin.fault == ""


def test_on_a_full_disk_the_old_pin_stays(pin: PinFile, full_disk) -> None:
    with full_disk(), pytest.raises(PinError, match=r"cannot be written \(.+\)\. No PIN was set\."):
        pin.set("314159")
    assert not pin.check("314159", NOW).ok
    assert pin.check(RIGHT, NOW) == OPEN


def test_a_pin_taken_away_on_the_machine_is_gone_at_once(pin: PinFile) -> None:
    lock(pin, NOW)
    assert PinFile(pin.path).remove()
    assert not pin.is_set
    assert not pin.check(RIGHT, NOW).ok
    pin.set("314159")
    assert pin.check("314159", NOW) == OPEN
    assert pin.remove()
    assert not pin.remove()
