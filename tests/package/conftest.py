# SPDX-License-Identifier: GPL-3.0-or-later
"""The package that `make package` made, and an empty system to start it in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from bare import Bare, make_root

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "dist" / "kiosk"


@pytest.fixture(scope="session")
def package() -> Path:
    """The folder of the package."""
    if not (PACKAGE / "kiosk").exists():
        pytest.exit("There is no package to test. Run: make package", returncode=2)
    return PACKAGE


@pytest.fixture(scope="session")
def archive(package: Path) -> Path:
    """The archive that the folder was packed into."""
    version = (package / "VERSION").read_text().strip()
    found = sorted(package.parent.glob(f"kiosk-{version}-*.tar.xz"))
    assert len(found) == 1, f"There should be one archive of {version} in dist/, not {found}."
    return found[0]


def why_not_bare() -> str:
    """Why this machine cannot lock a program into an empty system; empty when it can."""
    if sys.platform != "linux":
        return "an empty root file system is a thing of Linux"
    if os.geteuid() != 0:
        return "needs root: sudo make package-test"
    if not shutil.which("unshare") or not shutil.which("chroot"):
        return "needs unshare (util-linux) and chroot (coreutils)"
    tried = subprocess.run(
        ["unshare", "--mount", "--net", "--pid", "--fork", "true"], capture_output=True, text=True
    )
    return "" if tried.returncode == 0 else f"unshare is not allowed here: {tried.stderr.strip()}"


@pytest.fixture
def bare(package: Path, tmp_path: Path) -> Bare:
    """A system with nothing in it but the C library, zlib and the package."""
    reason = why_not_bare()
    if reason:
        pytest.skip(reason)
    return make_root(tmp_path / "root", package)
