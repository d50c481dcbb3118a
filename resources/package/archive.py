# SPDX-License-Identifier: GPL-3.0-or-later
"""The finished folder: checksums, and an archive that is the same whenever it is made again."""

from __future__ import annotations

import hashlib
import lzma
import os
import stat
import tarfile
import time
import zipfile
from collections.abc import Iterable
from pathlib import Path

SUMS = "SHA256SUMS"
PRESET = 4
"""Of xz. 9 saves 2 MB more of 49, and takes twice as long."""


def every_path(folder: Path) -> list[Path]:
    """All folders, files and links in `folder`, in one order everywhere."""
    return sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())


def is_program(path: Path) -> bool:
    """True for a file that may be started."""
    return bool(path.stat().st_mode & stat.S_IXUSR)


def settle(folder: Path, made: int) -> None:
    """Gives everything in `folder` the time `made` (seconds since 1970) and plain permissions."""
    for path in (*every_path(folder), folder):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or is_program(path) else 0o644)
        os.utime(path, (made, made), follow_symlinks=os.utime not in os.supports_follow_symlinks)


def write_sums(files: Iterable[Path], folder: Path) -> None:
    """Writes the checksums of `files` into `folder`, as `sha256sum --check` reads them."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n"
        for path in files
    ]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")


def pack(folder: Path, archive: Path, made: int) -> None:
    """Packs `folder` under its own name, as the ending of `archive` says: .tar.xz or .zip."""
    if archive.suffix == ".zip":
        _zip(folder, archive, made)
        return

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = made
        return member

    with (
        lzma.open(archive, "wb", preset=PRESET) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in (folder, *every_path(folder)):
            name = path.relative_to(folder.parent).as_posix()
            tar.add(path, name, recursive=False, filter=plain)


def _zip(folder: Path, archive: Path, made: int) -> None:
    when = time.gmtime(made)[:6]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in every_path(folder):
            if path.is_file():
                member = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), when)
                member.compress_type = zipfile.ZIP_DEFLATED
                packed.writestr(member, path.read_bytes())
