# SPDX-License-Identifier: GPL-3.0-or-later
"""An empty system: the C library, zlib, a user, and the package where nobody may write.

No shell, no Python, no Qt, no fonts, no display, no network but its own end of nothing.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

PLACE = "srv/Kiosk für Ärzte 医院/kiosk"
"""Where the package lies: with spaces and letters that are not Latin."""
USER = 4321
HOME = "home/nurse"
LIBRARIES = (
    "libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 libresolv.so.2 librt.so.1 libutil.so.1"
    " libz.so.1"
).split()
"""What docs/packaging.md says that the system must have."""
LOCALE = Path("/usr/lib/locale/C.utf8")
"""The C library's own, without which Qt complains."""
LOADERS = ("lib64/ld-linux-x86-64.so.2", "lib/ld-linux-aarch64.so.1")
PATIENCE_S = 300

ENTER = """
set -e
mount --bind "$PACKAGE" "$ROOT/$PLACE"
mount -o remount,bind,ro "$ROOT/$PLACE"
mount -t proc proc "$ROOT/proc"
for device in null urandom; do
    touch "$ROOT/dev/$device"
    mount --bind "/dev/$device" "$ROOT/dev/$device"
done
for folder in $SHARED; do
    mkdir -p "$ROOT/$folder"
    mount --bind "/$folder" "$ROOT/$folder"
done
exec env --ignore-environment $INSIDE \
    "$CHROOT" --userspec="$OWNER" "$ROOT" "/$PLACE/kiosk" "$@"
"""


@dataclass(frozen=True)
class Bare:
    """The empty system in `root`, with `package` in it."""

    root: Path
    package: Path

    @property
    def home(self) -> Path:
        """The user's home, seen from outside."""
        return self.root / HOME

    def command(self, *arguments: str, shared: str = "", **more: str) -> list[str]:
        """The command that starts the kiosk inside; `shared` are folders it sees of outside, and
        `more` its environment besides the home."""
        variables = {"HOME": f"/{HOME}", **more}
        assert not any(" " in value for value in variables.values())
        told = {
            "PACKAGE": str(self.package),
            "ROOT": str(self.root),
            "PLACE": PLACE,
            "SHARED": shared,
            "OWNER": f"{USER}:{USER}",
            "CHROOT": shutil.which("chroot") or "",
            "INSIDE": " ".join(f"{name}={value}" for name, value in variables.items()),
        }
        given = [f"{name}={value}" for name, value in told.items()]
        alone = ["unshare", "--mount", "--net", "--pid", "--fork", "--kill-child"]
        return ["env", *given, *alone, "sh", "-c", ENTER, "sh", *arguments]

    def run(
        self, *arguments: str, given: str | None = None, **more: str
    ) -> subprocess.CompletedProcess[str]:
        """Starts the kiosk inside, and waits for its end."""
        return subprocess.run(
            self.command(*arguments, **more),
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            input=given or "",
        )


def make_root(root: Path, package: Path) -> Bare:
    """Makes the system in `root`."""
    for name in ("tmp", "dev", "proc", "etc", HOME, PLACE):
        (root / name).mkdir(parents=True)
    for loader in LOADERS:
        if Path("/", loader).exists():
            (root / loader).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(Path("/", loader), root / loader)
    libraries = root / "lib" / f"{platform.machine()}-linux-gnu"
    libraries.mkdir(parents=True)
    for name in LIBRARIES:
        shutil.copy(Path("/lib") / libraries.name / name, libraries / name)
    shutil.copytree(LOCALE, root / LOCALE.relative_to("/"))
    (root / "etc" / "passwd").write_text(f"nurse:x:{USER}:{USER}::/{HOME}:/bin/false\n")
    os.chown(root / HOME, USER, USER)
    (root / "tmp").chmod(0o1777)
    return Bare(root, package)
