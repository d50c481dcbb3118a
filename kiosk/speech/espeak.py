# SPDX-License-Identifier: GPL-3.0-or-later
"""espeak-ng through ctypes. Only for the worker process and the command line, never the screen."""

import ctypes
import os
import sys
from typing import Any

from kiosk.speech.sound import SAMPLE_RATE, Speech
from kiosk.speech.voices import data_path, find_voice
from kiosk.speech.words import timed_words

_SYNCHRONOUS = 2  # AUDIO_OUTPUT_SYNCHRONOUS: samples go to the callback, no sound device is opened
_DONT_EXIT = 0x8000  # without it a missing data file ends the process
_PARAMETER_RATE = 1
_BY_CHARACTER = 1
_UTF8 = 1
_WORD = 1
_LIST_END = 0


class VoiceError(Exception):
    """The voice cannot speak: not installed, damaged, or espeak-ng refused."""


class NoVoiceError(VoiceError):
    """There is no voice for the language."""


class _EventId(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _EventId),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


class Espeak:
    """The loaded library. It keeps global state: one instance per process, one thread."""

    def __init__(self) -> None:
        """Load and initialise espeak-ng (milliseconds); raise VoiceError when that fails."""
        data = data_path()
        if data is None:
            raise VoiceError("espeak-ng is not installed")
        import espeakng_loader  # type: ignore[import-untyped,unused-ignore]

        try:
            self._library: Any = ctypes.CDLL(espeakng_loader.get_library_path())
        except OSError as error:
            raise VoiceError("espeak-ng cannot be loaded") from error
        # espeak-ng opens its files with the C library, which wants the ANSI code page on Windows.
        path = str(data).encode("mbcs") if sys.platform == "win32" else os.fsencode(data)
        rate = self._library.espeak_Initialize(_SYNCHRONOUS, 0, path, _DONT_EXIT)
        if rate != SAMPLE_RATE:
            raise VoiceError(f"espeak_Initialize returned {rate}")
        self._samples = bytearray()
        self._events: list[tuple[int, int, int]] = []
        # The attribute keeps the callback alive: the library holds only its address.
        self._callback = _Callback(self._collect)
        self._library.espeak_SetSynthCallback(self._callback)

    def _collect(self, wave: Any, count: int, events: Any) -> int:
        if wave and count > 0:
            self._samples += ctypes.string_at(wave, count * 2)
        index = 0
        while events[index].type != _LIST_END:
            event = events[index]
            if event.type == _WORD:
                self._events.append((event.text_position, event.length, event.audio_position))
            index += 1
        return 0

    def say(self, text: str, language: str, rate: int) -> Speech:
        """Return ``text`` spoken at ``rate`` words per minute (80 to 450, clamped).

        Raise NoVoiceError for a language without a voice, VoiceError when espeak-ng refuses.
        """
        voice = find_voice(language)
        if voice is None:
            raise NoVoiceError(language)
        # The code must be looked at: after an error the previous voice goes on speaking.
        if self._library.espeak_SetVoiceByName(voice.name.encode()) != 0:
            raise NoVoiceError(language)
        self._library.espeak_SetParameter(_PARAMETER_RATE, min(max(rate, 80), 450), 0)
        self._samples = bytearray()
        self._events = []
        # A NUL would end the text early; a lone surrogate has no UTF-8. Both keep their place.
        data = text.replace("\0", " ").encode("utf-8", "replace")
        code = self._library.espeak_Synth(
            data, len(data) + 1, 0, _BY_CHARACTER, 0, _UTF8, None, None
        )
        if code != 0:
            raise VoiceError(f"espeak_Synth returned {code}")
        return Speech(bytes(self._samples), timed_words(text, self._events))
