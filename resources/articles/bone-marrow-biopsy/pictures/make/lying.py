# SPDX-License-Identifier: GPL-3.0-or-later
"""People lying on a couch, 430 x 180, for the test."""

from __future__ import annotations

import anatomy as an
import svgkit as k

GOWN, GOWN_EDGE = "#BAD6E8", "#8DB5D1"
BLANKET, BLANKET_EDGE, BLANKET_FOLD = "#F6DCBF", "#EAC698", "#E9CDA5"


def couch() -> str:
    """The couch: mattress, frame, legs on wheels."""
    legs = "".join(
        k.rect(cx - 6, 138, 12, 22, 2, k.SLATE)
        + k.circle(cx, 164, 8, "#34485A")
        + k.circle(cx, 164, 2.8, k.STEEL)
        for cx in (62, 370)
    )
    return (
        legs
        + k.rect(8, 126, 414, 20, 10, k.STEEL)
        + k.rect(16, 112, 398, 22, 10, "#F5F8FA")
        + k.path(
            "M16 124L414 124C414 130 410 134 404 134L26 134C20 134 16 130 16 124Z", k.STEEL_LIGHT
        )
    )


def pillow(x: float, y: float, w: float) -> str:
    """A white pillow lying on the mattress."""
    return k.path(
        f"M{x} {y}C{x - 3} {y - 20} {x + 8} {y - 32} {x + 30} {y - 31}"
        f"C{x + 52} {y - 34} {x + w - 24} {y - 30} {x + w} {y - 16}"
        f"L{x + w + 4} {y}C{x + w} {y + 4} {x + 6} {y + 4} {x} {y}Z",
        "#FFFFFF",
        stroke=k.STEEL_LIGHT,
        stroke_width=2,
    )


def on_side(skin: str = "b") -> str:
    """Lying on the side, seen from behind; the gown is open at the back."""
    face, shade = k.SKIN[skin]
    body = (
        "M136 114L136 66C150 50 180 44 196 54C206 61 214 64 222 60"
        "C240 48 256 36 282 34L286 70L278 114Z"
    )
    return "".join(
        (
            couch(),
            pillow(34, 110, 92),
            k.path("M104 70C116 70 128 62 140 58L140 106C128 104 114 100 104 92Z", shade),
            k.path(body, face),
            k.path("M196 108C230 108 262 104 282 98L278 114L196 114Z", shade, fill_opacity=0.75),
            k.stroke("M198 85C224 87 248 86 268 79", shade, 3.2),
            k.path(
                "M120 114C118 74 134 46 164 43C184 42 196 52 202 62C204 80 202 98 196 114Z", GOWN
            ),
            k.stroke("M148 48C140 66 144 86 160 98", GOWN_EDGE, 3.4),
            k.stroke("M197 52C205 70 204 96 197 114", GOWN_EDGE, 4.6),
            k.path(
                "M282 33C304 34 330 50 352 66C380 86 404 84 408 113L276 113C288 88 290 60 282 33Z",
                BLANKET,
            ),
            k.stroke("M312 58C334 80 362 90 388 98", BLANKET_FOLD, 4),
            k.stroke("M312 88C330 94 346 98 364 100", BLANKET_FOLD, 4),
            k.stroke("M281 33C291 58 289 88 277 113", BLANKET_EDGE, 8),
            k.circle(78, 72, 34, "#5A483F"),
            k.stroke("M52 84C66 96 90 96 104 82", "#7B685D", 3),
            k.place(
                76, 39, k.ellipse(0, 0, 9.5, 10, face), k.stroke("M-4 2C-5 -6 5 -7 4 0", shade, 2.4)
            ),
            an.hip_dot(246, 68, 1.05),
        )
    )


def on_front(skin: str = "d") -> str:
    """Lying on the front, head turned to us, eyes closed."""
    face, shade = k.SKIN[skin]
    return "".join(
        (
            couch(),
            pillow(28, 110, 96),
            k.path("M96 92C112 80 130 70 150 66L152 104L100 106Z", shade),
            k.path(
                "M214 114L214 64C228 70 240 72 252 66C264 60 276 54 291 54L292 80L287 114Z", face
            ),
            k.path("M220 106C246 108 270 106 289 100L287 114L220 114Z", shade, fill_opacity=0.7),
            k.path(
                "M126 114C124 88 140 66 166 60C186 56 210 60 228 66C231 82 230 100 225 114Z", GOWN
            ),
            k.stroke("M227 66C231 82 230 100 225 114", GOWN_EDGE, 4.6),
            k.path(
                "M290 53C312 50 330 58 348 70C374 86 402 84 408 113L286 113C294 92 296 72 290 53Z",
                BLANKET,
            ),
            k.stroke("M322 70C340 84 362 94 386 100", BLANKET_FOLD, 4),
            k.stroke("M316 92C332 98 346 101 362 102", BLANKET_FOLD, 4),
            k.stroke("M289 54C296 74 294 94 286 113", BLANKET_EDGE, 8),
            k.place(
                80,
                72,
                k.ellipse(29, 3, 6, 8, face),
                k.stroke("M28 0C32 0 32 6 28 7", shade, 2),
                k.path(
                    "M0 -29C20 -29 29 -14 28 4C27 22 14 33 0 33"
                    "C-14 33 -27 22 -28 4C-29 -14 -20 -29 0 -29Z",
                    face,
                ),
                k.path(
                    "M-29 8C-36 -20 -20 -42 2 -42C24 -42 36 -22 30 6C27 -2 24 -12 20 -15"
                    "C8 -19 -12 -18 -20 -13C-25 -8 -27 0 -29 8Z",
                    "#2B211E",
                ),
                k.ellipse(-16, 14, 5.5, 4.4, "#D9756A", fill_opacity=0.32),
                k.ellipse(16, 14, 5.5, 4.4, "#D9756A", fill_opacity=0.32),
                k.stroke("M-17 3C-15 7 -9 7 -7 3M7 3C9 7 15 7 17 3", "#1E1411", 2.6),
                k.stroke(
                    "M-17 -5C-14 -8 -9 -8 -7 -6M7 -6C9 -8 14 -8 17 -5",
                    "#1E1411",
                    2,
                    stroke_opacity=0.7,
                ),
                k.stroke("M0 4C-3 10 -2 13 2 13", shade, 2.6),
                k.stroke("M-8 20C-4 25 4 25 8 20", "#1E1411", 2.8),
                a=-74,
            ),
            k.stroke("M166 80C160 98 140 104 112 104", GOWN_EDGE, 21),
            k.stroke("M166 79C160 96 140 102 112 102", "#A9CAE0", 19),
            k.path("M112 93L74 96C62 97 62 111 74 111L112 112Z", face),
            k.stroke("M76 103C70 103 68 104 66 103", shade, 2),
            an.hip_dot(258, 68, 1.05),
        )
    )
