# SPDX-License-Identifier: GPL-3.0-or-later
"""How large the package is, and what a long soak found, where there are any."""

from __future__ import annotations

import json
from pathlib import Path

MB = 2**20
ARCHIVES = (".tar.xz", ".tar.gz", ".tar.zst", ".zip", ".deb")


def package_mb(dist: Path) -> dict[str, float]:
    """The folder of the packaged kiosk and each archive in `dist`, in MB (of 2**20 bytes)."""
    found = {}
    folder = dist / "kiosk"
    if folder.is_dir():
        files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
        found["unpacked"] = round(sum(path.stat().st_size for path in files) / MB, 1)
    for path in sorted(dist.glob("*")):
        if path.name.endswith(ARCHIVES):
            found[path.name] = round(path.stat().st_size / MB, 1)
    return found


def soaked(file: Path) -> dict[str, float]:
    """Memory (PSS, MB) by number of visits, of the soak that wrote `file`; empty without one."""
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(row["visits"]): row["pss"] for row in rows}
