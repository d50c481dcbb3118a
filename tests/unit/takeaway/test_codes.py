# SPDX-License-Identifier: GPL-3.0-or-later
"""The codes hold the words themselves, and a reader that is not ours reads them."""

from __future__ import annotations

import msgspec
import pytest
import zxingcpp
from PySide6.QtGui import QImage

from kiosk.takeaway.codes import MOST_BYTES, QUIET_ZONE, Code, codes, plain_text, split
from kiosk.takeaway.sheet import Section, Sheet

CODE_MM, LEAST_MODULE_MM = 50, 0.5
DOTS_A_MODULE = 4

LINES = {
    "Latin": "- Où puis-je dormir ? Łódź, Đà Nẵng, 38 °C – “gut”",
    "Arabic": "- متى أستطيع السباحة؟ اتصل بالرقم 555 0142",
    "Devanagari": "- मैं कब तैर सकता हूँ? क्षत्रिय, श्रृंखला, 38 °C",
    "Chinese": "- 我什么时候可以游泳？请拨打 555 0142。",  # noqa: RUF001  # as it is written
}
"""A line in each script, to be read back letter by letter."""

SHORT = {name: line[:12] for name, line in LINES.items()}


def image(code: Code) -> QImage:
    """The code as it is shown: dark on light."""
    side = code.size * DOTS_A_MODULE
    shown = QImage(side, side, QImage.Format.Format_Grayscale8)
    shown.fill(255)
    for y, row in enumerate(code.rows):
        for x, dark in enumerate(row):
            if dark:
                for dot in range(DOTS_A_MODULE**2):
                    across, down = dot % DOTS_A_MODULE, dot // DOTS_A_MODULE
                    shown.setPixel(x * DOTS_A_MODULE + across, y * DOTS_A_MODULE + down, 0)
    return shown


def read(code: Code) -> str:
    """What a phone would show."""
    (found,) = zxingcpp.read_barcodes(image(code))
    assert found.format == zxingcpp.BarcodeFormat.QRCode
    return str(found.text)


@pytest.mark.parametrize("script", LINES)
@pytest.mark.parametrize("count", [1, 30])
def test_an_independent_reader_reads_them_letter_by_letter(script: str, count: int) -> None:
    text = "\n".join(f"{LINES[script]} {number}" for number in range(count))
    made, parts = codes(text), split(text)
    assert (len(made) > 1) == (count > 1)
    headings = [f"{n}/{len(made)}\n" if count > 1 else "" for n in range(1, len(made) + 1)]
    shown = [read(code) for code in made]
    assert shown == [h + p.rstrip("\n") for h, p in zip(headings, parts, strict=True)]
    bare = [one.removeprefix(h) for one, h in zip(shown, headings, strict=True)]
    assert "\n".join(bare) == text


@pytest.mark.parametrize("script", SHORT)
def test_a_few_letters_are_read_in_the_right_script(script: str) -> None:
    (code,) = codes(SHORT[script])
    assert read(code) == SHORT[script].rstrip()


@pytest.mark.parametrize("script", LINES)
@pytest.mark.parametrize("blank", [" ", "\n", ""])
def test_the_parts_joined_are_the_text(script: str, blank: str) -> None:
    for count in (1, 7, 40, 400):
        text = blank.join([LINES[script]] * count)
        parts = split(text)
        assert "".join(parts) == text
        room = MOST_BYTES - (len(f"{len(parts)}/{len(parts)}\n") if len(parts) > 1 else 0)
        assert all(0 < len(part.encode()) <= room for part in parts)


@pytest.mark.parametrize("script", LINES)
def test_modules_are_never_too_small_for_a_phone(script: str) -> None:
    for code in codes("\n".join([LINES[script]] * 60)):
        assert CODE_MM / code.size >= LEAST_MODULE_MM


def test_the_fullest_code_is_still_large_enough() -> None:
    (code,) = codes("x" * MOST_BYTES)
    assert (code.size, len(codes("x" * (MOST_BYTES + 1)))) == (89, 2)


def test_a_code_is_square_with_a_light_edge_of_four_modules() -> None:
    (code,) = codes("Call 555 0142")
    edge = range(QUIET_ZONE)
    assert len(code.rows) == code.size
    assert {len(row) for row in code.rows} == {code.size}
    assert set(b"".join(code.rows)) == {0, 1}
    assert not any(any(code.rows[at]) or any(code.rows[-1 - at]) for at in edge)
    assert not any(row[at] or row[-1 - at] for row in code.rows for at in edge)
    assert code.rows[QUIET_ZONE][QUIET_ZONE] == 1


def test_the_same_text_gives_the_same_code() -> None:
    assert codes("Call 555 0142") == codes("Call 555 0142")


def test_one_code_has_no_heading_and_several_are_numbered() -> None:
    assert read(codes("Rest")[0]) == "Rest"
    many = [read(code) for code in codes("\n".join(["- " + "x" * 80] * 60))]
    assert len(many) > 9
    assert [one.partition("\n")[0] for one in many] == [
        f"{number}/{len(many)}" for number in range(1, len(many) + 1)
    ]


def test_several_texts_are_numbered_through_and_begin_codes_of_their_own() -> None:
    first, second = "\n".join(["- " + "x" * 80] * 6), "- y"
    shown = [read(code) for code in codes(first, second)]
    count = len(split(first)) + 1
    assert [one.partition("\n")[0] for one in shown] == [
        f"{number}/{count}" for number in range(1, count + 1)
    ]
    assert "\n".join(one.partition("\n")[2] for one in shown[:-1]) == first
    assert shown[-1] == f"{count}/{count}\n- y"


def test_a_part_begins_with_a_heading_where_it_can() -> None:
    group = "Heading\n" + "\n".join(["- " + "x" * 28] * 5)
    assert split("\n".join([group] * 4)) == (f"{group}\n{group}\n", f"{group}\n{group}")


def test_no_heading_is_parted_from_its_lines() -> None:
    text = "\n".join(["- " + "x" * 78] * 3 + ["Emergency", "Call 911"] + ["- " + "y" * 78] * 4)
    first, second = split(text)
    assert first.endswith("x\n")
    assert second.startswith("Emergency\nCall 911\n- y")


def test_a_line_too_long_for_a_code_is_broken_between_words_and_letters() -> None:
    words = "- " + "word " * 200 + "end"
    parts = split(words)
    assert all(part.endswith(" ") for part in parts[:-1])
    marks = "e\u0301" * 400
    assert not any(part.startswith("\u0301") for part in split(marks))


def test_nothing_to_say_makes_no_code() -> None:
    assert codes("") == codes("\n\n") == ()


def test_what_a_code_cannot_hold_is_replaced() -> None:
    (code,) = codes("a\x00b\x07\tc\r\nd\ud800e\udfff")
    assert read(code) == "a b  c\nd\ufffde\ufffd"


def test_the_plain_text_has_one_line_for_each_item(sheet: Sheet) -> None:
    assert plain_text(sheet) == (
        "Riverside Clinic\n"
        "Clinic phone: 555 0142\n"
        "Your list goes home with you\n"
        "This is all it holds.\n"
        "When to call\n"
        "Call 555 0142: day or night\n"
        "- Pain that grows\n"
        "Mention it\n"
        "- An itch\n"
        "Care at home\n"
        "- Rest: Wait 5 minutes.\n"
        "- Keep it dry.\n"
        "My questions\n"
        "- When can I swim?\n"
        "What to bring and do\n"
        "To bring\n"
        "- A friend\n"
        "The day\n"
        "- Lunch: Eat as you like.\n"
        "Not sure? Call 555 0142."
    )


def test_the_plain_text_has_no_isolates_and_no_empty_line(sheet: Sheet) -> None:
    bare = msgspec.structs.replace(sheet, intro="", clinic="", call="", footer="")
    for one in (sheet, bare, Sheet(title="T", sections=(Section("S", "", ("\u2068l\u2069",)),))):
        text = plain_text(one)
        assert not any("\u2066" <= letter <= "\u2069" for letter in text)
        assert all(line.strip() == line != "" for line in text.split("\n"))


def test_a_number_is_kept_together_where_the_text_runs_from_right_to_left(sheet: Sheet) -> None:
    text = plain_text(msgspec.structs.replace(sheet, rtl=True, language="ar"))
    assert text.endswith("Not sure? Call \u200e555 0142.")
    assert not any("\u2066" <= letter <= "\u2069" for letter in text)
