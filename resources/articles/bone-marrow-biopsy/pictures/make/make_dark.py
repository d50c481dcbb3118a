# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the drawings that need other colours on a dark ground, into `dark/` and `yellow/`.

Anatomy, people and tools keep their colours. What changes is the air behind them, and lines that
would vanish on a dark ground. Run after the other scripts.
"""

from __future__ import annotations

from pathlib import Path

PICTURES = Path(__file__).resolve().parent.parent
SHARED = PICTURES.parents[2] / "pictures"
"""The drawings of the program itself."""
THEMES = ("dark", "yellow")

AIR = {
    "#E7F0EE": ("#123230", "#1C1A05"),
    "#D3E2DD": ("#0E2726", "#0A0900"),
    "#C3D6CF": ("#1D4A46", "#3D3800"),
}
LINES = {
    "#0A5558": ("#FFD879", "#FFE14D"),
    "#10393B": ("#FFFFFF", "#FFE14D"),
    "#334E50": ("#D8E8E5", "#FFF0A6"),
}
TRAIL = {"#A84F4A": ("#FFD879", "#FFE14D")}
HORIZON = {
    "#BCD7CD": ("#173D3A", "#1C1A05"),
    "#B0D1C5": ("#1D4A46", "#2B2806"),
    "#A6CABD": ("#235650", "#3D3800"),
}
HILLS = {
    "#DDEBE6": ("#123230", "#1C1A05"),
    "#C5DCD3": ("#173D3A", "#2B2806"),
    "#B4D2C7": ("#1D4A46", "#3D3800"),
}

CHANGES = {
    "marrow": TRAIL,
    "families": TRAIL,
    "cells-jobs": TRAIL,
    "relax-body": HILLS,
    "stage/base": AIR,
    "stage/room": AIR,
    "stage/closeup": AIR,
    "stage/notch": AIR,
    "stage/turn-arrows": LINES,
    "stage/pull-arrow": LINES,
    "stage/wipe-arrow": LINES,
    "stage/marker": LINES,
}
"""Drawing, and the colours that change in it: light, then those of the `THEMES`."""


def write(folder: Path, name: str, colours: dict[str, tuple[str, str]]) -> None:
    """Write the drawing `name` of `folder` once for each of the `THEMES`."""
    light = (folder / f"{name}.svg").read_text(encoding="utf-8")
    for at, theme in enumerate(THEMES):
        text = light
        for old, new in colours.items():
            text = text.replace(old, new[at])
        path = folder / theme / f"{name}.svg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def main() -> None:
    """Write every dark drawing."""
    for name, colours in CHANGES.items():
        write(PICTURES, name, colours)
    write(SHARED, "hills", HORIZON)


if __name__ == "__main__":
    main()
