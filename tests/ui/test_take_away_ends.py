# SPDX-License-Identifier: GPL-3.0-or-later
"""Codes and lists are gone with the page and the visit: from the screen, the memory, the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zxingcpp
from ui.carrying import CARRY, LINES, begin, go_to, pick_all, takeaway
from ui.conftest import Finger
from ui.take_away import RTL, answered, no_programs, opener, read_all

from kiosk.session.destination import Attract


@pytest.fixture(autouse=True)
def no_printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    no_programs(tmp_path, monkeypatch)
    yield
    answered()


@pytest.fixture
def opened(open_kiosk: Callable[..., Finger]) -> Callable[..., Finger]:
    return opener(open_kiosk)


@pytest.mark.parametrize("leave", ["Home", "Back", "English", "Start over"])
def test_leaving_the_page_forgets_the_codes(opened: Callable[..., Finger], leave: str) -> None:
    finger = opened(default=RTL)
    finger.tap("And English (RTL)")
    assert takeaway(finger).provider._codes
    finger.tap(leave)
    if leave == "Start over":
        assert takeaway(finger).provider._codes, "not before it is sure"
        finger.tap("Yes, start over")
    model = takeaway(finger)
    assert model.provider._codes == ()
    assert model.sheets == ()
    assert (model.count, model.number, model.code, model.both) == (0, 0, "", False)
    assert not zxingcpp.read_barcodes(finger.window.grabWindow())


def kept(*folders: Path) -> dict[Path, bytes]:
    files = (one for folder in folders for one in folder.rglob("*") if one.is_file())
    return {one: one.read_bytes() for one in files}


def visit(finger: Finger) -> None:
    begin(finger)
    pick_all(finger)
    go_to(finger, *CARRY)
    read_all(finger)
    finger.tap("Start over")
    finger.tap("Yes, start over")


def test_after_the_visit_nothing_is_on_the_disk(
    opened: Callable[..., Finger], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = [tmp_path / name for name in ("home", "temporary", "state", "here")]
    variables = ("HOME", "TMPDIR", "XDG_STATE_HOME")
    for folder in folders:
        folder.mkdir()
    for variable, folder in zip(variables, folders, strict=False):
        monkeypatch.setenv(variable, str(folder))
    monkeypatch.setenv("XDG_CACHE_HOME", str(folders[0] / "cache"))
    monkeypatch.chdir(folders[-1])
    finger = opened()
    visit(finger)
    before = kept(*folders)
    visit(finger)
    assert kept(*folders) == before
    for held in before.values():
        assert not any(line.encode() in held for line in LINES)
    assert isinstance(finger.shown.controller.visit.place, Attract)
    assert not takeaway(finger).sheets
    assert not any(line in text for line in LINES for text in finger.look())


def test_after_the_visit_no_page_remembers_what_was_picked(opened: Callable[..., Finger]) -> None:
    finger = opened()
    visit(finger)
    for page in finger.shown.kiosk._pages.values():
        assert not page._props.picked
        assert not any(entry.chosen for entry in page._props.entries)
