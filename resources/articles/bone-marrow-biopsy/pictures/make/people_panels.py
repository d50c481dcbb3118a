# SPDX-License-Identifier: GPL-3.0-or-later
"""Larger panels: getting ready and the summary."""

from __future__ import annotations

from dataclasses import replace

from pen import path
from people import half_figure
from people_cast import ELDER, READY, UNCLE
from people_props import bag, table
from scenery import sprig, sun


def ready_man() -> str:
    """A man with glasses behind a table, his bag beside him."""
    low = 482
    return (
        sun(462, 148, 92)
        + sprig(96, low, 262, -14, "#9CBDA8", "#6A9A80", 4)
        + half_figure(READY, (300, 196), 1.32, low)
        + bag(462, low, 1.02)
        + table(20, low - 2, 580)
    )


def summary_pair() -> str:
    """Two people in front of hills and a rising sun."""
    low = 330
    return (
        sun(424, 190, 112)
        + path("M0 250C90 214 230 192 380 198C520 204 620 226 704 224V330H0Z", "#BCD7CD")
        + path("M0 300C160 262 330 280 470 274C580 270 650 262 704 256V330H0Z", "#A3C8BA")
        + sprig(92, low, 196, 8, "#7FA88F", "#5E8A72", 4)
        + half_figure(replace(ELDER, look=0.2), (256, 170), 1.06, low)
        + half_figure(UNCLE, (512, 166), 1.06, low)
    )
