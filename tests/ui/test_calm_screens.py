# SPDX-License-Identifier: GPL-3.0-or-later
"""What the calm pages look like: the sun, the ring, and every size of screen and text."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from ui.calm import PARTS, SPOTS, calm, discs, opener, play, ring
from ui.conftest import Finger
from ui.procedure import all_of, area, only

from kiosk.tour.fit import misfits
from kiosk.tour.kinds import kind_of

SCREENS = [
    ((1920, 1080), 476, "standard", "light"),
    ((1920, 1080), 476, "largest", "dark"),
    ((1280, 800), 344, "standard", "dark"),
    ((1280, 800), 344, "largest", "light"),
    ((1080, 1920), 268, "standard", "light"),
    ((1080, 1920), 268, "largest", "dark"),
    ((800, 1280), 215, "standard", "dark"),
    ((800, 1280), 215, "largest", "light"),
]


@pytest.fixture
def opened(open_kiosk: Callable[..., Finger], tmp_path: Path) -> Callable[..., Finger]:
    return opener(open_kiosk, tmp_path)


def test_the_sun_grows_inside_its_circle(opened: Callable[..., Finger]) -> None:
    finger = opened("breathe")
    finger.tap("Start")
    before, circle = discs(finger), area(only(finger, "BreathingSun"))
    play(finger, 5.0)
    after = discs(finger)
    assert len(after) == 3
    for small, large in zip(before, after, strict=True):
        assert small.width() == pytest.approx(large.width() * 0.55, abs=3)
        assert small.center().x() == pytest.approx(large.center().x(), abs=1)
        assert circle.contains(large)


def test_without_movement_only_words_and_dots_change(opened: Callable[..., Finger]) -> None:
    finger = opened("breathe", still=True)
    finger.tap("Start")
    play(finger, 0.5)
    before, told = discs(finger), []
    calm(finger).changed.connect(lambda: told.append(calm(finger).count))
    for _ in range(10):
        play(finger, 1.0)
        assert discs(finger) == before
    assert len(told) == 10, "once a second"
    assert told == [2, 3, 4, 5, 1, 2, 3, 4, 5, 1]
    assert calm(finger).size == pytest.approx(0.8)


def test_without_movement_the_ring_is_there_at_once(opened: Callable[..., Finger]) -> None:
    finger = opened("rest", still=True)
    finger.tap("Start")
    play(finger, 1.0)
    for name, spot in zip(PARTS, SPOTS, strict=True):
        finger.tap(name)
        assert (ring(finger).property("spotX"), ring(finger).property("spotY")) == spot


def test_the_ring_is_over_its_place(opened: Callable[..., Finger]) -> None:
    finger = opened("rest", still=True)
    image = next(
        one
        for one in all_of(finger, "QQuickImage")
        if one.isVisible() and "ear.svg" in one.property("source").path()
    )
    for name, (x, y) in zip(PARTS, SPOTS, strict=True):
        finger.tap(name)
        there, middle = area(image), area(ring(finger)).center()
        assert middle.x() == pytest.approx(there.x() + there.width() * x / 40, abs=2)
        assert middle.y() == pytest.approx(there.y() + there.height() * y / 30, abs=2)


# Every screen


def unit(size: tuple[int, int], width_mm: int) -> float:
    """Pixels of one design unit (docs/architecture.md, Units)."""
    landscape = size[0] > size[1]
    fit, most = ((1920, 1080), (1440, 840)) if landscape else ((1080, 1920), (960, 1500))
    least = min(size[0] / fit[0], size[1] / fit[1])
    return max(least, min(0.248 * size[0] / width_mm, size[0] / most[0], size[1] / most[1]))


@pytest.mark.parametrize("language", ["en", "x-rtl"])
@pytest.mark.parametrize(("size", "width_mm", "text", "colors"), SCREENS)
@pytest.mark.parametrize("page", ["breathe", "rest"])
def test_everything_fits_and_can_be_touched(
    opened: Callable[..., Finger],
    page: str,
    size: tuple[int, int],
    width_mm: int,
    text: str,
    colors: str,
    language: str,
) -> None:
    finger = opened(page, size=size, language=language)
    finger.window.setProperty("widthMm", width_mm)
    finger.shown.preferences.setTextSize(text)
    finger.shown.preferences.setColors(colors)
    for seconds in (0.0, 30.0):
        if seconds:
            calm(finger).toggle()
            play(finger, seconds)
        finger.look()
        assert misfits(finger.window) == []
    own = [one for one in finger.buttons() if kind_of(one).startswith("Calm")]
    assert len(own) == {"breathe": 6, "rest": 7}[page]
    least = 84 * unit(size, width_mm) - 1
    for one in own:
        assert min(area(one).width(), area(one).height()) >= least
    for one, two in combinations(own, 2):
        assert not area(one).intersects(area(two))
