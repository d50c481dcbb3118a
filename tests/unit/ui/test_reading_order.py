# SPDX-License-Identifier: GPL-3.0-or-later
"""The order in which things on a screen are read."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from kiosk.ui.reading import added
from kiosk.ui.reading_order import in_order
from kiosk.ui.shown_texts import ShownText
from kiosk.ui.styled_text import parse

TITLE = QRectF(0, 0, 1000, 80)
LEFT = QRectF(0, 100, 400, 600)
RIGHT = QRectF(500, 100, 500, 600)


def test_rows_come_before_columns() -> None:
    assert in_order([RIGHT, LEFT, TITLE]) == [2, 1, 0]


def test_columns_begin_on_the_right_where_the_language_does() -> None:
    assert in_order([RIGHT, LEFT, TITLE], right_to_left=True) == [2, 0, 1]


def test_what_lies_on_a_picture_comes_before_it() -> None:
    assert in_order([LEFT, QRectF(20, 120, 100, 50)]) == [1, 0]


def test_lines_set_tight_are_still_lines() -> None:
    assert in_order([QRectF(0, 46, 300, 50), QRectF(0, 0, 300, 50)]) == [1, 0]


def test_markup_is_taken_out_and_bold_words_are_known() -> None:
    assert parse("A <b>bold</b> word<br>&amp; more") == ("A bold word\u2028& more", [(2, 4)])


def test_only_what_is_new_is_read_again() -> None:
    after = [ShownText(one) for one in ("Title", "Ticked", "Ticked", "Not ticked")]
    assert [one.text for one in added(["Title", "Ticked", "Not ticked"], after)] == ["Ticked"]
