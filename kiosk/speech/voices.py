# SPDX-License-Identifier: GPL-3.0-or-later
"""Which languages can be read aloud, and how fast; answered without loading espeak-ng."""

from enum import IntEnum
from pathlib import Path
from typing import NamedTuple


class Rate(IntEnum):
    """Reading speeds in words per minute: normal, and normal times 0.8 and 1.15."""

    SLOW = 120
    NORMAL = 150
    FAST = 172


def at_pace(normal: int, pace: Rate) -> int:
    """Return words per minute for ``pace`` where the clinic reads at ``normal`` as a rule."""
    return round(normal * pace / Rate.NORMAL)


class Voice(NamedTuple):
    """One espeak-ng voice: its name and its two files, relative to the data folder."""

    name: str
    definition: str
    dictionary: str


# es and pt are read with the American voices: "es-419" is understood everywhere, and "pt"
# without a region means Brazil in CLDR. espeak's "en" is British; it lists "en-gb" as a language,
# but does not take that for a name.
_VOICES: dict[str, Voice] = {
    "en": Voice("en-us", "lang/gmw/en-US", "en_dict"),
    "en-GB": Voice("en", "lang/gmw/en", "en_dict"),
    "es": Voice("es-419", "lang/roa/es-419", "es_dict"),
    "fr": Voice("fr", "lang/roa/fr", "fr_dict"),
    "ar": Voice("ar", "lang/sem/ar", "ar_dict"),
    "hi": Voice("hi", "lang/inc/hi", "hi_dict"),
    "zh-Hans": Voice("cmn", "lang/sit/cmn", "cmn_dict"),
    "de": Voice("de", "lang/gmw/de", "de_dict"),
    "pt": Voice("pt-br", "lang/roa/pt-BR", "pt_dict"),
    "pl": Voice("pl", "lang/zlw/pl", "pl_dict"),
    "vi": Voice("vi", "lang/aav/vi", "vi_dict"),
    "bn": Voice("bn", "lang/inc/bn", "bn_dict"),
    "ur": Voice("ur", "lang/inc/ur", "ur_dict"),
}
_BY_TAG = {tag.lower(): voice for tag, voice in _VOICES.items()}


_SHARED = ("phondata", "phonindex", "phontab", "intonations")
"""The files of the data folder that every voice needs."""


def every_file() -> list[str]:
    """Return the files of all voices, relative to the data folder: what a package must hold."""
    own = (file for voice in _VOICES.values() for file in (voice.definition, voice.dictionary))
    return sorted({*_SHARED, *own})


def data_path() -> Path | None:
    """Return the folder with espeak-ng's voice data, or None when the package is missing."""
    try:
        import espeakng_loader  # type: ignore[import-untyped,unused-ignore]

        return Path(espeakng_loader.get_data_path())
    except (ImportError, OSError, RuntimeError):
        # RuntimeError is what the loader raises when its data folder is gone.
        return None


def find_voice(language: str) -> Voice | None:
    """Return the installed voice for a BCP-47 tag, or None.

    A region or script that is not listed falls back to what is left of it ("es-MX" is read as
    "es"); "zh-Hant" has nothing to fall back to.
    """
    data = data_path()
    if data is None:
        return None
    parts = language.replace("_", "-").lower().split("-")
    while parts:
        voice = _BY_TAG.get("-".join(parts))
        if voice is not None:
            found = (data / voice.definition).is_file() and (data / voice.dictionary).is_file()
            return voice if found and (data / "phondata").is_file() else None
        parts.pop()
    return None


def has_voice(language: str) -> bool:
    """Say whether text in this BCP-47 language can be read aloud (three file look-ups)."""
    return find_voice(language) is not None


def voices() -> dict[str, str]:
    """Return the languages that can be read aloud here: BCP-47 tag to espeak-ng voice name."""
    return {tag: voice.name for tag, voice in _VOICES.items() if has_voice(tag)}
