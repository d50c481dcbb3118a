# SPDX-License-Identifier: GPL-3.0-or-later
"""The package starts where there is nothing: no Python, no Qt, no fonts, no network.

It lies in a folder that nobody may write to, under a name with spaces and letters that are not
Latin, and another user starts it than the one who owns it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest
from bare import HOME, USER, Bare

ROOT = Path(__file__).resolve().parents[2]
SPEAK = {"type": "speak", "id": 1, "text": "Hello", "language": "en", "rate": 150}


def complaints(text: str) -> list[str]:
    """What was said on the error output."""
    return [line for line in text.splitlines() if line.strip()]


def test_says_its_version(bare: Bare) -> None:
    done = bare.run("--version")
    version = (bare.package / "VERSION").read_text().strip()
    assert (done.returncode, done.stdout) == (0, f"kiosk {version}\n"), done.stderr


@pytest.mark.parametrize("arguments", [("check",), ("check", "--translations")])
def test_its_articles_and_catalogues_are_right(bare: Bare, arguments: tuple[str, ...]) -> None:
    done = bare.run(*arguments)
    assert done.returncode == 0, done.stdout + done.stderr
    assert complaints(done.stderr) == []
    if "--translations" in arguments:
        count = len(list((ROOT / "translations").glob("*/LC_MESSAGES")))
        assert f"{count} languages, 0 faults" in done.stdout


@pytest.mark.parametrize("language", ["ar", "hi", "zh-Hans"])
def test_draws_what_the_sources_draw(bare: Bare, tmp_path: Path, language: str) -> None:
    """Without one font of the system, to the pixel; and compiles no screen again."""
    done = bare.run("tour", "--lang", language, "--out", f"/{HOME}/tour")
    assert complaints(done.stderr) == []
    here = tmp_path / "tour"
    beside = subprocess.run(
        [sys.executable, "-m", "kiosk", "tour", "--lang", language, "--out", str(here)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(tmp_path / "state")},
        capture_output=True,
        text=True,
    )
    # Where words do not fit, they do so in both: that is no matter of the package.
    told = done.stdout.replace(f"/{HOME}/tour", str(here))
    assert (done.returncode, told) == (beside.returncode, beside.stdout), beside.stderr
    pictures = sorted(path.relative_to(here) for path in here.rglob("*.png"))
    assert len(pictures) > 100
    other = [
        str(name)
        for name in pictures
        if (here / name).read_bytes() != (bare.home / "tour" / name).read_bytes()
    ]
    assert not other, f"{len(other)} screens look different in the package: {other[:5]}"
    compiled = [path for path in (bare.home / ".cache").rglob("*") if path.is_file()]
    assert not compiled, f"{len(compiled)} screens had no byte code that fits"


@pytest.mark.parametrize("language", ["en", "es", "fr", "ar", "hi", "zh-Hans"])
def test_speaks(bare: Bare, language: str) -> None:
    page = "what-is-bone-marrow/soft-part"
    done = bare.run("speak", "--lang", language, "--page", page, "--out", f"/{HOME}/said.wav")
    assert done.returncode == 0, done.stdout + done.stderr
    with wave.open(str(bare.home / "said.wav")) as sound:
        seconds = sound.getnframes() / sound.getframerate()
        assert any(sound.readframes(sound.getnframes()))
    assert seconds > 3


def test_the_voice_is_the_kiosk_started_again(bare: Bare) -> None:
    """What reads aloud on the screen is a process of its own; here no sound device answers it."""
    process = subprocess.Popen(
        bare.command("speech-worker"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        assert json.loads(process.stdout.readline()) == {"type": "ready"}
        process.stdin.write(json.dumps(SPEAK) + "\n")
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())
        process.stdin.close()
    assert (answer["type"], answer["id"]) == ("failed", 1)
    assert "sound" in answer["reason"]


def test_refuses_what_only_the_sources_can_do(bare: Bare) -> None:
    done = bare.run("new-language", "tr")
    assert done.returncode == 2
    assert len(complaints(done.stderr)) == 1
    assert "sources" in done.stderr


def test_checks_itself(bare: Bare) -> None:
    if "self-test" not in bare.run("--help").stdout:
        pytest.skip("this kiosk has no self-test")
    done = bare.run("self-test")
    assert done.returncode == 0, done.stdout + done.stderr


def test_leaves_nothing_but_its_own_state(bare: Bare) -> None:
    """Nothing but the home is written to, and there only the kiosk's own folders."""
    before = {path for path in bare.root.rglob("*") if "proc" not in path.parts}
    assert bare.run("check").returncode == 0
    made = {path for path in bare.root.rglob("*") if "proc" not in path.parts} - before
    devices = {bare.root / "dev" / name for name in ("null", "urandom")}
    owners = {path: path.stat().st_uid for path in made - devices}
    assert set(owners.values()) <= {USER}
    assert all(path.is_relative_to(bare.home) for path in owners)
