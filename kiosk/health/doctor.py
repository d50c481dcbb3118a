# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything the doctor looks at, in order. Qt is neither started nor imported."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.health.base import check_base
from kiosk.health.devices import check_devices
from kiosk.health.finding import Finding
from kiosk.health.libraries import check_libraries
from kiosk.health.place import Place
from kiosk.health.screen import check_screen


def examine(place: Place | None = None) -> Iterator[Finding]:
    """Each finding as soon as it is known."""
    here = place or Place()
    yield from check_base(here)
    yield from check_libraries()
    yield from check_screen(here)
    yield from check_devices(here)
