# SPDX-License-Identifier: GPL-3.0-or-later
"""Run first in the package, before the kiosk: what it and the programs it starts find around them.

Every command and the voice start here, so it imports little.
"""

import ctypes
import os
import sys
from pathlib import Path

from fallback import FOLDER, NAMES

INSIDE = Path(sys.prefix)
FONTS_OF_THE_SYSTEM = Path("/etc/fonts/fonts.conf")


def give_children_their_own() -> None:
    """The loader points this at the package for its own start, and it is not read again. `lp` or
    `aplay` started with it would load libraries of another release than their own."""
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        os.environ.pop(name, None)
        if before:
            os.environ[name] = before


def let_children_start_anew() -> None:
    """The voice and other processes of the kiosk are started as the kiosk is. Without this the
    loader takes them for a part of this process, and does not show them the package's libraries."""
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def load_what_is_missing() -> None:
    """What the system lacks is loaded from the package: the next to ask for it finds it loaded."""
    for name in NAMES:
        try:
            ctypes.CDLL(name)
        except OSError:
            ctypes.CDLL(str(INSIDE / FOLDER / name))


def settle_surroundings() -> None:
    """A service has no locale, a bare system no list of fonts; Qt complains about both."""
    if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        os.environ["LC_CTYPE"] = "C.UTF-8"
    if not FONTS_OF_THE_SYSTEM.exists():
        os.environ.setdefault("FONTCONFIG_FILE", str(INSIDE / "resources" / "fonts" / "fonts.conf"))


give_children_their_own()
let_children_start_anew()
if sys.platform == "linux":
    load_what_is_missing()
    settle_surroundings()
