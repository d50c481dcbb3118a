# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet on paper: A4, large type, little ink."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.takeaway.press import Press
from kiosk.takeaway.sheet import Sheet

MARGIN_MM = 20
DOTS_PER_INCH = 1200
NO_DATE = b"D:20000101000000Z"
NO_METADATA = b"""<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"/>
<?xpacket end='w'?>"""


def write_pdf(sheets: Sequence[Sheet], file: Path | QIODevice) -> None:
    """Writes `sheets` as one PDF. Raises `OSError` when `file` cannot be written.

    Letters are those of the application's font, which must be loaded.
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
    writer.setDocumentId(QUuid())
    draw(sheets, writer)
    del writer
    buffer.close()
    return _without_dates(kept.data())


def draw(sheets: Sequence[Sheet], device: QPagedPaintDevice) -> int:
    """Draws `sheets` on A4 pages of `device`; the number of pages, 0 when it cannot draw."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    portrait = QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(size, portrait, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter()
    if not sheets or not painter.begin(device):
        return 0
    pages = 0
    try:
        for number, sheet in enumerate(sheets):
            if number:
                device.newPage()
            pages += Press(painter, device, sheet).run()
    finally:
        painter.end()
    return pages


def _without_dates(data: bytes) -> bytes:
    """`data` without the time it was made: that would tell of a visit."""
    head, mark, rest = data.partition(b"endobj")
    parts = head.split(b"(D:")
    dated = parts[:1] + [NO_DATE[2:] + part[part.index(b")") :] for part in parts[1:]]
    return b"(D:".join(dated) + mark + rest
