# SPDX-License-Identifier: GPL-3.0-or-later
"""What does not fit on one screen is shared among parts of even height."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from ui.carrying import begin, go_to, more_parts, next_part, pages
from ui.conftest import Finger
from ui.procedure import all_of, next_frame

from kiosk.article.model import PointsPage, StepsPage, SummaryPage
from kiosk.staff.settings import Settings
from kiosk.startup import Ground, Options, prepare
from kiosk.system import paths

TIMES = "Times set by your clinic"


@pytest.fixture
def evaluate(qapp: object) -> Iterator[Callable[[str], str]]:
    """Evaluates an expression with the functions of `Parting`."""
    engine = QQmlEngine()
    component = QQmlComponent(engine, QUrl.fromLocalFile(paths.QML / "components/Parting.qml"))
    parting = component.create()
    assert parting is not None, component.errorString()

    def result(expression: str) -> str:
        found = QQmlExpression(engine.rootContext(), parting, f"JSON.stringify({expression})")
        value, undefined = found.evaluate()
        assert not undefined, found.error().toString()
        return str(value)

    yield result
    parting.deleteLater()


@pytest.mark.parametrize(
    ("needs", "room", "heights"),
    [
        ([], 300, [0]),
        ([100, 100], 300, [210]),
        ([100, 100, 100, 100], 330, [210, 210]),
        ([100, 100, 100, 60], 320, [170, 210]),
        ([100] * 7, 320, [210, 210, 320]),
        ([100, 100, 100, 100, 0, 40], 420, [210, 260]),
        ([0, 900, 100], 300, [100, 900]),
        ([290, 0, 290], 300, [290, 290]),
    ],
)
def test_parts_are_as_few_and_as_even_as_can_be(
    evaluate: Callable[[str], str], needs: list[int], room: int, heights: list[int]
) -> None:
    starts = [*json.loads(evaluate(f"even({needs}, 10, {room}, 2)")), len(needs)]
    parts = [[one for one in needs[a:b] if one] for a, b in itertools.pairwise(starts)]
    assert sorted(sum(part) + 10 * max(0, len(part) - 1) for part in parts) == heights


def test_few_things_are_not_left_for_the_last_part(evaluate: Callable[[str], str]) -> None:
    needs = [150, 150, 150, 150, 170]
    assert json.loads(evaluate(f"even({needs}, 10, 340, 1)"))[-1] == 4
    assert json.loads(evaluate(f"even({needs}, 10, 340, 2)"))[-1] == 3
    assert json.loads(evaluate(f"even({needs}, 10, 320, 2)"))[-1] == 4, "two do not fit"


def test_each_thing_stands_in_one_part(evaluate: Callable[[str], str]) -> None:
    assert evaluate("partOf([0, 2, 5], 6)") == "[0,0,1,1,1,2]"
    assert evaluate("partOf([0], 0)") == "[]"


def things_shown(finger: Finger) -> int:
    """How many points or boxes the list on the screen shows."""
    next_frame(finger)
    lists = [one for one in all_of(finger, "ItemList") if one.isVisible()]
    assert len(lists) == 1
    column = next(one for one in lists[0].childItems() if one.childItems())
    shown: list[QQuickItem] = [one for one in column.childItems() if one.isVisible()]
    return sum(one.implicitHeight() > 0 for one in shown)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_no_list_ends_with_one_thing_alone(
    open_kiosk: Callable[..., Finger], size: tuple[int, int]
) -> None:
    finger = open_kiosk(size)
    begin(finger)
    tried = 0
    for kind in (PointsPage, StepsPage, SummaryPage):
        for chapter, page in pages(finger, kind):
            go_to(finger, chapter, page.id)
            while more_parts(finger):
                next_part(finger)
                tried += 1
            assert things_shown(finger) > 1, page.id
    assert tried


def test_a_page_tells_when_its_times_are_the_clinics(open_kiosk: Callable[..., Finger]) -> None:
    found = prepare(Options(keep_copies=False))
    for values, told in (({}, False), ({"bandage_hours": 48}, True), ({"rest_minutes": 30}, False)):
        settings = Settings(values=values)
        finger = open_kiosk(ground=Ground(settings, found.library, found.offered))
        begin(finger)
        go_to(finger, "after", "care")
        assert finger.sees(TIMES) == told
        go_to(finger, "why", "five-reasons")
        assert not finger.sees(TIMES)
