# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock of the calm pages: breathing with the sun, and letting the body go."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article.model import BreathingPage, RelaxationPage
from kiosk.session.destination import PageAt
from kiosk.session.idle import Phase
from kiosk.ui.controller import Controller
from kiosk.ui.pacer import AT_REST, SECONDS, SMALLEST, Breathing, Relaxing

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MOST_MINUTES = 5
BREATHING_MINUTES = 3
RELAXING_MINUTES = 2
TOUCH_EVERY = 1.0
"""Seconds. Whoever breathes along touches nothing, and is there all the same."""


@QmlElement
@QmlUncreatable("made by startup")
class CalmViewModel(QObject):
    """Nothing begins by itself, and nothing of it outlasts the page."""

    changed = Signal()
    """Something a patient reads or touches."""
    moved = Signal()
    """The sun's size, or the seconds."""
    partBegun = Signal(int)
    """Another part of the body begins while time passes; `lines` are its words."""
    breathBegun = Signal(int, bool)
    """A breath begins that is to be heard: its seconds, and whether it is inward."""
    hushed = Signal()
    """No breath is to be heard now."""

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._visit = controller.visit
        self._shown: tuple[str, str] | None = None
        self._page: BreathingPage | RelaxationPage | None = None
        self._clock: Breathing | Relaxing | None = None
        self._playing = False
        self._covered = False
        self._was_running = False
        self._sound = False
        self._untold = 0.0
        controller.changed.connect(self._look)
        controller.ticked.connect(self._look_at_idle)

    # Where the visit is

    def _look(self) -> None:
        place, article = self._visit.place, self._controller.article
        page = self._controller.page(place) if isinstance(place, PageAt) else None
        if article is None or not isinstance(page, BreathingPage | RelaxationPage):
            page = None
        shown = (article.id, page.id) if article and page else None
        arrived, self._page = shown != self._shown, page
        if arrived:
            self._shown, self._playing, self._untold = shown, False, 0.0
            self._sound = False
            self._clock = self._fresh_clock()
        if arrived or page:
            self.moved.emit()
            self._tell()

    def _fresh_clock(self) -> Breathing | Relaxing | None:
        if isinstance(self._page, BreathingPage):
            return Breathing(self._page.seconds, BREATHING_MINUTES)
        if isinstance(self._page, RelaxationPage):
            return Relaxing(len(self._page.items), RELAXING_MINUTES)
        return None

    def _look_at_idle(self) -> None:
        """The question whether somebody is there makes the clock wait."""
        if self._runs() != self._was_running:
            self._tell()

    def _tell(self) -> None:
        if self._was_running and not self._runs():
            self.hushed.emit()
        self._was_running = self._runs()
        self.changed.emit()

    def _runs(self) -> bool:
        open_to_view = not self._covered and not self._controller.hidden
        return self._playing and open_to_view and self._controller.phase is not Phase.ASKING

    # The clock

    @Slot(float)
    def advance(self, seconds: float) -> None:
        """Lets `seconds` of real time pass."""
        clock = self._clock
        if clock is None or not self._runs():
            return
        before, part, breath = self._words(), self._part, self._breath
        if isinstance(clock, Relaxing):
            clock.advance(seconds, self._controller.narrating)
        else:
            clock.advance(seconds)
        self._untold += seconds
        if self._untold >= TOUCH_EVERY:
            self._untold = 0.0
            self._controller.touched()
        if clock.ended:
            self._playing = False
        self.moved.emit()
        if self._words() != before:
            self._tell()
        if self._playing and self._part != part:
            self.partBegun.emit(self._part)
        if self._sound and self._playing and self._breath != breath:
            self.breathBegun.emit(self.seconds, self.inward)

    @property
    def _breath(self) -> tuple[bool, bool] | None:
        """Which breath it is, as far as can be heard; the first one begins with the clock."""
        clock = self._clock
        return (clock.breath.inward, clock.begun) if isinstance(clock, Breathing) else None

    def _words(self) -> tuple[object, ...]:
        """Everything that is told in words: it changes once a second at most."""
        clock = self._clock
        if isinstance(clock, Breathing):
            return (clock.breath.inward, clock.breath.count, clock.begun, clock.ended)
        return (self._part, clock.begun, clock.ended) if clock else ()

    @property
    def _part(self) -> int:
        return self._clock.part if isinstance(self._clock, Relaxing) else 0

    @Slot()
    def toggle(self) -> None:
        """Starts, pauses, or goes on; after the end it starts again."""
        clock = self._clock
        if clock is None:
            return
        self._playing = not self._playing
        if self._playing and clock.ended:
            clock.restart()
        self.moved.emit()
        self._tell()
        self._controller.playback(self._playing)
        if self._playing and isinstance(clock, Relaxing):
            self.partBegun.emit(clock.part)

    @Slot(int)
    def setMinutes(self, minutes: int) -> None:
        """Ends after 1 to 5 minutes; another number is ignored."""
        if self._clock and 1 <= minutes <= MOST_MINUTES:
            self._clock.minutes = minutes
            self._tell()

    @Slot(int)
    def setSeconds(self, seconds: int) -> None:
        """Breathes faster or slower, 4 to 6 seconds each way; another number is ignored."""
        if isinstance(self._clock, Breathing) and seconds in SECONDS:
            self._clock.seconds = seconds
            self._tell()

    @Slot()
    def toggleSound(self) -> None:
        """Breathes with a soft tone, from the next breath on, or without; not at first."""
        self._sound = isinstance(self._clock, Breathing) and not self._sound
        if not self._sound:
            self.hushed.emit()
        self._tell()

    @Slot()
    def lose_sound(self) -> None:
        """There is no way to make a sound: no breath asks for one again."""
        self._sound = False
        self._tell()

    @Slot(int)
    def showPart(self, part: int) -> None:
        """Goes to the start of a part of the body, counted from 0."""
        clock = self._clock
        if isinstance(clock, Relaxing) and 0 <= part < clock.parts:
            clock.go_to(part)
            self._tell()
            if self._playing:
                self.partBegun.emit(part)

    @Slot(bool)
    def cover(self, covered: bool) -> None:
        """Something lies over the page: the clock waits."""
        if covered != self._covered:
            self._covered = covered
            self._tell()

    # What the screen binds to

    @property
    def lines(self) -> list[str]:
        """The texts of the part shown, markup and all, to be read aloud."""
        if not isinstance(self._page, RelaxationPage):
            return []
        item = self._page.items[self._part]
        return [text for text in (item.title, item.text) if text]

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        """True between Start and Pause."""
        return self._playing

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """True while time passes."""
        return self._runs()

    @Property(bool, notify=changed)
    def begun(self) -> bool:
        """True when some time has passed since the start."""
        return self._clock.begun if self._clock else False

    @Property(bool, notify=changed)
    def ended(self) -> bool:
        """True when all the minutes have passed."""
        return self._clock.ended if self._clock else False

    @Property(bool, notify=changed)
    def sound(self) -> bool:
        """True when breaths are heard."""
        return self._sound

    @Property(bool, constant=True)
    def soundOffered(self) -> bool:
        """True where the clinic lets the kiosk make sounds."""
        return self._controller.localised.sounding

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """How long it lasts."""
        return self._clock.minutes if self._clock else BREATHING_MINUTES

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """Of one breath in, and of one breath out."""
        return self._clock.seconds if isinstance(self._clock, Breathing) else SECONDS[1]

    @Property(float, notify=moved)
    def elapsed(self) -> float:
        """Seconds since the start."""
        return self._clock.elapsed if self._clock else 0.0

    @Property(bool, notify=changed)
    def inward(self) -> bool:
        """True while one breathes in."""
        return self._clock.breath.inward if isinstance(self._clock, Breathing) else True

    @Property(int, notify=changed)
    def count(self) -> int:
        """The second of this breath in or out, from 1; 0 before the start."""
        clock = self._clock
        return clock.breath.count if isinstance(clock, Breathing) and clock.begun else 0

    @Property(float, notify=moved)
    def size(self) -> float:
        """The sun's size in parts of its full size; without movement always the same."""
        if self._visit.state.preferences.less_movement:
            return AT_REST
        return self._clock.breath.size if isinstance(self._clock, Breathing) else SMALLEST

    @Property(int, notify=changed)
    def part(self) -> int:
        """The part of the body, from 0."""
        return self._part

    @Property(int, notify=changed)
    def parts(self) -> int:
        """How many parts of the body there are."""
        return self._clock.parts if isinstance(self._clock, Relaxing) else 0

    @Property(bool, notify=changed)
    def placed(self) -> bool:
        """True when the picture has a place for the part."""
        return self._spot() is not None

    @Property(float, notify=changed)
    def placeX(self) -> float:
        """Where the part is in the picture, in its own units."""
        return (self._spot() or (0.0, 0.0))[0]

    @Property(float, notify=changed)
    def placeY(self) -> float:
        """Where the part is in the picture, in its own units."""
        return (self._spot() or (0.0, 0.0))[1]

    def _spot(self) -> tuple[float, float] | None:
        labels = self._page.picture.labels if isinstance(self._page, RelaxationPage) else ()
        return labels[self._part].at if self._part < len(labels) else None
