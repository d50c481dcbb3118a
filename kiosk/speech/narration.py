# SPDX-License-Identifier: GPL-3.0-or-later
"""A clinic's own recordings: WAV files that are played instead of a voice, text by text.

They lie in a folder for each language, with a list that says for each file which text it says and
what its content is. A recording counts only while both are as they were, so that a changed text
never plays an old recording. A screen is recorded in one piece or block by block: pieces are put
together where they make up the whole text, however a screen parts it.
"""

import array
import hashlib
import io
import re
import wave
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import msgspec

from kiosk.speech.sound import Speech, joined
from kiosk.speech.words import TimedWord

LIST = "narration.json"
RATES = (8000, 48_000)
"""Samples per second a recording may have: least and most."""
LONGEST = 600
"""Seconds."""
PAUSE_MS = 400
"""Between two pieces."""
_LARGEST = LONGEST * RATES[1] * 4 + 65_536

# Chinese has no spaces between words: there each character is a word to follow.
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+(?:['\u2019][^\W\u3400-\u9fff]+)*")


class NarrationError(Exception):
    """A recording or a list of recordings that cannot be used; says why, without full stop."""


class Recording(msgspec.Struct, frozen=True):
    """One file of the list: its place below the language's folder, the SHA-256 and the length in
    characters of the text it says, and the SHA-256 of its own content."""

    file: str
    text: str
    length: int
    sound: str

    @classmethod
    def of(cls, file: str, text: str, data: bytes) -> "Recording":
        """Return the entry of a file with this content that says this text."""
        return cls(file, text_hash(text), len(text), sound_hash(data))


class _List(msgspec.Struct, frozen=True):
    recordings: tuple[Recording, ...] = ()
    version: int = 1


def text_hash(text: str) -> str:
    """Return what stands for a spoken text in the list."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def sound_hash(data: bytes) -> str:
    """Return what stands for the content of a file in the list."""
    return hashlib.sha256(data).hexdigest()


@lru_cache(maxsize=32)
def _parsed(file: Path, changed: int, size: int) -> tuple[Recording, ...]:
    try:
        found = msgspec.json.decode(file.read_bytes(), type=_List)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise NarrationError(f"is not a list of recordings ({error})") from None
    if found.version != 1:
        raise NarrationError(f"has the form {found.version}, which this kiosk does not know")
    return found.recordings


def recordings_in(folder: Path) -> tuple[Recording, ...]:
    """Return the list of one language's folder, none without a list.

    Raise NarrationError when the list cannot be read.
    """
    file = folder / LIST
    try:
        status = file.stat()
    except OSError:
        return ()
    return _parsed(file, status.st_mtime_ns, status.st_size)


def write_list(folder: Path, recordings: tuple[Recording, ...]) -> None:
    """Write the list of one language's folder; raise OSError."""
    data = msgspec.json.format(msgspec.json.encode(_List(recordings)), indent=1)
    new = folder / f"{LIST}.new"
    new.write_bytes(data + b"\n")
    new.replace(folder / LIST)


def read_sound(data: Path | bytes) -> tuple[bytes, int]:
    """Return samples (16 bit, mono, little-endian) and samples per second of a WAV.

    Of two channels the left one counts. Raise NarrationError when it cannot be played.
    """
    try:
        if isinstance(data, Path):
            if data.stat().st_size > _LARGEST:
                raise NarrationError(f"is longer than {LONGEST // 60} minutes")
            data = data.read_bytes()
        return _samples(data)
    except OSError as error:
        raise NarrationError(f"cannot be read ({error.strerror or error})") from None


def _samples(data: bytes) -> tuple[bytes, int]:
    try:
        with wave.open(io.BytesIO(data)) as file:
            channels, width, rate = file.getnchannels(), file.getsampwidth(), file.getframerate()
            frames = file.readframes(file.getnframes())
            missing = file.getnframes() * channels * width - len(frames)
    except (wave.Error, EOFError, RuntimeError) as error:
        raise NarrationError(f"is not a WAV file of plain samples ({error})") from None
    if width != 2 or channels > 2 or not RATES[0] <= rate <= RATES[1]:
        raise NarrationError(
            f"has {channels} channels of {8 * width} bit at {rate} Hz; 1 or 2 channels of 16 bit "
            f"at {RATES[0]} to {RATES[1]} Hz can be played"
        )
    if missing or not frames:
        raise NarrationError("is cut off" if frames else "is empty")
    if len(frames) > LONGEST * rate * channels * width:
        raise NarrationError(f"is longer than {LONGEST // 60} minutes")
    if channels == 2:
        frames = array.array("h", frames)[::2].tobytes()
    return frames, rate


def estimated_words(text: str, milliseconds: int) -> tuple[TimedWord, ...]:
    """Return when a reader who takes ``milliseconds`` comes to each word, as far as its length and
    the pauses between sentences tell."""
    found = list(_WORD.finditer(text))
    if not found:
        return ()
    starts = [match.start() for match in found]
    # A pause for what stands between two words: nothing, a space, a comma, an end of sentence.
    ends = [*starts[1:], len(text)]
    weights = [
        len(match[0]) + _pause(text[match.end() : end])
        for match, end in zip(found, ends, strict=True)
    ]
    share = milliseconds / sum(weights)
    words, passed = [], 0
    for match, weight in zip(found, weights, strict=True):
        words.append(TimedWord(match.start(), len(match[0]), round(passed * share)))
        passed += weight
    return tuple(words)


def _pause(between: str) -> int:
    if any(one in ".!?…؟۔।。！？" for one in between):  # noqa: RUF001
        return 9
    return 4 if between.strip() else len(between) > 0


def _folders(root: Path, language: str) -> Iterator[Path]:
    parts = language.replace("_", "-").split("-")
    while parts and all(part.isalnum() for part in parts):
        yield root / "-".join(parts)
        parts.pop()


def is_recorded(root: Path | None, language: str) -> bool:
    """Say whether anything was recorded in a language (BCP-47 tag)."""
    for folder in _folders(root, language) if root else ():
        try:
            if recordings_in(folder):
                return True
        except NarrationError:
            continue
    return False


class Piece(NamedTuple):
    """A recorded piece of a text: where it begins in it, in characters, and the file."""

    start: int
    file: Path
    listed: Recording


def pieces(root: Path | None, text: str, language: str) -> list[Piece]:
    """Return the recordings that make up a spoken text, in order; none unless they say all of it.

    A region falls back to its language.
    """
    for folder in _folders(root, language) if root else ():
        try:
            listed = recordings_in(folder)
        except NarrationError:
            continue
        found = _made_up(text, folder, listed)
        if found:
            return found
    return []


def _made_up(text: str, folder: Path, listed: tuple[Recording, ...]) -> list[Piece]:
    by_text = {one.text: one for one in listed}
    lengths = sorted({one.length for one in listed if one.length > 0}, reverse=True)
    found: list[Piece] = []
    at = 0
    while at < len(text):
        ends = (
            at + length for length in lengths if text[at + length : at + length + 1] in ("", " ")
        )
        piece = next((one for end in ends if (one := by_text.get(text_hash(text[at:end])))), None)
        file = folder / piece.file if piece else folder
        if piece is None or not is_within(file, folder) or not file.is_file():
            return []
        found.append(Piece(at, file, piece))
        at += piece.length + 1
    return found


def is_within(file: Path, folder: Path) -> bool:
    """Say whether a file is below a folder, whatever ".." and links are in its name."""
    return folder.resolve() in file.resolve().parents


def recorded(root: Path | None, text: str, language: str) -> Speech | None:
    """Return the recording of a spoken text, or None when there is none or one is damaged."""
    parts: list[Speech] = []
    for piece in pieces(root, text, language):
        try:
            data = piece.file.read_bytes()
            samples, rate = read_sound(data)
        except (OSError, NarrationError):
            return None
        if sound_hash(data) != piece.listed.sound:
            return None
        said = text[piece.start : piece.start + piece.listed.length]
        length = Speech(samples, (), rate).milliseconds
        words = (replace(w, offset=w.offset + piece.start) for w in estimated_words(said, length))
        parts.append(Speech(samples, tuple(words), rate))
    return joined(parts, PAUSE_MS) if parts else None
