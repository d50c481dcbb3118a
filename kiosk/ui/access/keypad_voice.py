# SPDX-License-Identifier: GPL-3.0-or-later
"""The voice for somebody who uses a keypad and does not look: screens, controls, states."""

from __future__ import annotations

from PySide6.QtQuick import QQuickItem

from kiosk.article.kinds import kind_of
from kiosk.session.destination import ChooseLanguage, PageAt
from kiosk.session.idle import Phase
from kiosk.ui.access.describing import N_, described, name_of
from kiosk.ui.access.focus import FocusKeeper, is_in_dock
from kiosk.ui.access.keys import Command
from kiosk.ui.controller import Controller
from kiosk.ui.preferences_view_model import PreferencesViewModel
from kiosk.ui.shown_texts import ShownText
from kiosk.ui.speech_view_model import SpeechViewModel

LOUDER_BY = 10
"""Parts of 100 for one press."""
MOST_CHOICES = 8
"""More than these nobody remembers; the keys reach them all."""

HELP = N_(
    "Down arrow: the next choice. Up arrow: the one before. Enter: press it. End: the last one, "
    "which leads on."
)
MORE_HELP = N_("Zero says this again. Plus and minus: louder and softer. Escape: back.")
CHOICES = N_("Here you can choose:")
CODES = N_(
    "The code on this page cannot be heard. It carries what you chose to a phone. Ask for paper, "
    "or ask your care team."
)
STILL = N_("Are you still there? Press any key to keep going.")
HIDDEN = N_("Your page is hidden. Press Enter to come back.")
VOLUME = N_("Volume %1")
SPOKEN_SPEEDS = {
    "slow": N_("Slow speech"),
    "normal": N_("Normal speech"),
    "fast": N_("Fast speech"),
}


class KeypadVoice:
    """Says aloud what keys reach. Silent until `speaks` is set."""

    def __init__(
        self,
        controller: Controller,
        speech: SpeechViewModel,
        preferences: PreferencesViewModel,
    ) -> None:
        self._controller, self._speech, self._preferences = controller, speech, preferences
        self.speaks = False
        self.pressed = False
        """A control was pressed; what that did to it is still to be said."""
        self._told: tuple[object, ...] = (None, None, None)

    def _word(self, text: str) -> str:
        tag = self._controller.visit.state.language
        return self._controller.localised.interface(tag).text("", text)

    def _say(self, texts: list[ShownText], language: str = "") -> None:
        narrator = self._speech.narrator
        narrator.stop()
        spoken_in = language or self._controller.visit.state.language
        if self.speaks and texts and spoken_in in narrator.languages:
            narrator.begin(texts, language)

    def forget(self) -> None:
        """Nobody uses keys any more: who comes next hears everything."""
        self._told, self.pressed = (None, None, None), False

    def follow(
        self, keeper: FocusKeeper, layer: QQuickItem | None, items: list[QQuickItem]
    ) -> None:
        """Says what changed since it was asked last: the screen, the focus, or a state.

        `items` are what the ring is around.
        """
        visit = self._controller.visit
        spot = (visit.place, visit.state.language, layer, self._controller.hidden)
        state = [described(item, str) for item in items]
        before, self._told = self._told, (spot, items, state)
        if before[0] != spot:
            self.screen(keeper)
        elif before[1] != items or (self.pressed and before[2] != state):
            self.reached(items)
        self.pressed = self.pressed and before[2] == state

    def control(self, item: QQuickItem) -> None:
        """A key reached this control."""
        tag = item.property("tag")
        if tag in self._speech.narrator.languages:
            # A language is known by its name in its own voice.
            self._say([ShownText(name_of(item))], tag)
        else:
            self._say([ShownText(described(item, self._word))])

    def reached(self, items: list[QQuickItem]) -> None:
        """The ring is around these: a control, or several that a switch may go into."""
        if len(items) == 1:
            self.control(items[0])
        elif items:
            self._say([ShownText(name_of(items[0])), ShownText(name_of(items[-1]))])

    def screen(self, keeper: FocusKeeper) -> None:
        """Another screen or sheet came: all it says, what can be chosen, where the focus is."""
        texts = self._shown()
        told = " ".join(one.text for one in texts)
        own = [name_of(stop.item) for stop in keeper.stops() if not is_in_dock(stop.item)]
        unsaid = [name for name in own if name not in told]
        more = [self._word(CODES)] if self._is_page("takeaway") else []
        if unsaid:
            more += [self._word(CHOICES), *unsaid[:MOST_CHOICES]]
        if keeper.stop is not None:
            more.append(described(keeper.stop, self._word))
        self._say([*texts, *map(ShownText, more)])

    def _shown(self) -> list[ShownText]:
        if self._controller.phase is Phase.ASKING:
            return [ShownText(self._word(STILL))]
        if self._controller.hidden:
            return [ShownText(self._word(HIDDEN))]
        found = self._speech.narrator.scene.texts()
        if isinstance(self._controller.visit.place, ChooseLanguage):
            found = [*found, ShownText(self._word(HELP))]
        return found

    def _is_page(self, kind: str) -> bool:
        place = self._controller.visit.place
        page = self._controller.page(place) if isinstance(place, PageAt) else None
        return page is not None and kind_of(page) == kind

    def obey(self, command: Command) -> None:
        """One of the keys that are for the voice itself."""
        if command is Command.REPEAT:
            self._speech.again()
        elif command is Command.HUSH:
            self._speech.stop()
        elif command is Command.HELP:
            self._say([ShownText(self._word(HELP)), ShownText(self._word(MORE_HELP))])
        elif command in (Command.LOUDER, Command.SOFTER):
            by = LOUDER_BY if command is Command.LOUDER else -LOUDER_BY
            self._preferences.setVolume(self._preferences.held.volume + by)
            told = self._word(VOLUME).replace("%1", str(self._preferences.held.volume))
            self._say([ShownText(told)])
        else:
            self._speech.changeSpeed(1 if command is Command.FASTER else -1)
            self._say([ShownText(self._word(SPOKEN_SPEEDS[self._preferences.held.speed]))])
