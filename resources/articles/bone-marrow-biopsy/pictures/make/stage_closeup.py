# SPDX-License-Identifier: GPL-3.0-or-later
"""The back of the hip seen close: person, couch, and the bones as a pale ghost."""

from __future__ import annotations

import anatomy as an
import stage_people as people
import svgkit as k
from pen import mix

ZOOM, SHIFT = 1.6, (-546.0, -358.0)
SPINE_Y = 554
GHOST = 0.55
VERTEBRAE = ((566, 571), (605, 571), (644, 569), (683, 565), (722, 560), (760, 556))


def ghost(text: str, skin: str = "b") -> str:
    """The same drawing with its bone colours mixed into the skin."""
    face = k.SKIN[skin][0]
    for colour in (an.BONE, an.VERTEBRA, an.BONE_LINE, an.HARD_LINE, an.HOLE):
        text = text.replace(colour, mix(face, colour, GHOST))
    return text


def bones() -> str:
    """Lower spine and hip bones, lying on the side."""
    spine = "".join(
        k.rect(x - 16, y - 15, 32, 30, 9.5, an.VERTEBRA, stroke=an.BONE_LINE, stroke_width=3)
        for x, y in VERTEBRAE
    )
    hips = an.pelvis(0, 0, 1, dots=(), line=3.4, spine=0)
    return ghost(
        spine + k.group(hips, transform=f"translate(810 {SPINE_Y}) rotate(-90) scale(0.77 0.88)")
    )


def bed() -> str:
    """Mattress, frame and floor from edge to edge, and the pillow off the left edge."""
    return "".join(
        (
            k.rect(0, 0, 1600, 900, fill=people.AIR),
            k.rect(0, 808, 1600, 92, fill=people.FLOOR),
            k.rect(0, 664, 1600, 64, fill="#F5F8FA"),
            k.rect(0, 726, 1600, 35, fill=k.STEEL_LIGHT),
            k.rect(0, 760, 1600, 49, fill=k.STEEL),
            k.path(
                "M0 582C48 560 120 552 200 558C270 562 318 584 318 640C318 676 312 690 280 692"
                "L0 700Z",
                "#FFFFFF",
            ),
            k.el(
                "path",
                d="M0 582C48 560 120 552 200 558C270 562 318 584 318 640C318 676 312 690 280 692"
                "L0 700",
                fill="none",
                stroke=k.STEEL_LIGHT,
                stroke_width=5,
            ),
        )
    )


def closeup() -> str:
    """The whole scene without dots and without a hand."""
    return (
        bed()
        + k.place(*SHIFT, people.side_body(edge=(650, 485.5), tied=False), s=ZOOM)
        + bones()
        + k.place(*SHIFT, people.side_legs(), s=ZOOM)
    )


def dot() -> str:
    """The near hip dot."""
    return k.circle(0, 0, 42, k.ROSE, fill_opacity=0.26) + k.circle(
        0, 0, 17, k.ROSE, stroke="#FFFFFF", stroke_width=6
    )


def far_ring() -> str:
    """The far hip point."""
    return k.circle(0, 0, 13, "none", stroke=k.ROSE, stroke_width=5.5)


def grow() -> str:
    """A soft disc that lights up a place."""
    return k.circle(0, 0, 34, k.ROSE, fill_opacity=0.26)
