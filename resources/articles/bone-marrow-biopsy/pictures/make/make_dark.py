# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the drawings that need other colours on a dark screen, into `dark/`.

Anatomy, people and tools keep their colours. What changes is the air behind them, and lines that
would vanish on a dark ground. Run after the other scripts.
"""

from __future__ import annotations

from pathlib import Path

PICTURES = Path(__file__).resolve().parent.parent
DARK = PICTURES / "dark"

AIR = {"#E7F0EE": "#123230", "#D3E2DD": "#0E2726", "#C3D6CF": "#1D4A46"}
LINES = {"#0A5558": "#FFD879", "#10393B": "#FFFFFF", "#334E50": "#D8E8E5"}
TRAIL = {"#A84F4A": "#FFD879"}

CHANGES = {
    "marrow": TRAIL,
    "families": TRAIL,
    "cells-jobs": TRAIL,
    "stage/base": AIR,
    "stage/room": AIR,
    "stage/closeup": AIR,
    "stage/notch": AIR,
    "stage/turn-arrows": LINES,
    "stage/pull-arrow": LINES,
    "stage/wipe-arrow": LINES,
    "stage/marker": LINES,
}
"""Drawing, and the colours that change in it."""


def main() -> None:
    """Write every dark drawing."""
    for name, colours in CHANGES.items():
        text = (PICTURES / f"{name}.svg").read_text(encoding="utf-8")
        for old, new in colours.items():
            text = text.replace(old, new)
        path = DARK / f"{name}.svg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
