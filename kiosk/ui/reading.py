# SPDX-License-Identifier: GPL-3.0-or-later
"""One text being read aloud, and where on the screen each of its words stands."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.i18n.languages import language_of
from kiosk.ui.controller import Controller
from kiosk.ui.shown_texts import ShownText, shown_texts
from kiosk.ui.spoken_screen import spoken_text
from kiosk.ui.styled_text import parse
from kiosk.ui.word_places import word_places


class Scene:
    """What the window shows now, as texts to be read."""

    def __init__(self, controller: Controller) -> None:
        self._controller = controller
        self._window: QQuickWindow | None = None
        self._mark: QQuickItem | None = None

    def watch(self, window: QQuickWindow | None) -> None:
        """Reads this window from now on, and marks words in it."""
        self._window, self._mark = window, None

    def texts(self, language: str = "") -> list[ShownText]:
        """What is shown in `language`, by default that of the visit, in reading order."""
        if self._window is None or not shiboken6.isValid(self._window):
            return []
        own = self._controller.visit.state.language
        wanted = language or own
        found = shown_texts(self._window.contentItem(), language_of(own).rtl)
        return [one for one in found if (one.language or own) == wanted]

    def find(self, texts: Sequence[str], language: str = "") -> list[ShownText]:
        """`texts`, each with the item that shows it, where there is one."""
        there = [one for one in self.texts(language) if one.item]
        found = []
        for text in texts:
            plain = parse(text)[0]
            shown = next((one for one in there if one.text == plain), None)
            found.append(shown or ShownText(plain))
            there = [one for one in there if one is not shown]
        return found

    def mark(self, item: QQuickItem, start: int, end: int) -> None:
        """Marks the characters from `start` up to `end` of what `item` shows."""
        if self._mark is None and self._window is not None:
            self._mark = self._window.findChild(QQuickItem, "readingMark")
        mark = self._mark
        if mark is None or not shiboken6.isValid(mark):
            return
        mark.setParentItem(item)
        mark.setProperty("color", item.property("color"))
        mark.setProperty("letters", item.property("letterSize"))
        mark.setProperty("places", word_places(item, start, end))

    def unmark(self) -> None:
        """Marks nothing."""
        if self._mark is not None and shiboken6.isValid(self._mark):
            self._mark.setProperty("places", [])


class Reading:
    """A list of texts made one text to be spoken."""

    def __init__(self, controller: Controller, texts: Sequence[ShownText], language: str) -> None:
        self.texts = tuple(texts)
        self.language = language or controller.visit.state.language
        self._spoken = spoken_text(controller, [one.text for one in texts], self.language)

    @property
    def spoken(self) -> str:
        """The text to be spoken."""
        return self._spoken.text

    def follow(self, scene: Scene, offset: int, length: int) -> None:
        """Marks the word at `offset` of the spoken text where it is shown."""
        place = self._spoken.shown_at(offset, length)
        text = self.texts[place.block] if place else None
        item = text.item if text else None
        if place and text and item and shiboken6.isValid(item) and item.isVisible():
            scene.mark(item, text.start + place.start, text.start + place.end)
        else:
            scene.unmark()


def added(before: Sequence[str], after: Sequence[ShownText]) -> list[ShownText]:
    """The texts of `after` that `before` does not have as often."""
    left = list(before)
    new = []
    for one in after:
        if one.text in left:
            left.remove(one.text)
        else:
            new.append(one)
    return new
