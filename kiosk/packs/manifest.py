# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pack says of itself: what it is, for whom, and the hash of every file in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from posixpath import dirname, join, normpath
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta, Struct

from kiosk.packs.faults import PackError
from kiosk.packs.version import ANY, is_version

ARTICLE: Final = "article"
PACKAGE: Final = "package"
KIOSK = "kiosk"
"""The name of every package."""

FORMAT = 1
MOST_FILES = {ARTICLE: 5_000, PACKAGE: 50_000}
MOST_BYTES = {ARTICLE: 64 * 2**20, PACKAGE: 2**30}
"""Unpacked, of all files together."""
LONGEST_PATH = 240
"""In bytes."""

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
UNWANTED = re.compile(r'[\x00-\x1f\x7f\\:*?"<>|]')
"""What some system's file names cannot have, or read as the end of a folder's name."""

Short = Annotated[str, Meta(max_length=200)]
Count = Annotated[int, Meta(ge=0)]


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file. `path` has / between folders; `size` is in bytes, `sha256` in hex."""

    path: Short
    size: Count
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
    executable: bool = False


class Link(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A second name of a file of a package. `target` is relative to the link's folder."""

    path: Short
    target: Short


class Manifest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a pack is. The files come in the pack in this order."""

    format: int
    kind: Literal["article", "package"]
    name: Short
    title: Short
    version: Short
    minimum_kiosk: Short
    """The oldest kiosk that can show the article, or that may update to the package."""
    platform: Short = ANY
    languages: tuple[Short, ...] = ()
    drafts: tuple[Short, ...] = ()
    """Those of `languages` that nobody has reviewed."""
    files: tuple[Entry, ...]
    links: tuple[Link, ...] = ()

    @property
    def size(self) -> int:
        """Of all files unpacked, in bytes."""
        return sum(entry.size for entry in self.files)


def encode(manifest: Manifest) -> bytes:
    """The bytes that are signed."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"


def decode(data: bytes) -> Manifest:
    """The manifest in `data`. Raises `PackError` with what is wrong, without the pack's name."""
    try:
        form = msgspec.json.decode(data, type=Mapping[str, object]).get("format")
        if isinstance(form, int) and form > FORMAT:
            raise PackError("is of a newer form than this kiosk knows. Update the kiosk first.")
        manifest = msgspec.json.decode(data, type=Manifest)
    except (msgspec.DecodeError, RecursionError) as error:
        raise PackError(f"its list of contents is wrong ({error}). Make the pack again.") from None
    for fault in _faults(manifest):
        raise PackError(f"{fault}. Make the pack again.")
    return manifest


def _faults(manifest: Manifest) -> Iterator[str]:
    kind = manifest.kind
    if manifest.format != FORMAT:
        yield f"its form is {manifest.format}, which there is not"
    if not NAME.fullmatch(manifest.name) or (kind == PACKAGE) != (manifest.name == KIOSK):
        yield f"its name '{manifest.name}' is none for {kind}s"
    for version in (manifest.version, manifest.minimum_kiosk):
        if not is_version(version):
            yield f"'{version}' is no version such as 1.4.0"
    if len(manifest.files) + len(manifest.links) > MOST_FILES[kind]:
        yield f"is too large: more than {MOST_FILES[kind]:,} files"
    if manifest.size > MOST_BYTES[kind]:
        yield f"is too large: unpacked more than {MOST_BYTES[kind] // 2**20:,} MB"
    if manifest.links and kind != PACKAGE:
        yield "is an article with links, which no article has"
    paths = [entry.path for entry in manifest.files] + [link.path for link in manifest.links]
    yield from _names(paths)
    there = {entry.path for entry in manifest.files}
    for link in manifest.links:
        if (
            link.target.startswith("/")
            or normpath(join(dirname(link.path), link.target)) not in there
        ):
            yield f"its link '{link.path}' does not lead to a file of the pack"


def _names(paths: Sequence[str]) -> Iterator[str]:
    seen: set[str] = set()
    for path in paths:
        parts = path.split("/")
        if path.startswith("/") or ".." in parts:
            yield f"'{path}' leads out of the folder it is unpacked in"
        elif (
            UNWANTED.search(path)
            or len(path.encode()) > LONGEST_PATH
            or any(part in ("", ".") or part[-1] in " ." for part in parts)
        ):
            yield f"'{path}' is no name of a file"
        if path.casefold() in seen:
            yield f"'{path}' is in it twice"
        seen.add(path.casefold())
    for path in paths:
        parts = path.casefold().split("/")
        for depth in range(1, len(parts)):
            if "/".join(parts[:depth]) in seen:
                yield f"'{path}' is inside a file"
