# SPDX-License-Identifier: GPL-3.0-or-later
"""Which package of Debian or Ubuntu brings what the kiosk lacks."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable

INSTALL_AGAIN = "install the kiosk again"
PATIENCE = 10.0
"""Seconds for one answer of the package manager."""

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0t64|libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64|libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    # These come with one of the above, unless somebody took them away.
    "libxcb.so.1": "libxcb1",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
"""By the name of the library. new|old where the name changed from one release to the next."""


def packages_of(libraries: Iterable[str]) -> tuple[list[str], list[str]]:
    """The packages that bring `libraries`, each once, and the libraries no package is known for."""
    known: dict[str, None] = {}
    unknown = []
    for name in libraries:
        if name in PACKAGES:
            known[_name_here(PACKAGES[name])] = None
        else:
            unknown.append(name)
    return list(known), unknown


def install(libraries: Iterable[str]) -> str:
    """The command that installs `libraries`, or what to look for where there is none."""
    wanted = list(libraries)
    if not shutil.which("apt-get"):
        return f"install with your system's package manager what holds {', '.join(wanted)}"
    known, unknown = packages_of(wanted)
    steps = [apt(known)] if known else []
    if unknown:
        steps.append(f"find the packages that hold {', '.join(unknown)} (apt-file search NAME)")
    return "; then ".join(steps)


def apt(packages: Iterable[str]) -> str:
    """The command that installs `packages`."""
    return f"sudo apt-get install {' '.join(packages)}"


def _name_here(names: str) -> str:
    """Of new|old the name that this release knows; the new one where nobody can tell."""
    new, _, old = names.partition("|")
    return old if old and not _knows(new) and _knows(old) else new


def _knows(package: str) -> bool:
    try:
        done = subprocess.run(
            ["apt-cache", "show", package],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0 and bool(done.stdout.strip())
