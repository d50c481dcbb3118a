# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the marrow, the cells and the place on the body."""

from __future__ import annotations

import anatomy as an
import cells as ce
import svgkit as k


def marrow() -> None:
    """Hip bone, slice of bone, and the three kinds of cells."""
    x, y, r = 480, 440, 270
    cone = k.path("M184 158L392 176L206 388Z", "#FFFFFF", fill_opacity=0.72)
    trails = (
        k.dotted([(662, 352), (728, 212), (800, 110), (866, 103)])
        + k.dotted([(684, 448), (752, 412), (812, 362), (870, 350)])
        + k.dotted([(660, 540), (736, 590), (816, 618), (870, 593)])
    )
    discs = "".join(k.circle(950, cy, 68, "#FFFFFF") for cy in (106, 350, 594))
    cells = (
        ce.red_cell(938, 97, 37, -12)
        + ce.red_cell(983, 135, 18, 20)
        + ce.white_cell(950, 350, 46)
        + ce.platelets(950, 596, 1.05)
    )
    k.save(
        "marrow",
        1140,
        800,
        cone,
        an.bone_slice(x, y, r, seed=21, count=32),
        an.pelvis(150, 147, 0.99, line=2.4),
        trails,
        discs,
        cells,
    )


def body_back() -> None:
    """A back with spine and hip bones; both places marked."""
    k.save("body-back", 676, 800, ce.back(338, 0, 1))


SCENES = (marrow, body_back)
