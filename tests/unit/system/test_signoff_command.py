# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk signoff`: who approved which words stays on record until the words change."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.exits import Exit
from kiosk.i18n import build
from kiosk.system import paths

Run = Callable[..., int]
ME = ("--name", "A reader", "--role", "haematologist")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs the command over copies of settings and translations."""
    translations = tmp_path / "translations"
    shutil.copytree(paths.TRANSLATIONS, translations)
    build.run_compile(translations)
    monkeypatch.setattr(paths, "TRANSLATIONS", translations)
    config = tmp_path / "kiosk.toml"
    shutil.copy(paths.DEFAULT_SETTINGS, config)
    return lambda *more: main(["signoff", "--config", str(config), *more])


def state(capsys: pytest.CaptureFixture[str], language: str) -> str:
    lines = reversed(capsys.readouterr().out.splitlines())
    return next(one for one in lines if f" {language}: " in one).partition(": ")[2]


def test_at_first_nobody_has_signed(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == Exit.OK
    said = state(capsys, "es")
    assert said.startswith("0 of ")
    assert said.endswith("(nobody)")


def test_a_signature_covers_one_language(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--lang", "es", "--record", *ME, "--date", "2026-11-01") == Exit.OK
    out = capsys.readouterr().out
    spanish = next(one for one in out.splitlines() if " es: " in one)
    count = spanish.split(" of ")[1].split()[0]
    assert f"{count} of {count} texts signed (A reader, haematologist, 2026-11-01)" in spanish
    assert " fr: 0 of " in out


def test_a_changed_page_is_a_draft_again_and_no_other(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("--lang", "es", "--record", *ME)
    whole = int(state(capsys, "es").split()[0])
    po = paths.TRANSLATIONS / "es" / "LC_MESSAGES" / "bone-marrow-biopsy.po"
    text = po.read_text(encoding="utf-8")
    start = text.index('msgctxt "how-much"')
    at = text.index('msgstr "', start) + len('msgstr "')
    po.write_text(text[:at] + "Y " + text[at:], encoding="utf-8")
    assert build.run_compile(paths.TRANSLATIONS) == []
    run()
    assert int(state(capsys, "es").split()[0]) == whole - 1


def test_what_was_signed_can_be_withdrawn(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    run("--lang", "es", "--record", *ME)
    run("--lang", "es", "--draft", "--name", "A nurse")
    assert state(capsys, "es").endswith("; offered as a draft)")
    run("--lang", "es", "--withdraw")
    assert state(capsys, "es").endswith("(nobody)")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--record",), "--name is missing"),
        (("--record", "--name", " "), "--name is missing"),
        (("--record", "--name", "A reader"), "--role is missing"),
        (("--draft",), "--name is missing"),
        (("--lang", "tlh"), "there is no such language"),
    ],
)
def test_what_is_missing_is_told_in_one_line(
    run: Run, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], told: str
) -> None:
    assert run(*arguments) == Exit.USAGE
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1


def test_a_broken_record_counts_for_nothing_and_is_told(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "approvals.toml").write_text("version = ", encoding="utf-8")
    assert run() == Exit.OK
    out = capsys.readouterr().out
    assert "approvals.toml: is not TOML" in out.splitlines()[0]
    assert " es: 0 of " in out
