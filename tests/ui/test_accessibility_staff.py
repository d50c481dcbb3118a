# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility tree of what staff see; nothing of the patient's page is in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from ui.access_tree import flaws, tree
from ui.conftest import WIDTH_MM, Finger
from ui.staff import HOME, in_the_panel
from ui.test_accessibility_tree import drawn

Open = Callable[..., Finger]


@pytest.mark.usefixtures("own_folders")
def test_every_section_is_told_and_the_patients_page_is_not(
    open_kiosk: Open, clock: list[float], touch_screen: QPointingDevice, tmp_path: Path
) -> None:
    staff = in_the_panel(open_kiosk, clock, touch_screen, "")
    view_model = staff.shown.staff
    model = view_model.tabs
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    keys = [model.data(model.index(at, 0), roles["key"]) for at in range(model.rowCount())]
    assert len(keys) > 5
    found = []
    for key in keys:
        view_model.show(key)
        drawn(staff.window)
        found += [
            f"{key}: {one}"
            for one in flaws(staff.window, WIDTH_MM / 1920, None)
            if "told after" not in one
        ]
        assert HOME not in [node.name for node in tree(staff.window)]
    assert found == []
