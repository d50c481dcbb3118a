# SPDX-License-Identifier: GPL-3.0-or-later
"""How a command ends: exit codes, and refusals that carry one."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes of every command."""

    OK = 0
    USAGE = 2
    SETTINGS = 3
    ARTICLE = 4
    DISPLAY = 5
    OUTPUT = 6
    TRANSLATION = 7
    VOICE = 8
    MACHINE = 9
    FLEET = 10
    UPDATE = 11
    SOFTWARE = 70
    FAULTS = 71
    AGAIN = 75


MEANINGS = {
    Exit.OK: "all went well",
    Exit.USAGE: "an argument is wrong (unknown language, page, size)",
    Exit.SETTINGS: "the settings file cannot be used, or lacks the number patients call",
    Exit.ARTICLE: "an article has a fault",
    Exit.DISPLAY: "there is no display",
    Exit.OUTPUT: "the result cannot be written, or text on a screen is cut off",
    Exit.TRANSLATION: "a translation has a fault",
    Exit.VOICE: "there is no voice for the language, or a recording cannot be used",
    Exit.MACHINE: "this machine lacks something the kiosk needs (`kiosk doctor`)",
    Exit.FLEET: "a kiosk of many needs attention (`kiosk fleet-report`)",
    Exit.UPDATE: "a pack was refused, and nothing was changed",
    Exit.SOFTWARE: "the kiosk itself is damaged; install it again",
    Exit.FAULTS: "one fault followed the other; it is to be started again",
    Exit.AGAIN: "it is to be started again, and nothing is wrong with that",
}


class RefusalError(Exception):
    """Ends a command with one clear line and an exit code."""

    def __init__(self, code: Exit, line: str) -> None:
        super().__init__(line)
        self.code = code
