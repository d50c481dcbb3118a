# SPDX-License-Identifier: GPL-3.0-or-later
"""Half figures: shoulders, neckline, neck and head put together.

Local units: the origin is the middle of the face, a head is 116 units high, y points down.
Bodies end in a flat edge, cut exactly at the height the scene asks for.
"""

from __future__ import annotations

from pen import cut_curve, darker, group, mix, num, path, rect, stroke
from people_heads import hair_behind, head
from people_look import SKIN, Person


def torso(colour: str, wide: float, bottom: float) -> str:
    """Shoulders and chest, cut flat at `bottom`."""
    right = [(30.0, 84.0), (78.0, 97.0), (wide, 116.0), (wide, 186.0)]
    if bottom < 186:
        right = cut_curve(right, bottom)
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = right
    low = max(bottom, y3)
    d = (
        f"M{num(-x3)} {num(low)}V{num(y3)}C{num(-x2)} {num(y2)} {num(-x1)} {num(y1)} "
        f"{num(-x0)} {num(y0)}H{num(x0)}C{num(x1)} {num(y1)} {num(x2)} {num(y2)} "
        f"{num(x3)} {num(y3)}V{num(low)}Z"
    )
    return path(d, colour)


def neck(skin: str, deep: float = 108) -> str:
    """The neck, in the shade tone."""
    return path(
        f"M-21 28V64C-21 74 -25 79 -32 83C-26 {num(deep)} 26 {num(deep)} 32 83"
        "C25 79 21 74 21 64V28Z",
        SKIN[skin][1],
    )


def collar(p: Person, bottom: float) -> str:
    """Neck and neckline of the clothes."""
    shade = SKIN[p.skin][1]
    if p.top in ("vneck", "scrubs"):
        dark = darker(p.colour, 0.45)
        return path("M-43 86L-29 76L0 106L29 76L43 86L0 136Z", dark) + path(
            "M-21 28V64C-21 72 -24 76 -29 77L0 116L29 77C24 76 21 72 21 64V28Z", shade
        )
    if p.top == "shirt":
        return (
            path("M-21 28V64C-21 76 -26 80 -31 83L0 101L31 83C26 80 21 76 21 64V28Z", shade)
            + path("M-22 76L-34 83L-17 122L1 101Z", p.trim)
            + path("M22 76L34 83L17 122L-1 101Z", p.trim)
        )
    if p.top == "coat":
        low = min(bottom, 214)
        half = 26 * (1 - (low - 96) / 190)
        open_v = f"M-30 83L{num(-half * 0.42)} {num(low)}H{num(half * 0.42)}L30 83Z"
        fold = mix(p.colour, "#5C7385", 0.18)
        lapel = (
            "".join(
                path(
                    f"M{s * 24} 78L{s * 40} 84L{s * 55} 118L{s * 41} 122L{s * 46} 132"
                    f"L{s * 6} {num(low)}Z",
                    fold,
                )
                for s in (-1, 1)
            )
            if bottom > 200
            else ""
        )
        return (
            path(open_v, p.trim)
            + path("M-21 28V64C-21 76 -26 80 -31 83L0 101L31 83C26 80 21 76 21 64V28Z", shade)
            + lapel
            + path("M-22 75L-33 81L-18 124L1 101Z", mix(p.trim, "#FFFFFF", 0.35))
            + path("M22 75L33 81L18 124L-1 101Z", mix(p.trim, "#FFFFFF", 0.35))
        )
    if p.top == "cardigan":
        end = num(bottom)
        return (
            path(f"M-30 83C-34 130 -22 160 -20 {end}H20C22 160 34 130 30 83Z", p.trim)
            + neck(p.skin, 114)
            + stroke(
                f"M-31 84C-36 132 -23 160 -20 {end}M31 84C36 132 23 160 20 {end}",
                darker(p.colour, 0.22),
                5,
                cap="butt",
            )
        )
    if p.top == "gown":
        band = darker(p.colour, 0.22)
        return neck(p.skin, 116) + stroke("M-32 83C-26 116 26 116 32 83", band, 6)
    return path("M-37 86L-27 78H27L37 86C33 131 -33 131 -37 86Z", p.trim) + path(
        "M-26 80C-22 115 22 115 26 80C22 76 21 70 21 64V28H-21V64C-21 70 -22 76 -26 80Z", shade
    )


def badge(x: float, y: float, s: float = 1) -> str:
    """A name card with two lines."""
    return group(
        rect(0, 0, 38, 27, "#FFFFFF", 6),
        rect(6, 8, 14, 4, "#8FA9AA", 2),
        rect(6, 15.5, 25, 4, "#CBD7DF", 2),
        move=(x, y),
        scale=num(s) if s != 1 else "",
    )


def half_figure(
    p: Person,
    at: tuple[float, float],
    size: float,
    bottom: float,
    front: str = "",
    behind: str = "",
    flip: bool = False,
) -> str:
    """A half figure with the face at `at`, `size` pixels per unit, cut flat at y = `bottom`."""
    low = (bottom - at[1]) / size
    covered = p.hair == "hijab"
    turn = 0 if covered else p.tilt
    return group(
        behind,
        torso(p.colour, p.wide, low),
        "" if covered else group(hair_behind(p), turn=turn),
        "" if covered else collar(p, low),
        group(head(p), turn=turn),
        front,
        move=at,
        scale=f"{-size if flip else size:.3f} {size:.3f}",
    )
