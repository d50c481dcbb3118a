# SPDX-License-Identifier: GPL-3.0-or-later
"""The small pictures beside the stage: 184 x 150, two backs, and a clock."""

from __future__ import annotations

import math

import cells as ce
import stage_pen as sp
import svgkit as k

SKIN, SKIN_TOP, SKIN_EDGE = "#EFC7A6", "#E2B08B", "#C98B60"
BACK_SIZE = 0.21


def rice() -> None:
    """The opening in the skin beside a grain of rice, at one scale."""
    grain = (
        "M-60 8C-62 -8 -44 -24 -10 -27C26 -29 58 -16 60 0C62 14 34 27 -6 27C-40 27 -58 22 -60 8Z"
    )
    sp.save_stage(
        "inset-rice",
        0,
        0,
        184,
        150,
        k.place(
            112,
            41,
            k.path(grain, "#FFFDF6"),
            k.path("M-60 8C-58 22 -40 27 -6 27C34 27 62 14 60 0C44 18 -24 24 -60 8Z", "#F5E9CF"),
            sp.outlined(grain, "none", 3, "#CDB27C"),
            k.stroke("M-36 -4C-16 -14 12 -16 36 -11", "#E9D9B4", 4.5),
            a=-15,
        ),
        k.path(
            "M2 92L80 92L93 124L106 92L182 92L182 139Q182 147 174 147L10 147Q2 147 2 139Z", SKIN
        ),
        k.path("M2 92L80 92L84 102L2 102ZM106 92L182 92L182 102L102 102Z", SKIN_TOP),
        k.stroke("M80.6 94L92 122Q93 124 94 122L105.4 94", SKIN_EDGE, 3),
    )


def needle() -> None:
    """The hollow needle cut open, with its rod inside."""
    sp.save_stage(
        "inset-needle",
        0,
        0,
        184,
        150,
        k.place(
            66,
            140,
            k.path(
                "M-8.4 -146L8.4 -146L8.4 -128L-8.4 -128Z", k.SLATE, stroke=sp.LINE, stroke_width=2.8
            ),
            sp.outlined("M-22 -132L22 -132L22 -30L-22 -2Z", k.STEEL, 3.2),
            k.stroke("M-17.6 -126L-17.6 -14", k.STEEL_LIGHT, 3.4),
            k.path("M-13 -132L13 -132L13 -33L-13 -16.5Z", "#FFFFFF"),
            k.path("M-8.4 -145L8.4 -145L8.4 -36L-8.4 -25Z", k.SLATE),
            k.stroke("M-3.6 -138L-3.6 -36", "#8498A8", 3.4),
            k.stroke("M-22 -132L-13 -132M13 -132L22 -132", sp.LINE, 3.2),
            a=28,
        ),
    )


def slide() -> None:
    """A glass slide with a thin coral layer."""
    plate = (
        "M-84 -28L84 -28Q92 -28 92 -20L92 20Q92 28 84 28L-84 28Q-92 28 -92 20L-92 -20"
        "Q-92 -28 -84 -28Z"
    )
    sp.save_stage(
        "inset-slide",
        0,
        0,
        184,
        150,
        k.place(
            92,
            75,
            k.path(plate, "#EAF3F9"),
            k.path(
                "M-84 -28L-50 -28L-50 28L-84 28Q-92 28 -92 20L-92 -20Q-92 -28 -84 -28Z", "#C5DBE7"
            ),
            k.stroke("M-80 -8L-64 -8M-80 4L-70 4", "#9DBBCB", 4),
            k.path(
                "M-30 0C-30 -14 -22 -19 -10 -18C26 -17 58 -10 76 0C58 10 26 17 -10 18"
                "C-22 19 -30 14 -30 0Z",
                "#EDA899",
            ),
            k.path(
                "M-30 0C-30 -14 -22 -19 -10 -18C-15 -8 -15 8 -10 18C-22 19 -30 14 -30 0Z", k.CORAL
            ),
            k.stroke("M62 -20L80 -20", "#FFFFFF", 4),
            sp.outlined(plate, "none", 3, sp.GLASS_LINE),
            a=-14,
            s=0.94,
        ),
    )


def nail() -> None:
    """The piece beside a fingernail, at one scale."""
    face, shade = k.SKIN["b"]
    sp.save_stage(
        "inset-nail",
        0,
        0,
        184,
        150,
        k.path("M28 147L28 62C28 26 46 6 72 6C98 6 116 26 116 62L116 147Z", face),
        k.path(
            "M100 20C110 31 116 45 116 62L116 147L106 147L106 64C106 46 104 32 100 20Z",
            shade,
            fill_opacity=0.6,
        ),
        k.path(
            "M42 92L42 50C42 28 54 16 72 16C90 16 102 28 102 50L102 92C100 108 88 113 72 113"
            "C56 113 44 108 42 92Z",
            "#F6D9C8",
        ),
        k.path(
            "M42 52C42 28 54 16 72 16C90 16 102 28 102 52C94 36 86 31 72 31C58 31 50 36 42 52Z",
            "#FFF8F1",
        ),
        k.path(
            "M52 102C56 94 63 91 72 91C81 91 88 94 92 102C87 110 80 113 72 113"
            "C64 113 57 110 52 102Z",
            "#FBE9DE",
        ),
        k.stroke("M94 58L94 82", "#FFFFFF", 4, stroke_opacity=0.55),
        k.stroke("M44 132C58 138 86 138 100 132", shade, 4),
        k.place(152, 16, sp.core_piece(20, 97, 24, 2.4)),
    )


def backs() -> None:
    """A person from behind: the dot on one hip bone, or a bandage there."""
    x = 45 * 1.17 * BACK_SIZE
    body = ce.back(78, 0, BACK_SIZE, "b", dots=(), line=6, spine=False)
    hip = (78 + x, 592 * BACK_SIZE + 14 * 1.17 * BACK_SIZE)
    dot = (
        k.circle(*hip, 11, k.ROSE, fill_opacity=0.3)
        + k.circle(*hip, 6.6, "#FFFFFF")
        + k.circle(*hip, 4.8, k.ROSE)
    )
    patch = k.place(
        *hip,
        sp.box(-9, -9, 18, 18, 5, "#FFFFFF", 2.4, "#9A6B10"),
        k.rect(-4, -4, 8, 8, 2, "#D3E4EE"),
    )
    sp.save_stage("inset-back", 0, 0, 156, 170, body, dot)
    sp.save_stage("inset-back-bandage", 0, 0, 156, 170, body, patch)


def clock() -> None:
    """A face without hands, one hand, and two parts of the face that have passed."""

    def at(angle: float, r: float) -> str:
        t = math.radians(angle)
        return f"{k.num(r * math.sin(t))} {k.num(-r * math.cos(t))}"

    marks = "".join(f"M{at(30 * i, 42 if i % 3 == 0 else 47)}L{at(30 * i, 54)}" for i in range(12))
    sp.save_stage(
        "clock-face",
        -70,
        -70,
        140,
        140,
        k.circle(0, 0, 64, "#FFFFFF", stroke=k.SLATE, stroke_width=4.4),
        k.stroke(marks, k.SLATE, 3.4),
    )
    sp.save_stage(
        "clock-hand",
        -70,
        -70,
        140,
        140,
        k.stroke("M0 0L0 -39", k.PRIMARY, 6.4),
        k.circle(0, 0, 7, k.PRIMARY),
    )
    for name, end in (("clock-part-few", 150), ("clock-part-quarter", 90)):
        sp.save_stage(
            name,
            -3,
            -43,
            46,
            86 if end > 90 else 46,
            k.path(f"M0 0L0 -38A38 38 0 0 1 {at(end, 38)}Z", "#F6E3BB"),
        )


SCENES = (rice, needle, slide, nail, backs, clock)
