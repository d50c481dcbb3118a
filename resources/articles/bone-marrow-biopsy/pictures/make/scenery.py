# SPDX-License-Identifier: GPL-3.0-or-later
"""Sun, hills and plants for the pictures."""

from __future__ import annotations

import math

from pen import circle, group, num, path, stroke

SUN, SUN_GLOW, SUN_FAR = "#F3BE5E", "#F8DFA6", "#FBE9C4"


def sun(x: float, y: float, r: float) -> str:
    """The sun: a disc and its glow."""
    return circle(x, y, r, SUN_GLOW) + circle(x, y, r * 0.71, SUN)


def half_sun(x: float, y: float, r: float) -> str:
    """The upper half of the sun above the line y."""

    def half(radius: float, colour: str) -> str:
        a, b, c = num(x - radius), num(x + radius), num(radius)
        return path(f"M{a} {num(y)}A{c} {c} 0 0 1 {b} {num(y)}Z", colour)

    return half(r, SUN_GLOW) + half(r * 0.66, SUN)


def leaf(length: float, width: float) -> str:
    """One pointed leaf from the origin upwards."""
    w, h = width, length
    return (
        f"M0 0C{num(-w)} {num(-h * 0.2)} {num(-w * 0.9)} {num(-h * 0.68)} 0 {num(-h)}"
        f"C{num(w * 0.9)} {num(-h * 0.68)} {num(w)} {num(-h * 0.2)} 0 0Z"
    )


def sprig(
    x: float,
    y: float,
    tall: float,
    lean: float = 0,
    colour: str = "#7FA88F",
    stem: str = "#5E8A72",
    pairs: int = 3,
    open_angle: float = 52,
) -> str:
    """A plant with pairs of leaves; (x, y) is the foot, `lean` moves the tip sideways."""

    def spine(t: float) -> tuple[float, float]:
        return (x + lean * t * t, y - tall * 0.78 * t)

    tip = spine(1)
    parts = [
        stroke(
            f"M{num(x)} {num(y)}Q{num(x)} {num(y - tall * 0.4)} {num(tip[0])} {num(tip[1])}",
            stem,
            max(2.4, tall / 64),
            cap="butt",
        )
    ]
    heading = math.degrees(math.atan2(2 * lean, tall * 0.78))
    size = tall * (0.3 if pairs < 4 else 0.27)
    for step in range(pairs):
        t = 0.22 + 0.66 * step / max(1, pairs - 1)
        px, py = spine(t)
        here = heading * t
        grow = size * (1.12 - 0.2 * step / max(1, pairs - 1))
        for side in (-1, 1):
            parts.append(
                group(
                    path(leaf(grow, grow * 0.27), colour),
                    move=(px, py + (0 if side < 0 else tall * 0.04)),
                    turn=here + side * (open_angle - 14 * t),
                )
            )
    parts.append(group(path(leaf(size, size * 0.27), colour), move=tip, turn=heading))
    return "".join(parts)


def breeze(x: float, y: float, size: float, colour: str = "#0A5558") -> str:
    """Two short waves of air."""
    s = size
    wave = f"q{num(s * 0.25)} {num(-s * 0.2)} {num(s * 0.5)} 0t{num(s * 0.5)} 0"
    return stroke(
        f"M{num(x)} {num(y)}{wave}M{num(x - s * 0.14)} {num(y + s * 0.56)}{wave}", colour, s * 0.13
    )
