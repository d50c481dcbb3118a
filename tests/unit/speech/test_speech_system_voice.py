# SPDX-License-Identifier: GPL-3.0-or-later
"""The voices of Windows and macOS, with programs that stand in for those of the system."""

import stat
import sys
from pathlib import Path

import pytest

from kiosk.speech import system_voice
from kiosk.speech.choice import chosen_speech
from kiosk.speech.system_voice import (
    list_voices,
    parse_mac_voices,
    parse_windows_voices,
    program,
    system_speech,
    voice_for,
    windows_rate,
)
from kiosk.speech.wav import speech

MAC = """Albert              en_US    # Hello! My name is Albert.
Majed               ar_001   # \u0645\u0631\u062d\u0628\u0627
Eddy (French (France)) fr_FR    # Bonjour
Tingting            zh_CN    # \u60a8\u597d
Sinji               zh_HK    # \u60a8\u597d
Samantha            en_US    # Hello
"""
WINDOWS = "en-US\tPlain Voice One\r\nfr-FR\tPlain Voice Two\r\nen-US\tThree\r\n\r\nnonsense\r\n"
TEXT = 'Good morning, "you" & $(them) `now`.'

STAND_IN = """#!{python} -S
import os, sys, wave
if "?" in sys.argv:
    print("Plain  en_US    # Hello")
    sys.exit(0)
said = sys.stdin.buffer.read()
{body}
file = sys.argv[sys.argv.index("-o") + 1]
with open({log!r}, "wb") as log:
    log.write(said)
with wave.open(file, "wb") as out:
    out.setnchannels(1); out.setsampwidth(2); out.setframerate(22050)
    out.writeframes(b"\\1\\2" * 22050)
"""


@pytest.fixture(autouse=True)
def forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test asks for the voices anew."""
    monkeypatch.setattr(system_voice, "_listed", {})
    monkeypatch.setattr(system_voice, "_too_slow", set())


def say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str = "") -> Path:
    """Puts a `say` on PATH; returns the file that holds what it was given."""
    folder = tmp_path / "bin"
    folder.mkdir()
    heard = tmp_path / "heard"
    script = STAND_IN.format(python=sys.executable, log=str(heard), body=body)
    (folder / "say").write_text(script, encoding="utf-8")
    (folder / "say").chmod(stat.S_IRWXU)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(system_voice, "_PATIENCE", 60.0)
    return heard


def test_voices_of_macos_are_read() -> None:
    assert parse_mac_voices(MAC) == {
        "en-us": "Albert",
        "ar-001": "Majed",
        "fr-fr": "Eddy (French (France))",
        "zh-cn": "Tingting",
        "zh-hk": "Sinji",
    }


def test_voices_of_windows_are_read() -> None:
    assert parse_windows_voices(WINDOWS) == {"en-us": "Plain Voice One", "fr-fr": "Plain Voice Two"}
    assert parse_windows_voices("") == {}


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Albert"),
        ("en-GB", "Albert"),
        ("ar", "Majed"),
        ("fr", "Eddy (French (France))"),
        ("zh-Hans", "Tingting"),
        ("zh-Hant", None),
        ("hi", None),
        ("", None),
    ],
)
def test_the_voice_of_a_language(language: str, name: str | None) -> None:
    assert voice_for(language, parse_mac_voices(MAC)) == name


@pytest.mark.parametrize(("words", "step"), [(180, 0), (150, -2), (120, -4), (9, -10), (9999, 10)])
def test_words_per_minute_on_windows(words: int, step: int) -> None:
    assert windows_rate(words) == step


def test_nothing_that_varies_is_part_of_the_program_on_windows(tmp_path: Path) -> None:
    command, variables = program("win32", "It's; a voice", 150, tmp_path / "a b.wav")
    assert "It's" not in " ".join(command)
    assert variables == {
        "KIOSK_VOICE": "It's; a voice",
        "KIOSK_RATE": "-2",
        "KIOSK_FILE": str(tmp_path / "a b.wav"),
    }


def test_the_system_voice_is_used_where_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = say(tmp_path, monkeypatch)
    assert list_voices("darwin") == {"en-us": "Plain"}
    found = chosen_speech(TEXT, "en", 150, None, "darwin")
    assert found.milliseconds == 1000
    assert len(found.words) == 5
    assert heard.read_text(encoding="utf-8") == TEXT
    assert chosen_speech(TEXT, "en", 150, None, "linux").milliseconds != 1000


def test_until_the_voices_are_known_espeak_speaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(tmp_path, monkeypatch)
    assert system_speech(TEXT, "en", 150, "darwin") is None
    assert chosen_speech(TEXT, "en", 150, None, "darwin").milliseconds != 1000


@pytest.mark.parametrize("body", ["sys.exit(1)", "sys.exit(0)", "os.kill(os.getpid(), 11)"])
def test_a_voice_that_fails_gives_way_to_espeak(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str
) -> None:
    say(tmp_path, monkeypatch, body)
    list_voices("darwin")
    found = chosen_speech(TEXT, "en", 150, None, "darwin")
    assert found.milliseconds == pytest.approx(speech(TEXT, "en", 150).milliseconds, abs=50)


def test_a_voice_that_hangs_is_asked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = tmp_path / "asked"
    say(
        tmp_path,
        monkeypatch,
        f"open({str(log)!r}, 'a').write('asked '); import signal; signal.pause()",
    )
    list_voices("darwin")
    monkeypatch.setattr(system_voice, "_PATIENCE", 3.0)
    for _ in range(3):
        assert system_speech(TEXT, "en", 150, "darwin") is None
    assert log.read_text() == "asked "


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_a_system_without_its_program_has_no_voice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert list_voices(platform) == {}
    assert system_speech(TEXT, "en", 150, platform) is None
