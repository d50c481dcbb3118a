# SPDX-License-Identifier: GPL-3.0-or-later
"""The Read aloud button."""

from __future__ import annotations

import logging

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article.model import Page, ProcedurePage, RelaxationPage
from kiosk.session.destination import PageAt, same_page
from kiosk.speech.speaker import Speaker
from kiosk.speech.spoken import spoken
from kiosk.ui.controller import Controller
from kiosk.ui.spoken_screen import spoken_blocks

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made by startup")
class SpeechViewModel(QObject):
    """Reads the screen aloud at a touch, and stops when the screen changes."""

    changed = Signal()
    soundMissing = Signal()
    """There is no way to make a sound; to be said once, calmly."""

    def __init__(
        self,
        controller: Controller,
        speaker: Speaker,
        spoken_languages: frozenset[str],
        words_per_minute: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._speaker = speaker
        self._languages = spoken_languages
        self._rate = words_per_minute
        self._spot: tuple[object, str] = (None, "")
        self._following = False
        """A procedure is being read: its next beat is read too."""
        speaker.speakingChanged.connect(self._speaking_changed)
        speaker.failed.connect(self._failed)
        speaker.wordReached.connect(controller.touched)
        controller.changed.connect(self._moved)
        controller.played.connect(self._played)

    def offer(self, spoken_languages: frozenset[str], words_per_minute: int) -> None:
        """Other languages have a voice, or another pace, from now on."""
        self._languages, self._rate = spoken_languages, words_per_minute
        self.changed.emit()

    def _speaking_changed(self) -> None:
        self._controller.narrating = bool(self._speaker.speaking)
        self.changed.emit()

    def _moved(self) -> None:
        """What is read is what is shown: another screen is silent, another beat is read."""
        if self._controller.hidden:
            self._speaker.stop()
            return
        visit = self._controller.visit
        place, language = visit.place, visit.state.language
        before, self._spot = self._spot, (place, language)
        beats = self._on_beats()
        if beats and before == self._spot:
            return
        following = self._following and beats and language == before[1]
        self._following = following and same_page(place, before[0])
        self._speaker.stop()
        if self._following:
            self._begin(spoken_blocks(self._controller))
        self.changed.emit()

    def _on_beats(self) -> bool:
        return isinstance(self._page(), ProcedurePage | RelaxationPage)

    def _page(self) -> Page | None:
        place = self._controller.visit.place
        return self._controller.page(place) if isinstance(place, PageAt) else None

    def read_part(self, lines: list[str]) -> None:
        """A part of a relaxation begins: it is read where reading is on."""
        if self._following:
            self._speaker.stop()
            self._begin(lines)

    def _played(self, playing: bool) -> None:
        """Voice and picture pause together; on going on, the beat is read from its start."""
        if not playing:
            self._speaker.stop()
        elif self._following and isinstance(self._page(), ProcedurePage):
            self._begin(spoken_blocks(self._controller))

    def _failed(self, reason: str) -> None:
        log.warning("reading aloud: %s", reason)
        self.soundMissing.emit()

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """True when the language shown has a voice."""
        return self._controller.visit.state.language in self._languages

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """True while a text is being read."""
        return bool(self._speaker.speaking)

    @Slot()
    def toggle(self) -> None:
        """Reads the screen, or stops reading. A procedure is read beat by beat."""
        self._following = self._on_beats() and not self._speaker.speaking
        self._read(spoken_blocks(self._controller))

    @Slot()
    def toggleMore(self) -> None:
        """Reads what is behind "Tell me more", or stops reading."""
        place = self._controller.visit.place
        page = self._controller.page(place) if isinstance(place, PageAt) else None
        self._read([block.text for block in page.more] if page else [])

    def _read(self, blocks: list[str]) -> None:
        if self._speaker.speaking:
            self._speaker.stop()
        else:
            self._begin(blocks)

    def read_in(self, language: str, blocks: list[str]) -> None:
        """Reads `blocks` in a language that may not be the one of the visit."""
        self._following = False
        self._speaker.stop()
        self._begin(blocks, language)

    def stop(self) -> None:
        """Is silent."""
        self._following = False
        self._speaker.stop()

    def _begin(self, blocks: list[str], language: str = "") -> None:
        language = language or self._controller.visit.state.language
        clinic = self._controller.localised.clinic_value
        phones = [str(number) for number in (clinic("phone"), clinic("emergency")) if number]
        text = spoken(blocks, language, phones).text
        self._speaker.speak(text, language, self._rate)

    @Slot(str)
    def say(self, text: str) -> None:
        """Reads one text, such as a word's meaning."""
        self._speaker.speak(text, self._controller.visit.state.language, self._rate)
