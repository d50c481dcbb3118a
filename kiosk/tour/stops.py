# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen a visit can show, in the order a patient meets them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtQuick import QQuickItem

from kiosk.article import markup, walk
from kiosk.article.model import Article, Page, ProcedurePage
from kiosk.session.destination import Goodbye
from kiosk.tour.draw import settle
from kiosk.tour.kinds import kind_of
from kiosk.ui.engine import KioskWindow


@dataclass(frozen=True)
class Stop:
    """One picture of the tour. `leave` undoes what the stop opened."""

    name: str
    title: str
    settle: Callable[[], None]
    leave: Callable[[], None] = field(default=lambda: None)
    page: Page | None = None
    part: int = 0


def sheet(shown: KioskWindow, kind: str) -> QObject:
    """The overlay whose QML type is `kind`. Raises `LookupError` when there is none."""
    window = shown.window
    assert window is not None
    for item in window.findChildren(QObject):
        if kind_of(item) == kind:
            return item
    raise LookupError(kind)


def stops(shown: KioskWindow, wide: bool = False) -> Iterator[Stop]:
    """The stops of every article the kiosk offers; each is settled before the next is made.
    From the languages on, letters, words and lines stand `wide` apart."""
    kiosk, controller = shown.kiosk, shown.controller
    visit = controller.visit
    yield Stop("attract", "Start screen", kiosk.startOver)
    yield Stop("start-language", "Language of the start screen", shown.start.holdGlobe)
    yield Stop("language", "Languages", partial(_begin, shown, wide))
    if shown.languages.others:
        show_two, show_one = shown.languages.showTwo, shown.languages.showOne
        yield Stop("languages-two", "Two languages", show_two, show_one)
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
        yield from _beside(shown, article, prefix)
    yield from _overlays(shown)
    yield Stop("goodbye", "The end", lambda: controller.do(lambda: visit.go(Goodbye())))


def _begin(shown: KioskWindow, wide: bool) -> None:
    shown.kiosk.begin()
    shown.preferences.setWideSpacing(wide)


def _pages(shown: KioskWindow, article: Article, prefix: str) -> Iterator[Stop]:
    for chapter, page in walk.pages(article):
        name = f"{prefix}{chapter.id}-{page.id}"
        title = f"{chapter.title}: {page.title}"
        yield Stop(name, title, partial(_open, shown, chapter.id, page.id), page=page)
        for part in range(1, shown.page.part_count):
            show = partial(shown.page.showPart, part)
            yield Stop(f"{name}-{part + 1}", f"{title} ({part + 1})", show, page=page, part=part)
        for tab in range(1, shown.page.line_groups.group_count):
            open_tab = partial(shown.page.line_groups.showTab, tab)
            yield Stop(f"{name}-tab-{tab + 1}", f"{title} [{tab + 1}]", open_tab, page=page)
        if shown.page.part_count > 1 and article.stage(page.id):
            yield from _with_tools(shown, page, name, title)
        if page.more:
            yield from _more(shown, f"{name}-more", f"{page.title}: more")


def _more(shown: KioskWindow, name: str, title: str) -> Iterator[Stop]:
    """What is behind "Tell me more", in its parts."""
    overlay = sheet(shown, "MoreSheet")
    yield Stop(name, title, partial(_set, overlay, True))
    for part in range(1, int(overlay.property("parts"))):
        show = partial(_show, overlay, part)
        yield Stop(f"{name}-{part + 1}", f"{title} ({part + 1})", show)
    _set(overlay, False)


def _beside(shown: KioskWindow, article: Article, prefix: str) -> Iterator[Stop]:
    """The first page of each kind in two languages."""
    visit, others = shown.controller.visit, shown.languages.others
    if not others:
        return
    drawn: set[type[Page]] = set()
    for chapter, page in walk.pages(article):
        if type(page) in drawn:
            continue
        drawn.add(type(page))
        visit.read_beside(others[0])
        name = f"{prefix}beside-{page.id}"
        title = f"Two languages: {page.title}"
        yield Stop(name, title, partial(_open, shown, chapter.id, page.id), page=page)
        parts = 1 if isinstance(page, ProcedurePage) else shown.page.part_count
        for part in range(1, parts):
            show = partial(shown.page.showPart, part)
            yield Stop(f"{name}-{part + 1}", f"{title} ({part + 1})", show, page=page, part=part)
    shown.controller.do(lambda: visit.read_beside(""))


def _with_tools(shown: KioskWindow, page: Page, name: str, title: str) -> Iterator[Stop]:
    """The beats of a procedure once more, as those see it who want to see the tools."""
    visit = shown.controller.visit
    visit.show_tools(True)
    for part in range(shown.page.part_count):
        show = partial(shown.page.showPart, part)
        called = f"{title}, tools ({part + 1})"
        yield Stop(f"{name}-tools-{part + 1}", called, show, page=page, part=part)
    visit.show_tools(False)


def _open(shown: KioskWindow, chapter: str, page: str) -> None:
    visit = shown.controller.visit
    shown.controller.do(lambda: visit.open_chapter(chapter, page))


def _opened(shown: KioskWindow, kind: str, name: str, title: str) -> Stop:
    """A stop that opens the overlay `kind`."""
    overlay = sheet(shown, kind)
    return Stop(name, title, partial(_set, overlay, True), partial(_set, overlay, False))


def _word_list(shown: KioskWindow, article: Article, prefix: str) -> Iterator[Stop]:
    if not article.words:
        return
    for word in article.words:
        show = partial(shown.kiosk.openWord, word.id)
        yield Stop(f"{prefix}word-{word.id}", f"Word list: {word.term}", show)
    for chapter, page in walk.pages(article):
        marked = [w for _, text in walk.texts(page) for w in markup.words_in(text)]
        if marked:
            key = marked[0]
            show = partial(_open_card, shown, chapter.id, page.id, key)
            close = partial(shown.words.openCard, "")
            yield Stop(f"{prefix}card-{key}", f"A word in place: {key}", show, close)
            return


def _open_card(shown: KioskWindow, chapter: str, page: str, word: str) -> None:
    _open(shown, chapter, page)
    window = shown.window
    assert window is not None
    settle(window)
    pending = [window.contentItem()]
    while pending:
        item: QQuickItem = pending.pop()
        if item.property("key") == word and item.property("pressable"):
            QMetaObject.invokeMethod(item, "press")
            return
        pending += [child for child in item.childItems() if child.isVisible()]


def _overlays(shown: KioskWindow) -> Iterator[Stop]:
    controller, kiosk = shown.controller, shown.kiosk
    yield from _access(shown)
    yield _opened(shown, "StartOverSheet", "startover", "Start over")
    wait = partial(controller.pass_time, controller.clock.patience + 8)
    yield Stop("still-there", "Are you still there?", wait, kiosk.touched)
    yield Stop("hidden", "Hidden page", kiosk.hide, kiosk.comeBack)


def _access(shown: KioskWindow) -> Iterator[Stop]:
    panel = sheet(shown, "AccessPanel")
    yield Stop("access", "Text, colors, sound, and touch", partial(_set, panel, True))
    for part in range(1, int(panel.property("parts"))):
        show = partial(_show, panel, part)
        yield Stop(f"access-{part + 1}", f"Text, colors, sound, and touch ({part + 1})", show)
    _set(panel, False)


def _set(overlay: QObject, opened: bool) -> None:
    overlay.setProperty("open", opened)


def _show(overlay: QObject, part: int) -> None:
    overlay.setProperty("part", part)
