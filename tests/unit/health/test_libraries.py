# SPDX-License-Identifier: GPL-3.0-or-later
"""Which libraries Qt asks for, and which of them are found missing."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

from kiosk.health.elf import NotElfError, wanted
from kiosk.health.finding import Result
from kiosk.health.libraries import DRAWS, PLUGINS, QT, check_libraries, lacking, qt_folder
from kiosk.health.packages import PACKAGES, install, packages_of
from kiosk.system import paths

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux's binaries are read"
)
LIBC = re.compile(r"(libc|libm|libdl|libpthread|librt|libresolv|ld-linux.*)\.so.*")


def qt() -> Path:
    folder = qt_folder()
    assert folder is not None
    return folder


def roots() -> list[Path]:
    plugins = qt() / "Qt" / "plugins"
    names = [*DRAWS, *(name for files in PLUGINS.values() for name in files)]
    return [qt() / name for name in QT] + [plugins / name for name in names]


def test_a_binary_says_what_it_asks_for_and_where_it_looks() -> None:
    plugin = qt() / "Qt/plugins/platforms/libqxcb.so"
    found = wanted(plugin)
    assert {"libxcb-cursor.so.0", "libQt6Gui.so.6", "libc.so.6"} <= set(found.names)
    assert [folder.resolve() for folder in found.folders] == [(qt() / "Qt" / "lib").resolve()]


@pytest.mark.parametrize("damage", ["", "text", "cut off"])
def test_what_is_no_binary_is_refused(damage: str, tmp_path: Path) -> None:
    file = tmp_path / "libx.so"
    whole = (qt() / "Qt/plugins/platforms/libqoffscreen.so").read_bytes()
    file.write_bytes({"": b"", "text": b"no binary\n" * 9, "cut off": whole[:500]}[damage])
    with pytest.raises(NotElfError):
        wanted(file)


def test_a_library_that_is_nowhere_is_missing(tmp_path: Path) -> None:
    # Away from Qt, the folders that the plugin names are not there.
    plugin = tmp_path / "platforms" / "libqxcb.so"
    plugin.parent.mkdir()
    shutil.copy(qt() / "Qt/plugins/platforms/libqxcb.so", plugin)
    found = lacking([plugin])
    assert "libQt6XcbQpa.so.6" in found
    assert "libc.so.6" not in found
    assert not lacking([plugin], [qt() / "Qt" / "lib"])


def test_a_binary_that_is_damaged_is_named(tmp_path: Path) -> None:
    file = tmp_path / "libbroken.so"
    file.write_text("no binary")
    assert list(lacking([file])) == ["libbroken.so"]


def test_this_machine_has_what_the_tests_run_on() -> None:
    found = list(check_libraries())
    assert [one.check for one in found] == ["libraries", *(f"libraries of {n}" for n in PLUGINS)]
    assert {one.result for one in found} == {Result.OK}


def test_every_library_of_the_system_that_qt_asks_for_has_its_package() -> None:
    asked, pending, seen = set(), roots(), set()
    while pending:
        path = pending.pop()
        found = wanted(path)
        for name in found.names:
            inside = next((one / name for one in found.folders if (one / name).is_file()), None)
            if inside is None:
                asked.add(name)
            elif name not in seen:
                seen.add(name)
                pending.append(inside)
    assert len(asked) > 20
    assert {name for name in asked if not LIBC.fullmatch(name)} <= PACKAGES.keys()


def test_the_packages_are_those_that_the_script_installs() -> None:
    script = (paths.RESOURCES / "linux" / "libraries.sh").read_text()
    listed = script.partition("for_run='\n")[2].partition("\n'")[0].split()
    assert len(listed) > 15
    assert set(listed) <= set(PACKAGES.values())


def test_what_no_package_is_known_for_is_named_too() -> None:
    known, unknown = packages_of(["libEGL.so.1", "libstrange.so.9", "libEGL.so.1"])
    assert (known, unknown) == (["libegl1"], ["libstrange.so.9"])


def test_the_mending_is_a_command_where_there_is_apt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apt = tmp_path / "apt-get"
    apt.write_text("#!/bin/sh\n")
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert install(["libxcb-cursor.so.0"]) == "sudo apt-get install libxcb-cursor0"
    assert "apt-file search" in install(["libstrange.so.9"])
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    assert "libxcb-cursor.so.0" in install(["libxcb-cursor.so.0"])
    assert "apt-get" not in install(["libxcb-cursor.so.0"])
