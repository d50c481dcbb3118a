# SPDX-License-Identifier: GPL-3.0-or-later
"""Versions beside each other: one counts, whatever happens while that changes."""

from __future__ import annotations

import os
import resource
import signal
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.packs.faults import DiskError, PackError
from kiosk.packs.shelf import KEPT, Shelf, alone, current_articles

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks, links and limits")

TEXT = "the text of "
CHANGES = {"open", "os.mkdir", "os.rename", "os.symlink", "os.remove", "os.rmdir", "shutil.rmtree"}
"""What Python tells of before it changes a folder."""


def filled(version: str) -> Callable[[Path], None]:
    def fill(folder: Path) -> None:
        (folder / "in").mkdir()
        (folder / "in" / "text").write_text(TEXT + version)

    return fill


def bring(shelf: Shelf, version: str) -> None:
    shelf.put(version, 1, filled(version))
    shelf.choose(version)


def shown(shelf: Shelf) -> str | None:
    """The version that counts, which is whole."""
    if shelf.current is None:
        return None
    text = (shelf.place(shelf.current) / "in" / "text").read_text()
    assert text == TEXT + shelf.current
    return shelf.current


@pytest.fixture(params=[True, False], ids=["link", "file"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "shelf", linked=request.param)


def test_nothing_counts_before_something_came(shelf: Shelf) -> None:
    assert (shelf.current, shelf.previous, shelf.versions) == (None, None, [])


def test_the_last_one_counts_and_the_two_before_are_kept(shelf: Shelf) -> None:
    for version in ("1.0", "1.9", "1.10", "2.0"):
        bring(shelf, version)
        assert shown(shelf) == version
    assert KEPT == 2
    assert shelf.versions == ["1.9", "1.10", "2.0"]


def test_going_back_goes_back_step_by_step(shelf: Shelf) -> None:
    for version in ("1.0", "2.0", "3.0"):
        bring(shelf, version)
    assert [shelf.go_back(), shown(shelf)] == ["2.0", "2.0"]
    assert [shelf.go_back(), shown(shelf)] == ["1.0", "1.0"]
    bring(shelf, "4.0")
    assert shelf.versions == ["1.0", "4.0"]
    assert shelf.go_back() == "1.0"


def test_before_the_first_is_nothing(tmp_path: Path) -> None:
    article, package = Shelf(tmp_path / "a", linked=False), Shelf(tmp_path / "b", linked=True)
    for one in (article, package):
        bring(one, "1.0")
    assert article.go_back() is None
    assert article.current is None
    with pytest.raises(PackError, match="there is no earlier version"):
        package.go_back()
    assert shown(package) == "1.0"


def test_a_version_that_was_installed_otherwise_is_gone_back_to(tmp_path: Path) -> None:
    package = Shelf(tmp_path, linked=True)
    (tmp_path / "1.0").mkdir()
    filled("1.0")(tmp_path / "1.0")
    (tmp_path / "current").symlink_to("1.0")
    bring(package, "2.0")
    assert package.go_back() == "1.0"


def test_what_fails_changes_nothing(shelf: Shelf) -> None:
    bring(shelf, "1.0")

    def fail(folder: Path) -> None:
        filled("2.0")(folder)
        raise PackError("it is wrong")

    with pytest.raises(PackError, match="it is wrong"):
        shelf.put("2.0", 1, fail)
    assert shown(shelf) == "1.0"
    assert shelf.versions == ["1.0"]
    assert not [path for path in shelf.folder.iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize("wrong", ["2.0", "../shelf/1.0", ".", "/"])
def test_a_mark_that_leads_elsewhere_counts_as_none(wrong: str, shelf: Shelf) -> None:
    bring(shelf, "1.0")
    mark = shelf.folder / "current"
    linked = mark.is_symlink()
    mark.unlink()
    if linked:
        mark.symlink_to(wrong)
    else:
        mark.write_text(wrong)
    assert shelf.current is None


def test_too_little_room_is_told_before_anything_is_written(shelf: Shelf) -> None:
    bring(shelf, "1.0")
    with pytest.raises(DiskError, match=r"there is not enough room: .* MB are needed"):
        shelf.put("2.0", 2**60, filled("2.0"))
    assert shelf.versions == ["1.0"]


def in_another_process(act: Callable[[], None]) -> int:
    """How a fork of this process ends after `act`: 0, or the number of the signal."""
    with warnings.catch_warnings():
        # From Python 3.12 on it warns where threads run; what is forked here starts none.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        try:
            act()
        except BaseException:
            os._exit(99)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def test_a_full_disk_leaves_the_old_one(shelf: Shelf) -> None:
    bring(shelf, "1.0")

    def write(folder: Path) -> None:
        (folder / "large").write_bytes(bytes(200_000))

    def act() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        with pytest.raises(DiskError, match=r"cannot be written .*Nothing was changed"):
            shelf.put("2.0", 1, write)

    assert in_another_process(act) == 0
    assert shown(shelf) == "1.0"
    assert shelf.versions == ["1.0"]


def test_death_at_any_step_leaves_the_old_or_the_new(shelf: Shelf) -> None:
    """The process is killed before its first change, then before its second, and so on."""
    for version in ("1.0", "2.0", "3.0"):
        bring(shelf, version)
    deaths, seen = 0, set()
    while True:

        def dying(steps: int = deaths) -> None:
            left = [steps]

            def hook(event: str, arguments: tuple[object, ...]) -> None:
                if event in CHANGES:
                    if not left[0]:
                        os.kill(os.getpid(), signal.SIGKILL)
                    left[0] -= 1

            sys.addaudithook(hook)
            bring(shelf, "4.0")

        ended = in_another_process(dying)
        now = shown(shelf)
        seen.add(now)
        assert now in ("3.0", "4.0")
        assert shelf.previous == ("2.0" if now == "3.0" else "3.0")
        if ended == 0:
            break
        assert ended == signal.SIGKILL
        if now == "4.0":
            shelf.go_back()
        deaths += 1
    assert deaths > 10
    assert seen == {"3.0", "4.0"}
    assert now == "4.0"
    left = [path.name for path in shelf.folder.iterdir() if path.name.startswith(".")]
    assert not left


def test_only_one_at_a_time(tmp_path: Path) -> None:
    def second() -> None:
        with pytest.raises(PackError, match="is being updated already"), alone(tmp_path):
            pass

    with alone(tmp_path):
        assert in_another_process(second) == 0
    with alone(tmp_path):
        pass


def test_the_articles_that_count_are_found(tmp_path: Path) -> None:
    assert current_articles(tmp_path / "none") == []
    for name in ("b-test", "a-test"):
        bring(Shelf(tmp_path / name, linked=False), "1.0")
    (tmp_path / "empty").mkdir()
    assert current_articles(tmp_path) == [
        tmp_path / "a-test" / "1.0" / "a-test",
        tmp_path / "b-test" / "1.0" / "b-test",
    ]
