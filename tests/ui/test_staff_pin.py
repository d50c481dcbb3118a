# SPDX-License-Identifier: GPL-3.0-or-later
"""The PIN: chosen twice, tried five times, locked for longer each time, and never told."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPointingDevice
from ui.conftest import Finger
from ui.staff import PIN, Staff, at_the_kiosk

from kiosk.system import paths

HOME = "What would you like to know?"
MM_PER_UNIT = 0.248
LEAST_MM = 20


@pytest.fixture
def staff(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> Staff:
    found = at_the_kiosk(open_kiosk, clock, touch_screen)
    found.shown.kiosk.beginIn("en")
    return found


def with_pin(staff: Staff) -> None:
    staff.enter(HOME)
    staff.finger.tap("Back to patients")
    staff.hold(HOME)
    assert staff.finger.sees("Staff only")


def fail(staff: Staff, times: int) -> None:
    for _ in range(times):
        staff.type_pin("1357")


def test_the_first_pin_is_typed_twice(staff: Staff) -> None:
    staff.hold(HOME)
    staff.type_pin(PIN)
    assert staff.finger.sees("Type the PIN once more")
    staff.type_pin(PIN)
    assert staff.screen == "panel"
    assert staff.shown.staff.setup.pin.check(PIN, staff.clock[0]).ok


def test_two_that_differ_are_not_taken(staff: Staff) -> None:
    staff.hold(HOME)
    staff.type_pin(PIN)
    staff.type_pin("294717")
    assert staff.finger.sees("The two were not the same")
    assert not staff.shown.staff.setup.pin.is_set
    staff.choose_pin()


@pytest.mark.parametrize(
    ("pin", "reason"),
    [
        ("4444", "All digits are the same"),
        ("3456", "The digits follow one another"),
        ("2525", "The same digits come again"),
    ],
)
def test_a_weak_one_is_refused_with_the_reason(staff: Staff, pin: str, reason: str) -> None:
    staff.hold(HOME)
    staff.type_pin(pin)
    assert staff.finger.sees(reason)
    assert staff.finger.sees("Choose a PIN")
    assert not staff.shown.staff.setup.pin.is_set


def test_the_right_one_opens_the_panel(staff: Staff) -> None:
    with_pin(staff)
    staff.type_pin(PIN)
    assert staff.screen == "panel"


def test_a_keyboard_can_type_it(staff: Staff) -> None:
    with_pin(staff)
    staff.keys(PIN + "9")
    staff.key(Qt.Key.Key_Backspace)
    staff.key(Qt.Key.Key_Return)
    assert staff.screen == "panel"


def test_a_wrong_digit_is_taken_back(staff: Staff) -> None:
    with_pin(staff)
    staff.finger.tap("8")
    staff.finger.tap("Delete the last digit")
    staff.type_pin(PIN)
    assert staff.screen == "panel"


def test_wrong_ones_are_counted(staff: Staff) -> None:
    with_pin(staff)
    fail(staff, 1)
    assert staff.finger.sees("Tries left: 4")
    fail(staff, 3)
    assert staff.finger.sees("Tries left: 1")
    assert staff.screen == "pin"


def test_the_fifth_locks_and_the_time_counts_down(staff: Staff) -> None:
    with_pin(staff)
    fail(staff, 5)
    assert staff.finger.sees("Try again in \u20661:00\u2069")
    assert not any(one.property("label") == "1" for one in staff.finger.buttons())
    staff.wait(15)
    assert staff.finger.sees("Try again in \u20660:45\u2069")
    staff.finger.tap("Back to patient")
    staff.wait(46)
    staff.hold(HOME)
    staff.type_pin(PIN)
    assert staff.screen == "panel"


def test_the_lock_ends_while_somebody_looks(staff: Staff) -> None:
    with_pin(staff)
    fail(staff, 5)
    for _ in range(3):
        staff.wait(21)
        staff.shown.staff.touched()
    assert not staff.finger.sees("Locked")
    staff.type_pin(PIN)
    assert staff.screen == "panel"


def test_the_lock_outlives_a_restart(
    staff: Staff,
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
) -> None:
    with_pin(staff)
    fail(staff, 5)
    staff.shown.close()
    again = at_the_kiosk(open_kiosk, clock, touch_screen)
    again.shown.kiosk.beginIn("en")
    again.hold(HOME)
    assert again.finger.sees("Locked after too many tries")


def test_back_is_always_there(staff: Staff) -> None:
    with_pin(staff)
    fail(staff, 5)
    staff.finger.tap("Back to patient")
    assert staff.screen == ""
    assert staff.finger.sees(HOME)


def test_it_goes_away_when_nobody_touches_it(staff: Staff) -> None:
    staff.hold(HOME)
    staff.wait(55)
    staff.finger.tap("2")
    staff.wait(59)
    assert staff.screen == "pin"
    staff.wait(2)
    assert staff.screen == ""
    assert staff.finger.sees(HOME)


def test_no_digit_is_logged_shown_or_read_aloud(
    staff: Staff, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with_pin(staff)
    for digit in PIN:
        staff.finger.tap(digit)
    told = set()
    pending = [QAccessible.queryAccessibleInterface(staff.window)]
    while pending:
        one = pending.pop()
        told.add(one.text(QAccessible.Text.Name))
        told.add(one.text(QAccessible.Text.Value))
        pending += [child for at in range(one.childCount()) if (child := one.child(at))]
    assert "Digits entered: 6" in told
    assert not any(PIN[:2] in text for text in told)
    assert not any(PIN in text for text in staff.finger.look())
    staff.finger.tap("OK")
    assert PIN not in caplog.text
    file = staff.shown.staff.setup.pin.path.read_text(encoding="utf-8")
    assert PIN not in file


def test_the_keys_are_large_and_run_from_left_to_right(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
) -> None:
    mirrored = 'version = 2\n[languages]\ndefault = "x-rtl"\n'
    staff = at_the_kiosk(open_kiosk, clock, touch_screen, mirrored)
    staff.shown.kiosk.beginIn("en")
    staff.hold(HOME)
    assert staff.shown.staff.rightToLeft
    one, two, three = (staff.finger.button(digit) for digit in "123")
    places = [staff.finger.at(key).x() for key in (one, two, three)]
    assert places == sorted(places)
    unit = float(staff.window.height()) / 1080
    for key in (one, two, three):
        assert min(key.width(), key.height()) / unit * MM_PER_UNIT >= LEAST_MM


@pytest.mark.parametrize("data", [b"", b"junk", b"\xff\xfe"])
def test_a_damaged_one_locks_and_is_told_on_the_screen_and_in_the_log(
    open_kiosk: Callable[..., Finger],
    clock: list[float],
    touch_screen: QPointingDevice,
    own_folders: Path,
    data: bytes,
    caplog: pytest.LogCaptureFixture,
) -> None:
    paths.pin_file().parent.mkdir(parents=True)
    paths.pin_file().write_bytes(data)
    staff = at_the_kiosk(open_kiosk, clock, touch_screen)
    assert "pin.toml: is damaged. Run `kiosk pin --reset`" in caplog.text
    staff.shown.kiosk.beginIn("en")
    staff.hold(HOME)
    assert staff.finger.sees("kiosk pin --reset")
    assert not staff.finger.sees("Try again in")
    assert staff.screen == "pin"
    staff.finger.tap("Back to patient")
    assert staff.finger.sees(HOME)
    assert paths.pin_file().read_bytes() == data


def test_one_that_cannot_be_kept_is_told_on_the_screen_and_in_the_log(
    staff: Staff, caplog: pytest.LogCaptureFixture
) -> None:
    staff.hold(HOME)
    # A folder in the way is a full disk, for every user.
    (paths.pin_file().with_name("pin.toml.tmp") / "in the way").mkdir(parents=True)
    staff.type_pin(PIN)
    staff.type_pin(PIN)
    assert staff.screen == "pin"
    assert staff.finger.sees("No PIN was set.")
    assert "No PIN was set." in caplog.text
    assert PIN not in caplog.text
