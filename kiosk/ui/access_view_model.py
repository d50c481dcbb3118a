# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys, switches and the keypad: the way to every control that needs no touch."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.session.destination import Attract
from kiosk.ui.access.focus import MOVES, FocusKeeper
from kiosk.ui.access.keypad_voice import KeypadVoice
from kiosk.ui.access.keys import (
    MODIFIERS,
    MOVING_SWITCH,
    PRESSING_SWITCH,
    SPOKEN,
    Command,
    command,
    is_shortcut,
)
from kiosk.ui.access.stops import area_of, around, is_shown
from kiosk.ui.access.switching import Switching, press
from kiosk.ui.controller import Controller
from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.night_view_model import NightViewModel
from kiosk.ui.preferences_view_model import PreferencesViewModel
from kiosk.ui.speech_view_model import SpeechViewModel
from kiosk.ui.staff.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PLACE = "focusPlace"
"""The item of `Main.qml` that the ring is drawn in: the whole picture, upright."""
POINTED = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress)


@QmlElement
@QmlUncreatable("made by startup")
class AccessViewModel(QObject):
    """Hears every key before the screen does, and says where the ring is."""

    changed = Signal()

    def __init__(
        self,
        controller: Controller,
        kiosk: KioskViewModel,
        preferences: PreferencesViewModel,
        speech: SpeechViewModel,
        staff: StaffViewModel,
        night: NightViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._kiosk, self._preferences = controller, kiosk, preferences
        self._staff, self._night = staff, night
        self._voice = KeypadVoice(controller, speech, preferences)
        self._scan_seconds = 2.5
        self._keeper: FocusKeeper | None = None
        self._switching: Switching | None = None
        self._keys = self._arriving = False
        self._ring, self._radius = QRectF(), 0.0
        self._layer: QQuickItem | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._frame)
        kiosk.turned.connect(self._turned)

    def follow(self, scan_seconds: float, speaks: bool) -> None:
        """What the clinic set: seconds on each control, and whether controls are said aloud."""
        self._scan_seconds, self._voice.speaks = scan_seconds, speaks

    def attach(self, window: QQuickWindow) -> None:
        """Hears the keys of `window` from now on."""
        place = window.findChild(QQuickItem, PLACE)
        assert place is not None
        keeper = self._keeper = FocusKeeper(window, place, lambda: self._right_to_left)
        self._switching = Switching(
            keeper, lambda: self._controller.now, lambda: self._scan_seconds
        )
        self._switching.changed.connect(self._later.start)
        window.activeFocusItemChanged.connect(keeper.moved)
        window.activeFocusItemChanged.connect(self._later.start)
        window.afterAnimating.connect(self._frame)
        window.installEventFilter(self)

    def detach(self) -> None:
        """Lets go of the window."""
        self._keeper = self._switching = self._layer = None

    @property
    def _right_to_left(self) -> bool:
        staff = self._staff
        return bool(staff.rightToLeft if staff.here else self._kiosk.rightToLeft)

    # What the screen shows

    @Property(QRectF, notify=changed)
    def ring(self) -> QRectF:
        """Around what has the focus, in px of the picture; empty while no keys are used."""
        return self._ring

    @Property(float, notify=changed)
    def radius(self) -> float:
        """Of the corners of what has the focus, in px."""
        return self._radius

    @Property(bool, notify=changed)
    def scanning(self) -> bool:
        """True while switches are used: the ring is stronger."""
        return self._switching is not None and self._switching.scanning

    # What comes in

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the keys that move the focus; leaves the others to what has it."""
        if event.type() == QEvent.Type.KeyPress:
            # What the key does may take the focused control away.
            self._later.start()
            assert isinstance(event, QKeyEvent)
            return self._key(event)
        if event.type() in POINTED and self._keys:
            self._show_keys(False)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in MODIFIERS or (is_shortcut(event.modifiers()) and not bool(self._kiosk.asking)):
            return key not in MODIFIERS
        if self._staff.here:
            self._show_keys(True)
            return self._walk(key, event)
        if str(self._night.level):
            self._night.wake()
            return True
        if bool(self._kiosk.asking):
            return self._answer(key)
        if not self._controller.hidden:
            self._controller.touched()
        meant = command(key, event.modifiers())
        if meant is Command.STAFF:
            self._staff.enter()
            return True
        self._show_keys(True)
        keeper = self._keeper
        assert keeper is not None
        start = str(self._kiosk.screen) == "attract"
        if start and keeper.layer is keeper.window.contentItem():
            if not event.isAutoRepeat():
                self._kiosk.begin()
                self._switch(key)
            return True
        return self._switch(key, event.isAutoRepeat()) or self._walk(key, event)

    def _answer(self, key: Qt.Key) -> bool:
        """Any key says that somebody is there; one that presses may also say to start over."""
        keeper = self._keeper
        assert keeper is not None
        presses = key in PRESSING_SWITCH or key == Qt.Key.Key_Space
        stop = keeper.stop if presses and self._preferences.held.switches == "none" else None
        if stop is not None and keeper.layer_of(stop) is keeper.layer:
            press(stop)
        self._controller.touched()
        return True

    def _switch(self, key: Qt.Key, again: bool = False) -> bool:
        """A key that stands for a switch, where switches are used."""
        mode = self._preferences.held.switches
        if mode == "none" or key not in MOVING_SWITCH | PRESSING_SWITCH:
            return False
        switching = self._switching
        assert switching is not None
        by_hand = mode == "two"
        if again:
            return True
        if not switching.scanning or switching.by_hand != by_hand:
            switching.start(by_hand)
        elif by_hand and key in MOVING_SWITCH:
            switching.step()
        else:
            self._voice.pressed = True
            switching.select()
        self.changed.emit()
        return True

    def _walk(self, key: Qt.Key, event: QKeyEvent) -> bool:
        """A key of a keyboard or a keypad."""
        keeper, switching = self._keeper, self._switching
        assert keeper is not None
        assert switching is not None
        switching.stop()
        self._arrive()
        keeper.settle()
        types = bool(keeper.layer.property("typing"))
        held, keypad = event.modifiers(), Qt.KeyboardModifier.KeypadModifier
        meant = command(key, held & ~keypad if types else held)
        if meant in MOVES:
            keeper.move(meant)
            return True
        if meant in SPOKEN and self._voice.speaks and not types and not self._staff.here:
            self._voice.obey(meant)
            return True
        if meant is Command.PRESS:
            return self._press(event.isAutoRepeat())
        if meant is Command.LEAVE and key != Qt.Key.Key_Escape:
            none = Qt.KeyboardModifier.NoModifier
            escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, none)
            QCoreApplication.sendEvent(keeper.window, escape)
            return True
        return False

    def _press(self, again: bool) -> bool:
        """Presses what has the focus; a key that is held down presses once."""
        assert self._keeper is not None
        stop = self._keeper.stop
        if again:
            return True
        if stop is None:
            return False
        self._voice.pressed = True
        press(stop)
        return True

    # Where the focus is

    def tick(self) -> None:
        """Looks at the clock: a switch may be waited for."""
        if self._switching is not None:
            self._switching.tick()

    def _show_keys(self, shown: bool) -> None:
        """The ring is there while keys are used, and goes with the first touch."""
        keeper, switching = self._keeper, self._switching
        assert keeper is not None
        assert switching is not None
        if not shown:
            switching.stop()
            self._voice.forget()
        self._keys = shown
        keeper.window.update()

    def _turned(self) -> None:
        """Another screen."""
        if self._keeper is None:
            return
        self._keeper.forget()
        if isinstance(self._controller.visit.place, Attract):
            self._show_keys(False)
        self._arriving = self._keys

    def _arrive(self) -> None:
        if self._arriving and self._keeper is not None:
            self._arriving = False
            self._keeper.arrive()
            if self._switching is not None:
                self._switching.look_again()

    def _frame(self) -> None:
        """Before each picture: the ring goes where the focus is, and is never on what is gone."""
        keeper = self._keeper
        if keeper is None:
            return
        if not self._keys:
            if not self._ring.isEmpty():
                self._ring = QRectF()
                self.changed.emit()
            return
        self._arrive()
        item = keeper.item
        if keeper.stop is None and not (item and keeper.layer_of(item).property("typing")):
            keeper.settle()
        self._follow_layer()
        items = self._circled()
        ring = around([area_of(item, keeper.place) for item in items])
        radius = float(items[0].property("radius") or 0) if len(items) == 1 else 0.0
        if (ring, radius) != (self._ring, self._radius):
            self._ring, self._radius = ring, radius
            self.changed.emit()
        if self._voice.speaks and not self._staff.here:
            self._voice.follow(keeper, self._layer, items)

    def _follow_layer(self) -> None:
        """A sheet came or went: switches go over what is on top."""
        keeper, switching = self._keeper, self._switching
        assert keeper is not None
        assert switching is not None
        layer = keeper.layer_of(keeper.item) if keeper.item else None
        if layer is not self._layer:
            self._layer = layer
            switching.look_again()

    def _circled(self) -> list[QQuickItem]:
        keeper, switching = self._keeper, self._switching
        assert keeper is not None
        assert switching is not None
        if switching.scanning:
            return [item for item in switching.highlighted if is_shown(item)]
        return [keeper.stop] if keeper.stop else []
