# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that last, and what is said when a disk takes nothing more."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kiosk.packs.faults import DiskError


def sync(folder: Path) -> None:
    """Makes the names in `folder` last. Raises `OSError`; does nothing where it cannot be done."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def full(folder: Path, error: OSError) -> DiskError:
    """One line for a folder that cannot be written in."""
    return DiskError(
        f"{folder}: cannot be written ({error.strerror or error}). Nothing was changed."
        " Make room, or check who may write there."
    )
