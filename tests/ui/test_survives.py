# SPDX-License-Identifier: GPL-3.0-or-later
"""A fault nobody caught brings the start screen back; a patient never reads it."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot
from ui.conftest import Finger

from kiosk.session.destination import Attract, Home
from kiosk.session.idle import Phase
from kiosk.startup import Options, make_controller, prepare
from kiosk.system import logs
from kiosk.system.recovery import MOST, WINDOW, Recovery

YEAR = 365 * 24 * 3600.0


@pytest.fixture
def hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the kiosk installs is gone after the test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(logs, "_fault", [])


@pytest.fixture
def given_up() -> list[str]:
    return []


@pytest.fixture
def recovery(finger: Finger, hooks: None, given_up: list[str], clock: list[float]) -> Recovery:
    """What stands between a fault and the patient of `finger`."""
    recovery = Recovery(
        finger.shown.controller.start_over, lambda: given_up.append("gave up"), lambda: clock[0]
    )
    logs.catch_everything(recovery.fault)
    return recovery


def is_at_the_start(finger: Finger) -> Callable[[], bool]:
    return lambda: isinstance(finger.shown.controller.visit.place, Attract)


def boom() -> None:
    raise RuntimeError("secret of the program")


@pytest.mark.usefixtures("recovery")
@pytest.mark.qt_no_exception_capture
def test_a_slot_that_raises_is_logged_and_starts_over(
    finger: Finger, caplog: pytest.LogCaptureFixture, qtbot: QtBot
) -> None:
    finger.shown.kiosk.beginIn("en")
    finger.shown.kiosk.turned.connect(boom)
    with caplog.at_level(logging.CRITICAL):
        finger.tap("Will it hurt?")
        finger.shown.kiosk.turned.disconnect(boom)
        qtbot.waitUntil(is_at_the_start(finger))
    assert "secret of the program" in caplog.text
    assert finger.sees("Touch to start")
    assert not finger.sees("secret")


def test_an_error_in_a_thread_or_where_none_can_be_raised_is_logged(
    hooks: None, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    logs.catch_everything(lambda: told.append("fault"))
    with caplog.at_level(logging.CRITICAL):
        thread = threading.Thread(target=boom)
        thread.start()
        thread.join()
        assert told == []

        class Late:
            def __del__(self) -> None:
                boom()

        Late()
    assert told == ["fault"]
    assert caplog.text.count("RuntimeError: secret of the program") == 2


QML_FAULT = b"""
import QtQuick
Item {
    property var nothing: null
    Component.onCompleted: nothing.open()
}
"""
QML_BESIDE = b"""
import QtQuick
Item {
    Component.onCompleted: console.warn("by hand")
    Image { source: "file:///nothing/there.png" }
}
"""


@pytest.mark.usefixtures("recovery")
@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize(("code", "fault"), [(QML_FAULT, True), (QML_BESIDE, False)])
def test_an_error_in_qml_starts_over_and_a_missing_picture_does_not(
    code: bytes, fault: bool, finger: Finger, qtbot: QtBot
) -> None:
    finger.shown.kiosk.beginIn("en")
    seen: list[str] = []

    def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        seen.append(message)
        logs._qt_message(kind, context, message)

    before = qInstallMessageHandler(handle)
    try:
        engine = QQmlEngine()
        part = QQmlComponent(engine)
        part.setData(code, QUrl("file:///kiosk/Part.qml"))
        made = part.create()
        qtbot.waitUntil(lambda: len(seen) >= (1 if fault else 2))
    finally:
        qInstallMessageHandler(before)
    if fault:
        qtbot.waitUntil(is_at_the_start(finger))
    else:
        assert not is_at_the_start(finger)()
    del made, part, engine


def test_faults_that_come_together_count_once_and_those_that_do_not_end_give_up(
    recovery: Recovery, finger: Finger, given_up: list[str], clock: list[float], qtbot: QtBot
) -> None:
    for _ in range(MOST):
        finger.shown.kiosk.beginIn("en")
        for _ in range(10):
            recovery.fault()
        qtbot.waitUntil(is_at_the_start(finger))
    assert given_up == []
    recovery.fault()
    qtbot.waitUntil(lambda: given_up == ["gave up"])
    clock[0] += WINDOW
    finger.shown.kiosk.beginIn("en")
    recovery.fault()
    qtbot.waitUntil(is_at_the_start(finger))
    assert given_up == ["gave up"]


def test_a_clock_that_jumps_ends_no_visit(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    options = Options(keep_copies=False)
    controller = make_controller(prepare(options), options)
    controller.do(controller.visit.touch_start)
    controller.do(controller.visit.home)
    wall = time.time()
    for jump in (-10 * YEAR, 10 * YEAR):
        monkeypatch.setattr(time, "time", lambda jump=jump: wall + jump)
        controller.tick()
        assert controller.phase is Phase.ACTIVE
        assert isinstance(controller.visit.place, Home)
    controller.pass_time(YEAR)
    assert isinstance(controller.visit.place, Attract)
