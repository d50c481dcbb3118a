# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a pack may come onto this kiosk, and how it does."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from kiosk import __version__
from kiosk.article.check import check_article
from kiosk.article.faults import ArticleError
from kiosk.article.load import load_article
from kiosk.exits import Exit
from kiosk.i18n.catalogue import fault
from kiosk.i18n.languages import SOURCE
from kiosk.packs.faults import PackError
from kiosk.packs.manifest import ARTICLE, KIOSK, PACKAGE, Manifest
from kiosk.packs.pack import Pack, Trust, opened, unpack
from kiosk.packs.shelf import Shelf, alone
from kiosk.packs.version import ANY, number, this_platform
from kiosk.system import paths
from kiosk.system.icon_font import charmap

SELF_TEST = ("self-test", "--quick")
LONGEST_TEST = 600
"""Seconds."""
BUILT_IN = "built in"


class ArticleFaultError(PackError):
    """An article that `kiosk check` finds fault with."""


class Standing(Struct, frozen=True):
    """What is installed of one thing. `version` is empty where it is new."""

    shelf: Shelf
    version: str
    told: str


def shelf_of(kind: str, name: str, root: Path | None) -> Shelf:
    """Where the versions of it are."""
    if kind == PACKAGE:
        return Shelf(root or paths.packages_folder(), linked=True)
    return Shelf(paths.packs_folder() / name, linked=False)


def standing(kind: str, name: str, root: Path | None, articles: Path | None = None) -> Standing:
    """What is installed now. Raises `PackError` for a kiosk that was not installed."""
    shelf = shelf_of(kind, name, root)
    if kind == PACKAGE:
        if sys.platform == "win32":
            raise PackError(
                "the kiosk itself is not updated this way on Windows; see docs/updates.md."
            )
        if not shelf.current:
            raise PackError(f"{shelf.folder}: no kiosk is installed here. Run install.sh first.")
        return Standing(shelf, shelf.current, shelf.current)
    if shelf.current:
        return Standing(shelf, shelf.current, shelf.current)
    try:
        version = load_article((articles or paths.ARTICLES) / name).head.version
    except ArticleError:
        return Standing(shelf, "", "not here")
    return Standing(shelf, version, f"{version}, {BUILT_IN}")


def is_new(manifest: Manifest, now: Standing, allow_downgrade: bool) -> bool:
    """False for what is here already. Raises `PackError` for what may not come here."""
    here = this_platform()
    if manifest.platform not in (ANY, here):
        raise PackError(
            f"is for {manifest.platform}; this computer is {here}. Take the other pack."
        )
    if number(manifest.minimum_kiosk) > number(__version__):
        raise PackError(
            f"needs a kiosk from {manifest.minimum_kiosk} on; this is {__version__}."
            " Update the kiosk first, and start it again."
        )
    if not now.version or number(manifest.version) > number(now.version):
        return True
    if number(manifest.version) == number(now.version):
        return False
    if not allow_downgrade:
        raise PackError(
            f"is {manifest.version}, which is older than {now.version} that is here."
            " Go back with kiosk update rollback, or add --allow-downgrade."
        )
    return True


def check_unpacked(manifest: Manifest, folder: Path) -> None:
    """An article must be without faults, a package must pass its own test. Raises `PackError`."""
    if manifest.kind == ARTICLE:
        _check_article(manifest, folder)
    else:
        _self_test(folder)


def _check_article(manifest: Manifest, folder: Path) -> None:
    article = folder / manifest.name
    faults = [str(one) for one in check_article(article, charmap())]
    faults += [
        problem
        for tag in manifest.languages
        if tag != SOURCE and (problem := fault(folder / "translations", manifest.name, tag))
    ]
    if not faults and load_article(article).head.version != manifest.version:
        faults = [f"its article.toml does not say {manifest.version}. Make the pack again."]
    if faults:
        more = f" ({len(faults) - 1} more)" if len(faults) > 1 else ""
        raise ArticleFaultError(faults[0].replace(f"{folder}{os.sep}", "") + more)


def _self_test(folder: Path) -> None:
    """The new kiosk's own test, in its own folder, before anything leads to it."""
    with tempfile.TemporaryDirectory() as state:
        try:
            done = subprocess.run(
                [folder / KIOSK, *SELF_TEST],
                env=os.environ | {"XDG_STATE_HOME": state, "QT_QPA_PLATFORM": "offscreen"},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=LONGEST_TEST,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise PackError("its self-test does not end. Ask its maker for another.") from None
        except OSError as error:
            raise PackError(f"cannot be started here ({error.strerror}). Ask its maker.") from None
    # A version that has no such command says so with this code.
    if done.returncode not in (Exit.OK, Exit.USAGE):
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = f": {said[-1]}" if said else ""
        raise PackError(f"its self-test fails with {done.returncode}{reason}")


def install(path: Path, trust: Trust, root: Path | None, articles: Path | None, lower: bool) -> str:
    """Installs the pack in `path`; the version that counts now. Raises `PackError`.

    Everything is looked at again, for a stick can be another one by now. `lower` allows an older
    version.
    """
    with opened(path, trust) as pack:
        manifest = pack.manifest
        with acting_as_owner(manifest.kind):
            shelf = shelf_of(manifest.kind, manifest.name, root)
            with alone(shelf.folder):
                if not is_new(
                    manifest, standing(manifest.kind, manifest.name, root, articles), lower
                ):
                    return manifest.version
                shelf.put(manifest.version, manifest.size, lambda folder: _fill(pack, folder))
                shelf.choose(manifest.version)
    return manifest.version


def _fill(pack: Pack, folder: Path) -> None:
    unpack(pack, folder)
    check_unpacked(pack.manifest, folder)


@contextlib.contextmanager
def acting_as_owner(kind: str) -> Iterator[None]:
    """Root writes a kiosk's articles as the user they belong to, who could lay links for it."""
    owner = _owner(paths.state_folder()) if kind == ARTICLE else None
    if owner is None:
        yield
        return
    user, group = owner
    if sys.platform != "win32":
        os.setegid(group)
        os.seteuid(user)
    try:
        yield
    finally:
        if sys.platform != "win32":
            os.seteuid(0)
            os.setegid(0)


def _owner(folder: Path) -> tuple[int, int] | None:
    """User and group of the first folder upwards that is there; None unless root asks."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    there = next(one for one in (folder, *folder.parents) if one.exists())
    info = there.stat()
    return info.st_uid, info.st_gid
