# SPDX-License-Identifier: GPL-3.0-or-later
"""Rounded Voronoi cells inside a convex outline."""

from __future__ import annotations

import math
import random

Point = tuple[float, float]


def _cut(shape: list[Point], nx: float, ny: float, limit: float) -> list[Point]:
    """Keep the part of a convex shape where nx*x + ny*y <= limit."""
    kept: list[Point] = []
    for i, b in enumerate(shape):
        a = shape[i - 1]
        da = nx * a[0] + ny * a[1] - limit
        db = nx * b[0] + ny * b[1] - limit
        if (da < 0) != (db < 0):
            t = da / (da - db)
            kept.append((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t))
        if db <= 0:
            kept.append(b)
    return kept


def _centre(shape: list[Point]) -> tuple[float, float, float]:
    """Centre and size of a shape."""
    area = cx = cy = 0.0
    for i, (bx, by) in enumerate(shape):
        ax, ay = shape[i - 1]
        cross = ax * by - bx * ay
        area += cross
        cx += (ax + bx) * cross
        cy += (ay + by) * cross
    if abs(area) < 1e-6:
        return shape[0][0], shape[0][1], 0.0
    return cx / (3 * area), cy / (3 * area), abs(area) / 2


def _cell(points: list[Point], i: int, outline: list[Point], inset: float) -> list[Point]:
    px, py = points[i]
    shape = outline
    for j, (qx, qy) in enumerate(points):
        if j == i:
            continue
        dist = math.dist((px, py), (qx, qy)) or 1e-6
        nx, ny = (qx - px) / dist, (qy - py) / dist
        mid = nx * (px + qx) / 2 + ny * (py + qy) / 2
        shape = _cut(shape, nx, ny, mid - inset)
        if len(shape) < 3:
            return []
    return shape


def _merge(shape: list[Point], least: float) -> list[Point]:
    """Drop corners that lie very close together."""
    out: list[Point] = []
    for p in shape:
        if out and math.dist(out[-1], p) < least:
            q = out.pop()
            p = ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2)
        out.append(p)
    if len(out) > 3 and math.dist(out[0], out[-1]) < least:
        out.pop()
    return out


def cells(
    outline: list[Point], count: int, wall: float, seed: int, relax: int = 6
) -> list[list[Point]]:
    """Shapes of the cells, with walls of the given width between them."""
    rng = random.Random(seed)
    xs = [p[0] for p in outline]
    ys = [p[1] for p in outline]
    points: list[Point] = []
    while len(points) < count:
        p = (rng.uniform(min(xs), max(xs)), rng.uniform(min(ys), max(ys)))
        if inside(p, outline):
            points.append(p)
    for _ in range(relax):
        moved = []
        for i in range(count):
            shape = _cell(points, i, outline, 0)
            cx, cy, _size = _centre(shape) if len(shape) > 2 else (*points[i], 0.0)
            moved.append((cx, cy))
        points = moved
    shapes = []
    for i in range(count):
        shape = _merge(_cell(points, i, outline, wall / 2), wall * 0.9)
        if len(shape) > 2 and _centre(shape)[2] > wall * wall:
            shapes.append(shape)
    return shapes


def inside(p: Point, outline: list[Point]) -> bool:
    """True when a point lies inside a convex outline of either direction."""
    signs = set()
    for i, b in enumerate(outline):
        a = outline[i - 1]
        cross = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
        signs.add(cross > 0)
    return len(signs) == 1


def specks(shape: list[Point], most: int, r: float, rng: random.Random) -> list[Point]:
    """A few points in the middle part of a cell."""
    cx, cy, size = _centre(shape)
    reach = max(1.0, math.sqrt(size / math.pi) * 0.78 - r * 1.5)
    found: list[Point] = []
    for _ in range(most * 8):
        if len(found) == most:
            break
        a, d = rng.uniform(0, math.tau), reach * math.sqrt(rng.random())
        p = (cx + d * math.cos(a), cy + d * math.sin(a))
        if all(math.dist(p, q) > r * 1.7 for q in found):
            found.append(p)
    return found
