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

from kiosk.speech import system_voice
from kiosk.speech.command import worker_command
from kiosk.speech.outputs import headphones, outputs
from kiosk.speech.sound import softer
from kiosk.speech.wav import wav_bytes

PRIVATE_FOLDER = "kiosk-speech-"

_CHUNK = 4096  # bytes: how finely the volume follows
# A third of a second of speech: what is on its way to the player keeps the volume it had.
_PIPE = 16_384
_RATE = "{rate}"


class Feed(Enum):
    """What a player wants: bare samples or a WAV on its standard input, or a WAV file's name.

    After a WAV the pipe stays open, so that the player notices when this process dies.
    """

    SAMPLES = 1
    WAV = 2
    FILE = 3


@dataclass(frozen=True, slots=True)
class Player:
    """A program that plays sound; ``{rate}`` in its arguments is the samples per second."""

    command: tuple[str, ...]
    feed: Feed
    headphones: bool = False

    def started_at(self, sample_rate: int) -> list[str]:
        """Return program and arguments for sound with so many samples per second."""
        return [part.replace(_RATE, str(sample_rate)) for part in self.command]


_PIPEWIRE = (f"--rate={_RATE}", "--channels=1", "--format=s16", "-")
_PULSE = ("--raw", f"--rate={_RATE}", "--channels=1", "--format=s16le", "--latency-msec=300")
_ALSA = ("-q", "-t", "raw", "-f", "S16_LE", "-r", _RATE, "-c", "1")
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
    """Return the players that can be heard here, best first; looks at PATH each time.

    There is none where a sound server says that there is no output; where it knows of headphones,
    they come first.
    """
    if platform == "win32":
        return [Player((*worker_command(), "play"), Feed.WAV)]
    if platform == "darwin":
        path = shutil.which("afplay")
        return [Player((path,), Feed.FILE)] if path else []
    there = outputs()
    if there == []:
        return []
    found = [(shutil.which(name), arguments) for name, arguments in _LINUX]
    best = [Player((path, *arguments), Feed.SAMPLES) for path, arguments in found if path]
    ears, path = headphones(there), shutil.which("paplay")
    if ears and path:
        best.insert(0, Player((path, *_PULSE, f"--device={ears}"), Feed.SAMPLES, headphones=True))
    return best


class Playing:
    """One sound being played."""

    def __init__(
        self,
        player: Player,
        samples: bytes,
        sample_rate: int,
        ended: Callable[[bool], None],
        volume: int = 100,
    ) -> None:
        """Start the player; ``ended`` is called from another thread, True after a clean exit.

        ``volume`` in parts of 100. Raise OSError when the player cannot be started.
        """
        self._ended = ended
        self._feed = player.feed
        self._folder: Path | None = None
        self._taken = 0
        self.volume = volume
        """May be changed while bare samples are played; what comes next follows it."""
        command = player.started_at(sample_rate)
        data = samples
        if player.feed is Feed.WAV:
            data = wav_bytes(softer(samples, volume), sample_rate)
        elif player.feed is Feed.FILE:
            self._folder = Path(tempfile.mkdtemp(prefix=PRIVATE_FOLDER))
            file = self._folder / "speech.wav"
            file.write_bytes(wav_bytes(softer(samples, volume), sample_rate))
            command.append(str(file))
            data = b""
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pipesize=_PIPE,
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
                self._write(pipe, data)
                if self._feed is Feed.WAV:
                    self._process.wait()
        except OSError:
            pass  # the player went away; its exit code says the rest
        code = self._process.wait()
        self._clean()
        self._ended(code == 0)

    def _write(self, pipe: IO[bytes], data: bytes) -> None:
        if self._feed is not Feed.SAMPLES:
            pipe.write(data)
            pipe.flush()
            return
        for start in range(0, len(data), _CHUNK):
            pipe.write(softer(data[start : start + _CHUNK], self.volume))
            pipe.flush()
            self._taken += _CHUNK

    @property
    def untouched(self) -> bool:
        """Say whether the player has taken none of its samples, as far as a pipe can tell."""
        return self._feed is Feed.SAMPLES and self._taken <= _PIPE

    def stop(self) -> None:
        """Kill the player; returns when it is gone (milliseconds)."""
        self._process.kill()
        self._thread.join(timeout=1)


def remove_leftovers() -> None:
    """Remove sound files of a worker that was killed while it played or wrote one."""
    for prefix in (PRIVATE_FOLDER, system_voice.PRIVATE_FOLDER):
        for folder in Path(tempfile.gettempdir()).glob(f"{prefix}*"):
            shutil.rmtree(folder, ignore_errors=True)
