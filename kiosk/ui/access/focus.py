# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the focus on a control that can be seen and used, and moves it."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.access.keys import Command
from kiosk.ui.access.reading import Way, toward
from kiosk.ui.access.stops import Stop, area_of, is_inside, is_shown, stops, top_layer

WAYS = {
    Command.UP: Way.UP,
    Command.DOWN: Way.DOWN,
    Command.LEFT: Way.LEFT,
    Command.RIGHT: Way.RIGHT,
}
MOVES = frozenset(
    (Command.FORWARD, Command.BACKWARD, Command.FIRST, Command.LAST, *WAYS),
)
DOCK = "dock"


def is_in_dock(item: QQuickItem) -> bool:
    """True for the controls that every screen has."""
    above: QQuickItem | None = item
    while above is not None:
        if above.objectName() == DOCK:
            return True
        above = above.parentItem()
    return False


class FocusKeeper:
    """The focus of one window. `place` is the upright picture that directions belong to."""

    def __init__(
        self, window: QQuickWindow, place: QQuickItem, right_to_left: Callable[[], bool]
    ) -> None:
        self.window, self.place = window, place
        self._right_to_left = right_to_left
        self._last: dict[QQuickItem, QQuickItem] = {}
        """Layer by layer the control that had the focus there last."""

    @property
    def item(self) -> QQuickItem | None:
        """What has the focus now, be it a control or not."""
        item: QQuickItem | None = self.window.activeFocusItem()
        return item

    @property
    def stop(self) -> QQuickItem | None:
        """The control that has the focus now and can be used."""
        item = self.item
        return item if item and item.activeFocusOnTab() and is_shown(item) else None

    @property
    def layer(self) -> QQuickItem:
        """What lies on top: a sheet, the staff's screens, or the window's all."""
        return top_layer(self.window.contentItem())

    def layer_of(self, item: QQuickItem) -> QQuickItem:
        """The layer that `item` is in."""
        above: QQuickItem | None = item
        while above is not None:
            if above.property("modal"):
                return above
            above = above.parentItem()
        return self.window.contentItem()

    def stops(self) -> list[Stop]:
        """Every control that can be reached now, as they are read."""
        return stops(self.layer, self.place, self._right_to_left())

    def moved(self) -> None:
        """The focus is somewhere else."""
        item = self.item
        if item is not None and item.activeFocusOnTab():
            self._last[self.layer_of(item)] = item

    def forget(self) -> None:
        """Another screen: nobody returns to a control of the one before."""
        self._last.clear()

    def arrive(self) -> None:
        """On a new screen: stays on a control that is for going on, else goes to the first."""
        item = self.stop
        if item is not None and item.property("stays") and is_inside(item, self.layer):
            return
        self._go_first()

    def settle(self) -> None:
        """Brings the focus back where it was when it is on nothing that can be used."""
        layer, item = self.layer, self.item
        # Where somebody types, the screen itself may hold the focus.
        may_hold = item is not None and (item.activeFocusOnTab() or layer.property("typing"))
        if item is not None and may_hold and is_inside(item, layer) and is_shown(item):
            return
        self._last = {
            key: kept
            for key, kept in self._last.items()
            if shiboken6.isValid(key) and shiboken6.isValid(kept)
        }
        before = self._last.get(layer)
        if before is not None and is_shown(before) and is_inside(before, layer):
            self.go(before)
        elif layer.property("typing"):
            layer.forceActiveFocus()
        else:
            self._go_first()

    def _go_first(self) -> None:
        reached = self.stops()
        own = [stop.item for stop in reached if not is_in_dock(stop.item)]
        onward = [stop.item for stop in reached if stop.item.property("onward")]
        for item in (*own[:1], *onward, *(stop.item for stop in reached[:1])):
            self.go(item)
            return

    def go(self, item: QQuickItem) -> None:
        """Gives the focus to `item`."""
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)

    def move(self, command: Command) -> None:
        """One step; at an edge of the screen, to the next one as it is read."""
        reached = self.stops()
        if not reached:
            return
        item = self.item
        at = next((index for index, stop in enumerate(reached) if stop.item is item), None)
        if command is Command.FIRST or (at is None and command is not Command.LAST):
            self.go(reached[0].item)
        elif command is Command.LAST or at is None:
            self.go(reached[-1].item)
        else:
            self.go(reached[self._next(reached, at, command)].item)

    def _next(self, reached: list[Stop], at: int, command: Command) -> int:
        forward = command in (
            Command.FORWARD,
            Command.DOWN,
            Command.LEFT if self._right_to_left() else Command.RIGHT,
        )
        if command in WAYS:
            here = area_of(reached[at].item, self.place)
            found = toward([stop.area for stop in reached], here, WAYS[command])
            if found is not None:
                return found
        return (at + (1 if forward else -1)) % len(reached)
