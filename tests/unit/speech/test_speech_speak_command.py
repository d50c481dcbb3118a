# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk speak`: what Read aloud says, as files; one clear line where that cannot be."""

from __future__ import annotations

import array
import math
import wave
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.cli import main
from kiosk.exits import Exit
from kiosk.speech.sound import SAMPLE_RATE
from kiosk.speech.wav import speech
from kiosk.tour.draw import settle
from kiosk.tour.drawn import drawn

from .conftest import Players

pytestmark = pytest.mark.usefixtures("qapp")

LANGUAGES = ("en", "en-GB", "es", "fr", "ar", "hi", "zh-Hans")
# How long the voice takes for a character of each, in milliseconds at the normal speed.
PACE = {"zh-Hans": (200, 450)}
WAIT = 60_000

Captured = pytest.CaptureFixture[str]


def sound(file: Path) -> array.array[int]:
    with wave.open(str(file)) as wav:
        assert (wav.getnchannels(), wav.getsampwidth(), wav.getframerate()) == (1, 2, SAMPLE_RATE)
        return array.array("h", wav.readframes(wav.getnframes()))


def speak(*arguments: str | Path) -> int:
    return main(["speak", *map(str, arguments)])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_every_language_is_audible_and_of_plausible_length(
    language: str, tmp_path: Path, capsys: Captured
) -> None:
    file, words = tmp_path / "page.wav", tmp_path / "page.txt"
    assert speak("--lang", language, "--page", "safe", "--out", file) == Exit.OK
    assert capsys.readouterr().out.startswith(f"{language} after/safe: {file} (")
    assert speak("--lang", language, "--page", "safe", "--text", "--out", words) == Exit.OK
    samples, text = sound(file), words.read_text(encoding="utf-8").strip()
    assert 1000 < math.sqrt(sum(s * s for s in samples) / len(samples)) < 12_000
    least, most = PACE.get(language, (50, 140))
    assert least * len(text) < len(samples) * 1000 / SAMPLE_RATE < most * len(text)
    # Never the English voice in another language's clothes.
    if not language.startswith("en"):
        assert len(samples) * 2 != pytest.approx(len(speech(text, "en").samples), rel=0.02)


def test_it_says_what_the_button_says(
    qtbot: QtBot, tmp_path: Path, players: Players, capsys: Captured
) -> None:
    file = tmp_path / "page.wav"
    assert speak("--lang", "es", "--page", "ready/ride-home", "--out", file) == Exit.OK
    players.add("pw-play", "instant")
    with drawn(None, None, "es") as (shown, ground, _):
        visit = shown.controller.visit
        visit.state.article = next(iter(ground.library.articles))
        shown.controller.do(lambda: visit.open_chapter("ready", "ride-home"))
        assert shown.window
        settle(shown.window)
        with qtbot.waitSignal(shown.speaker.finished, timeout=WAIT):
            shown.speech.toggle()
    # What was said before leaves a trace of some milliseconds in the voice.
    assert players.fed() == [pytest.approx(len(sound(file)) * 2, abs=4000)]


def test_slow_is_longer_and_fast_is_shorter(tmp_path: Path) -> None:
    lengths = []
    for speed in ("slow", "normal", "fast"):
        file = tmp_path / f"{speed}.wav"
        common = ("--lang", "en", "--page", "ride-home", "--speed", speed)
        assert speak(*common, "--out", file) == Exit.OK
        lengths.append(len(sound(file)))
    slow, normal, fast = lengths
    assert 1.1 < slow / normal < 1.4
    assert 0.8 < fast / normal < 0.95


def test_all_parts_of_a_page_are_said(tmp_path: Path) -> None:
    file = tmp_path / "steps.txt"
    assert speak("--lang", "en", "--page", "steps/walk-through", "--text", "--out", file) == Exit.OK
    said = file.read_text(encoding="utf-8")
    assert said.count("What you may feel.") == 12
    assert "20 to 30 minutes" in said


def test_several_pages_go_into_a_folder(tmp_path: Path, capsys: Captured) -> None:
    common = ("--lang", "fr", "--page", "safe", "--page", "results", "--page", "after/safe")
    assert speak(*common, "--text", "--out", tmp_path) == Exit.OK
    names = {file.name for file in tmp_path.iterdir()}
    assert names == {
        "after-safe.txt", "results-sample.txt", "results-what-it-shows.txt", "results-next.txt",
    }  # fmt: skip
    assert len(capsys.readouterr().out.splitlines()) == 4


def test_a_word_that_stands_on_one_page_names_it(tmp_path: Path, capsys: Captured) -> None:
    assert speak("--lang", "ar", "--page", "risks", "--out", tmp_path / "x.wav") == Exit.OK
    assert capsys.readouterr().out.startswith("ar after/safe: ")


def test_phone_numbers_are_said_digit_by_digit(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('version = 2\n[clinic]\nphone = "555 0142"\n', encoding="utf-8")
    file = tmp_path / "x.txt"
    common = ("--config", config, "--lang", "fr", "--page", "care")
    assert speak(*common, "--text", "--out", file) == Exit.OK
    assert "5 5 5, 0 1 4 2" in file.read_text(encoding="utf-8")


REFUSED: dict[str, tuple[list[str], Exit, list[str]]] = {
    "an unknown language": (["--lang", "xx"], Exit.USAGE, ["--lang xx", "zh-Hans"]),
    "no voice": (["--lang", "x-rtl"], Exit.VOICE, ["--lang x-rtl", "en", "docs/speech.md"]),
    "an unknown page": (["--page", "no/such"], Exit.USAGE, ["--page no/such", "after/safe"]),
    "a word of many pages": (["--page", "needle"], Exit.USAGE, ["--page needle"]),
    "many pages, one file": (["--page", "after"], Exit.USAGE, ["4 pages", "--page"]),
    "no settings": (["--config", "no.toml"], Exit.SETTINGS, ["no.toml"]),
    "no articles": (["--articles", "none"], Exit.ARTICLE, ["none"]),
}


@pytest.mark.parametrize("name", REFUSED)
def test_bad_input_is_one_clear_line(
    name: str, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    arguments, code, parts = REFUSED[name]
    first = [] if "--page" in arguments else ["--page", "safe"]
    assert speak(*first, *arguments, "--out", tmp_path / "x.wav") == code
    lines = capsys.readouterr().err.splitlines()
    assert all(part in lines[-1] for part in parts)
    assert not (tmp_path / "x.wav").exists()


@pytest.mark.parametrize(
    ("out", "code", "part"),
    [
        ("no/x.wav", Exit.OUTPUT, "there is no folder"),
        ("x.mp3", Exit.USAGE, ".wav"),
        ("no", Exit.USAGE, ".wav"),
        ("locked/x.wav", Exit.OUTPUT, "cannot be written"),
        ("taken.wav/x.wav", Exit.OUTPUT, "there is no folder"),
    ],
)
def test_a_place_that_cannot_be_written_is_one_clear_line(
    out: str, code: Exit, part: str, tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "taken.wav").touch()
    locked = tmp_path / "locked"
    (locked / "x.wav").mkdir(parents=True)
    place = tmp_path / out
    if out.startswith("locked"):
        place = locked / "x.wav" / "y.wav"
        place.symlink_to("/proc/nothing")
    assert speak("--lang", "en", "--page", "safe", "--out", place) == code
    assert part in capsys.readouterr().err.splitlines()[-1]


def test_a_damaged_voice_is_one_clear_line(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.speech import wav

    def broken(path: str) -> None:
        raise OSError(path)

    wav._espeak.cache_clear()
    monkeypatch.setattr("ctypes.CDLL", broken)
    assert speak("--lang", "en", "--page", "safe", "--out", tmp_path / "x.wav") == Exit.SOFTWARE
    assert "Install the kiosk again" in capsys.readouterr().err
