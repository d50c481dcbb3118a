# SPDX-License-Identifier: GPL-3.0-or-later
"""What the gentle view shows in place of tools."""

from __future__ import annotations

import stage_pen as sp
import svgkit as k

BLUE, BLUE_LIGHT = "#74ACD4", "#B5D6EE"


def drop_path(h: float) -> str:
    """A drop of a height with its middle at (0, 0)."""
    s = h / 44

    def v(*numbers: float) -> str:
        return " ".join(k.num(n * s) for n in numbers)

    return (
        f"M{v(0, -22)}C{v(3, -13, 15, -4, 15, 7)}C{v(15, 15.5, 8.4, 22, 0, 22)}"
        f"C{v(-8.4, 22, -15, 15.5, -15, 7)}C{v(-15, -4, -3, -13, 0, -22)}Z"
    )


def cloud() -> None:
    """The soft cloud the numbing drops fall from."""
    shape = (
        "M-68 -2C-87 -2 -100 -15 -100 -32C-100 -48 -88 -60 -72 -61C-68 -82 -50 -94 -30 -94"
        "C-14 -94 -2 -87 6 -75C14 -81 22 -84 32 -84C52 -84 66 -72 68 -56C87 -57 100 -46 100 -30"
        "C100 -14 87 -2 70 -2Z"
    )
    sp.save_stage(
        "cloud",
        -105,
        -99,
        210,
        102,
        k.path(shape, "#FFFFFF"),
        k.path(
            "M-99 -24C-78 -13 78 -13 99.6 -24C96 -10 85 -2 70 -2L-68 -2C-84 -2 -96 -11 -99 -24Z",
            "#E3EFF8",
        ),
        sp.outlined(shape, "none", 3.4, sp.GLASS_LINE),
    )


def drops() -> None:
    """A blue drop and a coral one."""
    sp.save_centred(
        "drop-blue",
        16,
        22,
        sp.outlined(drop_path(40), BLUE, 3, "#FFFFFF"),
        k.stroke("M6.4 5C6.6 9 5 12 2 13.6", BLUE_LIGHT, 2.6),
    )
    sp.save_centred(
        "drop",
        18,
        25,
        sp.outlined(drop_path(44), "#D9756A", 4, "#FFFFFF"),
        k.stroke("M7.6 6C8 10.5 6 14 2.6 15.4", "#EFA79B", 3),
    )


def marrow() -> None:
    """The marrow disc and the way of its drops."""
    sp.save_centred(
        "marrow-disc",
        96,
        96,
        k.circle(0, 0, 96, "#FFFFFF", fill_opacity=0.36),
        k.circle(0, 0, 76, "#FFFFFF", fill_opacity=0.4),
        k.circle(0, 0, 51.5, "#E48C7C", stroke=k.ROSE, stroke_width=5),
        k.stroke("M22 -34C32 -27 38 -17 39 -5", "#F3B9AE", 6),
        *(
            k.circle(x, y, r, c)
            for x, y, r, c in (
                (-20, -12, 6, "#F8D2C8"),
                (-6, 16, 5, "#FFF1E6"),
                (12, -8, 6.5, "#F8D2C8"),
                (20, 20, 5, k.ROSE),
                (-26, 16, 5, k.ROSE),
                (-2, -30, 4.5, k.ROSE),
            )
        ),
    )
    way = [(812.0, 690.0), (856.0, 430.0), (880.0, 368.0), (976.0, 200.0), (1080.0, 116.0)]
    sp.save_stage("marrow-path", 805, 109, 282, 588, sp.trail(way, 20, 3.7, k.TRAIL))


def rings() -> None:
    """Soft rings that travel to the marrow, and their way."""
    for r in (26, 36, 50):
        sp.save_centred(
            f"soft-ring-{r}",
            r + 3,
            r + 3,
            k.circle(0, 0, r, "#FFFFFF", fill_opacity=0.5, stroke=k.PRIMARY, stroke_width=6),
            sp.arrow("M0 -22L0 20", (0, 20), 90, 6.5, 20) if r == 50 else "",
        )
    way = [(880.0, 372.0), (872.0, 412.0), (850.0, 520.0), (816.0, 672.0)]
    sp.save_stage("ring-path", 809, 365, 78, 314, sp.trail(way, 18, 3.4, k.PRIMARY))
    sp.save_centred(
        "marker",
        19,
        19,
        k.circle(0, 0, 16, k.PRIMARY, stroke="#FFFFFF", stroke_width=6),
    )


def capsule() -> None:
    """The solid piece, the ring round it, and the turning arrow at its right."""
    sp.save_centred("capsule", 95, 20, sp.core_lying(190, 40, 46, 2.8))
    sp.save_centred(
        "capsule-ring",
        131,
        49,
        k.rect(
            -128,
            -46,
            256,
            92,
            46,
            "#FFFFFF",
            fill_opacity=0.34,
            stroke=k.PRIMARY,
            stroke_width=5.5,
            stroke_dasharray="20.3 16",
            stroke_linecap="round",
        ),
    )
    sp.save_stage(
        "capsule-arrow",
        -29,
        -83,
        60,
        164,
        sp.arrow("M-22 -75C22 -54 38 18 -3 74", (-3, 74), 124, 7.5, 28),
    )


SCENES = (cloud, drops, marrow, rings, capsule)
