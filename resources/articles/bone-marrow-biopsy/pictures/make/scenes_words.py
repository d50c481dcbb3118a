# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures for the word list and the word cards."""

from __future__ import annotations

import anatomy as an
import cells as ce
import svgkit as k
import things as t


def red() -> None:
    """Two red cells."""
    k.save("cell-red", 200, 200, ce.red_cell(86, 86, 62, -12), ce.red_cell(152, 150, 32, 18))


def white() -> None:
    """A white cell."""
    k.save("cell-white", 200, 200, ce.white_cell(100, 100, 80))


def clots() -> None:
    """Platelets."""
    k.save("cell-platelets", 200, 200, ce.platelets(97, 100, 2.1))


def core_nail() -> None:
    """A core sample beside a fingernail, drawn to one scale."""
    face, shade = k.SKIN["c"]
    finger = (
        k.path("M254 268L254 138C254 74 296 38 350 38C404 38 446 74 446 138L446 268Z", face)
        + k.path(
            "M414 66C434 84 446 108 446 138L446 268L424 268L424 138C424 106 420 86 414 66Z",
            shade,
            fill_opacity=0.5,
        )
        + k.path(
            "M288 196L286 134C286 84 314 60 350 60C386 60 414 84 414 134L412 196"
            "C406 236 376 244 350 244C324 244 294 236 288 196Z",
            "#EFC8B1",
        )
        + k.path(
            "M286 134C286 84 314 60 350 60C386 60 414 84 414 134C404 98 380 84 350 84"
            "C320 84 296 98 286 134Z",
            "#FDF3EA",
        )
        + k.path(
            "M306 226C316 208 332 202 350 202C368 202 384 208 394 226"
            "C382 240 366 244 350 244C334 244 318 240 306 226Z",
            "#F7DDCC",
        )
        + k.stroke("M397 130C400 146 400 160 398 176", "#FFFFFF", 6, stroke_opacity=0.45)
    )
    guides = "".join(
        k.stroke(f"M462 {y}L600 {y}", k.SLATE, 3, stroke_dasharray="0.1 9") for y in (60, 244)
    )
    spots = ((548, 66), (538, 84), (549, 101), (537, 118), (549, 136), (538, 154), (547, 172))
    core = k.place(
        0,
        17,
        k.rect(524, 43, 38, 184, 14, an.BONE),
        k.path(
            "M524 192L562 192L562 213C562 222 556 227 548 227L538 227C530 227 524 222 524 213Z",
            an.HARD,
        ),
        "".join(
            k.circle(x, y, r, c)
            for (x, y), r, c in zip(
                spots, (7, 8, 8.4, 8, 7.4, 8.4, 6.6), an.MARROW * 3, strict=False
            )
        ),
        k.rect(524, 43, 38, 184, 14, "none", stroke=an.BONE_LINE, stroke_width=2.8),
    )
    k.save("core-nail", 870, 268, finger, guides, core)


def plaster() -> None:
    """A sticking plaster."""
    k.save("plaster", 240, 140, t.plaster(120, 70, 206, -19))


SCENES = (red, white, clots, core_nail, plaster)
