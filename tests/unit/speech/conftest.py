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
    # As above, after so long that it might have been playing.
    "slow-no-device": "",
    # Takes what follows the first samples only when there is a file "go", and keeps it.
    "waiting": "",
    # Fails as players do: before it takes a sample.
    "no-device": "",
}
BEFORE = """
first = sys.stdin.buffer.read(2000)
while not os.path.exists({log!r} + ".go"):
    time.sleep(0.01)
rest = sys.stdin.buffer.read()
with open({log!r} + ".rest", "wb") as file:
    file.write(rest)
"""
SCRIPT = """#!{python} -S
import os, signal, sys, time
with open({log!r}, "a") as log:
    log.write("%s %d\\n" % (os.path.basename(sys.argv[0]), os.getpid()))
{before}
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
        log = str(self.log)
        before = {
            "waiting": BEFORE.format(log=log),
            "no-device": "sys.exit(1)",
            "slow-no-device": "time.sleep(1.5); sys.exit(1)",
        }.get(kind, "")
        path.write_text(
            SCRIPT.format(python=sys.executable, log=log, before=before, body=BODIES[kind]),
            encoding="utf-8",
        )
        path.chmod(0o755)

    def runs(self) -> list[tuple[str, int]]:
        """Return name and process id of every player started so far."""
        if not self.log.exists():
            return []
        lines = self.log.read_text(encoding="utf-8").splitlines()
        return [(name, int(pid)) for name, pid in (line.split() for line in lines)]

    def take_rest(self) -> None:
        """Let a waiting player take the samples after the first thousand."""
        Path(f"{self.log}.go").touch()

    def rest(self) -> bytes:
        """Return what a waiting player took after that."""
        path = Path(f"{self.log}.rest")
        return path.read_bytes() if path.exists() else b""

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
