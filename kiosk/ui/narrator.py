# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what is shown, follows the visit while it does, and is silent when it should be."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import get_args

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.article.model import Page, ProcedurePage, RelaxationPage
from kiosk.session.destination import Attract, PageAt, same_page
from kiosk.session.idle import Phase
from kiosk.session.preferences import Speed
from kiosk.speech.speaker import Speaker
from kiosk.speech.voices import Rate, at_pace
from kiosk.ui.controller import Controller
from kiosk.ui.reading import Reading, Scene, added
from kiosk.ui.shown_texts import ShownText

SPEEDS = get_args(Speed)
PACES = dict(zip(SPEEDS, (Rate.SLOW, Rate.NORMAL, Rate.FAST), strict=True))
SETTLED_MS = 400
"""A screen that came by itself is laid out, and its pictures are there, when it is read."""

log = logging.getLogger(__name__)


class Narrator(QObject):
    """One voice for one window. It begins at a touch; by itself only where somebody asked it to."""

    changed = Signal()
    soundMissing = Signal()
    """There is no way to make a sound; told once in a visit, calmly."""

    def __init__(
        self,
        controller: Controller,
        speaker: Speaker,
        languages: frozenset[str],
        words_per_minute: int,
        parent: QObject | None = None,
    ) -> None:
        """`languages`: those that have a voice, as BCP 47 tags; the pace is the normal one."""
        super().__init__(parent)
        self.scene = Scene(controller)
        self.languages = languages
        self.words_per_minute = words_per_minute
        self.mute = False
        """True when there was no way to make a sound the last time."""
        self._controller = controller
        self._speaker = speaker
        self._reading: Reading | None = None
        self._last: tuple[list[str], str] = ([], "")
        """What was read last, and in which language."""
        self._heard: list[str] = []
        """What the screen showed when it was read by itself last."""
        self._spot: tuple[object, ...] = (None, "", "")
        self._following = self._asked = self._told = False
        self._later = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._later.timeout.connect(self._read_along)
        speaker.speakingChanged.connect(self._speaking_changed)
        speaker.pausedChanged.connect(self.changed)
        speaker.started.connect(self._sounded)
        speaker.finished.connect(self._finished)
        speaker.failed.connect(self._failed)
        speaker.wordReached.connect(self._word_reached)
        controller.changed.connect(self._moved)
        controller.ticked.connect(self._ticked)
        controller.played.connect(self._played)

    @property
    def speaking(self) -> bool:
        """True while a text is being read, in a pause too."""
        return bool(self._speaker.speaking)

    @property
    def reading(self) -> bool:
        """True from the first word to the last, between the beats of a procedure too."""
        return self.speaking or self._following

    @property
    def paused(self) -> bool:
        """True while the text being read waits."""
        return bool(self._speaker.paused)

    @property
    def due(self) -> bool:
        """True while it is about to read by itself."""
        return self._later.isActive()

    def watch(self, window: QQuickWindow | None) -> None:
        """Reads what this window shows; None before it is taken down."""
        self._later.stop()
        self._forget()
        self.scene.watch(window)

    # What is asked of it

    def read(self, language: str = "") -> None:
        """Reads what is shown in `language`, by default that of the visit; a procedure in that
        language beat by beat."""
        self._following = self._on_beats() and not language
        self._speaker.stop()
        self.begin(self.scene.texts(language), language)

    def begin(self, texts: Sequence[ShownText], language: str = "") -> None:
        """Reads these texts instead of whatever is being read."""
        self._later.stop()
        self.scene.unmark()
        self._reading = Reading(self._controller, texts, language)
        self._last = [one.text for one in texts], language
        self._speaker.speak(self._reading.spoken, self._reading.language, self._pace)
        self.changed.emit()

    def again(self) -> None:
        """Reads the same once more, from its start."""
        texts, language = self._last
        if texts:
            self.begin(self.scene.find(texts, language), language)

    def pause(self) -> None:
        """Is silent for a while, or goes on with the word reached."""
        if self.paused:
            self._speaker.resume()
        else:
            self._speaker.pause()

    def stop(self) -> None:
        """Is silent."""
        self._later.stop()
        self._following = False
        self._speaker.stop()
        self.changed.emit()

    def overlaid(self) -> None:
        """Something was laid over the screen: where screens are read by themselves, it is read."""
        self._heard = []
        self._look_later()

    def read_part(self, lines: list[str]) -> None:
        """A part of a relaxation begins: it is read where reading is on."""
        if self._following:
            self._speaker.stop()
            self.begin(self.scene.find(lines))

    # What happens to the voice

    def _speaking_changed(self) -> None:
        self._controller.narrating = self.speaking
        if not self.speaking:
            self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        # Nothing of Python may outlive the items of a screen that is gone.
        self._reading = None
        self.scene.unmark()

    def _word_reached(self, offset: int, length: int) -> None:
        # The question whether somebody is there is not answered by its being read.
        if self._controller.phase is not Phase.ASKING:
            self._controller.touched()
        if self._reading:
            self._reading.follow(self.scene, offset, length)

    def _sounded(self) -> None:
        self.mute = False
        self.changed.emit()

    def _finished(self) -> None:
        place, page = self._controller.visit.place, self._page()
        if isinstance(page, ProcedurePage) and isinstance(place, PageAt):
            self._following = self._following and place.part + 1 < len(page.beats)
            self.changed.emit()

    def _failed(self, reason: str) -> None:
        log.warning("reading aloud: %s", reason)
        self.mute, self._following = True, False
        if not self._told:
            self._told = True
            self.soundMissing.emit()
        self.changed.emit()

    # What happens to the visit

    def _moved(self) -> None:
        """What is read is what is shown: another screen is silent, another beat is read."""
        if self._controller.hidden or self._controller.paused:
            self.stop()
            return
        visit = self._controller.visit
        self._speaker.volume = visit.state.preferences.volume
        self._speaker.change_rate(self._pace)
        before, self._spot = self._spot, (visit.place, visit.state.language, visit.state.beside)
        if before == self._spot:
            self._look_later()
            return
        if isinstance(visit.place, Attract):
            self.mute = self._told = False
        following = self._following and self._on_beats() and before[1:] == self._spot[1:]
        self._following = following and same_page(visit.place, before[0])
        self._speaker.stop()
        self._heard = []
        if self._following:
            self.begin(self.scene.texts())
        else:
            self._look_later()
        self.changed.emit()

    def _ticked(self) -> None:
        asking = self._controller.phase is Phase.ASKING
        if asking != self._asked:
            self._asked = asking
            self.stop()
            self._heard = []
            if asking:
                self._look_later()
        # Not every voice tells of its words: somebody listens to each that is not paused.
        if self.speaking and not self.paused and not asking:
            self._controller.clock.touched(self._controller.now)

    def _played(self, playing: bool) -> None:
        """Voice and picture pause together."""
        if not playing:
            self._speaker.pause()
        elif self.paused:
            self._speaker.resume()
        elif self._following and isinstance(self._page(), ProcedurePage):
            self.begin(self.scene.texts())

    @property
    def _pace(self) -> int:
        speed = self._controller.visit.state.preferences.speed
        return at_pace(self.words_per_minute, PACES[speed])

    def _on_beats(self) -> bool:
        return isinstance(self._page(), ProcedurePage | RelaxationPage)

    def _page(self) -> Page | None:
        place = self._controller.visit.place
        return self._controller.page(place) if isinstance(place, PageAt) else None

    # Reading by itself

    def _look_later(self) -> None:
        if self._controller.visit.state.preferences.read_along:
            self._later.start()

    def _read_along(self) -> None:
        visit = self._controller.visit
        shown = self.scene.texts()
        new = added(self._heard, shown)
        self._heard = [one.text for one in shown]
        away = self._controller.hidden or self._controller.paused or self.speaking
        if away or not visit.state.preferences.read_along:
            return
        if new and visit.state.language in self.languages:
            self._following = self._on_beats()
            self.begin(new)
