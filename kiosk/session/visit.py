# SPDX-License-Identifier: GPL-3.0-or-later
"""What one patient does until the kiosk resets.

A visit lives in memory only. `start_over` replaces all of it at once, so that nothing of it can
be left for the next person.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.session.destination import (
    Attract,
    ChooseArticle,
    ChooseLanguage,
    Destination,
    Goodbye,
    Home,
    PageAt,
)
from kiosk.session.preferences import Preferences


class Outline(Struct, frozen=True):
    """What a visit needs to know of an article to walk through it: (chapter, page) in order."""

    article: str
    pages: tuple[tuple[str, str], ...]
    extras: tuple[tuple[str, str], ...] = ()
    """Pages beside the guided walk; after the last of a chapter comes home."""
    onward: dict[tuple[str, str], tuple[str, str]] = {}
    """Pages that lead past those behind them, each with the page it leads to."""

    def after(self, chapter: str, page: str, chosen: str = "") -> tuple[str, str] | None:
        """The page after this one; None after the last. Only a `chosen` page leads past others."""
        spot = (chapter, page)
        if page == chosen and spot in self.onward:
            return self.onward[spot]
        pages = self.pages if spot in self.pages else self.extras
        following = pages.index(spot) + 1
        if following == len(pages) or (pages is self.extras and pages[following][0] != chapter):
            return None
        return pages[following]

    @property
    def every(self) -> tuple[tuple[str, str], ...]:
        """All pages there are."""
        return self.pages + self.extras

    @property
    def passed(self) -> set[tuple[str, str]]:
        """The pages a patient may be led past."""
        order = self.every
        return {
            one
            for spot, target in self.onward.items()
            for one in order[order.index(spot) + 1 : order.index(target)]
        }


class Defaults(Struct, frozen=True):
    """What every visit starts with; the clinic sets it."""

    language: str = "en"
    preferences: Preferences = Preferences()


class State(Struct):
    """Everything a visit remembers."""

    language: str
    preferences: Preferences
    place: Destination = field(default_factory=Attract)
    article: str = ""
    history: list[Destination] = field(default_factory=list)
    seen: set[tuple[str, str]] = field(default_factory=set)
    ticked: set[tuple[str, str]] = field(default_factory=set)
    """(page, item) of every line ticked or picked."""
    answers: dict[str, int] = field(default_factory=dict)
    """The answer chosen last on each check page, counted from 0."""
    tabs: dict[str, int] = field(default_factory=dict)
    """The group shown of each page whose lines stand in groups, counted from 0."""
    first_tabs: dict[str, int] = field(default_factory=dict)
    """The group each page was entered with, or touched last: `back` goes through none before."""
    tools: bool = False
    """The procedure is shown with its tools; without is how every visit begins."""
    slow: bool = False
    """The procedure plays at half speed."""
    chosen: str = ""
    """The page whose card was touched last."""
    beside: str = ""
    """The language every page is shown in beside `language`; empty for one language."""


class Visit:
    """The moves a patient can make. Every move leaves the visit at a place that exists."""

    def __init__(self, defaults: Defaults, outlines: Sequence[Outline]) -> None:
        self._defaults = defaults
        self._outlines = {outline.article: outline for outline in outlines}
        self.state = self._fresh()

    def _fresh(self) -> State:
        only = next(iter(self._outlines)) if len(self._outlines) == 1 else ""
        return State(self._defaults.language, self._defaults.preferences, article=only)

    def prefer(self, preferences: Preferences | None) -> None:
        """Shows and says everything as `preferences` have it; None is how every visit starts."""
        self.state.preferences = preferences or self._defaults.preferences

    def renew(self, defaults: Defaults, outlines: Sequence[Outline]) -> None:
        """The clinic changed what visits start with, or its articles. The state stays."""
        self._defaults = defaults
        self._outlines = {outline.article: outline for outline in outlines}

    @property
    def place(self) -> Destination:
        """Where the patient is."""
        return self.state.place

    @property
    def outline(self) -> Outline | None:
        """The chosen article's pages."""
        return self._outlines.get(self.state.article)

    @property
    def under_way(self) -> bool:
        """False on the start screen, where nobody is being waited for."""
        return not isinstance(self.place, Attract)

    def start_over(self) -> None:
        """Forgets everything and returns to the start screen."""
        self.state = self._fresh()

    def go(self, place: Destination) -> None:
        """Moves to `place`; `back` returns from there."""
        if place == self.place:
            return
        self.state.history.append(self.place)
        if isinstance(place, PageAt):
            self.state.first_tabs[place.page] = self.state.tabs.get(place.page, 0)
        self._arrive(place)

    def _arrive(self, place: Destination) -> None:
        self.state.place = place
        if isinstance(place, PageAt):
            self.state.seen.add((place.chapter, place.page))

    def choose_language(self, tag: str) -> None:
        """Changes the language; the place stays. The one beside it takes the other place."""
        if tag == self.state.beside:
            self.state.beside = self.state.language
        self.state.language = tag

    def read_beside(self, tag: str) -> None:
        """Shows every page in `tag` too, beside the language; empty goes back to one. The
        language itself changes places with the one beside it."""
        if tag != self.state.language:
            self.state.beside = tag
        elif self.state.beside:
            self.choose_language(self.state.beside)

    def leave_languages(self) -> None:
        """From the language list to where one came from, or onwards at the start."""
        came_from = self.state.history[-1] if self.state.history else Attract()
        if isinstance(came_from, Attract):
            self.state.history.clear()
            self._arrive(Home() if self.state.article else ChooseArticle())
        else:
            self.back()

    def choose_article(self, article: str) -> None:
        """Opens `article`. Raises `KeyError` for one that is not there."""
        chosen = self._outlines[article].article
        if chosen != self.state.article:
            self.state.seen, self.state.ticked, self.state.answers = set(), set(), {}
            self.state.tabs, self.state.first_tabs = {}, {}
        self.state.article = chosen
        self.go(Home())

    @property
    def can_go_back(self) -> bool:
        """True when `back` leads somewhere."""
        place = self.place
        return self._inside(place) or bool(self.state.history)

    def _inside(self, place: Destination) -> bool:
        """True when the page at `place` has something before what is shown."""
        if not isinstance(place, PageAt):
            return False
        tab, first = (of.get(place.page, 0) for of in (self.state.tabs, self.state.first_tabs))
        return place.part > 0 or tab > first

    def back(self) -> None:
        """To the part, group of lines, or place before this one."""
        place = self.place
        if isinstance(place, PageAt) and place.part > 0:
            self.state.place = replace(place, part=place.part - 1)
        elif isinstance(place, PageAt) and self._inside(place):
            self._begin_tab(place.page, self.state.tabs[place.page] - 1)
        elif self.state.history:
            before = self.state.history.pop()
            if isinstance(before, Attract):
                self.start_over()
            else:
                self._arrive(before)

    def home(self) -> None:
        """To the chapters; the way back is forgotten."""
        self.state.history.clear()
        self._arrive(Home() if self.state.article else ChooseArticle())

    def show_part(self, part: int) -> None:
        """Shows another part of the same page."""
        if isinstance(self.place, PageAt):
            self.state.place = replace(self.place, part=max(0, part))

    def next_page(self) -> None:
        """To the page after this one; after the last the visit ends, after an extra comes home."""
        outline, place = self.outline, self.place
        if outline is None:
            self.go(Goodbye())
        elif not isinstance(place, PageAt):
            self._walk_to(*outline.pages[0])
        elif following := outline.after(place.chapter, place.page, self.state.chosen):
            self._walk_to(*following)
        elif (place.chapter, place.page) in outline.extras:
            self.home()
        else:
            self.go(Goodbye())

    def _walk_to(self, chapter: str, page: str) -> None:
        """Shows a page from its first group on, so that the walk leaves nothing out."""
        self.state.tabs.pop(page, None)
        self.go(PageAt(chapter, page))

    def open_chapter(self, chapter: str, page: str = "") -> bool:
        """Opens `chapter` at `page` or at its first one; False when there is none."""
        for one, name in self.outline.every if self.outline else ():
            if one == chapter and page in ("", name):
                self.state.chosen = page
                self.go(PageAt(one, name))
                return True
        return False

    def has_seen(self, chapter: str) -> bool:
        """True once every page of `chapter` was on the screen that no other leads past."""
        outline = self.outline
        pages = {pair for pair in (outline.pages if outline else ()) if pair[0] == chapter}
        if outline:
            pages -= outline.passed
        return bool(pages) and pages <= self.state.seen

    def tick(self, page: str, item: str) -> None:
        """Ticks a line, or takes its tick away."""
        self.state.ticked ^= {(page, item)}

    def is_ticked(self, page: str, item: str) -> bool:
        """True while the line is ticked."""
        return (page, item) in self.state.ticked

    def answer(self, page: str, choice: int) -> None:
        """Remembers the answer chosen last."""
        self.state.answers[page] = choice

    def touch_start(self) -> None:
        """The first touch: to the languages, or straight on where there is only one."""
        self.state.history.clear()
        self.go(ChooseLanguage())

    def show_tab(self, page: str, tab: int) -> None:
        """Shows another group of the lines of `page`, from its start; `back` leaves from there."""
        self._begin_tab(page, tab)
        self.state.first_tabs[page] = self.state.tabs[page]

    def next_tab(self, page: str) -> None:
        """Walks on to the next group of the lines of `page`; `back` returns from there."""
        self._begin_tab(page, self.state.tabs.get(page, 0) + 1)

    def _begin_tab(self, page: str, tab: int) -> None:
        self.state.tabs[page] = max(0, tab)
        self.state.answers.pop(page, None)
        self.show_part(0)

    def show_tools(self, shown: bool) -> None:
        """Shows a procedure with its tools, or without them."""
        self.state.tools = shown

    def play_slowly(self, slow: bool) -> None:
        """Plays a procedure at half speed, or at full speed."""
        self.state.slow = slow
