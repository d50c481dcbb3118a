# SPDX-License-Identifier: GPL-3.0-or-later
"""Chapter cards, 430 x 184, flush with the lower edge."""

from __future__ import annotations

import anatomy as an
import cells as ce
import svgkit as k
import things as t
import things_home as th


def chapter_marrow() -> None:
    """Hip bones, a slice of bone, and three kinds of cells."""
    k.save(
        "chapter-marrow",
        430,
        184,
        k.path("M118 88L236 38L232 152Z", "#FFFFFF", fill_opacity=0.6),
        an.pelvis(106, 88, 0.67, line=1.9, dot=1.2),
        an.bone_slice(272, 97, 72, seed=8, count=14, wall=7, most=0, halo=False, skin=False),
        ce.red_cell(378, 47, 22, -12),
        ce.white_cell(392, 99, 21),
        ce.platelets(379, 149, 0.6),
    )


def chapter_why() -> None:
    """Three tubes in a rack and a microscope on a bench."""
    k.save(
        "chapter-why",
        430,
        184,
        th.table(40, 160, 350, 24, k.STEEL_LIGHT),
        t.tube(88, 162, 116, 0.62, "#D9756A", k.PRIMARY),
        t.tube(140, 162, 116, 0.46, k.AMBER, k.STEEL),
        t.tube(192, 162, 116, 0.54, "#D9756A", "#7FA88F"),
        k.rect(52, 108, 176, 16, 8, k.SLATE),
        k.rect(58, 111, 164, 4, 2, "#FFFFFF", fill_opacity=0.25),
        t.microscope(318, 160, 0.93),
    )


def chapter_ready() -> None:
    """A list, a bag and a bottle of pills."""
    rows = "".join(
        t.tick(102, y, 26, done) + k.rect(138, y + 9, w, 8, 4, k.STEEL_LIGHT)
        for y, w, done in ((64, 60, True), (100, 48, True), (136, 56, False))
    )
    k.save(
        "chapter-ready",
        430,
        184,
        t.bag(304, 184, 0.94),
        k.path("M84 184L84 50C84 42 90 36 98 36L204 36C212 36 218 42 218 50L218 184Z", "#FFFFFF"),
        k.stroke(
            "M84 184L84 50C84 42 90 36 98 36L204 36C212 36 218 42 218 50L218 184", k.SLATE, 3
        ).replace("round", "butt", 1),
        k.rect(122, 23, 58, 28, 10, k.SLATE),
        k.rect(130, 28, 42, 6, 3, "#FFFFFF", fill_opacity=0.22),
        rows,
        t.pill_bottle(372, 184, 0.78),
    )


def chapter_after() -> None:
    """A warm cup, a plaster and a clock on a table."""
    k.save(
        "chapter-after",
        430,
        184,
        th.table(12, 168, 406, 16),
        t.cup(96, 168, 1),
        t.plaster(256, 114, 168, -24),
        t.clock(376, 58, 36, hour=0, minute=122, marks=False),
    )


SCENES = (chapter_marrow, chapter_why, chapter_ready, chapter_after)
