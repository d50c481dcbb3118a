# SPDX-License-Identifier: GPL-3.0-or-later
"""Furniture, signs and papers that the scenes share."""

from __future__ import annotations

import svgkit as k
import things as base


def table(x: float, y: float, w: float, h: float, colour: str = k.WOOD) -> str:
    """A table edge with round upper ends, flush with the picture's lower edge."""
    r = min(10.0 if h < 30 else 24.0, h)
    return k.path(
        f"M{k.num(x)} {k.num(y + h)}L{k.num(x)} {k.num(y + r)}"
        f"Q{k.num(x)} {k.num(y)} {k.num(x + r)} {k.num(y)}"
        f"L{k.num(x + w - r)} {k.num(y)}"
        f"Q{k.num(x + w)} {k.num(y)} {k.num(x + w)} {k.num(y + r)}"
        f"L{k.num(x + w)} {k.num(y + h)}Z",
        colour,
    )


def bubble(x: float, y: float, w: float, h: float, tip: float = 22) -> str:
    """A white speech bubble with its tip at the lower left."""
    return k.path(
        f"M{k.num(x + 18)} {k.num(y + h - 30)}L{k.num(x + 8)} "
        f"{k.num(y + h + tip)}L{k.num(x + 54)} {k.num(y + h - 4)}Z",
        "#FFFFFF",
    ) + k.rect(x, y, w, h, 18, "#FFFFFF")


def water_drop(x: float, y: float, s: float, colour: str, light: str) -> str:
    """A drop; x, y is its middle."""
    return k.place(
        x,
        y,
        k.path(
            "M0 -38C9 -20 24 -4 24 14C24 28 13 38 0 38C-13 38 -24 28 -24 14C-24 -4 -9 -20 0 -38Z",
            colour,
        ),
        k.stroke("M13 8C15 16 12 23 6 27", light, 4.5),
        s=s,
    )


def question(x: float, y: float, s: float = 1, colour: str = k.PRIMARY) -> str:
    """A question mark; x, y is its middle."""
    return k.place(
        x,
        y,
        k.stroke("M-18 -18C-18 -46 22 -46 22 -17C22 2 2 2 2 22", colour, 9),
        k.circle(2, 41, 6, colour),
        s=s,
    )


def thermometer(x: float, y: float, a: float, s: float = 1) -> str:
    """A thermometer standing on its bulb; x, y is the middle of the bulb."""
    glass = (
        "M-20 -34L-20 -168C-20 -196 20 -196 20 -168L20 -34"
        "C36 -24 42 -10 40 4C36 50 -36 50 -40 4C-42 -10 -36 -24 -20 -34Z"
    )
    marks = "".join(f"M6 {y0}L19 {y0}" for y0 in (-160, -136, -112, -88))
    return k.place(
        x,
        y,
        k.path(glass, "#FFFFFF"),
        k.circle(0, 0, 27, k.ROSE),
        k.stroke("M0 -10L0 -116", k.ROSE, 17),
        k.stroke(marks, k.SLATE, 3.4),
        k.stroke("M12 -10C18 -4 18 6 13 12", "#E79C92", 5),
        k.path(glass, "none", stroke=k.SLATE, stroke_width=3.4, stroke_linejoin="round"),
        s=s,
        a=a,
    )


def dumbbell(x: float, y: float, s: float = 1) -> str:
    """A dumbbell; x, y is its middle."""
    return k.place(
        x,
        y,
        k.rect(-46, -8, 92, 16, 4, k.SLATE),
        k.rect(-46, -8, 92, 5, 2.5, "#7F95A5"),
        *(k.rect(sx * 72 - 12, -24, 24, 48, 8, k.SLATE) for sx in (-1, 1)),
        *(
            k.rect(sx * 52 - 14, -36, 28, 72, 9, k.DARK, stroke=base.EDGE, stroke_width=2)
            for sx in (-1, 1)
        ),
        *(k.rect(sx * 52 + 5, -30, 4, 58, 2, "#587677") for sx in (-1, 1)),
        s=s,
    )


def parcel(x: float, y: float, w: float, h: float) -> str:
    """A closed cardboard box; x, y is its lower left corner."""
    return (
        k.rect(x, y - h, w, h, 6, "#DDA57C")
        + k.rect(x + w * 0.72, y - h, w * 0.28, h, 6, "#D2976B")
        + k.rect(x, y - h * 0.71, w, 5, 0, k.WOOD)
        + k.path(
            f"M{x + w * 0.35} {y - h}L{x + w * 0.65} {y - h}L{x + w * 0.65} {y - h * 0.55}"
            f"L{x + w * 0.58} {y - h * 0.6}L{x + w * 0.5} {y - h * 0.55}"
            f"L{x + w * 0.42} {y - h * 0.6}L{x + w * 0.35} {y - h * 0.55}Z",
            "#F7E3CF",
        )
    )


def forbidden(x: float, y: float, r: float) -> str:
    """A ring with a bar through it."""
    q = r * 0.7
    return (
        k.circle(x, y, r + 6, "#FFFFFF")
        + k.circle(x, y, r, "#FFFFFF", stroke=k.ROSE_INK, stroke_width=r * 0.19)
        + k.stroke(
            f"M{k.num(x - q)} {k.num(y + q)}L{k.num(x + q)} {k.num(y - q)}", k.ROSE_INK, r * 0.19
        )
    )


def arrow(x: float, y: float, r: float, up: bool) -> str:
    """A rose arrow on a white disc."""
    d = "M0 14L0 -14M-11 -3L0 -15L11 -3" if up else "M0 -14L0 14M-11 3L0 15L11 3"
    return k.circle(x, y, r, "#FFFFFF") + k.place(x, y, k.stroke(d, k.ROSE_INK, 7), s=r / 30)


def calendar(
    x: float,
    y: float,
    w: float,
    h: float,
    days: dict[int, str],
    columns: int,
    rows: int,
    base: str,
    bottom: bool = True,
) -> str:
    """A calendar page; days maps the number of a box to its colour."""
    head = h * 0.25
    parts = [
        k.rect(
            x, y, w, h + (20 if not bottom else 0), 12, "#FFFFFF", stroke=k.SLATE, stroke_width=3
        )
        if bottom
        else k.path(f"M{x} {y + h}L{x} {y + 12}L{x + w} {y + 12}L{x + w} {y + h}Z", "#FFFFFF"),
        k.path(
            f"M{x} {k.num(y + head)}L{x} {y + 12}Q{x} {y} {x + 12} {y}L{x + w - 12} {y}"
            f"Q{x + w} {y} {x + w} {y + 12}L{x + w} {k.num(y + head)}Z",
            k.PRIMARY,
        ),
    ]
    if not bottom:
        parts.append(
            k.path(
                f"M{x} {y + h}L{x} {y + 12}Q{x} {y} {x + 12} {y}L{x + w - 12} {y}"
                f"Q{x + w} {y} {x + w} {y + 12}L{x + w} {y + h}",
                "none",
                stroke=k.SLATE,
                stroke_width=3,
            )
        )
    for hx in (0.26, 0.74):
        parts.append(
            k.rect(
                x + w * hx - 6, y - 12, 12, 28, 6, k.STEEL_LIGHT, stroke=k.SLATE, stroke_width=2.6
            )
        )
    pitch = (w - 28) / columns
    drop = (h - head - 22) / rows
    bw, bh = pitch * 0.78, min(drop * 0.74, pitch * 0.72)
    for i in range(columns * rows):
        bx = x + 14 + pitch * (i % columns) + (pitch - bw) / 2
        by = y + head + 14 + drop * (i // columns) + (drop - bh) / 2
        parts.append(k.rect(bx, by, bw, bh, 7, days.get(i, base)))
        if days.get(i) == "#DDEBE6":
            parts.append(k.circle(bx + bw / 2, by + bh / 2, bh * 0.28, k.ROSE))
    return "".join(parts)
