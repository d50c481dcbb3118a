# SPDX-License-Identifier: GPL-3.0-or-later
"""The ring as it is drawn: wide enough, and never like what is beside it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from ui.conftest import Finger
from ui.keyboard import Key, Keyboard

from kiosk.tour.draw import picture

LEAST_WIDTH = 3
LEAST_CONTRAST = 3.0


def luminance(color: QColor) -> float:
    """As WCAG defines it."""
    parts = (color.redF(), color.greenF(), color.blueF())
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: QColor, other: QColor) -> float:
    """Between 1 and 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def bands(image: QImage, keyboard: Keyboard) -> list[tuple[QColor, int]]:
    """Colours and widths in px met on the way out of the focused control, above its middle or,
    at the upper edge of the screen, below it."""
    ring = keyboard.ring
    x, up = round(ring.center().x()), ring.top() > 20
    edge = round(ring.top()) if up else round(ring.bottom())
    found: list[tuple[QColor, int]] = []
    for step in range(-1, 18):
        color = image.pixelColor(x, edge - step - 1 if up else edge + step)
        if found and found[-1][0] == color:
            found[-1] = (color, found[-1][1] + 1)
        else:
            found.append((color, 1))
    return found


@pytest.mark.parametrize("colors", ["light", "dark", "yellow"])
def test_the_ring_is_wide_and_unlike_both_its_neighbours(finger: Finger, colors: str) -> None:
    finger.shown.preferences.setColors(colors)
    finger.shown.kiosk.beginIn("en")
    finger.shown.preferences.setColors(colors)
    keyboard = Keyboard(finger)
    seen = 0
    for screen in ("What is bone marrow?", "Next", "Next"):
        keyboard.choose(screen)
        keyboard.press(Key.Key_Home)
        first = keyboard.item
        for _ in range(30):
            found = bands(picture(finger.window), keyboard)
            ring = max(found, key=lambda band: contrast(band[0], found[0][0]) * (band[1] > 3))
            at = found.index(ring)
            assert ring[1] >= LEAST_WIDTH, keyboard.name
            assert contrast(ring[0], found[at - 1][0]) >= LEAST_CONTRAST, keyboard.name
            assert contrast(ring[0], found[at + 1][0]) >= LEAST_CONTRAST, keyboard.name
            seen += 1
            keyboard.press(Key.Key_Tab)
            if keyboard.item is first:
                break
    assert seen > 20


def test_the_ring_is_whole_at_the_edge_of_the_screen(finger: Finger) -> None:
    finger.shown.kiosk.beginIn("en")
    keyboard = Keyboard(finger)
    keyboard.press(Key.Key_Tab)
    window = finger.window
    for _ in range(20):
        keyboard.press(Key.Key_Tab)
        ring = keyboard.ring
        assert ring.left() >= 0
        assert ring.top() >= 0
        assert ring.right() <= window.width()
        assert ring.bottom() <= window.height()


def test_while_a_switch_scans_the_ring_is_wider(finger: Finger) -> None:
    finger.shown.kiosk.beginIn("en")
    keyboard = Keyboard(finger)
    keyboard.press(Key.Key_End)
    by_key = max(width for _, width in bands(picture(finger.window), keyboard)[1:-1])
    finger.shown.preferences.setSwitches("two")
    keyboard.press(Key.Key_Space)
    for _ in range(20):
        keyboard.press(Key.Key_Space)
        if keyboard.ring == keyboard.area(keyboard.item):
            break
    scanning = [width for _, width in bands(picture(finger.window), keyboard)]
    assert max(scanning) > by_key
    assert finger.shown.access.scanning
