# SPDX-License-Identifier: GPL-3.0-or-later
"""Which voice says a text: the clinic's recording, else the system's voice, else espeak-ng."""

import sys
from pathlib import Path

from kiosk.speech.narration import recorded
from kiosk.speech.sound import Speech
from kiosk.speech.system_voice import system_speech
from kiosk.speech.wav import speech


def chosen_speech(
    text: str, language: str, rate: int, folder: Path | None, platform: str = sys.platform
) -> Speech:
    """Return the text as the best voice says it; ``rate`` in words per minute.

    ``folder`` holds a clinic's recordings (``narration``), which keep their own pace. Only Windows
    and macOS have a voice of the system. Raise espeak.VoiceError when no voice can say it.
    """
    return (
        recorded(folder, text, language)
        or system_speech(text, language, rate, platform)
        or speech(text, language, rate)
    )
