# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading aloud, as the screen sees it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.speech.command import worker_command
from kiosk.speech.narration import pieces
from kiosk.speech.protocol import (
    Breathe,
    Event,
    Failed,
    Finished,
    Ready,
    Speak,
    Started,
    Stop,
    Stopped,
    Volume,
    Word,
)
from kiosk.speech.voices import Rate, has_voice
from kiosk.speech.worker_link import WorkerLink


def _sendable(text: str) -> str:
    # A lone surrogate, which Qt strings may hold, cannot be sent; "?" keeps its place.
    return text.encode("utf-8", "replace").decode("utf-8")


class Speaker(QObject):
    """Reads one text at a time; never blocks, never raises because of the voice.

    A text ends in exactly one ``finished`` (read to the end, or stopped) or ``failed``, unless
    another ``speak`` takes its place: then only the last one does. Both may be emitted inside
    ``speak`` and ``stop``.
    """

    started = Signal()
    """Sound begins."""
    finished = Signal()
    failed = Signal(str)
    """Why, for the log: no-voice, no-sound-device, worker-died, timed-out."""
    wordReached = Signal(int, int)
    """Offset and length of the word being read, in characters (code points) of the text."""
    speakingChanged = Signal()
    pausedChanged = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        command: Sequence[str] | None = None,
        patience_ms: int = 5000,
        start_ms: int = 10_000,
    ) -> None:
        """Start nothing yet: the worker is started by the first ``speak``.

        ``patience_ms``: how long the worker may be silent beyond the length of the text;
        ``start_ms``: how much longer while the process comes up, on a slow disk.
        """
        super().__init__(parent)
        self._patience_ms = patience_ms
        self._start_ms = start_ms
        self._id = 0
        self._speaking = False
        self._paused = False
        self._breathing = False
        self._volume = 100
        self._text = ""
        self._language = ""
        self._rate = int(Rate.NORMAL)
        self._position = 0
        self._begun = False
        self.narration: Path | None = None
        """The folder of the clinic's recordings, or None."""
        self._closed = False
        self._link = WorkerLink(command or worker_command(), self)
        self._link.received.connect(self._on_event)
        self._link.died.connect(self._on_died)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_silence)

    def _get_speaking(self) -> bool:
        """Say whether a text is being read: from ``speak`` until ``finished`` or ``failed``.

        A pause is part of the reading.
        """
        return self._speaking

    def _get_paused(self) -> bool:
        """Say whether the text being read waits for ``resume``."""
        return self._paused

    if TYPE_CHECKING:  # a Qt property is a bool only at run time
        speaking = property(_get_speaking)
        paused = property(_get_paused)
    else:
        speaking = Property(bool, _get_speaking, notify=speakingChanged)
        paused = Property(bool, _get_paused, notify=pausedChanged)

    @property
    def position(self) -> int:
        """Return the offset of the word reached last, in characters of the text being read."""
        return self._position

    @property
    def volume(self) -> int:
        """Return how loud it is, in parts of 100; setting it acts on what is being played too."""
        return self._volume

    @volume.setter
    def volume(self, volume: int) -> None:
        before, self._volume = self._volume, max(0, min(100, volume))
        if before != self._volume and self._sounding() and self._link.pid:
            self._link.send(Volume(self._volume))

    @property
    def worker_pid(self) -> int:
        """Return the process id of the worker, 0 when none runs."""
        return self._link.pid

    def can_speak(self, text: str, language: str) -> bool:
        """Say whether there is a voice for the language, or a recording of this very text.

        ``text`` as given to ``speak``."""
        return has_voice(language) or bool(pieces(self.narration, text, language))

    @Slot(str, str)
    @Slot(str, str, int)
    @Slot(str, str, int, int)
    def speak(self, text: str, language: str, rate: int = Rate.NORMAL, start: int = 0) -> None:
        """Read ``text`` (spoken form, see spoken.py) aloud instead of whatever is being read.

        ``language`` is a BCP-47 tag, ``rate`` words per minute (80 to 450), ``start`` where to
        begin: with the word at that offset in characters. A text without a letter or digit
        finishes at once. After ``close`` nothing happens.
        """
        if self._closed:
            return
        if not self.can_speak(text, language):
            self._silence()
            self._end("no-voice")
        elif not any(character.isalnum() for character in text):
            self._silence()
            self._end(None)
        else:
            self._id += 1
            number = self._id
            self._breathing = False
            self._begun = False
            self._text = _sendable(text)
            self._language, self._rate, self._position = language, int(rate), max(0, start)
            self._set(speaking=True, paused=False)
            if number == self._id:  # else somebody who heard of it has asked for something else
                self._say()

    @Slot()
    def pause(self) -> None:
        """Be silent at once and keep the text; nothing unless a text is being read."""
        if self._speaking:
            self._silence()
            self._set(speaking=True, paused=True)

    @Slot()
    def resume(self) -> None:
        """Go on with the word reached when the pause began; nothing without a pause."""
        if self._paused:
            self._id += 1
            number = self._id
            self._set(speaking=True, paused=False)
            if number == self._id:
                self._say()

    @Slot(int)
    def change_rate(self, rate: int) -> None:
        """Read on at ``rate`` words per minute, from the word reached; in a pause, afterwards."""
        if self._speaking and rate != self._rate:
            self._rate = rate
            if not self._paused:
                self._id += 1
                self._say()

    def _say(self) -> None:
        self._expect_answer()
        voice = self._language, self._rate, self._volume
        folder = _sendable(str(self.narration or ""))
        self._link.send(Speak(self._id, self._text, *voice, self._position, folder))

    @Slot(int, bool)
    def breathe(self, seconds: int, inward: bool) -> None:
        """Play the tone of one breath; nothing while a text is read, which matters more.

        Only ``failed`` is emitted, when there is no way to make a sound.
        """
        if self._closed or self._speaking:
            return
        self._id += 1
        self._breathing = True
        self._expect_answer()
        self._link.send(Breathe(self._id, seconds, inward, self._volume))

    @Slot()
    def hold_breath(self) -> None:
        """End the tone at once."""
        if self._breathing and not self._speaking:
            self._silence()
        self._breathing = False

    @Slot()
    def stop(self) -> None:
        """Be silent at once; ``finished`` is emitted if something was being read."""
        if self._speaking:
            self._silence()
            self._end(None)

    @Slot()
    def close(self) -> None:
        """End the worker for good, without signals; waits for its end, milliseconds."""
        self._closed = True
        self._timer.stop()
        self._speaking = self._paused = False
        self._link.close()

    def _sounding(self) -> bool:
        return self._breathing or (self._speaking and not self._paused)

    def _silence(self) -> None:
        if self._sounding():
            self._id += 1
            self._expect_answer()
            self._link.send(Stop(self._id))

    def _end(self, reason: str | None) -> None:
        self._breathing = False
        self._text = ""
        self._set(speaking=False, paused=False)
        if reason is None:
            self.finished.emit()
        else:
            self.failed.emit(reason)

    def _set(self, *, speaking: bool, paused: bool) -> None:
        # Both are set before either is told: who hears of one may ask for the other.
        before = self._speaking, self._paused
        self._speaking, self._paused = speaking, paused
        if before[1] != paused:
            self.pausedChanged.emit()
        if before[0] != speaking:
            self.speakingChanged.emit()

    def _expect_answer(self) -> None:
        # A running countdown is never prolonged by asking again: somebody who taps every few
        # seconds would otherwise keep a hung worker alive for ever.
        allowance = self._patience_ms + (0 if self._link.ready else self._start_ms)
        if not self._timer.isActive() or self._timer.remainingTime() > allowance:
            self._timer.start(allowance)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Ready) or event.id != self._id:
            if self._timer.isActive():
                self._timer.start(self._patience_ms)
        elif isinstance(event, Started):
            self._timer.start(event.milliseconds + self._patience_ms)
            if self._speaking and not self._begun:
                self._begun = True
                self.started.emit()
        elif isinstance(event, Word):
            self._position = event.offset
            self.wordReached.emit(event.offset, event.length)
        elif isinstance(event, Stopped):
            self._timer.stop()
        elif isinstance(event, Finished):
            self._timer.stop()
            self._breathing = False
            if self._speaking:
                self._end(None)
        elif isinstance(event, Failed):
            self._timer.stop()
            self._end(event.reason)

    def _on_silence(self) -> None:
        self._link.kill()
        if self._sounding():
            self._end("timed-out")

    def _on_died(self) -> None:
        self._timer.stop()
        if self._sounding():
            self._end("worker-died")
