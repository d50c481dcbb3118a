# SPDX-License-Identifier: GPL-3.0-or-later
"""Write every picture of this folder that shows things rather than people."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

MODULES = (
    "scenes_anatomy",
    "scenes_lying",
    "scenes_cards",
    "scenes_tiles",
    "scenes_words",
    "scenes_pages",
    "scenes_stage",
)


def main() -> None:
    """Draw all pictures."""
    for module in MODULES:
        for scene in importlib.import_module(module).SCENES:
            scene()


if __name__ == "__main__":
    main()
