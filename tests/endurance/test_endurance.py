# SPDX-License-Identifier: GPL-3.0-or-later
"""A few visits and a few random touches, as `make soak` and `make monkey` do thousands of."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
PATIENCE_S = 300

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="counts what it holds in /proc"
)


def run(name: str, *arguments: str) -> str:
    """What the program printed; fails with all of it unless it ended well."""
    done = subprocess.run(
        [sys.executable, str(HERE / name), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=PATIENCE_S,
    )
    if done.returncode:
        pytest.fail(f"{name} {' '.join(arguments)} ended with {done.returncode}\n{done.stdout}")
    return done.stdout


def test_visits_leave_no_handle_no_thread_and_nothing_wrong(tmp_path: Path) -> None:
    file = tmp_path / "soak.json"
    # So few visits still fill caches: how much memory grows is for `make soak` to say.
    told = run("soak.py", "--visits", "15", "--warm-up", "5", "--most", "40", "--json", str(file))
    counted = json.loads(file.read_text(encoding="utf-8"))
    assert counted[-1]["visits"] == 15
    assert counted[-1]["handles"] > 3
    assert "visits 15" in told
    assert "spoken" in told


def test_random_touches_leave_it_alive_and_on_its_screen() -> None:
    told = run("monkey.py", "--touches", "800", "--seed", "1")
    assert "alive, whole, and on its start screen" in told
    assert "many" in told
