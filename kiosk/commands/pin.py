# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk pin`: says whether the staff panel has a PIN, and takes a forgotten one away."""

from __future__ import annotations

import argparse
import sys

from kiosk.exits import Exit, RefusalError
from kiosk.staff.pin import PinError, PinFile
from kiosk.system import paths


def run(options: argparse.Namespace) -> Exit:
    """Tells of the PIN of the user who runs this, or removes it."""
    pin = PinFile(paths.pin_file())
    if not options.reset:
        print(pin.fault or ("A PIN is set." if pin.is_set else "No PIN is set."))
        return Exit.OK
    if not pin.is_set:
        print(f"{pin.path}: no PIN is set. Is the kiosk run by another user?")
        return Exit.OK
    if not options.yes and not _confirmed():
        print("The PIN is kept.")
        return Exit.OK
    try:
        pin.remove()
    except PinError as error:
        raise RefusalError(Exit.OUTPUT, str(error)) from None
    print("The PIN is removed. Choose a new one on the screen, before a patient does.")
    return Exit.OK


def _confirmed() -> bool:
    """Raises `RefusalError` where there is nobody to ask."""
    if not sys.stdin.isatty():
        raise RefusalError(Exit.USAGE, "pin --reset: there is no terminal to ask on. Add --yes.")
    try:
        answer = input("Remove the PIN of the staff panel? Type yes: ")
    except EOFError:
        return False
    return answer.strip().lower() in ("y", "yes")
