# SPDX-License-Identifier: GPL-3.0-or-later
"""Large pictures for single pages."""

from __future__ import annotations

import anatomy as an
import cells as ce
import organs as o
import svgkit as k
import things as t
import things_home as th


def families() -> None:
    """One stem cell, two families of blood cells."""
    ends = ((120, 600), (330, 600), (540, 600), (770, 600), (985, 600))
    top, left, right = (570, 112), (330, 330), (868, 330)
    soft: dict[int, str] = {54: "", 40: ""}
    dots: list[str] = []

    def branch(
        a: tuple[float, float], b: tuple[float, float], cut: float, end: float, wide: int
    ) -> None:
        (ax, ay), (bx, by) = a, b
        mid = (ay + by) / 2
        soft[wide] += f"M{ax} {ay}C{ax} {k.num(mid + 20)} {bx} {k.num(mid - 20)} {bx} {by}"
        line = k.bezier_points([(ax, ay), (ax, mid + 20), (bx, mid - 20), (bx, by)], 15.5)
        dots.extend(k.el("circle", cx=x, cy=y, r=2.7) for x, y in line if ay + cut < y < by - end)

    branch(top, left, 84, 56, 54)
    branch(top, right, 84, 56, 54)
    for x, y in ends[:3]:
        branch(left, (x, y), 52, 84, 40)
    for x, y in ends[3:]:
        branch(right, (x, y), 52, 84, 40)
    discs = (
        k.circle(*top, 78, "#FFFFFF")
        + k.circle(*left, 48, "#FFFFFF")
        + k.circle(*right, 48, "#FFFFFF")
        + "".join(k.circle(x, y, 72, "#FFFFFF") for x, y in ends)
    )
    cells = (
        ce.stem_cell(*top, 60)
        + young(*left, 34, "#FBE3DA", "#D9756A", "#E9998A")
        + young(*right, 34, an.WHITE, an.WHITE_DARK, "#9AA5CE")
        + ce.red_cell(108, 592, 38, -12)
        + ce.red_cell(154, 634, 19, 20)
        + ce.platelets(330, 602, 1.08)
        + ce.white_cell(540, 600, 48)
        + ce.lymphocyte(770, 600, 44)
        + ce.lymphocyte(975, 588, 36)
        + ce.lymphocyte(1017, 634, 22, 40)
    )
    limbs = [k.stroke(d, "#FFFFFF", wide, stroke_opacity=0.6) for wide, d in soft.items()]
    k.save("families", 1140, 800, *limbs, k.group(*dots, fill=k.TRAIL), discs, cells)


def young(x: float, y: float, r: float, fill: str, edge: str, core: str) -> str:
    """A young cell on its way."""
    return k.place(
        x,
        y,
        k.circle(0, 0, r, fill, stroke=edge, stroke_width=2.4),
        k.ellipse(1, -1, r * 0.6, r * 0.56, core),
        k.circle(r * 0.2, -r * 0.2, r * 0.12, "#FFFFFF", fill_opacity=0.5),
    )


def cells_jobs() -> None:
    """The marrow, and what the three kinds of cells do."""
    cx = 880
    doors = (98, 362, 626)
    trails = (
        k.dotted([(508, 300), (580, 190), (680, 98), (776, 98)])
        + k.dotted([(524, 400), (610, 396), (690, 362), (776, 362)])
        + k.dotted([(508, 500), (580, 590), (680, 626), (776, 626)])
    )
    discs = "".join(k.circle(cx, y, 88, "#FFFFFF") for y in doors)
    travellers = "".join(
        (
            k.circle(640, 138, 30, "#FFFFFF"),
            ce.red_cell(640, 138, 22, -12),
            k.circle(656, 382, 30, "#FFFFFF"),
            ce.white_cell(656, 382, 23),
            k.circle(640, 594, 30, "#FFFFFF"),
            ce.platelets(640, 595, 0.5),
        )
    )
    lungs = (
        o.lungs(cx, doors[0] + 4, 1.14)
        + o.breath(cx + 150, doors[0] - 20, 1.0)
        + o.breath(cx + 136, doors[0] + 44, 0.78)
    )
    green, deep = "#9CBDA8", "#5E8A72"
    guard = (
        o.shield(cx, doors[1], 1.12)
        + o.germ(cx + 116, doors[1] - 54, 17, green, deep, 10)
        + o.germ(cx + 134, doors[1] + 16, 13, "#E6C27E", "#A97518", 30)
        + o.germ(cx + 102, doors[1] + 70, 15, green, deep, 22)
    )
    skin = o.plaster_on_skin(cx, doors[2], 74, "b")
    k.save(
        "cells-jobs",
        1140,
        800,
        an.bone_slice(290, 400, 236, seed=17, count=30, wall=13, speck=4.4),
        trails,
        discs,
        travellers,
        lungs,
        guard,
        skin,
    )


def two_samples() -> None:
    """A tube with a little liquid marrow, and a solid core on a slide."""
    tray = (
        k.rect(60, 110, 880, 560, 64, "#CBD7DF")
        + k.rect(60, 100, 880, 556, 64, "#FFFFFF")
        + k.rect(92, 130, 816, 496, 44, "#E7F0EE")
    )
    tube = k.ellipse(282, 570, 92, 14, "#10393B", fill_opacity=0.08) + t.tube(
        280, 566, 372, 0.27, "#E48C7C", k.PRIMARY, w=112
    )
    line = k.dotted([(500, 190), (500, 320), (500, 440), (500, 566)], gap=22, r=4, fill=k.STEEL)
    slide = k.place(
        716,
        378,
        k.rect(-112, -186, 224, 380, 16, "#10393B", fill_opacity=0.07),
        k.rect(-112, -194, 224, 380, 16, "#F7FBFD", stroke=k.STEEL, stroke_width=3.4),
        k.rect(-112, -194, 224, 74, 16, "#D7E6EE", stroke=k.STEEL, stroke_width=3.4),
        k.stroke("M-80 -168L20 -168M-80 -146L-20 -146", "#A9BDC9", 6),
        k.stroke("M92 -100L92 120", "#FFFFFF", 8),
        core(0, 36, 54, 262),
        a=7,
    )
    k.save("two-samples", 1000, 760, tray, tube, line, slide)


def core(x: float, y: float, w: float, h: float, a: float = 0) -> str:
    """A solid core: hard bone at one end, then spongy bone with marrow."""
    r = w * 0.34
    cap = h * 0.17
    side, top, end = w / 2 - 1, 4 - h / 2, h / 2 - cap - 2
    outline = [
        (-side, top + r),
        (-side + r, top),
        (side - r, top),
        (side, top + r),
        (side, end),
        (-side, end),
    ]
    cells = an.marrow_cells(outline, 19, 6.5, 6, speck=2.6, most=2, part=0.7)
    low = h / 2
    return k.place(
        x,
        y,
        k.rect(-w / 2, -h / 2, w, h, r, an.BONE),
        k.path(
            f"M{k.num(-w / 2)} {k.num(low - cap)}C{k.num(-w / 4)} {k.num(low - cap - 6)} "
            f"{k.num(w / 4)} {k.num(low - cap + 6)} {k.num(w / 2)} {k.num(low - cap)}"
            f"L{k.num(w / 2)} {k.num(low - r)}Q{k.num(w / 2)} {k.num(low)} "
            f"{k.num(w / 2 - r)} {k.num(low)}L{k.num(-w / 2 + r)} {k.num(low)}"
            f"Q{k.num(-w / 2)} {k.num(low)} {k.num(-w / 2)} {k.num(low - r)}Z",
            an.HARD,
        ),
        cells,
        k.rect(-w / 2, -h / 2, w, h, r, "none", stroke=an.BONE_LINE, stroke_width=3),
        a=a,
    )


def only_way() -> None:
    """A blood tube, and a look inside the marrow."""
    table = th.table(40, 704, 920, 56)
    rack = k.rect(104, 628, 160, 80, 18, k.SLATE) + k.rect(122, 642, 124, 8, 4, "#7F95A5")
    tube = t.tube(184, 676, 440, 0.66, "#D9756A", k.PRIMARY, w=92)
    inside = (
        ce.stem_cell(664, 400, 44)
        + ce.red_cell(756, 372, 34, -14)
        + ce.white_cell(736, 466, 42)
        + ce.lymphocyte(656, 500, 28)
        + ce.red_cell(600, 452, 26, 24)
        + ce.red_cell(690, 330, 22, 40)
        + ce.platelets(800, 440, 0.62)
        + ce.red_cell(716, 536, 24, 6)
        + ce.red_cell(616, 366, 19, -20)
    )
    k.save(
        "only-way",
        1000,
        760,
        table,
        tube,
        rack,
        an.bone_slice(604, 350, 252, seed=9, count=30, wall=14, speck=4.6),
        o.lens(700, 434, 158, 43, inside),
    )


def lab() -> None:
    """A bench with a microscope, slides, tubes and a screen with cells."""
    bench = th.table(24, 650, 952, 110, k.STEEL_LIGHT) + k.rect(
        48, 684, 904, 8, 4, "#FFFFFF", fill_opacity=0.5
    )
    screen = (
        k.rect(744, 470, 48, 160, 6, k.SLATE)
        + k.rect(660, 634, 184, 18, 9, k.SLATE)
        + k.rect(588, 136, 372, 344, 30, k.DARK, stroke=t.EDGE, stroke_width=3)
        + k.rect(606, 154, 336, 296, 16, "#FCEBE5")
        + k.circle(774, 465, 5, k.STEEL)
    )
    cells = (
        ce.red_cell(664, 236, 34, -12)
        + ce.red_cell(884, 412, 32, 16)
        + ce.white_cell(772, 300, 54)
        + ce.lymphocyte(884, 240, 36)
        + ce.red_cell(672, 410, 33, 40)
        + ce.platelets(778, 418, 0.85)
        + ce.red_cell(752, 210, 21, 8)
        + ce.red_cell(640, 324, 22, 0)
        + ce.red_cell(908, 326, 20, 30)
    )
    tubes = (
        t.tube(852, 650, 132, 0.56, "#D9756A", k.PRIMARY, w=40)
        + t.tube(904, 650, 132, 0.42, k.AMBER, k.STEEL, w=40)
        + t.tube(956, 650, 132, 0.5, "#D9756A", "#7FA88F", w=40)
    )
    rack = k.rect(822, 596, 164, 18, 9, k.SLATE) + k.rect(832, 599, 144, 5, 2.5, "#7F95A5")
    slides = "".join(
        k.place(
            110 + dx,
            641 - i * 18,
            k.rect(-64, -8, 128, 16, 4, "#F7FBFD", stroke=k.STEEL, stroke_width=2.6),
            k.rect(-64, -8, 34, 16, 4, "#BCD3E0"),
            k.rect(-10, -4, 48, 8, 4, k.CORAL),
        )
        for i, dx in enumerate((0, 10, -4))
    )
    k.save(
        "lab",
        1000,
        760,
        screen,
        k.place(0, -20, cells),
        bench,
        slides,
        t.microscope(388, 652, 2.6),
        k.place(-24, 3, tubes, rack),
    )


SCENES = (families, cells_jobs, two_samples, only_way, lab)
