# SPDX-License-Identifier: GPL-3.0-or-later
"""Size, colours, movement, sound and reach, as one person set them for this visit."""

from __future__ import annotations

from typing import get_args

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session.preferences import Colors, Preferences, Speed, Switches, TextSize
from kiosk.ui.controller import Controller

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by startup")
class PreferencesViewModel(QObject):
    """Each choice acts at once; an unknown one is ignored."""

    changed = Signal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._shown = self.held
        controller.changed.connect(self._refresh)

    def _refresh(self) -> None:
        if self.held != self._shown:
            self._shown = self.held
            self.changed.emit()

    @property
    def held(self) -> Preferences:
        """What holds now."""
        return self._controller.visit.state.preferences

    def _prefer(self, **changes: object) -> None:
        visit = self._controller.visit
        wanted = msgspec.structs.replace(self.held, **changes)
        self._controller.do(lambda: visit.prefer(wanted))

    @Property(str, notify=changed)
    def textSize(self) -> str:
        """small, standard, large, or largest."""
        return self._shown.text_size

    @Slot(str)
    def setTextSize(self, size: str) -> None:
        """Sets the text size."""
        if size in get_args(TextSize):
            self._prefer(text_size=size)

    @Property(str, notify=changed)
    def colors(self) -> str:
        """light, dark, or yellow."""
        return self._shown.colors

    @Slot(str)
    def setColors(self, colors: str) -> None:
        """Sets the colours."""
        if colors in get_args(Colors):
            self._prefer(colors=colors)

    @Property(bool, notify=changed)
    def lessMovement(self) -> bool:
        """True when nothing should move."""
        return self._shown.less_movement

    @Slot(bool)
    def setLessMovement(self, less: bool) -> None:
        """Turns movement off or on."""
        self._prefer(less_movement=less)

    @Property(bool, notify=changed)
    def wideSpacing(self) -> bool:
        """True for more room between letters, words and lines."""
        return self._shown.wide_spacing

    @Slot(bool)
    def setWideSpacing(self, wide: bool) -> None:
        """Gives letters, words and lines more room, or the usual one."""
        self._prefer(wide_spacing=wide)

    @Property(bool, notify=changed)
    def lowered(self) -> bool:
        """True when everything that can be touched should be in the lower part of the screen."""
        return self._shown.lowered

    @Slot(bool)
    def setLowered(self, lowered: bool) -> None:
        """Moves the controls down, or back up."""
        self._prefer(lowered=lowered)

    @Property(int, notify=changed)
    def volume(self) -> int:
        """Parts of 100."""
        return self._shown.volume

    @Slot(int)
    def setVolume(self, volume: int) -> None:
        """Sets how loud the voice is; below 0 and above 100 are brought to the nearest."""
        self._prefer(volume=max(0, min(100, volume)))

    @Property(str, notify=changed)
    def speed(self) -> str:
        """slow, normal, or fast: how the voice reads."""
        return self._shown.speed

    @Slot(str)
    def setSpeed(self, speed: str) -> None:
        """Sets how fast the voice reads."""
        if speed in get_args(Speed):
            self._prefer(speed=speed)

    @Property(bool, notify=changed)
    def readAlong(self) -> bool:
        """True when every screen is read aloud by itself."""
        return self._shown.read_along

    @Slot(bool)
    def setReadAlong(self, along: bool) -> None:
        """Reads every screen by itself, or only at a touch."""
        self._prefer(read_along=along)

    @Property(str, notify=changed)
    def switches(self) -> str:
        """none, one, or two: what somebody scans the screen with."""
        return self._shown.switches

    @Slot(str)
    def setSwitches(self, switches: str) -> None:
        """Scans the screen with one or two switches, or not."""
        if switches in get_args(Switches):
            self._prefer(switches=switches)

    @Slot()
    def putBack(self) -> None:
        """Everything is again as every visit starts."""
        self._controller.do(lambda: self._controller.visit.prefer(None))
