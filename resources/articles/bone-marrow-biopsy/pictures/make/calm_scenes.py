# SPDX-License-Identifier: GPL-3.0-or-later
"""Feeling calmer: a body that rests under the sun, and three doors to what people fear."""

from __future__ import annotations

import lying
import stage_people
from pen import circle, edge, group, path, rect, stroke
from people import half_figure
from people_hands import hand_on_chest
from people_look import CREAM, LEAF, LILAC, PALE, TEAL, Person
from people_props import calendar, cup, table
from scenery import sprig, sun

SKY, FAR, NEAR = "#DDEBE6", "#C5DCD3", "#B4D2C7"

COUCH = 0.9067
"""The size of the person on the couch, in parts of the size on the moving stage."""

GUIDE = Person("c", "curly", "#2E2320", "smile", "scrubs", TEAL, look=-0.4)
HOLDING = Person("b", "long", "#33261F", "closed", "crew", LEAF, CREAM, tilt=5)
WAITING = Person("d", "crew", "#2A1E1A", "soft", "crew", LILAC, PALE, tilt=-4, look=-0.5)


def relax_body() -> str:
    """A person lies under a blanket, eyes closed, in front of hills and the sun (1168 x 800).

    The lowest sixth is empty ground: the screen puts its buttons there.
    """
    return (
        rect(0, 0, 1168, 800, SKY)
        + sun(836, 249, 150)
        + path(
            "M0 380C130 334 290 316 470 340C620 362 700 386 830 382C960 378 1060 350 1168 330"
            "V560H0Z",
            FAR,
        )
        + rect(0, 520, 1168, 280, NEAR)
        + sprig(1092, 644, 290, -16, "#7FA88F", "#5E8A72", 3)
        + group(
            stage_people.couch(),
            stage_people.rest_person(),
            move=(44 - 230 * COUCH, 226 - 330 * COUCH),
            scale=f"{COUCH}",
        )
    )


def door_test() -> str:
    """Somebody lies on the couch; a nurse stands behind it and smiles (430 x 310)."""
    return (
        sprig(54, 250, 190, -8, "#9CBDA8", "#6A9A80", 4)
        + half_figure(GUIDE, (206, 92), 0.86, 252)
        + group(lying.on_side("e"), move=(0, 137))
    )


def short_time(x: float, y: float, r: float) -> str:
    """A ring of which a short part is filled: it lasts for seconds."""
    return (
        circle(x, y, r + 14, "#FFFFFF")
        + circle(x, y, r, "none", edge("#F3D3C8", 13))
        + stroke(
            f"M{x} {y - r}A{r} {r} 0 0 1 {x + r * 0.951:.1f} {y - r * 0.309:.1f}", "#C65D57", 13
        )
        + circle(x, y, 6, "#0A5558")
        + stroke(f"M{x} {y}V{y - r * 0.52:.1f}", "#0A5558", 6.5)
    )


def door_pain() -> str:
    """A woman with a hand on her chest breathes out; a ring shows a few seconds (430 x 310)."""
    size, at, low = 0.86, (182.0, 92.0), 310
    hand = hand_on_chest("b", HOLDING.colour, (low - at[1]) / size)
    return half_figure(HOLDING, at, size, low, front=hand) + short_time(346, 92, 44)


def door_result() -> str:
    """A man with a warm cup waits for a marked day (430 x 310)."""
    low = 294
    return (
        calendar(40, 92, 136, low)
        + half_figure(WAITING, (284, 122), 1.0, low)
        + cup(208, low, 0.86)
        + table(14, low - 2, 402, 18)
    )
