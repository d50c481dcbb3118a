# SPDX-License-Identifier: GPL-3.0-or-later
"""Version numbers, and the computers a pack is for."""

from __future__ import annotations

import platform
import re
import sys

FORM = re.compile(r"(0|[1-9]\d{0,5})(\.(0|[1-9]\d{0,5})){0,3}")
ANY = "any"
"""The platform of a pack that runs everywhere."""
SYSTEMS = {"win32": "windows", "darwin": "macos"}


def is_version(text: str) -> bool:
    """True for up to four numbers with dots between them, such as 1.4.0."""
    return FORM.fullmatch(text) is not None


def number(version: str) -> tuple[int, ...]:
    """`version` as something that can be compared: 1.10 is after 1.9, and 1.0 is 1."""
    parts = [int(part) for part in version.split(".")]
    while len(parts) > 1 and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


def this_platform() -> str:
    """System and processor of this computer, such as linux-x86_64 or windows-amd64."""
    system = SYSTEMS.get(sys.platform, sys.platform)
    return f"{system}-{platform.machine().lower()}"
