# SPDX-License-Identifier: GPL-3.0-or-later
"""Small helpers that write the few SVG elements Qt can draw."""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path

Point = tuple[float, float]
PICTURES = Path(__file__).resolve().parent.parent

INK = "#10393B"
PRIMARY = "#0A5558"
ROSE = "#C65D57"
ROSE_INK = "#8E2F2F"
TRAIL = "#A84F4A"
SLATE = "#5C7385"
STEEL = "#8FA2B1"
STEEL_LIGHT = "#CBD7DF"
DARK = "#344F50"
WOOD = "#C98B60"
AMBER = "#F0B75A"
CORAL = "#E48C7C"

SKIN = {
    "a": ("#F6D3B6", "#E9B893"),
    "e": ("#EBC09A", "#D7A178"),
    "b": ("#DDA57C", "#C98B60"),
    "c": ("#A9714C", "#8E5A39"),
    "d": ("#734A33", "#5C3825"),
}


def num(value: float) -> str:
    """Write a number with at most one decimal."""
    text = f"{value:.1f}"
    if text.endswith(".0"):
        text = text[:-2]
    return "0" if text == "-0" else text


def attrs(**values: object) -> str:
    """Write attributes; underscores become hyphens, None is left out."""
    parts = []
    for key, value in values.items():
        if value is None:
            continue
        if key.endswith("opacity") or key == "offset":
            value = f"{float(str(value)):g}"
        elif isinstance(value, (int, float)):
            value = num(value)
        parts.append(f' {key.replace("_", "-")}="{value}"')
    return "".join(parts)


def el(tag: str, **values: object) -> str:
    """Write one empty element."""
    return f"<{tag}{attrs(**values)}/>"


def path(d: str, fill: str = "none", **values: object) -> str:
    """Write a path."""
    return el("path", d=d, fill=fill, **values)


def stroke(d: str, colour: str, width: float, **values: object) -> str:
    """Write an open line with round ends."""
    return el(
        "path",
        d=d,
        fill="none",
        stroke=colour,
        stroke_width=width,
        stroke_linecap="round",
        stroke_linejoin="round",
        **values,
    )


def rect(
    x: float, y: float, w: float, h: float, r: float = 0, fill: str | None = None, **values: object
) -> str:
    """Write a rectangle with round corners."""
    return el("rect", x=x, y=y, width=w, height=h, rx=r or None, ry=r or None, fill=fill, **values)


def circle(x: float, y: float, r: float, fill: str | None = None, **values: object) -> str:
    """Write a circle."""
    return el("circle", cx=x, cy=y, r=r, fill=fill, **values)


def ellipse(
    x: float, y: float, rx: float, ry: float, fill: str | None = None, **values: object
) -> str:
    """Write an ellipse."""
    return el("ellipse", cx=x, cy=y, rx=rx, ry=ry, fill=fill, **values)


def group(*items: str, **values: object) -> str:
    """Put elements into a group."""
    return f"<g{attrs(**values)}>" + "".join(items) + "</g>"


def place(x: float, y: float, *items: str, s: float = 1, a: float = 0) -> str:
    """Move, turn and scale elements."""
    text = f"translate({num(x)} {num(y)})"
    if a:
        text += f" rotate({num(a)})"
    if s != 1:
        text += f" scale({s:.3g})"
    return group(*items, transform=text)


def smooth(points: list[Point], close: bool = True, k: float = 1.0) -> str:
    """Path text of a soft curve through all points."""
    count = len(points)
    text = f"M{num(points[0][0])} {num(points[0][1])}"
    for i in range(count if close else count - 1):
        if close:
            p = [points[(i + j) % count] for j in (-1, 0, 1, 2)]
        else:
            p = [points[min(max(i + j, 0), count - 1)] for j in (-1, 0, 1, 2)]
        a = (p[1][0] + (p[2][0] - p[0][0]) * k / 6, p[1][1] + (p[2][1] - p[0][1]) * k / 6)
        b = (p[2][0] - (p[3][0] - p[1][0]) * k / 6, p[2][1] - (p[3][1] - p[1][1]) * k / 6)
        text += "C" + " ".join(num(v) for v in (*a, *b, *p[2]))
    return text + ("Z" if close else "")


def rounded(points: list[Point], part: float = 0.62) -> str:
    """Path text of a polygon whose corners are cut round."""
    count = len(points)
    text = ""
    for i in range(count):
        (ax, ay), (bx, by), (cx, cy) = points[i - 1], points[i], points[(i + 1) % count]
        h = part / 2
        sx, sy = bx + (ax - bx) * h, by + (ay - by) * h
        tx, ty = bx + (cx - bx) * h, by + (cy - by) * h
        text += ("L" if text else "M") + f"{num(sx)} {num(sy)}"
        text += f"Q{num(bx)} {num(by)} {num(tx)} {num(ty)}"
    return text + "Z"


def bezier_points(p: list[Point], gap: float) -> list[Point]:
    """Points at equal steps along one cubic curve."""
    fine = []
    for i in range(401):
        t = i / 400
        u = 1 - t
        w = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        fine.append((sum(w[j] * p[j][0] for j in range(4)), sum(w[j] * p[j][1] for j in range(4))))
    total = sum(math.dist(a, b) for a, b in pairwise(fine))
    step = total / max(1, round(total / gap))
    found, run = [fine[0]], 0.0
    for a, b in pairwise(fine):
        run += math.dist(a, b)
        if run >= step - 1e-6:
            found.append(b)
            run -= step
    return found


def dotted(p: list[Point], gap: float = 16, r: float = 2.7, fill: str = TRAIL) -> str:
    """A dotted path along one cubic curve."""
    dots = "".join(el("circle", cx=x, cy=y, r=r) for x, y in bezier_points(p, gap))
    return group(dots, fill=fill)


def save(name: str, w: int, h: int, *items: str) -> None:
    """Write one picture next to this folder."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" width="{w}" height="{h}">'
    )
    body = "\n".join(items)
    (PICTURES / f"{name}.svg").write_text(f"{head}\n{body}\n</svg>\n", encoding="utf-8")
