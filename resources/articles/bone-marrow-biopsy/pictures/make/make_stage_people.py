# SPDX-License-Identifier: GPL-3.0-or-later
"""Write people, hands and couch scenes of the stage: run `python make_stage_people.py`."""

from __future__ import annotations

import stage_closeup as closeup
import stage_hands as hands
import stage_people as people
import svgkit as k

STAGE = k.PICTURES / "stage"


def save_stage(name: str, x: int, y: int, w: int, h: int, *items: str) -> None:
    """Write one actor; its anchor is the point (0, 0) of the view box."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x} {y} {w} {h}" '
        f'width="{w}" height="{h}">'
    )
    body = "\n".join(items)
    STAGE.mkdir(exist_ok=True)
    (STAGE / f"{name}.svg").write_text(f"{head}\n{body}\n</svg>\n", encoding="utf-8")


def couch_scene() -> None:
    """Room, couch and the people on it."""
    save_stage("room", 0, 0, 1600, 900, people.room())
    save_stage("couch", 242, 562, 1115, 242, people.couch())
    save_stage("side-body", 357, 435, 950, 236, people.side_body())
    dx, dy = people.HIP
    save_stage("side-legs", -26, -126, 391, 231, k.place(-dx, -dy, people.side_legs()))
    save_stage("hip-dot", -45, -45, 90, 90, people.marker(15, 7, 42))
    save_stage("rest-person", 335, 457, 985, 219, people.rest_person())
    save_stage("inset-front", 0, 0, 300, 150, people.inset_front())


def near_scene() -> None:
    """The back of the hip, close."""
    save_stage("closeup", 0, 0, 1600, 900, closeup.closeup())
    save_stage("closeup-dot", -45, -45, 90, 90, closeup.dot())
    save_stage("closeup-ring", -19, -19, 38, 38, closeup.far_ring())
    save_stage("closeup-grow", -37, -37, 74, 74, closeup.grow())


def gloves() -> None:
    """Hands with their sleeves."""
    save_stage("feel-hand", -35, -881, 1484, 886, hands.feel_hand())
    save_stage("swab-hand", -62, -599, 1478, 603, hands.swab_hand())
    save_stage("press-hand", -89, -624, 1376, 627, hands.press_hand())
    save_stage("inset-press", 0, 0, 184, 150, hands.inset_press())


def main() -> None:
    """Write all files."""
    couch_scene()
    near_scene()
    gloves()


if __name__ == "__main__":
    main()
