# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts the fonts the kiosk ships from the Noto originals in the build-time wheels.

Each script is a row in `SCRIPTS`: its variable font, and the code points to keep. Whole blocks are
kept, not the letters in use: a shaper takes some letters apart, and then needs the parts. The
result is one static TTF a weight, in `resources/fonts/built/`, with the licence beside it. Nothing
is done when the files are newer than this script.

    python resources/fonts/build_fonts.py
"""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
BUILT = HERE / "built"

WEIGHTS = {"Regular": 400, "Bold": 700}

ALWAYS = (
    0x00A0,
    0x200C,
    0x200D,
    0x200E,
    0x200F,
    0x202A,
    0x202C,
    0x2066,
    0x2067,
    0x2068,
    0x2069,
    0x25CC,
)
"""Spaces, joiners and direction marks every script needs."""


@dataclass(frozen=True)
class Script:
    """One font to cut: where its original is, and the ranges of code points to keep."""

    name: str
    wheel: str
    path: str
    ranges: tuple[tuple[int, int], ...]


DANDAS = (0x0964, 0x0965)
"""The full stops of every script of India; they stand in the Devanagari block alone."""


def gb2312() -> tuple[tuple[int, int], ...]:
    """Every character of GB 2312: all that catalogues and a clinic's own words need."""
    cells = (bytes((row, cell)) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF))
    characters = "".join(cell.decode("gb2312", errors="ignore") for cell in cells)
    return tuple((ord(one), ord(one)) for one in characters)


SCRIPTS = (
    Script(
        "NotoSans",
        "justmytype_western_core",
        "fonts/ofl/notosans/NotoSans[wdth,wght].ttf",
        (
            (0x0020, 0x024F),  # Latin
            (0x0259, 0x0259),
            (0x02B0, 0x02FF),
            (0x0300, 0x036F),  # combining accents
            (0x0370, 0x03FF),  # Greek
            (0x0400, 0x045F),  # Cyrillic
            (0x1E00, 0x1EFF),  # Vietnamese
            (0x2010, 0x2027),
            (0x2030, 0x205E),
            (0x20A0, 0x20BF),
            (0x2100, 0x214F),
            (0x2190, 0x2193),
            (0x2212, 0x2212),
        ),
    ),
    Script(
        "NotoSansArabic",
        "justmytype_intl_rtl",
        "fonts/ofl/notosansarabic/NotoSansArabic[wdth,wght].ttf",
        (
            (0x0020, 0x007E),
            (0x00A0, 0x00FF),
            (0x0600, 0x06FF),
            (0x0750, 0x077F),
            (0x2010, 0x2027),
            (0x2E41, 0x2E41),
        ),
    ),
    Script(
        "NotoSansDevanagari",
        "justmytype_intl_south_asia",
        "fonts/ofl/notosansdevanagari/NotoSansDevanagari[wdth,wght].ttf",
        (
            (0x0020, 0x007E),
            (0x00A0, 0x00FF),
            (0x0900, 0x097F),
            (0x1CD0, 0x1CFF),
            (0x2010, 0x2027),
            (0x20B9, 0x20B9),
            (0xA8E0, 0xA8FF),
        ),
    ),
    Script(
        "NotoSansBengali",
        "justmytype_intl_south_asia",
        "fonts/ofl/notosansbengali/NotoSansBengali[wdth,wght].ttf",
        ((0x0020, 0x007E), (0x0980, 0x09FF), (0x2010, 0x2027), (0x20B9, 0x20B9)),
    ),
    Script(
        "NotoSansHebrew",
        "justmytype_intl_rtl",
        "fonts/ofl/notosanshebrew/NotoSansHebrew[wdth,wght].ttf",
        ((0x0020, 0x007E), (0x0590, 0x05FF), (0x2010, 0x2027), (0x20AA, 0x20AA), (0xFB1D, 0xFB4F)),
    ),
    Script(
        "NotoSansTamil",
        "justmytype_intl_south_asia",
        "fonts/ofl/notosanstamil/NotoSansTamil[wdth,wght].ttf",
        ((0x0020, 0x007E), (0x0B80, 0x0BFF), (0x2010, 0x2027), (0x20B9, 0x20B9)),
    ),
    Script(
        "NotoSansSC",
        "justmytype_intl_cjk",
        "fonts/ofl/notosanssc/NotoSansSC[wght].ttf",
        (
            (0x0020, 0x007E),
            (0x2010, 0x2027),
            (0x3000, 0x303F),
            (0xFF01, 0xFF5E),
            *gb2312(),
        ),
    ),
)


def original(script: Script) -> Path:
    """The variable font `script` is cut from. Exits with one line when its wheel is missing."""
    found = find_spec(script.wheel)
    if found is None or not found.submodule_search_locations:
        sys.exit(f"{script.wheel} is not installed. Run: pip install -e '.[build]'")
    return Path(found.submodule_search_locations[0]) / script.path


ASCENT, DESCENT = 1.069, 0.293
"""Of Noto Sans, in parts of its size."""


def level(font: TTFont) -> None:
    """Gives `font` the ascent and descent of Noto Sans: a line of Arabic or Hindi would otherwise
    stand lower than its button, and below the English line beside it."""
    size = font["head"].unitsPerEm
    up, down = round(ASCENT * size), round(DESCENT * size)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = up, -down, 0
    about = font["OS/2"]
    about.sTypoAscender, about.sTypoDescender, about.sTypoLineGap = up, -down, 0
    about.usWinAscent, about.usWinDescent = up, down


def build(script: Script) -> None:
    """Writes one static, subset TTF for each weight of `script`."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    source = original(script)
    keep = {*ALWAYS, *DANDAS}
    for first, last in script.ranges:
        keep.update(range(first, last + 1))
    options = Options(layout_features=["*"], hinting=False, name_IDs=["*"], notdef_outline=True)
    options.drop_tables += ["meta"]  # the languages a font was designed for; nobody reads it
    for weight, value in WEIGHTS.items():
        font = TTFont(source)
        # Subset first: instancing all of Noto Sans takes seconds, a script's block a fraction.
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=keep)
        subsetter.subset(font)
        axes = {axis.axisTag: None for axis in font["fvar"].axes}
        font = instantiateVariableFont(
            font,
            {**axes, "wght": value} | ({"wdth": 100} if "wdth" in axes else {}),
            updateFontNames=True,
        )
        font["OS/2"].usWeightClass = value
        level(font)
        font.save(BUILT / f"{script.name}-{weight}.ttf")
    shutil.copyfile(source.parent / "OFL.txt", BUILT / f"{script.name}-OFL.txt")


def up_to_date() -> bool:
    """True when every file is there and newer than this script."""
    newest = Path(__file__).stat().st_mtime
    files = [BUILT / f"{script.name}-{weight}.ttf" for script in SCRIPTS for weight in WEIGHTS]
    return all(file.exists() and file.stat().st_mtime > newest for file in files)


def main() -> None:
    """Builds what is missing or old."""
    if up_to_date():
        return
    BUILT.mkdir(exist_ok=True)
    for script in SCRIPTS:
        build(script)
        print(f"fonts: {script.name}")


if __name__ == "__main__":
    main()
