# SPDX-License-Identifier: GPL-3.0-or-later
"""How people look: skin tones, clothes colours and the description of one person."""

from __future__ import annotations

from dataclasses import dataclass

SKIN = {
    "a": ("#F6D3B6", "#E9B893"),
    "e": ("#EBC09A", "#D7A178"),
    "b": ("#DDA57C", "#C98B60"),
    "c": ("#A9714C", "#8E5A39"),
    "d": ("#734A33", "#5C3825"),
}
INK = {"a": "#33231F", "e": "#33231F", "b": "#33231F", "c": "#2A1A15", "d": "#22130F"}
BLUSH = {"a": "#E07F6C", "e": "#DE7A66", "b": "#D96A58", "c": "#E0705F", "d": "#E87A66"}
FRAME = "#334E50"
TEAL = "#0A5558"
CORAL = "#E48C7C"
SUNNY = "#F0B75A"
SLATE = "#5C7385"
LILAC = "#7886B5"
ROSE = "#C98A88"
LEAF = "#7FA88F"
MIST = "#8FA2B1"
COAT = "#FFFFFF"
GOWN = "#BBD7EA"
CREAM = "#F8EBD0"
PALE = "#E2EEF5"


@dataclass(frozen=True)
class Person:
    """How somebody looks."""

    skin: str = "a"
    hair: str = "short"
    hair_colour: str = "#4A332A"
    mood: str = "smile"
    top: str = "crew"
    colour: str = CORAL
    trim: str = CREAM
    tilt: float = 0
    look: float = 0
    wide: float = 122
    glasses: bool = False
    beard: str = ""
    headphones: bool = False
