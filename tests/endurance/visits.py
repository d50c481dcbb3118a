# SPDX-License-Identifier: GPL-3.0-or-later
"""Patients: each walks at random by touching what is on the screen, and leaves in some way."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable

from subject import Subject
from touching import Hands

from kiosk.i18n.languages import language_of
from kiosk.tour.targets import targets

FEWEST_TAPS, MOST_TAPS = 4, 14
LIKELY = (("Next", 0.4), ("Read aloud", 0.08), ("Text size", 0.08), ("Done", 0.04))
"""Buttons of every page, and how likely each is the next to be touched; else any at all is."""
PATIENCE = 8


class StuckError(Exception):
    """The kiosk did not come back to its start screen."""


class Patients:
    """Visits one after the other, the same for the same seed; counts what they did."""

    def __init__(self, subject: Subject, hands: Hands, seed: int) -> None:
        self.subject, self.hands = subject, hands
        self.chance = random.Random(seed)  # noqa: S311
        self.done: Counter[str] = Counter()
        """How often what happened: visits, taps, spoken, language:TAG, colors:NAME, end:HOW."""
        self.pages: set[tuple[str, str]] = set()
        subject.shown.speaker.started.connect(lambda: self._count("spoken"))
        self._colors = self._look()

    def _count(self, what: str) -> None:
        self.done[what] += 1

    def _look(self) -> tuple[str, str]:
        wanted = self.subject.controller.visit.state.preferences
        return str(wanted.colors), str(wanted.text_size)

    @property
    def at_start(self) -> bool:
        """True while the start screen is shown."""
        return not self.subject.controller.visit.under_way

    def tap(self, *names: str) -> bool:
        """Touches the first of these buttons that is there, or else any button; False where
        there is none at all."""
        self.subject.draw()
        there = targets(self.subject.window)
        if not there:
            return False
        named = {one.name: one for one in there}
        words = [self.subject.words(name) for name in names]
        found = next((named[word] for word in words if word in named), None)
        place = (found or self.chance.choice(there)).area.center().toPoint()
        self.hands.tap(place)
        self.subject.clock[0] += 3
        self._count("taps")
        self._note()
        return found is not None

    def _note(self) -> None:
        state = self.subject.controller.visit.state
        self.pages |= state.seen
        look = self._look()
        if look != self._colors and not self.at_start:
            self._count(f"colors:{look[0]}")
            self._count(f"text:{look[1]}")
        self._colors = look

    def visit(self, number: int) -> None:
        """One patient, from the start screen to the start screen. Raises `StuckError`."""
        subject = self.subject
        tag = subject.languages[number % len(subject.languages)]
        self.tap()
        for _ in range(PATIENCE):
            if subject.shown.kiosk.screen == "language":
                break
            self.tap(subject.shown.kiosk.languageName)
        self.tap(language_of(tag).name)
        self.tap(subject.words("Use %1").replace("%1", subject.shown.kiosk.languageName))
        self._count(f"language:{subject.controller.visit.state.language}")
        for _ in range(self.chance.randint(FEWEST_TAPS, MOST_TAPS)):
            self.tap(*self._likely())
        self._leave()
        self._count("visits")

    def _likely(self) -> list[str]:
        drawn = self.chance.random()
        for name, part in LIKELY:
            drawn -= part
            if drawn < 0:
                return [name]
        return []

    def _leave(self) -> None:
        """By the button, by walking away, or behind a hidden screen."""
        ways: dict[str, Callable[[], object]] = {
            "button": self._start_over,
            "away": lambda: None,
            "hidden": lambda: self.tap("Hide screen"),
        }
        way = self.chance.choice(list(ways))
        ways[way]()
        waits = 0
        while not self.at_start:
            if waits == PATIENCE:
                raise StuckError(f"still on {self.subject.controller.visit.place} after {way}")
            controller = self.subject.controller
            self.subject.wait(controller.clock.patience + controller.clock.times.count_down + 1)
            waits += 1
        self._count(f"end:{way if way == 'button' and not waits else 'idle clock'}")
        self._colors = self._look()

    def _start_over(self) -> None:
        if self.tap("Start over"):
            self.tap("Yes, start over")
