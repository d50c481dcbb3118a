# SPDX-License-Identifier: GPL-3.0-or-later
"""The way into the staff panel and out of it; the visit waits meanwhile."""

from __future__ import annotations

import math
from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n.languages import language_of
from kiosk.i18n.plurals import Plural
from kiosk.ui.controller import Controller
from kiosk.ui.rows import Rows
from kiosk.ui.staff.fields import Section
from kiosk.ui.staff.sections import sections
from kiosk.ui.staff.setup import Setup

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

HOLD_SECONDS = 3.0
RELOCK_SECONDS = 60.0
TICK_MS = 100


class SectionRow(Struct, frozen=True):
    """One tab of the panel."""

    key: str
    title: str
    icon: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by startup")
class StaffViewModel(QObject):
    """Which staff screen is shown: none, the PIN, the panel, or the dark screen."""

    changed = Signal()
    ticked = Signal()
    coming = Signal()
    """Staff are about to come: the last moment to see the patient's screen as it is."""
    openChanged = Signal(bool)
    sectionChanged = Signal()
    exitAsked = Signal()
    """Staff end the kiosk."""

    def __init__(self, controller: Controller, setup: Setup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.setup = setup
        self._screen = ""
        self._down: float | None = None
        self._touched_at = 0.0
        self._dark_since = 0.0
        self._key = "clinic"
        self.setup_done: Callable[[], bool] = lambda: True
        """False while the panel opens with what is still to do."""
        self._rows = Rows(SectionRow, self)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        controller.changed.connect(self._visit_changed)
        setup.changed.connect(self._tell)

    # The way in

    @Slot()
    def titleDown(self) -> None:
        """A finger lies on a title."""
        self._down = self.controller.now
        self._timer.start()

    @Slot()
    def titleUp(self) -> None:
        """It was lifted, or rolled away."""
        self._down = None
        if not self.here:
            self._timer.stop()

    @Slot()
    def tick(self) -> None:
        """Looks at the clock: a finger may have lain long enough, or nobody may be there."""
        now = self.controller.now
        if self._down is not None and now - self._down >= HOLD_SECONDS:
            self._down = None
            self.enter()
        elif self._screen in ("pin", "panel") and now - self._touched_at >= RELOCK_SECONDS:
            self.leave()
        self.ticked.emit()

    def enter(self) -> None:
        """Asks for the PIN, unless the patient's page is hidden."""
        if self._screen or self.controller.hidden:
            return
        self.coming.emit()
        self._screen = "pin"
        self.touched()
        self._timer.start()
        self.controller.pause(True)
        self.openChanged.emit(True)
        self._tell()

    def _visit_changed(self) -> None:
        # The kiosk began again after a fault: the panel must not stand over it.
        if self._screen and not self.controller.paused:
            self._close()

    def _close(self) -> None:
        self._screen, self._down = "", None
        self._timer.stop()
        self.openChanged.emit(False)
        self._tell()

    # The screens

    @Slot()
    def touched(self) -> None:
        """Staff are there."""
        self._touched_at = self.controller.now
        self.ticked.emit()

    def unlock(self) -> None:
        """The PIN was right: shows the panel."""
        if self._screen == "pin":
            self._screen = "panel"
            if not self.setup_done():
                self.show("setup")
            self.touched()
            self._tell()

    @Slot()
    def leave(self) -> None:
        """Back to the patient, who finds everything as it was."""
        if self._screen:
            self.controller.pause(False)

    @Slot()
    def darken(self) -> None:
        """Makes the screen black until it is touched. The panel is locked."""
        self._screen, self._dark_since = "dark", self.controller.now
        self._tell()

    @Slot()
    def wake(self) -> None:
        """The black screen was touched: a patient who waited in vain is not waited for."""
        times = self.controller.clock.times
        gone = self.controller.now - self._dark_since > times.ask_after + times.count_down
        self.leave()
        if gone:
            self.controller.start_over()

    @Slot()
    def endKiosk(self) -> None:
        """Ends the program."""
        self.exitAsked.emit()

    @Slot(str)
    def show(self, key: str) -> None:
        """Shows another section; an unknown one is ignored."""
        if key != self._key and any(one.key == key for one in self.all_sections):
            self._key = key
            self.sectionChanged.emit()
            self._tell()

    # What is shown

    def renew(self) -> None:
        """The clinic's language or its articles may be others now."""
        self._tell()

    def _tell(self) -> None:
        self._rows.set_rows(
            [
                SectionRow(one.key, self.say(one.title), one.icon, one.key == self._key)
                for one in self.all_sections
            ]
        )
        self.changed.emit()

    def say(self, text: str) -> str:
        """A text of the interface in the clinic's language."""
        return self.controller.localised.interface(self.language).text("", text)

    def count(self, text: Plural, number: int) -> str:
        """A text of the interface for `number`, in the clinic's language."""
        return self.controller.localised.counted(text, number, self.language)

    @property
    def here(self) -> bool:
        """True while staff are at the screen."""
        return bool(self._screen)

    def shows(self, *sections: str) -> bool:
        """True while the panel shows one of `sections`; any of them when none is named."""
        return self._screen == "panel" and (not sections or self._key in sections)

    @property
    def language(self) -> str:
        """The clinic's language, as a BCP 47 tag."""
        return self.controller.localised.clinic_language

    @property
    def all_sections(self) -> tuple[Section, ...]:
        """The sections with their fields."""
        localised, library = self.controller.localised, self.controller.library
        found = [localised.article(name, self.language) for name in library.articles]
        return sections(one for article in found for one in article.head.placeholders)

    @property
    def current(self) -> Section:
        """The section shown."""
        return next(one for one in self.all_sections if one.key == self._key)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """True while staff are at the screen."""
        return bool(self._screen)

    @Property(str, notify=changed)
    def screen(self) -> str:
        """Empty, pin, panel, or dark."""
        return self._screen

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """True when the clinic's language runs from right to left."""
        return language_of(self.language).rtl

    @Property(QObject, constant=True)
    def tabs(self) -> QObject:
        """Rows of `SectionRow`."""
        return self._rows

    @Property(str, notify=changed)
    def section(self) -> str:
        """The key of the section shown."""
        return self._key

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title of the section shown."""
        return self.say(self.current.title)

    @Property(str, notify=changed)
    def note(self) -> str:
        """A line under the title, or empty."""
        return self.say(self.current.note) if self.current.note else ""

    @Property(str, notify=changed)
    def view(self) -> str:
        """The name of the section's QML file."""
        return self.current.view

    @Property(int, notify=ticked)
    def secondsLeft(self) -> int:
        """Seconds until the staff screen closes by itself."""
        return max(0, math.ceil(RELOCK_SECONDS - (self.controller.now - self._touched_at)))
