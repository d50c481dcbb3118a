# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk narration`: from a script to recordings that are played, and what is wrong with others."""

from __future__ import annotations

import array
import wave
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.exits import Exit
from kiosk.speech.narration import LIST, recordings_in
from kiosk.speech.sound import SAMPLE_RATE

pytestmark = pytest.mark.usefixtures("qapp")

FILES = {
    "article.toml": """\
format = 1
id = "ear-check"
title = "Ear check"
language = "en"
version = "1"
chapters = ["know"]
""",
    "facts.toml": "",
    "sources.toml": """\
[[sources]]
id = "S1"
title = "A book about ears"
""",
    "glossary.toml": "",
    "chapters/know.toml": """\
id = "know"
title = "What to know"
icon = "info"

[[pages]]
kind = "checklist"
id = "bring"
title = "What to bring"
items = [
  { text = "Your letter", sources = ["S1"] },
  { text = "A friend", sources = ["S1"] },
]

[[pages]]
kind = "levels"
id = "call"
title = "When to call"
[[pages.levels]]
title = "Mention it"
tone = "calm"
items = [{ text = "An itch", sources = ["S1"] }]
[[pages.levels]]
title = "Call us"
tone = "alert"
items = [{ text = "Pain that grows", sources = ["S1"] }]
""",
}
ARTICLE = "ear-check"
HUM = array.array("h", [3000, -3000] * 50)

Captured = pytest.CaptureFixture[str]
Run = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A clinic's folder with settings and an article of its own; recordings go to `narration`."""
    (tmp_path / "kiosk.toml").write_text("version = 2\n", encoding="utf-8")
    for name, text in FILES.items():
        file = tmp_path / "articles" / ARTICLE / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(home: Path, capsys: Captured) -> Run:
    """Runs a command for that clinic; gives its exit code and its lines."""

    def go(command: str, *arguments: str) -> tuple[int, list[str]]:
        common = ("--config", str(home / "kiosk.toml"), "--articles", str(home / "articles"))
        code = main([command, *common, *arguments])
        said = capsys.readouterr()
        return code, [*said.out.splitlines(), *said.err.splitlines()]

    return go


def script(home: Path) -> dict[str, str]:
    """The texts to record, by the names of their files."""
    lines = (home / "narration" / "en" / "script.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if "\t" in line)
    return {name: text for name, text in pairs}


def record(file: Path, seconds: float, samples: array.array[int] = HUM) -> None:
    """Writes a WAV of a hum."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(file), "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(SAMPLE_RATE)
        wav.writeframes(samples.tobytes() * round(seconds * SAMPLE_RATE / len(samples)))


def change(home: Path, old: str, new: str) -> None:
    """Changes a text of the article."""
    chapter = home / "articles" / ARTICLE / "chapters" / "know.toml"
    text = chapter.read_text(encoding="utf-8")
    assert old in text
    chapter.write_text(text.replace(old, new), encoding="utf-8")


def test_from_a_script_to_a_recording_that_is_played(home: Path, run: Run) -> None:
    code, lines = run("narration", "--lang", "en", "--script")
    assert code == Exit.OK
    assert "texts to record" in lines[0]
    assert "0 of " in lines[-1]
    said = script(home)
    assert "Pain that grows." in said.values()
    assert len(set(said.values())) == len(said) > 5
    whole = home / "narration" / "en" / ARTICLE / "know-call.wav"
    record(whole, 5)
    code, lines = run("narration", "--lang", "en")
    assert code == Exit.VOICE
    assert lines[0].endswith("know-call.wav: is new. Listen to it, then `kiosk narration --keep`.")
    code, lines = run("narration", "--lang", "en", "--keep")
    assert code == Exit.OK
    assert lines[0] == f"{whole}: taken over"
    assert "1 of " in lines[-1]
    file = home / "said.wav"
    code, _ = run("speak", "--lang", "en", "--page", "call", "--out", str(file))
    assert code == Exit.OK
    with wave.open(str(file)) as wav, wave.open(str(whole)) as recorded:
        assert wav.readframes(wav.getnframes()) == recorded.readframes(recorded.getnframes())
    change(home, "An itch", "A burn")
    code, lines = run("narration", "--lang", "en", "--keep")
    assert code == Exit.VOICE
    assert lines[0] == f"{whole}: its text has changed; it is not played. Record it again."
    assert "0 of " in lines[-1]
    record(whole, 6)
    assert run("narration", "--lang", "en", "--keep")[0] == Exit.OK


def test_blocks_make_up_a_screen_and_a_changed_text_is_not_played(home: Path, run: Run) -> None:
    run("narration", "--lang", "en", "--script")
    said = script(home)
    for name, text in said.items():
        record(home / "narration" / "en" / name, len(text) * 0.07)
    code, lines = run("narration", "--keep")
    assert code == Exit.OK
    played, _, every = lines[-1].partition(": ")[2].partition(" screens")[0].partition(" of ")
    assert played == every != "0"
    change(home, "An itch", "A burn")
    code, lines = run("narration", "--keep")
    assert code == Exit.VOICE
    changed = [line for line in lines if "its text has changed; it is not played" in line]
    assert len(changed) == 1
    assert int(lines[-1].partition(": ")[2].split()[0]) == int(every) - 1
    code, lines = run("check")
    assert changed[0] in lines


def test_check_names_damaged_recordings(home: Path, run: Run) -> None:
    run("narration", "--lang", "en", "--script")
    folder = home / "narration" / "en"
    names = list(script(home))[:3]
    for name in names:
        record(folder / name, 2)
    assert run("narration", "--keep")[0] == Exit.OK
    assert run("check")[0] == Exit.OK
    first, second, third = (folder / name for name in names)
    first.unlink()
    second.write_bytes(second.read_bytes()[:-500])
    record(third, 3)
    (home / "narration" / "tlh").mkdir()
    code, lines = run("check")
    assert code == Exit.VOICE
    for file, why in (
        (first, "is listed and not there"),
        (second, "is another recording than the one that was taken over"),
        (third, "is another recording than the one that was taken over"),
        (home / "narration" / "tlh", "there is no such language"),
    ):
        assert any(line.startswith(f"{file}: ") and why in line for line in lines), file
    (folder / LIST).write_text("{", encoding="utf-8")
    code, lines = run("check")
    assert code == Exit.VOICE
    assert any("is not a list of recordings" in line for line in lines)
    code, lines = run("narration", "--lang", "en", "--keep")
    assert code == Exit.VOICE
    assert "Remove it" in lines[-1]


def test_what_cannot_be_the_text_is_not_taken_over(home: Path, run: Run) -> None:
    run("narration", "--lang", "en", "--script")
    folder = home / "narration" / "en"
    short, silent, other, odd = list(script(home))[:4]
    record(folder / short, 0.01)
    record(folder / silent, 2, array.array("h", [0] * 100))
    (folder / other).write_bytes(b"OggS")
    record(folder / odd, 601)
    code, lines = run("narration", "--keep")
    assert code == Exit.VOICE
    for name, why in (
        (short, "lasts"),
        (silent, "is silent"),
        (other, "not a WAV"),
        (odd, "longer than"),
    ):
        assert any(line.startswith(f"{folder / name}: ") and why in line for line in lines), name
    assert recordings_in(folder) == ()


def test_without_recordings_it_says_how_to_begin(run: Run, home: Path) -> None:
    code, lines = run("narration")
    assert code == Exit.USAGE
    assert "--lang" in lines[-1]
    assert run("narration", "--lang", "xx")[0] == Exit.USAGE
    assert not (home / "narration").exists()
