# SPDX-License-Identifier: GPL-3.0-or-later
"""Logs stay small, and a disk that cannot be written is no reason to complain on the screen."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler

from kiosk.system import crashes, logs
from kiosk.system.mode import Condition, Mode

MOST = 10_000_000
"""Bytes of all logs together."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the kiosk logs until the test is over."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    for handler in handlers:
        # pytest's own would be closed.
        root.removeHandler(handler)
    monkeypatch.setattr(logging, "raiseExceptions", logging.raiseExceptions)
    logs.configure(tmp_path)
    root.handlers[0].setLevel(logging.CRITICAL)
    yield tmp_path
    qInstallMessageHandler(None)
    for handler in root.handlers[:]:
        root.removeHandler(handler)
        handler.close()
    for handler in handlers:
        root.addHandler(handler)
    root.setLevel(level)


def test_all_logs_together_stay_small(folder: Path) -> None:
    log, line = logging.getLogger("kiosk"), "x" * 100_000
    for _ in range(120):
        log.error(line)
    files = list(folder.iterdir())
    assert len(files) > 1
    assert sum(one.stat().st_size for one in files) + crashes.LONGEST < MOST


def test_a_restart_is_told_and_a_start_by_hand_is_not(folder: Path) -> None:
    crashes.tell(Condition(Mode.NORMAL, 0, 0, 0))
    assert (folder / "kiosk.log").read_text() == ""
    crashes.tell(Condition(Mode.SAFE, 3, 2, 137))
    told = (folder / "kiosk.log").read_text()
    assert "started again (safe mode): the kiosk ended with code 137" in told
    assert "2 today, 3 in all" in told
