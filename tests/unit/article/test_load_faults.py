# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of an article that cannot be read: one fault with its file, its place and its remedy."""

from pathlib import Path

import pytest

from kiosk.article.check import check_article
from kiosk.article.faults import Fault
from kiosk.article.kinds import KINDS
from kiosk.article.load import load_article

from .draft import Draft, assert_fault

AUTHORING = "docs/authoring.md"


@pytest.mark.parametrize(
    ("new", "place", "problem"),
    [
        ("icon = ", "line 3, column 8", "is not TOML: Invalid value"),
        ("icon", "line 3, column 5", "is not TOML: Expected '='"),
        ('icon = "ear', "line 3, column 12", "is not TOML: "),
        ('title = "again"', "line 3, column 16", "is not TOML: Cannot overwrite a value"),
    ],
)
def test_broken_toml_is_named_with_line_and_column(
    draft: Draft, new: str, place: str, problem: str
) -> None:
    draft.edit("chapters/look.toml", 'icon = "ear"', new)
    assert_fault(draft, "chapters/look.toml", place, problem, "Mend the line")


def test_toml_that_ends_too_early_says_so(draft: Draft) -> None:
    draft.write("sources.toml", "sources = [")
    assert_fault(draft, "sources.toml", "end of document", "is not TOML: ", "Mend the line")


def test_an_unknown_kind_of_page_is_answered_with_the_kinds_there_are(draft: Draft) -> None:
    draft.edit("chapters/look.toml", 'kind = "points"', 'kind = "pionts"')
    assert_fault(
        draft,
        "chapters/look.toml",
        "page 'points', kind",
        "'pionts'",
        f"Use one of: {', '.join(sorted(KINDS))}",
    )


# file, old, new; place, problem, remedy
FORM = {
    "unknown field of a page": (
        "chapters/look.toml", 'title = "Good to know"', 'title = "Good"\ntilte = "to know"',
        "page 'points'", "unknown field `tilte`", "mend its spelling",
    ),
    "unknown field of an item": (
        "chapters/start.toml", 'alt = "An ear."', 'alt = "An ear."\nallt = "x"',
        "page 'in-short', items 1", "unknown field `allt`", "mend its spelling",
    ),
    "unknown field of the head": (
        "article.toml", 'version = "1"', 'version = "1"\ncolour = "red"',
        "", "unknown field `colour`", "mend its spelling",
    ),
    "field of another kind of page": (
        "chapters/end.toml", 'id = "keep"', 'id = "keep"\ntotal = 100',
        "page 'keep'", "unknown field `total`", "mend its spelling",
    ),
    "missing field of a page": (
        "chapters/look.toml", 'title = "Good to know"\n', "",
        "page 'points'", "missing required field `title`", "Add it",
    ),
    "missing kind": (
        "chapters/end.toml", 'kind = "summary"\n', "",
        "page 'keep'", "missing required field `kind`", "Add it",
    ),
    "page without an id is counted": (
        "chapters/look.toml", 'id = "steps"\n', "",
        "pages 3", "missing required field `id`", "Add it",
    ),
    "missing field of a beat": (
        "chapters/look.toml", 'do = { text = "Breathe.", sources = ["S1"] }\n', "",
        "page 'walk', beats 2", "missing required field `do`", "Add it",
    ),
    "missing field of a fact": (
        "facts.toml", 'says = "It takes a few minutes."\n', "",
        "facts 2", "missing required field `says`", "Add it",
    ),
    "missing field of a placeholder": (
        "article.toml", 'unit = "minute"\n', "",
        "placeholders 1", "missing required field `unit`", "Add it",
    ),
    "wrong type": (
        "chapters/know.toml", "count = 10", 'count = "ten"',
        "page 'dots', groups 2, count", "expected `int`", AUTHORING,
    ),
    "negative number": (
        "chapters/know.toml", "count = 10", "count = -1",
        "page 'dots', groups 2, count", ">= 0", AUTHORING,
    ),
    "number of dots that cannot be drawn": (
        "chapters/know.toml", "total = 100", "total = 99",
        "page 'dots', total", "99", AUTHORING,
    ),
    "unknown strength": (
        "chapters/know.toml", "strength = 2", "strength = 4",
        "page 'tips', items 1, strength", "4", AUTHORING,
    ),
    "unknown panel": (
        "chapters/look.toml", 'id = "points"', 'id = "points"\npanel = "pink"',
        "page 'points', panel", "'pink'", AUTHORING,
    ),
    "empty text": (
        "chapters/look.toml", 'text = "You can call {phone}."', 'text = ""',
        "page 'see', more 1, text", "length >= 1", AUTHORING,
    ),
    "id with a capital letter": (
        "chapters/look.toml", 'id = "points"', 'id = "Points"',
        "page 'Points', id", "matching regex", AUTHORING,
    ),
    "placeholder name with a hyphen": (
        "article.toml", 'name = "wait_minutes"', 'name = "wait-minutes"',
        "placeholders 1, name", "matching regex", AUTHORING,
    ),
    "format of another kiosk": (
        "article.toml", "format = 1", "format = 2",
        "format", "2", AUTHORING,
    ),
    "pages that are no list": (
        "chapters/end.toml", "[[pages]]", "[pages]",
        "pages", "expected `array`", AUTHORING,
    ),
    "no chapters": (
        "article.toml", '["look", "know"]', "[]",
        "chapters", "no chapter is named", "at least one",
    ),
    "wrong id": (
        "article.toml", 'id = "ear-check"', 'id = "nose-check"',
        "id", "'nose-check' is not the folder's name 'ear-check'", "Make them the same",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", FORM.values(), ids=FORM.keys())
def test_a_fault_of_form_names_its_place(
    draft: Draft, case: tuple[str, str, str, str, str, str]
) -> None:
    file, old, new, place, problem, remedy = case
    draft.edit(file, old, new)
    assert_fault(draft, file, place, problem, remedy)


@pytest.mark.parametrize("file", ["chapters/look.toml", "sources.toml", "article.toml"])
def test_a_missing_file_is_named(draft: Draft, file: str) -> None:
    draft.remove(file)
    assert_fault(draft, file, "", "the file is missing", "Write it")


@pytest.mark.parametrize("name", ["empty", "nowhere"])
def test_an_empty_or_missing_folder_lacks_its_head(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    head = tmp_path / name / "article.toml"
    assert check_article(tmp_path / name) == [
        Fault(head, "", "the file is missing", "Write it, or take its name out")
    ]


@pytest.mark.parametrize("file", ["chapters/look.toml", "glossary.toml", "article.toml"])
def test_a_folder_in_place_of_a_file_cannot_be_read(draft: Draft, file: str) -> None:
    draft.remove(file)
    (draft.folder / file).mkdir()
    assert_fault(draft, file, "", "cannot be read", "Check its permissions")


@pytest.mark.parametrize("file", ["chapters/look.toml", "facts.toml", "article.toml"])
def test_text_that_is_not_utf_8_is_named_with_its_byte(draft: Draft, file: str) -> None:
    path = draft.folder / file
    path.write_bytes(b"# caf\xe9\n" + path.read_bytes())
    assert_fault(draft, file, "byte 5", "is not UTF-8 text", "Save it as UTF-8")


def test_a_byte_order_mark_of_an_editor_is_no_fault(draft: Draft) -> None:
    for path in draft.folder.rglob("*.toml"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert [str(fault) for fault in draft.faults()] == []


def test_a_relative_folder_is_loaded_like_any_other(
    draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(draft.folder)
    assert load_article(Path()).id == "ear-check"
