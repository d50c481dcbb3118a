# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of words as readers of a language expect it: Chinese by its sound, Arabic without
its article."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale

from kiosk.i18n.languages import SOURCE, is_test, language_of

ARTICLE = re.compile("^ال(?=..)")
"""The Arabic article; without this nearly every word would begin with the same letter."""
ALEFS = str.maketrans("آأإٱ", "اااا")  # noqa: RUF001
LEAD = "\u200f[ "
"""What the made-up languages put before a word."""


def word_order(language: str) -> Callable[[str], QCollatorSortKey]:
    """A function that gives the sort key of a word in `language`."""
    collator = QCollator(QLocale(SOURCE if is_test(language) else language))
    return lambda word: collator.sortKey(_bare(word, language))


def initial(word: str, language: str) -> str:
    """The letter `word` is looked up under; accents are left out."""
    first = unicodedata.normalize("NFD", _bare(word, language)[:1])[:1]
    return first.translate(ALEFS).upper()


def _bare(word: str, language: str) -> str:
    bare = word.lstrip(LEAD)
    arabic = not is_test(language) and language_of(language).script == "Arab"
    return ARTICLE.sub("", bare) if arabic else bare
