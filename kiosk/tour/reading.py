# SPDX-License-Identifier: GPL-3.0-or-later
"""What Read aloud says on the screens of a page, one after another, as they are drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from kiosk.tour.draw import settle
from kiosk.ui.engine import KioskWindow
from kiosk.ui.reading import Scene
from kiosk.ui.spoken_screen import spoken_text


@dataclass(frozen=True)
class Screen:
    """One touch of Read aloud: where, the file it is kept in, and the text it says."""

    article: str
    page: str
    """`chapter/page`."""
    name: str
    """`chapter-page`, with a number from the second screen on."""
    text: str
    blocks: tuple[str, ...]
    """The text in its sentence blocks."""


def screens(shown: KioskWindow, article: str, chapter: str, page: str) -> Iterator[Screen]:
    """Every part and every group of one page, in order, each as it is shown first."""
    window, visit = shown.window, shown.controller.visit
    assert window is not None
    visit.state.article = article
    shown.controller.do(lambda: visit.open_chapter(chapter, page))
    settle(window)
    groups = shown.page.line_groups
    steps: list[Callable[[], object]] = [lambda: None]
    steps += [partial(shown.page.showPart, part) for part in range(1, shown.page.part_count)]
    steps += [partial(groups.showTab, tab) for tab in range(1, groups.group_count)]
    scene = Scene(shown.controller)
    scene.watch(window)
    said: list[str] = []
    for step in steps:
        step()
        settle(window)
        spoken = spoken_text(shown.controller, [one.text for one in scene.texts()])
        if spoken.text and spoken.text not in said:
            said.append(spoken.text)
            number = f"-{len(said)}" if len(said) > 1 else ""
            name = f"{chapter}-{page}{number}"
            yield Screen(article, f"{chapter}/{page}", name, spoken.text, spoken.blocks)
