# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether each voice says something: one sentence of each language, in memory."""

from __future__ import annotations

import array
import math
import sys
from collections.abc import Iterator, Mapping

from kiosk.exits import Exit
from kiosk.health.finding import Finding, Result
from kiosk.health.packages import INSTALL_AGAIN
from kiosk.speech.choice import chosen_speech
from kiosk.speech.espeak import NoVoiceError, VoiceError
from kiosk.speech.sound import Speech
from kiosk.speech.spoken import spoken
from kiosk.speech.system_voice import list_voices
from kiosk.speech.voices import Rate, has_voice

SHORTEST_MS = 300
SILENT = 200.0
"""The mean of the samples of 16 bits, below which nobody hears anything; a voice has thousands."""


def check_voices(sentences: Mapping[str, str]) -> Iterator[Finding]:
    """What became of each sentence, by the tag of its language."""
    list_voices()
    for language, sentence in sentences.items():
        text = spoken([sentence], language).text
        try:
            speech = chosen_speech(text, language, Rate.NORMAL, None)
        except NoVoiceError:
            if has_voice(language):
                yield _silent(language, "the voice is there, but espeak-ng does not take it")
            else:
                told = "none here; Read aloud is not offered without recordings"
                yield Finding(check="voice", language=language, told=told)
        except VoiceError as error:
            yield _silent(language, str(error))
        else:
            yield _heard(language, speech)


def _heard(language: str, speech: Speech) -> Finding:
    if speech.milliseconds < SHORTEST_MS or loudness(speech.samples) < SILENT:
        return _silent(language, "says nothing")
    told = f"{speech.milliseconds / 1000:.1f} s of sound"
    return Finding(check="voice", language=language, told=told)


def _silent(language: str, problem: str) -> Finding:
    return Finding(
        check="voice",
        language=language,
        result=Result.FAULT,
        told=problem,
        mend=INSTALL_AGAIN,
        code=Exit.VOICE,
    )


def loudness(samples: bytes) -> float:
    """The root of the mean of the squares of 16-bit little-endian samples; 0 for none."""
    values = array.array("h", samples)
    if sys.byteorder == "big":
        values.byteswap()
    return math.sqrt(sum(one * one for one in values) / len(values)) if values else 0.0
