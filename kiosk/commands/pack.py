# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk pack`: makes, signs and shows the packs that are carried to kiosks."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk import __version__
from kiosk.article.check import check_article
from kiosk.article.load import HEAD, load_article
from kiosk.exits import Exit, RefusalError
from kiosk.i18n.catalogue import fault
from kiosk.i18n.languages import SOURCE
from kiosk.i18n.review import review
from kiosk.packs import keys, making
from kiosk.packs.faults import DiskError, PackError
from kiosk.packs.manifest import ARTICLE, FORMAT, KIOSK, NAME, PACKAGE, Manifest
from kiosk.packs.pack import check, opened
from kiosk.packs.version import ANY, is_version, this_platform
from kiosk.system import paths
from kiosk.system.icon_font import charmap

PASSWORD = "KIOSK_KEY_PASSWORD"  # noqa: S105  the name of a variable
LEFT_OUT = frozenset({"__pycache__", "make"})
"""Folders of an article that its pictures are drawn with."""
EXECUTABLES = ("kiosk", "kiosk.exe")


def run(options: argparse.Namespace) -> Exit:
    """Does what was asked for."""
    try:
        if options.action == "keygen":
            _keygen(options)
        elif options.action == "create":
            _create(options)
        elif options.action == "sign":
            making.sign(options.file, _secret(options.key))
            print(f"{options.file}: is signed.")
        else:
            _show(options.file)
    except PackError as error:
        code = Exit.OUTPUT if isinstance(error, DiskError) else Exit.UPDATE
        raise RefusalError(code, str(error)) from None
    return Exit.OK


def _keygen(options: argparse.Namespace) -> None:
    name: str = options.name
    if not NAME.fullmatch(name):
        raise RefusalError(
            Exit.USAGE, f"'{name}' is no name for a key. Write it like north-clinic."
        )
    secret, public = keys.generate(_ask("New password: ") if options.password else "")
    folder: Path = options.out
    making.write_key(folder / f"{name}{keys.SECRET}", secret, 0o600)
    making.write_key(folder / f"{name}{keys.PUBLIC}", public, 0o644)
    print(f"{folder / name}{keys.SECRET}: signs packs. Keep it secret, off every kiosk.")
    print(f"{folder / name}{keys.PUBLIC}: goes into {paths.key_folders()[0]} of every kiosk.")


def _ask(prompt: str) -> str:
    """The password, from the variable or a person."""
    given = os.environ.get(PASSWORD, "")
    if not given and sys.stdin.isatty():
        given = getpass.getpass(prompt)
    if not given:
        raise RefusalError(Exit.USAGE, f"A password is needed. Set {PASSWORD} to it.")
    return given


def _secret(path: Path) -> Ed25519PrivateKey:
    return keys.read_secret(path, _ask(f"Password of {path}: ") if keys.is_locked(path) else "")


def _create(options: argparse.Namespace) -> None:
    source: Path = options.source
    minimum: str = options.minimum_kiosk or __version__
    if not is_version(minimum):
        raise RefusalError(Exit.USAGE, f"--minimum-kiosk {minimum}: is no version such as 1.4.0.")
    secret = _secret(options.key) if options.key else None
    if (source / HEAD).is_file():
        manifest, files = _article(source.resolve(), options.translations or paths.TRANSLATIONS)
    elif any((source / name).is_file() for name in EXECUTABLES):
        manifest, files = _package(source)
    else:
        raise RefusalError(
            Exit.USAGE, f"{source}: is no article ({HEAD}) and no packaged kiosk (dist/kiosk)."
        )
    manifest = msgspec.structs.replace(manifest, minimum_kiosk=minimum)
    making.write(options.out, manifest, files, secret)
    signed = f"signed with {options.key.stem}" if secret else "not signed yet"
    print(f"{options.out}: {manifest.name} {manifest.version}, {len(files)} files, {signed}.")


def _article(folder: Path, translations: Path) -> tuple[Manifest, dict[str, Path]]:
    """What an article without faults is packed as."""
    faults = check_article(folder, charmap())
    if faults:
        raise RefusalError(Exit.ARTICLE, "\n".join(map(str, faults)))
    head = load_article(folder).head
    own, _ = making.gathered(folder, LEFT_OUT)
    files = {f"{head.id}/{name}": path for name, path in own.items()}
    tags = []
    for source in sorted(translations.glob(f"*/LC_MESSAGES/{head.id}.po")):
        tag = source.parents[1].name.replace("_", "-")
        problem = fault(translations, head.id, tag)
        if problem:
            raise RefusalError(Exit.TRANSLATION, problem)
        compiled = source.with_suffix(".mo")
        files[f"translations/{compiled.relative_to(translations).as_posix()}"] = compiled
        tags.append(tag)
    drafts = [tag for tag in tags if not review(translations, head.id, tag).complete]
    manifest = Manifest(
        format=FORMAT,
        kind=ARTICLE,
        name=head.id,
        title=head.title,
        version=head.version,
        minimum_kiosk=__version__,
        platform=ANY,
        languages=(SOURCE, *tags),
        drafts=tuple(drafts),
        files=making.entries(files),
    )
    return manifest, files


def _package(folder: Path) -> tuple[Manifest, dict[str, Path]]:
    """What a packaged kiosk is packed as; for computers like this one."""
    try:
        version = (folder / "VERSION").read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        raise RefusalError(
            Exit.USAGE, f"{folder / 'VERSION'}: is missing. Make the package: make package."
        ) from None
    files, links = making.gathered(folder)
    catalogues = sorted(path for name, path in files.items() if name.endswith(f"/{KIOSK}.mo"))
    tags = [path.parents[1].name.replace("_", "-") for path in catalogues]
    drafts = [
        tag
        for tag, path in zip(tags, catalogues, strict=True)
        if not all(
            review(path.parents[2], one.stem, tag).complete for one in path.parent.glob("*.mo")
        )
    ]
    manifest = Manifest(
        format=FORMAT,
        kind=PACKAGE,
        name=KIOSK,
        title="The kiosk",
        version=version,
        minimum_kiosk=__version__,
        platform=this_platform(),
        languages=(SOURCE, *tags),
        drafts=tuple(drafts),
        files=making.entries(files),
        links=links,
    )
    return manifest, files


def _show(path: Path) -> None:
    with opened(path, None) as pack:
        check(pack)
        one = pack.manifest
    print(f"{path}: {one.kind} {one.name} {one.version}, “{one.title}”")
    print(f"  for kiosks from {one.minimum_kiosk}, on {one.platform}")
    print(f"  languages: {', '.join(one.languages)}")
    print(f"  not reviewed: {', '.join(one.drafts) or 'none'}")
    print(f"  {len(one.files)} files, {one.size / 2**20:.1f} MB unpacked, all as listed")
    print(f"  signed with: {keys.claimed(pack.head.signature)}")
