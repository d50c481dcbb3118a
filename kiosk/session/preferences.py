# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person set for their eyes, ears and hands; it holds for one visit."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

TextSize = Literal["small", "standard", "large", "largest"]
"""Capitals of 4.8, 6.4, 8 and 9 mm in the running text."""
Colors = Literal["light", "dark", "yellow"]
"""Dark on light, white on dark with high contrast, yellow on black."""
Speed = Literal["slow", "normal", "fast"]
Switches = Literal["none", "one", "two"]
"""How many switches somebody scans the screen with."""


class Preferences(Struct, frozen=True, kw_only=True):
    """How the kiosk shows and says things to one person."""

    text_size: TextSize = "standard"
    colors: Colors = "light"
    less_movement: bool = False
    wide_spacing: bool = False
    """More room between letters, words and lines."""
    lowered: bool = False
    """Everything that can be touched is in the lower part of a tall screen."""
    volume: int = 60
    """Parts of 100."""
    speed: Speed = "normal"
    """How fast the voice reads."""
    read_along: bool = False
    """Every screen is read aloud by itself."""
    switches: Switches = "none"
