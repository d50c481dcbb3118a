# SPDX-License-Identifier: GPL-3.0-or-later
"""Heads: hair, scarf, face, glasses and headphones.

The origin is the middle of the face; a head is 116 units high and y points down.
"""

from __future__ import annotations

from pen import circle, darker, ellipse, mix, num, path, rect, stroke
from people_look import BLUSH, FRAME, INK, SKIN, TEAL, Person

EARS_OVER = ("curly", "fade", "crew", "afro", "short", "quiff")
FACE = "M0 -58C29 -58 47 -37 47 -6C47 32 27 58 0 58C-27 58 -47 32 -47 -6C-47 -37 -29 -58 0 -58Z"


def cap(colour: str, line: float = -38, side: float = 8, top: float = -69) -> str:
    """Hair over the skull with a curved hair line."""
    return path(
        f"M-51 {side}C-57 -42 -34 {top} 0 {top}C34 {top} 57 -42 51 {side}"
        f"C49 -14 38 {line} 0 {line}C-38 {line} -49 -14 -51 {side}Z",
        colour,
    )


def hair_behind(p: Person) -> str:
    """The part of the hair behind the face."""
    c = p.hair_colour
    if p.hair == "curly":
        spots = [
            (-22, -62, 24),
            (8, -68, 26),
            (36, -56, 24),
            (-44, -40, 24),
            (50, -30, 21),
            (-56, -12, 20),
            (57, -6, 18),
            (-52, 12, 19),
            (53, 16, 17),
            (-44, 29, 15),
            (45, 31, 13),
            (0, -38, 44),
        ]
        return "".join(circle(x, y, r, c) for x, y, r in spots)
    if p.hair == "afro":
        return ellipse(0, -28, 74, 68, c)
    if p.hair in ("bob", "wave"):
        return path(
            "M-57 42C-66 -10 -62 -71 0 -71C62 -71 66 -10 57 42C55 56 42 60 30 58H-30"
            "C-42 60 -55 56 -57 42Z",
            c,
        )
    if p.hair == "long":
        return path(
            "M-60 104C-68 40 -68 -71 0 -71C68 -71 66 40 62 104C58 122 30 116 0 116"
            "C-30 116 -56 122 -60 104Z",
            c,
        )
    if p.hair == "locs":
        base = path("M-58 20C-64 -50 -34 -74 0 -74C34 -74 64 -50 58 20Z", c)
        rows = [(-53, 70), (-42, 78), (43, 72), (54, 66), (-60, 50), (61, 48)]
        lines = "".join(stroke(f"M{x * 0.9:.0f} -20L{x} {y}", c, 15) for x, y in rows)
        return base + lines
    if p.hair == "bun":
        return circle(4, -82, 25, c)
    if p.hair == "pony":
        return path("M30 -58C84 -74 92 -10 74 44C66 30 58 -6 34 -20Z", c)
    if p.hair in ("sides", "crown"):
        return "".join(
            path(
                f"M{s * 40} -34C{s * 52} -40 {s * 58} -22 {s * 57} -4C{s * 56} 8 {s * 50} 14 "
                f"{s * 42} 14Z",
                c,
            )
            for s in (-1, 1)
        )
    return ""


def hair_front(p: Person) -> str:  # noqa: C901  one branch for each hair style
    """The part of the hair in front of the face."""
    c = p.hair_colour
    if p.hair in ("bun", "pony"):
        return cap(c, -40, 12, -71)
    if p.hair == "curly":
        return cap(c, -40, 7, -66)
    if p.hair == "afro":
        return cap(c, -44, 2, -70)
    if p.hair == "short":
        return path(
            "M-46.5 0C-58 -46 -36 -70 -2 -70C36 -70 58 -48 46.5 0C44 -8 43 -20 38 -28"
            "C24 -26 -4 -30 -20 -42C-24 -32 -36 -26 -40 -22C-43 -14 -45 -8 -46.5 0Z",
            c,
        )
    if p.hair == "quiff":
        return path(
            "M-46.5 0C-58 -40 -48 -66 -18 -70C6 -84 48 -76 52 -48C55 -32 54 -14 46.5 0"
            "C44 -12 42 -24 37 -32C18 -28 -20 -30 -37 -34C-42 -24 -44 -12 -46.5 0Z",
            c,
        )
    if p.hair == "fade":
        return path(
            "M-46.5 0C-56 -44 -40 -72 0 -72C40 -72 56 -44 46.5 0C45 -14 43 -26 38 -33"
            "C30 -43 -30 -43 -38 -33C-43 -26 -45 -14 -46.5 0Z",
            c,
        )
    if p.hair == "crew":
        return cap(c, -34, -6, -68)
    if p.hair == "bob":
        return path(
            "M-52 24C-60 -40 -44 -71 2 -71C46 -71 60 -40 52 24C49 2 47 -16 40 -28"
            "C22 -24 2 -34 -8 -46C-18 -28 -44 -22 -46 -6C-48 4 -49 12 -52 24Z",
            c,
        )
    if p.hair == "wave":
        return path(
            "M-51 30C-62 -40 -40 -72 0 -72C40 -72 62 -40 51 30C50 4 47 -12 40 -22"
            "C30 -28 8 -30 -12 -44C-20 -32 -36 -26 -41 -16C-47 -6 -49 8 -51 30Z",
            c,
        )
    if p.hair == "long":
        return path(
            "M-50 30C-62 -40 -42 -71 0 -71C42 -71 62 -40 50 30C48 -2 40 -28 10 -50"
            "C-4 -34 -42 -26 -46 -4C-48 8 -48 18 -50 30Z",
            c,
        )
    if p.hair == "locs":
        return cap(c, -44, -2, -72)
    if p.hair == "turban":
        d = darker(c, 0.22)
        return (
            path(
                "M-55 -4C-68 -46 -44 -90 0 -90C44 -90 68 -46 55 -4C44 -32 20 -44 0 -52"
                "C-20 -44 -44 -32 -55 -4Z",
                c,
            )
            + stroke("M0 -52C-22 -62 -38 -66 -52 -56M0 -52C22 -62 38 -66 52 -56", d, 3.4)
            + stroke("M-46 -72C-26 -80 -8 -74 0 -52C8 -74 26 -80 46 -72", d, 3.4)
        )
    return ""


def hijab(p: Person) -> str:
    """The scarf around head and shoulders, with the face in its opening."""
    c = p.hair_colour
    return (
        path(
            "M0 -78C34 -78 58 -54 58 -6C58 18 60 44 66 76C70 96 78 108 84 116"
            "C62 122 40 120 30 116C20 130 6 134 0 134C-6 134 -20 130 -30 116"
            "C-40 120 -62 122 -84 116C-78 108 -70 96 -66 76C-60 44 -58 18 -58 -6"
            "C-58 -54 -34 -78 0 -78Z",
            c,
        )
        + path(
            "M0 -50C-26 -50 -42 -32 -42 -4C-42 28 -22 54 0 54C22 54 42 28 42 -4"
            "C42 -32 26 -50 0 -50Z",
            SKIN[p.skin][0],
        )
        + stroke("M-42 62C-24 88 24 88 42 62", darker(c, 0.32), 4)
    )


def eyes(p: Person) -> str:
    """Dot eyes, or closed ones, with brows."""
    ink = INK[p.skin]
    dx = 6 * p.look
    brow = mix(p.hair_colour, "#5A4034", 0.7) if p.skin in "aeb" else ink
    if p.hair in ("hijab", "turban"):
        brow = mix(SKIN[p.skin][1], ink, 0.75)
    out = stroke(
        f"M{num(-26 + dx)} -17Q{num(-18 + dx)} -23 {num(-9 + dx)} -19"
        f"M{num(9 + dx)} -19Q{num(18 + dx)} -23 {num(26 + dx)} -17",
        brow,
        3.4,
    )
    if p.mood in ("closed", "asleep"):
        return out + stroke(
            f"M{num(-26 + dx)} -2Q{num(-18 + dx)} 6 {num(-10 + dx)} -2"
            f"M{num(10 + dx)} -2Q{num(18 + dx)} 6 {num(26 + dx)} -2",
            ink,
            3.6,
        )
    return out + "".join(ellipse(x + dx, 0, 4.4, 5.4, ink) for x in (-18, 18))


def mouth(p: Person) -> str:
    """One mouth stroke, or a talking mouth."""
    ink = INK[p.skin]
    dx = 6.5 * p.look
    if p.mood == "talk":
        return path(
            f"M{num(-12 + dx)} 25Q{num(dx)} 29 {num(12 + dx)} 25Q{num(11 + dx)} 40 "
            f"{num(dx)} 41Q{num(-11 + dx)} 40 {num(-12 + dx)} 25Z",
            "#6B2F2B",
        ) + path(
            f"M{num(-10.5 + dx)} 26.4Q{num(dx)} 30 {num(10.5 + dx)} 26.4"
            f"Q{num(10 + dx)} 31.5 {num(dx)} 32Q{num(-10 + dx)} 31.5 {num(-10.5 + dx)} 26.4Z",
            "#FFFFFF",
        )
    if p.mood in ("soft", "asleep"):
        return stroke(f"M{num(-9 + dx)} 30Q{num(dx)} 36 {num(9 + dx)} 30", ink, 3.8)
    return stroke(f"M{num(-14 + dx)} 26Q{num(dx)} 41 {num(14 + dx)} 26", ink, 3.8)


def beard(p: Person) -> str:
    """A short beard along the jaw."""
    if not p.beard:
        return ""
    face = SKIN[p.skin][0]
    x = 6.5 * p.look
    return path(
        "M-47 -4C-45 14 -40 26 -28 27C-18 14 18 14 28 27C40 26 45 14 47 -4C49 34 26 66 0 66"
        "C-26 66 -49 34 -47 -4Z",
        p.beard,
    ) + path(
        f"M{num(x - 16)} 26Q{num(x)} 33 {num(x + 16)} 26Q{num(x + 14)} 42 {num(x)} 43"
        f"Q{num(x - 14)} 42 {num(x - 16)} 26Z",
        face,
    )


def glasses_on(look: float) -> str:
    """Round glasses."""
    dx = 6 * look
    a, b = num(-18.5 + dx), num(18.5 + dx)
    ring = 'stroke="#334E50" stroke-width="3.6"'
    return (
        f'<circle cx="{a}" cy="0" r="15" fill="#FFFFFF" fill-opacity="0.22" {ring}/>'
        f'<circle cx="{b}" cy="0" r="15" fill="#FFFFFF" fill-opacity="0.22" {ring}/>'
        + stroke(
            f"M{num(-3.5 + dx)} -1Q{num(dx)} -4.5 {num(3.5 + dx)} -1"
            f"M{num(-33 + dx)} -2L-46 -6M{num(33 + dx)} -2L46 -6",
            FRAME,
            3.6,
        )
    )


def headphones_on() -> str:
    """Large soft headphones."""
    return (
        stroke("M-54 2C-60 -48 -36 -72.5 0 -72.5C36 -72.5 60 -48 54 2", "#10393B", 7)
        + rect(-64, -14, 19, 40, TEAL, 9)
        + rect(45, -14, 19, 40, TEAL, 9)
    )


def head(p: Person) -> str:
    """Face and front hair (the hair behind comes from `hair_behind`)."""
    face, shade = SKIN[p.skin]
    dx = 6 * p.look
    hidden = p.hair in ("hijab", "long", "bob", "wave")
    ears = "" if hidden else "".join(circle(s * 47 - 1.5 * p.look, 8, 9.5, face) for s in (-1, 1))
    high = 13 if p.beard else 17
    cheeks = "".join(
        ellipse(x + dx, high, 9.5, 6.2, BLUSH[p.skin], 'fill-opacity="0.28"') for x in (-30, 30)
    )
    nose = stroke(
        f"M{num(dx * 1.2 + 1)} 4Q{num(dx * 1.2 + 6)} 12 {num(dx * 1.2 - 1)} 15", shade, 3.4
    )
    return "".join(
        (
            "" if p.hair in EARS_OVER else ears,
            hijab(p) if p.hair == "hijab" else path(FACE, face),
            cheeks,
            beard(p),
            nose,
            mouth(p),
            hair_front(p),
            ears if p.hair in EARS_OVER else "",
            glasses_on(p.look) if p.glasses else "",
            eyes(p),
            headphones_on() if p.headphones else "",
        )
    )
