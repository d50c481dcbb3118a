# SPDX-License-Identifier: GPL-3.0-or-later
"""Bones, marrow, blood cells and backs that the scenes share."""

from __future__ import annotations

import math
import random

import svgkit as k
import voronoi

BONE = "#F7EBD0"
BONE_LINE = "#B98F4C"
BONE_SHADE = "#EFDDB8"
VERTEBRA = "#F1DFBF"
HOLE = "#DDC290"
HARD = "#E6CC98"
HARD_LINE = "#D2B376"
PERIOSTEUM = "#D98F72"
MARROW = ("#E48C7C", "#E9998A", "#EDA899")
SPECKS = ("#F8D2C8", "#FFF1E6", "#C65D57")
RED, RED_DARK, RED_LIGHT = "#D9756A", "#C65D57", "#EFA79B"
WHITE, WHITE_DARK, GRAIN = "#E6EAF5", "#7886B5", "#AFB8D8"
PLATELET, PLATELET_DARK = "#F0B75A", "#A97518"

WING = (
    "M24 -3C29 -30 48 -53 77 -57C106 -60 128 -42 127 -13C126 9 113 24 104 36"
    "C98 44 96 50 99 59C104 70 105 80 100 92C95 103 84 105 76 115C70 123 66 129 55 128"
    "C44 127 42 115 35 109C28 104 16 104 5 104L5 89C17 89 30 88 36 80"
    "C39 75 37 72 33 69C40 64 43 56 40 48C36 38 25 35 22 23C20 14 21 6 24 -3Z"
)
SACRUM = (
    "M-31 3C-22 -4 -10 -6 0 -2C10 -6 22 -4 31 3C30 30 20 58 7 77C5 84 3 91 0 97"
    "C-3 91 -5 84 -7 77C-20 58 -30 30 -31 3Z"
)


def hip_dot(x: float, y: float, s: float = 1, halo: float = 0.28) -> str:
    """The rose dot that marks the place."""
    return (
        k.circle(x, y, 17 * s, k.ROSE, fill_opacity=halo)
        + k.circle(x, y, 8.6 * s, "#FFFFFF")
        + k.circle(x, y, 6.3 * s, k.ROSE)
    )


def vertebra(y: float, w: float, h: float, line: float) -> str:
    """One bone of the lower back, seen from behind."""
    return k.rect(-w / 2, y, w, h, h * 0.34, VERTEBRA, stroke=BONE_LINE, stroke_width=line)


def pelvis(
    x: float,
    y: float,
    s: float,
    dots: tuple[int, ...] = (1,),
    line: float = 2.4,
    dot: float = 1,
    spine: int = 3,
) -> str:
    """Hip bones from behind; x, y is the middle of the top of the sacrum."""
    w = line / s
    wing = (
        k.path(WING, BONE, stroke=BONE_LINE, stroke_width=w, stroke_linejoin="round")
        + k.stroke("M46 -21C60 -45 94 -44 108 -15", HARD_LINE, w * 0.9)
        + k.ellipse(
            60, 95, 12, 15, HOLE, stroke=BONE_LINE, stroke_width=w, transform="rotate(-8 60 95)"
        )
    )
    parts = [vertebra(-21 - 22 * i, 29, 18.5, w) for i in range(spine)]
    parts.append(k.path(SACRUM, BONE, stroke=BONE_LINE, stroke_width=w, stroke_linejoin="round"))
    for i, (px, py) in enumerate(((12, 17), (10.5, 31), (8.5, 45), (6.5, 58))):
        for side in (-1, 1):
            parts.append(k.ellipse(side * px, py, 2.7 - i * 0.25, 1.9, HARD_LINE))
    parts += [wing, k.group(wing, transform="scale(-1 1)")]
    for side in dots:
        parts.append(hip_dot(side * 32.5, 13, dot))
    return k.place(x, y, *parts, s=s)


def ring(x: float, y: float, r: float, sides: int) -> list[voronoi.Point]:
    """A round outline made of straight sides."""
    return [
        (x + r * math.cos(math.tau * i / sides), y + r * math.sin(math.tau * i / sides))
        for i in range(sides)
    ]


def marrow_cells(
    outline: list[voronoi.Point],
    count: int,
    wall: float,
    seed: int,
    speck: float = 4.4,
    most: int = 6,
    part: float = 0.62,
) -> str:
    """Marrow spaces with pale specks, between thin bone walls."""
    rng = random.Random(seed + 1)
    fills: dict[str, list[str]] = {colour: [] for colour in MARROW}
    dots: dict[str, list[str]] = {colour: [] for colour in SPECKS}
    for shape in voronoi.cells(outline, count, wall, seed):
        fills[rng.choice(MARROW)].append(k.rounded(shape, part))
        if not most:
            continue
        for x, y in voronoi.specks(shape, rng.randint(max(1, most - 3), most), speck, rng):
            r = speck * rng.choice((0.72, 0.9, 1.05))
            dots[rng.choice(SPECKS)].append(k.el("circle", cx=round(x), cy=round(y), r=r))
    text = "".join(k.path("".join(d), colour) for colour, d in fills.items() if d)
    return text + "".join(k.group(*d, fill=c) for c, d in dots.items() if d)


def bone_slice(
    x: float,
    y: float,
    r: float,
    seed: int = 5,
    count: int = 30,
    wall: float = 14,
    speck: float = 4.6,
    most: int = 6,
    halo: bool = True,
    skin: bool = True,
) -> str:
    """A round slice of bone: thin skin, hard ring, soft marrow inside."""
    parts = []
    if halo:
        parts.append(k.circle(x, y, r * 1.052, "#FFFFFF"))
    if skin:
        parts.append(k.circle(x, y, r, PERIOSTEUM))
    parts.append(k.circle(x, y, r * (0.972 if skin else 1), HARD))
    parts.append(k.circle(x, y, r * 0.83, BONE))
    if r > 60:
        rng = random.Random(seed)
        lanes = (0.925, 0.885) if r > 150 else (0.9,)
        lines = []
        for lane in lanes:
            pieces = 11 if r > 150 else 12
            for i in range(pieces):
                a = math.tau * (i + lane * 7.3) / pieces + rng.uniform(-0.06, 0.06)
                b = a + rng.uniform(0.11, 0.19)
                q = r * lane
                lines.append(
                    f"M{k.num(x + q * math.cos(a))} {k.num(y + q * math.sin(a))}"
                    f"A{k.num(q)} {k.num(q)} 0 0 1 {k.num(x + q * math.cos(b))} "
                    f"{k.num(y + q * math.sin(b))}"
                )
        parts.append(k.stroke("".join(lines), HARD_LINE, max(1.6, r * 0.014)))
    outline = ring(x, y, r * 0.83 - wall * 0.35, 26 if r > 150 else 20)
    parts.append(marrow_cells(outline, count, wall, seed, speck, most))
    return "".join(parts)
