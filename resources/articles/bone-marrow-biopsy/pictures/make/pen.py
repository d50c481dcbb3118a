# SPDX-License-Identifier: GPL-3.0-or-later
"""Small helpers that write SVG text: numbers, shapes, groups and whole files."""

from __future__ import annotations

from pathlib import Path

Point = tuple[float, float]


def num(value: float) -> str:
    """A coordinate with at most one decimal."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def mix(first: str, second: str, share: float) -> str:
    """The colour `share` of the way from `first` to `second`."""
    one = [int(first[i : i + 2], 16) for i in (1, 3, 5)]
    two = [int(second[i : i + 2], 16) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in zip(one, two, strict=True))


def darker(colour: str, share: float = 0.14) -> str:
    """The shade tone of a colour."""
    return mix(colour, "#10393B", share)


def path(d: str, fill: str, extra: str = "") -> str:
    """A filled path."""
    return f'<path d="{d}" fill="{fill}"{" " + extra if extra else ""}/>'


def stroke(d: str, colour: str, width: float, extra: str = "", cap: str = "round") -> str:
    """A stroked path with round caps and joins."""
    tail = " " + extra if extra else ""
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{num(width)}" '
        f'stroke-linecap="{cap}" stroke-linejoin="round"{tail}/>'
    )


def circle(x: float, y: float, r: float, fill: str, extra: str = "") -> str:
    """A filled disc."""
    tail = " " + extra if extra else ""
    return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="{fill}"{tail}/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, extra: str = "") -> str:
    """A filled ellipse."""
    tail = " " + extra if extra else ""
    return (
        f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" fill="{fill}"{tail}/>'
    )


def rect(
    x: float, y: float, w: float, h: float, fill: str, radius: float = 0, extra: str = ""
) -> str:
    """A rectangle, with round corners when `radius` is given."""
    tail = f' rx="{num(radius)}"' if radius else ""
    tail += " " + extra if extra else ""
    return (
        f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}" fill="{fill}"{tail}/>'
    )


def edge(colour: str = "#5C7385", width: float = 3) -> str:
    """Attributes for the soft outline of an object."""
    return f'stroke="{colour}" stroke-width="{num(width)}" stroke-linejoin="round"'


def group(*parts: str, move: Point = (0, 0), turn: float = 0, scale: str = "") -> str:
    """Parts moved, turned (degrees) and scaled together."""
    steps = []
    if move != (0, 0):
        steps.append(f"translate({num(move[0])} {num(move[1])})")
    if turn:
        steps.append(f"rotate({num(turn)})")
    if scale:
        steps.append(f"scale({scale})")
    body = "".join(part for part in parts if part)
    return f'<g transform="{" ".join(steps)}">{body}</g>' if steps else f"<g>{body}</g>"


def curve_at(points: list[Point], t: float) -> Point:
    """A point of a cubic curve."""
    a, b, c, d = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    p, q, r, s = points
    return (
        a * p[0] + b * q[0] + c * r[0] + d * s[0],
        a * p[1] + b * q[1] + c * r[1] + d * s[1],
    )


def cut_curve(points: list[Point], bottom: float) -> list[Point]:
    """The part of a falling cubic curve that lies above `bottom`."""
    low, high = 0.0, 1.0
    for _ in range(40):
        mid = (low + high) / 2
        if curve_at(points, mid)[1] < bottom:
            low = mid
        else:
            high = mid
    t = low
    p, q, r, s = points

    def between(a: Point, b: Point) -> Point:
        return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)

    pq, qr, rs = between(p, q), between(q, r), between(r, s)
    one, two = between(pq, qr), between(qr, rs)
    return [p, pq, one, between(one, two)]


def document(width: int, height: int, title: str, *parts: str) -> str:
    """A whole SVG file; every shape on a line of its own."""
    body = "\n".join(part for part in parts if part)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}">\n<title>{title}</title>\n{body}\n</svg>\n'
    )


def save(target: Path, text: str) -> None:
    """Write one SVG file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
