# SPDX-License-Identifier: GPL-3.0-or-later
"""The Read aloud button."""

from __future__ import annotations

import logging

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session.destination import PageAt
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
        speaker.speakingChanged.connect(self.changed)
        speaker.failed.connect(self._failed)
        speaker.wordReached.connect(controller.touched)
        controller.changed.connect(self._moved)

    def _moved(self) -> None:
        self._speaker.stop()
        self.changed.emit()

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
        """Reads the screen, or stops reading."""
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
            return
        language = self._controller.visit.state.language
        clinic = self._controller.localised.clinic_value
        phones = [str(number) for number in (clinic("phone"), clinic("emergency")) if number]
        text = spoken(blocks, language, phones).text
        self._speaker.speak(text, language, self._rate)

    @Slot(str)
    def say(self, text: str) -> None:
        """Reads one text, such as a word's meaning."""
        self._speaker.speak(text, self._controller.visit.state.language, self._rate)
