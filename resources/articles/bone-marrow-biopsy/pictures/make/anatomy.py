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


def red_cell(x: float, y: float, r: float, a: float = 0) -> str:
    """A red cell: a disc with a hollow in the middle."""
    return k.place(
        x,
        y,
        k.ellipse(0, 0, 35, 32, RED, stroke=RED_DARK, stroke_width=2.2),
        k.ellipse(0.5, 1, 17, 15, RED_DARK),
        k.stroke("M4 -24C14 -23 22 -17 25 -9", RED_LIGHT, 4),
        s=r / 35,
        a=a,
    )


def white_cell(x: float, y: float, r: float, a: float = 0) -> str:
    """A neutrophil: lobed nucleus and fine grains."""
    grains = (
        (-30, -6),
        (-25, -22),
        (-3, -34),
        (22, -28),
        (32, -6),
        (30, 18),
        (11, 33),
        (-16, 33),
        (-33, 13),
        (4, 14),
        (1, 1),
        (22, 25),
    )
    dots = "".join(k.circle(gx, gy, 2.7) for gx, gy in grains)
    lobes = (
        k.ellipse(-13, 12, 11.5, 13.5, WHITE_DARK, transform="rotate(28 -13 12)")
        + k.ellipse(-7, -15, 14, 11, WHITE_DARK, transform="rotate(-24 -7 -15)")
        + k.ellipse(18, -3, 11, 15, WHITE_DARK, transform="rotate(-14 18 -3)")
        + k.stroke("M-13 12C-20 -2 -16 -8 -7 -15C4 -19 12 -14 18 -4", WHITE_DARK, 7)
        + k.stroke("M-9 -20C-6 -22 -2 -22 1 -21M21 -10C23 -6 23 -3 22 0", "#9AA5CE", 3)
    )
    return k.place(
        x,
        y,
        k.circle(0, 0, 44, WHITE, stroke=WHITE_DARK, stroke_width=2.6),
        k.group(dots, fill=GRAIN),
        lobes,
        s=r / 45,
        a=a,
    )


def lymphocyte(x: float, y: float, r: float, a: float = 0) -> str:
    """A lymphocyte: a large round nucleus in a thin rim."""
    return k.place(
        x,
        y,
        k.circle(0, 0, 44, WHITE, stroke=WHITE_DARK, stroke_width=2.6),
        k.ellipse(3, -1, 33, 32, WHITE_DARK),
        k.path("M8 -27C20 -25 29 -14 29 -2C24 -14 17 -20 8 -27Z", "#97A2CB"),
        k.ellipse(-7, 8, 9, 7, "#8B97C3"),
        k.ellipse(11, 13, 5, 4, "#8B97C3"),
        s=r / 45,
        a=a,
    )


def stem_cell(x: float, y: float, r: float) -> str:
    """The pale young cell all the others come from."""
    return k.place(
        x,
        y,
        k.circle(0, 0, 44, "#FBEFE0", stroke="#C9A15C", stroke_width=2.6),
        k.path(
            k.smooth(
                [
                    (-2, -27),
                    (17, -21),
                    (25, -2),
                    (17, 19),
                    (-4, 25),
                    (-22, 14),
                    (-25, -6),
                    (-16, -22),
                ]
            ),
            "#EFB7A6",
        ),
        k.ellipse(-6, -5, 6, 5, "#F8D9CC"),
        k.ellipse(8, 7, 5, 4, "#F8D9CC"),
        s=r / 45,
    )


def platelet(x: float, y: float, rx: float, ry: float, a: float, seed: int) -> str:
    """One small, slightly bumpy platelet."""
    rng = random.Random(seed)
    points = []
    for i in range(7):
        t = math.tau * i / 7
        q = rng.uniform(0.9, 1.1)
        points.append((rx * q * math.cos(t), ry * q * math.sin(t)))
    return k.place(
        x,
        y,
        k.path(k.smooth(points), PLATELET, stroke=PLATELET_DARK, stroke_width=2.1),
        k.circle(rx * 0.25, -ry * 0.3, 2.5, "#FBE3B4"),
        a=a,
    )


def platelets(x: float, y: float, s: float = 1) -> str:
    """A handful of platelets."""
    spots = (
        (-20, -14, 15.5, 13, -8, 1),
        (17, -21, 12, 12.5, 20, 2),
        (-25, 21, 9.5, 11.5, 0, 3),
        (4, 16, 16, 14, -6, 4),
        (29, 14, 10.5, 9.5, 24, 5),
    )
    return k.place(x, y, *(platelet(*spot) for spot in spots), s=s)


HALF_BACK = (
    "C60 250 124 258 172 280C212 298 232 334 240 384C248 440 252 490 264 548"
    "C278 612 284 690 284 800L226 800C228 736 226 676 214 616C204 566 186 500 170 428"
    "C170 470 161 504 160 544C160 590 184 622 192 676C197 712 198 756 198 800"
)


def _mirror_path(d: str) -> list[list[tuple[float, float]]]:
    """Read the curves of the half outline above."""
    found = []
    for piece in d.replace("L", "C").split("C")[1:]:
        v = [float(t) for t in piece.split()]
        found.append(list(zip(v[::2], v[1::2], strict=False)))
    return found


def back_outline() -> str:
    """Whole outline of a back: right half down, left half up."""
    start = (40.0, 226.0)
    text = "M0 150L40 150L40 226" + HALF_BACK + "L-200 800"
    curves = _mirror_path(HALF_BACK)
    ends = [start] + [c[-1] for c in curves]
    for i in range(len(curves) - 1, -1, -1):
        c, to = curves[i], ends[i]
        if len(c) == 1:
            text += f"L{k.num(-to[0])} {k.num(to[1])}"
        else:
            text += "C" + " ".join(f"{k.num(-p[0])} {k.num(p[1])}" for p in (c[1], c[0], to))
    return text + "L-40 150Z"


def back(
    x: float,
    y: float,
    s: float,
    skin: str = "b",
    hair: str = "#4C3A33",
    dots: tuple[int, ...] = (-1, 1),
    spine: bool = True,
    line: float = 3.2,
    dot: float = 1.25,
) -> str:
    """A person from behind, to the hips, with spine and hip bones drawn on."""
    face, shade = k.SKIN[skin]
    parts = [k.path(back_outline(), face)]
    parts.append(k.path("M-40 190L40 190L40 226C22 248 -22 248 -40 226Z", shade))
    parts.append(
        k.path("M-73 128C-88 122 -92 146 -82 162C-78 168 -74 168 -70 166Z", face)
        + k.path("M73 128C88 122 92 146 82 162C78 168 74 168 70 166Z", face)
    )
    parts.append(
        k.path(
            "M0 30C50 30 76 62 75 104C74 156 58 205 0 207"
            "C-58 205 -74 156 -75 104C-76 62 -50 30 0 30Z",
            hair,
        )
    )
    parts.append(k.stroke("M36 52C52 64 60 84 60 108", "#FFFFFF", 5, stroke_opacity=0.1))
    blade = "M-112 330C-104 372 -84 404 -54 412"
    parts.append(k.stroke(blade, shade, 6))
    parts.append(k.group(k.stroke(blade, shade, 6), transform="scale(-1 1)"))
    parts.append(k.stroke("M0 752C-2 768 -2 784 0 800", shade, 6))
    if spine:
        y0 = 262.0
        bones = []
        for i in range(11):
            h, w = 16 + i * 0.45, 23 + i * 0.8
            bones.append(k.rect(-w / 2, y0, w, h, 6))
            y0 += h + 5.2
        parts.append(
            k.group(*bones, fill="#F3E2C6", stroke="#CFA46C", stroke_width=2, stroke_opacity=0.8)
        )
    parts.append(pelvis(0, 592, 1.17, dots, line, dot))
    return k.place(x, y, *parts, s=s)
