# SPDX-License-Identifier: GPL-3.0-or-later
"""The articles a kiosk offers, and their last good copies."""

from pathlib import Path

import pytest

from kiosk.article.library import open_library

from .draft import Draft

SEE, CHAPTER = "What they see", "chapters/look.toml"


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    return tmp_path / "state" / "articles"


def titles(folder: Path, copies: Path | None) -> list[str]:
    """The title of the first numbered page of each article."""
    library = open_library(folder, copies)
    return [article.chapters[0].pages[0].title for article in library.articles.values()]


def test_a_good_article_is_offered_from_its_folder_and_copied(draft: Draft, copies: Path) -> None:
    library = open_library(draft.folder.parent, copies)
    assert list(library.articles) == ["ear-check"]
    assert library.folders == {"ear-check": draft.folder}
    assert library.faults == []
    assert library.picture("ear-check", "ear.svg") == draft.folder / "pictures" / "ear.svg"
    copied = {path.relative_to(copies) for path in copies.rglob("*") if path.is_file()}
    assert copied == {
        path.relative_to(draft.folder.parent)
        for path in draft.folder.parent.rglob("*")
        if path.is_file()
    }


def test_what_draws_the_pictures_is_not_copied(draft: Draft, copies: Path) -> None:
    draft.write("pictures/make/draw.py", "")
    open_library(draft.folder.parent, copies)
    assert (copies / "ear-check" / "pictures" / "ear.svg").exists()
    assert not (copies / "ear-check" / "pictures" / "make").exists()
    before = (copies / "ear-check").stat().st_ino
    draft.write("pictures/make/draw.py", "changed = True")
    open_library(draft.folder.parent, copies)
    assert (copies / "ear-check").stat().st_ino == before


def test_a_copy_that_was_cut_short_is_made_again(draft: Draft, copies: Path) -> None:
    (copies / ".ear-check.new" / "chapters").mkdir(parents=True)
    open_library(draft.folder.parent, copies)
    assert [path.name for path in copies.iterdir()] == ["ear-check"]
    draft.write(CHAPTER, "no")
    assert titles(draft.folder.parent, copies) == [SEE]


@pytest.mark.parametrize("how", ["not TOML", "a broken rule", "a missing file"])
def test_the_last_good_copy_is_shown_when_the_article_breaks(
    draft: Draft, copies: Path, how: str
) -> None:
    open_library(draft.folder.parent, copies)
    if how == "not TOML":
        draft.edit(CHAPTER, f'title = "{SEE}"', f'title = "{SEE}')
    elif how == "a broken rule":
        draft.edit(CHAPTER, SEE, "A painless look")
    else:
        draft.remove(CHAPTER)
    library = open_library(draft.folder.parent, copies)
    assert library.articles["ear-check"].chapters[0].pages[0].title == SEE
    assert library.folders == {"ear-check": copies / "ear-check"}
    assert [fault.file for fault in library.faults] == [draft.folder / CHAPTER]


def test_that_a_copy_is_shown_is_logged(
    draft: Draft, copies: Path, caplog: pytest.LogCaptureFixture
) -> None:
    open_library(draft.folder.parent, copies)
    assert caplog.messages == []
    draft.remove(CHAPTER)
    open_library(draft.folder.parent, copies)
    assert caplog.messages == ["ear-check: the last good copy is shown"]


def test_the_copy_survives_many_starts_with_a_broken_article(draft: Draft, copies: Path) -> None:
    open_library(draft.folder.parent, copies)
    draft.remove(CHAPTER)
    assert [titles(draft.folder.parent, copies) for _ in range(3)] == [[SEE]] * 3


def test_a_mended_article_is_shown_again(draft: Draft, copies: Path) -> None:
    open_library(draft.folder.parent, copies)
    good = draft.read(CHAPTER)
    draft.write(CHAPTER, "no")
    open_library(draft.folder.parent, copies)
    draft.write(CHAPTER, good)
    library = open_library(draft.folder.parent, copies)
    assert library.folders == {"ear-check": draft.folder}
    assert library.faults == []


def test_a_changed_good_article_replaces_the_copy(draft: Draft, copies: Path) -> None:
    open_library(draft.folder.parent, copies)
    draft.write("pictures/second.svg", draft.read("pictures/ear.svg"))
    draft.edit("chapters/start.toml", "ear.svg", "second.svg")
    draft.edit(CHAPTER, SEE, "What the nurse sees")
    assert titles(draft.folder.parent, copies) == ["What the nurse sees"]
    draft.write(CHAPTER, "no")
    draft.remove("pictures/second.svg")
    assert titles(draft.folder.parent, copies) == ["What the nurse sees"]
    assert (copies / "ear-check" / "pictures" / "second.svg").exists()


def test_a_file_taken_away_is_taken_from_the_copy(draft: Draft, copies: Path) -> None:
    draft.write("pictures/old.svg", draft.read("pictures/ear.svg"))
    open_library(draft.folder.parent, copies)
    draft.remove("pictures/old.svg")
    open_library(draft.folder.parent, copies)
    assert sorted(path.name for path in copies.iterdir()) == ["ear-check"]
    assert [path.name for path in (copies / "ear-check" / "pictures").iterdir()] == ["ear.svg"]


def test_an_unchanged_article_is_not_copied_again(draft: Draft, copies: Path) -> None:
    open_library(draft.folder.parent, copies)
    before = (copies / "ear-check").stat().st_ino
    open_library(draft.folder.parent, copies)
    assert (copies / "ear-check").stat().st_ino == before


def test_a_broken_article_without_a_copy_is_left_out(draft: Draft, copies: Path) -> None:
    draft.edit(CHAPTER, SEE, "A painless look")
    library = open_library(draft.folder.parent, copies)
    assert library.articles == {}
    assert [fault.problem for fault in library.faults] == ["says 'painless'"]
    assert not (copies / "ear-check").exists()


def test_a_broken_copy_is_left_out_too_and_says_why(draft: Draft, copies: Path) -> None:
    open_library(draft.folder.parent, copies)
    draft.write(CHAPTER, "no")
    (copies / "ear-check" / CHAPTER).write_text("no", encoding="utf-8")
    library = open_library(draft.folder.parent, copies)
    assert library.articles == {}
    assert [fault.file for fault in library.faults] == [
        draft.folder / CHAPTER,
        copies / "ear-check" / CHAPTER,
    ]


def test_copies_that_cannot_be_written_are_no_fault(draft: Draft, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file in place of the folder", encoding="utf-8")
    for _ in range(2):
        library = open_library(draft.folder.parent, tmp_path / "state" / "articles")
        assert list(library.articles) == ["ear-check"]
        assert library.faults == []


def test_a_folder_of_copies_that_may_not_be_looked_into_is_no_fault(
    draft: Draft, tmp_path: Path
) -> None:
    unusable = tmp_path / ("x" * 300)  # refused by the system, whoever asks
    library = open_library(draft.folder.parent, unusable)
    assert list(library.articles) == ["ear-check"]
    assert library.faults == []


def test_no_copies_are_kept_where_none_are_wanted(draft: Draft, tmp_path: Path) -> None:
    assert titles(draft.folder.parent, None) == [SEE]
    assert [path.name for path in tmp_path.iterdir()] == ["articles"]
    draft.write(CHAPTER, "no")
    library = open_library(draft.folder.parent, None)
    assert library.articles == {}
    assert [fault.file for fault in library.faults] == [draft.folder / CHAPTER]


def test_two_articles_are_offered_and_one_broken_leaves_the_other(
    draft: Draft, copies: Path
) -> None:
    second = Draft(draft.folder.with_name("second"))
    second.edit("article.toml", 'id = "ear-check"', 'id = "second"')
    assert list(open_library(draft.folder.parent, copies).articles) == ["ear-check", "second"]
    second.write(CHAPTER, "no")
    library = open_library(draft.folder.parent, copies)
    assert set(library.articles) == {"ear-check", "second"}
    assert library.folders["second"] == copies / "second"
    assert list(open_library(draft.folder.parent, None).articles) == ["ear-check"]


def test_a_folder_without_an_article_says_what_to_put_there(tmp_path: Path) -> None:
    library = open_library(tmp_path, None)
    assert library.articles == {}
    assert [str(fault) for fault in library.faults] == [
        f"{tmp_path}: holds no article. Put a folder with an article.toml there."
    ]


def test_a_relative_folder_gives_pictures_an_address(
    draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(draft.folder.parent.parent)
    library = open_library(Path("articles"), None)
    assert (
        library.picture("ear-check", "ear.svg").as_uri()
        == (draft.folder / "pictures" / "ear.svg").as_uri()
    )
