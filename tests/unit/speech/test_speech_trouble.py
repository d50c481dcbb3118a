# SPDX-License-Identifier: GPL-3.0-or-later
"""The speaker on a bad day: the worker is killed, hangs, babbles or cannot be started."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech.command import source_root
from kiosk.speech.speaker import Speaker

from .conftest import Players

TEXT = "Good morning. Please wait."
WAIT = 60_000
# As long as a busy machine may take for one sentence.
PATIENCE = 3000

Make = Callable[..., Speaker]
Alive = Callable[[int], bool]


def speak_until_heard(qtbot: QtBot, speaker: Speaker, players: Players, text: str = TEXT) -> None:
    before = len(players.runs())
    with qtbot.waitSignal(speaker.started, timeout=WAIT):
        speaker.speak(text, "en", 400)
    qtbot.waitUntil(lambda: len(players.runs()) > before, timeout=WAIT)


def test_a_killed_worker_is_reported_and_replaced(
    qtbot: QtBot, players: Players, make_speaker: Make, is_alive: Alive
) -> None:
    players.add("pw-play", "endless")
    speaker = make_speaker()
    speak_until_heard(qtbot, speaker, players)
    with qtbot.waitSignal(speaker.failed, timeout=WAIT) as failed:
        os.kill(speaker.worker_pid, signal.SIGKILL)
    assert failed.args == ["worker-died"]
    assert not speaker.speaking
    qtbot.waitUntil(lambda: not is_alive(players.runs()[0][1]), timeout=WAIT)
    players.add("pw-play", "instant")
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.speak(TEXT, "en")


def test_a_worker_killed_while_silent_is_replaced_without_a_word(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "instant")
    speaker = make_speaker()
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.speak(TEXT, "en")
    first = speaker.worker_pid
    failures: list[str] = []
    speaker.failed.connect(failures.append)
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: speaker.worker_pid == 0, timeout=WAIT)
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.speak(TEXT, "en")
    assert failures == []
    assert speaker.worker_pid not in (0, first)


def test_a_hung_worker_is_given_up_and_replaced(
    qtbot: QtBot, players: Players, make_speaker: Make, is_alive: Alive
) -> None:
    players.add("pw-play", "endless")
    speaker = make_speaker(patience_ms=PATIENCE)
    speak_until_heard(qtbot, speaker, players)
    worker = speaker.worker_pid
    with qtbot.waitSignal(speaker.failed, timeout=WAIT) as failed:
        os.kill(worker, signal.SIGSTOP)
    assert failed.args == ["timed-out"]
    assert not speaker.speaking
    qtbot.waitUntil(lambda: not is_alive(worker), timeout=WAIT)
    qtbot.waitUntil(lambda: not is_alive(players.runs()[0][1]), timeout=WAIT)
    players.add("pw-play", "instant")
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.speak(TEXT, "en")


def test_stop_silences_a_hung_worker_too(
    qtbot: QtBot, players: Players, make_speaker: Make, is_alive: Alive
) -> None:
    players.add("pw-play", "endless")
    speaker = make_speaker(patience_ms=PATIENCE)
    # Much longer than the patience below, which alone must end it.
    speak_until_heard(qtbot, speaker, players, TEXT * 20)
    worker = speaker.worker_pid
    os.kill(worker, signal.SIGSTOP)
    failures: list[str] = []
    speaker.failed.connect(failures.append)
    with qtbot.waitSignal(speaker.finished, timeout=0):
        speaker.stop()
    qtbot.waitUntil(lambda: not is_alive(players.runs()[0][1]), timeout=WAIT)
    # A dying worker takes its player along a moment before it is gone itself.
    qtbot.waitUntil(lambda: not is_alive(worker), timeout=WAIT)
    assert failures == []


def test_asking_again_and_again_does_not_keep_a_hung_worker(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "endless")
    speaker = make_speaker(patience_ms=PATIENCE)
    speak_until_heard(qtbot, speaker, players)
    hung = speaker.worker_pid
    os.kill(hung, signal.SIGSTOP)

    def replaced() -> bool:
        speaker.speak(TEXT, "en")
        return speaker.worker_pid != hung

    qtbot.waitUntil(replaced, timeout=WAIT)


def test_a_worker_that_never_comes_up_is_given_up(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    command = [sys.executable, "-c", "import signal; signal.pause()"]
    speaker = make_speaker(command=command, patience_ms=100, start_ms=100)
    with qtbot.waitSignal(speaker.failed, timeout=WAIT) as failed:
        speaker.speak(TEXT, "en")
    assert failed.args == ["timed-out"]


@pytest.mark.parametrize(
    "command",
    [
        ["/nowhere/no-such-program"],
        [sys.executable, "-c", "raise SystemExit(3)"],
        [sys.executable, "-c", "import os, signal; os.write(1, bytes(200_000)); signal.pause()"],
        [sys.executable, "-c", "import os; os.close(0); os.write(1, b'{}')"],
    ],
    ids=["missing", "exits", "endless line", "does not listen"],
)
def test_a_broken_worker_is_reported_every_time(
    qtbot: QtBot, players: Players, make_speaker: Make, command: list[str]
) -> None:
    speaker = make_speaker(command=command)
    for _ in range(3):
        with qtbot.waitSignal(speaker.failed, timeout=WAIT) as failed:
            speaker.speak(TEXT, "en")
        assert failed.args == ["worker-died"]
        assert not speaker.speaking


def test_babble_is_ignored(qtbot: QtBot, players: Players, make_speaker: Make) -> None:
    lines = [
        b"Error loading shared library",
        b"\xff\xfe",
        b"[]",
        b'{"type": "word", "id": "x"}',
        b'{"type": "failed", "id": 99, "reason": "no-voice"}',
        b'{"type": "word", "id": 99, "offset": 0, "length": 4}',
        b'{"type": "finished", "id": 1}',
    ]
    output = b"".join(line + b"\n" for line in lines)
    code = f"import os, signal; os.write(1, {output!r}); signal.pause()"
    speaker = make_speaker(command=[sys.executable, "-c", code])
    words: list[int] = []
    speaker.wordReached.connect(lambda offset, length: words.append(offset))
    with qtbot.assertNotEmitted(speaker.failed), qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.speak(TEXT, "en")
    assert words == []


def test_a_program_that_forgets_to_close_ends_cleanly(players: Players) -> None:
    players.add("pw-play", "endless")
    code = """
import sys
from PySide6.QtCore import QCoreApplication
from kiosk.speech.speaker import Speaker
app = QCoreApplication([])
speaker = Speaker(app if sys.argv[1] == "parent" else None)
speaker.started.connect(app.quit)
speaker.speak("Good morning. Please wait.", "en")
app.exec()
print(speaker.worker_pid)
"""
    for owner in ("parent", "nobody"):
        result = subprocess.run(
            [sys.executable, "-c", code, owner],
            cwd=source_root(),
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert (result.returncode, result.stderr) == (0, "")
        assert int(result.stdout) > 0
