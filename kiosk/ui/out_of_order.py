# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the screen that says to ask the staff, when the kiosk crashed too often.

It stands on as little as possible: no article, no voice, no view model, and nothing that must be
there for it to be shown.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from kiosk.i18n import values
from kiosk.i18n.catalogue import INTERFACE, Catalogue, catalogue
from kiosk.i18n.languages import SOURCE, available, is_test, language_of
from kiosk.staff.settings import Settings

log = logging.getLogger(__name__)

MOST = 6
"""Languages that have room beside the clinic's own."""


def N_(text: str) -> str:
    """Marks a text for the catalogues."""
    return text


ASK = N_("This screen is not working now. Please ask the staff.")


@dataclass(frozen=True)
class Notice:
    """What the screen needs."""

    words: Catalogue
    """The interface in the clinic's language."""
    right_to_left: bool
    lines: tuple[tuple[str, bool], ...]
    """In each other language: to ask the staff, and whether it runs from right to left."""
    phone: str
    """The clinic's, or empty."""


def notice(settings: Settings, translations: Path) -> Notice:
    """The screen of a clinic with these settings, in as many of its languages as can be read."""
    there = {one.tag: one for one in available(translations)}
    wished = [one for one in settings.languages.offered if one in there] or list(there)
    own = settings.languages.default if settings.languages.default in there else wished[0]
    lines: dict[str, bool] = {}
    for tag in wished:
        text = _words(translations, tag).text("", ASK)
        # What is the same in two languages stands once, and never in a language nobody wrote.
        untranslated = text == ASK and language_of(tag).tag.partition("-")[0] != SOURCE
        if tag != own and not is_test(tag) and not untranslated:
            lines.setdefault(text, language_of(tag).rtl)
    lines.pop(_words(translations, own).text("", ASK), None)
    phone = settings.clinic.phone.strip()
    return Notice(
        _words(translations, own),
        language_of(own).rtl,
        tuple(lines.items())[:MOST],
        values.phone(phone) if phone else "",
    )


def _words(translations: Path, tag: str) -> Catalogue:
    return Catalogue.empty() if tag == SOURCE else catalogue(translations, INTERFACE, tag)
