# SPDX-License-Identifier: GPL-3.0-or-later
"""How a text is written for espeak-ng, where it would read it wrongly as it stands."""

import re

from kiosk.speech import arabic
from kiosk.speech.traced import Traced

# Two syllables that its Chinese lacks; each is made of the two that come nearest to it.
_CHINESE = {"胸": "西拥", "凶": "西拥", "兄": "西拥", "熊": "习庸", "雄": "习庸", "穷": "其庸"}
_CHINESE_SYLLABLES = re.compile("|".join(_CHINESE))


def written_for_voice(text: str, language: str) -> Traced:
    """Return the text as the voice of a language (BCP-47 tag) reads it best."""
    written = Traced.of(text)
    base = language.replace("_", "-").lower().split("-")[0]
    if base == "ar":
        return written.sub(arabic.WORD, lambda match: arabic.vowelled(match[0]))
    if base == "zh":
        return written.sub(_CHINESE_SYLLABLES, lambda match: _CHINESE[match[0]])
    return written
