# SPDX-License-Identifier: GPL-3.0-or-later
"""How the worker process is started."""

import sys
from pathlib import Path

HIDDEN_ARGUMENT = "speech-worker"


def worker_command() -> list[str]:
    """Return program and arguments of the worker.

    A frozen build starts itself; its entry point hands everything after the hidden argument to
    ``kiosk.speech.worker.main`` before it imports Qt.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN_ARGUMENT]
    return [sys.executable, "-m", "kiosk.speech.worker"]


def source_root() -> Path | None:
    """Return the folder the worker needs on its module path, or None in a frozen build."""
    return None if getattr(sys, "frozen", False) else Path(__file__).resolve().parents[2]
