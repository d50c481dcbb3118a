# SPDX-License-Identifier: GPL-3.0-or-later
"""Touches at random, and whether the kiosk is still there, on a screen of its own, and unhurt.

    make monkey ARGS="--touches 100000 --seed 1"

Ends with 1 at the first exception, QML warning, window that is not the kiosk's, or way out of it;
it prints the seed and what was done last. Needs no screen.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from subject import Subject, own_machine

LOOK_EVERY = 100
SAY_EVERY = 10_000
KNOWN = ("attract", "language", "articles", "home", "page", "words", "goodbye")
STAFF_DOOR = ("", "pin", "dark")
PATIENCE = 8
FEWEST_COLORS = 5
"""Of a start screen that is drawn."""


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--touches", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def say(line: str) -> None:
    """One line for the person who waits."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def outside(subject: Subject, left: list[str]) -> list[str]:
    """One line for each way in which it is not the kiosk, whole, that is on the screen."""
    from PySide6.QtGui import QWindow

    window, kiosk, staff = subject.window, subject.shown.kiosk, subject.shown.staff
    wrong = [*left, *subject.faults.found]
    if not window.isVisible() or window.visibility() != QWindow.Visibility.FullScreen:
        wrong.append(f"the window is not over the whole screen: {window.visibility()}")
    if window.geometry() != window.screen().geometry():
        wrong.append(f"the window covers {window.geometry()}")
    others = [one for one in subject.app.topLevelWindows() if one is not window and one.isVisible()]
    wrong += [f"another window is there: {one}" for one in others]
    if kiosk.screen not in KNOWN:
        wrong.append(f"no screen that is known: {kiosk.screen}")
    if staff.screen not in STAFF_DOOR:
        wrong.append(f"behind the staff's PIN: {staff.screen}")
    return wrong


def run(asked: argparse.Namespace) -> int:
    """Touches, and looks every so often; 1 when something is wrong."""
    from touching import Hands
    from unguided import Monkey

    subject = Subject((1920, 1080), staff=True)
    subject.window.showFullScreen()
    subject.draw()
    monkey = Monkey(subject, Hands(subject.window, subject.device), asked.seed)
    left: list[str] = []
    subject.shown.staff.exitAsked.connect(lambda: left.append("the kiosk was told to end"))
    subject.app.aboutToQuit.connect(lambda: left.append("the application was told to quit"))
    screens: set[str] = set()
    started = time.monotonic()
    wrong: list[str] = []
    acts = 0
    while monkey.touches < asked.touches and not wrong:
        monkey.act()
        acts += 1
        screens.add(subject.shown.kiosk.screen)
        wrong = [*left, *subject.faults.found]
        if acts % LOOK_EVERY == 0:
            wrong = outside(subject, left)
        if acts % SAY_EVERY == 0:
            say(f"{monkey.touches} touches, {time.monotonic() - started:.0f} s")
    if not wrong:
        wrong = outside(subject, left) + came_home(subject)
    spent = time.monotonic() - started
    did = ", ".join(f"{name} {times}" for name, times in monkey.done.most_common())
    say(f"{monkey.touches} touches (seed {asked.seed}) in {spent:.0f} s: {did}")
    say(f"screens: {', '.join(sorted(screens))}")
    for line in wrong:
        say(f"WRONG: {line}")
    if wrong:
        say("It did last:\n" + "\n".join(f"  {one}" for one in monkey.last))
    subject.close()
    say("The kiosk is alive, whole, and on its start screen." if not wrong else "Not passed.")
    return 1 if wrong else 0


def came_home(subject: Subject) -> list[str]:
    """Left alone, it shows its start screen."""
    for _ in range(PATIENCE):
        if subject.shown.kiosk.screen == "attract":
            break
        clock = subject.controller.clock
        subject.wait(clock.patience + clock.times.count_down + 1)
    picture = subject.window.grabWindow()
    across, down = range(0, picture.width(), 9), range(0, picture.height(), 9)
    colors = {picture.pixel(x, y) for x in across for y in down}
    wrong = [] if subject.shown.kiosk.screen == "attract" else ["it does not come back"]
    return wrong + ([] if len(colors) >= FEWEST_COLORS else ["the screen is empty"])


def main() -> int:
    """Runs it on a machine of its own."""
    asked = arguments()
    with tempfile.TemporaryDirectory(prefix="kiosk-monkey-") as folder:
        own_machine(Path(folder))
        code = run(asked)
    return code


if __name__ == "__main__":
    raise SystemExit(main())
