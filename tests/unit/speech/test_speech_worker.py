# SPDX-License-Identifier: GPL-3.0-or-later
"""The worker process, spoken to directly."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from kiosk.speech.command import source_root, worker_command

from .conftest import Players

Alive = Callable[[int], bool]
TEXT = "Good morning. Please wait."


class Process:
    """A worker with pipes."""

    def __init__(self, command: list[str] | None = None) -> None:
        self.process = subprocess.Popen(
            command or worker_command(),
            cwd=source_root(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        # A line that never comes fails the test instead of keeping it for ever.
        self._timer = threading.Timer(60, self.process.kill)
        self._timer.start()

    def close(self) -> None:
        self._timer.cancel()
        self.process.kill()
        self.process.communicate()

    @staticmethod
    def pipe(stream: IO[bytes] | None) -> IO[bytes]:
        assert stream is not None
        return stream

    def send(self, *lines: Any) -> None:
        pipe = self.pipe(self.process.stdin)
        for line in lines:
            pipe.write(line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n")
        pipe.flush()

    def event(self) -> dict[str, Any]:
        line = self.pipe(self.process.stdout).readline()
        event: dict[str, Any] = json.loads(line)
        return event

    def event_of_type(self, kind: str) -> dict[str, Any]:
        while (event := self.event())["type"] != kind:
            pass
        return event


def speak(number: int, text: str = TEXT, language: str = "en") -> dict[str, Any]:
    return {"type": "speak", "id": number, "text": text, "language": language, "rate": 150}


Start = Callable[..., Process]


@pytest.fixture
def start(players: Players) -> Iterator[Start]:
    """Return a function that starts workers, which are killed after the test."""
    started: list[Process] = []

    def start_one(command: list[str] | None = None) -> Process:
        started.append(Process(command))
        return started[-1]

    yield start_one
    for one in started:
        one.close()


@pytest.fixture
def worker(start: Start) -> Process:
    """Return a running worker."""
    return start()


def test_it_says_that_it_is_ready_and_ends_with_its_input(worker: Process) -> None:
    assert worker.event() == {"type": "ready"}
    out, errors = worker.process.communicate(timeout=30)
    assert (worker.process.returncode, out, errors) == (0, b"", b"")


def test_it_ends_with_its_input_while_playing(
    worker: Process, players: Players, is_alive: Alive
) -> None:
    players.add("pw-play", "endless")
    worker.send(speak(1))
    worker.event_of_type("word")
    _, errors = worker.process.communicate(timeout=30)
    assert (worker.process.returncode, errors) == (0, b"")
    assert not [pid for _, pid in players.runs() if is_alive(pid)]


def test_it_ends_when_nobody_listens(worker: Process) -> None:
    worker.event()
    worker.pipe(worker.process.stdout).close()
    worker.send({"type": "stop", "id": 1})
    assert worker.process.wait(timeout=30) == 0


def test_a_text_gives_started_and_finished(worker: Process, players: Players) -> None:
    players.add("pw-play", "instant")
    worker.send(speak(7))
    started = worker.event_of_type("started")
    assert started["id"] == 7
    assert 1000 < started["milliseconds"] < 5000
    assert worker.event_of_type("finished") == {"type": "finished", "id": 7}


def test_of_many_requests_the_last_is_answered(worker: Process, players: Players) -> None:
    players.add("pw-play", "instant")
    worker.send(*(speak(number) for number in range(200)), {"type": "stop", "id": 200})
    assert worker.event_of_type("stopped") == {"type": "stopped", "id": 200}


def test_nonsense_is_skipped(worker: Process) -> None:
    worker.send(
        b"\n", b"nonsense\n", b"\xff\n", b"[]\n", {"type": "speak", "id": "one"}, b"{" * 9999
    )
    worker.send(b"\n", {"type": "stop", "id": 3})
    assert worker.event_of_type("stopped")["id"] == 3


def test_a_language_without_a_voice(worker: Process, players: Players) -> None:
    players.add("pw-play", "instant")
    worker.send(speak(1, language="so"))
    assert worker.event_of_type("failed") == {"type": "failed", "id": 1, "reason": "no-voice"}


def test_a_player_that_fails_late_is_not_replaced(worker: Process, players: Players) -> None:
    players.add("pw-play", "endless")
    players.add("aplay", "instant")
    worker.send(speak(1, TEXT * 4))
    words = [worker.event_of_type("word") for _ in range(8)]
    assert words[-1]["offset"] > len(TEXT)
    os.kill(players.runs()[0][1], 9)
    assert worker.event_of_type("failed")["reason"] == "no-sound-device"
    assert [name for name, _ in players.runs()] == ["pw-play"]


def test_a_player_that_hangs_is_given_up(
    worker: Process, players: Players, is_alive: Alive
) -> None:
    players.add("pw-play", "endless")
    worker.send(speak(1, "Yes"))
    assert worker.event_of_type("failed")["reason"] == "no-sound-device"
    assert not is_alive(players.runs()[0][1])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="macOS plays from a file")
def test_nothing_is_written_to_disk(
    start: Start, players: Players, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for name in ("TMPDIR", "HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(scratch))
    players.add("pw-play", "endless")
    worker = start()
    worker.send(speak(1))
    worker.event_of_type("word")
    during = list(scratch.rglob("*"))
    descriptors = Path(f"/proc/{worker.process.pid}/fd")
    opened = [str(path.readlink()) for path in descriptors.iterdir()]
    worker.process.communicate(timeout=30)
    assert during == []
    assert list(scratch.rglob("*")) == []
    assert [name for name in opened if name.startswith("/") and "/dev/" not in name] == []


def test_it_ends_with_its_input_while_the_voice_hangs(start: Start) -> None:
    code = (
        "import signal; from kiosk.speech import worker; "
        "worker.chosen_speech = lambda *a: [print('hung', flush=True), signal.pause()]; "
        "worker.main()"
    )
    worker = start([sys.executable, "-c", code])
    worker.send(speak(1))
    assert worker.pipe(worker.process.stderr).readline() == b"hung\n"
    worker.process.communicate(timeout=30)
    assert worker.process.returncode == 1


def test_a_stray_print_of_a_library_goes_to_the_log(start: Start) -> None:
    code = (
        "import os; from kiosk.speech import worker; real = worker.chosen_speech; "
        "worker.chosen_speech = lambda *a: (os.write(1, b'stray'), real(*a))[1]; worker.main()"
    )
    worker = start([sys.executable, "-c", code])
    worker.send(speak(1))
    assert worker.event_of_type("failed")["reason"] == "no-sound-device"
    out, errors = worker.process.communicate(timeout=30)
    assert (out, errors) == (b"", b"stray")


def test_the_worker_does_not_load_qt(worker: Process) -> None:
    worker.event()
    maps = Path(f"/proc/{worker.process.pid}/maps").read_text(encoding="utf-8")
    assert "PySide6" not in maps
    assert "python" in maps
