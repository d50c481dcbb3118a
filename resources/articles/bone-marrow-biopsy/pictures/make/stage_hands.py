# SPDX-License-Identifier: GPL-3.0-or-later
"""Gloved hands with a long sleeve.

A glove is drawn with the wrist at the origin and the hand to the left, then turned and placed so
that one of its points comes to lie where the finished actor needs it.
"""

from __future__ import annotations

import math

import svgkit as k

GLOVE, GLOVE_SHADE, GLOVE_LIGHT = "#A7B0DA", "#7886B5", "#C9D0EC"
CUFF_LINE = "#073F42"
SWAB, SWAB_EDGE, SWAB_LIGHT = "#BBD7EA", "#7FA9C6", "#E2EEF5"
SKIN, SKIN_TOP = "#EFC7A6", "#E2B08B"
REACH = 1300.0
Where = tuple[float, float, float, float]


def turned(x: float, y: float, angle: float, s: float = 1) -> k.Point:
    """A point turned about the origin (degrees, clockwise) and scaled."""
    a = math.radians(angle)
    return s * (x * math.cos(a) - y * math.sin(a)), s * (x * math.sin(a) + y * math.cos(a))


def wrist(point: k.Point, target: k.Point, angle: float, s: float) -> Where:
    """Where the wrist goes so that a point of the glove lies on the target."""
    px, py = turned(*point, angle, s)
    return target[0] - px, target[1] - py, angle, s


def put(where: Where, *items: str) -> str:
    """Place parts of a glove."""
    x, y, angle, s = where
    return k.place(x, y, *items, s=s, a=angle)


def sleeve(bend: float = 0, reach: float = REACH) -> str:
    """A sleeve from the wrist to the right, with a line along its end."""
    return k.group(
        k.path(
            f"M2 -64C240 -92 420 -106 {k.num(reach)} -112V112C420 106 240 90 2 62"
            "C-8 60 -14 54 -14 44V-46C-14 -56 -8 -62 2 -64Z",
            k.PRIMARY,
        ),
        k.stroke("M70 -67C76 -26 76 24 70 64", CUFF_LINE, 9),
        transform=f"rotate({k.num(bend)})",
    )


def cuff() -> str:
    """The rolled end of the glove, over the sleeve."""
    return k.rect(-18, -55, 34, 110, 10, GLOVE_SHADE)


def palm() -> str:
    """The back of the hand."""
    return k.path(
        "M-10 -49C-58 -55 -112 -54 -144 -38C-166 -27 -174 -8 -168 10C-160 36 -134 54 -108 59"
        "C-70 63 -36 56 -10 49Z",
        GLOVE,
    )


def feeling(bend: float) -> str:
    """Finger tips that feel, the other fingers behind, the thumb relaxed."""
    return "".join(
        (
            sleeve(bend),
            cuff(),
            k.stroke("M-96 40C-116 70 -142 80 -174 76", GLOVE_SHADE, 33),
            k.stroke("M-136 -26C-196 -40 -232 -22 -254 6", GLOVE_SHADE, 33),
            palm(),
            k.path(
                "M-92 -46C-172 -62 -224 -38 -262 14C-270 26 -277 38 -278 46C-280 60 -262 68 -251 "
                "57C-244 48 -236 34 -226 24C-206 6 -188 2 -160 8L-110 20Z",
                GLOVE,
            ),
            k.stroke("M-170 -34C-204 -28 -226 -10 -244 16", GLOVE_LIGHT, 6.5),
            k.stroke("M-190 7C-166 -6 -144 -8 -114 -2", GLOVE_SHADE, 4.2),
            k.stroke("M-112 57C-92 54 -76 44 -66 28", GLOVE_SHADE, 4.2),
        )
    )


def feel_hand() -> str:
    """A hand that feels for the bone; anchor at the finger tip."""
    return put(wrist((-269, 60), (0, 0), -31, 1.02), feeling(5))


def swab() -> str:
    """A rounded pad; the middle of its underside is the origin."""
    return "".join(
        (
            k.rect(-57, -53, 114, 52, 23, SWAB, stroke=SWAB_EDGE, stroke_width=3.4),
            k.stroke("M-34 -40H30", SWAB_LIGHT, 6.5),
            k.stroke("M-30 -14H34", SWAB_EDGE, 3, stroke_opacity=0.4),
        )
    )


def swab_hand() -> str:
    """A hand that wipes with a swab on a stick; anchor under the swab."""
    where = wrist((-222, 50), (126, -178), -15, 0.86)
    stick = k.stroke("M24 -48L176 -244", k.SLATE, 17) + k.stroke("M24 -48L176 -244", "#FFFFFF", 11)
    return "".join(
        (
            put(
                where,
                sleeve(3),
                cuff(),
                k.stroke("M-138 -24C-186 -42 -226 -20 -238 20", GLOVE_SHADE, 33),
            ),
            stick,
            put(
                where,
                k.stroke("M-90 36C-118 66 -152 74 -204 64", GLOVE_SHADE, 32),
                palm(),
                k.path(
                    "M-92 -46C-174 -62 -232 -28 -248 22C-252 34 -254 44 -248 52C-241 60 -228 59 "
                    "-222 49C-208 22 -194 4 -160 8L-110 20Z",
                    GLOVE,
                ),
                k.stroke("M-166 -34C-198 -30 -220 -12 -232 14", GLOVE_LIGHT, 6.5),
                k.stroke("M-188 9C-166 -4 -144 -6 -114 0", GLOVE_SHADE, 4.2),
                k.stroke("M-112 57C-92 54 -76 44 -66 28", GLOVE_SHADE, 4.2),
            ),
            swab(),
        )
    )


def pressing() -> Where:
    """Where the wrist of the pressing hand is."""
    return wrist((-150, 0), (94, -58), -25, 0.86)


def press_hand(with_sleeve: bool = True) -> str:
    """A hand that presses with flat fingers; anchor under the fingers."""
    where = pressing()
    return "".join(
        (
            put(where, sleeve(3) if with_sleeve else "", cuff()),
            k.stroke("M100 -68C70 -70 48 -58 26 -42C0 -28 -30 -23 -70 -22", GLOVE_SHADE, 31),
            k.stroke("M150 -50C134 -28 112 -17 76 -15", GLOVE_SHADE, 29),
            put(where, palm()),
            k.path(
                "M132 -98L107 -111C88 -100 62 -84 44 -64C34 -54 20 -40 0 -37H-58"
                "C-80 -37 -82 0 -58 0H38C68 0 92 -10 116 -26Z",
                GLOVE,
            ),
            k.stroke("M92 -78C70 -72 54 -58 38 -42", GLOVE_LIGHT, 5.6),
            k.stroke("M-36 -19H24C44 -20 62 -28 76 -40", GLOVE_SHADE, 3.8),
            k.stroke("M118 -27C132 -30 146 -40 152 -54", GLOVE_SHADE, 3.8),
        )
    )


def cut(points: list[k.Point], right: float) -> list[k.Point]:
    """The part of a polygon inside a box: x up to `right`, y from 0."""
    for side in (lambda p: right - p[0], lambda p: p[1]):
        kept: list[k.Point] = []
        for i, now in enumerate(points):
            last = points[i - 1]
            a, b = side(last), side(now)
            if (a < 0) != (b < 0):
                t = a / (a - b)
                kept.append((last[0] + (now[0] - last[0]) * t, last[1] + (now[1] - last[1]) * t))
            if b >= 0:
                kept.append(now)
        points = kept
    return points


def inset_press() -> str:
    """A hand presses a pad on the lower back, 184 x 150."""
    s, x, y = 0.5, 61.0, 84.0
    wx, wy, angle, size = pressing()
    corners = []
    for px, py in ((-14, -62), (300, -88), (300, 88), (-14, 60)):
        qx, qy = turned(px, py, angle + 3, size)
        corners.append((x + s * (wx + qx), y + s * (wy + qy)))
    arm = "M" + "L".join(f"{k.num(a)} {k.num(b)}" for a, b in cut(corners, 184)) + "Z"
    return "".join(
        (
            k.path(
                "M0 113C56 102 128 102 184 113V134C184 143 177 150 168 150H16C7 150 0 143 0 134Z",
                SKIN,
            ),
            k.path("M0 113C56 102 128 102 184 113V120C128 109 56 109 0 120Z", SKIN_TOP),
            k.rect(16, 84, 98, 25, 9, "#FFFFFF", stroke=k.STEEL_LIGHT, stroke_width=3),
            k.path(arm, k.PRIMARY),
            k.place(x, y, press_hand(False), s=s),
        )
    )
