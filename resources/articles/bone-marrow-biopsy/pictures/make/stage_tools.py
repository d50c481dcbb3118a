# SPDX-License-Identifier: GPL-3.0-or-later
"""The tools of the stage: tip at (0, 0), pointing down, the shaft going up."""

from __future__ import annotations

import stage_pen as sp
import svgkit as k

RIM = "#344F50"
BLUE = "#86B6DC"
BODY, BODY_SHADE, BODY_LIGHT = "#B4B9D3", "#959CBD", "#D9DDEC"
HOLLOW, HOLLOW_SHADE = "#EDF2F5", "#B9C6D0"


def shaft(w: float, top: float, bevel: float) -> str:
    """A thin shaft with a slanted end, its lowest point on the left."""
    side = w / 2 - sp.OUTLINE / 2
    d = f"M{k.num(-side)} {-top}L{k.num(-side)} -2L{k.num(side)} {-bevel}L{k.num(side)} {-top}Z"
    return sp.outlined(d, k.STEEL)


def hub(low: float, high: float, foot: float, head: float) -> str:
    """The cone between shaft and barrel."""
    a, b = foot / 2, head / 2
    return sp.outlined(
        f"M{k.num(-a)} {-low}L{k.num(a)} {-low}L{k.num(b - 1)} {10 - high}"
        f"L{k.num(b)} {-high}L{k.num(-b)} {-high}L{k.num(1 - b)} {10 - high}Z",
        k.SLATE,
    ) + k.stroke(f"M{k.num(-a * 0.5)} {-low - 7}L{k.num(-b * 0.62)} {9 - high}", "#8498A8", 3)


def barrel_front(low: float) -> str:
    """What lies before the liquid: marks, the outline and the finger rest."""
    high = low + 126
    marks = "".join(f"M13 {-low - y}L27 {-low - y}" for y in (34, 56, 78, 100))
    return (
        k.stroke(marks, k.SLATE, 3)
        + sp.outlined(glass(low), "none", 3)
        + sp.box(-46, -high - 7, 92, 14, 7, k.SLATE)
        + k.stroke(f"M-34 {-high - 2}L18 {-high - 2}", "#8498A8", 2.6)
    )


def glass(low: float) -> str:
    """The outline of a barrel, 60 wide and 126 long."""
    high = low + 126
    return (
        f"M-28.3 {-high}L-28.3 {-low - 14}A12.5 12.5 0 0 0 -15.8 {-low - 1.7}L15.8 {-low - 1.7}"
        f"A12.5 12.5 0 0 0 28.3 {-low - 14}L28.3 {-high}Z"
    )


def barrel(low: float) -> str:
    """A clear barrel; it is painted after the liquid and the plunger."""
    high = low + 126
    wall = (
        f"M-28.3 {-high}L-28.3 {-low - 14}A12.5 12.5 0 0 0 -15.8 {-low - 1.7}L15.8 {-low - 1.7}"
        f"A12.5 12.5 0 0 0 28.3 {-low - 14}L28.3 {-high}L22 {-high}L22 {-low - 13}"
        f"A6 6 0 0 1 16 {-low - 7}L-16 {-low - 7}A6 6 0 0 1 -22 {-low - 13}L-22 {-high}Z"
    )
    return k.path(wall, "#FAFCFD") + barrel_front(low)


def plunger(name: str) -> None:
    """Seal, rod and thumb rest; the anchor is the lower face of the seal."""
    sp.save_stage(
        name,
        -41,
        -155,
        82,
        158,
        k.rect(-8, -136, 16, 124, 0, k.STEEL),
        k.rect(2, -136, 6, 124, 0, "#A9B8C4"),
        sp.box(-22, -16, 44, 16, 6, RIM, 2, "#263F40"),
        k.stroke("M-13 -8L13 -8", "#5B7A7B", 3),
        sp.box(-38, -152, 76, 18, 9, k.SLATE),
        k.stroke("M-27 -145.5L14 -145.5", "#8498A8", 3),
    )


def liquid(name: str, colour: str) -> None:
    """A block of liquid, 44 wide and 100 high; the anchor is the middle of its foot."""
    sp.save_stage(
        name,
        -25,
        -103,
        50,
        106,
        k.path("M-22 -100L22 -100L22 -7Q22 0 15 0L-15 0Q-22 0 -22 -7Z", colour),
    )


def numbing() -> None:
    """The fine needle with its clear barrel."""
    sp.save_stage(
        "numbing-needle",
        -49,
        -414,
        98,
        417,
        shaft(8, 246, 15),
        k.stroke("M-0.9 -242L-0.9 -16", k.STEEL_LIGHT, 1.8),
        hub(244, 279, 18, 32),
        barrel(278),
    )
    liquid("numbing-liquid", BLUE)
    plunger("numbing-plunger")


def aspiration() -> None:
    """The hollow needle, its inner rod, and the syringe that sits on it."""
    sp.save_stage(
        "aspiration-needle",
        -22,
        -429,
        44,
        432,
        shaft(17, 390, 24),
        k.stroke("M-4.7 -384L-4.7 -16", k.STEEL_LIGHT, 2.6),
        k.stroke("M0.8 -386L0.8 -20", "#DDE6EC", 6),
        hub(388, 426, 24, 36),
    )
    rod = k.stroke("M0.8 -440L0.8 -17", k.SLATE, 6) + k.stroke(
        "M-0.4 -380L-0.4 -22", "#8498A8", 1.6
    )
    sp.save_stage(
        "aspiration-rod",
        -61,
        -510,
        122,
        499,
        rod,
        sp.outlined("M-15 -440L15 -440L15 -424L-15 -424Z", k.SLATE),
        sp.box(-18, -507, 36, 44, 10, k.SLATE),
        k.stroke("M-9 -498L-9 -478", "#8498A8", 4),
        sp.box(-58, -467, 116, 30, 15, k.STEEL),
        k.stroke("M-42 -456L34 -456", k.STEEL_LIGHT, 6),
    )
    sp.save_stage("aspiration-rod-plain", -6, -446, 12, 435, rod)
    sp.save_stage("syringe", -49, -562, 98, 139, barrel(426))
    liquid("syringe-liquid", k.CORAL)
    plunger("syringe-plunger")
    sp.save_stage("shaft-liquid", -6, -391, 12, 378, k.stroke("M0.8 -385L0.8 -19", k.CORAL, 6))


def core_needle() -> None:
    """The larger hollow needle with its handle, its inner rod, and the piece."""
    tube = "M-15.6 -560L-15.6 -24L-11.6 -1.4L11.6 -1.4L15.6 -24L15.6 -560Z"
    channel = "M-12 -232Q-12 -240 -4 -240L4 -240Q12 -240 12 -232L12 -20L9.4 -3L-9.4 -3L-12 -20Z"
    long = (
        sp.outlined(tube, k.STEEL)
        + k.stroke("M-10 -540L-10 -262", k.STEEL_LIGHT, 5)
        + k.path(channel, HOLLOW)
        + k.stroke("M-9.6 -230L-9.6 -20", HOLLOW_SHADE, 3.4)
    )
    collar = sp.box(-23, -586, 46, 40, 9, k.SLATE) + k.stroke("M-13 -576L-13 -557", "#8498A8", 4)
    grip = sp.box(-84, -636, 168, 54, 27, k.STEEL) + k.stroke("M-58 -620L58 -620", k.STEEL_LIGHT, 9)
    boss = sp.box(-21, -636, 42, 54, 6, k.SLATE)
    sp.save_stage("core-needle", -87, -639, 174, 642, long, grip, collar, boss)
    sp.save_stage("core-needle-plain", -26, -589, 52, 592, long, collar)
    shine = k.stroke("M-3.6 -540L-3.6 -14", "#7D92A3", 3)
    sp.save_stage(
        "core-rod",
        -34,
        -685,
        68,
        684,
        k.rect(-8.5, -660, 17, 655, 5, k.SLATE),
        shine,
        sp.box(-15, -660, 30, 24, 4, k.SLATE),
        sp.box(-31, -682, 62, 28, 13, k.SLATE),
        k.stroke("M-19 -672L10 -672", "#8498A8", 4),
    )
    sp.save_stage(
        "core-rod-plain", -12, -579, 24, 577, k.rect(-8.5, -576, 17, 571, 5, k.SLATE), shine
    )
    sp.save_stage("core", -14, -3, 28, 234, sp.core_piece(22, 228, 66, 2))
    sp.save_stage(
        "push-rod",
        -19,
        -243,
        38,
        246,
        sp.box(-5.5, -232, 11, 232, 4, k.STEEL_LIGHT, 2.6),
        k.stroke("M-1 -216L-1 -12", "#FFFFFF", 2),
        sp.box(-16, -240, 32, 20, 8, k.SLATE),
    )


def arrows() -> None:
    """Turning arrows, the arrow of the pull, the arrow of the wipe."""
    half = sp.arrow("M-31 -17C-82 -6 -84 28 -27 28", (-27, 28), -4)
    sp.save_centred("turn-arrows", 74, 49, half + k.group(half, transform="rotate(180)"))
    sp.save_centred("pull-arrow", 23, 64, sp.arrow("M0 60L0 -58", (0, -58), -90, 7.5, 28))
    sp.save_centred("wipe-arrow", 72, 24, sp.arrow("M66 -3L-64 2", (-64, 2), 178, 7.5, 28))


def blade() -> None:
    """A small safe blade."""
    sp.save_stage(
        "blade",
        -17,
        -217,
        34,
        220,
        sp.outlined("M-8 -56L-8 -6C-8 -2 -4 -1 0 -1.4C6 -8 9 -20 9 -34L9 -56Z", k.STEEL_LIGHT),
        k.stroke("M3.6 -46L3.6 -30C3.4 -24 2 -18 0 -13", "#FFFFFF", 2.6),
        sp.box(-14, -214, 28, 168, 14, k.STEEL),
        k.stroke("M-4.5 -192L-4.5 -100", k.STEEL_LIGHT, 6),
        k.stroke("M-7 -74L7 -74M-7 -64L7 -64", k.SLATE, 3),
    )


def driver() -> None:
    """A small powered driver that stands upright; the anchor is its coupling."""
    shape = (
        "M-26 -52C-42 -58 -53.5 -72 -53.5 -96L-53.5 -156C-53.5 -190 -32 -208.5 0 -208.5"
        "C32 -208.5 53.5 -190 53.5 -156L53.5 -96C53.5 -72 42 -58 26 -52Z"
    )
    grip = (
        "M-53.5 -112C-20 -104 20 -104 53.5 -112L53.5 -96C53.5 -72 42 -58 26 -52L-26 -52"
        "C-42 -58 -53.5 -72 -53.5 -96Z"
    )
    sp.save_stage(
        "powered-driver",
        -58,
        -213,
        116,
        216,
        sp.box(-14, -30, 28, 30, 6, k.SLATE),
        sp.outlined("M-19 -22L19 -22L27 -54L-27 -54Z", k.STEEL),
        k.stroke("M-11 -30L-14 -44", k.STEEL_LIGHT, 5),
        k.path(shape, BODY),
        k.path(
            "M-53.5 -112L-53.5 -156C-53.5 -178 -44 -194 -30 -202C-40 -184 -42 -140 -34 -108.5Z",
            BODY_SHADE,
        ),
        k.path(grip, "#7886A0"),
        k.stroke("M-36 -92C-14 -88 14 -88 36 -92M-32 -78C-14 -74 14 -74 32 -78", "#A3AEC4", 5),
        k.stroke("M24 -193C34 -187 41 -174 42 -160L42 -128", BODY_LIGHT, 7),
        sp.outlined(shape, "none", 3),
        k.rect(-19, -186, 38, 64, 19, "#EEF0F7"),
        k.circle(0, -166, 13, k.PRIMARY),
        k.stroke("M0 -171L0 -163", "#FFFFFF", 3.6),
        k.circle(0, -138, 5, "#7FA88F"),
    )


def pull() -> None:
    """Specks of marrow near the tip, and the white arc under it."""
    spots = (
        (-58, 12, 6.5, k.ROSE),
        (-34, 36, 7, k.ROSE),
        (2, 44, 9, k.ROSE),
        (30, 22, 6, k.CORAL),
        (29, 49, 7.5, k.ROSE),
        (-13, 57, 5, k.CORAL),
        (58, 26, 5.5, k.CORAL),
    )
    sp.save_stage(
        "specks",
        -69,
        1,
        137,
        65,
        *(k.circle(x, y, r, c, stroke="#FFF1E6", stroke_width=1.6) for x, y, r, c in spots),
    )
    sp.save_stage(
        "pull-arc",
        -79,
        -18,
        148,
        97,
        k.stroke("M-72 -11A73 73 0 0 0 62 38", "#FFFFFF", 7.5, stroke_opacity=0.9),
    )


SCENES = (numbing, aspiration, core_needle, arrows, blade, driver, pull)
