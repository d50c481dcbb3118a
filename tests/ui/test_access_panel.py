# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel behind "Aa": what somebody needs to see, hear and reach the kiosk."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from ui.conftest import Finger

from kiosk.session.preferences import Preferences
from kiosk.tour.draw import picture, settle
from kiosk.tour.fit import misfits, visible_texts
from kiosk.tour.kinds import kind_of

FORMS = {
    "landscape": ((1920, 1080), None, "standard"),
    "portrait": ((1080, 1920), "fr", "largest"),
    "small screen": ((1280, 800), "hi", "largest"),
    "right to left": ((1920, 1080), "ar", "large"),
    "small letters": ((1080, 1920), "zh-Hans", "small"),
}
TARGET_MM, GAP_MM = 15.0, 3.0


@pytest.fixture
def panel(finger: Finger) -> Finger:
    return opened(finger)


def opened(finger: Finger) -> Finger:
    controller = finger.shown.controller
    finger.shown.kiosk.begin()
    controller.do(lambda: controller.visit.open_chapter("what-is-bone-marrow", "soft-part"))
    settle(finger.window)
    aa = next(one for one in finger.buttons() if one.property("icon") == "text-aa")
    finger.press(finger.at(aa))
    return finger


def sample(finger: Finger) -> QQuickItem:
    """The words of the small page."""
    settle(finger.window)
    shown = [item for item, _ in visible_texts(finger.window)]
    return next(one for one in shown if "as often as you like" in str(one.property("text")))


def held(finger: Finger) -> Preferences:
    return finger.shown.preferences.held


def test_each_choice_acts_at_once_and_the_small_page_shows_it(panel: Finger) -> None:
    before = sample(panel)
    letters, ink = before.property("letterSize"), before.property("color").name()
    panel.tap("Text size: Largest")
    assert sample(panel).property("letterSize") > letters * 1.3
    panel.tap("Colors: Yellow")
    assert sample(panel).property("color").name() != ink
    panel.tap("Spacing: Wide")
    assert sample(panel).property("font").letterSpacing() > 0
    panel.tap("Movement: Normal")
    panel.tap("Sound and touch")
    panel.tap("Louder")
    panel.tap("Voice speed: Slow")
    panel.tap("Read every page")
    assert held(panel) == Preferences(
        text_size="largest", colors="yellow", wide_spacing=True, less_movement=False,
        volume=70, speed="slow", read_along=True,
    )  # fmt: skip


def test_everything_can_be_put_back(panel: Finger) -> None:
    start = held(panel)
    for name in ("Text size: Small", "Colors: Dark", "Spacing: Wide"):
        panel.tap(name)
    panel.tap("Sound and touch")
    panel.tap("Quieter")
    assert held(panel) != start
    panel.tap("Back to the start values")
    assert held(panel) == start


def test_what_was_chosen_is_gone_with_the_visit(panel: Finger) -> None:
    start = held(panel)
    panel.tap("Colors: Yellow")
    panel.tap("Done")
    assert held(panel) != start
    panel.shown.kiosk.startOver()
    assert held(panel) == start


def test_the_sound_goes_from_nothing_to_full_and_no_further(panel: Finger) -> None:
    panel.tap("Sound and touch")
    panel.shown.preferences.setVolume(10)
    panel.tap("Quieter")
    assert held(panel).volume == 0
    assert "Quieter" not in {one.property("label") for one in panel.buttons()}
    panel.shown.preferences.setVolume(90)
    panel.tap("Louder")
    assert held(panel).volume == 100
    assert "Louder" not in {one.property("label") for one in panel.buttons()}


@pytest.mark.parametrize(("size", "offered"), [((1920, 1080), False), ((1080, 1920), True)])
def test_buttons_are_lowered_where_the_screen_is_tall(
    open_kiosk: Callable[..., Finger], size: tuple[int, int], offered: bool
) -> None:
    finger = opened(open_kiosk(size))
    finger.tap("Sound and touch")
    assert finger.sees("Lower buttons") is offered
    if offered:
        finger.tap("Lower buttons")
        assert held(finger).lowered


@pytest.mark.parametrize("close", ["Done", "Escape"])
def test_it_closes_and_the_page_is_as_it_was(panel: Finger, close: str) -> None:
    if close == "Escape":
        panel.key(Qt.Key.Key_Escape)
    else:
        panel.tap("Done")
    assert not panel.sees("This is how it will look")
    assert panel.sees("The soft part inside your bones")


@pytest.mark.parametrize("form", FORMS)
def test_it_fits_and_a_finger_can_hit_each_control(
    open_kiosk: Callable[..., Finger], form: str
) -> None:
    size, language, text_size = FORMS[form]
    finger = open_kiosk(size, language=language)
    if size == (1280, 800):
        finger.window.setProperty("widthMm", 336.0)
    finger.shown.controller.visit.prefer(Preferences(text_size=text_size, wide_spacing=True))
    opened(finger)
    per_mm = size[0] / float(finger.window.property("widthMm"))
    sheet = panel_of(finger.window.contentItem())
    for part in range(sheet.property("parts")):
        sheet.setProperty("part", part)
        picture(finger.window)
        assert misfits(finger.window) == []
        areas = {one.property("label"): area(one) for one in finger.buttons() if inside(one, sheet)}
        assert len(areas) > 5
        small = {
            name: (one.width() / per_mm, one.height() / per_mm)
            for name, one in areas.items()
            if min(one.width(), one.height()) < TARGET_MM * per_mm
        }
        assert small == {}
        near = [
            (one, other)
            for one, other in combinations(areas, 2)
            if areas[one].adjusted(*margins(per_mm)).intersects(areas[other])
        ]
        assert near == []


def margins(per_mm: float) -> tuple[float, float, float, float]:
    gap = GAP_MM * per_mm
    return -gap, -gap, gap, gap


def panel_of(root: QQuickItem) -> QQuickItem:
    pending = [root]
    while pending:
        item = pending.pop()
        if kind_of(item) == "AccessPanel":
            return item
        pending += item.childItems()
    raise LookupError("the panel")


def inside(item: QQuickItem, sheet: QQuickItem) -> bool:
    above: QQuickItem | None = item
    while above is not None and above is not sheet:
        above = above.parentItem()
    return above is sheet


def area(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
