# SPDX-License-Identifier: GPL-3.0-or-later
"""Lungs, shield, germs, lens and other pictures of what cells do."""

from __future__ import annotations

import math

import cells as ce
import svgkit as k
import things as t


def lungs(x: float, y: float, s: float = 1) -> str:
    """Two soft lungs with a windpipe, seen from the front."""
    pink, dark, pale = "#EDA899", "#D9756A", "#F6CDC2"
    left = (
        "M-11 -22C-17 -36 -32 -34 -42 -20C-54 -2 -60 22 -58 40C-57 50 -48 50 -38 46"
        "C-28 42 -13 42 -11 32Z"
    )
    right = (
        "M11 -22C17 -36 32 -34 42 -20C54 -2 60 22 58 40C57 50 48 50 38 46"
        "C34 43 33 40 31 36C26 30 19 30 16 22C13 17 11 12 11 6Z"
    )
    tree = (
        "M0 -52L0 -22M0 -24C-2 -14 -10 -10 -18 -6M0 -24C2 -14 10 -10 18 -6"
        "M-18 -6C-26 0 -32 6 -36 18M-18 -6C-20 4 -20 14 -24 26"
        "M18 -6C26 0 32 6 36 18M18 -6C20 4 22 10 26 20"
    )
    return k.place(
        x,
        y,
        k.path(left, pink),
        k.path(right, pink),
        k.stroke("M-52 8C-42 12 -30 10 -16 5M-55 27C-48 24 -40 22 -32 22", pale, 2.4),
        k.stroke("M14 18C28 16 44 14 52 4", pale, 2.4),
        k.stroke(tree, dark, 4),
        k.stroke("M0 -54L0 -24", dark, 9),
        k.stroke("M-3 -47L3 -47M-3 -40L3 -40M-3 -33L3 -33", "#EFA79B", 2),
        s=s,
    )


def breath(x: float, y: float, s: float = 1, flip: bool = False) -> str:
    """A soft swirl of air."""
    turn = f" scale({'-' if flip else ''}1 1)"
    return k.group(
        k.stroke("M-46 6C-28 -2 -8 12 12 6C30 0 34 -20 20 -24C8 -27 4 -14 12 -10", "#8DBBDD", 5.5),
        k.stroke("M-34 22C-18 16 0 26 22 20", "#BBD7EA", 5.5),
        transform=f"translate({k.num(x)} {k.num(y)}) scale({s:.3g}){turn}",
    )


def germ(x: float, y: float, r: float, colour: str, dark: str, a: float = 0) -> str:
    """A small round germ with short arms."""
    arms = "".join(
        f"M{k.num(r * 0.8 * math.cos(i * 0.785))} {k.num(r * 0.8 * math.sin(i * 0.785))}"
        f"L{k.num(r * 1.35 * math.cos(i * 0.785))} "
        f"{k.num(r * 1.35 * math.sin(i * 0.785))}"
        for i in range(8)
    )
    return k.place(
        x,
        y,
        k.stroke(arms, dark, r * 0.24),
        k.circle(0, 0, r, colour),
        k.circle(-r * 0.3, r * 0.2, r * 0.2, dark),
        k.circle(r * 0.32, -r * 0.25, r * 0.16, dark),
        k.circle(r * 0.3, r * 0.42, r * 0.12, dark),
        a=a,
    )


def shield(x: float, y: float, s: float = 1) -> str:
    """A shield with a white cell on it."""
    d = (
        "M0 -54C14 -44 30 -39 46 -38C50 -37 51 -35 51 -31C51 8 36 38 0 56"
        "C-36 38 -51 8 -51 -31C-51 -35 -50 -37 -46 -38C-30 -39 -14 -44 0 -54Z"
    )
    half = "M0 -54C14 -44 30 -39 46 -38C50 -37 51 -35 51 -31C51 8 36 38 0 56Z"
    return k.place(
        x, y, k.path(d, k.PRIMARY), k.path(half, "#2B7376"), ce.white_cell(0, -4, 30), s=s
    )


def plaster_on_skin(x: float, y: float, r: float, skin: str = "e") -> str:
    """A round look at skin with a plaster on it."""
    face, shade = k.SKIN[skin]
    return (
        k.circle(x, y, r, face)
        + k.path(
            f"M{k.num(x - r * 0.94)} {k.num(y + r * 0.34)}"
            f"C{k.num(x - r * 0.5)} {k.num(y + r * 0.62)} {k.num(x + r * 0.5)} "
            f"{k.num(y + r * 0.62)} {k.num(x + r * 0.94)} {k.num(y + r * 0.34)}"
            f"A{k.num(r)} {k.num(r)} 0 0 1 {k.num(x - r * 0.94)} "
            f"{k.num(y + r * 0.34)}Z",
            shade,
            fill_opacity=0.45,
        )
        + t.plaster(x, y - r * 0.04, r * 1.5, -18)
    )


def lens(x: float, y: float, r: float, angle: float, inside: str) -> str:
    """A magnifying glass: white round view, ring, handle at the angle."""
    q = math.radians(angle)
    ax, ay = x + r * math.cos(q), y + r * math.sin(q)
    bx, by = x + r * 1.22 * math.cos(q), y + r * 1.22 * math.sin(q)
    ex, ey = x + r * 1.86 * math.cos(q), y + r * 1.86 * math.sin(q)
    w = r * 0.1
    return (
        k.stroke(f"M{k.num(ax)} {k.num(ay)}L{k.num(bx)} {k.num(by)}", k.STEEL, w * 1.5)
        + k.stroke(f"M{k.num(bx)} {k.num(by)}L{k.num(ex)} {k.num(ey)}", "#8E5A39", w * 3)
        + k.stroke(
            f"M{k.num(bx + w * 0.6)} {k.num(by - w * 0.3)}L{k.num(ex + w * 0.4)} "
            f"{k.num(ey - w * 0.5)}",
            "#B97A50",
            w * 0.9,
        )
        + k.circle(x, y, r, "#FDF1EA")
        + inside
        + k.circle(x, y, r, "none", stroke=k.SLATE, stroke_width=w * 1.7)
        + k.circle(x, y, r - w * 0.5, "none", stroke=k.STEEL_LIGHT, stroke_width=w * 0.5)
    )
