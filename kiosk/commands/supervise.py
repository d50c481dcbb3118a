# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk` as a clinic runs it: watched, and started again when it crashes or freezes.

Qt is imported only once this process is the kiosk itself.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence

from kiosk.exits import MEANINGS, Exit
from kiosk.system.child import CHANNEL, Child, SpawnedChild, by_systemd, fork_child
from kiosk.system.mode import VARIABLE, Mode, condition, hand_on, read
from kiosk.system.supervisor import Codes, Supervisor

FORKS = sys.platform == "linux"
"""Elsewhere a fork of a process that loads a window system is not safe, or not there."""

GOES_ON = frozenset({Exit.OK, Exit.AGAIN, Exit.FAULTS})
CODES = Codes(Exit.OK, Exit.AGAIN, frozenset(MEANINGS) - GOES_ON)


def run(options: argparse.Namespace) -> int:
    """The kiosk's exit code."""
    alone = options.windowed or options.size is not None or options.no_restart
    if alone or CHANNEL in os.environ:
        return _kiosk(options)
    if by_systemd():
        return _counted(options)
    code = Supervisor(_start, CODES, tally=read(os.environ.get(VARIABLE, ""))).run()
    return _kiosk(options) if code is None else code


def _start() -> Child | None:
    if FORKS:
        return fork_child()
    return SpawnedChild(_command(sys.argv[1:]), os.environ)


def _command(arguments: Sequence[str]) -> list[str]:
    """The command that starts this program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "kiosk", *arguments]


def _kiosk(options: argparse.Namespace) -> int:
    """This process is the kiosk."""
    parent = os.getppid()
    if condition().mode is Mode.OUT_OF_ORDER:
        from kiosk.commands.out_of_order import run as show
    else:
        from kiosk.commands.show import run as show
    code = show(options)
    if code == Exit.AGAIN and os.getppid() != parent:
        # The supervisor is gone. Another takes its place, and starts another kiosk.
        command = _command(sys.argv[1:])
        os.execv(command[0], command)  # noqa: S606
    return code


def _counted(options: argparse.Namespace) -> int:
    """The kiosk under systemd, which starts it again but does not count."""
    from kiosk.system.tally_file import TallyFile, tally_path

    file = TallyFile(tally_path())
    hand_on(*file.begin(time.monotonic(), time.strftime("%Y-%m-%d")))
    code = _kiosk(options)
    if code in (Exit.OK, Exit.AGAIN):
        file.end(again=code == Exit.AGAIN)
    return code
