# SPDX-License-Identifier: GPL-3.0-or-later
"""Which languages are offered, and what staff are told of those that are not."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import pytest

from kiosk.article.library import open_library
from kiosk.offering import Offering
from kiosk.staff.approvals import ApprovalsStore, Draft
from kiosk.staff.commissioning import Kind
from kiosk.staff.settings import Languages, Settings
from kiosk.system import paths

TODAY = datetime.date(2026, 11, 1)


@pytest.fixture
def offering(tmp_path: Path) -> Offering:
    library = open_library(paths.ARTICLES, None)
    return Offering(library, ApprovalsStore(tmp_path / "approvals.toml"))


def tags(offering: Offering, *named: str) -> list[str]:
    settings = Settings(languages=Languages(offered=named))
    return [one.tag for one in offering.offered(settings)]


def test_before_anything_is_approved_all_are_shown(offering: Offering) -> None:
    assert {"en", "es", "ar"} <= set(tags(offering))
    assert tags(offering, "es", "en") == ["es", "en"]
    assert offering.faults(Settings()) == ()


def test_once_one_is_approved_the_others_wait(offering: Offering) -> None:
    offering.approvals.offer_draft(Draft(language="es", name="A", date=TODAY))
    assert tags(offering) == ["es"]
    assert tags(offering, "fr", "es") == ["es"]
    assert tags(offering, "fr") == ["fr"]


def test_a_language_named_and_not_approved_is_told_once(offering: Offering) -> None:
    offering.approvals.offer_draft(Draft(language="es", name="A", date=TODAY))
    settings = Settings(languages=Languages(offered=("fr", "es"), default="fr"))
    (line,) = offering.faults(settings)
    assert line.startswith("kiosk.toml: languages.offered: fr is neither signed nor")
    settings = Settings(languages=Languages(offered=("es",), default="hi"))
    (line,) = offering.faults(settings)
    assert line == "kiosk.toml: languages.default: hi is not offered; es is shown first"


def test_the_steps_are_of_the_languages_that_are_offered(offering: Offering) -> None:
    settings = Settings(languages=Languages(offered=("en", "es")))
    steps = offering.readiness(settings, pin_set=True).steps
    assert [one.language for one in steps if one.kind is Kind.LANGUAGE] == ["en", "es"]
    offering.approvals.offer_draft(Draft(language="es", name="A", date=TODAY))
    steps = offering.readiness(settings, pin_set=True).steps
    assert [one.kind for one in steps if one.kind not in (Kind.PHONE, Kind.VALUE)] == [Kind.ARTICLE]


def test_the_first_look_knows_what_needs_no_text(offering: Offering) -> None:
    kinds = {one.kind for one in offering.first_look(Settings(), pin_set=False).steps}
    assert kinds == {Kind.PIN, Kind.PHONE, Kind.VALUE}


def test_a_language_that_no_font_can_write_is_left_out(
    qapp: object, offering: Offering, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    translations = tmp_path / "translations"
    shutil.copytree(paths.TRANSLATIONS / "es", translations / "es")
    shutil.copytree(paths.TRANSLATIONS / "es", translations / "am")
    monkeypatch.setattr(paths, "TRANSLATIONS", translations)
    assert tags(offering) == ["en", "es"]
    assert [one.tag for one in offering.every()] == ["en", "es"]
    (line,) = offering.faults(Settings())
    assert line.startswith("am: no font has ")
    assert line.endswith("Amharic is left out")


def test_a_language_named_twice_is_offered_once(offering: Offering) -> None:
    assert tags(offering, "es", "en", "es") == ["es", "en"]


def test_a_catalogue_that_is_not_there_or_damaged_is_told(
    offering: Offering, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "translations" / "es" / "LC_MESSAGES"
    shutil.copytree(paths.TRANSLATIONS / "es" / "LC_MESSAGES", folder)
    monkeypatch.setattr(paths, "TRANSLATIONS", tmp_path / "translations")
    assert offering.faults(Settings()) == ()
    (folder / "bone-marrow-biopsy.mo").unlink()
    (folder / "kiosk.mo").write_bytes(b"half")
    damaged, missing = offering.faults(Settings())
    assert "kiosk.mo: cannot be read (" in damaged
    assert "bone-marrow-biopsy.mo: is missing; English is shown in its place" in missing
    assert offering.faults(Settings(languages=Languages(offered=("en",)))) == ()


def test_a_font_that_is_not_there_is_told(
    offering: Offering, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fonts = tmp_path / "fonts"
    shutil.copytree(paths.FONTS, fonts)
    (fonts / "NotoSansArabic-Bold.ttf").unlink()
    monkeypatch.setattr(paths, "FONTS", fonts)
    (line,) = offering.faults(Settings())
    assert line == f"{fonts}: a font is missing for Arabic. Run `make run`."


def test_a_language_that_is_none_is_told_once(
    offering: Offering, caplog: pytest.LogCaptureFixture
) -> None:
    settings = Settings(languages=Languages(offered=("xx", "en", "xx", "../../etc")))
    assert offering.faults(settings) == (
        "kiosk.toml: languages.offered: xx has no translation; left out",
        "kiosk.toml: languages.offered: ../../etc has no translation; left out",
    )
    assert caplog.text == ""
