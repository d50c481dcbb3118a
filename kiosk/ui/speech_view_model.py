# SPDX-License-Identifier: GPL-3.0-or-later
"""The Read aloud button and the keys beside it."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.speech.speaker import Speaker
from kiosk.ui.controller import Controller
from kiosk.ui.narrator import SPEEDS, Narrator
from kiosk.ui.shown_texts import ShownText

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by startup")
class SpeechViewModel(QObject):
    """Reads the screen aloud at a touch, and stops when the screen changes."""

    changed = Signal()
    soundMissing = Signal()
    """There is no way to make a sound; told once in a visit, calmly."""

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
        self.narrator = Narrator(controller, speaker, spoken_languages, words_per_minute, self)
        self.narrator.changed.connect(self.changed)
        self.narrator.soundMissing.connect(self.soundMissing)

    def offer(self, spoken_languages: frozenset[str], words_per_minute: int) -> None:
        """Other languages have a voice, or another pace, from now on."""
        self.narrator.languages = spoken_languages
        self.narrator.words_per_minute = words_per_minute
        self.changed.emit()

    def watch(self, window: QQuickWindow | None) -> None:
        """Reads what this window shows."""
        self.narrator.watch(window)

    def read_part(self, lines: list[str]) -> None:
        """A part of a relaxation begins: it is read where reading is on."""
        self.narrator.read_part(lines)

    def read_in(self, language: str, blocks: list[str]) -> None:
        """Reads `blocks` in a language that may not be the one of the visit."""
        self.narrator.stop()
        self.narrator.begin(self.narrator.scene.find(blocks, language), language)

    def read_side(self, language: str) -> None:
        """Reads what is shown in one of two languages that stand side by side."""
        self.narrator.stop()
        self.narrator.read(language)

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """True when the language shown has a voice."""
        return self._controller.visit.state.language in self.narrator.languages

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def languages(self) -> list[str]:
        """The languages that have a voice, as BCP 47 tags."""
        return sorted(self.narrator.languages)

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """True while a text is being read, in a pause too."""
        return self.narrator.speaking

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """True from the first word to the last, between the beats of a procedure too."""
        return self.narrator.reading

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        """True while the text being read waits."""
        return self.narrator.paused

    @Property(bool, notify=changed)
    def mute(self) -> bool:
        """True when there was no way to make a sound the last time."""
        return self.narrator.mute

    @Property(int, notify=changed)
    def speed(self) -> int:
        """0 slow, 1 normal, 2 fast."""
        return SPEEDS.index(self._controller.visit.state.preferences.speed)

    @Slot()
    @Slot(str)
    def toggle(self, language: str = "") -> None:
        """Reads what is shown in a language (that of the visit), or stops reading."""
        if self.narrator.reading:
            self.narrator.stop()
        else:
            self.narrator.read(language)

    @Slot("QStringList")
    def hear(self, texts: list[str]) -> None:
        """Reads these texts, such as a word and its meaning, or stops reading."""
        if self.narrator.reading:
            self.narrator.stop()
        else:
            self.narrator.begin(self.narrator.scene.find(texts))

    @Slot(str)
    def say(self, text: str) -> None:
        """Reads one text."""
        self.narrator.begin([ShownText(text)])

    @Slot()
    def pause(self) -> None:
        """Is silent for a while, or goes on with the word reached."""
        self.narrator.pause()

    @Slot()
    def again(self) -> None:
        """Reads the same once more, from its start."""
        self.narrator.again()

    @Slot(int)
    def changeSpeed(self, step: int) -> None:
        """One step faster (1) or slower (-1), as far as there is one."""
        visit = self._controller.visit
        speed = SPEEDS[
            max(0, min(len(SPEEDS) - 1, SPEEDS.index(visit.state.preferences.speed) + step))
        ]
        wanted = msgspec.structs.replace(visit.state.preferences, speed=speed)
        self._controller.do(lambda: visit.prefer(wanted))
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Is silent."""
        self.narrator.stop()

    @Slot()
    def overlaid(self) -> None:
        """Something was laid over the screen: where screens are read by themselves, it is read."""
        self.narrator.overlaid()
