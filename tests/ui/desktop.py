# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own: a session bus, a display, and the kiosk as a program on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NEEDED = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon"}
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
ROOT = Path(__file__).parents[2]


def missing() -> str:
    """One line for what this machine lacks, with the command that installs it; or empty."""
    packages = [package for program, package in NEEDED.items() if not shutil.which(program)]
    if not LAUNCHER.exists():
        packages.append("at-spi2-core")
    return f"Please run: sudo apt-get install {' '.join(packages)}" if packages else ""


@contextmanager
def _telling(command: list[str], environment: dict[str, str], option: str) -> Iterator[str]:
    """Runs a program that writes one line to the file descriptor it is given; gives the line."""
    reading, writing = os.pipe()
    running = subprocess.Popen(
        [*command, option.format(writing)] if "=" in option else [*command, option, str(writing)],
        pass_fds=[writing],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            line = told.readline().strip()
        assert line, f"{command[0]} did not start"
        yield line
    finally:
        running.terminate()
        running.wait()


@contextmanager
def desktop(folder: Path) -> Iterator[dict[str, str]]:
    """The environment of a program on this desktop; `folder` holds its files."""
    folder.chmod(0o700)
    environment = {
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(folder),
    }
    bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile"]
    screen = ["Xvfb", "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"]
    with (
        _telling(screen, environment, "-displayfd") as number,
        _telling(bus, environment | {"DISPLAY": f":{number}"}, "--print-address={}") as address,
    ):
        yield environment | {"DISPLAY": f":{number}", "DBUS_SESSION_BUS_ADDRESS": address}


@contextmanager
def kiosk(environment: dict[str, str], *options: str) -> Iterator[subprocess.Popen[bytes]]:
    """The kiosk as a program of its own, full screen; ended with SIGTERM."""
    running = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *options],
        env=environment,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        yield running
    finally:
        running.terminate()
        running.communicate(timeout=20)
