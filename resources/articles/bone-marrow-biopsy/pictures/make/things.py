# SPDX-License-Identifier: GPL-3.0-or-later
"""Everyday and clinic objects that the scenes share."""

from __future__ import annotations

import math

import svgkit as k

EDGE = "#6E8A8C"
PLASTER, PLASTER_PAD, PLASTER_LINE = "#EBC09A", "#F7E3CF", "#C98B60"


def plaster(x: float, y: float, w: float, a: float = 0) -> str:
    """A sticking plaster; w is its length."""
    h = w * 0.42
    dots = "".join(
        k.circle(sx * w * 0.335 + dx * w * 0.05, dy * h * 0.19, w * 0.023)
        for sx in (-1, 1)
        for dx in (-1, 1)
        for dy in (-1, 1)
    )
    return k.place(
        x,
        y,
        k.rect(-w / 2, -h / 2, w, h, h / 2, PLASTER),
        k.rect(-w * 0.2, -h / 2, w * 0.4, h, 0, PLASTER_PAD),
        k.group(dots, fill=PLASTER_LINE),
        k.rect(
            -w / 2,
            -h / 2,
            w,
            h,
            h / 2,
            "none",
            stroke=PLASTER_LINE,
            stroke_width=max(2.2, w * 0.016),
        ),
        a=a,
    )


def microscope(x: float, y: float, s: float = 1) -> str:
    """A microscope; x, y is the middle of its foot on the bench."""
    dark, mid, light = k.DARK, k.SLATE, k.STEEL
    edge = {"stroke": EDGE, "stroke_width": 1.8}
    arm = "M-5 -108C34 -110 62 -74 60 -38C59 -28 56 -20 50 -9"
    return k.place(
        x,
        y,
        k.rect(-58, -39, 112, 10, 5, mid),
        k.stroke(arm, EDGE, 19),
        k.stroke(arm, dark, 16),
        k.rect(-76, -18, 142, 18, 9, dark, **edge),
        k.rect(-68, -13, 100, 4, 2, "#5B7A7B"),
        k.rect(-24, -44.5, 46, 5.5, 2.7, k.CORAL),
        k.place(
            -23,
            -101,
            k.rect(-9, 36, 18, 22, 5, light),
            k.rect(-16, -40, 32, 80, 9, mid),
            k.rect(6, -36, 6, 70, 3, "#758CA0"),
            k.rect(-12, -60, 24, 24, 7, dark, **edge),
            a=-24,
        ),
        k.circle(58, -50, 10, mid),
        k.circle(58, -50, 4, light),
        s=s,
    )


def tube(x: float, y: float, h: float, fill: float, liquid: str, cap: str, w: float = 34) -> str:
    """A capped tube; x is its middle, y its lower end, fill from 0 to 1."""
    u = w / 34
    h = h / u
    level = k.num(-6 - (h - 21) * fill)
    top = k.num(10 - h)
    body = f"M-17 {top}L-17 -17A17 17 0 0 0 17 -17L17 {top}Z"
    inner = f"M-11 {level}L-11 -17A11 11 0 0 0 11 -17L11 {level}Z"
    shine = (h - 21) * fill - 16
    edge = 3 if u < 1.5 else 4.2 / u
    return k.place(
        x,
        y,
        k.path(body, "#FFFFFF"),
        k.path(inner, liquid),
        k.rect(4.5, -16 - shine, 4, shine, 2, "#FFFFFF", fill_opacity=0.34) if shine > 6 else "",
        k.path(body, "none", stroke=k.SLATE, stroke_width=edge, stroke_linejoin="round"),
        k.rect(-21, -h - 8, 42, 21, 7, cap),
        k.rect(-15, -h - 3, 22, 4, 2, "#FFFFFF", fill_opacity=0.2),
        s=u,
    )


def tick(x: float, y: float, size: float, done: bool) -> str:
    """A tick box."""
    if not done:
        return k.rect(
            x + 1.5,
            y + 1.5,
            size - 3,
            size - 3,
            size * 0.26,
            "#FFFFFF",
            stroke=k.PRIMARY,
            stroke_width=3,
        )
    mark = (
        f"M{k.num(x + size * 0.26)} {k.num(y + size * 0.54)}"
        f"l{k.num(size * 0.18)} {k.num(size * 0.19)}l{k.num(size * 0.32)} "
        f"{k.num(-size * 0.42)}"
    )
    return k.rect(x, y, size, size, size * 0.28, k.PRIMARY) + k.stroke(mark, "#FFFFFF", size * 0.15)


def sheet(x: float, y: float, w: float, h: float) -> str:
    """A clipboard with a slate clip; x, y is its upper left corner."""
    c = w * 0.42
    return (
        k.rect(x, y, w, h, 14, "#FFFFFF", stroke=k.SLATE, stroke_width=3)
        + k.rect(x + w / 2 - c / 2, y - 14, c, 30, 10, k.SLATE)
        + k.rect(x + w / 2 - c / 2 + 8, y - 8, c - 16, 6, 3, "#FFFFFF", fill_opacity=0.22)
    )


def pill_bottle(x: float, y: float, s: float = 1) -> str:
    """An amber bottle with a white lid; x, y is the middle of its foot."""
    return k.place(
        x,
        y,
        k.rect(-27, -78, 54, 78, 11, k.AMBER),
        k.rect(15, -66, 7, 58, 3.5, "#F8D28E"),
        k.rect(-19, -56, 36, 34, 5, "#FFFFFF"),
        k.rect(-12, -46, 22, 4.5, 2.2, k.STEEL_LIGHT),
        k.rect(-12, -36, 15, 4.5, 2.2, k.STEEL_LIGHT),
        k.rect(-32, -98, 64, 25, 7, "#FFFFFF", stroke="#C9A777", stroke_width=2.2),
        k.rect(-25, -83, 50, 3, 1.5, "#EADBC2"),
        s=s,
    )


def bag(x: float, y: float, s: float = 1) -> str:
    """A soft bag; x, y is the middle of its lower edge."""
    return k.place(
        x,
        y,
        k.stroke("M-46 -112C-46 -150 46 -150 46 -112", "#8E5A39", 11),
        k.path(
            "M-64 -118L64 -118C72 -118 76 -114 77 -107L88 -8C88 -3 86 0 80 0L-80 0"
            "C-86 0 -88 -3 -88 -8L-77 -107C-76 -114 -72 -118 -64 -118Z",
            "#DDA57C",
        ),
        k.path("M40 -118L64 -118C72 -118 76 -114 77 -107L88 -8C88 -3 86 0 80 0L54 0Z", "#E8B88F"),
        k.rect(-36, -72, 70, 42, 10, k.WOOD),
        k.rect(-36, -72, 70, 13, 6.5, "#B97A50"),
        s=s,
    )


def cup(x: float, y: float, s: float = 1, steam: bool = True) -> str:
    """A cup; x, y is the middle of its foot."""
    parts = [
        k.stroke("M42 -66C74 -68 76 -20 36 -22", k.SLATE, 9),
        k.path("M-47 -78L47 -78L38 -12C37 -4 33 0 26 0L-26 0C-33 0 -37 -4 -38 -12Z", "#FFFFFF"),
        k.path("M24 -78L47 -78L38 -12C37 -4 33 0 26 0L14 0Z", "#E8EEF2"),
        k.path(
            "M-47 -78L47 -78L38 -12C37 -4 33 0 26 0L-26 0C-33 0 -37 -4 -38 -12Z",
            "none",
            stroke=k.SLATE,
            stroke_width=3.2,
            stroke_linejoin="round",
        ),
    ]
    if steam:
        for sx in (-17, 13):
            parts.append(k.stroke(f"M{sx} -132C{sx + 10} -122 {sx - 8} -112 {sx} -94", k.STEEL, 6))
    return k.place(x, y, *parts, s=s)


def clock(
    x: float,
    y: float,
    r: float,
    start: float | None = None,
    end: float = 0,
    hour: float = 0,
    minute: float = 120,
    marks: bool = True,
) -> str:
    """A clock face without digits; angles clockwise from the top, in degrees."""

    def at(angle: float, q: float) -> str:
        t = math.radians(angle)
        return f"{k.num(x + q * math.sin(t))} {k.num(y - q * math.cos(t))}"

    w = max(3.2, r * 0.062)
    parts = [k.circle(x, y, r, "#FFFFFF", stroke=k.SLATE, stroke_width=w)]
    if start is not None:
        big = 1 if end - start > 180 else 0
        parts.append(
            k.path(
                f"M{k.num(x)} {k.num(y)}L{at(start, r * 0.82)}"
                f"A{k.num(r * 0.82)} {k.num(r * 0.82)} 0 {big} 1 "
                f"{at(end, r * 0.82)}Z",
                "#F6E3BB",
            )
        )
    if marks:
        text = "".join(
            f"M{at(30 * i, r * (0.62 if i % 3 == 0 else 0.7))}L{at(30 * i, r * 0.8)}"
            for i in range(12)
        )
        parts.append(k.stroke(text, k.SLATE, max(2.4, r * 0.05)))
    hand = r * (0.095 if marks else 0.16)
    for angle, reach in ((hour, 0.42), (minute, 0.58 if marks else 0.5)):
        parts.append(k.stroke(f"M{k.num(x)} {k.num(y)}L{at(angle, r * reach)}", k.PRIMARY, hand))
    parts.append(k.circle(x, y, r * 0.1, k.PRIMARY))
    return "".join(parts)
