# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as a program of its own, killed and stopped: another takes its place."""

from __future__ import annotations

import contextlib
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("processes are looked at the way Linux shows them", allow_module_level=True)

from ui.x_display import wait_for

from kiosk.exits import Exit
from kiosk.system import paths
from kiosk.system.child import BEAT, CHANNEL, READY
from kiosk.system.supervisor import FROZEN

STARTED = re.compile(r"started again \((\S+) mode\): the kiosk ended with code (\d+)")
SOON = 5.0
"""Seconds from a crash or a freeze to the next process."""


def children(pid: int) -> list[int]:
    try:
        return list(map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split()))
    except OSError:
        return []


class Running:
    """A supervised kiosk with folders of its own."""

    def __init__(self, folder: Path, process: subprocess.Popen[bytes]) -> None:
        self.process, self._log = process, folder / "state" / "kiosk" / "kiosk.log"

    @property
    def kiosk(self) -> int:
        """The process that shows the screen."""
        wait_for(lambda: len(children(self.process.pid)) == 1, "there is no kiosk")
        return children(self.process.pid)[0]

    def starts(self) -> list[tuple[str, int]]:
        """The mode of each start but the first, and how the kiosk had ended before it."""
        text = self._log.read_text("utf-8") if self._log.exists() else ""
        return [(mode, int(code)) for mode, code in STARTED.findall(text)]

    def end(self, number: int, soon: float = SOON) -> None:
        """Sends a signal, and waits for another kiosk."""
        before, sent = self.kiosk, time.monotonic()
        os.kill(before, number)
        wait_for(lambda: children(self.process.pid) not in ([], [before]), "it did not come back")
        assert time.monotonic() - sent < soon

    def wait_for_start(self, number: int) -> None:
        wait_for(lambda: len(self.starts()) >= number, f"start {number} was not logged")


@contextmanager
def running(folder: Path, *options: str) -> Iterator[Running]:
    changed = {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_CONFIG_HOME": str(folder / "config"),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *options],
        cwd=paths.root(),
        env=os.environ | changed,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield Running(folder, process)
    finally:
        process.terminate()
        process.wait(30)


def test_killed_and_stopped_at_any_moment_it_comes_back_and_grows_careful(tmp_path: Path) -> None:
    moments = random.Random(5)  # noqa: S311
    with running(tmp_path) as kiosk:
        for number in (signal.SIGKILL, signal.SIGSTOP, signal.SIGKILL):
            started = time.monotonic() + moments.uniform(0.0, 1.0)
            wait_for(lambda until=started: time.monotonic() > until)
            kiosk.end(number)
        kiosk.wait_for_start(1)
        for _ in range(3):
            kiosk.end(signal.SIGKILL)
        wait_for(lambda: kiosk.starts()[-1][0] == "out-of-order", "it is not out of order")
        kiosk.process.terminate()
        assert kiosk.process.wait(30) == Exit.OK
    assert {code for _, code in kiosk.starts()} <= {FROZEN, 128 + signal.SIGKILL}
    modes = [mode for mode, _ in kiosk.starts()]
    assert modes == sorted(modes, key=["normal", "safe", "out-of-order"].index)


def test_without_its_supervisor_the_kiosk_gets_itself_another(tmp_path: Path) -> None:
    with running(tmp_path) as kiosk:
        alone = kiosk.kiosk
        log = tmp_path / "state" / "kiosk" / "crash.log"
        wait_for(log.exists, "the kiosk did not start")
        kiosk.process.kill()
        kiosk.process.wait(30)
        try:
            wait_for(lambda: len(children(alone)) == 1, "it did not become a supervisor")
        finally:
            os.kill(alone, signal.SIGTERM)
        wait_for(lambda: not Path(f"/proc/{alone}").exists(), "the new supervisor does not end")


def test_without_restarts_the_kiosk_is_one_process(tmp_path: Path) -> None:
    with running(tmp_path, "--no-restart") as kiosk:
        wait_for((tmp_path / "state" / "kiosk" / "crash.log").exists, "the kiosk did not start")
        assert children(kiosk.process.pid) == []
        kiosk.process.kill()
        assert kiosk.process.wait(30) == -signal.SIGKILL


FULL_DISK = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
from kiosk.cli import main
sys.exit(main([]))
"""


def test_on_a_full_disk_it_starts_and_goes_on(tmp_path: Path) -> None:
    settings = tmp_path / "config" / "kiosk" / "kiosk.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("version = 2\n[totals]\ncount = true\n")
    reading, writing = os.pipe()
    kiosk = subprocess.Popen(
        [sys.executable, "-c", FULL_DISK],
        cwd=paths.root(),
        env=os.environ
        | {
            CHANNEL: str(writing),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_STATE_HOME": str(tmp_path / "state"),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
        },
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    os.set_blocking(reading, False)
    heard = b""

    def beats() -> bool:
        nonlocal heard
        with contextlib.suppress(BlockingIOError):
            heard += os.read(reading, 100)
        assert kiosk.poll() is None, "it ended"
        return heard.count(BEAT) >= 2

    try:
        wait_for(beats, "it shows nothing")
        assert heard.startswith(READY)
    finally:
        kiosk.terminate()
        assert kiosk.wait(30) == Exit.OK
        os.close(reading)
    log = tmp_path / "state" / "kiosk" / "kiosk.log"
    assert log.exists()
    assert log.stat().st_size == 0
