# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages the kiosk knows, each by its own name."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

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
"""Every language with a name here; which ones are offered is the clinic's choice."""


def folder_name(tag: str) -> str:
    """The name of a language's folder in `translations/`."""
    return tag.replace("-", "_")


def is_test(tag: str) -> bool:
    """True for the made-up languages that layouts are tested with."""
    return tag.startswith("x-")


def available(translations: Path) -> list[Language]:
    """The source language and every known language that has a folder in `translations`."""
    found = [KNOWN[SOURCE]]
    for tag, language in KNOWN.items():
        if tag != SOURCE and (translations / folder_name(tag) / "LC_MESSAGES").is_dir():
            found.append(language)
    return found
