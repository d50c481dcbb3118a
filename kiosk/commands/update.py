# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk update`: shows what a signed pack brings, installs it, and goes back."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.commands import installing
from kiosk.commands.installing import ArticleFaultError, is_new, shelf_of, standing
from kiosk.exits import Exit, RefusalError
from kiosk.packs import keys
from kiosk.packs.faults import DiskError, PackError
from kiosk.packs.manifest import ARTICLE, KIOSK, NAME, PACKAGE
from kiosk.packs.pack import ENDING, Pack, Trust, naming, opened, unpack
from kiosk.packs.shelf import alone
from kiosk.packs.version import number
from kiosk.system import paths

RESTART = "It is shown when the kiosk starts again: systemctl restart kiosk."


def run(options: argparse.Namespace) -> Exit:
    """Does what was asked for; the exit code is that of the first refusal."""
    # What root makes here is read by the kiosk's own user.
    os.umask(0o022)
    if options.action == "list" and options.path is None:
        return _list_installed(options)
    if options.action == "rollback":
        return _guarded(lambda: _roll_back(options))
    act = _apply if options.action == "apply" else _show
    wrong = [
        code
        for path in _packs(options.path)
        if (code := _guarded(lambda path=path: act(path, options))) != Exit.OK  # type: ignore[misc]
    ]
    return wrong[0] if wrong else Exit.OK


def _guarded(act: Callable[[], None]) -> Exit:
    """Says in one line what is refused, and goes on with the next pack."""
    try:
        act()
    except PackError as error:
        print(error, file=sys.stderr)
        if isinstance(error, ArticleFaultError):
            return Exit.ARTICLE
        return Exit.OUTPUT if isinstance(error, DiskError) else Exit.UPDATE
    return Exit.OK


def _packs(path: Path) -> list[Path]:
    """The pack, or those in a folder and in its folder `kiosk`."""
    if not path.is_dir():
        return [path]
    found = [*path.glob(f"*{ENDING}"), *path.glob(f"kiosk/*{ENDING}")]
    if not found:
        raise RefusalError(Exit.USAGE, f"{path}: holds no {ENDING} file. Put one there.")
    return sorted(found)


def _trust(options: argparse.Namespace) -> Trust:
    folders = (options.keys,) if options.keys else paths.key_folders()
    known, faults = keys.trusted(folders)
    for fault in faults:
        print(fault, file=sys.stderr)
    return Trust(known, folders[0])


def _show(path: Path, options: argparse.Namespace) -> None:
    with opened(path, _trust(options)) as pack:
        _tell(pack, options)


def _tell(pack: Pack, options: argparse.Namespace) -> bool:
    """Tells what `pack` would change. False when nothing. Raises `PackError` when it may not."""
    one = pack.manifest
    with naming(pack.path):
        now = standing(one.kind, one.name, options.root, options.articles)
        print(f"{pack.path}")
        print(f"  What:          {one.kind} {one.name}, “{one.title}”")
        print(f"  Version:       {one.version} (now: {now.told})")
        print(f"  Languages:     {', '.join(one.languages)}")
        print(f"  Not reviewed:  {', '.join(one.drafts) or 'none'}")
        print(f"  Signed by:     {pack.key}", flush=True)
        if not is_new(one, now, getattr(options, "allow_downgrade", False)):
            print("  It is here already; there is nothing to do.")
            return False
        if one.kind == ARTICLE and options.action != "list":
            with _checked_copy(pack) as folder:
                _tell_sign_off(pack, folder, options)
    return True


@contextlib.contextmanager
def _checked_copy(pack: Pack) -> Iterator[Path]:
    """The article unpacked where nothing shows it, and without faults."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        unpack(pack, folder)
        installing.check_unpacked(pack.manifest, folder)
        yield folder


def _tell_sign_off(pack: Pack, folder: Path, options: argparse.Namespace) -> None:
    """How many texts of each approved language are others than those that were signed."""
    from kiosk.commands.sign_off_open import open_texts

    told = open_texts(folder / pack.manifest.name, folder / "translations", options.config)
    lines = [f"{tag} {left} of {total}" for tag, left, total in told]
    print(f"  To sign off:   {', '.join(lines) or 'nothing is signed off here yet'}", flush=True)


def _apply(path: Path, options: argparse.Namespace) -> None:
    trust = _trust(options)
    with opened(path, trust) as pack:
        if not _tell(pack, options):
            return
        one = pack.manifest
    if not options.yes and not _confirmed(path):
        print(f"{path}: nothing was changed.")
        return
    with naming_unless_named(path):
        installing.install(path, trust, options.root, options.articles, options.allow_downgrade)
    print(f"{one.name} {one.version} is installed. {RESTART}")


@contextlib.contextmanager
def naming_unless_named(path: Path) -> Iterator[None]:
    """Puts the pack's name before a fault that names no place of its own."""
    try:
        yield
    except PackError as error:
        said = str(error)
        named = isinstance(error, DiskError) or said.startswith(str(path))
        raise type(error)(said if named else f"{path}: {said}") from None


def _confirmed(path: Path) -> bool:
    """Raises `RefusalError` where there is nobody to ask."""
    if not sys.stdin.isatty():
        raise RefusalError(Exit.USAGE, f"{path}: there is no terminal to ask on. Add --yes.")
    try:
        answer = input("Install it? Type yes: ")
    except EOFError:
        return False
    return answer.strip().lower() in ("y", "yes")


def _roll_back(options: argparse.Namespace) -> None:
    name: str = options.name
    if not NAME.fullmatch(name):
        raise RefusalError(Exit.USAGE, f"'{name}' is no name of an article.")
    kind = PACKAGE if name == KIOSK else ARTICLE
    with installing.acting_as_owner(kind):
        shelf = shelf_of(kind, name, options.root)
        if not shelf.current:
            raise PackError(
                f"{name}: no pack of it is installed; there is nothing to go back from."
            )
        with alone(shelf.folder):
            before, now = shelf.current, shelf.go_back()
    print(f"{name}: {now or 'the built-in version'} counts, not {before}. {RESTART}")


def _list_installed(options: argparse.Namespace) -> Exit:
    """One line for the kiosk and for each article that came in a pack."""
    names = sorted(path.name for path in paths.packs_folder().glob("*") if path.is_dir())
    for kind, name in ((PACKAGE, KIOSK), *((ARTICLE, name) for name in names)):
        shelf = shelf_of(kind, name, options.root)
        if not shelf.current:
            told = "not installed" if kind == PACKAGE else installing.BUILT_IN
        else:
            told = shelf.current
        others = [one for one in shelf.versions if one != shelf.current]
        kept = ", ".join(sorted(others, key=number, reverse=True))
        print(f"{name}: {told}" + (f" (kept: {kept})" if kept else ""))
    return Exit.OK
