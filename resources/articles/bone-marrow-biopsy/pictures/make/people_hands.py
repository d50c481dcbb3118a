# SPDX-License-Identifier: GPL-3.0-or-later
"""Arms and hands."""

from __future__ import annotations

from pen import darker, group, num, path, rect, stroke
from people_look import SKIN


def arm(d: str, colour: str, width: float = 46) -> str:
    """A sleeve along a path, in a slightly deeper tone than the body."""
    return stroke(d, darker(colour, 0.12), width)


def hand_on_chest(skin: str, colour: str, bottom: float, wide: float = 122) -> str:
    """An arm across the body with the hand on the chest; ends flat at `bottom`."""
    w, low = num(wide), num(bottom)
    return group(resting_hand(skin), move=(64, 196), turn=20, scale="1.12") + path(
        f"M{w} {low}V188C{num(wide - 4)} 176 {num(wide - 22)} 172 {num(wide - 34)} 178L58 172"
        f"C48 182 44 206 50 218L{num(wide - 62)} {low}Z",
        darker(colour, 0.12),
    )


def writing_hand(skin: str) -> str:
    """A closed hand with a pencil that points down left; origin in the middle of the hand."""
    face, shade = SKIN[skin]
    pencil = group(
        rect(-5.5, -66, 11, 96, "#E48C7C"),
        rect(-5.5, -76, 11, 12, "#8FA2B1", 4),
        path("M-5.5 30H5.5L0 46Z", "#F8EBD0"),
        path("M-2 40H2L0 46Z", "#334E50"),
        move=(-17, 4),
        turn=34,
    )
    return (
        path("M28 -20C10 -26 -14 -24 -22 -12C-32 0 -30 18 -18 22C-4 28 20 24 30 18Z", face)
        + stroke("M-20 17C-14 21 -4 22 4 20", shade, 2.6)
        + pencil
        + stroke("M-2 -14C-12 -12 -22 -4 -30 8", face, 13)
        + stroke("M-4 4C-12 6 -20 10 -27 16", face, 12)
        + stroke("M2 -3C-8 -1 -16 3 -23 9", shade, 2.4)
    )


def open_hand(face: str, shade: str, cuff: str = "") -> str:
    """An open hand, palm to the viewer; origin at the wrist, fingers up, thumb to the left."""
    fingers = "".join(
        stroke(f"M{x} -40V{tip}", face, 14.4)
        for x, tip in ((-20, -88), (-6.5, -102), (7, -96), (20.5, -80))
    )
    lines = stroke("M-13.2 -52V-82M0.3 -52V-86M13.8 -52V-78", shade, 2.6)
    return (
        (path("M-29 26L-26 -4H26L29 26Z", cuff) if cuff else "")
        + path("M-24 0C-24 -8 -27 -20 -27 -34V-46H27.6V-30C27.6 -16 22 -8 22 0Z", face)
        + fingers
        + path(
            "M-22 -6C-34 -22 -46 -34 -53 -42C-60 -50 -50 -62 -40 -56C-32 -50 -26 -44 -20 -36Z",
            face,
        )
        + lines
        + stroke("M-17 -30C-10 -26 -6 -18 -6 -10", shade, 2.6)
    )


def resting_hand(skin: str) -> str:
    """A hand lying flat, back to the viewer; origin at the wrist, fingers to the left."""
    face, shade = SKIN[skin]
    return (
        stroke("M-18 -10L-34 -27", face, 13)
        + path("M4 -17H-22C-40 -17 -58 -15 -58 -7C-60 -2 -60 4 -58 7C-56 15 -40 18 -22 18H4Z", face)
        + stroke("M-36 -7H-55M-34 1H-57M-36 9H-54", shade, 2.6)
    )


def fist(skin: str) -> str:
    """A closed hand that holds something; origin in its middle, knuckles to the left."""
    face, shade = SKIN[skin]
    return rect(-21, -19, 42, 38, face, 16) + stroke("M-19 -8H-6M-21 1H-7M-19 10H-7", shade, 2.6)
