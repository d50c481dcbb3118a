# SPDX-License-Identifier: GPL-3.0-or-later
"""What a QML text item shows, without its markup."""

from __future__ import annotations

import html
import re

from PySide6.QtQuick import QQuickItem

_PIECE = re.compile(r"<(/?)(\w+)[^>]*>")
LINE_END = "\u2028"


def parse(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """StyledText as its plain text and the spans, start and length, that are bold."""
    plain, bold, reached = "", [], 0
    opened = -1
    for piece in _PIECE.finditer(marked):
        plain += html.unescape(marked[reached : piece.start()])
        reached = piece.end()
        closing, tag = bool(piece[1]), piece[2].lower()
        if tag == "br":
            plain += LINE_END
        elif tag in ("b", "strong") and not closing:
            opened = len(plain)
        elif tag in ("b", "strong") and opened >= 0:
            bold.append((opened, len(plain) - opened))
            opened = -1
    return plain + html.unescape(marked[reached:]), bold


def is_styled(item: QQuickItem) -> bool:
    """True for a text item whose text has markup."""
    return bool(item.property("styled"))


def plain_of(item: QQuickItem) -> str:
    """The text of a text item as it is shown."""
    text = str(item.property("text") or "")
    return parse(text)[0] if is_styled(item) else text
