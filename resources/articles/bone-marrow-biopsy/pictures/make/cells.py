# SPDX-License-Identifier: GPL-3.0-or-later
"""Blood cells, and the body seen from behind."""

from __future__ import annotations

import math
import random

import anatomy as base
import svgkit as k


def red_cell(x: float, y: float, r: float, a: float = 0) -> str:
    """A red cell: a disc with a hollow in the middle."""
    return k.place(
        x,
        y,
        k.ellipse(0, 0, 35, 32, base.RED, stroke=base.RED_DARK, stroke_width=2.2),
        k.ellipse(0.5, 1, 17, 15, base.RED_DARK),
        k.stroke("M4 -24C14 -23 22 -17 25 -9", base.RED_LIGHT, 4),
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
        k.ellipse(-13, 12, 11.5, 13.5, base.WHITE_DARK, transform="rotate(28 -13 12)")
        + k.ellipse(-7, -15, 14, 11, base.WHITE_DARK, transform="rotate(-24 -7 -15)")
        + k.ellipse(18, -3, 11, 15, base.WHITE_DARK, transform="rotate(-14 18 -3)")
        + k.stroke("M-13 12C-20 -2 -16 -8 -7 -15C4 -19 12 -14 18 -4", base.WHITE_DARK, 7)
        + k.stroke("M-9 -20C-6 -22 -2 -22 1 -21M21 -10C23 -6 23 -3 22 0", "#9AA5CE", 3)
    )
    return k.place(
        x,
        y,
        k.circle(0, 0, 44, base.WHITE, stroke=base.WHITE_DARK, stroke_width=2.6),
        k.group(dots, fill=base.GRAIN),
        lobes,
        s=r / 45,
        a=a,
    )


def lymphocyte(x: float, y: float, r: float, a: float = 0) -> str:
    """A lymphocyte: a large round nucleus in a thin rim."""
    return k.place(
        x,
        y,
        k.circle(0, 0, 44, base.WHITE, stroke=base.WHITE_DARK, stroke_width=2.6),
        k.ellipse(3, -1, 33, 32, base.WHITE_DARK),
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
        k.path(k.smooth(points), base.PLATELET, stroke=base.PLATELET_DARK, stroke_width=2.1),
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
    parts.append(base.pelvis(0, 592, 1.17, dots, line, dot))
    return k.place(x, y, *parts, s=s)
