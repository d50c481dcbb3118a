# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk pack` and `kiosk update`: from the maker's folder to the kiosk, and back."""

from __future__ import annotations

import datetime
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from kiosk import __version__
from kiosk.exits import Exit
from kiosk.i18n.catalogue import catalogue
from kiosk.packs.version import this_platform
from kiosk.staff.approvals import ApprovalsStore, SignOff
from kiosk.startup import Options, make_controller, prepare
from kiosk.system import paths
from tests.unit.packs.made import Maker
from tests.unit.system.updating import ARTICLE, NEW, NEWEST, OLD, Kiosk, altered, refused


@pytest.fixture
def kiosk(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Kiosk:
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / name))
    return Kiosk(tmp_path, capsys)


def test_an_article_comes_and_goes(kiosk: Kiosk) -> None:
    assert kiosk.title == OLD
    pack = kiosk.article("2.0", NEW)
    code, out, errors = kiosk.update("apply", pack, "--yes")
    assert (code, errors) == (Exit.OK, "")
    for line in (
        f"What: +article {ARTICLE}, “{NEW}”",
        r"Version: +2\.0 \(now: 1, built in\)",
        "Languages: +en, es",
        "Not reviewed: +es",
        r"Signed by: +north \([0-9a-f]{16}\)",
    ):
        assert re.search(line, out)
    assert kiosk.title == NEW
    found = catalogue(kiosk.library.translations(ARTICLE, paths.TRANSLATIONS), ARTICLE, "es")
    assert found.text("article", NEW) == "Su oído"
    kiosk.update("apply", kiosk.article("3.0", NEWEST), "--yes")
    assert kiosk.title == NEWEST
    assert f"{ARTICLE}: 3.0 (kept: 2.0)" in kiosk.update("list")[1]
    assert kiosk.update("rollback", ARTICLE)[0] == Exit.OK
    assert kiosk.title == NEW
    assert kiosk.update("rollback", ARTICLE)[0] == Exit.OK
    assert kiosk.title == OLD
    code, _, errors = kiosk.update("rollback", ARTICLE)
    assert (code, "nothing to go back from" in errors) == (Exit.UPDATE, True)


def test_the_kiosk_starts_with_it(kiosk: Kiosk) -> None:
    kiosk.update("apply", kiosk.article("2.0"), "--yes")
    ground = prepare(Options(keep_copies=False))
    assert list(ground.library.articles) == ["bone-marrow-biopsy", ARTICLE]
    assert (
        make_controller(ground, Options()).localised.article(ARTICLE, "es").head.title == "Su oído"
    )


def test_showing_changes_nothing(kiosk: Kiosk) -> None:
    pack = kiosk.article("2.0", NEW)
    for action in ("show", "list"):
        assert kiosk.update(action, kiosk.stick)[0] == Exit.OK
    assert kiosk.run("pack", "show", pack)[0] == Exit.OK
    assert kiosk.title == OLD
    assert not paths.packs_folder().exists()


def test_what_is_here_already_is_left_alone(kiosk: Kiosk) -> None:
    pack = kiosk.article("2.0")
    kiosk.update("apply", pack, "--yes")
    code, out, _ = kiosk.update("apply", pack, "--yes")
    assert (code, "It is here already" in out) == (Exit.OK, True)


def test_what_would_be_signed_off_again_is_counted(kiosk: Kiosk) -> None:
    ApprovalsStore(paths.settings_file().with_name("approvals.toml")).record(
        SignOff(
            article=ARTICLE,
            language="en",
            name="A. Person",
            role="nurse",
            date=datetime.date(2026, 11, 23),
            pages={},
        )
    )
    _, out, _ = kiosk.update("show", kiosk.article("2.0"))
    found = re.search(r"To sign off: +en (\d+) of (\d+)", out)
    assert found
    assert found[1] == found[2] != "0"


def test_an_older_one_is_refused_unless_it_is_wanted(kiosk: Kiosk) -> None:
    older = kiosk.article("2.0", NEW)
    kiosk.update("apply", kiosk.article("3.0", NEWEST), "--yes")
    code, _, errors = kiosk.update("apply", older, "--yes")
    assert code == Exit.UPDATE
    assert f"{older}: is 2.0, which is older than 3.0 that is here." in errors
    assert kiosk.title == NEWEST
    assert kiosk.update("apply", older, "--yes", "--allow-downgrade")[0] == Exit.OK
    assert kiosk.title == NEW


def test_nobody_to_ask_changes_nothing(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    pack = kiosk.article("2.0")
    monkeypatch.setattr("sys.stdin", io.StringIO("yes"))
    code, _, errors = kiosk.update("apply", pack)
    assert (code, "Add --yes" in errors) == (Exit.USAGE, True)
    assert kiosk.title == OLD


@pytest.mark.parametrize(
    ("changed", "line"),
    [
        ({"minimum_kiosk": "99.0"}, f"needs a kiosk from 99.0 on; this is {__version__}"),
        ({"platform": "amiga-m68k"}, f"is for amiga-m68k; this computer is {this_platform()}"),
    ],
)
def test_a_pack_for_another_kiosk_is_refused(
    changed: dict[str, object], line: str, kiosk: Kiosk
) -> None:
    pack = kiosk.article("2.0")
    altered(kiosk, pack, **changed)
    refused(kiosk, pack, Exit.UPDATE, line)


def test_an_article_with_a_fault_is_refused(kiosk: Kiosk) -> None:
    pack = kiosk.article("2.0")
    head = kiosk.folder / "source-2.0" / ARTICLE / "article.toml"
    whole = head.read_bytes()
    head.write_bytes(whole + b"\n[surprise]\n")
    altered(kiosk, pack)
    refused(kiosk, pack, Exit.ARTICLE, f"{pack}: {ARTICLE}/article.toml: ")
    head.write_bytes(whole.replace(b'"2.0"', b'"2.1"'))
    altered(kiosk, pack)
    refused(kiosk, pack, Exit.ARTICLE, "its article.toml does not say 2.0")


def test_an_article_with_a_broken_catalogue_is_refused(kiosk: Kiosk) -> None:
    pack = kiosk.article("2.0")
    (kiosk.folder / "translations" / "es" / "LC_MESSAGES" / f"{ARTICLE}.mo").write_bytes(b"no")
    altered(kiosk, pack)
    refused(kiosk, pack, Exit.ARTICLE, f"{pack}: translations/es/LC_MESSAGES/{ARTICLE}.mo: ")


def test_a_fault_is_found_by_the_maker_already(kiosk: Kiosk) -> None:
    kiosk.article("2.0")
    source = kiosk.folder / "source-2.0" / ARTICLE
    (source / "sources.toml").unlink()
    out = kiosk.folder / "x.kioskpack"
    code, _, errors = kiosk.run("pack", "create", source, "--out", out)
    assert (code, "sources.toml" in errors, out.exists()) == (Exit.ARTICLE, True, False)


def test_the_kiosk_is_replaced_and_comes_back(kiosk: Kiosk) -> None:
    code, out, errors = kiosk.update("apply", kiosk.package("9.0"), "--yes")
    assert (code, errors) == (Exit.OK, ""), out
    program = kiosk.root / "current" / "kiosk"
    assert os.access(program, os.X_OK)
    assert (kiosk.root / "current" / "libone.so.1").read_bytes() == b"one"
    assert (kiosk.root / "current").readlink() == Path("9.0")
    assert kiosk.update("rollback")[0] == Exit.OK
    assert (kiosk.root / "current").readlink() == Path(__version__)


def test_a_kiosk_tells_which_of_its_languages_nobody_reviewed(kiosk: Kiosk) -> None:
    folder = kiosk.folder / "dist-9.0" / "_internal" / "translations" / "pt_BR" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    for name in ("kiosk.mo", f"{ARTICLE}.mo"):
        with (folder / name).open("wb") as file:
            write_mo(file, Catalog("pt_BR"))
    _, out, _ = kiosk.update("show", kiosk.package("9.0"))
    assert re.search("Languages: +en, pt-BR\n +Not reviewed: +pt-BR\n", out)


def test_a_kiosk_that_fails_its_own_test_is_not_installed(kiosk: Kiosk) -> None:
    line = "its self-test fails with 5: a font is missing"
    refused(kiosk, kiosk.package("9.0", code=5), Exit.UPDATE, line)


def test_a_kiosk_without_a_self_test_is_installed(kiosk: Kiosk) -> None:
    assert kiosk.update("apply", kiosk.package("9.0", code=2), "--yes")[0] == Exit.OK


def test_where_no_kiosk_is_installed_none_is_updated(kiosk: Kiosk) -> None:
    (kiosk.root / "current").unlink()
    code, _, errors = kiosk.update("apply", kiosk.package("9.0"), "--yes")
    assert (code, "Run install.sh first" in errors) == (Exit.UPDATE, True)


def test_a_stick_is_gone_through_to_its_end(kiosk: Kiosk) -> None:
    (kiosk.stick / "a-broken.kioskpack").write_bytes(b"nothing")
    kiosk.article("2.0", NEW)
    kiosk.package("9.0")
    code, _, errors = kiosk.update("apply", kiosk.stick, "--yes")
    assert (code, "a-broken.kioskpack: is no pack" in errors) == (Exit.UPDATE, True)
    assert kiosk.title == NEW
    assert (kiosk.root / "current").readlink() == Path("9.0")
    code, _, errors = kiosk.update("apply", kiosk.folder / "maker", "--yes")
    assert (code, "holds no .kioskpack file" in errors) == (Exit.USAGE, True)


def test_a_damaged_article_that_was_installed_gives_way_to_the_built_in_one(kiosk: Kiosk) -> None:
    kiosk.update("apply", kiosk.article("2.0", NEW), "--yes")
    head = paths.packs_folder() / ARTICLE / "2.0" / ARTICLE / "article.toml"
    head.write_bytes(b"\0\0")
    library = kiosk.library
    assert library.articles[ARTICLE].head.title == OLD
    assert library.translations(ARTICLE, paths.TRANSLATIONS) == paths.TRANSLATIONS
    assert any(str(head) in str(fault) for fault in library.faults)


def test_keys_are_made_and_a_pack_signed_in_processes_of_their_own(tmp_path: Path) -> None:
    maker = Maker(tmp_path / "maker")
    pack = maker.pack(signed=False)

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "kiosk", "pack", *map(str, arguments)],
            cwd=paths.root(),
            env=os.environ | {"KIOSK_KEY_PASSWORD": "a secret"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    made = run("keygen", "south", "--out", tmp_path / "keys", "--password")
    assert (made.returncode, made.stderr) == (Exit.OK, "")
    signed = run("sign", pack, "--key", tmp_path / "keys" / "south.key")
    assert (signed.returncode, signed.stderr) == (Exit.OK, "")
    again = run("keygen", "south", "--out", tmp_path / "keys")
    assert (again.returncode, "is there already" in again.stderr) == (Exit.UPDATE, True)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root acts as others")
def test_root_installs_articles_as_the_user_they_belong_to(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = kiosk.article("2.0")
    nobody = 65534
    with tempfile.TemporaryDirectory() as name:
        state = Path(name) / "kiosk"
        state.mkdir()
        for folder in (state.parent, state):
            folder.chmod(0o755)
        os.chown(state, nobody, nobody)
        monkeypatch.setenv("XDG_STATE_HOME", name)
        assert kiosk.update("apply", pack, "--yes")[0] == Exit.OK
        assert {path.lstat().st_uid for path in state.rglob("*")} == {nobody}
        assert os.geteuid() == 0
        # What that user must not write, root does not write for it.
        shutil.rmtree(state / "packs")
        (state / "packs").symlink_to(kiosk.root)
        assert kiosk.update("apply", pack, "--yes")[0] == Exit.OUTPUT
        assert not (kiosk.root / ARTICLE).exists()
