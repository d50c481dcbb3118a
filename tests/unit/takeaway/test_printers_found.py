# SPDX-License-Identifier: GPL-3.0-or-later
"""Which printer there is, asked without anybody waiting."""

from __future__ import annotations

import sys

import pytest

from kiosk.takeaway import cups, printers
from kiosk.takeaway.printers import ask_printers, default_printer

from .conftest import Printing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows asks in another way")

NEVER = 30


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """As at the start: no printer was asked for yet."""
    monkeypatch.setattr(printers, "_known", {})
    monkeypatch.setattr(printers, "_asking", {})


@pytest.mark.parametrize(
    ("name", "found"), [("", "Office"), ("Office", "Office"), ("Cellar", None)]
)
def test_the_printer_is_looked_up_in_the_background(
    printing: Printing, name: str, found: str | None
) -> None:
    ask_printers(name).join(NEVER)
    asked = len(printing.calls)
    assert default_printer(name) == default_printer(name) == found
    assert len(printing.calls) == asked


def test_nothing_is_known_before_the_answer_and_nobody_waits_for_it(printing: Printing) -> None:
    assert default_printer("") is None
    ask_printers("").join(NEVER)
    assert default_printer("") == "Office"


def test_asking_again_brings_a_new_answer(printing: Printing) -> None:
    printing.set(default="")
    ask_printers("").join(NEVER)
    assert default_printer("") is None
    printing.set(default="Office/draft")
    ask_printers("").join(NEVER)
    assert default_printer("") == "Office"


@pytest.mark.parametrize("gone", ["lp", "lpstat"])
def test_there_is_no_printer_without_a_printing_system(printing: Printing, gone: str) -> None:
    (printing.bin / gone).unlink()
    assert cups.look_up("") is None
    assert cups.look_up("Office") is None


def test_a_print_server_that_does_not_answer_is_no_printer(
    printing: Printing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cups, "LONGEST_ANSWER", 0.05)
    printing.set(hanging=["lpstat"])
    assert cups.look_up("") is None
