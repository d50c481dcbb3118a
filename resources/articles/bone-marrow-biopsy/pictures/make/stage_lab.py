# SPDX-License-Identifier: GPL-3.0-or-later
"""Glass, pot, gauze and bandage for the stage."""

from __future__ import annotations

import stage_pen as sp
import svgkit as k

GLASS, GLASS_END, GLASS_SIDE = "#EAF3F9", "#C5DBE7", "#B3CEDD"
LABEL = "#E0EDF5"
WALL = "M-38 -172L-38 -32A38 38 0 0 0 38 -32L38 -172Z"
INSIDE = "M-32 -172L-32 -32A32 32 0 0 0 32 -32L32 -172Z"
BEIGE, BEIGE_SHADE, PAD = "#EBC9A6", "#D9AE84", "#FBF1E4"


def tube_front() -> str:
    """The wall and the label, to lie over the liquid."""
    ring = (
        "M-38 -172L-38 -32A38 38 0 0 0 38 -32L38 -172L32 -172L32 -32A32 32 0 0 1 -32 -32L-32 -172Z"
    )
    return (
        k.path(ring, "#FFFFFF")
        + k.stroke("M22 -86L22 -34", "#FFFFFF", 5, stroke_opacity=0.38)
        + sp.outlined(WALL, "none", 4, k.SLATE)
        + k.rect(-22, -144, 44, 40, 6, LABEL)
        + k.stroke("M-13 -130L14 -130M-13 -118L5 -118", k.STEEL, 4)
    )


def lid() -> str:
    """What closes a tube."""
    return k.rect(-48, -202, 96, 36, 11, k.PRIMARY) + k.stroke(
        "M-34 -191L18 -191", "#FFFFFF", 4.5, stroke_opacity=0.22
    )


def tube() -> None:
    """An upright tube; the anchor is the middle of its inside bottom."""
    sp.save_stage("tube", -51, -205, 102, 216, k.path(WALL, "#FFFFFF"), tube_front())
    sp.save_stage("tube-front", -51, -205, 102, 216, tube_front())
    sp.save_stage("tube-lid", -51, -205, 102, 42, lid())
    sp.save_stage(
        "tube-liquid",
        -35,
        -103,
        70,
        106,
        k.path("M-32.5 -100L32.5 -100L32.5 -32A32.5 32 0 0 1 -32.5 -32Z", k.CORAL),
    )
    sp.save_stage(
        "shelf",
        -103,
        -3,
        206,
        26,
        k.rect(-100, 0, 200, 20, 10, k.STEEL),
        k.stroke("M-88 5.5L62 5.5", "#B4C2CD", 4),
    )


def slide() -> None:
    """A glass slide seen at a slant, and the piece that lies on it."""
    sp.save_centred(
        "slide",
        200,
        53,
        k.path("M-198 43L198 43L198 50Q198 52 196 52L-196 52Q-198 52 -198 50Z", GLASS_SIDE),
        k.path("M-160 -51L160 -51L198 43L-198 43Z", GLASS),
        k.path("M112 -51L160 -51L198 43L136 43Z", GLASS_END),
        k.path("M-130 -51L-96 -51L-150 43L-186 43Z", "#FFFFFF", fill_opacity=0.6),
        sp.outlined("M-160 -51L160 -51L198 43L-198 43Z", "none", 3, sp.GLASS_LINE),
    )
    sp.save_centred("core-flat", 95, 15, sp.core_lying(190, 30, 46, 2.6))


def pot() -> None:
    """A small pot with a lid."""
    wall = "M-55 -46L55 -46L42 66Q40.6 77 30 77L-30 77Q-40.6 77 -42 66Z"
    sp.save_centred(
        "pot",
        65,
        79,
        k.path(wall, "#FFFFFF"),
        k.path("M-50.4 -6L50.4 -6L41 66Q40 75 30 75L-30 75Q-40 75 -41 66Z", "#DCEBF5"),
        k.stroke("M40 6L34 52", "#FFFFFF", 5, stroke_opacity=0.8),
        sp.outlined(wall, "none", 3.6, k.SLATE),
        k.rect(-28, 8, 56, 36, 6, "#FFFFFF"),
        k.stroke("M-18 20L18 20M-18 32L6 32", k.STEEL, 4),
        k.rect(-65, -79, 130, 36, 11, k.PRIMARY),
        k.stroke("M-48 -68L26 -68", "#FFFFFF", 4.5, stroke_opacity=0.22),
    )


def cover() -> None:
    """Gauze and bandage; the anchor is the middle of the underside."""
    sp.save_stage(
        "gauze",
        -78,
        -37,
        156,
        40,
        sp.box(-75, -34, 150, 34, 10, "#FFFFFF", 3, "#B9CCD6"),
        k.stroke("M-64 -20L64 -20M-64 -10.5L64 -10.5", "#D5E2E8", 2.6),
        k.stroke("M-58 -27L30 -27", "#EEF4F7", 3),
    )
    shape = (
        "M-96 -27Q0 -29 96 -27A13.5 13.5 0 0 1 110 -13A13.5 13.5 0 0 1 96 1"
        "Q0 -1 -96 1A13.5 13.5 0 0 1 -110 -13A13.5 13.5 0 0 1 -96 -27Z"
    )
    dots = "".join(
        k.circle(side * x, y, 2.2) for side in (-1, 1) for x in (66, 80, 94) for y in (-18, -9)
    )
    sp.save_stage(
        "bandage",
        -114,
        -32,
        228,
        37,
        k.path(shape, BEIGE),
        k.path(
            "M-96 1Q0 -1 96 1A13.5 13.5 0 0 0 109 -8Q0 -11 -109 -8A13.5 13.5 0 0 0 -96 1Z",
            BEIGE_SHADE,
            fill_opacity=0.55,
        ),
        k.path("M-46 -27.8Q0 -28.4 46 -27.8L46 -0.2Q0 -0.8 -46 -0.2Z", PAD),
        k.group(dots, fill=BEIGE_SHADE),
        sp.outlined(shape, "none", 2.6, "#C9986B"),
    )


SCENES = (tube, slide, pot, cover)
