# SPDX-License-Identifier: GPL-3.0-or-later
"""The calm pages as a test holds them: their clock stopped, five parts of the body."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from ui.conftest import Finger
from ui.procedure import area, frames, only
from unit.article.draft import Draft

from kiosk.session.destination import PageAt
from kiosk.ui.calm_view_model import CalmViewModel

STEP = 0.05
PARTS = ("Face", "Shoulders", "Hands", "Belly", "Legs")
SPOTS = ((4, 8), (8, 9), (14, 10), (18, 12), (30, 20))
FIVE = (
    "labels = ["
    + ", ".join(
        f'{{ text = "{name}", at = [{x}, {y}] }}' for name, (x, y) in zip(PARTS, SPOTS, strict=True)
    )
    + "] }\nitems = ["
    + ", ".join(
        f'{{ title = "Your {name.lower()}", text = "Let go of it.", sources = ["S1"] }}'
        for name in PARTS
    )
    + "]\n"
)


def write_article(folder: Path) -> None:
    """The ear check with five parts of the body to let go."""
    draft = Draft(folder / "ear-check")
    one = 'labels = [{ text = "Ears", at = [10, 20] }] }\nitems = [{ title = "Your ears", text = '
    one += '"Let them rest.", sources = ["S1"] }]\n'
    draft.edit("chapters/home.toml", one, FIVE)


def opener(open_kiosk: Callable[..., Finger], folder: Path) -> Callable[..., Finger]:
    """Opens one of the two pages; time only passes in `play`."""

    def open_page(page: str, **how: Any) -> Finger:
        write_article(folder / "articles")
        finger = open_kiosk(articles=folder / "articles", **{"still": False, **how})
        finger.shown.kiosk.beginIn(how.get("language", "en"))
        go_to(finger, page)
        return finger

    return open_page


def go_to(finger: Finger, page: str) -> None:
    controller = finger.shown.controller
    controller.visit.state.article = "ear-check"
    controller.do(lambda: controller.visit.go(PageAt("home", page)))
    finger.look()
    frames(finger).blockSignals(True)


def calm(finger: Finger) -> CalmViewModel:
    found = finger.shown.page.calm
    assert isinstance(found, CalmViewModel)
    return found


def play(finger: Finger, seconds: float) -> None:
    """Lets real time pass, as the frames do."""
    for _ in range(round(seconds / STEP)):
        calm(finger).advance(STEP)
    finger.look()


def discs(finger: Finger) -> list[QRectF]:
    """The sun's discs."""
    sun = only(finger, "BreathingSun")
    return [area(one) for one in sun.childItems() if one.property("full")]


def ring(finger: Finger) -> QQuickItem:
    """What shows the part of the body in the picture."""
    picture = only(finger, "RelaxPicture")
    return next(one for one in picture.childItems() if one.property("spotX") is not None)
