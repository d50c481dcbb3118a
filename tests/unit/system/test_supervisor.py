# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor, over real processes that beat, freeze, crash and refuse."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.commands.supervise import CODES
from kiosk.exits import Exit
from kiosk.system.child import SpawnedChild
from kiosk.system.mode import VARIABLE
from kiosk.system.supervisor import FROZEN, Patience, Supervisor

NEVER = 30
ROOT = Path(__file__).resolve().parents[3]

KIOSK = """
import os, pathlib, signal, sys, time
runs = pathlib.Path(sys.argv[1])
number = len(runs.read_text().splitlines()) if runs.exists() else 0
with runs.open("a") as file:
    file.write(os.environ["KIOSK_TALLY"] + "\\n")
beat = int(os.environ["KIOSK_BEAT"])
def show(seconds):
    os.write(beat, b"r")
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        os.write(beat, b".")
        time.sleep(0.02)
steps = sys.argv[2:]
step = steps[min(number, len(steps) - 1)]
if step == "crash":
    show(0.05)
    os.kill(os.getpid(), signal.SIGKILL)
elif step == "freeze":
    show(0.05)
    signal.pause()
elif step == "stop":
    show(0.05)
    os.kill(os.getpid(), signal.SIGSTOP)
elif step == "wait":
    show(30)
elif step.startswith("ready"):
    show(0.05)
    sys.exit(int(step[5:]))
else:
    sys.exit(int(step))
"""
"""A kiosk that ends as it is told: one word for each time it is started, the last for the rest."""

QUICK = Patience(
    start=5, beat=0.4, stopped=0.1, last_words=0.05, goodbye=1, again=0.01, out_of_order=0.05
)

SUPERVISED = f"""
import sys
from kiosk.commands.supervise import CODES
from kiosk.system.child import fork_child
from kiosk.system.supervisor import Patience, Supervisor
code = Supervisor(fork_child, CODES, {QUICK}).run()
if code is None:
    exec({KIOSK!r})
sys.exit(code)
"""


@pytest.fixture(autouse=True)
def _no_tally(monkeypatch: pytest.MonkeyPatch) -> None:
    """The supervisor in this process writes the variable; it is as before after each test."""
    monkeypatch.setenv(VARIABLE, "")


def forked(folder: Path, *steps: str) -> tuple[int, list[dict[str, object]]]:
    """Runs the supervisor in a process of its own: its exit code and the tally of each start."""
    runs = folder / "runs"
    done = subprocess.run(
        [sys.executable, "-c", SUPERVISED, str(runs), *steps],
        cwd=ROOT,
        timeout=NEVER,
        check=False,
    )
    return done.returncode, [json.loads(line) for line in runs.read_text().splitlines()]


def spawned(folder: Path, *steps: str) -> tuple[int, list[dict[str, object]]]:
    """The same in this process, with the way of starting the kiosk that Windows has."""
    runs = folder / "runs"
    command = [sys.executable, "-c", KIOSK, str(runs), *steps]
    code = Supervisor(lambda: SpawnedChild(command, os.environ), CODES, QUICK).run()
    assert code is not None
    return code, [json.loads(line) for line in runs.read_text().splitlines()]


def wait_for(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + NEVER
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.01)


def children(pid: int) -> list[int]:
    return list(map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split()))


def state(pid: int) -> str:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


def modes(runs: list[dict[str, object]]) -> list[object]:
    return [one["mode"] for one in runs]


def codes(runs: list[dict[str, object]]) -> list[object]:
    return [one["code"] for one in runs]


@pytest.mark.parametrize("way", [forked, spawned])
def test_a_crash_is_answered_with_another_start_and_a_wish_to_end_is_not(
    way: Callable[..., tuple[int, list[dict[str, object]]]], tmp_path: Path
) -> None:
    code, runs = way(tmp_path, "crash", "ready1", "ready0")
    assert code == Exit.OK
    assert codes(runs) == [0, 128 + signal.SIGKILL, 1]
    assert runs[-1]["restarts"] == runs[-1]["restarts_today"] == 2


@pytest.mark.parametrize("way", [forked, spawned])
def test_a_frozen_kiosk_is_ended_and_started_again(
    way: Callable[..., tuple[int, list[dict[str, object]]]], tmp_path: Path
) -> None:
    code, runs = way(tmp_path, "freeze", "ready0")
    assert (code, codes(runs)) == (Exit.OK, [0, FROZEN])


@pytest.mark.parametrize("way", [forked, spawned])
def test_a_stopped_kiosk_is_ended_and_started_again(
    way: Callable[..., tuple[int, list[dict[str, object]]]], tmp_path: Path
) -> None:
    code, runs = way(tmp_path, "stop", "ready0")
    assert (code, codes(runs)) == (Exit.OK, [0, FROZEN])


def test_three_crashes_start_safe_mode_and_six_the_screen_that_says_so(tmp_path: Path) -> None:
    code, runs = forked(tmp_path, *["crash"] * 6, "ready0")
    assert code == Exit.OK
    assert modes(runs) == ["normal"] * 3 + ["safe"] * 3 + ["out-of-order"]


def test_out_of_order_tries_again_in_safe_mode(tmp_path: Path) -> None:
    steps = [*["crash"] * 6, f"ready{Exit.AGAIN:d}", "crash", "ready0"]
    _, runs = forked(tmp_path, *steps)
    assert modes(runs)[6:] == ["out-of-order", "safe", "out-of-order"]


@pytest.mark.parametrize("refusal", [Exit.USAGE, Exit.SETTINGS, Exit.DISPLAY, Exit.SOFTWARE])
def test_a_refusal_at_the_start_is_passed_on(refusal: Exit, tmp_path: Path) -> None:
    code, runs = forked(tmp_path, f"{refusal:d}")
    assert (code, len(runs)) == (refusal, 1)


def test_a_refusal_after_it_ran_is_tried_again_but_not_for_ever(tmp_path: Path) -> None:
    code, runs = forked(tmp_path, "crash", f"{Exit.DISPLAY:d}")
    assert (code, len(runs)) == (Exit.DISPLAY, 7)


def test_a_kiosk_that_asks_for_it_is_started_again_without_counting(tmp_path: Path) -> None:
    _, runs = forked(tmp_path, f"ready{Exit.AGAIN:d}", "ready0")
    assert [one["restarts"] for one in runs] == [0, 0]


def test_who_ends_the_supervisor_ends_the_kiosk(tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    with subprocess.Popen(
        [sys.executable, "-c", SUPERVISED, str(runs), "wait"], cwd=ROOT
    ) as supervisor:
        wait_for(lambda: runs.exists() and runs.read_text().endswith("\n"))
        (child,) = children(supervisor.pid)
        supervisor.send_signal(signal.SIGTERM)
        assert supervisor.wait(NEVER) == Exit.OK
    assert not Path(f"/proc/{child}").exists()


def test_a_supervisor_that_was_itself_stopped_ends_nobody(tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    with subprocess.Popen(
        [sys.executable, "-c", SUPERVISED, str(runs), "wait"], cwd=ROOT
    ) as supervisor:
        wait_for(lambda: runs.exists() and runs.read_text().endswith("\n"))
        (child,) = children(supervisor.pid)
        for one in (child, supervisor.pid):
            os.kill(one, signal.SIGSTOP)
        wait_for(lambda: state(child) == state(supervisor.pid) == "T")
        until = time.monotonic() + 3 * QUICK.beat
        wait_for(lambda: time.monotonic() > until)
        for one in (supervisor.pid, child):
            os.kill(one, signal.SIGCONT)
        until = time.monotonic() + 2 * QUICK.beat
        wait_for(lambda: time.monotonic() > until)
        assert children(supervisor.pid) == [child]
        supervisor.terminate()
        assert supervisor.wait(NEVER) == Exit.OK
