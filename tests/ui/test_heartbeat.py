# SPDX-License-Identifier: GPL-3.0-or-later
"""The watchdog is told of pictures, and of nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.system.heartbeat import BEAT_MS, Heartbeat


class Heard:
    """A watchdog that remembers."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.lost = False

    def ready(self) -> None:
        self.said.append("ready")

    def beat(self) -> None:
        self.said.append("beat")


@pytest.fixture
def window(qapp: object) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.resize(100, 100)
    yield window
    window.destroy()


def test_ready_is_the_first_picture_and_a_window_at_rest_goes_on_beating(
    window: QQuickWindow, qtbot: QtBot
) -> None:
    heard = Heard()
    heart = Heartbeat(window, heard)
    qtbot.wait(BEAT_MS + 100)
    assert heard.said == []
    window.show()
    qtbot.waitUntil(lambda: len(heard.said) >= 3)
    assert heard.said[:3] == ["ready", "beat", "beat"]
    heart.close()


def test_without_pictures_there_are_no_beats(window: QQuickWindow, qtbot: QtBot) -> None:
    heard = Heard()
    heart = Heartbeat(window, heard)
    window.show()
    qtbot.waitUntil(lambda: heard.said == ["ready"])
    # The event loop turns as ever, but what is drawn never reaches the screen.
    window.blockSignals(True)
    qtbot.wait(2 * BEAT_MS)
    assert heard.said == ["ready"]
    window.blockSignals(False)
    qtbot.waitUntil(lambda: "beat" in heard.said)
    heart.close()


def test_a_window_that_cannot_be_seen_is_alive_all_the_same(
    window: QQuickWindow, qtbot: QtBot
) -> None:
    heard = Heard()
    heart = Heartbeat(window, heard)
    window.show()
    qtbot.waitUntil(lambda: "ready" in heard.said)
    window.hide()
    before = len(heard.said)
    qtbot.waitUntil(lambda: len(heard.said) > before)
    heart.close()


def test_a_watchdog_that_is_gone_is_told_once(window: QQuickWindow, qtbot: QtBot) -> None:
    heard = Heard()
    heart = Heartbeat(window, heard)
    heard.lost = True
    with qtbot.waitSignal(heart.lost):
        window.show()
    said = len(heard.said)
    qtbot.wait(BEAT_MS + 100)
    assert len(heard.said) == said
    heart.close()
