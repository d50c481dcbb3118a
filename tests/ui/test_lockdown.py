# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk on a display of its own cannot be closed, covered or left behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the display of these tests is Linux's", allow_module_level=True)

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from ui.conftest import Finger
from ui.desktop import ROOT, desktop, kiosk, missing
from ui.x_display import Shown, XDisplay, wait_for

TITLE = "Getting ready for your test?"


def top(display: XDisplay) -> Shown | None:
    shown = display.windows()
    return shown[-1] if shown else None


@pytest.fixture
def display(tmp_path: Path) -> Iterator[XDisplay]:
    """The display of a running kiosk, which has shown its window."""
    lacking = missing()
    assert not lacking, lacking
    with desktop(tmp_path) as environment, kiosk(environment):
        seen = XDisplay(environment["DISPLAY"])
        try:
            wait_for(lambda: (one := top(seen)) and one.name == TITLE, "no kiosk on the display")
            yield seen
        finally:
            seen.close()


def test_nothing_covers_or_closes_the_kiosk_and_it_follows_its_monitor(display: XDisplay) -> None:
    mine = top(display)
    assert mine is not None
    assert mine.area == (0, 0, 1920, 1080)
    over = display.put_over(1920, 1080)
    assert [one.number for one in display.windows()][-1] == over
    wait_for(lambda: top(display) == mine, "the kiosk did not come back over another window")
    display.ask_to_close(mine.number)
    over = display.put_over(300, 200)
    wait_for(lambda: top(display) == mine, "the kiosk was closed")
    for size in ((1280, 720), (720, 1000), (1900, 1060)):
        display.change_resolution(*size)
        area = (0, 0, *size)
        wait_for(lambda area=area: (one := top(display)) and one.area == area, f"not on {size}")


KEYS = [
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.MetaModifier),
    (Qt.Key.Key_Meta, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Print, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
]


def test_keys_of_the_desktop_do_nothing(finger: Finger) -> None:
    finger.window.setProperty("guarded", True)
    finger.shown.kiosk.beginIn("en")
    before, visible = finger.look(), finger.window.visibility()
    for key, held in KEYS:
        QTest.keyClick(finger.window, key, held)
        assert finger.look() == before, (key, held)
    assert finger.window.visibility() == visible
    assert QGuiApplication.clipboard().text() == ""


def test_a_guarded_kiosk_is_not_closed_and_not_quit(finger: Finger) -> None:
    finger.window.setProperty("guarded", True)
    assert not finger.window.close()
    QGuiApplication.quit()
    assert finger.sees("Touch to start")
    assert finger.window.isVisible()
    finger.window.setProperty("guarded", False)
    assert finger.window.close()


SCREENS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from kiosk.system.lockdown import Cover, Lockdown
app = QGuiApplication(["kiosk"])
window = QQuickWindow()
lock = Lockdown(window, sys.argv[1])
def tell():
    shown = [one for one in app.topLevelWindows() if one.isVisible()]
    covers = sorted(one.geometry().getRect() for one in shown if isinstance(one, Cover))
    print([window.geometry().getRect(), covers])
def choose():
    tell()
    lock.choose("right")
    QTimer.singleShot(50, finish)
def finish():
    tell()
    lock.close()
    app.exit()
QTimer.singleShot(50, choose)
app.exec()
"""


@pytest.mark.parametrize(
    ("monitor", "first"), [("", "left"), ("left", "left"), ("lost", "left"), ("right", "right")]
)
def test_one_monitor_shows_the_kiosk_and_the_others_are_covered(
    monitor: str, first: str, tmp_path: Path
) -> None:
    areas = {"left": (0, 0, 1920, 1080), "right": (1920, 0, 1280, 720)}
    rest = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    sides = ("x", "y", "width", "height")
    screens = [
        {"name": name, **dict(zip(sides, area, strict=True)), **rest}
        for name, area in areas.items()
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    done = subprocess.run(
        [sys.executable, "-c", SCREENS, monitor],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    other = "right" if first == "left" else "left"
    expected = [[areas[first], [areas[other]]], [areas["right"], [areas["left"]]]]
    assert done.stdout.splitlines() == [str(one) for one in expected]
    assert not done.stderr
