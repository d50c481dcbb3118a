# SPDX-License-Identifier: GPL-3.0-or-later
"""The two ways to lie for the test."""

from __future__ import annotations

import lying
import svgkit as k


def side() -> None:
    """On the side."""
    k.save("lying-side", 430, 180, lying.on_side())


def front() -> None:
    """On the front."""
    k.save("lying-front", 430, 180, lying.on_front())


def positions() -> None:
    """Both, one above the other, with room for words."""
    k.save(
        "positions",
        1000,
        760,
        k.place(102, 0, lying.on_side(), s=1.85),
        k.place(102, 378, lying.on_front(), s=1.85),
    )


def chapter_steps() -> None:
    """A person on the side on a couch, with the place marked."""
    k.save(
        "chapter-steps",
        430,
        184,
        k.ellipse(215, 176, 196, 7, "#10393B", fill_opacity=0.1),
        k.place(4, 6, lying.on_side(), s=0.98),
    )


SCENES = (side, front, positions, chapter_steps)
