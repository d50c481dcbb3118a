# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet on paper: A4, large type, little ink."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtCore import QUuid as Uuid
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.takeaway.press import Press
from kiosk.takeaway.sheet import Sheet

DOTS_PER_INCH = 1200
SIDE_MM, TOP_MM = 18.0, 12.0

DATE = re.compile(rb"\(D:\d{14}")
NO_DATE = b"(D:20000101000000"
NO_METADATA = b"""<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"/>
<?xpacket end='w'?>"""


def write_pdf(sheets: Sequence[Sheet], file: Path | QIODevice) -> None:
    """Writes `sheets` as one PDF. Raises `OSError` when `file` cannot be written.

    The letters are those of the application's fonts, which are loaded first.
    """
    data = pdf(sheets)
    if isinstance(file, Path):
        file.write_bytes(data)
    elif file.write(data) != len(data):
        raise OSError(file.errorString())


def pdf(sheets: Sequence[Sheet]) -> bytes:
    """`sheets` as one PDF; the same sheets give the same bytes, whenever they are printed."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(sheets[0].title if sheets else "")
    writer.setDocumentXmpMetadata(QByteArray(NO_METADATA))
    writer.setDocumentId(Uuid())
    draw(sheets, writer)
    del writer
    buffer.close()
    # The time it was made would tell of a visit. Of the same length: a PDF counts its bytes.
    about, mark, rest = bytes(kept.data()).partition(b"endobj")
    return DATE.sub(NO_DATE, about) + mark + rest


def draw(sheets: Sequence[Sheet], device: QPagedPaintDevice) -> bool:
    """Draws `sheets` on A4 pages of `device`, each from a new page. False when it cannot draw."""
    margins = QMarginsF(SIDE_MM, TOP_MM, SIDE_MM, TOP_MM)
    upright = QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter()
    if not painter.begin(device):
        return False
    for number, sheet in enumerate(sheets):
        if number:
            device.newPage()
        Press(painter, device, sheet.rtl).sheet(sheet)
    return painter.end()
