# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet on paper: its words, its letters, its pages, its codes."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
import zxingcpp
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from kiosk.takeaway.codes import codes, plain_text
from kiosk.takeaway.paper import draw, pdf, write_pdf
from kiosk.takeaway.press import CODE_MM, Press
from kiosk.takeaway.sheet import Section, Sheet

from .pdf_words import Pdf

pytestmark = pytest.mark.usefixtures("letters")

LEAST_CODE_MM = 40
COUNT = 28
"""Lines that need two codes, and leave room for them."""


def bare(text: str) -> str:
    """`text` without blanks and direction marks."""
    return "".join(one for one in text if not one.isspace() and not "\u2066" <= one <= "\u2069")


def drawn(sheet: Sheet) -> str:
    """The words a sheet must show, in their order."""
    lines = [sheet.clinic, sheet.call, sheet.title, sheet.intro]
    for section in sheet.sections:
        lines += [section.title, *section.lines]
    return bare("".join([*lines, sheet.footer]))


def under(sheet: Sheet) -> str:
    """The numbers of its codes."""
    count = len(codes(plain_text(sheet)))
    return "".join(f"{number}/{count}" for number in range(1, count + 1)) if count > 1 else ""


def short(sheet: Sheet) -> Sheet:
    """`sheet` with nothing but whom to call: its page has room for the code."""
    return msgspec.structs.replace(sheet, sections=sheet.sections[:1])


class Roll:
    """Pages of A4 one below the other in a picture, without their margins."""

    def __init__(self, pages: int, dots: int) -> None:
        self._dots = dots
        self.image = QImage(self.width(), pages * self.height(), QImage.Format.Format_Grayscale8)
        self.image.fill(255)
        self.painter = QPainter(self.image)

    def logicalDpiX(self) -> int:
        return self._dots

    def width(self) -> int:
        return round(174 * self._dots / 25.4)

    def height(self) -> int:
        return round(273 * self._dots / 25.4)

    def newPage(self) -> bool:
        self.painter.translate(0, self.height())
        return True


def pictured(sheet: Sheet, dots: int = 200) -> QImage:
    """`sheet` as it comes out of a printer of so many dots an inch."""
    roll = Roll(3, dots)
    Press(roll.painter, roll, sheet.rtl).sheet(sheet)  # type: ignore[arg-type]
    roll.painter.end()
    return roll.image


def long(sheet: Sheet, count: int = 60) -> Sheet:
    """`sheet` with many lines to care for."""
    lines = tuple(f"Line {number} is here" for number in range(count))
    return msgspec.structs.replace(sheet, sections=(Section("Care at home", "house", lines),))


def test_every_word_is_on_the_paper(sheet: Sheet) -> None:
    assert "".join(Pdf(pdf([sheet])).pages) == drawn(sheet)
    few = short(sheet)
    assert "".join(Pdf(pdf([few])).pages) == drawn(few) + bare(few.scan) + under(few)


def test_its_letters_are_the_kiosks_own_and_in_the_file(sheet: Sheet) -> None:
    assert Pdf(pdf([sheet])).fonts == {"NotoSans-Regular", "NotoSans-Bold"}


def test_a_blank_clinic_leaves_no_head(sheet: Sheet) -> None:
    alone = msgspec.structs.replace(sheet, clinic="", call="")
    assert Pdf(pdf([alone])).pages[0].startswith(bare(sheet.title))


def test_it_is_a4(sheet: Sheet) -> None:
    assert b"/MediaBox [0 0 595.000000 842.000000]" in pdf([sheet])


def test_every_language_begins_on_a_page_of_its_own(sheet: Sheet) -> None:
    other = msgspec.structs.replace(sheet, language="en-GB", clinic="Other")
    first, both = Pdf(pdf([sheet])).pages, Pdf(pdf([sheet, other])).pages
    assert both[: len(first)] == first
    assert both[len(first)].startswith("Other")
    assert "".join(both[len(first) :]) == drawn(other)


def test_a_line_is_never_parted_by_the_end_of_a_page(sheet: Sheet) -> None:
    many = long(sheet, 130)
    pages = Pdf(pdf([many])).pages
    assert len(pages) > 1
    assert "".join(pages).startswith(drawn(many))
    for number in range(130):
        assert sum(f"Line{number}ishere" in page for page in pages) == 1


@pytest.mark.parametrize("before", range(24, 44, 2))
def test_a_heading_is_never_the_last_on_a_page(sheet: Sheet, before: int) -> None:
    filler = long(sheet, before).sections[0]
    calls = Section("When to call", "", ("Call today", "Pain", "Fever"), (0,), "calls")
    sheet = msgspec.structs.replace(sheet, sections=(filler, calls))
    (page,) = (page for page in Pdf(pdf([sheet])).pages if "Whentocall" in page)
    assert "WhentocallCalltodayPainFever" in page


def test_a_paragraph_longer_than_a_page_goes_on_on_the_next(sheet: Sheet) -> None:
    endless = Section("Care at home", "house", ("word " * 2000,))
    pages = Pdf(pdf([msgspec.structs.replace(sheet, sections=(endless,), scan="")])).pages
    assert sum(page.count("word") for page in pages) == 2000


def test_the_code_on_the_paper_holds_the_text(sheet: Sheet) -> None:
    (found,) = zxingcpp.read_barcodes(pictured(short(sheet)))
    assert found.text == plain_text(short(sheet))


def test_several_codes_hold_the_text_between_them(sheet: Sheet) -> None:
    many = long(sheet, COUNT)
    found = sorted(one.text for one in zxingcpp.read_barcodes(pictured(many)))
    assert len(found) == 2
    assert "\n".join(one.partition("\n")[2] for one in found) == plain_text(many)


def test_the_codes_are_large_enough_for_a_phone(sheet: Sheet) -> None:
    dots = 400
    found = zxingcpp.read_barcodes(pictured(long(sheet, COUNT), dots))
    assert found
    for one in found:
        across = (one.position.top_right.x - one.position.top_left.x) * 25.4 / dots
        assert LEAST_CODE_MM <= across <= CODE_MM


def test_codes_take_no_page_of_their_own(sheet: Sheet) -> None:
    for count in range(20, 60, 4):
        many = long(sheet, count)
        pages = Pdf(pdf([many])).pages
        words = drawn(many)
        assert len(pages) == len(Pdf(pdf([msgspec.structs.replace(many, scan="")])).pages)
        assert "".join(pages) in (words, words + bare(many.scan) + under(many))


def picked(sheet: Sheet, lines: int) -> Sheet:
    """`sheet` with a list to tick."""
    wanted = Section("To do", "", tuple(f"Tick {at}" for at in range(lines)), (), "checklist")
    return msgspec.structs.replace(sheet, sections=(*sheet.sections[:2], wanted))


def test_two_columns_are_taken_when_they_save_a_page(sheet: Sheet) -> None:
    assert len(Pdf(pdf([picked(sheet, 40)])).pages) == 1
    assert "".join(Pdf(pdf([picked(sheet, 40)])).pages) == drawn(picked(sheet, 40))


def test_there_is_room_to_answer_below_each_question(sheet: Sheet) -> None:
    asked = [
        msgspec.structs.replace(
            sheet, sections=(Section("Q", "", ("Why?",) * count, (), "questions"),), scan=""
        )
        for count in (1, 2)
    ]
    dots = 200
    ends = []
    for one in asked:
        picture = pictured(one, dots)
        ends.append(
            max(y for y in range(picture.height() // 3) if picture.pixelColor(99, y).red() < 222)
        )
    assert (ends[1] - ends[0]) * 25.4 / dots > 12


@pytest.mark.parametrize("rtl", [False, True])
def test_emergencies_stand_in_a_box_and_nothing_else_does(sheet: Sheet, rtl: bool) -> None:
    alone = msgspec.structs.replace(sheet, sections=sheet.sections[:1], scan="", rtl=rtl)
    calm = Section("When to call", "", sheet.sections[0].lines, (0, 2), "calls", ("care", "calm"))
    edges = []
    for one in (alone, msgspec.structs.replace(alone, sections=(calm,))):
        picture = pictured(one)
        edges.append(
            [
                sum(picture.pixelColor(x, y).red() < 200 for y in range(picture.height() // 3))
                for x in (1, picture.width() - 2)
            ]
        )
    assert all(found - bare > 60 for found, bare in zip(*edges, strict=True))


@pytest.mark.parametrize("rtl", [False, True])
def test_every_line_begins_where_the_language_begins(sheet: Sheet, rtl: bool) -> None:
    picture = pictured(msgspec.structs.replace(sheet, rtl=rtl))
    width = picture.width()
    across = range(width - 1, -1, -1) if rtl else range(width)
    begins, line = [], []
    for y in range(0, width, 2):  # a page is higher than wide: no code is as high up
        ink = (at for at, x in enumerate(across) if picture.pixelColor(x, y).red() < 99)
        first = next(ink, None)
        if first is not None:
            line.append(first)
        elif line:
            begins.append(min(line))
            line = []
    assert len(begins) > 10
    assert max(begins) < width / 20


def test_nothing_in_the_file_tells_when_it_was_made(sheet: Sheet) -> None:
    data = pdf([sheet])
    assert data == pdf([sheet])
    assert data.count(b"(D:20000101000000") == 2
    assert b"CreateDate" not in data
    start = int(data.rpartition(b"startxref\n")[2].split()[0])
    assert data[start:].startswith(b"xref")


def test_it_is_written_to_a_file_or_a_pipe(sheet: Sheet, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    write_pdf([sheet], file)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write_pdf([sheet], buffer)
    assert file.read_bytes() == buffer.data().data() == pdf([sheet])


def test_a_file_that_cannot_be_written_is_an_error(sheet: Sheet, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_pdf([sheet], tmp_path / "nowhere" / "sheet.pdf")


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_device_that_cannot_be_drawn_on_is_told(sheet: Sheet, tmp_path: Path) -> None:
    assert not draw([sheet], QPdfWriter(str(tmp_path / "nowhere" / "sheet.pdf")))
