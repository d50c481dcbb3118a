# SPDX-License-Identifier: GPL-3.0-or-later
"""The voice's own process: requests on standard input, events on standard output.

It ends when its standard input closes, whatever it is doing.
"""

import contextlib
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.speech import system_voice, windows_play
from kiosk.speech.choice import chosen_speech
from kiosk.speech.espeak import VoiceError
from kiosk.speech.players import remove_leftovers
from kiosk.speech.protocol import (
    Breathe,
    Event,
    Failed,
    Finished,
    Ready,
    Request,
    Speak,
    Started,
    Stop,
    Stopped,
    Volume,
    Word,
    decode_request,
    encode,
)
from kiosk.speech.sound import Speech
from kiosk.speech.tone import tone
from kiosk.speech.utterance import Ended, Outcome, Utterance

_LAST_WORDS_SECONDS = 4.0

# None: standard input was closed.
Inbox = queue.SimpleQueue[Request | Ended | None]


class Worker:
    """Reads one text at a time; the latest request wins."""

    def __init__(self, inbox: Inbox, send: Callable[[Event], None]) -> None:
        self._inbox = inbox
        self._send = send
        self._utterance: Utterance | None = None
        # What was spoken last: going on after a pause needs no second synthesis.
        self._last: tuple[tuple[str, str, int, str], Speech] | None = None

    def run(self) -> None:
        """Work until the inbox says that standard input was closed."""
        try:
            self._send(Ready())
            while self._turn():
                pass
        finally:
            self._silence()

    def _turn(self) -> bool:
        items = self._wait()
        if None in items:
            return False
        requests = [item for item in items if isinstance(item, Speak | Breathe | Stop)]
        if requests:
            # A flood of requests costs one synthesis: all but the last are out of date.
            self._answer(requests[-1])
            items = items[items.index(requests[-1]) :]
        else:
            self._go_on([item for item in items if isinstance(item, Ended)])
        volumes = [item.volume for item in items if isinstance(item, Volume)]
        if volumes and self._utterance is not None:
            self._utterance.set_volume(volumes[-1])
        return True

    def _wait(self) -> list[Request | Ended | None]:
        timeout = self._utterance.seconds_to_wait() if self._utterance else None
        items: list[Request | Ended | None] = []
        try:
            items.append(self._inbox.get(timeout=timeout))
            while True:
                items.append(self._inbox.get_nowait())
        except queue.Empty:
            return items

    def _answer(self, request: Speak | Breathe | Stop) -> None:
        self._silence()
        if isinstance(request, Stop):
            self._send(Stopped(request.id))
            return
        start = 0
        try:
            if isinstance(request, Breathe):
                spoken = tone(request.seconds, request.inward)
            else:
                spoken, start = self._spoken(request), request.start
        except VoiceError:
            self._send(Failed(request.id, "no-voice"))
            return
        utterance = Utterance(request.id, spoken, self._inbox.put, request.volume, start)
        if not utterance.play():
            self._send(Failed(request.id, "no-sound-device"))
            return
        self._utterance = utterance
        self._send(Started(request.id, utterance.milliseconds))

    def _spoken(self, request: Speak) -> Speech:
        key = request.text, request.language, request.rate, request.narration
        if self._last is None or self._last[0] != key:
            folder = Path(request.narration) if request.narration else None
            self._last = key, chosen_speech(*key[:3], folder)
        return self._last[1]

    def _go_on(self, ends: Sequence[Ended]) -> None:
        utterance = self._utterance
        if utterance is None:
            return
        for word in utterance.due_words():
            self._send(Word(utterance.id, word.offset, word.length))
        outcome = utterance.outcome(ends)
        if outcome is Outcome.PLAYING:
            return
        self._silence()
        if outcome is Outcome.PLAYED:
            self._send(Finished(utterance.id))
        else:
            self._send(Failed(utterance.id, "no-sound-device"))

    def _silence(self) -> None:
        if self._utterance is not None:
            self._utterance.stop()
            self._utterance = None


def _read(inbox: Inbox) -> None:
    with open(0, "rb", closefd=False) as stream:
        for line in stream:
            request = decode_request(line)
            if request is not None:
                inbox.put(request)
    inbox.put(None)
    # The main thread should be gone long before this; if the voice hangs, it is not.
    time.sleep(_LAST_WORDS_SECONDS)
    os._exit(1)


def main(arguments: Sequence[str] = ()) -> int:
    """Run the worker, or with ``play`` the Windows sound player; return the exit code."""
    if list(arguments) == ["play"]:
        return windows_play.play()
    if sys.platform != "win32" and os.getpgrp() != os.getpid():
        # A process group of its own, so that one signal ends the worker and its player.
        os.setsid()
    # Events get a private copy of standard output; a stray print of a library goes to the log.
    out = os.dup(1)
    os.dup2(2, 1)

    def send(event: Event) -> None:
        os.write(out, encode(event))

    remove_leftovers()
    if sys.platform in ("win32", "darwin"):
        threading.Thread(target=system_voice.list_voices, daemon=True).start()
    inbox: Inbox = queue.SimpleQueue()
    threading.Thread(target=_read, args=(inbox,), daemon=True).start()
    # Standard output is closed when the screen is gone: nobody is left to tell.
    with contextlib.suppress(OSError):
        Worker(inbox, send).run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
