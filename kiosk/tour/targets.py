# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what can be touched: how large it is and how far from its neighbours, in millimetres.

A target is at least 15 mm in both directions, a main one (Next, Back, the dock, a filled button)
20 mm high, and 3 mm lie between two. A word that can be touched inside a paragraph is as high as
its line allows and at least 15 mm wide (the inline exception of WCAG 2.5.8).

The millimetres are true ones, by the px per mm of the screen. On a screen that is too small for
the layout at its true size everything is drawn smaller in one proportion (`Theme.unit`), and what
is asked for is smaller in that proportion: `FULL` of the true size counts as all of it, which
holds down to 1280x800 on 15.6 inches.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour.kinds import kind_of
from kiosk.ui.access.stops import top_layer
from kiosk.ui.staff.staff_screen import PLACE

LEAST_MM = 15.0
MAIN_MM = 20.0
GAP_MM = 3.0

UNIT_MM = 0.248
"""mm of one design unit where the screen has room for all at its true size."""
FULL = 0.93
"""Such a part of the true size passes as the true size."""
ROUNDING_PX = 1.0
"""Sizes and places are whole px each."""


@dataclass(frozen=True)
class Target:
    """One thing that can be touched: its name, and its touch area in px of the window."""

    name: str
    area: QRectF
    main: bool
    inline: bool
    item: QQuickItem

    def holds(self, other: Target) -> bool:
        """True when `other` is a part of this one."""
        return self.item.isAncestorOf(other.item)


@dataclass(frozen=True)
class Scale:
    """How the screen's px are to be read: `px_per_mm`, and the `share` of the limits asked for."""

    px_per_mm: float
    share: float

    @classmethod
    def of(cls, window: QQuickWindow) -> Scale:
        """As the window's own density and layout have it; where it knows no density, by `unit`."""
        place = window.findChild(QQuickItem, PLACE)
        assert place is not None
        unit = float(place.property("unit"))
        density = float(place.property("perMm")) or unit / UNIT_MM
        return cls(density, min(1.0, unit / UNIT_MM / density / FULL))

    def faults(self, target: Target) -> Iterator[str]:
        """What is too small about `target`."""
        wide, high = target.area.width(), target.area.height()
        least_high = 0.0 if target.inline else MAIN_MM if target.main else LEAST_MM
        for name, size, least in (("wide", wide, LEAST_MM), ("high", high, least_high)):
            if size + ROUNDING_PX < least * self.share * self.px_per_mm:
                yield f"“{target.name}” is {size / self.px_per_mm:.1f} mm {name}, not {least:.0f}"

    def gap(self, one: Target, other: Target) -> str:
        """What is wrong with the room between two targets, or nothing."""
        across = max(one.area.left(), other.area.left()) - min(one.area.right(), other.area.right())
        down = max(one.area.top(), other.area.top()) - min(one.area.bottom(), other.area.bottom())
        between = math.hypot(max(across, 0.0), max(down, 0.0))
        if between + ROUNDING_PX >= GAP_MM * self.share * self.px_per_mm:
            return ""
        if across < -ROUNDING_PX and down < -ROUNDING_PX:
            return f"“{one.name}” lies over “{other.name}”"
        return f"“{one.name}” is {between / self.px_per_mm:.1f} mm from “{other.name}”, not 3"


def targets(window: QQuickWindow) -> list[Target]:
    """Everything that can be touched on the screen as it is now; what is covered cannot."""
    found: list[Target] = []
    pending = [top_layer(window.contentItem())]
    while pending:
        item = pending.pop()
        if not item.isVisible() or not item.isEnabled() or item.opacity() == 0:
            continue
        if item.property("pressable"):
            found.append(_target(item))
        pending += item.childItems()
    return found


def _target(item: QQuickItem) -> Target:
    kind = kind_of(item)
    reach = float(item.property("reach") or 0)
    area = QRectF(0, 0, item.width(), item.height()).adjusted(-reach, -reach, reach, reach)
    above = item.parentItem()
    inline = above is not None and "Paragraph" in kind_of(above)
    main = kind.startswith("DockTile") or bool(QQmlProperty(item, "primary").read())
    name = str(item.property("label") or kind)
    return Target(name, item.mapRectToScene(area), main, inline, item)


def cramped(window: QQuickWindow) -> list[str]:
    """One line for each target that is too small, off the screen, or too near to another."""
    scale = Scale.of(window)
    shown = targets(window)
    found = [fault for one in shown for fault in scale.faults(one)]
    screen = QRectF(0, 0, window.width(), window.height()).adjusted(-2, -2, 2, 2)
    found += [
        f"“{one.name}” reaches off the screen" for one in shown if not screen.contains(one.area)
    ]
    for one, other in combinations(shown, 2):
        if (one.inline and other.inline) or one.holds(other) or other.holds(one):
            continue
        if fault := scale.gap(one, other):
            found.append(fault)
    return found
