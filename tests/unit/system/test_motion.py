# SPDX-License-Identifier: GPL-3.0-or-later
"""The operating system's wish for less movement."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.system.motion import wants_less_motion

GTK_STILL = "[Settings]\ngtk-theme-name=Adwaita\ngtk-enable-animations = false\n"
GTK_MOVING = "[Settings]\ngtk-enable-animations=1\n"
KDE_STILL = "[General]\nName=x\n[KDE]\nAnimationDurationFactor=0\n"
KDE_MOVING = "[KDE]\nAnimationDurationFactor=0.7\n"


def asked(tmp_path: Path, **files: str) -> bool:
    """What is found where the user's (`own_`) and the machine's (`all_`) files hold these."""
    names = {"gtk3": "gtk-3.0/settings.ini", "gtk4": "gtk-4.0/settings.ini", "kde": "kdeglobals"}
    for key, text in files.items():
        whose, _, what = key.partition("_")
        file = tmp_path / whose / names[what]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    where = {"XDG_CONFIG_HOME": str(tmp_path / "own"), "XDG_CONFIG_DIRS": str(tmp_path / "all")}
    return wants_less_motion("linux", where)


@pytest.mark.parametrize(
    "files",
    [
        {"own_gtk3": GTK_STILL},
        {"own_gtk4": GTK_STILL},
        {"all_gtk4": GTK_STILL},
        {"own_kde": KDE_STILL},
        {"own_gtk3": GTK_MOVING, "own_kde": KDE_STILL},
    ],
)
def test_linux_says_so_in_the_files_of_its_desktops(tmp_path: Path, files: dict[str, str]) -> None:
    assert asked(tmp_path, **files)


@pytest.mark.parametrize(
    "files",
    [
        {},
        {"own_gtk3": GTK_MOVING},
        {"own_kde": KDE_MOVING},
        {"own_gtk3": "no settings at all"},
        {"own_kde": "[KDE]\nAnimationDurationFactor=fast\n"},
        {"own_gtk3": GTK_MOVING, "all_gtk3": GTK_STILL},
    ],
)
def test_linux_does_not_say_so(tmp_path: Path, files: dict[str, str]) -> None:
    assert not asked(tmp_path, **files)


@pytest.mark.parametrize("platform", [one for one in ("win32", "darwin") if one != sys.platform])
def test_a_system_that_cannot_be_asked_moves(platform: str, tmp_path: Path) -> None:
    assert not wants_less_motion(platform, {"HOME": str(tmp_path)})
