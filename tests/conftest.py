# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test shares: Qt without a screen and without a graphics card."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application, with accessibility on as if a screen reader were listening."""
    from PySide6.QtGui import QAccessible

    QAccessible.setActive(True)
    return qapp
