# SPDX-License-Identifier: GPL-3.0-or-later
"""The attract window, its layers and its sun, and the hills of the hidden screen."""

from __future__ import annotations

from dataclasses import replace

from pen import circle, path, rect
from people import badge, half_figure
from people_cast import ELDER, NURSE
from scenery import SUN, SUN_GLOW, sprig, sun

ARCH = "M26 912V430A410 410 0 0 1 846 430V912Z"
SUN_AT = (563.0, 321.0)


def attract_back() -> str:
    """The arch and its sky."""
    return path(ARCH, "#DDEBE6")


def attract_front() -> str:
    """Hills, plants, people and sill."""
    hills = path(
        "M26 558C110 506 190 486 262 490C410 500 500 590 630 590C720 590 790 560 846 524V912H26Z",
        "#BCD7CD",
    ) + path(
        "M26 686C120 648 220 636 330 642C430 646 500 656 590 652C690 646 770 612 846 622V912H26Z",
        "#9CC3B4",
    )
    plants = (
        sprig(150, 912, 300, -18, "#7FA88F", "#5E8A72", 4)
        + sprig(90, 912, 180, -12, "#88B199", "#64917A", 3)
        + sprig(778, 912, 250, 18, "#7FA88F", "#5E8A72", 4)
    )
    nurse = half_figure(NURSE, (580, 512), 1.72, 912, front=badge(46, 126))
    elder = half_figure(replace(ELDER, wide=126), (309, 545), 1.74, 912)
    sill = rect(0, 912, 872, 26, "#EAD3A4", 13) + rect(14, 930, 844, 8, "#D9BE88", 4)
    return hills + plants + nurse + elder + sill


def attract() -> str:
    """The whole window with the sun up."""
    return attract_back() + sun(*SUN_AT, 118) + attract_front()


def sun_alone() -> str:
    """The sun as its own picture."""
    return circle(120, 120, 118, SUN_GLOW) + circle(120, 120, 84, SUN)


def hills() -> str:
    """Three hills with plants left and right, full width."""
    return (
        path(
            "M0 92C160 40 330 24 520 40C760 60 1000 112 1280 112C1520 112 1740 72 1920 16V540H0Z",
            "#BCD7CD",
        )
        + path("M0 210C240 164 520 172 800 192C1160 214 1560 212 1920 152V540H0Z", "#B0D1C5")
        + path("M0 350C300 318 640 322 960 334C1300 344 1640 352 1920 322V540H0Z", "#A6CABD")
        + sprig(150, 540, 330, 14, "#7FA88F", "#5E8A72", 4)
        + sprig(246, 540, 216, 40, "#6F9B82", "#56826A", 4)
        + sprig(1776, 540, 286, 10, "#7FA88F", "#5E8A72", 4)
        + sprig(1690, 540, 170, -22, "#6F9B82", "#56826A", 3)
    )
