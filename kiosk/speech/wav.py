# SPDX-License-Identifier: GPL-3.0-or-later
"""Spoken text as a WAV file in memory: 16 bit, mono."""

import io
import wave
from dataclasses import replace
from functools import cache

from kiosk.speech.espeak import Espeak
from kiosk.speech.pronunciation import written_for_voice
from kiosk.speech.sound import SAMPLE_RATE, Speech
from kiosk.speech.traced import Traced
from kiosk.speech.voices import Rate
from kiosk.speech.words import TimedWord


@cache
def _espeak() -> Espeak:
    return Espeak()


def speech(text: str, language: str, rate: int = Rate.NORMAL) -> Speech:
    """Return the samples and words of ``text``; ``rate`` in words per minute.

    Raise espeak.NoVoiceError for a language without a voice, espeak.VoiceError when the voice is
    not installed or damaged.
    """
    written = written_for_voice(text, language)
    said = _espeak().say(written.text, language, rate)
    return replace(said, words=tuple(_shown(word, written) for word in said.words))


def _shown(word: TimedWord, written: Traced) -> TimedWord:
    """The word where it stands in the text as it was given."""
    parts = written.parts[word.offset : word.offset + word.length]
    start, end = parts[0][0], max(part[1] for part in parts)
    return TimedWord(start, end - start, word.milliseconds)


def wav_bytes(samples: bytes, sample_rate: int = SAMPLE_RATE) -> bytes:
    """Return samples (16 bit, mono) with a WAV header in front."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(sample_rate)
        file.writeframes(samples)
    return buffer.getvalue()
