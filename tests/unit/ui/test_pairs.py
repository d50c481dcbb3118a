# SPDX-License-Identifier: GPL-3.0-or-later
"""Two languages line by line, also where a catalogue is damaged."""

from __future__ import annotations

from kiosk.ui.pairs import PairLine, escape, pair_rows, unstyled

ONE, TWO = PairLine("text", "one"), PairLine("text", "two")


def test_a_line_that_is_missing_on_one_side_leaves_its_place_empty() -> None:
    for ones, twos in (([ONE, TWO], [ONE]), ([ONE], [ONE, TWO])):
        rows = pair_rows(ones, twos, (False, True))
        assert len(rows) == 2
        assert {rows[1].onePlain.strip("\u200e\u200f"), rows[1].twoPlain.strip("\u200e\u200f")} == {
            "two",
            "",
        }


def test_what_is_written_is_shown_as_written() -> None:
    text = "l'eau <img src='x'> & \"more\""
    shown = escape(text)
    assert "<" not in shown
    assert "'" in shown
    assert unstyled(shown) == text
