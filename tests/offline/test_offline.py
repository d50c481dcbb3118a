# SPDX-License-Identifier: GPL-3.0-or-later
"""The `kiosk` command through whole visits: no socket to anywhere, and nothing of them on disk."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.screen import display, missing

ROOT = Path(__file__).resolve().parents[2]
DRIVEN = Path(__file__).with_name("driven.py")
PATIENCE_S = 240
LOCAL = {"AF_UNIX", "AF_LOCAL"}
"""The display, the sound server, and the accessibility bus of this very machine."""
TRACED = ["strace", "-f", "-qq", "-e", "trace=network"]
FAMILY = re.compile(r"\b(?:socket|socketpair)\((\w+)")

STATE = "home/.local/state/kiosk"
GROWS = {f"{STATE}/kiosk.log"}
"""What a running kiosk may change; no word of a visit may be in it."""
COUNTS = {f"{STATE}/status.json", f"{STATE}/kiosk_status.prom"}
"""What tells of the machine: only numbers, such as the free room of its disk, may be others."""
SHORTEST = 5
"""Letters of a word that is looked for: shorter ones are in any log."""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux")
needs_strace = pytest.mark.skipif(
    not shutil.which("strace"), reason="Please run: sudo apt-get install strace"
)


def run(folder: Path, tags: str, seed: int, before: list[str], screen: str = "") -> set[str]:
    """One kiosk in `folder`, in front of it the words of `before`; what was touched."""
    for name in ("home", "run"):
        (folder / name).mkdir(mode=0o700, exist_ok=True)
    words = folder / f"words-{seed}"
    told = {"HOME": folder / "home", "XDG_RUNTIME_DIR": folder / "run", "PATH": os.environ["PATH"]}
    environment = {name: str(value) for name, value in told.items()}
    environment["LANG"] = "C.UTF-8"
    environment |= {"DISPLAY": screen} if screen else {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*before, sys.executable, str(DRIVEN), tags, str(seed), str(words)],
        env=environment,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=PATIENCE_S,
    )
    assert done.returncode == 0, done.stdout
    return set(words.read_text(encoding="utf-8").splitlines())


def families(trace: Path) -> set[str]:
    """The kinds of socket that were opened."""
    return set(FAMILY.findall(trace.read_text(encoding="utf-8", errors="replace")))


def on_disk(folder: Path) -> dict[str, str]:
    """Every file, and a hash of what is in it."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(("words-", "trace"))
    }


@pytest.fixture(scope="module")
def visited(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, set[str]]:
    """The folder of a kiosk that had a visit, traced where that can be, and what was touched."""
    folder = tmp_path_factory.mktemp("clinic")
    traced = [*TRACED, "-o", str(folder / "trace")] if shutil.which("strace") else []
    return folder, run(folder, "en", 1, traced)


@needs_strace
def test_a_socket_to_elsewhere_would_be_seen(tmp_path: Path) -> None:
    opens = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    command = [*TRACED, "-o", str(tmp_path / "trace"), sys.executable, "-c", opens]
    subprocess.run(command, check=True)
    assert families(tmp_path / "trace") == {"AF_INET"}


@needs_strace
def test_a_visit_opens_no_socket_to_elsewhere(visited: tuple[Path, set[str]]) -> None:
    folder, touched = visited
    assert len(touched) > 60
    assert families(folder / "trace") <= LOCAL


@needs_strace
@pytest.mark.skipif(bool(missing()), reason="Please run: sudo apt-get install xvfb")
def test_nor_does_one_on_a_display(tmp_path: Path) -> None:
    with display() as screen:
        run(tmp_path, "ar", 2, [*TRACED, "-o", str(tmp_path / "trace")], screen)
    assert families(tmp_path / "trace") == {"AF_UNIX"}


def without_numbers(folder: Path) -> list[str]:
    """The text of each of COUNTS, with every number the same."""
    texts = [(folder / name).read_text(encoding="utf-8") for name in sorted(COUNTS)]
    return [re.sub(r"\d+", "0", text) for text in texts]


def test_visits_without_a_network_leave_nothing_behind(visited: tuple[Path, set[str]]) -> None:
    folder, touched = visited
    cut_off = ["unshare", "--map-root-user", "--net"]
    if (
        not shutil.which("unshare")
        or subprocess.run([*cut_off, "true"], capture_output=True).returncode
    ):
        pytest.skip("this machine allows no network namespaces of one's own")
    before = on_disk(folder)
    assert before.keys() >= GROWS, "the kiosk keeps no log any more: nothing is looked at"
    told = without_numbers(folder)
    touched = touched | run(folder, "en,es", 3, cut_off)
    after = on_disk(folder)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert changed <= GROWS | COUNTS
    assert without_numbers(folder) == told
    assert not [name for name in after if name.endswith((".pdf", ".wav", ".png"))]
    for name in GROWS:
        kept = (folder / name).read_text(encoding="utf-8")
        words = {one for one in touched if len(one) >= SHORTEST}
        assert [one for one in words if re.search(rf"\b{re.escape(one)}\b", kept)] == []
