# SPDX-License-Identifier: GPL-3.0-or-later
"""Fake sound players, and speakers that are always closed."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kiosk.speech.speaker import Speaker

BODIES = {
    # Takes everything and is done: the shortest possible playback.
    "instant": "",
    # Goes on until it is killed.
    "endless": "signal.pause()",
    "no-device": "sys.exit(1)",
}
SCRIPT = """#!{python} -S
import os, signal, sys
with open({log!r}, "a") as log:
    log.write("%s %d\\n" % (os.path.basename(sys.argv[0]), os.getpid()))
count = len(sys.stdin.buffer.read())
with open({log!r} + ".bytes", "a") as log:
    log.write("%d\\n" % count)
{body}
"""


class Players:
    """The only programs on PATH."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "bin"
        self.folder.mkdir()
        self.log = folder / "players.log"

    def add(self, name: str, kind: str) -> None:
        """Put a player there."""
        path = self.folder / name
        path.write_text(
            SCRIPT.format(python=sys.executable, log=str(self.log), body=BODIES[kind]),
            encoding="utf-8",
        )
        path.chmod(0o755)

    def runs(self) -> list[tuple[str, int]]:
        """Return name and process id of every player started so far."""
        if not self.log.exists():
            return []
        lines = self.log.read_text(encoding="utf-8").splitlines()
        return [(name, int(pid)) for name, pid in (line.split() for line in lines)]

    def fed(self) -> list[int]:
        """Return how many bytes each player took."""
        path = Path(f"{self.log}.bytes")
        return [int(n) for n in path.read_text(encoding="utf-8").split()] if path.exists() else []


def alive(pid: int) -> bool:
    """Say whether a process runs (a zombie does not)."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return stat.rpartition(")")[2].split()[0] not in "ZX"


@pytest.fixture
def is_alive() -> Callable[[int], bool]:
    """Return a function that says whether a process runs."""
    return alive


@pytest.fixture
def players(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Players:
    """Return an empty PATH to put players on."""
    found = Players(tmp_path)
    monkeypatch.setenv("PATH", str(found.folder))
    return found


@pytest.fixture
def make_speaker(qapp: Any) -> Iterator[Callable[..., Speaker]]:
    """Return a function that makes speakers, closed after the test."""
    made: list[Speaker] = []

    def make(**options: Any) -> Speaker:
        made.append(Speaker(**options))
        return made[-1]

    yield make
    for speaker in made:
        speaker.close()
