# SPDX-License-Identifier: GPL-3.0-or-later
"""Installing on Linux, into a folder that stands for a whole computer."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.packs.shelf import Shelf
from kiosk.system import paths

LINUX = paths.RESOURCES / "linux"
SCRIPT = LINUX / "install.sh"
UNITS = LINUX / "root" / "usr" / "lib" / "systemd" / "system"
USERS = "root:x:0:0:root:/root:/bin/sh\n"
DIST = "the packaged kiosk"
GROUP = "root:x:0:\nvideo:x:44:\naudio:x:29:\n"
SHELL_FILES = [
    *LINUX.glob("*.sh"),
    *(LINUX / "root/usr/lib/kiosk").iterdir(),
    LINUX / "root/usr/bin/kiosk",
]

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("systemctl") or os.geteuid() != 0,
    reason="makes a user and units: needs Linux, systemctl and root",
)


class Computer:
    """A folder that stands for /, and a packaged kiosk to install there."""

    def __init__(self, folder: Path) -> None:
        self.root, self.dist = folder / "root", folder / "dist"
        (self.dist / "_internal").mkdir(parents=True)
        self.build("1.0")
        (self.dist / "kiosk").write_text("#!/bin/sh\n")
        (self.dist / "kiosk").chmod(0o755)
        (self.dist / "_internal" / "one").write_text("one")
        (self.dist / "link").symlink_to("_internal/one")
        units = self.root / "usr" / "lib" / "systemd" / "system"
        units.mkdir(parents=True)
        (units / "getty@.service").write_text("[Service]\nExecStart=/bin/true\n")
        (units / "ctrl-alt-del.target").write_text("[Unit]\nDescription=Reboot\n")
        for name, text in {"passwd": USERS, "group": GROUP, "shadow": "", "gshadow": ""}.items():
            (self.root / "etc" / name).parent.mkdir(exist_ok=True)
            (self.root / "etc" / name).write_text(text)

    def build(self, version: str) -> None:
        (self.dist / "VERSION").write_text(f"{version}\n")

    def run(self, *arguments: str | Path, code: int = 0, script: Path = SCRIPT) -> str:
        done = subprocess.run(
            ["sh", script, "--root", self.root, *arguments],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == code, done.stderr
        return done.stdout + done.stderr

    def install(self, *arguments: str | Path) -> str:
        return self.run("--from", self.dist, *arguments)

    def files(self) -> dict[str, str]:
        """Everything there is with what it holds, but the copies that useradd keeps."""
        return {
            str(path.relative_to(self.root)): (
                os.readlink(path)  # noqa: PTH115
                if path.is_symlink()
                else path.read_text()
                if path.is_file()
                else "folder"
            )
            for path in sorted(self.root.rglob("*"))
            if not path.name.endswith("-") and path.name not in (".pwd.lock",)
        }


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def test_uninstalling_leaves_nothing(computer: Computer) -> None:
    before = computer.files()
    computer.install("--x11")
    written = computer.root / "var/lib/kiosk/kiosk.toml"
    written.write_text("# of the clinic")
    assert computer.files().keys() > before.keys()
    computer.run("--uninstall")
    assert computer.files() == before


def test_the_archive_installs_and_the_installed_copy_uninstalls(computer: Computer) -> None:
    before = computer.files()
    shutil.copytree(LINUX / "root", computer.dist / "install" / "root")
    shutil.copy(SCRIPT, computer.dist / "install")
    computer.run(script=computer.dist / "install" / SCRIPT.name)
    assert (computer.root / "opt/kiosk/current/kiosk").is_file()
    computer.run("--uninstall", script=computer.root / "opt/kiosk/current/install" / SCRIPT.name)
    assert computer.files() == before


def test_what_was_there_before_stays(computer: Computer) -> None:
    masked = computer.root / "etc/systemd/system/getty@tty1.service"
    masked.parent.mkdir(parents=True)
    masked.symlink_to("/dev/null")
    rules = computer.root / "usr/lib/udev/rules.d/10-other.rules"
    rules.parent.mkdir(parents=True)
    rules.write_text("# of another program\n")
    (computer.root / "etc/passwd").write_text(f"{USERS}kiosk:x:1:1:Somebody:/:/bin/sh\n")
    before = computer.files()
    computer.install()
    computer.run("--uninstall")
    # Only groups are added to a user that was there.
    assert computer.files() | {"etc/group": GROUP} == before


def test_installing_twice_is_like_installing_once(computer: Computer) -> None:
    computer.install()
    once = computer.files()
    computer.install()
    assert computer.files() == once


def test_the_program_and_the_user_are_there(computer: Computer) -> None:
    told = computer.install("--cage")
    current = computer.root / "opt/kiosk/current"
    assert current.readlink() == Path("1.0")
    assert (current / "link").read_text() == "one"
    assert os.access(current / "kiosk", os.X_OK)
    assert "Kiosk 1.0 is installed." in told
    passwd = (computer.root / "etc/passwd").read_text()
    found = re.search(r"^kiosk:x:(\d+):(\d+):.*:/var/lib/kiosk:(\S+)$", passwd, re.M)
    assert found
    assert found[3] == "/usr/sbin/nologin"
    state = (computer.root / "var/lib/kiosk").stat()
    assert (state.st_uid, state.st_gid) == (int(found[1]), int(found[2]))
    groups = (computer.root / "etc/group").read_text()
    assert "video:x:44:kiosk\naudio:x:29:kiosk\n" in groups
    assert "KIOSK_DISPLAY=cage\n" in (computer.root / "etc/default/kiosk").read_text()


def test_it_starts_with_the_computer_and_no_login_does(computer: Computer) -> None:
    computer.install()
    units = computer.root / "etc/systemd/system"
    assert (units / "multi-user.target.wants/kiosk.service").is_symlink()
    for name in ("getty@tty1.service", "ctrl-alt-del.target"):
        assert (units / name).readlink() == Path("/dev/null")


def test_settings_survive_another_version_and_uninstalling_if_asked(computer: Computer) -> None:
    keys = computer.dist.parent / "keys"
    keys.mkdir()
    (keys / "north.pem").write_text("a key")
    computer.install("--x11", "--keys", keys)
    kept = {"var/lib/kiosk/kiosk.toml": "# of the clinic", "etc/kiosk/keys/north.pem": "a key"}
    (computer.root / "var/lib/kiosk/kiosk.toml").write_text("# of the clinic")
    computer.build("1.1")
    computer.install()
    assert kept.items() <= computer.files().items()
    assert "KIOSK_DISPLAY=x11\n" in computer.files()["etc/default/kiosk"]
    computer.run("--uninstall", "--keep-settings")
    left = computer.files()
    assert kept.items() <= left.items()
    assert not [name for name in left if "opt/kiosk" in name or "usr/bin/kiosk" in name]


def test_earlier_versions_are_kept_for_going_back(computer: Computer) -> None:
    for version in ("1.0", "1.9", "1.10", "2.0"):
        computer.build(version)
        computer.install()
    shelf = Shelf(computer.root / "opt/kiosk", linked=True)
    assert (shelf.current, shelf.versions) == ("2.0", ["1.9", "1.10", "2.0"])
    assert shelf.go_back() == "1.10"


def test_an_older_version_does_not_replace_a_newer_update(computer: Computer) -> None:
    computer.install()
    shelf = Shelf(computer.root / "opt/kiosk", linked=True)
    shelf.put("3.0", 1, lambda folder: (folder / "kiosk").touch())
    shelf.choose("3.0")
    computer.install()
    assert shelf.current == "3.0"


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("--wayland",), "'--wayland' is no option"),
        (("--from",), "--from needs a folder"),
        (("--from", "/not-there"), "there is no such folder"),
        ((), "there is no packaged kiosk beside it"),
        (("--from", DIST), "'../../etc' is no version"),
    ],
)
def test_a_wrong_argument_is_one_line(
    arguments: tuple[str, ...], line: str, computer: Computer
) -> None:
    before = computer.files()
    computer.build("../../etc")
    told = computer.run(*(computer.dist if one == DIST else one for one in arguments), code=2)
    assert line in told
    assert told.count("\n") == 1
    assert computer.files() == before


def test_the_deb_holds_the_kiosk_and_installs_it(computer: Computer, tmp_path: Path) -> None:
    if not shutil.which("dpkg-deb"):
        pytest.skip("dpkg-deb makes it, which is not here")
    made = subprocess.run(
        ["sh", LINUX / "deb.sh", computer.dist, tmp_path / "out"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    deb = Path(made.stdout.strip())

    def told(*arguments: str | Path) -> str:
        done = subprocess.run(
            ["dpkg-deb", *arguments], capture_output=True, text=True, timeout=60, check=True
        )
        return done.stdout

    listed = told("-c", deb)
    assert re.search(r"^-rwxr-xr-x root/root .* \./usr/lib/kiosk/delivered/kiosk$", listed, re.M)
    assert re.search(r"^l.* \./usr/lib/kiosk/delivered/link -> _internal/one$", listed, re.M)
    assert not re.search(r" \./(opt|var|media|home|tmp)/", listed)
    for path in (LINUX / "root").rglob("*"):
        if path.is_file():
            assert f" ./{path.relative_to(LINUX / 'root')}\n" in listed
    assert told("-f", deb, "Version") == "1.0\n"
    assert "cage | xinit" in told("-f", deb, "Depends")
    told("-R", deb, tmp_path / "unpacked")
    scripts = tmp_path / "unpacked" / "DEBIAN"
    assert "setup add 1.0" in (scripts / "postinst").read_text()
    assert "setup remove --keep-settings" in (scripts / "prerm").read_text()
    for name in ("postinst", "prerm", "postrm"):
        subprocess.run(["sh", "-n", scripts / name], check=True, timeout=60)
    # What its scripts call, in a folder that stands for the computer.
    shutil.copytree(tmp_path / "unpacked/usr", computer.root / "usr", dirs_exist_ok=True)
    setup = computer.root / "usr/lib/kiosk/setup"
    subprocess.run(["sh", setup, "add", "1.0", computer.root], check=True, timeout=60)
    assert (computer.root / "opt/kiosk/current/link").read_text() == "one"
    subprocess.run(["sh", setup, "remove", computer.root], check=True, timeout=60)
    assert not (computer.root / "opt/kiosk").exists()


@pytest.mark.parametrize("path", SHELL_FILES, ids=lambda path: path.name)
def test_the_scripts_can_be_read_by_every_shell(path: Path) -> None:
    assert path.read_text().startswith("#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n")
    subprocess.run(["sh", "-n", path], check=True, timeout=60)


def test_systemd_understands_the_units(computer: Computer) -> None:
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd-analyze is not here")
    computer.install()
    for name in ("kiosk.service", "kiosk-stick@.service"):
        done = subprocess.run(
            ["systemd-analyze", "verify", "--man=no", UNITS / name],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        other = [line for line in done.stderr.splitlines() if "is not executable" not in line]
        assert not other


def test_the_unit_keeps_the_kiosk_going_and_off_the_network() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(UNITS / "kiosk.service")
    service = unit["Service"]
    seconds = {"200ms": 0.2, "3500ms": 3.5, "1": 1.0}
    names = ("WatchdogSec", "TimeoutAbortSec", "RestartSec")
    assert (service["Type"], service["NotifyAccess"]) == ("notify", "all")
    assert service["Restart"] == "always"
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"
    assert sum(seconds[service[name]] for name in names) <= 5
    assert set(service["RestrictAddressFamilies"].split()) == {"AF_UNIX", "AF_NETLINK"}
    assert service["IPAddressDeny"] == "any"
    assert service["ProtectSystem"] == "strict"
    assert service["NoNewPrivileges"] == "yes"
    session = (LINUX / "root/usr/lib/kiosk/session").read_text()
    assert re.search(r"exec cage (?!.*-s\b)", session)
    assert "-nocursor" in session
