# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts that change with a number: "One step is open", "3 steps are open"."""

from __future__ import annotations

from msgspec import Struct

from kiosk.i18n import values
from kiosk.i18n.catalogue import Catalogue

COUNT = "%n"
"""Stands for the number the text changes with; a form for a single number may leave it out."""


class Plural(Struct, frozen=True):
    """A text of the interface in both forms of the source; the extractor looks for this name.

    A translation has as many forms as its language tells apart.
    """

    one: str
    """For exactly 1."""
    other: str
    """For every other number, 0 too."""


def counted(catalogue: Catalogue, text: Plural, number: int, language: str) -> str:
    """`text` for `number`, with the number in it as `language` writes it."""
    found = catalogue.plural("", text.one, text.other, number)
    return found.replace(COUNT, values.number(number, language))
