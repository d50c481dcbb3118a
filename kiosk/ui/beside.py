# SPDX-License-Identifier: GPL-3.0-or-later
"""The view models beside a page: each serves the pages of its own kind."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.ui.calm_view_model import CalmViewModel
from kiosk.ui.stage_view_model import StageViewModel
from kiosk.ui.takeaway_view_model import TakeawayViewModel


class Beside(NamedTuple):
    """One of each for the whole kiosk."""

    stage: StageViewModel
    calm: CalmViewModel
    takeaway: TakeawayViewModel
