# SPDX-License-Identifier: GPL-3.0-or-later
"""Tiles and cards, 430 x 292, flush with the lower edge."""

from __future__ import annotations

import anatomy as an
import cells as ce
import svgkit as k
import things as t
import things_home as th

W, H = 430, 292


def sample() -> None:
    """A slice of bone and a drop of marrow."""
    k.save(
        "sample",
        W,
        H,
        an.bone_slice(204, 152, 118, seed=12, count=18, wall=9, speck=5, most=2),
        th.water_drop(366, 176, 1.02, "#D9756A", "#F2B4A9"),
    )


def from_hip() -> None:
    """A back with the hip bones and the place."""
    k.save("from-hip", W, H, ce.back(215, 10, 0.3525, dots=(1,), line=5.4, dot=2))


def clock() -> None:
    """A clock with a part of its face shaded."""
    k.save("clock", W, H, t.clock(215, 152, 122, start=0, end=150, hour=0, minute=150))


def reason_bleeding() -> None:
    """A plaster, a red cell and platelets."""
    k.save(
        "reason-bleeding",
        W,
        H,
        t.plaster(205, 158, 236, -24),
        ce.red_cell(82, 72, 34, -10),
        ce.platelets(338, 226, 1.16),
    )


def reason_fever() -> None:
    """A thermometer with warm air."""
    waves = "".join(
        k.stroke(f"M{x} {y}C{x + 12} {y - 13} {x - 10} {y - 25} {x + 3} {y - 44}", k.WOOD, 6.5)
        for x, y in ((128, 132), (166, 102))
    )
    k.save("reason-fever", W, H, waves, th.thermometer(176, 234, 38, 1.12))


def reason_look() -> None:
    """A microscope and what it shows."""
    k.save(
        "reason-look",
        W,
        H,
        th.table(36, 272, 358, 20, k.STEEL_LIGHT),
        t.microscope(172, 272, 1.42),
        k.circle(344, 104, 62, "#FFFFFF"),
        ce.white_cell(330, 92, 30),
        ce.red_cell(367, 128, 20, -14),
    )


def reason_treatment() -> None:
    """A chart on a clipboard and a bottle of pills."""
    lines = "".join(k.stroke(f"M130 {y}L266 {y}", "#DDEBE6", 5) for y in (118, 166, 214))
    k.save(
        "reason-treatment",
        W,
        H,
        th.table(36, 276, 358, 16),
        t.sheet(106, 50, 186, 226),
        lines,
        k.stroke("M132 114C160 128 166 150 190 156C214 162 226 190 250 202", k.PRIMARY, 8),
        k.circle(256, 205, 14, "#FFFFFF"),
        k.circle(256, 205, 10.5, k.CORAL),
        t.pill_bottle(342, 276, 1.12),
    )


def care_bandage() -> None:
    """A back with a bandage beside the spine, and no water."""
    face, shade = k.SKIN["c"]
    shirt, shirt_dark, cloth, cloth_dark = "#7FA88F", "#6B957C", "#7886B5", "#6A77A6"
    tee = (
        "M-1 226L40 226C60 250 124 258 172 280C212 298 232 334 240 384C248 440 252 490 263 540"
        "C252 574 232 596 211 602C201 552 186 500 170 428C170 446 168 462 166 478"
        "C110 492 55 499 -1 499Z"
    )
    cuff = "M211 602C232 596 252 574 263 540"
    fore = k.stroke(cuff, shirt_dark, 9)
    person = k.place(
        186,
        6,
        k.path(ce.back_outline(), face),
        k.path(tee, shirt),
        k.group(k.path(tee, shirt), transform="scale(-1 1)"),
        k.path("M-40 190L40 190L40 224C20 246 -20 246 -40 224Z", shade),
        k.path("M-40 224C-20 250 20 250 40 224L52 236C24 270 -24 270 -52 236Z", shirt_dark),
        k.path("M-166 462C-60 486 60 486 166 462L168 488C60 512 -60 512 -166 488Z", shirt_dark),
        k.stroke("M0 520C-4 560 -4 600 0 640", shade, 7),
        k.path(
            "M-192 670C-60 704 60 704 192 670C197 712 198 756 198 800L-198 800"
            "C-198 756 -197 712 -192 670Z",
            cloth,
        ),
        k.path("M-192 670C-60 704 60 704 192 670L195 694C60 728 -60 728 -195 694Z", cloth_dark),
        fore,
        k.group(fore, transform="scale(-1 1)"),
        k.path("M-73 128C-88 122 -92 146 -82 162C-78 168 -74 168 -70 166Z", face),
        k.path("M73 128C88 122 92 146 82 162C78 168 74 168 70 166Z", face),
        k.path(
            "M0 26C52 26 80 62 79 108C78 150 66 178 52 190C30 204 -30 204 -52 190"
            "C-66 178 -78 150 -79 108C-80 62 -52 26 0 26Z",
            "#3B2C27",
        ),
        k.circle(0, 40, 38, "#3B2C27"),
        k.stroke("M-34 56C-12 70 12 70 34 56", "#594640", 5),
        k.rect(22, 536, 126, 116, 26, "#F7E3CF", stroke="#8E5A39", stroke_width=6),
        k.rect(56, 567, 58, 54, 12, "#FFFFFF"),
        s=0.358,
    )
    drop = (
        th.water_drop(352, 112, 1.25, "#7FB2D9", "#C5DEF0")
        + k.stroke("M306 162L400 62", "#FFFFFF", 20)
        + k.stroke("M306 162L400 62", k.PRIMARY, 8)
    )
    k.save("care-bandage", W, H, person, drop)


def care_no_lifting() -> None:
    """A heavy box and a dumbbell, crossed out."""
    k.save(
        "care-no-lifting",
        W,
        H,
        th.table(14, 276, 402, 16),
        th.parcel(72, 276, 164, 112),
        th.dumbbell(310, 240, 1),
        th.forbidden(316, 106, 47),
    )


def care_ask() -> None:
    """A bottle of pills and a question."""
    k.save(
        "care-ask",
        W,
        H,
        th.table(14, 276, 402, 16),
        t.pill_bottle(126, 276, 1.8),
        th.bubble(218, 60, 178, 118, 30),
        th.question(306, 118, 1),
    )


def results_calendar() -> None:
    """A calendar: the day of the test, then the days of waiting."""
    amber, pale = "#F0B75A", "#F7E0AE"
    days = {0: "#DDEBE6", 1: "#DDEBE6"} | {i: amber for i in range(2, 6)}
    days |= {i: pale for i in range(6, 15)}
    days[1] = "#DCEAE5"
    k.save(
        "results-calendar", W, H, th.calendar(74, 42, 282, 250, days, 7, 4, "#EFEADD", bottom=False)
    )


def results_counts() -> None:
    """Too few, right, and too many cells."""

    def field(x: float, spots: list[tuple[float, float, float]]) -> str:
        cells = "".join(ce.red_cell(x + dx, 166 + dy, 14.5, a) for dx, dy, a in spots)
        return k.circle(x, 166, 68, "#FCEBE5", stroke="#FFFFFF", stroke_width=5) + cells

    few = [(-2, -26, 0), (-24, 16, 20), (26, 14, -14)]
    right = [(-26, -30, 0), (22, -34, 30), (-40, 10, 16), (0, -2, -10), (36, 8, 0), (-6, 40, 40)]
    many = [
        (-32, -44, 0),
        (0, -50, 12),
        (32, -34, 40),
        (-48, -14, 0),
        (-16, -18, -20),
        (16, -8, 30),
        (48, 0, -14),
        (-38, 20, 10),
        (-6, 18, 0),
        (26, 26, 14),
        (-18, 48, 40),
        (12, 52, 0),
    ]
    k.save(
        "results-counts",
        W,
        H,
        field(76, few),
        field(215, right),
        field(354, many),
        th.arrow(124, 106, 24, False),
        th.arrow(402, 106, 24, True),
    )


SCENES = (
    sample,
    from_hip,
    clock,
    reason_bleeding,
    reason_fever,
    reason_look,
    reason_treatment,
    care_bandage,
    care_no_lifting,
    care_ask,
    results_calendar,
    results_counts,
)
