# SPDX-License-Identifier: GPL-3.0-or-later
"""Tiles with people (430 x 292)."""

from __future__ import annotations

from dataclasses import replace

from pen import circle, group, path, stroke
from people import half_figure
from people_cast import DAUGHTER, GRANDMA, LAB, LISTENER, MUSIC, RESTING, SCARF, TALKER, TIRED
from people_hands import arm, open_hand
from people_look import LILAC, ROSE, SKIN
from people_props import armchair, armchair_arms, glass, microscope, monitor, music_note, table
from scenery import breeze

LOW = 292


def raised(low: float) -> str:
    """A woman in a head scarf who raises her hand."""
    face, shade = SKIN["c"]
    return half_figure(SCARF, (150, 148), 1.0, low) + group(
        path("M-34 65.5L-30 0Q0 -8 30 0L34 65.5Z", ROSE),
        open_hand(face, shade),
        path("M-30 0Q0 -8 30 0L31 14Q0 5 -31 14Z", "#B77774"),
        move=(326, 212),
        scale="1.22",
    )


def say() -> str:
    """You have a say."""
    return raised(LOW)


def tired() -> str:
    """A tired woman leans her head on her hand."""
    face, shade = SKIN["e"]
    low = 274
    sleeve = arm("M110 122C108 92 92 72 76 56", LILAC, 44)
    hand = path(
        "M52 64C40 54 30 38 31 22C32 12 43 8 50 14C65 18 77 33 81 49C78 62 64 71 52 64Z", face
    ) + stroke("M42 17C40 25 42 33 46 39M53 18C51 26 53 34 57 40", shade, 2.6)
    return (
        half_figure(TIRED, (212, 136), 1.0, low, front=sleeve + hand)
        + glass(72, low, 1)
        + table(20, low - 2, 390)
    )


def talk() -> str:
    """A man tells a nurse how he feels."""
    return half_figure(TALKER, (146, 136), 1.02, LOW) + half_figure(LISTENER, (286, 142), 1.02, LOW)


def screen() -> str:
    """A screen with a calm film."""
    return monitor(215, 276, 1.24)


def music() -> str:
    """A man with headphones and a tune."""
    return half_figure(MUSIC, (190, 136), 1.05, LOW) + music_note(338, 104, 1.15)


def breathe() -> str:
    """The sun breathes with the patient."""
    return (
        circle(215, 146, 122, "#FBE9BE")
        + circle(215, 146, 92, "#F6CF83")
        + circle(215, 146, 61, "#F3BE5E")
        + breeze(24, 128, 58)
        + breeze(356, 128, 58)
    )


def signal() -> str:
    """Raise a hand to ask for a pause."""
    return raised(LOW)


def companion() -> str:
    """An older woman and her daughter."""
    return half_figure(GRANDMA, (144, 146), 1.02, LOW) + half_figure(
        DAUGHTER, (282, 152), 1.02, LOW
    )


def rest() -> str:
    """A man rests in an armchair."""
    return (
        armchair(215, LOW, 1.16)
        + armchair_arms(215, LOW, 1.16)
        + half_figure(replace(RESTING, tilt=5), (206, 136), 1.0, LOW)
        + glass(387, 177, 0.8)
    )


def lab() -> str:
    """Somebody in a white coat beside a microscope."""
    low = 276
    return (
        half_figure(LAB, (134, 140), 0.98, low)
        + microscope(322, low, 1.06)
        + table(14, low - 2, 402, 18)
    )
