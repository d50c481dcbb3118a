# SPDX-License-Identifier: GPL-3.0-or-later
"""The still ground of the stage: layers, cloths, numb areas, old tracks, the opening."""

from __future__ import annotations

import math
from collections.abc import Callable

import anatomy as an
import scenes_stage as st
import stage_pen as sp
import svgkit as k

AIR = "#E7F0EE"
CORE, HALO, DEEP, NUMB_BONE = "#9CC6E3", "#BBD7EA", "#74ACD4", "#4F8FBF"


def base() -> None:
    """All layers, without cloths."""
    fade = (
        '<linearGradient id="low" gradientUnits="userSpaceOnUse" x1="0" y1="790" x2="0" '
        'y2="900"><stop offset="0" stop-color="#F7EBD0" stop-opacity="0"/>'
        '<stop offset="1" stop-color="#F7EBD0" stop-opacity="1"/></linearGradient>'
    )
    sp.save_stage(
        "base",
        0,
        0,
        1600,
        900,
        fade,
        k.rect(0, 0, 1600, 900, 0, AIR),
        st.band(st.SKIN_TOP, st.FAT_TOP, "#EFC7A6", drop=1),
        st.band(st.SKIN_TOP, st.SKIN_TOP, "#E2B08B", drop=11),
        st.band(st.FAT_TOP, st.PERI_TOP, "#FAE6B4", drop=1),
        st.fat_lobules(),
        st.band(st.PERI_TOP, st.BONE_TOP, an.PERIOSTEUM, drop=1),
        st.band(st.BONE_TOP, st.SPONGY_TOP, an.HARD, drop=1),
        st.bone_lines(),
        st.band(st.SPONGY_TOP, None, "#F7EBD0"),
        st.marrow(),
        k.rect(0, 790, 1600, 110, 0, "url(#low)"),
    )


def drapes() -> None:
    """The two cloths; they end round at 550 and at 1210."""
    top = math.floor(st.height(st.SKIN_TOP, 550)) - 22 - 3
    sp.save_stage("drape-left", 0, top, 553, 403 - top, st.drape(0, 539, True))
    top = math.floor(st.height(st.SKIN_TOP, 1210)) - 22 - 3
    sp.save_stage("drape-right", 1207, top, 393, 403 - top, st.drape(1221, 1600, False))


def skin_clean() -> None:
    """The clean part of the skin's upper band, soft at both ends."""
    stops = "".join(
        f'<stop offset="{at}" stop-color="#D9BFA6" stop-opacity="{see}"/>'
        for at, see in ((0, 0), (0.07, 1), (0.93, 1), (1, 0))
    )
    ends = (
        '<linearGradient id="ends" gradientUnits="userSpaceOnUse" x1="640" y1="0" x2="1120" '
        f'y2="0">{stops}</linearGradient>'
    )
    sp.save_stage(
        "skin-clean",
        637,
        364,
        486,
        24,
        ends,
        st.band(st.SKIN_TOP, st.SKIN_TOP, "url(#ends)", 640, 1120, drop=11),
    )


def wet_line() -> None:
    """The wet line a swab leaves on the skin."""

    def line(x0: float, x1: float, lift: float, colour: str, width: float) -> str:
        v = [k.num(n) for n in st.part(st.SKIN_TOP, x0, x1, lift)]
        return k.stroke(f"M{v[0]} {v[1]}Q{v[2]} {v[3]} {v[4]} {v[5]}", colour, width)

    sp.save_stage(
        "wet-line",
        661,
        357,
        342,
        21,
        line(669, 995, 1, CORE, 10),
        line(700, 860, 2.6, "#E3F1FA", 3.2),
        line(884, 900, 2.6, "#E3F1FA", 3.2),
    )


def bell(width: Callable[[float], float], colour: str, opacity: float, start: float = 0) -> str:
    """A shape down to the bone's skin, by its half width from its top (0) to its foot (1)."""
    right, left = [], []
    steps = 14
    for i in range(steps + 1):
        t = (i / steps) ** 2 if start else i / steps
        for side, found in ((1, right), (-1, left)):
            x = st.ANCHOR + side * width(t)
            y0, y1 = st.height(st.SKIN_TOP, x) + start, st.height(st.PERI_TOP, x)
            found.append((x, y0 + (y1 - y0) * t))
    foot, top = width(1), width(0)
    down = k.smooth(right, close=False)
    up = k.smooth(left[::-1], close=False)[1:].split("C", 1)
    low = [k.num(v) for v in st.part(st.PERI_TOP, st.ANCHOR - foot, st.ANCHOR + foot, -1)]
    skin = [k.num(v) for v in st.part(st.SKIN_TOP, st.ANCHOR - top, st.ANCHOR + top, -start)]
    text = f"{down}Q{low[2]} {low[3]} {up[0]}C{up[1]}Q{skin[2]} {skin[3]} {skin[4]} {skin[5]}Z"
    return k.path(text, colour, fill_opacity=opacity)


def flare(top: float, foot: float) -> Callable[[float], float]:
    """Sides that leave the skin upright and widen towards the bone."""
    return lambda t: top + (foot - top) * t * t * (3 - 2 * t)


def hill(foot: float) -> Callable[[float], float]:
    """Sides of a hill with a round top."""
    return lambda t: foot * math.sqrt(1 - (1 - t) ** 2)


def numb() -> None:
    """The numb areas in skin and fat, and on the thin skin of the bone."""

    def cap(w: float, deep: float, colour: str, opacity: float) -> str:
        skin = st.part(st.SKIN_TOP, st.ANCHOR - w, st.ANCHOR + w)
        v = [k.num(n) for n in skin]
        low = k.num(368 + deep)
        left, right = k.num(st.ANCHOR - w * 0.62), k.num(st.ANCHOR + w * 0.62)
        side = k.num(368 + deep * 0.55)
        return k.path(
            f"M{v[0]} {v[1]}Q{v[2]} {v[3]} {v[4]} {v[5]}"
            f"C{v[4]} {side} {right} {low} {st.ANCHOR} {low}"
            f"C{left} {low} {v[0]} {side} {v[0]} {v[1]}Z",
            colour,
            fill_opacity=opacity,
        )

    sp.save_stage("numb-cap", 813, 365, 134, 82, cap(64, 76, HALO, 0.75), cap(50, 60, CORE, 1))
    move = f"translate({-st.ANCHOR} -368)"
    sp.save_stage(
        "numb-bell",
        -229,
        -3,
        458,
        200,
        k.group(bell(flare(86, 226), HALO, 0.75), bell(flare(60, 168), CORE, 1), transform=move),
    )
    sp.save_stage(
        "numb-deep",
        -109,
        63,
        218,
        127,
        k.group(bell(hill(106), DEEP, 0.85, 66), transform=move),
    )
    for name, x0, x1, h in (
        ("numb-bone", 654, 1106, 33),
        ("numb-bone-middle", 734, 1026, 27),
        ("numb-bone-small", 814, 946, 23),
    ):
        sp.save_stage(
            name,
            x0 - 3 - st.ANCHOR,
            -3,
            x1 - x0 + 6,
            h,
            k.group(
                st.band(st.PERI_TOP, st.BONE_TOP, NUMB_BONE, x0, x1, drop=0.5),
                transform=f"translate({-st.ANCHOR} -549)",
            ),
        )


def marrow_ring() -> None:
    """The dashed ring round what cannot be numbed."""
    sp.save_centred(
        "marrow-ring",
        91,
        91,
        k.circle(
            0,
            0,
            88,
            "#FFFFFF",
            fill_opacity=0.3,
            stroke=k.INK,
            stroke_width=5.5,
            stroke_dasharray="15 15.72",
            stroke_linecap="round",
        ),
    )


def tracks() -> None:
    """Dotted lines in the bone where the two needles were."""
    for name, angle, first, last in (
        ("track-aspiration", 12, 189, 318),
        ("track-core", -10, 189, 402),
    ):
        a, b = sp.along(angle, first), sp.along(angle, last)
        x0, y0 = math.floor(min(a[0], b[0])) - 8, math.floor(a[1]) - 8
        x1, y1 = math.ceil(max(a[0], b[0])) + 8, math.ceil(b[1]) + 8
        sp.save_stage(name, x0, y0, x1 - x0, y1 - y0, sp.trail([a, b], 18, 4.6, an.BONE_LINE))


def opening() -> None:
    """The tiny opening in the skin, and the ring that points it out."""
    sp.save_stage(
        "notch",
        -20,
        -8,
        40,
        35,
        k.path("M-13 -4L13 -4L13 0C9 7 6 13 2.4 18C1.2 20 -1.2 20 -2.4 18C-6 13 -9 7 -13 0Z", AIR),
        k.stroke("M13 0C9 7 6 13 2.4 18C1.2 20 -1.2 20 -2.4 18C-6 13 -9 7 -13 0", "#B98A63", 3.4),
    )
    sp.save_centred(
        "notch-ring",
        49,
        49,
        k.circle(0, 0, 46, "none", stroke=k.PRIMARY, stroke_width=6),
    )


SCENES = (base, drapes, skin_clean, wet_line, numb, marrow_ring, tracks, opening)
