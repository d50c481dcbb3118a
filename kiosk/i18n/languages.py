# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages of the kiosk, each by its own name. A new one is a folder in `translations/`."""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path

from msgspec import Struct

log = logging.getLogger(__name__)

SOURCE = "en"
"""The language the article and the interface are written in."""


class Language(Struct, frozen=True):
    """One language. `tag` is BCP 47; `name` is what its speakers call it."""

    tag: str
    name: str
    english: str
    script: str = "Latn"
    rtl: bool = False


KNOWN = {
    language.tag: language
    for language in (
        Language("en", "English", "English (US)"),
        Language("en-GB", "English (UK)", "English (UK)"),
        Language("es", "Español", "Spanish"),
        Language("fr", "Français", "French"),
        Language("ar", "العربية", "Arabic", script="Arab", rtl=True),
        Language("zh-Hans", "简体中文", "Chinese, Simplified", script="Hans"),
        Language("hi", "हिन्दी", "Hindi", script="Deva"),
        Language("x-long", "[Éñğłîšĥ]", "Test: long words"),
        Language("x-rtl", "English (RTL)", "Test: right to left", rtl=True),
    )
}
"""The languages whose names are chosen here; every other one is named by CLDR."""


class UnknownLanguage(Exception):  # noqa: N818  a state of a folder, told to a translator
    """A tag that is no language."""


@lru_cache(maxsize=64)
def language_of(tag: str) -> Language:
    """The language of a BCP 47 tag. Raises `UnknownLanguage` when CLDR has none of that name."""
    if tag in KNOWN:
        return KNOWN[tag]
    from babel import Locale, UnknownLocaleError  # takes time, and only new languages need it
    from babel.core import get_global

    try:
        locale = Locale.parse(folder_name(tag))
    except (UnknownLocaleError, ValueError):
        raise UnknownLanguage(tag) from None
    name = locale.display_name or locale.english_name or tag
    likely = get_global("likely_subtags").get(str(locale), "")
    scripts = [part for part in likely.split("_") if len(part) == 4]
    return Language(
        tag,
        name[0].upper() + name[1:],
        locale.english_name or tag,
        locale.script or (scripts[0] if scripts else "Latn"),
        locale.character_order == "right-to-left",
    )


def folder_name(tag: str) -> str:
    """The name of a language's folder in `translations/`."""
    return tag.replace("-", "_")


def is_test(tag: str) -> bool:
    """True for the made-up languages that layouts are tested with."""
    return tag.startswith("x-")


def available(translations: Path) -> list[Language]:
    """The source language and every language that has a folder in `translations`: those of
    `KNOWN` in its order, then the others by their English names."""
    tags = {folder.parent.name.replace("_", "-") for folder in translations.glob("*/LC_MESSAGES")}
    found = [one for tag, one in KNOWN.items() if tag == SOURCE or tag in tags]
    more = []
    for tag in sorted(tags - KNOWN.keys()):
        try:
            more.append(language_of(tag))
        except UnknownLanguage:
            log.error("%s: is not a language; left out", translations / folder_name(tag))
    return found + sorted(more, key=lambda one: one.english)
