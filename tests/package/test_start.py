# SPDX-License-Identifier: GPL-3.0-or-later
"""The package as a clinic starts it: on a screen, and with programs of the system beside it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bare import Bare

SPEAK = {"type": "speak", "id": 1, "text": "Hello", "language": "en", "rate": 150}
PATIENCE_S = 60
PIXELS = 1280 * 800

PLAYER = """#!/bin/sh
env > "$TOLD.new"
mv "$TOLD.new" "$TOLD"
cat > /dev/null
"""


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Waits for `holds()`; fails with `what` when it never does."""
    end = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(0.05)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A display of 1280x800: its name, and the file that holds its pixels."""
    if not shutil.which("Xvfb"):
        pytest.skip("needs Xvfb: sudo apt-get install xvfb")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24"]
    server = subprocess.Popen(
        [*command, "-fbdir", str(tmp_path), "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}", tmp_path / "Xvfb_screen0"
    finally:
        server.terminate()
        server.wait()


def painted(pixels: Path) -> float:
    """The share of the screen that is not black."""
    data = pixels.read_bytes()[-PIXELS * 4 :]
    return 1 - data[::4].count(0) / PIXELS


def child_of(process: int) -> int:
    """The only child of a process."""
    return int(Path(f"/proc/{process}/task/{process}/children").read_text().split()[0])


def test_shows_itself_and_ends_when_it_is_told(bare: Bare, screen: tuple[str, Path]) -> None:
    display, pixels = screen
    assert painted(pixels) == 0
    command = bare.command(shared="tmp/.X11-unix", DISPLAY=display, QT_QPA_PLATFORM="xcb")
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as running:
        wait_until(
            lambda: running.poll() is not None or painted(pixels) > 0.9, "nothing was painted"
        )
        assert running.poll() is None, running.stderr.read() if running.stderr else ""
        os.kill(child_of(running.pid), signal.SIGTERM)
        _, said = running.communicate(timeout=PATIENCE_S)
    assert running.returncode == 0, said
    assert said == ""
    log = bare.home / ".local" / "state" / "kiosk" / "kiosk.log"
    assert " ERROR " not in log.read_text(), log.read_text()


def test_programs_of_the_system_get_its_own_libraries(package: Path, tmp_path: Path) -> None:
    """Here the one that plays sound; it is given the voice, and nothing of the package's."""
    player, told = tmp_path / "aplay", tmp_path / "told"
    player.write_text(PLAYER)
    player.chmod(0o755)
    environment = {
        "HOME": str(tmp_path),
        "PATH": f"{tmp_path}:/usr/bin:/bin",
        "TOLD": str(told),
        "LD_LIBRARY_PATH": "/opt/of-the-system",
    }
    process = subprocess.Popen(
        [str(package / "kiosk"), "speech-worker"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdin is not None
    with process:
        process.stdin.write(json.dumps(SPEAK) + "\n")
        process.stdin.flush()
        wait_until(told.exists, "nothing was played")
        process.stdin.close()
    lines = told.read_text().splitlines()
    assert "LD_LIBRARY_PATH=/opt/of-the-system" in lines
    assert not [line for line in lines if "_internal" in line and not line.startswith("FONTCONFIG")]


def test_says_in_one_line_that_there_is_no_display(package: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [str(package / "kiosk")], env={"HOME": str(tmp_path)}, capture_output=True, text=True
    )
    assert done.returncode == 5
    assert len(done.stderr.splitlines()) == 1, done.stderr
