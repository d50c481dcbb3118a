# SPDX-License-Identifier: GPL-3.0-or-later
"""Who made what is in the package: from the file each part came from to name, version, licence."""

from __future__ import annotations

import platform
import re
import subprocess
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path


@dataclass(frozen=True)
class Component:
    """One part that somebody else made."""

    name: str
    version: str
    licence: str
    """An SPDX expression, or what the makers call it."""
    source: str
    """Where its source is: a web address."""
    purl: str
    """Its package URL, or empty."""
    texts: tuple[Path, ...]
    """The files of its licence and notices."""


class UnknownOriginError(Exception):
    """A file in the package of which nobody knows who made it."""


STATED = {
    "pyside6-essentials": "GPL-3.0-only",
    "shiboken6": "GPL-3.0-only",
    "espeakng-loader": "GPL-3.0-or-later",
    "segno": "BSD-3-Clause",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
}
"""Licences that a package does not state itself, or of several the one that is chosen."""

GPL_BY_US = {"pyside6-essentials", "shiboken6", "espeakng-loader"}
"""They bring no text of their licence; it is the same as ours."""

SOURCES = {
    "pyside6-essentials": "https://download.qt.io/official_releases/QtForPython/pyside6/",
    "shiboken6": "https://download.qt.io/official_releases/QtForPython/shiboken6/",
    "espeakng-loader": "https://github.com/espeak-ng/espeak-ng/releases/tag/1.52.0",
}


def inside(root: Path) -> list[Component]:
    """The parts that come inside of others, and have versions and licences of their own."""
    fonts = tuple(sorted((root / "resources" / "fonts" / "built").glob("*-OFL.txt")))
    ours = (root / "LICENSE",)
    qt = metadata.version("PySide6-Essentials")
    return [
        Component(
            "Qt",
            qt,
            "GPL-3.0-only",
            "https://download.qt.io/official_releases/qt/",
            "",
            ours,
        ),
        Component(
            "espeak-ng",
            "1.52.0",
            "GPL-3.0-or-later",
            "https://github.com/espeak-ng/espeak-ng/releases/tag/1.52.0",
            "pkg:github/espeak-ng/espeak-ng@1.52.0",
            ours,
        ),
        Component(
            "Noto Sans",
            metadata.version("justmytype-western-core"),
            "OFL-1.1",
            "https://github.com/notofonts",
            "",
            fonts,
        ),
        python(),
    ]


def python() -> Component:
    """The interpreter."""
    version = platform.python_version()
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return Component(
        "Python",
        version,
        "PSF-2.0",
        f"https://www.python.org/downloads/release/python-{version.replace('.', '')}/",
        f"pkg:generic/python@{version}",
        (text,) if text.exists() else (),
    )


def components(origins: Mapping[str, str], root: Path, work: Path) -> list[Component]:
    """Everyone who made something of `origins` (name in the package: file it came from).

    `root` is the project, `work` where it was built: what comes from there is ours. Raises
    `UnknownOriginError` for a file that nobody is known to have made.
    """
    found = {one.name: one for one in (*inside(root), _distribution("pyinstaller"))}
    ours = (root / "kiosk", root / "resources", root / "translations", work)
    ours = tuple(folder.resolve() for folder in ours)
    standard = Path(sysconfig.get_path("stdlib")).resolve().parent
    sites = {Path(sysconfig.get_path(name)).resolve() for name in ("purelib", "platlib")}
    for name, source in sorted(origins.items()):
        path = Path(source).resolve()
        site = next((one for one in sites if path.is_relative_to(one)), None)
        if site is not None:
            one = _distribution(_owner(path.relative_to(site).as_posix(), name))
        elif any(path.is_relative_to(folder) for folder in (*ours, standard)):
            continue
        else:
            one = _system_package(Path(source))
        found[one.name] = one
    return sorted(found.values(), key=lambda one: one.name.lower())


@cache
def _owners() -> dict[str, str]:
    """The distribution of each installed file, by its path in site-packages."""
    return {
        file.as_posix(): metadata_of.name.lower()
        for metadata_of in metadata.distributions()
        for file in metadata_of.files or ()
    }


def _owner(file: str, name: str) -> str:
    owner = _owners().get(file)
    if owner is None:
        raise UnknownOriginError(f"{name}: no installed package holds {file}. Install it again.")
    return owner


@cache
def _distribution(name: str) -> Component:
    found = metadata.distribution(name)
    key = name.lower().replace("_", "-")
    head = found.metadata
    stated = head.get("License-Expression") or head.get("License") or ""
    addresses = [one.partition(", ")[2] for one in head.get_all("Project-URL") or ()]
    source = SOURCES.get(key) or head.get("Home-page") or next(iter(addresses), "")
    texts = [
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if re.search(r"(licen[cs]e|copying|notice)[^/]*$", file.as_posix(), re.IGNORECASE)
        and file.suffix not in (".py", ".pyc")
    ]
    if key in GPL_BY_US:
        texts = [Path(__file__).resolve().parents[2] / "LICENSE"]
    licence = STATED.get(key) or stated.splitlines()[0]
    purl = f"pkg:pypi/{key}@{found.version}"
    return Component(found.name, found.version, licence, source, purl, tuple(texts))


@cache
def _system_package(path: Path) -> Component:
    """The Debian package that a library of the system comes from."""
    places = {str(path), str(path.resolve())}
    places |= {place.removeprefix("/usr") for place in places}
    owner = ""
    for place in sorted(places):
        told = _ask("dpkg-query", "--search", place)
        owner = owner or told.partition(": ")[0].partition(",")[0]
    if not owner:
        raise UnknownOriginError(f"{path}: no package of the system holds this library.")
    name = owner.partition(":")[0]
    version, source = _ask(
        "dpkg-query", "--show", "--showformat", "${Version}\t${source:Package}", owner
    ).split("\t")
    text = Path("/usr/share/doc") / name / "copyright"
    return Component(
        name,
        version,
        "see licences/" + name,
        f"https://sources.debian.org/src/{source}/",
        f"pkg:deb/debian/{name}@{version}",
        (text,) if text.exists() else (),
    )


def _ask(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
