# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing samples with whatever the machine has, in a process that can be killed at once."""

import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import IO, cast

from kiosk.speech.command import worker_command
from kiosk.speech.espeak import SAMPLE_RATE, Speech
from kiosk.speech.wav import wav_bytes

PRIVATE_FOLDER = "kiosk-speech-"


class Feed(Enum):
    """What a player wants: bare samples or a WAV on its standard input, or a WAV file's name.

    After a WAV the pipe stays open, so that the player notices when this process dies.
    """

    SAMPLES = 1
    WAV = 2
    FILE = 3


@dataclass(frozen=True, slots=True)
class Player:
    """A program that plays sound."""

    command: tuple[str, ...]
    feed: Feed


_PIPEWIRE = (f"--rate={SAMPLE_RATE}", "--channels=1", "--format=s16", "-")
_PULSE = ("--raw", f"--rate={SAMPLE_RATE}", "--channels=1", "--format=s16le")
_ALSA = ("-q", "-t", "raw", "-f", "S16_LE", "-r", str(SAMPLE_RATE), "-c", "1")
# pw-play takes a WAV on standard input for bare samples in many releases and plays it as noise,
# so bare samples it gets. Releases differ on whether that needs --raw; the wrong spelling exits
# at once, and the next line is tried.
_LINUX = (
    ("pw-play", ("--raw", *_PIPEWIRE)),
    ("pw-play", _PIPEWIRE),
    ("paplay", _PULSE),
    ("aplay", _ALSA),
)


def players(platform: str = sys.platform) -> list[Player]:
    """Return the players this machine has, best first; looks at PATH each time."""
    if platform == "win32":
        return [Player((*worker_command(), "play"), Feed.WAV)]
    if platform == "darwin":
        path = shutil.which("afplay")
        return [Player((path,), Feed.FILE)] if path else []
    found = [(shutil.which(name), arguments) for name, arguments in _LINUX]
    return [Player((path, *arguments), Feed.SAMPLES) for path, arguments in found if path]


class Playing:
    """One sound being played."""

    def __init__(self, player: Player, speech: Speech, ended: Callable[[bool], None]) -> None:
        """Start the player; ``ended`` is called from another thread, True after a clean exit.

        Raise OSError when the player cannot be started.
        """
        self._ended = ended
        self._feed = player.feed
        self._folder: Path | None = None
        command = list(player.command)
        data = speech.samples
        if player.feed is Feed.WAV:
            data = wav_bytes(speech.samples)
        elif player.feed is Feed.FILE:
            self._folder = Path(tempfile.mkdtemp(prefix=PRIVATE_FOLDER))
            file = self._folder / "speech.wav"
            file.write_bytes(wav_bytes(speech.samples))
            command.append(str(file))
            data = b""
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            self._clean()
            raise
        self._pipe = cast(IO[bytes], self._process.stdin)
        self._thread = threading.Thread(target=self._run, args=(data,), daemon=True)
        self._thread.start()

    def _clean(self) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, data: bytes) -> None:
        try:
            with self._pipe as pipe:
                pipe.write(data)
                if self._feed is Feed.WAV:
                    pipe.flush()
                    self._process.wait()
        except OSError:
            pass  # the player went away; its exit code says the rest
        code = self._process.wait()
        self._clean()
        self._ended(code == 0)

    def stop(self) -> None:
        """Kill the player; returns when it is gone (milliseconds)."""
        self._process.kill()
        self._thread.join(timeout=1)


def remove_leftovers() -> None:
    """Remove sound files of a worker that was killed while playing from a file."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PRIVATE_FOLDER}*"):
        shutil.rmtree(folder, ignore_errors=True)
