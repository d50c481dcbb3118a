# SPDX-License-Identifier: GPL-3.0-or-later
"""The number pad for the PIN. Its digits stay in here: nothing shows, logs or reads them aloud."""

from __future__ import annotations

import logging
import math

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.pin import LONGEST, RECOMMENDED, SHORTEST, TRIES, PinError, Weakness, weakness
from kiosk.ui.staff.fields import N_
from kiosk.ui.staff.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

WEAK = {
    Weakness.FORM: N_("A PIN has 4 to 8 digits."),
    Weakness.SAME: N_("All digits are the same. Choose another PIN."),
    Weakness.RUN: N_("The digits follow one another. Choose another PIN."),
    Weakness.REPEATED: N_("The same digits come again. Choose another PIN."),
}
DIFFERENT = N_("The two were not the same. Choose a PIN again.")
WRONG = N_("This PIN is not right.")


@QmlElement
@QmlUncreatable("made by startup")
class PinViewModel(QObject):
    """Asks for the PIN, or, where there is none yet, for a new one twice."""

    changed = Signal()
    ticked = Signal()

    def __init__(self, staff: StaffViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self._file = staff.setup.pin
        self._digits = ""
        self._first = ""
        self._step = "enter"
        self._problem = ""
        self._damaged = False
        self._tries = TRIES
        self._locked_until = 0.0
        staff.openChanged.connect(self._begin)
        staff.ticked.connect(self._tick)

    def _begin(self, _: bool) -> None:
        self._digits = self._first = self._problem = ""
        self._step = "enter" if self._file.is_set else "choose"
        self._look()

    def _look(self) -> None:
        now = self._staff.setup.wall()
        state = self._file.state(now)
        self._tries = state.tries_left
        self._locked_until = now + state.locked_for_seconds
        self._damaged = bool(state.fault)
        self._problem = state.fault or self._problem
        self.changed.emit()

    def _tick(self) -> None:
        if self._locked_until and self._step == "enter":
            if self._locked_until <= self._staff.setup.wall():
                self._locked_until, self._problem = 0.0, ""
                self._look()
            self.ticked.emit()

    @Slot(str)
    def press(self, digit: str) -> None:
        """One digit more; after the eighth nothing happens."""
        if not self._is_locked and len(self._digits) < LONGEST and digit in tuple("0123456789"):
            self._digits += digit
            self._problem = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Takes the last digit back."""
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def accept(self) -> None:
        """Tries the PIN, or keeps the new one."""
        if self._is_locked or len(self._digits) < SHORTEST:
            return
        digits, self._digits = self._digits, ""
        if self._step == "enter":
            self._try(digits)
        elif self._step == "choose":
            found = weakness(digits)
            if found:
                self._problem = self._staff.say(WEAK[found])
            else:
                self._first, self._step = digits, "repeat"
            self.changed.emit()
        else:
            self._set(digits)

    def _try(self, digits: str) -> None:
        now = self._staff.setup.wall()
        verdict = self._file.check(digits, now)
        self._tries = verdict.tries_left
        self._locked_until = now + verdict.locked_for_seconds
        self._damaged = bool(verdict.fault)
        self._problem = "" if verdict.ok else verdict.fault or self._staff.say(WRONG)
        self.changed.emit()
        if verdict.ok:
            self._staff.unlock()

    def _set(self, digits: str) -> None:
        first, self._first, self._step = self._first, "", "choose"
        if digits != first:
            self._problem = self._staff.say(DIFFERENT)
        else:
            try:
                self._file.set(digits)
            except PinError as error:
                log.error("%s", error)
                self._problem = str(error)
            else:
                self._problem, self._step = "", "enter"
                self._tries = TRIES
                self._staff.unlock()
        self.changed.emit()

    @property
    def _is_locked(self) -> bool:
        return self._seconds_locked > 0

    @property
    def _seconds_locked(self) -> int:
        if self._step != "enter" or not self._locked_until:
            return 0
        return max(0, math.ceil(self._locked_until - self._staff.setup.wall()))

    @Property(str, notify=changed)
    def step(self) -> str:
        """enter, choose, or repeat."""
        return self._step

    @Property(int, notify=changed)
    def entered(self) -> int:
        """How many digits there are."""
        return len(self._digits)

    @Property(int, notify=changed)
    def places(self) -> int:
        """How many dots stand in the row."""
        return max(RECOMMENDED, len(self._digits))

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """True when there are digits enough for a PIN."""
        return len(self._digits) >= SHORTEST and not self._is_locked

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the PIN was not taken, or empty."""
        return self._problem

    @Property(int, notify=changed)
    def triesLeft(self) -> int:
        """How many wrong PINs may still come before the lock."""
        return self._tries

    @Property(bool, notify=changed)
    def warned(self) -> bool:
        """True once a PIN was wrong."""
        return self._step == "enter" and not self._is_locked and self._tries < TRIES

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """True when no PIN is taken now."""
        return self._is_locked

    @Property(bool, notify=changed)
    def damaged(self) -> bool:
        """True when no PIN can be taken, however long one waits; the problem says what to do."""
        return self._step == "enter" and self._damaged

    @Property(int, notify=ticked)
    def lockedFor(self) -> int:
        """Whole seconds until a PIN is taken again."""
        return self._seconds_locked
