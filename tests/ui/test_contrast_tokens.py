# SPDX-License-Identifier: GPL-3.0-or-later
"""Every colour of the three themes can be told from the ground it is used on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine
from ui.contrast import PART, TEXT, contrast

from kiosk.system import paths

THEMES = ("light", "dark", "yellow")

CARDS = ("paper", "surface")
PANELS = ("plate", "tint", "straw", "blush", "sky")

TEXTS = {
    "ink": (*CARDS, *PANELS, "sand", "mint", "stageAir"),
    "ink2": (*CARDS, *PANELS, "sand", "stageAir"),
    "primary": (*CARDS, "plate", "tint", "straw", "sky", "sand", "stageAir"),
    "pressed": ("mint",),
    "primaryText": ("primary", "pressed"),
    "roseInk": (*CARDS, "tint", "blush"),
    "sunInk": (*CARDS, "tint", "straw"),
    "blueInk": (*CARDS, "tint", "sky"),
}
"""Letters, and the grounds they stand on. Icons in these colours stand on the same grounds."""

PARTS = {
    "stroke": (*CARDS, "plate", "tint", "sand"),
    "primary": (*CARDS, *PANELS, "sand", "mint"),
    "focus": (*CARDS, *PANELS, "sand", "stageAir"),
    "amber": (*CARDS, "straw"),
    "rose": CARDS,
    "primaryAccent": ("primary",),
    "guide": (*CARDS, "tint"),
    "disabledText": CARDS,
}
"""Edges, marks and rings, and what they are seen against."""

DARK_PARTS = {"line": CARDS, "lineCard": CARDS}
"""In the light these are ornaments; on a dark ground nothing else shows where a card ends."""


@pytest.fixture(scope="module")
def theme(qapp: object) -> Iterator[QObject]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    source = b'import QtQml\nimport "theme"\nQtObject { property QtObject theme: Theme }'
    component.setData(source, QUrl.fromLocalFile(str(paths.QML / "contrast.qml")))
    holder = component.create()
    assert holder is not None, component.errorString()
    yield holder.property("theme")
    holder.deleteLater()
    engine.deleteLater()


@pytest.fixture(params=THEMES)
def color(theme: QObject, request: pytest.FixtureRequest) -> Callable[[str], QColor]:
    theme.setProperty("colors", request.param)
    return lambda name: QColor(theme.property(name))


def too_low(
    color: Callable[[str], QColor], pairs: dict[str, tuple[str, ...]], least: float
) -> list[str]:
    return [
        f"{front} on {ground}: {contrast(color(front), color(ground)):.2f}"
        for front, grounds in pairs.items()
        for ground in grounds
        if contrast(color(front), color(ground)) < least
    ]


def test_all_text_has_a_contrast_of_seven(color: Callable[[str], QColor]) -> None:
    assert too_low(color, TEXTS, TEXT) == []


def test_all_parts_have_a_contrast_of_three(color: Callable[[str], QColor]) -> None:
    assert too_low(color, PARTS, PART) == []


@pytest.mark.parametrize("colors", ["dark", "yellow"])
def test_on_a_dark_ground_every_card_has_an_edge(theme: QObject, colors: str) -> None:
    theme.setProperty("colors", colors)
    assert too_low(lambda name: QColor(theme.property(name)), DARK_PARTS, PART) == []
    assert theme.property("outline") > 0


def test_every_colour_is_measured_or_is_an_ornament(theme: QObject) -> None:
    measured = {*TEXTS, *PARTS, *DARK_PARTS, *(g for grounds in TEXTS.values() for g in grounds)}
    ornaments = {"disabledEdge", "ground", "hillFar", "hillNear", "scrim", "sun"}
    meta = theme.metaObject()
    properties = [meta.property(at) for at in range(meta.propertyCount())]
    colors = {one.name() for one in properties if one.typeName() == "QColor"}
    assert len(colors) > 25
    assert colors - measured - ornaments == set()
