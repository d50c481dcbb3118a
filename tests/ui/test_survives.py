# SPDX-License-Identifier: GPL-3.0-or-later
"""An error nobody caught brings the start screen back; a patient never reads it."""

from __future__ import annotations

import logging
import sys
import threading

import pytest
from ui.conftest import Finger

from kiosk.session.destination import Attract
from kiosk.system import logs


def test_an_error_nobody_caught_is_logged_and_starts_over(
    finger: Finger, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    finger.shown.kiosk.beginIn("en")
    finger.tap("Will it hurt?")
    logs.catch_everything(finger.shown.controller.start_over)
    with caplog.at_level(logging.CRITICAL):
        try:
            raise RuntimeError("secret of the program")
        except RuntimeError:
            sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    assert "secret of the program" in caplog.text
    assert isinstance(finger.shown.controller.visit.place, Attract)
    assert finger.sees("Touch to start")
    assert not finger.sees("secret")
