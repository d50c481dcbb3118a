# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs as their makers make them: real files, real keys."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.packs import keys, making
from kiosk.packs.manifest import Entry, Manifest
from kiosk.packs.pack import Trust

TEXTS = {"first/a.txt": b"one", "first/b.txt": b"x" * 700, "c.txt": b""}


@dataclass
class Maker:
    """Somebody who signs, with a folder of his own."""

    folder: Path
    name: str = "north"

    def __post_init__(self) -> None:
        secret, public = keys.generate()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.secret_file = self.folder / f"{self.name}.key"
        self.secret_file.write_bytes(secret)
        self.trusted = self.folder / "trusted"
        self.trusted.mkdir()
        (self.trusted / f"{self.name}.pem").write_bytes(public)

    @property
    def secret(self) -> Ed25519PrivateKey:
        return keys.read_secret(self.secret_file)

    @property
    def trust(self) -> Trust:
        known, faults = keys.trusted([self.trusted])
        assert not faults
        return Trust(known, self.trusted)

    def pack(self, signed: bool = True, **changed: object) -> Path:
        """A small pack; `changed` are fields of its manifest."""
        files = {}
        for name, text in TEXTS.items():
            files[name] = self.folder / "source" / name
            files[name].parent.mkdir(parents=True, exist_ok=True)
            files[name].write_bytes(text)
        manifest = msgspec.structs.replace(plain(making.entries(files)), **changed)
        path = self.folder / f"{manifest.name}-{manifest.version}.kioskpack"
        making.write(path, manifest, files, self.secret if signed else None)
        return path


def plain(files: tuple[Entry, ...]) -> Manifest:
    return Manifest(
        format=1,
        kind="article",
        name="a-test",
        title="A test",
        version="1.0",
        minimum_kiosk="0.1.0",
        files=files,
    )
