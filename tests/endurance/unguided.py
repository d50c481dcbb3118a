# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands that know nothing of the kiosk: touches of every kind, keys, and pauses."""

from __future__ import annotations

import random
from collections import Counter, deque

from PySide6.QtCore import QPoint, Qt
from subject import Subject
from touching import Hands

from kiosk.tour.targets import targets

Key, Held = Qt.Key, Qt.KeyboardModifier
KEYS = (
    *((key, Held.NoModifier) for key in (Key.Key_Tab, Key.Key_Return, Key.Key_Space)),
    *((key, Held.NoModifier) for key in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)),
    *((key, Held.NoModifier) for key in (Key.Key_Escape, Key.Key_Back, Key.Key_Menu, Key.Key_F1)),
    *((key, Held.NoModifier) for key in (Key.Key_F11, Key.Key_Print, Key.Key_7, Key.Key_A)),
    *((key, Held.NoModifier) for key in (Key.Key_Meta, Key.Key_Backspace, Key.Key_Delete)),
    *((key, Held.AltModifier) for key in (Key.Key_F4, Key.Key_Tab, Key.Key_Space, Key.Key_Left)),
    *((key, Held.ControlModifier) for key in (Key.Key_Q, Key.Key_W, Key.Key_P, Key.Key_C)),
    *((key, Held.ControlModifier) for key in (Key.Key_Plus, Key.Key_N, Key.Key_O, Key.Key_F4)),
    (Key.Key_Tab, Held.ShiftModifier),
    (Key.Key_Delete, Held.ControlModifier | Held.AltModifier),
)
LONGEST_HOLD_MS = 12_000
MOST_FINGERS = 5
LONGEST_PAUSE_S = 400
REMEMBERED = 12


class Monkey:
    """Does the same for the same seed on the same kiosk."""

    def __init__(self, subject: Subject, hands: Hands, seed: int) -> None:
        self.subject, self.hands = subject, hands
        self.chance = random.Random(seed)  # noqa: S311
        self.touches = 0
        self.done: Counter[str] = Counter()
        self.last: deque[str] = deque(maxlen=REMEMBERED)
        """What it did last, to be told when something went wrong."""
        self._kinds = {
            self.tap: 40,
            self.tap_a_button: 22,
            self.edge: 6,
            self.hold: 6,
            self.roll: 8,
            self.many: 8,
            self.key: 7,
            self.pause: 2,
            self.ask_to_close: 1,
        }

    def act(self) -> None:
        """Does one thing."""
        kind = self.chance.choices(list(self._kinds), list(self._kinds.values()))[0]
        self.done[kind.__name__] += 1
        before = self.hands.now_ms
        self.last.append(f"{kind.__name__} on {self.subject.shown.kiosk.screen}: {kind() or ''}")
        # The kiosk's clock goes as the fingers' does.
        self.subject.clock[0] += (self.hands.now_ms - before) / 1000

    def _anywhere(self) -> QPoint:
        window = self.subject.window
        return QPoint(self.chance.randrange(window.width()), self.chance.randrange(window.height()))

    def _tap(self, place: QPoint, held_ms: int) -> str:
        self.hands.now_ms += self.chance.choice((20, 100, 400, 2000))
        self.hands.move("press", 0, place)
        self.hands.now_ms += held_ms
        self.hands.move("release", 0, place)
        self.touches += 1
        return f"{place.x()},{place.y()} for {held_ms} ms"

    def tap(self) -> str:
        """Touches any place."""
        return self._tap(self._anywhere(), self.chance.choice((5, 60, 150, 400)))

    def tap_a_button(self) -> str:
        """Touches something that can be pressed: this is how it gets anywhere."""
        self.subject.draw()
        there = targets(self.subject.window)
        if not there:
            return self.tap()
        return self._tap(self.chance.choice(there).area.center().toPoint(), 120)

    def edge(self) -> str:
        """Wipes from beyond an edge into the screen, or the other way."""
        window = self.subject.window
        inside = self._anywhere()
        outside = QPoint(inside)
        if self.chance.random() < 0.5:
            outside.setX(self.chance.choice((-3, 0, window.width() - 1, window.width() + 3)))
        else:
            outside.setY(self.chance.choice((-3, 0, window.height() - 1, window.height() + 3)))
        ends = [outside, inside]
        self.chance.shuffle(ends)
        return self._wipe(*ends)

    def roll(self) -> str:
        """A finger that rolls a little, or wipes."""
        start, reach = self._anywhere(), self.chance.choice((4, 20, 600))
        by = QPoint(self.chance.randint(-reach, reach), self.chance.randint(-reach, reach))
        return self._wipe(start, start + by)

    def _wipe(self, start: QPoint, end: QPoint) -> str:
        steps = self.chance.randint(2, 8)
        self.hands.now_ms += 400
        self.hands.move("press", 0, start)
        for step in range(1, steps + 1):
            self.hands.now_ms += 16
            self.hands.move("move", 0, start + (end - start) * step / steps)
        self.hands.move("release", 0, end)
        self.touches += 1
        return f"{start.x()},{start.y()} to {end.x()},{end.y()} in {steps}"

    def hold(self) -> str:
        """Rests on a place for long, as a lying hand does."""
        return self._tap(self._anywhere(), self.chance.randint(600, LONGEST_HOLD_MS))

    def many(self) -> str:
        """Several fingers, lifted in any order."""
        self.hands.now_ms += 400
        fingers = list(range(self.chance.randint(2, MOST_FINGERS)))
        for finger in fingers:
            self.hands.move("press", finger, self._anywhere())
            self.hands.now_ms += self.chance.choice((0, 5, 40))
            self.touches += 1
        for finger in self.chance.sample(fingers, 2):
            self.hands.move("move", finger, self._anywhere())
        self.chance.shuffle(fingers)
        for finger in fingers:
            self.hands.now_ms += self.chance.choice((0, 30, 900))
            self.hands.move("release", finger, self.hands.down[finger])
        return f"{len(fingers)} fingers"

    def key(self) -> str:
        """Presses a key, as somebody with a keyboard in the pocket might."""
        key, modifiers = self.chance.choice(KEYS)
        self.hands.key(key, modifiers)
        return f"{modifiers} {key}"

    def pause(self) -> str:
        """Leaves it alone for a while."""
        seconds = self.chance.randint(1, LONGEST_PAUSE_S)
        self.subject.wait(seconds)
        return f"{seconds} s"

    def ask_to_close(self) -> None:
        """What a window manager does when it is told to close the window."""
        self.subject.window.close()
