# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's commands in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from kiosk.system import paths

NEVER = 300


def run(folder: Path, *arguments: str, **env: str | None) -> subprocess.CompletedProcess[str]:
    """`kiosk` in a process of its own; an environment variable given as None is taken away."""
    changed = {"XDG_STATE_HOME": str(folder / "state"), "HOME": str(folder), **env}
    kept = {name: value for name, value in os.environ.items() if name not in changed}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        cwd=paths.root(),
        env=kept | {name: value for name, value in changed.items() if value is not None},
        capture_output=True,
        text=True,
        timeout=NEVER,
        check=False,
    )
