# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that sign packs, and the keys a kiosk trusts. Ed25519, in the files that OpenSSL writes."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from msgspec import Struct

from kiosk.packs.faults import DiskError, PackError

SECRET, PUBLIC = ".key", ".pem"
"""What the files of a secret and of a public key end in."""
SHORT = 16
"""Letters of a key's number that are told: enough to compare by eye."""
UNSIGNED = "is not signed. Sign it: kiosk pack sign."
MOST_BYTES = 10_000


class Signature(Struct, frozen=True, forbid_unknown_fields=True):
    """Who signed, by the number of the key in hex, and the signature in base64."""

    key: str
    signature: str


class Key(Struct, frozen=True):
    """A public key. `name` is that of its file; `number` its SHA-256 in hex."""

    name: str
    number: str
    key: Ed25519PublicKey

    def __str__(self) -> str:
        return f"{self.name} ({self.number[:SHORT]})"


def number_of(key: Ed25519PublicKey) -> str:
    """What a key is known by."""
    return hashlib.sha256(key.public_bytes_raw()).hexdigest()


def generate(password: str = "") -> tuple[bytes, bytes]:
    """A new secret key and its public key as they stand in files. Locked with `password`."""
    secret = Ed25519PrivateKey.generate()
    lock: serialization.KeySerializationEncryption = serialization.NoEncryption()
    if password:
        lock = serialization.BestAvailableEncryption(password.encode())
    private = secret.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock
    )
    public = secret.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return private, public


def is_locked(path: Path) -> bool:
    """True when the secret key in `path` needs a password. Raises `PackError`."""
    return b"ENCRYPTED" in _read(path)


def read_secret(path: Path, password: str = "") -> Ed25519PrivateKey:
    """The secret key in `path`. Raises `PackError`."""
    try:
        key = serialization.load_pem_private_key(_read(path), password.encode() or None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise PackError(f"{path}: is no secret key, or the password is another one.") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise PackError(f"{path}: is no Ed25519 key. Make one: kiosk pack keygen.")
    return key


def read_public(path: Path) -> Key:
    """The public key in `path`. Raises `PackError`."""
    try:
        key = serialization.load_pem_public_key(_read(path))
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise PackError(f"{path}: is no public key. Copy it again, or take it away.") from None
    if not isinstance(key, Ed25519PublicKey):
        raise PackError(f"{path}: is no Ed25519 key. Take it away.")
    return Key(path.stem, number_of(key), key)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES)
    except OSError as error:
        raise DiskError(f"{path}: cannot be read ({error.strerror}).") from None


def trusted(folders: Iterable[Path]) -> tuple[list[Key], list[str]]:
    """The public keys in `folders`, by name, and one line for each that cannot be used."""
    keys, faults = [], []
    for folder in folders:
        for path in sorted(folder.glob(f"*{PUBLIC}")):
            try:
                keys.append(read_public(path))
            except PackError as error:
                faults.append(str(error))
    return keys, faults


def sign(manifest: bytes, secret: Ed25519PrivateKey) -> bytes:
    """The signature as it stands in a pack."""
    made = base64.b64encode(secret.sign(manifest)).decode()
    return msgspec.json.encode(Signature(number_of(secret.public_key()), made)) + b"\n"


def claimed(signature: bytes) -> str:
    """The number of the key a pack says it is signed with; whether that is so is not known."""
    if not signature:
        return "no key"
    try:
        return msgspec.json.decode(signature, type=Signature).key[:SHORT]
    except msgspec.DecodeError:
        return "something that cannot be read"


def signer(manifest: bytes, signature: bytes, keys: Sequence[Key], folder: Path) -> Key:
    """The trusted key that signed. Raises `PackError`; `folder` is where keys are put."""
    if not signature:
        raise PackError(UNSIGNED)
    if not keys:
        raise PackError(f"this kiosk trusts no key yet. Put its maker's public key in {folder}.")
    try:
        found = msgspec.json.decode(signature, type=Signature)
        raw = base64.b64decode(found.signature, validate=True)
    except (msgspec.DecodeError, binascii.Error, ValueError):
        raise PackError("its signature cannot be read. Ask its maker for it again.") from None
    for key in keys:
        if key.number == found.key:
            try:
                key.key.verify(raw, manifest)
            except InvalidSignature:
                raise PackError(
                    f"was changed after {key.name} signed it. Do not use it; ask its maker."
                ) from None
            return key
    raise PackError(
        f"is signed with the key {found.key[:SHORT]!r}, which this kiosk does not trust."
        f" If you trust its maker, put the public key in {folder}."
    )
