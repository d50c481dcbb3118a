# SPDX-License-Identifier: GPL-3.0-or-later
"""Which player gets what, on each system."""

import io
import shutil
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from kiosk.speech.command import worker_command
from kiosk.speech.players import (
    PRIVATE_FOLDER,
    Feed,
    Player,
    Playing,
    players,
    remove_leftovers,
)
from kiosk.speech.wav import wav_bytes
from kiosk.speech.windows_play import read_wav

SAMPLES = b"\1\2" * 30_000


def play(player: Player) -> bool:
    """Play to the end; return whether the player exited cleanly."""
    done = threading.Event()
    results: list[bool] = []

    def ended(clean: bool) -> None:
        results.append(clean)
        done.set()

    playing = Playing(player, SAMPLES, 22_050, ended)
    assert done.wait(60)
    playing.stop()
    return results[0]


def python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", f"import sys; data = sys.stdin.buffer; {code}")


def test_linux_players_take_bare_samples(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    found = players("linux")
    assert [Path(player.command[0]).name for player in found] == [
        "pw-play", "pw-play", "paplay", "aplay",
    ]  # fmt: skip
    assert {player.feed for player in found} == {Feed.SAMPLES}
    assert all(any("16000" in part for part in player.started_at(16_000)) for player in found)


def test_only_what_is_there_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: "/bin/aplay" if name == "aplay" else None)
    assert [player.command[0] for player in players("linux")] == ["/bin/aplay"]
    assert players("darwin") == []


def test_macos_plays_a_file_and_windows_a_wav(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    assert players("darwin") == [Player(("/usr/bin/afplay",), Feed.FILE)]
    assert players("win32") == [Player((*worker_command(), "play"), Feed.WAV)]


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command() == [sys.executable, "-m", "kiosk.speech.worker"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, "speech-worker"]


def test_samples_arrive_unchanged() -> None:
    assert play(Player(python("sys.exit(data.read() != b'\\1\\2' * 30_000)"), Feed.SAMPLES))


def test_a_failure_is_told() -> None:
    assert not play(Player(python("sys.exit(4)"), Feed.SAMPLES))


def test_a_player_that_does_not_read_to_the_end() -> None:
    assert play(Player(python("data.read(9); sys.exit(0)"), Feed.SAMPLES))


def test_the_pipe_stays_open_after_a_wav() -> None:
    # A closed pipe would be readable at once (end of file), and so end a Windows player early.
    size = len(wav_bytes(SAMPLES))
    code = (
        f"import select; wav = data.read({size}); "
        "closed = select.select([0], [], [], 0.3)[0]; sys.exit(wav[:4] != b'RIFF' or bool(closed))"
    )
    assert play(Player(python(code), Feed.WAV))


def test_exactly_one_wav_is_read() -> None:
    wav = wav_bytes(SAMPLES)
    assert read_wav(io.BytesIO(wav + b"more")) == wav


def test_a_sound_file_is_private_and_does_not_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    code = (
        "import os, sys; path = sys.argv[1]; "
        "mode = os.stat(os.path.dirname(path)).st_mode & 0o777; "
        "sys.exit(open(path, 'rb').read(4) != b'RIFF' or mode != 0o700)"
    )
    assert play(Player((sys.executable, "-c", code), Feed.FILE))
    assert list(tmp_path.iterdir()) == []


def test_no_sound_file_stays_when_the_player_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    missing = Player(("/nowhere/no-such-player",), Feed.FILE)
    with pytest.raises(OSError, match="no-such-player"):
        Playing(missing, SAMPLES, 22_050, lambda clean: None)
    assert list(tmp_path.iterdir()) == []


def test_sound_files_of_a_killed_worker_are_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left = tmp_path / f"{PRIVATE_FOLDER}left"
    left.mkdir()
    (left / "speech.wav").touch()
    other = tmp_path / "other"
    other.mkdir()
    remove_leftovers()
    assert list(tmp_path.iterdir()) == [other]
