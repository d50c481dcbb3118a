# SPDX-License-Identifier: GPL-3.0-or-later
"""The contrast of words as it is on the drawn screens, not as it was meant."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from ui.conftest import Finger
from ui.contrast import TEXT, of_text

from kiosk.tour.draw import picture
from kiosk.tour.fit import letters, visible_texts
from kiosk.tour.stops import stops

THEMES = ("light", "dark", "yellow")
ALIKE = re.compile(r"-tools-|-more$|-tab-|word-(?!biopsy)|beside-.*-\d$")
"""Stops that look like the one before them."""


def colors_of(text: QQuickItem) -> list[QColor]:
    """The colours of its letters; those of marked words are another."""
    marked = "<font" in str(text.property("text"))
    return [QColor(text.property(name)) for name in ("color", "linkColor")[: 1 + marked]]


def too_pale(finger: Finger, image: QImage) -> list[str]:
    """The words on the uppermost layer of the screen that can hardly be read. The name of a control
    that does nothing now may be pale."""
    texts = [one for one in visible_texts(finger.window) if one[0].isEnabled()]
    top = max((layer for _, layer in texts), default=0)
    found = []
    for item, layer in texts:
        area = letters(item).toAlignedRect().intersected(image.rect())
        if layer < top or area.width() < 4 or area.height() < 4:
            continue
        ratio = of_text(image.copy(area), colors_of(item))
        if ratio < TEXT:
            found.append(f"{item.property('text')}: {ratio:.1f}")
    return found


def test_all_words_can_be_read_in_every_theme(finger: Finger) -> None:
    pale, seen = [], 0
    for stop in stops(finger.shown):
        if ALIKE.search(stop.name):
            continue
        stop.settle()
        for colors in THEMES:
            finger.shown.preferences.setColors(colors)
            image = picture(finger.window)
            pale += [f"{stop.name}, {colors}: {one}" for one in too_pale(finger, image)]
        seen += 1
        stop.leave()
    assert seen > 60
    assert pale == []
