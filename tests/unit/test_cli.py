# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: what it takes, what it refuses, and how it ends."""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.cli import main, parser, size
from kiosk.exits import MEANINGS, Exit
from kiosk.system import paths

BIOPSY = paths.ARTICLES / "bone-marrow-biopsy"
NEVER = 30


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with a copy of the article the kiosk comes with."""
    folder = tmp_path / "articles"
    shutil.copytree(BIOPSY, folder / BIOPSY.name, ignore=shutil.ignore_patterns("make"))
    return folder


def run(folder: Path, *arguments: str, **env: str | None) -> subprocess.CompletedProcess[str]:
    """`kiosk` in a process of its own; an environment variable given as None is taken away."""
    state = str(folder / "state")
    changed = {
        "XDG_STATE_HOME": state,
        "LOCALAPPDATA": state,
        "QT_QPA_PLATFORM": "offscreen",
        **env,
    }
    kept = {name: value for name, value in os.environ.items() if name not in changed}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        cwd=paths.root(),
        env=kept | {name: value for name, value in changed.items() if value is not None},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=NEVER,
        check=False,
    )


def ends_with(
    done: subprocess.CompletedProcess[str], code: Exit, argument: str, *remedies: str
) -> None:
    """The last line names the argument and what to do; nothing looks like a crash."""
    assert "Traceback" not in done.stderr
    assert done.returncode == code, done.stderr
    last = done.stderr.strip().splitlines()[-1]
    for part in (argument, *remedies):
        assert part in last


# Sizes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1920x1080", (1920, 1080)),
        ("1080x1920", (1080, 1920)),
        ("800x600", (800, 600)),
        ("600x800", (600, 800)),
    ],
)
def test_a_size_is_width_times_height(text: str, expected: tuple[int, int]) -> None:
    assert size(text) == expected


@pytest.mark.parametrize(
    "text", ["", "big", "1920", "1920x", "x1080", "1920*1080", "1920x1080x2", "-1x5", "1.5x900",
             "100000x1000", " 1920x1080", "1920x1080\n"]
)  # fmt: skip
def test_what_is_no_size_is_answered_with_an_example(text: str) -> None:
    with pytest.raises(
        argparse.ArgumentTypeError, match=r"is not a size\. Write it like 1920x1080"
    ):
        size(text)


@pytest.mark.parametrize("text", ["799x600", "800x599", "600x799", "599x800", "0x0"])
def test_a_size_too_small_to_read_is_answered_with_the_least(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=r"too small to read\. Use .* 800x600"):
        size(text)


# Usage


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--size", "big"], "argument --size: 'big' is not a size. Write it like 1920x1080."),
        (["--size", "3x3"], "argument --size: 3x3 is too small to read. Use at least 800x600."),
        (["--renderer", "magic"], "argument --renderer: invalid choice: 'magic'"),
        (["--colour"], "unrecognized arguments: --colour"),
        (["dance"], "invalid choice: 'dance'"),
        (["tour"], "the following arguments are required: --out"),
        (["--config"], "argument --config: expected one argument"),
    ],
)
def test_a_wrong_argument_is_named(
    arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == Exit.USAGE
    assert line in capsys.readouterr().err.splitlines()[-1]


def test_help_lists_the_exit_codes_and_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    shown = capsys.readouterr().out
    assert ended.value.code == 0
    assert set(MEANINGS) == set(Exit)
    codes = shown.partition("exit codes:\n")[2].splitlines()
    assert [line.split(maxsplit=1) for line in codes] == [
        [str(int(code)), meaning] for code, meaning in MEANINGS.items()
    ]
    assert "check" in shown
    assert "tour" in shown


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert (ended.value.code, capsys.readouterr().out) == (0, f"kiosk {__version__}\n")


def test_what_stands_before_a_command_counts_like_what_stands_after_it() -> None:
    before = parser().parse_args(["--config", "a.toml", "--articles", "b", "tour", "--out", "c"])
    after = parser().parse_args(["tour", "--config", "a.toml", "--articles", "b", "--out", "c"])
    assert (after.config, after.articles) == (Path("a.toml"), Path("b"))
    assert (before.config, before.articles) == (after.config, after.articles)


def test_every_option_of_the_kiosk_arrives() -> None:
    found = parser().parse_args(
        "--windowed --size 800x600 --lang es --page why --renderer opengl --cursor"
        " --config a.toml --articles b".split()
    )
    assert (found.windowed, found.size, found.lang, found.page) == (True, (800, 600), "es", "why")
    assert (found.renderer, found.cursor, found.command) == ("opengl", True, None)
    assert (found.config, found.articles) == (Path("a.toml"), Path("b"))
    assert parser().parse_args(["--no-cursor"]).cursor is False
    nothing = parser().parse_args([])
    assert (nothing.renderer, nothing.cursor, nothing.windowed) == ("auto", None, False)


def test_every_option_of_the_tour_arrives() -> None:
    found = parser().parse_args(
        "tour --out o --lang es --lang ar --size 800x600 --size 600x800 --text-size small"
        " --colors yellow --spacing wide --inches 10.1 --pdf".split()
    )
    assert (found.command, found.out, found.lang) == ("tour", Path("o"), ["es", "ar"])
    assert found.size == [(800, 600), (600, 800)]
    assert (found.text_size, found.colors, found.spacing) == ("small", "yellow", "wide")
    assert (found.inches, found.pdf) == (10.1, True)


# Showing the kiosk


def test_an_unknown_language_is_answered_with_those_there_are(tmp_path: Path) -> None:
    ends_with(run(tmp_path, "--lang", "xx"), Exit.USAGE, "--lang xx", "Use one of: en")


def test_an_unknown_test_language_is_unknown_too(tmp_path: Path) -> None:
    ends_with(run(tmp_path, "--lang", "x-foo"), Exit.USAGE, "--lang x-foo", "Use one of: en")


@pytest.mark.parametrize("page", ["lost", "why/lost", "lost/why-test", "why/why-test/2", "/"])
def test_an_unknown_page_is_answered_with_those_there_are(tmp_path: Path, page: str) -> None:
    done = run(tmp_path, "--page", page)
    ends_with(done, Exit.USAGE, f"--page {page}:", "Use one of: ", "one-minute/in-short")


def test_settings_that_are_not_there_are_named(tmp_path: Path) -> None:
    config = str(tmp_path / "no.toml")
    ends_with(
        run(tmp_path, "--config", config), Exit.SETTINGS, config, "missing", "leave --config out"
    )


def test_settings_that_are_not_toml_are_named_with_their_line(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("[idle]\nask_after =\n", encoding="utf-8")
    done = run(tmp_path, "--config", str(config))
    ends_with(done, Exit.SETTINGS, str(config), "line 2", "Mend the line")


def test_a_folder_without_articles_is_named(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = run(tmp_path, "--articles", str(tmp_path / "empty"))
    ends_with(done, Exit.ARTICLE, str(tmp_path / "empty"), "article.toml")


def test_a_folder_with_a_broken_article_is_named_with_its_fault(articles: Path) -> None:
    file = articles / BIOPSY.name / "chapters" / "why.toml"
    file.unlink()
    done = run(articles.parent, "--articles", str(articles))
    ends_with(done, Exit.ARTICLE, str(file), "the file is missing", "Write it")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
def test_without_a_display_one_line_says_what_can_be_done(tmp_path: Path) -> None:
    done = run(tmp_path, DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert done.returncode == Exit.DISPLAY == 5
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    ends_with(done, Exit.DISPLAY, "no display", "kiosk tour --out")


def test_being_interrupted_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: argparse.Namespace) -> Exit:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.commands.check.run", interrupted)
    assert main(["check"]) == Exit.OK
