# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk check`: one line for each fault, and an exit code."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.article import walk
from kiosk.article.load import load_article
from kiosk.cli import main
from kiosk.exits import Exit
from kiosk.system import paths

BIOPSY = paths.ARTICLES / "bone-marrow-biopsy"
SUMMARY = r"{}: \d+ pages, 75 facts, \d+ sources, \d+ unconfirmed statements"

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A copy of the article the kiosk comes with, to damage."""
    folder = tmp_path / "articles" / BIOPSY.name
    shutil.copytree(BIOPSY, folder, ignore=shutil.ignore_patterns("make"))
    return folder


def test_the_articles_the_kiosk_comes_with_are_checked_by_default(capsys: Captured) -> None:
    assert main(["check"]) == Exit.OK
    (line,) = capsys.readouterr().out.splitlines()
    assert re.fullmatch(SUMMARY.format(re.escape(str(BIOPSY))), line)


@pytest.mark.parametrize("whole", [True, False])
def test_an_article_or_a_folder_of_them_can_be_named(
    article: Path, capsys: Captured, whole: bool
) -> None:
    assert main(["check", str(article.parent if whole else article)]) == Exit.OK
    (line,) = capsys.readouterr().out.splitlines()
    assert re.fullmatch(SUMMARY.format(re.escape(str(article))), line)


@pytest.mark.parametrize("first", [True, False])
def test_a_folder_named_before_or_after_the_command_counts(
    article: Path, capsys: Captured, first: bool
) -> None:
    named = ["--articles", str(article.parent)]
    assert main([*named, "check"] if first else ["check", *named]) == Exit.OK
    assert capsys.readouterr().out.startswith(f"{article}: ")


def test_an_icon_that_is_not_there_is_a_fault(article: Path, capsys: Captured) -> None:
    file = article / "chapters" / "why.toml"
    head, _, rest = file.read_text(encoding="utf-8").partition('icon = "')
    file.write_text(f'{head}icon = "no-{rest}', encoding="utf-8")
    assert main(["check", str(article)]) == Exit.ARTICLE
    fault, _ = capsys.readouterr().out.splitlines()
    assert fault.startswith(f"{file}: no icon is called 'no-")
    assert fault.endswith("Use a Phosphor name, such as 'heart'.")


def test_the_folder_one_is_in_can_be_named(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(article)
    assert main(["check", "."]) == Exit.OK


def test_the_counts_are_those_of_the_article(article: Path, capsys: Captured) -> None:
    found = load_article(article)
    pages = len(list(walk.pages(found)))
    assert main(["check", str(article)]) == Exit.OK
    out = capsys.readouterr().out
    assert f"{pages} pages, {len(found.facts)} facts, {len(found.sources)} sources" in out


def unconfirmed(article: Path, capsys: Captured) -> int:
    """How many unconfirmed statements `kiosk check` counts."""
    assert main(["check", str(article)]) == Exit.OK
    found = re.search(r"(\d+) unconfirmed statements", capsys.readouterr().out)
    assert found
    return int(found[1])


def test_each_unconfirmed_statement_is_counted(article: Path, capsys: Captured) -> None:
    file = article / "chapters" / "remember.toml"
    before = unconfirmed(article, capsys)
    text = file.read_text(encoding="utf-8")
    confirmed = '\n[[pages.more]]\ntext = "Ask."\nsources = ["P6"]\n'
    file.write_text(text + confirmed, encoding="utf-8")
    assert unconfirmed(article, capsys) == before
    more = '\n[[pages.more]]\ntext = "Ask us."\nsources = ["K"]\n'
    file.write_text(text + more, encoding="utf-8")
    assert unconfirmed(article, capsys) == before + 1


def test_a_fault_is_one_line_with_its_file(article: Path, capsys: Captured) -> None:
    facts = article / "facts.toml"
    extra = '\n[[facts]]\nid = "F76"\nsays = "It is free."\n'
    facts.write_text(facts.read_text(encoding="utf-8") + extra, encoding="utf-8")
    assert main(["check", str(article)]) == Exit.ARTICLE
    fault, summary = capsys.readouterr().out.splitlines()
    assert fault == (
        f"{facts}: fact 'F76': is carried nowhere (It is free.). "
        "Write it into a page and name it there."
    )
    assert "76 facts" in summary


def test_an_article_that_cannot_be_read_has_no_summary(article: Path, capsys: Captured) -> None:
    (article / "chapters" / "why.toml").unlink()
    assert main(["check", str(article)]) == Exit.ARTICLE
    (fault,) = capsys.readouterr().out.splitlines()
    assert fault.startswith(f"{article / 'chapters' / 'why.toml'}: the file is missing.")


def test_one_broken_article_of_two_fails_both(article: Path, capsys: Captured) -> None:
    other = article.with_name("other")
    shutil.copytree(article, other)
    assert main(["check", str(article.parent)]) == Exit.ARTICLE
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert lines[0].startswith(f"{article}: ")
    assert lines[1].startswith(f"{other / 'article.toml'}: id: ")


def test_grades_list_every_page(article: Path, capsys: Captured) -> None:
    assert main(["check", "--grades", str(article)]) == Exit.OK
    *pages, _ = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in pages] == [
        page.id for _, page in walk.pages(load_article(article))
    ]
    for line in pages:
        assert re.fullmatch(r"\S+ +\d+ words  grade +-?\d+\.\d  \(-?\d+\.\d in all\)", line)


@pytest.mark.parametrize("name", ["empty", "nowhere"])
def test_a_folder_without_an_article_is_refused(
    tmp_path: Path, name: str, capsys: Captured
) -> None:
    (tmp_path / "empty").mkdir()
    assert main(["check", str(tmp_path / name)]) == Exit.ARTICLE
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        f"{tmp_path / name}: holds no article. Put a folder with an article.toml there.\n"
    )


def test_checking_needs_no_qt() -> None:
    code = (
        "import sys; from kiosk.cli import main; code = main(['check']);"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=paths.root(), capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
