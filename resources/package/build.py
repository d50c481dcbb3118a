# SPDX-License-Identifier: GPL-3.0-or-later
"""`make package`: builds the kiosk's folder and its archive in `dist/`. docs/packaging.md."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import archive  # noqa: E402
from bundle import ORIGINS, SAVED  # noqa: E402
from origins import UnknownOriginError, components  # noqa: E402
from papers import bill_of_materials, write_licences  # noqa: E402

from kiosk import __version__  # noqa: E402

DIST = ROOT / "dist"
WORK = ROOT / "build" / "package"
FOLDER = DIST / "kiosk"
SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
MB = 1_000_000


def say(line: str) -> None:
    """One line for whoever builds."""
    print(line, flush=True)


def platform_name() -> str:
    """The system and the processor, such as linux-x86_64."""
    return f"{SYSTEMS.get(sys.platform, sys.platform)}-{platform.machine().lower()}"


def made_at() -> int:
    """When the sources were last changed, in seconds since 1970: the time of all that is built.

    SOURCE_DATE_EPOCH, else the last commit, else now.
    """
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not told:
        asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        try:
            told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
        except OSError:
            told = ""
    return int(told) if told.strip() else int(time.time())


def run_pyinstaller(made: int) -> int:
    """Builds the folder; what PyInstaller says is kept, and shown when it fails."""
    WORK.mkdir(parents=True, exist_ok=True)
    log = WORK / "pyinstaller.log"
    command = [
        *(sys.executable, "-m", "PyInstaller", str(ROOT / "kiosk.spec")),
        *("--noconfirm", "--clean", "--log-level", "WARN"),
        *("--distpath", str(DIST), "--workpath", str(WORK)),
    ]
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(made),
        "PYINSTALLER_CONFIG_DIR": str(WORK / "cache"),
    }
    with log.open("wb") as out:
        code = subprocess.run(
            command, cwd=ROOT, env=environment, stdout=out, stderr=subprocess.STDOUT, check=False
        ).returncode
    if code:
        sys.stderr.write(log.read_text(encoding="utf-8", errors="replace"))
    return code


def write_papers(made: int) -> None:
    """Version, licences and bill of materials, into the folder."""
    work = WORK / "kiosk"
    origins = json.loads((work / ORIGINS).read_text(encoding="utf-8"))
    parts = components(origins, ROOT, work)
    for name in write_licences(parts, FOLDER / "licences"):
        say(f"{name}: brings no text of its licence")
    bill = bill_of_materials(parts, __version__, made)
    (FOLDER / "sbom.cdx.json").write_text(bill, encoding="utf-8", newline="\n")
    (FOLDER / "VERSION").write_text(f"{__version__}\n", encoding="utf-8", newline="\n")
    (FOLDER / "LICENSE").write_bytes((ROOT / "LICENSE").read_bytes())


def add_installer() -> None:
    """What puts the folder on a machine; only Linux has one that is a part of it."""
    if sys.platform == "linux":
        made = FOLDER / "install"
        source = ROOT / "resources" / "linux"
        shutil.copytree(source / "root", made / "root", symlinks=True)
        shutil.copy2(source / "install.sh", made)


def tell(packed: Path) -> None:
    """What was left out and what is left, in MB."""
    saved = json.loads((WORK / "kiosk" / SAVED).read_text(encoding="utf-8"))
    for what, size in saved.items():
        say(f"{size / MB:7.1f} MB left out: {what}")
    files = [path for path in archive.every_path(FOLDER) if path.is_file()]
    unpacked = sum(path.stat().st_size for path in files if not path.is_symlink())
    say(f"{unpacked / MB:7.1f} MB unpacked: {FOLDER.relative_to(ROOT)}, {len(files)} files")
    say(f"{packed.stat().st_size / MB:7.1f} MB packed: {packed.relative_to(ROOT)}")


def main() -> int:
    """Builds everything; returns 1 when it cannot."""
    made = made_at()
    if run_pyinstaller(made):
        return 1
    try:
        write_papers(made)
    except UnknownOriginError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    add_installer()
    paths = archive.every_path(FOLDER)
    archive.write_sums([path for path in paths if path.is_file()], FOLDER)
    archive.settle(FOLDER, made)
    ending = "zip" if sys.platform == "win32" else "tar.xz"
    packed = DIST / f"kiosk-{__version__}-{platform_name()}.{ending}"
    archive.pack(FOLDER, packed, made)
    archive.write_sums(sorted(DIST.glob("kiosk-*.*")), DIST)
    tell(packed)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
