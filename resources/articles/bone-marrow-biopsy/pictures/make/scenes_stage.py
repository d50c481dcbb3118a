# SPDX-License-Identifier: GPL-3.0-or-later
"""The cut through skin and bone: 1600 x 900 units drawn at 0.76."""

from __future__ import annotations

import random

import anatomy as an
import svgkit as k

SIZE = 0.76
STEP = 40
SKIN_TOP, FAT_TOP, PERI_TOP = (400, 336), (452, 388), (636, 460)
BONE_TOP, SPONGY_TOP = (650, 474), (742, 514)
ANCHOR = 880
Edge = tuple[float, float]


def height(edge: Edge, x: float) -> float:
    """Height of a boundary at x: a flat curve from E over C back to E."""
    e, c = edge
    t = x / 1600
    return e - 2 * t * (1 - t) * (e - c)


def part(edge: Edge, x0: float, x1: float, lift: float = 0) -> tuple[float, ...]:
    """The curve between two places: start, control and end."""
    slope = -2 * (1 - 2 * x0 / 1600) * (edge[0] - edge[1]) / 1600
    mid = (x0 + x1) / 2
    y0 = height(edge, x0)
    return x0, y0 - lift, mid, y0 + slope * (mid - x0) - lift, x1, height(edge, x1) - lift


def band(
    top: Edge,
    bottom: Edge | None,
    colour: str,
    x0: float = 0,
    x1: float = 1600,
    lift: float = 0,
    drop: float = 0,
) -> str:
    """A layer between two boundaries."""
    a = [k.num(v) for v in part(top, x0, x1, lift)]
    d = f"M{a[0]} {a[1]}Q{a[2]} {a[3]} {a[4]} {a[5]}"
    if bottom is None:
        return k.path(d + "L1600 900L0 900Z", colour)
    b = [k.num(v) for v in part(bottom, x0, x1, -drop)]
    return k.path(f"{d}L{b[4]} {b[5]}Q{b[2]} {b[3]} {b[0]} {b[1]}Z", colour)


def fat_lobules() -> str:
    """Loose groups of soft lobules."""
    rng = random.Random(11)
    parts = []
    for centre in range(52, 1600, 106):
        for _ in range(rng.randint(7, 10)):
            x = min(1572, max(28, centre + rng.gauss(0, 38)))
            top, low = height(FAT_TOP, x) + 20, height(PERI_TOP, x) - 18
            y = top + (low - top) * rng.random()
            rx = rng.uniform(13, 27)
            parts.append(
                k.el(
                    "ellipse",
                    cx=round(x),
                    cy=round(y),
                    rx=round(rx),
                    ry=round(rx * rng.uniform(0.55, 0.8)),
                )
            )
    return k.group(*parts, fill="#F5D98F", fill_opacity=0.62)


def bone_lines() -> str:
    """Long quiet lines along the hard bone."""
    text = ""
    for x0, x1, q in (
        (40, 210, 0.62),
        (250, 420, 0.35),
        (440, 560, 0.66),
        (600, 760, 0.3),
        (690, 850, 0.62),
        (900, 1090, 0.34),
        (1010, 1180, 0.66),
        (1230, 1390, 0.4),
        (1330, 1470, 0.68),
        (1480, 1580, 0.36),
    ):
        mix = tuple(a + (b - a) * q for a, b in zip(BONE_TOP, SPONGY_TOP, strict=False))
        v = [k.num(n) for n in part((mix[0], mix[1]), x0, x1)]
        text += f"M{v[0]} {v[1]}Q{v[2]} {v[3]} {v[4]} {v[5]}"
    return k.stroke(text, an.HARD_LINE, 4)


def drape(x0: float, x1: float, left: bool) -> str:
    """A cloth on the skin, 22 thick, round at its free end."""

    def cloth(low: float, high: float, colour: str) -> str:
        r = k.num((high - low) / 2)
        a = [k.num(v) for v in part(SKIN_TOP, x0, x1, high)]
        b = [k.num(v) for v in part(SKIN_TOP, x0, x1, low)]
        right = f"A{r} {r} 0 0 1 {b[4]} {b[5]}" if left else f"L{b[4]} {b[5]}"
        back = f"A{r} {r} 0 0 1 {a[0]} {a[1]}" if not left else ""
        return k.path(
            f"M{a[0]} {a[1]}Q{a[2]} {a[3]} {a[4]} {a[5]}{right}Q{b[2]} {b[3]} {b[0]} {b[1]}{back}Z",
            colour,
        )

    return cloth(0, 22, "#9CC3CF") + cloth(0, 7, "#7FABB9")


def marrow() -> str:
    """The marrow spaces under the hard bone."""
    top = [(x, height(SPONGY_TOP, x) + 11) for x in range(6, 1600, 66)] + [(1594.0, 0.0)]
    top[-1] = (1594.0, height(SPONGY_TOP, 1594) + 11)
    outline = [(float(x), y) for x, y in top] + [(1594.0, 896.0), (6.0, 896.0)]
    return an.marrow_cells(outline, 78, 14, 31, speck=5.2, most=5)


def numb() -> str:
    """The bell of numb skin and fat, and the numb thin skin of the bone."""

    def bell(a: float, b: float, colour: str, opacity: float) -> str:
        right, left = [], []
        steps = 10
        for i in range(steps + 1):
            t = i / steps
            w = a + (b - a) * t * t * (3 - 2 * t)
            for side, found in ((1, right), (-1, left)):
                x = ANCHOR + side * w
                y0, y1 = height(SKIN_TOP, x), height(PERI_TOP, x)
                found.append((x, y0 + (y1 - y0) * t))
        down = k.smooth(right, close=False)
        up = k.smooth(left[::-1], close=False)
        low = part(PERI_TOP, ANCHOR - b, ANCHOR + b)
        start = part(SKIN_TOP, ANCHOR - a, ANCHOR + a)
        foot = f"Q{k.num(low[2])} {k.num(low[3])} "
        head = f"Q{k.num(start[2])} {k.num(start[3])} {k.num(right[0][0])} {k.num(right[0][1])}Z"
        first = up[1:].split("C", 1)
        return k.path(down + foot + first[0] + "C" + first[1] + head, colour, fill_opacity=opacity)

    return (
        bell(86, 226, "#BBD7EA", 0.75)
        + bell(60, 168, "#9CC6E3", 1)
        + band(PERI_TOP, BONE_TOP, "#4F8FBF", 654, 1106)
    )


def stage(with_numb: bool) -> str:
    """All layers."""
    fade = (
        '<linearGradient id="low" gradientUnits="userSpaceOnUse" x1="0" y1="790" x2="0" '
        'y2="900"><stop offset="0" stop-color="#F7EBD0" stop-opacity="0"/>'
        '<stop offset="1" stop-color="#F7EBD0" stop-opacity="1"/></linearGradient>'
    )
    return k.group(
        fade,
        k.rect(0, 0, 1600, 900, 0, "#E7F0EE"),
        band(SKIN_TOP, FAT_TOP, "#EFC7A6", drop=1),
        band(SKIN_TOP, SKIN_TOP, "#E2B08B", drop=11),
        band(FAT_TOP, PERI_TOP, "#FAE6B4", drop=1),
        fat_lobules(),
        band(PERI_TOP, BONE_TOP, an.PERIOSTEUM, drop=1),
        band(BONE_TOP, SPONGY_TOP, an.HARD, drop=1),
        bone_lines(),
        band(SPONGY_TOP, None, "#F7EBD0"),
        marrow(),
        k.rect(0, 790, 1600, 110, 0, "url(#low)"),
        numb() if with_numb else "",
        drape(0, 539, True),
        drape(1221, 1600, False),
        transform=f"scale({SIZE})",
    )


def plain() -> None:
    """Layers only."""
    k.save("cross-section", 1216, 684, stage(False))


def numbed() -> None:
    """Layers with the numb area in blue."""
    k.save("cross-section-numb", 1216, 684, stage(True))


SCENES = (plain, numbed)
