# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pieces of the animated stage have in common: files, trails, arrows, cores."""

from __future__ import annotations

import math
from itertools import pairwise

import anatomy as an
import svgkit as k

STAGE = k.PICTURES / "stage"
LINE = "#34485A"
OUTLINE = 2.8
MARGIN = 3
GLASS_LINE = "#7FA9CC"
NOTCH = (880.0, 368.0)


def save_stage(name: str, x: int, y: int, w: int, h: int, *items: str) -> None:
    """Write one actor; its anchor is the point (0, 0) of the given box."""
    STAGE.mkdir(exist_ok=True)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x} {y} {w} {h}" '
        f'width="{w}" height="{h}">'
    )
    body = "\n".join(item for item in items if item)
    (STAGE / f"{name}.svg").write_text(f"{head}\n{body}\n</svg>\n", encoding="utf-8")


def save_centred(name: str, half_w: float, half_h: float, *items: str) -> None:
    """Write one actor whose anchor is its middle."""
    a, b = math.ceil(half_w) + MARGIN, math.ceil(half_h) + MARGIN
    save_stage(name, -a, -b, 2 * a, 2 * b, *items)


def outlined(d: str, fill: str, width: float = OUTLINE, colour: str = LINE) -> str:
    """A filled shape with the soft outline of tools."""
    return k.path(d, fill, stroke=colour, stroke_width=width, stroke_linejoin="round")


def box(
    x: float,
    y: float,
    w: float,
    h: float,
    r: float,
    fill: str,
    width: float = OUTLINE,
    colour: str = LINE,
) -> str:
    """A rectangle with round corners; the outline stays inside its bounds."""
    half = width / 2
    return k.rect(
        x + half,
        y + half,
        w - width,
        h - width,
        max(0, r - half),
        fill,
        stroke=colour,
        stroke_width=width,
    )


def curve_points(points: list[k.Point], steps: int = 400) -> list[k.Point]:
    """Many points of a soft curve through the given ones."""
    found = []
    last = len(points) - 1
    for i in range(last):
        p = [points[min(max(i + j, 0), last)] for j in (-1, 0, 1, 2)]
        for s in range(steps):
            t = s / steps
            w = (
                (-t + 2 * t * t - t**3) / 2,
                (2 - 5 * t * t + 3 * t**3) / 2,
                (t + 4 * t * t - 3 * t**3) / 2,
                (t**3 - t * t) / 2,
            )
            found.append(
                (sum(w[j] * p[j][0] for j in range(4)), sum(w[j] * p[j][1] for j in range(4)))
            )
    return [*found, points[-1]]


def trail(points: list[k.Point], gap: float, r: float, fill: str) -> str:
    """Dots at equal steps along a soft curve through the points."""
    fine = curve_points(points)
    total = sum(math.dist(a, b) for a, b in pairwise(fine))
    step = total / max(1, round(total / gap))
    spots, run = [fine[0]], 0.0
    for a, b in pairwise(fine):
        run += math.dist(a, b)
        if run >= step - 1e-6:
            spots.append(b)
            run -= step
    return k.group(*(k.el("circle", cx=x, cy=y, r=r) for x, y in spots), fill=fill)


def along(angle: float, depth: float) -> k.Point:
    """The place at a depth below the opening, for a tool that leans by an angle."""
    t = math.radians(angle)
    return NOTCH[0] - depth * math.sin(t), NOTCH[1] + depth * math.cos(t)


def arrow(d: str, tip: k.Point, angle: float, width: float = 7, size: float = 24) -> str:
    """A line with an open head; the angle is where it points, clockwise from the right."""
    ends = []
    for turn in (180 - 42, 180 + 42):
        t = math.radians(angle + turn)
        ends.append((tip[0] + size * math.cos(t), tip[1] + size * math.sin(t)))
    (ax, ay), (bx, by) = ends
    text = f"{d}M{k.num(ax)} {k.num(ay)}L{k.num(tip[0])} {k.num(tip[1])}L{k.num(bx)} {k.num(by)}"
    return k.stroke(text, k.PRIMARY, width)


def core_piece(w: float, h: float, cap: float, line: float) -> str:
    """A clean solid core that hangs from (0, 0): hard bone first, then marrow."""
    half = w / 2
    r = half * 0.82
    side = half - line / 2
    top, low = line / 2, h - line / 2
    r -= line / 2
    body = (
        f"M{k.num(-side)} {k.num(cap)}L{k.num(-side)} {k.num(low - r)}"
        f"A{k.num(r)} {k.num(r)} 0 0 0 {k.num(r - side)} {k.num(low)}L{k.num(side - r)} "
        f"{k.num(low)}A{k.num(r)} {k.num(r)} 0 0 0 {k.num(side)} {k.num(low - r)}"
        f"L{k.num(side)} {k.num(cap)}"
    )
    bone = (
        f"L{k.num(side)} {k.num(top + r)}A{k.num(r)} {k.num(r)} 0 0 0 {k.num(side - r)} "
        f"{k.num(top)}L{k.num(r - side)} {k.num(top)}A{k.num(r)} {k.num(r)} 0 0 0 "
        f"{k.num(-side)} {k.num(top + r)}Z"
    )
    count = max(4, round((h - cap - w * 0.7) / (w * 0.46)))
    gap = (h - cap - w * 0.7) / (count - 1)
    cells = []
    for i in range(count):
        x = (0.2, -0.16, 0.12, -0.2)[i % 4] * w
        y = cap + w * 0.32 + gap * i
        size = w * (0.2, 0.165, 0.215, 0.18, 0.2)[i % 5]
        turn = (20, -30, 50, 0, -15, 35)[i % 6]
        cells.append(
            k.ellipse(0, 0, size, size * 0.84, an.MARROW[i % 2]).replace(
                "/>", f' transform="translate({k.num(x)} {k.num(y)}) rotate({turn})"/>'
            )
        )
    fine = max(1.6, w * 0.07)
    grain = k.stroke(
        f"M{k.num(-w * 0.14)} {k.num(h * 0.08)}L{k.num(-w * 0.14)} {k.num(cap * 0.62)}"
        f"M{k.num(w * 0.18)} {k.num(cap * 0.5)}L{k.num(w * 0.18)} {k.num(cap * 0.8)}",
        an.HARD_LINE,
        fine,
    )
    return (
        k.path(body + "Z", an.BONE)
        + k.path(f"M{k.num(-side)} {k.num(cap)}L{k.num(side)} {k.num(cap)}{bone}", an.HARD)
        + grain
        + "".join(cells)
        + outlined(body + bone, "none", line, an.BONE_LINE)
    )


def core_lying(w: float, h: float, cap: float, line: float) -> str:
    """The core along x with its middle at (0, 0), hard bone at the left."""
    return k.place(-w / 2, 0, core_piece(h, w, cap, line), a=-90)
