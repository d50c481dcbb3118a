# SPDX-License-Identifier: GPL-3.0-or-later
"""Spoken text as a WAV file in memory: 22.05 kHz, 16 bit, mono."""

import array
import io
import wave
from functools import cache

from kiosk.speech.espeak import SAMPLE_RATE, Espeak, Speech
from kiosk.speech.voices import Rate


@cache
def _espeak() -> Espeak:
    return Espeak()


def speech(text: str, language: str, rate: int = Rate.NORMAL) -> Speech:
    """Return the samples and words of ``text``; ``rate`` in words per minute.

    Raise espeak.NoVoiceError for a language without a voice, espeak.VoiceError when the voice is
    not installed or damaged.
    """
    return _espeak().say(text, language, rate)


def softer(spoken: Speech, volume: int) -> Speech:
    """Return the same speech at ``volume`` parts of 100; words and length stay."""
    share = max(0, min(100, volume)) / 100
    if share == 1:
        return spoken
    samples = array.array("h", spoken.samples)
    quiet = array.array("h", (int(one * share) for one in samples))
    return Speech(quiet.tobytes(), spoken.words)


def wav_bytes(samples: bytes) -> bytes:
    """Return samples (16 bit, mono, 22.05 kHz) with a WAV header in front."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(samples)
    return buffer.getvalue()


def synthesize(text: str, language: str, rate: int = Rate.NORMAL) -> bytes:
    """Return ``text`` as a WAV file; errors as in ``speech``."""
    return wav_bytes(speech(text, language, rate).samples)
