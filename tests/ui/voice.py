# SPDX-License-Identifier: GPL-3.0-or-later
"""A voice that can be heard by a test only, and kiosks that have it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQuick import QQuickItem
from ui.conftest import Finger


class StandIn(QObject):
    """A speaker that says nothing, and remembers what it was asked to say."""

    started = Signal()
    finished = Signal()
    failed = Signal(str)
    wordReached = Signal(int, int)
    speakingChanged = Signal()
    pausedChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaking = self._paused = False
        self.said: list[str] = []
        self.languages: list[str] = []
        self.rate = 0
        self.volume = 0
        self.stops = 0
        self.broken = ""
        """The reason why every text fails."""

    def _set(self, speaking: bool, paused: bool = False) -> None:
        before = self._speaking, self._paused
        self._speaking, self._paused = speaking, paused
        if before[1] != paused:
            self.pausedChanged.emit()
        if before[0] != speaking:
            self.speakingChanged.emit()

    def _get_speaking(self) -> bool:
        return self._speaking

    def _get_paused(self) -> bool:
        return self._paused

    speaking = Property(bool, _get_speaking, notify=speakingChanged)
    paused = Property(bool, _get_paused, notify=pausedChanged)

    def speak(self, text: str, language: str, rate: int = 150, start: int = 0) -> None:
        self.said.append(text)
        self.languages.append(language)
        self.rate = rate
        self._set(True)
        if self.broken:
            self.fail(self.broken)
        else:
            self.started.emit()

    def pause(self) -> None:
        if self._speaking:
            self._set(True, True)

    def resume(self) -> None:
        if self._paused:
            self._set(True)

    def change_rate(self, rate: int) -> None:
        self.rate = rate

    def stop(self) -> None:
        if self._speaking:
            self.stops += 1
            self._set(False)
            self.finished.emit()

    def breathe(self, seconds: int, inward: bool) -> None:
        self.said.append(f"{seconds} {inward}")

    def hold_breath(self) -> None:
        pass

    def end(self) -> None:
        """The text was read to its end."""
        self._set(False)
        self.finished.emit()

    def fail(self, reason: str) -> None:
        """There is no sound."""
        self._set(False)
        self.failed.emit(reason)

    def reach(self, word: str, after: str = "") -> None:
        """Comes to `word`, the first one behind `after`."""
        text = self.said[-1]
        offset = text.index(word, text.index(after) + len(after) if after else 0)
        self.wordReached.emit(offset, len(word))

    def close(self) -> None:
        self._speaking = False


def with_voice(
    open_kiosk: Callable[..., Finger],
    monkeypatch: pytest.MonkeyPatch,
    voiced: Callable[[str], bool] = lambda _: True,
    **options: object,
) -> Finger:
    """A kiosk that speaks every language for which `voiced` is true."""
    monkeypatch.setattr("kiosk.ui.engine.Speaker", StandIn)
    monkeypatch.setattr("kiosk.clinic.has_voice", voiced)
    return open_kiosk(**options)


def voice(finger: Finger) -> StandIn:
    """The voice of a kiosk."""
    found = finger.shown.speaker
    assert isinstance(found, StandIn)
    return found


def mark(finger: Finger) -> QQuickItem:
    """What marks the word being read."""
    found = finger.window.findChild(QQuickItem, "readingMark")
    assert found is not None
    return found
