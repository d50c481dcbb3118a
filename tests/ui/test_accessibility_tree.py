# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility tree of every screen, in every language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QSignalSpy
from ui.access_tree import flaws, tree
from ui.conftest import WIDTH_MM, Finger

from kiosk.i18n.languages import SOURCE, available, language_of
from kiosk.system import paths
from kiosk.tour.draw import settle
from kiosk.tour.stops import stops

LANGUAGES = [SOURCE, *(one.tag for one in available(paths.TRANSLATIONS) if one.tag != SOURCE)]
UPRIGHT = (1080, 1920)
UNMIRRORED = ("beside-", "walk-through")
"""Two languages beside each other, and keys that go back and on in time, stand as they stand."""

Open = Callable[..., Finger]


def drawn(window: QQuickWindow) -> None:
    """Columns and rows are laid out when a picture is drawn."""
    settle(window)
    swapped = QSignalSpy(window.frameSwapped)
    window.update()
    assert swapped.wait(5000)
    settle(window)


def walk(finger: Finger, language: str) -> tuple[int, list[str]]:
    """How many screens there are, and what is wrong with their trees."""
    window, counted = finger.window, 0
    found: list[str] = []
    mm_per_px = WIDTH_MM / max(window.width(), window.height())
    interface = finger.shown.controller.localised.interface(language)
    for stop in stops(finger.shown):
        stop.settle()
        drawn(window)
        mirrored = not any(part in stop.name for part in UNMIRRORED)
        rtl = language_of(language).rtl
        wrong = flaws(window, mm_per_px, rtl if mirrored or not rtl else None)
        for node in tree(window) if language != SOURCE else []:
            for text in filter(None, (node.name, node.description)):
                if interface.text("", text) != text and not stop.name.startswith("beside-"):
                    wrong.append(f"{text!r} is told in English")
        found += [f"{stop.name}: {one}" for one in wrong]
        counted += 1
        stop.leave()
    return counted, found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_tells_a_screen_reader_all_there_is(open_kiosk: Open, language: str) -> None:
    counted, found = walk(open_kiosk(language=language), language)
    assert counted > 150
    assert found == []


def test_an_upright_screen_tells_it_in_its_own_order(open_kiosk: Open) -> None:
    counted, found = walk(open_kiosk(size=UPRIGHT, language=SOURCE), SOURCE)
    assert counted > 150
    assert found == []
