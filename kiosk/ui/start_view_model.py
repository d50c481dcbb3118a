# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages of the start screen: it greets in each by turns, and staff choose the first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n.languages import Language, language_of
from kiosk.session.destination import Attract, ChooseLanguage
from kiosk.ui.controller import Controller
from kiosk.ui.language_view_model import LanguageRow
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


def N_(text: str) -> str:
    """Marks an interface text for the catalogue."""
    return text


GREETING = N_("Getting ready for your test?")
PROMISE = N_("See what happens, step by step. Pictures and simple words.")
PROMISE_WITH_SOUND = N_("See what happens, step by step. Pictures, simple words, and sound.")
INVITATION = N_("Touch to start")
HOLD_SECONDS = 3.0
CHIPS = 5
"""As many languages stand on the start screen at once."""


@QmlElement
@QmlUncreatable("made by startup")
class StartViewModel(QObject):
    """What the start screen says, and in which language."""

    changed = Signal()
    startLanguageChosen = Signal(str)
    """Staff chose the language of the start screen, as a BCP 47 tag."""

    def __init__(
        self,
        controller: Controller,
        offered: Sequence[Language],
        greeted: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._take(offered, greeted)
        self._at = 0
        self._down: float | None = None
        self._asking = False
        self._place: object = None
        self._chips = Rows(LanguageRow, self)
        self._choices = Rows(LanguageRow, self)
        controller.changed.connect(self.refresh)
        self.refresh()

    def _take(self, offered: Sequence[Language], greeted: Sequence[str]) -> None:
        self._offered = tuple(offered)
        known = [one.tag for one in self._offered]
        self._greeted = [tag for tag in dict.fromkeys(greeted) if tag in known] or known

    def offer(self, offered: Sequence[Language], greeted: Sequence[str]) -> None:
        """Other languages are offered, or greeted in, from now on."""
        self._take(offered, greeted)
        self._at = 0
        self._tell()

    def refresh(self) -> None:
        """Begins again with the visit's language whenever the start screen comes."""
        place = self._controller.visit.place
        if type(place) is not type(self._place):
            self._at, self._asking, self._down = 0, False, None
        self._place = place
        self._tell()

    def _tell(self) -> None:
        first = self._at // CHIPS * CHIPS
        now = self._language
        self._chips.set_rows([self._row(tag, now) for tag in self._cycle[first : first + CHIPS]])
        shown = self._controller.visit.state.language
        self._choices.set_rows([self._row(one.tag, shown) for one in self._offered])
        self.changed.emit()

    def _row(self, tag: str, chosen: str) -> LanguageRow:
        one = language_of(tag)
        return LanguageRow(tag, one.name, one.english, one.rtl, False, tag == chosen, False)

    @property
    def _cycle(self) -> list[str]:
        """The languages greeted in, the visit's first."""
        own = self._controller.visit.state.language
        return [own, *(tag for tag in self._greeted if tag != own)]

    @property
    def _language(self) -> str:
        return self._cycle[self._at % len(self._cycle)]

    # The greeting

    @property
    def language(self) -> str:
        """The language greeted in, as a BCP 47 tag."""
        return self._language

    @Property(str, notify=changed)
    def tag(self) -> str:
        """The same for the screen."""
        return self._language

    @Property(QObject, constant=True)
    def chips(self) -> QObject:
        """Rows of `LanguageRow`: those that stand on the start screen now."""
        return self._chips

    @Property(bool, notify=changed)
    def turning(self) -> bool:
        """True when there is more than one language to greet in."""
        return len(self._cycle) > 1

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """True when the greeting runs from right to left."""
        return language_of(self._language).rtl

    def _say(self, text: str) -> str:
        return self._controller.localised.interface(self._language).text("", text)

    @Property(str, notify=changed)
    def greeting(self) -> str:
        """The large line, in the language greeted in."""
        return self._say(GREETING)

    @Property(str, notify=changed)
    def promise(self) -> str:
        """What there is to see, in the language greeted in."""
        return self._say(PROMISE)

    @Property(str, notify=changed)
    def promiseWithSound(self) -> str:
        """The same where the kiosk reads aloud."""
        return self._say(PROMISE_WITH_SOUND)

    @Property(str, notify=changed)
    def invitation(self) -> str:
        """The words of the large button, in the language greeted in."""
        return self._say(INVITATION)

    @Slot()
    def turn(self) -> None:
        """Greets in the next language."""
        self._at = (self._at + 1) % len(self._cycle)
        self._tell()

    # Holding the globe

    @Slot()
    def globeDown(self) -> None:
        """A finger lies on the globe."""
        self._down = self._controller.now

    @Slot()
    def globeUp(self) -> None:
        """It was lifted, or rolled away."""
        self._down = None

    @property
    def pressed(self) -> bool:
        """True while a finger lies still on the globe."""
        return self._down is not None

    @Slot(result=bool)
    def globeHeld(self) -> bool:
        """True, once, when it has lain there long enough: then staff are asked."""
        if self._down is None or self._controller.now - self._down < HOLD_SECONDS:
            return False
        self._down = None
        self.holdGlobe()
        return True

    @Slot()
    def holdGlobe(self) -> None:
        """Asks which language the start screen begins in."""
        if isinstance(self._controller.visit.place, Attract | ChooseLanguage):
            self._asking = True
            self.changed.emit()

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """True while staff are asked for the language of the start screen."""
        return self._asking

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        """Rows of `LanguageRow`: every language offered."""
        return self._choices

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many languages are offered."""
        return len(self._offered)

    @Slot(str)
    def choose(self, tag: str) -> None:
        """The start screen begins in `tag` from now on; an unknown one is ignored."""
        if all(one.tag != tag for one in self._offered):
            return
        self._asking = False
        self._controller.do(lambda: self._controller.visit.choose_language(tag))
        self.startLanguageChosen.emit(tag)

    @Slot()
    def close(self) -> None:
        """Asks no longer."""
        self._asking = False
        self.changed.emit()
