# SPDX-License-Identifier: GPL-3.0-or-later
"""Chapter cards with people (430 x 184)."""

from __future__ import annotations

from pen import stroke
from people import half_figure
from people_cast import CALM, DOCTOR, HURT
from people_look import TEAL
from people_props import bubble, calendar, question_mark
from scenery import half_sun, sprig

LOW = 184


def hurt() -> str:
    """A woman and a speech bubble with a question mark."""
    return (
        half_figure(HURT, (140, 96), 0.73, LOW)
        + bubble(238, 20, 164, 92, (246, 134), 272)
        + stroke("M262 54H322M262 78H303", TEAL, 6.5)
        + question_mark(366, 66, 1.05)
    )


def calm() -> str:
    """A woman with headphones and closed eyes, plants and the sun."""
    return (
        half_sun(326, LOW, 90)
        + sprig(86, LOW, 130, 2, "#7FA88F", "#5E8A72", 3)
        + sprig(124, LOW, 92, 22, "#9CBDA8", "#7A9C88", 3)
        + half_figure(CALM, (215, 88), 0.72, LOW)
    )


def results() -> str:
    """A calendar with one marked day and a doctor."""
    return calendar(54, 34, 150, LOW) + half_figure(DOCTOR, (308, 94), 0.72, LOW)
