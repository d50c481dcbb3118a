# SPDX-License-Identifier: GPL-3.0-or-later
"""The highlight that goes from group to group, and the way to the next control."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from kiosk.ui.access.reading import Way, groups, toward
from kiosk.ui.access.scan import Scan

GRID = [QRectF(x * 100, y * 100, 80, 80) for y in range(3) for x in range(4)]


def test_one_switch_goes_into_a_group_and_presses_in_it() -> None:
    scan = Scan()
    scan.begin([[0, 1], [2]], 0)
    assert scan.highlighted == [0, 1]
    assert not scan.due(2.4, 2.5)
    assert scan.due(2.5, 2.5)
    assert scan.press(1) is None
    assert scan.highlighted == [0]
    scan.step(2)
    assert scan.highlighted == [1]
    assert scan.press(3) == 1


def test_a_group_of_one_is_pressed_at_once() -> None:
    scan = Scan()
    scan.begin([[0, 1], [2]], 0)
    scan.step(1)
    assert scan.press(2) == 2


def test_two_rounds_without_a_press_lead_out_of_a_group_and_then_wait() -> None:
    scan = Scan()
    scan.begin([[0, 1], [2]], 0)
    scan.press(0)
    for _ in range(4):
        assert len(scan.highlighted) == 1
        scan.step(1)
    assert scan.highlighted == [2]
    for _ in range(9):
        scan.step(1)
    assert scan.waiting
    assert not scan.highlighted
    assert not scan.due(1000, 2.5)
    assert scan.press(1000) is None
    assert scan.highlighted


def test_by_hand_there_is_no_waiting() -> None:
    scan = Scan()
    scan.begin([[0], [1]], 0)
    for _ in range(20):
        scan.step(0, by_hand=True)
    assert not scan.waiting
    assert scan.highlighted == [0]


def test_few_controls_stand_alone_and_many_in_groups_of_a_few() -> None:
    assert groups(GRID[:5]) == [[0], [1], [2], [3], [4]]
    found = groups(GRID, single=[11])
    assert [index for group in found for index in group] == list(range(12))
    assert all(len(group) <= 5 for group in found)
    assert found[-1] == [11]


def test_arrows_go_to_what_is_there() -> None:
    assert toward(GRID, GRID[5], Way.RIGHT) == 6
    assert toward(GRID, GRID[5], Way.LEFT) == 4
    assert toward(GRID, GRID[5], Way.DOWN) == 9
    assert toward(GRID, GRID[5], Way.UP) == 1
    assert toward(GRID, GRID[3], Way.RIGHT) is None
    assert toward(GRID, GRID[3], Way.UP) is None


def test_a_long_row_below_is_reached_from_any_place() -> None:
    wide = [*GRID, QRectF(0, 300, 380, 80)]
    assert toward(wide, GRID[8], Way.DOWN) == 12
    assert toward(wide, GRID[11], Way.DOWN) == 12
    assert toward(wide, wide[12], Way.UP) in (9, 10)
