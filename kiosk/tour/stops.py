# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen a visit can show, in the order a patient meets them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from kiosk.article import markup, walk
from kiosk.article.model import Article, Page
from kiosk.session.destination import Goodbye
from kiosk.ui.engine import KioskWindow


@dataclass(frozen=True)
class Stop:
    """One picture of the tour. `leave` undoes what the stop opened."""

    name: str
    title: str
    settle: Callable[[], None]
    leave: Callable[[], None] = field(default=lambda: None)
    page: Page | None = None


def sheet(shown: KioskWindow, kind: str) -> QObject:
    """The overlay whose QML type is `kind`. Raises `LookupError` when there is none."""
    window = shown.window
    assert window is not None
    for item in window.findChildren(QObject):
        if item.metaObject().className().startswith(f"{kind}_QML"):
            return item
    raise LookupError(kind)


def stops(shown: KioskWindow) -> Iterator[Stop]:
    """The stops of every article the kiosk offers; each is settled before the next is made."""
    kiosk, controller = shown.kiosk, shown.controller
    visit = controller.visit
    yield Stop("attract", "Start screen", kiosk.startOver)
    yield Stop("language", "Languages", kiosk.begin)
    articles = list(controller.library.articles)
    if len(articles) > 1:
        yield Stop("articles", "Articles", lambda: controller.do(visit.home))
    for name in articles:
        prefix = f"{name}-" if len(articles) > 1 else ""
        visit.state.article = name
        article = controller.article
        assert article is not None
        yield Stop(f"{prefix}home", article.head.title, lambda: controller.do(visit.home))
        yield from _pages(shown, article, prefix)
        yield from _word_list(shown, article, prefix)
    yield from _overlays(shown)
    yield Stop("goodbye", "The end", lambda: controller.do(lambda: visit.go(Goodbye())))


def _pages(shown: KioskWindow, article: Article, prefix: str) -> Iterator[Stop]:
    controller = shown.controller
    for chapter, page in walk.pages(article):
        name = f"{prefix}{chapter.id}-{page.id}"
        visit = controller.visit

        def open_page(chapter: str = chapter.id, page: str = page.id) -> None:
            controller.do(lambda: visit.open_chapter(chapter, page))

        yield Stop(name, f"{chapter.title}: {page.title}", open_page, page=page)
        for part in range(1, shown.page.part_count):
            yield Stop(
                f"{name}-{part + 1}",
                f"{chapter.title}: {page.title} ({part + 1})",
                lambda part=part: shown.page.showPart(part),  # type: ignore[misc]
            )
        if page.more:
            more = sheet(shown, "MoreSheet")
            yield Stop(
                f"{name}-more",
                f"{page.title}: more",
                lambda: _set(more, True),
                lambda: _set(more, False),
            )


def _word_list(shown: KioskWindow, article: Article, prefix: str) -> Iterator[Stop]:
    if not article.words:
        return
    for word in article.words:
        yield Stop(
            f"{prefix}word-{word.id}",
            f"Word list: {word.term}",
            lambda key=word.id: shown.kiosk.openWord(key),  # type: ignore[misc]
        )
    for chapter, page in walk.pages(article):
        marked = [w for _, text in walk.texts(page) for w in markup.words_in(text)]
        if marked:
            visit = shown.controller.visit

            def open_card(key: str = marked[0], c: str = chapter.id, p: str = page.id) -> None:
                shown.controller.do(lambda: visit.open_chapter(c, p))
                shown.words.openCard(key)

            yield Stop(
                f"{prefix}card-{marked[0]}",
                f"A word in place: {marked[0]}",
                open_card,
                lambda: shown.words.openCard(""),
            )
            return


def _overlays(shown: KioskWindow) -> Iterator[Stop]:
    controller, kiosk = shown.controller, shown.kiosk
    for kind, title in (("TextSizeSheet", "Text size"), ("StartOverSheet", "Start over")):
        found = sheet(shown, kind)
        yield Stop(
            kind.removesuffix("Sheet").lower(),
            title,
            lambda found=found: _set(found, True),  # type: ignore[misc]
            lambda found=found: _set(found, False),  # type: ignore[misc]
        )
    patience = controller.clock.patience
    yield Stop("still-there", "Are you still there?", lambda: _wait(shown, patience + 8))
    kiosk.touched()
    yield Stop("hidden", "Hidden page", kiosk.hide, kiosk.comeBack)


def _wait(shown: KioskWindow, seconds: float) -> None:
    """Lets the idle clock believe that nobody touched the screen for `seconds`."""
    shown.controller.pass_time(seconds)


def _set(overlay: QObject, opened: bool) -> None:
    overlay.setProperty("open", opened)
