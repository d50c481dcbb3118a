# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk, a stick, and a maker of packs, each with real files in folders of its own."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import write_po

from kiosk import __version__
from kiosk.article.library import Library, open_library
from kiosk.cli import main
from kiosk.exits import Exit
from kiosk.packs import making
from kiosk.packs.pack import opened
from kiosk.packs.shelf import current_articles
from kiosk.system import paths
from tests.unit.article.draft import Draft
from tests.unit.packs.made import Maker

ARTICLE = "ear-check"
OLD, NEW, NEWEST = "Ear check", "Your ear check", "The check of your ear"
PROGRAM = """#!/bin/sh
[ "$1 $2" = "self-test --quick" ] || exit 2
echo "a font is missing" >&2
exit {code}
"""


class Kiosk:
    """A kiosk with folders of its own, and a maker whose key it trusts."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.maker = Maker(folder / "maker")
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.built_in = Draft(folder / "built-in" / ARTICLE).folder.parent
        self.root = folder / "opt"
        (self.root / __version__).mkdir(parents=True)
        (self.root / "current").symlink_to(__version__)

    def run(self, *arguments: str | Path) -> tuple[int, str, str]:
        """Exit code, output and errors of a command."""
        self._capsys.readouterr()
        code = main([str(one) for one in arguments])
        out, errors = self._capsys.readouterr()
        return code, out, errors

    def update(self, action: str, *arguments: str | Path) -> tuple[int, str, str]:
        places = ["--keys", self.maker.trusted, "--root", self.root, "--articles", self.built_in]
        return self.run("update", action, *arguments, *places)

    def article(self, version: str, title: str = NEW) -> Path:
        """A signed pack of the small article, with another version and title."""
        source = self.folder / f"source-{version}" / ARTICLE
        draft = Draft(source)
        draft.edit("chapters/look.toml", 'icon = "chair"', 'icon = "armchair"')
        head = draft.read("article.toml").replace(f'title = "{OLD}"', f'title = "{title}"')
        draft.write("article.toml", re.sub(r'(?m)^version = ".*"', f'version = "{version}"', head))
        pack = self.stick / f"{ARTICLE}-{version}.kioskpack"
        key, translations = self.maker.secret_file, self._translations()
        code, _, errors = self.run(
            *("pack", "create", source, "--out", pack, "--key", key),
            *("--translations", translations),
        )
        assert (code, errors) == (Exit.OK, "")
        return pack

    def _translations(self) -> Path:
        """A folder with a Spanish catalogue of the article."""
        found = Catalog("es")
        found.add(NEW, "Su oído", context="article")
        folder = self.folder / "translations" / "es" / "LC_MESSAGES"
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / f"{ARTICLE}.po").open("wb") as po:
            write_po(po, found)
        with (folder / f"{ARTICLE}.mo").open("wb") as mo:
            write_mo(mo, found)
        return folder.parents[1]

    def package(self, version: str, code: int = 0) -> Path:
        """A signed pack of a kiosk whose self-test ends with `code`."""
        source = self.folder / f"dist-{version}"
        (source / "_internal").mkdir(parents=True, exist_ok=True)
        (source / "VERSION").write_text(f"{version}\n")
        (source / "kiosk").write_text(PROGRAM.format(code=code))
        (source / "kiosk").chmod(0o755)
        (source / "_internal" / "libone.so").write_bytes(b"one")
        (source / "libone.so.1").symlink_to("_internal/libone.so")
        pack = self.stick / f"kiosk-{version}.kioskpack"
        done = self.run("pack", "create", source, "--out", pack, "--key", self.maker.secret_file)
        assert (done[0], done[2]) == (Exit.OK, "")
        return pack

    @property
    def library(self) -> Library:
        """What the kiosk shows when it starts now."""
        return open_library(self.built_in, None, current_articles(paths.packs_folder()))

    @property
    def title(self) -> str:
        """The title of the article in it."""
        return self.library.articles[ARTICLE].head.title


def refused(kiosk: Kiosk, pack: Path, code: Exit, line: str) -> None:
    """The pack is refused with one line, and everything is as it was."""
    before = sorted(kiosk.root.iterdir())
    found, _, errors = kiosk.update("apply", pack, "--yes")
    assert (found, line in errors, errors.count("\n")) == (code, True, 1), errors
    assert kiosk.title == OLD
    assert [one for one in sorted(kiosk.root.iterdir()) if one.name != ".lock"] == before
    assert (kiosk.root / "current").readlink() == Path(__version__)


def altered(kiosk: Kiosk, pack: Path, **changed: object) -> None:
    """Makes the pack anew from its folder as it is now, with a good signature."""
    with opened(pack, None) as one:
        manifest = one.manifest
    places = {"translations": kiosk.folder, ARTICLE: kiosk.folder / "source-2.0"}
    files = {entry.path: places[entry.path.split("/")[0]] / entry.path for entry in manifest.files}
    entries = making.entries(files)
    manifest = msgspec.structs.replace(manifest, files=entries, **changed)
    making.write(pack, manifest, files, kiosk.maker.secret)
