# SPDX-License-Identifier: GPL-3.0-or-later
"""One or two switches: the highlight over the controls that can be reached."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QMetaObject, QObject, QTimer, Signal
from PySide6.QtQuick import QQuickItem

from kiosk.ui.access.focus import FocusKeeper
from kiosk.ui.access.reading import groups
from kiosk.ui.access.scan import Scan

TICK_MS = 100


def press(item: QQuickItem) -> None:
    """Presses a control as its Enter key would."""
    QMetaObject.invokeMethod(item, "press")


class Switching(QObject):
    """Scans while somebody uses switches; `now` and `seconds` are asked each time."""

    changed = Signal()
    """The highlight is elsewhere."""

    def __init__(
        self,
        keeper: FocusKeeper,
        now: Callable[[], float],
        seconds: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._now, self._seconds = keeper, now, seconds
        self._scan = Scan()
        self._items: list[QQuickItem] = []
        self.scanning = False
        self.by_hand = False
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def highlighted(self) -> list[QQuickItem]:
        """The controls the highlight is around now."""
        if not self.scanning:
            return []
        found = [self._items[index] for index in self._scan.highlighted]
        return [item for item in found if shiboken6.isValid(item)]

    def start(self, by_hand: bool) -> None:
        """A switch was used for the first time: the highlight appears, nothing is pressed."""
        self.scanning, self.by_hand = True, by_hand
        self._items = []
        self._renew()
        if by_hand:
            self._timer.stop()
        else:
            self._timer.start()

    def stop(self) -> None:
        """Somebody does it another way, or nobody is there."""
        self.scanning = False
        self._timer.stop()
        self._items = []

    def tick(self) -> None:
        """Looks at the clock."""
        if not self.by_hand and self._scan.due(self._now(), self._seconds()):
            self.step()

    def step(self) -> None:
        """The highlight goes on."""
        if not self._renew():
            self._scan.step(self._now(), self.by_hand)
            self._show()

    def select(self) -> None:
        """What is highlighted is pressed, or gone into."""
        if self._renew():
            return
        chosen = self._scan.press(self._now())
        self._show()
        if chosen is not None:
            press(self._items[chosen])

    def look_again(self) -> None:
        """Something changed on the screen: starts over if the controls are others."""
        if self.scanning:
            self._renew()

    def _renew(self) -> bool:
        """True when the controls on the screen are not those that were scanned."""
        reached = self._keeper.stops()
        items = [stop.item for stop in reached]
        if items == self._items:
            return False
        self._items = items
        alone = [index for index, item in enumerate(items) if item.property("onward")]
        self._scan.begin(groups([stop.area for stop in reached], alone), self._now())
        self._show()
        return True

    def _show(self) -> None:
        found = self.highlighted
        if len(found) == 1:
            self._keeper.go(found[0])
        self.changed.emit()
