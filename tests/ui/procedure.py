# SPDX-License-Identifier: GPL-3.0-or-later
"""The moving procedure as a test holds it: its clock stopped, its picture in reach."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from ui.conftest import Finger

from kiosk.article.model import ProcedurePage
from kiosk.session.destination import PageAt
from kiosk.tour.fit import letters, visible_texts
from kiosk.tour.kinds import kind_of
from kiosk.ui.stage_view_model import StageViewModel

CHAPTER, PAGE = "steps", "walk-through"
STEP = 0.05
"""Seconds of real time between two frames."""
TRIES = 1_000_000
KEPT: list[object] = []
"""Windows stay in memory until all tests are over: what QML remembers of a view model that is gone
would otherwise be taken for a new one at the same address, which then has no properties."""


def stage_of(finger: Finger) -> StageViewModel:
    found = finger.shown.page.stage
    assert isinstance(found, StageViewModel)
    return found


def page_of(finger: Finger) -> ProcedurePage:
    """The procedure in the language shown."""
    found = finger.shown.controller.page(PageAt(CHAPTER, PAGE))
    assert isinstance(found, ProcedurePage)
    return found


def starts(finger: Finger) -> list[float]:
    """The second each beat begins with, and the last second."""
    found = [0.0]
    for beat in page_of(finger).beats:
        found.append(found[-1] + beat.seconds)
    return found


def number(finger: Finger, beat: str) -> int:
    """The number, from 0, of a beat."""
    return [one.id for one in page_of(finger).beats].index(beat)


def things(root: QObject) -> Iterator[QObject]:
    """`root` and everything in it, what is not drawn too; not what has left the window."""
    pending, known = [root], set()
    while pending:
        one = pending.pop()
        address = shiboken6.getCppPointer(one)[0]
        if address in known:
            continue
        known.add(address)
        yield one
        pending += [child for child in one.children() if not isinstance(child, QQuickItem)]
        if isinstance(one, QQuickItem):
            pending += one.childItems()


def all_of(finger: Finger, name: str) -> list[QQuickItem]:
    """Every item of one kind, seen or not."""
    found = things(finger.window.contentItem())
    return [one for one in found if kind_of(one) == name and isinstance(one, QQuickItem)]


def only(finger: Finger, name: str) -> QQuickItem:
    """The only item of its kind."""
    found = all_of(finger, name)
    assert len(found) == 1, f"there are {len(found)} of {name}"
    return found[0]


def frames(finger: Finger) -> QObject:
    """What makes a frame for every step of the clock."""
    every = things(finger.window.contentItem())
    found = [one for one in every if kind_of(one) == "QQuickFrameAnimation"]
    assert len(found) == 1
    return found[0]


def open_walk(finger: Finger, beat: int = 0, run: bool = False) -> StageViewModel:
    """Opens the procedure at a beat. Unless it may `run`, time only passes in `play`."""
    KEPT.append(finger.shown)
    if not finger.shown.controller.visit.under_way:
        finger.shown.kiosk.beginIn(finger.shown.kiosk.language)
    controller = finger.shown.controller
    controller.do(lambda: controller.visit.go(PageAt(CHAPTER, PAGE, beat)))
    finger.look()
    stage = stage_of(finger)
    if not run:
        frames(finger).blockSignals(True)
        # What had passed by then does not count.
        stage.seek(0.0 if beat == 0 else stage.position)
        if not stage.slow and stage.playing:
            stage.showBeat(beat)
    return stage


def play(finger: Finger, seconds: float) -> None:
    """Lets real time pass, as the frames do."""
    stage = stage_of(finger)
    for _ in range(round(seconds / STEP)):
        stage.advance(STEP)
    finger.look()


def at(finger: Finger) -> float:
    return float(stage_of(finger).second)


def stands(finger: Finger) -> None:
    """Time passes, and nothing moves."""
    second = at(finger)
    assert not stage_of(finger).running
    play(finger, 3.0)
    assert at(finger) == second


def area(item: QQuickItem) -> QRectF:
    """Where an item is in the window."""
    corner, far = (
        item.mapToScene(QPointF(0, 0)),
        item.mapToScene(QPointF(item.width(), item.height())),
    )
    return QRectF(corner, far).normalized()


def along(finger: Finger, *shares: float) -> list[QPoint]:
    """Points on the rail, 0 where it begins to 1 where it ends."""
    rail = only(finger, "StageRail")
    mirrored = finger.shown.kiosk.rightToLeft
    return [
        rail.mapToScene(
            QPointF(rail.width() * (1 - share if mirrored else share), rail.height() * 0.7)
        ).toPoint()
        for share in shares
    ]


def next_frame(finger: Finger) -> None:
    """Lets the window draw: it hands on what fingers do once in every frame."""
    drawn: list[bool] = []

    def note() -> None:
        drawn.append(True)

    finger.window.frameSwapped.connect(note)
    finger.window.update()
    for _ in range(TRIES):
        QCoreApplication.processEvents()
        if drawn:
            break
    finger.window.frameSwapped.disconnect(note)
    assert drawn, "no frame was drawn"


def drag(finger: Finger, *points: QPoint) -> list[float]:
    """A finger goes through `points`, one in each frame; the place on the rail after each."""
    places = []
    touch = QTest.touchEvent(finger.window, finger._device)
    touch.press(0, points[0], finger.window)
    touch.commit()
    for point in points[1:]:
        touch = QTest.touchEvent(finger.window, finger._device)
        touch.move(0, point, finger.window)
        touch.commit()
        next_frame(finger)
        places.append(stage_of(finger).position)
    touch = QTest.touchEvent(finger.window, finger._device)
    touch.release(0, points[-1], finger.window)
    touch.commit()
    finger.look()
    return places


def unstyled(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def told(finger: Finger) -> dict[str, QRectF]:
    """Every text on the screen without its tags, and where its letters are."""
    finger.look()
    return {
        unstyled(str(item.property("text"))): letters(item)
        for item, _ in visible_texts(finger.window)
    }
