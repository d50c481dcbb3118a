# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of starting up that open no window."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from kiosk import startup
from kiosk.exits import Exit
from kiosk.exits import RefusalError as Refused
from kiosk.session.destination import Attract
from kiosk.session.idle import IdleTimes
from kiosk.session.preferences import Preferences
from kiosk.session.visit import Defaults, Visit
from kiosk.staff.settings import Idle, Languages, Screen, Settings
from kiosk.startup import Ground, Options
from kiosk.system import paths

BIOPSY = paths.ARTICLES / "bone-marrow-biopsy"


@pytest.fixture(autouse=True)
def _state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is kept on the machine that runs the tests."""
    monkeypatch.setattr(paths, "state_folder", lambda: tmp_path / "state")


@pytest.fixture
def translations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Spanish and Arabic are there, beside English."""
    for name in ("es", "ar"):
        (tmp_path / "translations" / name / "LC_MESSAGES").mkdir(parents=True)
    monkeypatch.setattr(paths, "TRANSLATIONS", tmp_path / "translations")


def tags(settings: Settings, wanted: str | None = None) -> list[str]:
    return [language.tag for language in startup.offered_languages(settings, wanted)]


@pytest.mark.usefixtures("translations")
@pytest.mark.parametrize(
    ("offered", "expected"),
    [
        ((), ["en", "es", "ar"]),
        (("ar", "en"), ["ar", "en"]),
        (("es",), ["es"]),
        (("hi", "es"), ["es"]),
        (("hi",), ["en", "es", "ar"]),
    ],
)
def test_languages_stand_in_the_clinics_order(
    offered: tuple[str, ...], expected: list[str]
) -> None:
    assert tags(Settings(languages=Languages(offered=offered))) == expected


@pytest.mark.usefixtures("translations")
def test_a_language_without_a_translation_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    tags(Settings(languages=Languages(offered=("hi", "es"))))
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert "languages.offered: hi has no translation" in caplog.text


@pytest.mark.usefixtures("translations")
def test_the_language_asked_for_is_offered_too() -> None:
    only = Settings(languages=Languages(offered=("es",)))
    assert tags(only, "ar") == ["es", "ar"]
    assert tags(only, "es") == ["es"]
    assert tags(only, "x-long") == ["es", "x-long"]


@pytest.mark.usefixtures("translations")
@pytest.mark.parametrize("wanted", ["hi", "xx", "x-foo", "EN"])
def test_a_language_that_is_not_there_is_refused(wanted: str) -> None:
    with pytest.raises(Refused, match=f"--lang {wanted}: .* Use one of: en, es, ar") as caught:
        tags(Settings(), wanted)
    assert caught.value.code == Exit.USAGE


def ground(settings: Settings) -> Ground:
    library = startup.load_library(Options())
    return Ground(settings, library, startup.offered_languages(settings, None))


@pytest.mark.usefixtures("qapp", "translations")
def test_a_visit_starts_with_the_clinics_settings() -> None:
    settings = Settings(
        languages=Languages(default="ar"),
        idle=Idle(ask_after=100, count_down=30, hidden_for=40, goodbye_for=5),
        screen=Screen(text_size="large", colors="dark", less_movement=True),
    )
    controller = startup.make_controller(ground(settings), Options())
    state, times = controller.visit.state, controller.clock.times
    assert state.language == "ar"
    assert state.preferences == Preferences(text_size="large", colors="dark", less_movement=True)
    assert (state.place, state.article) == (Attract(), BIOPSY.name)
    assert (times.ask_after, times.count_down, times.hidden_for, times.goodbye_for) == (
        100, 30, 40, 5,
    )  # fmt: skip


@pytest.mark.usefixtures("qapp", "translations")
@pytest.mark.parametrize(
    ("offered", "default", "asked", "expected"),
    [
        ((), "es", None, "es"),
        ((), "es", "ar", "ar"),
        (("ar", "es"), "en", None, "ar"),
        ((), "xx", None, "en"),
    ],
)
def test_a_visit_starts_in_a_language_that_is_offered(
    offered: tuple[str, ...], default: str, asked: str | None, expected: str
) -> None:
    settings = Settings(languages=Languages(offered=offered, default=default))
    controller = startup.make_controller(ground(settings), Options(language=asked))
    assert controller.visit.state.language == expected


@pytest.mark.usefixtures("qapp")
def test_the_rooms_agree_on_what_holds_when_the_clinic_sets_nothing() -> None:
    controller = startup.make_controller(ground(Settings()), Options())
    fresh = Visit(Defaults(), startup.outline(controller.library))
    assert controller.visit.state == fresh.state
    assert controller.clock.times == IdleTimes()


@pytest.mark.usefixtures("qapp")
def test_a_still_start_moves_nothing() -> None:
    normal = startup.make_controller(ground(Settings()), Options())
    still = startup.make_controller(ground(Settings()), Options(), still=True)
    asked = startup.make_controller(ground(Settings()), Options(still=True))
    assert still.visit.state.preferences.less_movement
    assert asked.visit.state.preferences.less_movement
    assert not normal.visit.state.preferences.less_movement


def test_without_a_settings_file_of_its_own_a_damaged_one_costs_the_settings_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    broken = tmp_path / "kiosk.toml"
    broken.write_text("[", encoding="utf-8")
    monkeypatch.setattr(paths, "DEFAULT_SETTINGS", broken)
    assert startup.load_settings(Options())[0] == Settings()
    assert str(broken) in caplog.text
    with pytest.raises(Refused, match="is not TOML") as caught:
        startup.load_settings(Options(config=broken))
    assert caught.value.code == Exit.SETTINGS


def test_a_wrong_setting_is_logged_and_the_kiosk_starts(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("[idle]\nask_after = 1\ncount_down = 30\n", encoding="utf-8")
    settings, _ = startup.load_settings(Options(config=config))
    assert settings == Settings(idle=Idle(count_down=30))
    assert "line 2, idle.ask_after" in caplog.text


def test_a_value_no_article_asks_for_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("[values]\nrest_minute = 30\npress_minutes = 5\n", encoding="utf-8")
    prepared = startup.prepare(Options(config=config))
    assert prepared.settings.values["press_minutes"] == 5
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert "values.rest_minute: no article has a place of that name" in caplog.text


def test_good_articles_are_kept_and_shown_when_they_break(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    shutil.copytree(BIOPSY, articles / BIOPSY.name, ignore=shutil.ignore_patterns("make"))
    options = Options(articles=articles)
    startup.load_library(options)
    (articles / BIOPSY.name / "chapters" / "why.toml").unlink()
    library = startup.load_library(options)
    assert library.folders == {BIOPSY.name: tmp_path / "state" / "articles" / BIOPSY.name}
    with pytest.raises(Refused, match="the file is missing") as caught:
        startup.load_library(Options(articles=articles, keep_copies=False))
    assert caught.value.code == Exit.ARTICLE


def test_the_outline_is_the_guided_walk() -> None:
    (outline,) = startup.outline(startup.load_library(Options(keep_copies=False)))
    assert outline.article == BIOPSY.name
    assert outline.pages[0] == ("one-minute", "in-short")
    assert outline.pages[-1][0] == "remember"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
@pytest.mark.parametrize(
    ("name", "headless"),
    [(None, True), ("DISPLAY", False), ("WAYLAND_DISPLAY", False), ("QT_QPA_PLATFORM", False)],
)
def test_a_display_is_told_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, name: str | None, headless: bool
) -> None:
    for one in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(one, raising=False)
    if name:
        monkeypatch.setenv(name, "x")
    assert startup.headless() is headless


@pytest.mark.parametrize(
    ("name", "backend", "rhi"),
    [("auto", "software", None), ("software", "software", None), ("opengl", None, "opengl")],
)
def test_the_renderer_is_software_unless_asked_for(
    monkeypatch: pytest.MonkeyPatch, name: str, backend: str | None, rhi: str | None
) -> None:
    for one in ("QSG_RHI_BACKEND", "QT_QPA_PLATFORMTHEME", "QT_LOGGING_RULES"):
        monkeypatch.setenv(one, "")
        monkeypatch.delenv(one)
    monkeypatch.setenv("QT_QUICK_BACKEND", "x")
    startup.choose_renderer(name)
    assert os.environ.get("QT_QUICK_BACKEND") == backend
    assert os.environ.get("QSG_RHI_BACKEND") == rhi
