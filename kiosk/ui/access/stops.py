# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be reached without touching: the controls of whatever lies on top, in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.ui.reading_order import in_order


def is_shown(item: QQuickItem) -> bool:
    """True for an item that is to be seen and can be used."""
    if not item.isVisible() or not item.isEnabled():
        return False
    above: QQuickItem | None = item
    while above is not None:
        if above.opacity() == 0:
            return False
        above = above.parentItem()
    return True


def is_inside(item: QQuickItem, root: QQuickItem) -> bool:
    """True for `root` itself and for everything in it."""
    above: QQuickItem | None = item
    while above is not None:
        if above is root:
            return True
        above = above.parentItem()
    return False


def top_layer(root: QQuickItem) -> QQuickItem:
    """The uppermost item that covers everything under it (`modal`), or `root`."""
    found = root
    for child in sorted(root.childItems(), key=lambda item: item.z()):
        if child.isVisible() and child.opacity() > 0:
            upper = top_layer(child)
            if upper is not child or child.property("modal"):
                found = upper
    return found


def area_of(item: QQuickItem, place: QQuickItem) -> QRectF:
    """Where `item` is in `place`, in px."""
    return item.mapRectToItem(place, QRectF(0, 0, item.width(), item.height()))


def around(areas: Sequence[QRectF]) -> QRectF:
    """The smallest area around all of them; empty around none."""
    found = QRectF()
    for area in areas:
        found = found.united(area)
    return found


class Stop:
    """A control that can be reached, and where it is."""

    def __init__(self, item: QQuickItem, area: QRectF) -> None:
        self.item, self.area = item, area


def stops(layer: QQuickItem, place: QQuickItem, right_to_left: bool) -> list[Stop]:
    """The controls in `layer` as they are read. What stands together stays together."""
    found: list[list[Stop]] = []
    for child in layer.childItems():
        if not child.isVisible() or not child.isEnabled() or child.opacity() == 0:
            continue
        inner = stops(child, place, right_to_left)
        if child.activeFocusOnTab():
            area = area_of(child, place)
            if not area.isEmpty():
                inner.insert(0, Stop(child, area))
        if inner:
            found.append(inner)
    if len(found) == 1:
        return found[0]
    areas = [around([stop.area for stop in part]) for part in found]
    return [stop for at in in_order(areas, right_to_left) for stop in found[at]]
