# SPDX-License-Identifier: GPL-3.0-or-later
"""What the screen and the voice say to each other: one JSON object per line.

Every request that is answered carries a number that only grows; the events about it carry the
same number, so a late word of a stopped utterance is recognised and dropped.
"""

import msgspec


class Speak(msgspec.Struct, tag="speak", frozen=True):
    """Read ``text`` aloud now, instead of whatever is being read; ``rate`` in words/minute,
    ``volume`` in parts of 100, beginning with the word at ``start`` (in characters).

    ``narration`` is the folder of a clinic's recordings, empty for none."""

    id: int
    text: str
    language: str
    rate: int
    volume: int = 100
    start: int = 0
    narration: str = ""


class Breathe(msgspec.Struct, tag="breathe", frozen=True):
    """Play the tone of one breath now, ``seconds`` long, instead of whatever is played."""

    id: int
    seconds: int
    inward: bool
    volume: int = 100


class Volume(msgspec.Struct, tag="volume", frozen=True):
    """Be louder or softer from now on, in parts of 100; not answered."""

    volume: int


class Stop(msgspec.Struct, tag="stop", frozen=True):
    """Be silent now; answered with ``Stopped``."""

    id: int


class Ready(msgspec.Struct, tag="ready", frozen=True):
    """The worker process is up."""


class Started(msgspec.Struct, tag="started", frozen=True):
    """Playback began; it should last ``milliseconds``."""

    id: int
    milliseconds: int


class Word(msgspec.Struct, tag="word", frozen=True):
    """The voice reached a word: offset and length in characters (code points) of the text."""

    id: int
    offset: int
    length: int


class Finished(msgspec.Struct, tag="finished", frozen=True):
    """The whole text was played."""

    id: int


class Failed(msgspec.Struct, tag="failed", frozen=True):
    """The text could not be played; ``reason`` is a token for logs, not for patients."""

    id: int
    reason: str


class Stopped(msgspec.Struct, tag="stopped", frozen=True):
    """Silence, as asked."""

    id: int


Request = Speak | Breathe | Stop | Volume
Event = Ready | Started | Word | Finished | Failed | Stopped

_encoder = msgspec.json.Encoder()
_requests: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_events: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def encode(message: Request | Event) -> bytes:
    """Return a message as one line, line feed included."""
    return _encoder.encode(message) + b"\n"


def decode_request(line: bytes) -> Request | None:
    """Return the request in a line, or None when the line is not one."""
    try:
        return _requests.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def decode_event(line: bytes) -> Event | None:
    """Return the event in a line, or None when the line is not one (a library's stray print)."""
    try:
        return _events.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
