# SPDX-License-Identifier: GPL-3.0-or-later
"""The fonts that were cut shape every text of every language as the originals do."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import uharfbuzz as hb
from babel.messages.pofile import read_po

from kiosk.i18n.languages import language_of
from kiosk.i18n.messages import forms
from kiosk.system import paths

from .conftest import ROOT, TRANSLATIONS

sys.path.insert(0, str(ROOT / "resources" / "fonts"))

from build_fonts import SCRIPTS, WEIGHTS, original

FONT_OF = {"Latn": "NotoSans", "Arab": "NotoSansArabic", "Deva": "NotoSansDevanagari"}
FONT_OF |= {"Hans": "NotoSansSC"}
LANGUAGES = sorted(path.name for path in TRANSLATIONS.iterdir() if path.is_dir())
ROUNDING = 1
"""Units of 1/1000 em: a cut font has whole numbers where the variable one has fractions."""
TRAPS = {
    "hi": ("क्ष त्र ज्ञ श्र", "र्‍य र्‌य", "ड़ ढ़", "हाँ। क्या?"),
    "ar": ("لا لله", "\u2066555 0142\u2069", "مُخدَّر", "(38 °م)، ثم؟"),
    "zh_Hans": ("“您好”，《骨髓》……",),  # noqa: RUF001
}


@cache
def font(file: Path, weight: int) -> hb.Font:
    found = hb.Font(hb.Face(hb.Blob(file.read_bytes())))
    found.set_variations({"wght": weight, "wdth": 100})
    found.scale = (1000, 1000)
    return found


def shaped(shaper: hb.Font, text: str, rtl: bool) -> list[tuple[int, int, int, int, bool]]:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    if rtl:
        buffer.direction = "rtl"
    hb.shape(shaper, buffer)
    return [
        (info.cluster, where.x_advance, where.x_offset, where.y_offset, info.codepoint == 0)
        for info, where in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]


def texts(language: str) -> Iterator[str]:
    for path in sorted((TRANSLATIONS / language).rglob("*.po")):
        with path.open("rb") as file:
            yield from (form for one in read_po(file) if one.id for form in forms(one) if form)
    yield from TRAPS.get(language, ())


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cut_font_shapes_as_its_original(language: str, weight: str) -> None:
    about = language_of(language.replace("_", "-"))
    script = next(one for one in SCRIPTS if one.name == FONT_OF[about.script])
    cut = font(paths.FONTS / f"{script.name}-{weight}.ttf", WEIGHTS[weight])
    whole = font(original(script), WEIGHTS[weight])
    count = 0
    for text in texts(language):
        one, two = shaped(cut, text, about.rtl), shaped(whole, text, about.rtl)
        assert [(a[0], a[4]) for a in one] == [(b[0], b[4]) for b in two], text
        for mine, theirs in zip(one, two, strict=True):
            differences = [abs(a - b) for a, b in zip(mine[1:4], theirs[1:4], strict=True)]
            assert max(differences) <= ROUNDING, text
        count += 1
    assert count > 10
