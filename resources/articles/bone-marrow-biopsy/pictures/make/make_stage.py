# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the pieces of the animated stage: layers, tools, gentle view, glass, insets."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

MODULES = ("stage_layers", "stage_tools", "stage_gentle", "stage_lab", "stage_insets")


def main() -> None:
    """Draw all pieces."""
    for module in MODULES:
        for scene in importlib.import_module(module).SCENES:
            scene()


if __name__ == "__main__":
    main()
