# SPDX-License-Identifier: GPL-3.0-or-later
"""A clinic's own recordings: played while text and file are what they were, and never else."""

import array
import io
import os
import wave
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech.choice import chosen_speech
from kiosk.speech.espeak import NoVoiceError
from kiosk.speech.narration import (
    LIST,
    PAUSE_MS,
    NarrationError,
    Recording,
    estimated_words,
    is_recorded,
    pieces,
    read_sound,
    recorded,
    recordings_in,
    write_list,
)
from kiosk.speech.speaker import Speaker
from kiosk.speech.wav import speech, wav_bytes

from .conftest import Players

TEXT = "Good morning. Please wait here."
SAMPLES = array.array("h", range(-4000, 4000)).tobytes() * 6
WAIT = 60_000


def wav(channels: int = 1, width: int = 2, rate: int = 22_050, frames: bytes = SAMPLES) -> bytes:
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(frames)
    return buffer.getvalue()


def keep(
    root: Path, data: bytes, text: str = TEXT, language: str = "en", file: str = "a/b.wav"
) -> Path:
    """Puts a recording of `text` into the narration of `language`; returns its file."""
    folder = root / language
    (folder / file).parent.mkdir(parents=True, exist_ok=True)
    (folder / file).write_bytes(data)
    one = Recording.of(file, text, data)
    write_list(folder, (*recordings_in(folder), one))
    return folder / file


def test_a_recording_is_played_instead_of_the_voice(tmp_path: Path) -> None:
    keep(tmp_path, wav(rate=16_000))
    found = chosen_speech(TEXT, "en", 150, tmp_path)
    assert (found.samples, found.sample_rate) == (SAMPLES, 16_000)
    assert [TEXT[w.offset : w.offset + w.length] for w in found.words] == [
        "Good", "morning", "Please", "wait", "here",
    ]  # fmt: skip


def test_pieces_make_up_a_text_however_it_is_parted(tmp_path: Path) -> None:
    first, second = "Good morning.", "Please wait here."
    keep(tmp_path, wav(), first, file="a.wav")
    assert recorded(tmp_path, TEXT, "en") is None
    keep(tmp_path, wav(rate=44_100), second, file="b.wav")
    found = recorded(tmp_path, TEXT, "en")
    assert found
    assert [piece.start for piece in pieces(tmp_path, TEXT, "en")] == [0, len(first) + 1]
    alone = recorded(tmp_path, first, "en")
    other = recorded(tmp_path, second, "en")
    assert alone
    assert other
    assert found.milliseconds == pytest.approx(
        alone.milliseconds + PAUSE_MS + other.milliseconds, abs=2
    )
    assert [TEXT[w.offset : w.offset + w.length] for w in found.words] == [
        "Good", "morning", "Please", "wait", "here",
    ]  # fmt: skip
    times = [w.milliseconds for w in found.words]
    assert times == sorted(times)
    assert times[2] == alone.milliseconds + PAUSE_MS
    # The text of a longer piece wins, and another order or a rest that nobody said is no recording.
    assert recorded(tmp_path, f"{second} {first}", "en")
    for text in (f"{TEXT} Now.", f"Now. {TEXT}", first + second, f"{first}  {second}"):
        assert recorded(tmp_path, text, "en") is None


def test_one_damaged_piece_leaves_the_whole_text_to_the_voice(tmp_path: Path) -> None:
    keep(tmp_path, wav(), "Good morning.", file="a.wav")
    keep(tmp_path, wav(), "Please wait here.", file="b.wav").write_bytes(wav(frames=b"\1\2"))
    assert recorded(tmp_path, TEXT, "en") is None


@pytest.mark.parametrize(
    ("text", "language"),
    [("Good morning. Please wait there.", "en"), (TEXT.lower(), "en"), (TEXT, "es"), (TEXT, "")],
)
def test_another_text_or_language_never_plays_it(tmp_path: Path, text: str, language: str) -> None:
    keep(tmp_path, wav())
    assert pieces(tmp_path, text, language) == []
    assert recorded(tmp_path, text, language) is None


def test_a_region_falls_back_to_its_language_and_not_the_other_way(tmp_path: Path) -> None:
    keep(tmp_path, wav(), language="es-MX")
    assert recorded(tmp_path, TEXT, "es-MX")
    assert recorded(tmp_path, TEXT, "es") is None
    keep(tmp_path, wav(), language="fr")
    assert recorded(tmp_path, TEXT, "fr-CA")


@pytest.mark.parametrize("damage", [b"", b"RIFF", wav()[:-100], wav(frames=SAMPLES[:-2])])
def test_a_damaged_or_exchanged_file_gives_way_to_the_voice(tmp_path: Path, damage: bytes) -> None:
    keep(tmp_path, wav()).write_bytes(damage)
    assert recorded(tmp_path, TEXT, "en") is None
    found = chosen_speech(TEXT, "en", 150, tmp_path)
    assert found.milliseconds == pytest.approx(speech(TEXT, "en", 150).milliseconds, abs=50)


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{", b"\xff", b'{"recordings": [{"file": 1}]}', b'{"version": 2}', b"\0" * 99],
)
def test_a_damaged_list_is_told_and_gives_way_to_the_voice(tmp_path: Path, content: bytes) -> None:
    keep(tmp_path, wav())
    (tmp_path / "en" / LIST).write_bytes(content)
    with pytest.raises(NarrationError, match=r"list of recordings|form 2"):
        recordings_in(tmp_path / "en")
    assert recorded(tmp_path, TEXT, "en") is None
    assert chosen_speech(TEXT, "en", 150, tmp_path).milliseconds > 1000


@pytest.mark.parametrize("name", ["../../x.wav", "/etc/hostname", "../en/../../x.wav"])
def test_a_list_cannot_name_a_file_outside_its_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / "x.wav").write_bytes(wav())
    folder = tmp_path / "narration" / "en"
    folder.mkdir(parents=True)
    write_list(folder, (Recording.of(name, TEXT, wav()),))
    assert pieces(tmp_path / "narration", TEXT, "en") == []


def test_a_language_never_names_a_folder_outside(tmp_path: Path) -> None:
    keep(tmp_path, wav(), language="en")
    (tmp_path / "narration").mkdir()
    assert pieces(tmp_path / "narration", TEXT, "../en") == []


def test_a_changed_list_is_read_anew(tmp_path: Path) -> None:
    keep(tmp_path, wav())
    assert pieces(tmp_path, TEXT, "en")
    write_list(tmp_path / "en", ())
    os.utime(tmp_path / "en" / LIST, ns=(1, 1))
    assert pieces(tmp_path, TEXT, "en") == []


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"OggS", "not a WAV file"),
        (wav(width=1), "8 bit"),
        (wav(channels=4), "4 channels"),
        (wav(rate=96_000), "96000 Hz"),
        (wav(frames=b""), "is empty"),
        (wav()[:-1000], "is cut off"),
    ],
)
def test_what_cannot_be_played_says_why(data: bytes, why: str) -> None:
    with pytest.raises(NarrationError, match=why):
        read_sound(data)


def test_a_missing_file_says_why(tmp_path: Path) -> None:
    with pytest.raises(NarrationError, match="cannot be read"):
        read_sound(tmp_path / "no.wav")


def test_of_two_channels_the_left_one_is_played() -> None:
    both = array.array("h", [number for one in range(500) for number in (one, -one)])
    samples, rate = read_sound(wav(channels=2, rate=44_100, frames=both.tobytes()))
    assert (array.array("h", samples), rate) == (array.array("h", range(500)), 44_100)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One, two. Three", ["One", "two", "Three"]),
        ("don't", ["don't"]),
        ("护士 10 次。", ["护", "士", "10", "次"]),
        ("... —", []),
    ],
)
def test_words_of_a_recording_are_spread_over_its_length(text: str, words: list[str]) -> None:
    found = estimated_words(text, 3000)
    assert [text[w.offset : w.offset + w.length] for w in found] == words
    times = [w.milliseconds for w in found]
    assert times == sorted(set(times))
    assert all(0 <= time < 3000 for time in times)


def test_a_pause_between_sentences_takes_time() -> None:
    plain, paused = estimated_words("aa bb", 1000)[1], estimated_words("aa. bb", 1000)[1]
    assert paused.milliseconds > plain.milliseconds


def test_the_speaker_plays_a_recording_in_a_language_without_a_voice(
    qtbot: QtBot, players: Players, make_speaker: Callable[..., Speaker], tmp_path: Path
) -> None:
    players.add("pw-play", "instant")
    keep(tmp_path, wav(), language="so")
    speaker = make_speaker()
    assert not speaker.can_speak(TEXT, "so")
    speaker.narration = tmp_path
    assert speaker.can_speak(TEXT, "so")
    assert not speaker.can_speak("Another text.", "so")
    assert is_recorded(tmp_path, "so-SO")
    assert not is_recorded(tmp_path, "en")
    assert not is_recorded(None, "so")
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.speak(TEXT, "so")
    assert players.fed() == [len(SAMPLES)]


def test_a_damaged_recording_without_a_voice_fails_calmly(
    qtbot: QtBot, players: Players, make_speaker: Callable[..., Speaker], tmp_path: Path
) -> None:
    players.add("pw-play", "instant")
    keep(tmp_path, wav(), language="so").write_bytes(wav_bytes(b"\0\0"))
    with pytest.raises(NoVoiceError):
        chosen_speech(TEXT, "so", 150, tmp_path)
    speaker = make_speaker()
    speaker.narration = tmp_path
    with qtbot.waitSignal(speaker.failed, timeout=WAIT) as failed:
        speaker.speak(TEXT, "so")
    assert failed.args == ["no-voice"]
