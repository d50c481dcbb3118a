# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen of a kiosk that crashed too often: all of it fits, and it needs next to nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.staff.settings import Clinic, Languages, Settings
from kiosk.system import paths
from kiosk.tour.draw import settle
from kiosk.tour.fit import misfits, visible_texts
from kiosk.ui.engine import load_fonts
from kiosk.ui.glyphs import Glyphs
from kiosk.ui.icons import IconProvider
from kiosk.ui.out_of_order import ASK, MOST, notice

LINES = (
    ("Esta pantalla no funciona ahora. Pida ayuda al personal.", False),
    ("Cet écran ne fonctionne pas. Adressez-vous au personnel.", False),
    ("هذه الشاشة لا تعمل الآن. من فضلك اسأل الموظفين.", True),
    ("此屏幕暂时无法使用，请询问工作人员。", False),  # noqa: RUF001
    ("यह स्क्रीन अभी काम नहीं कर रही है। कृपया कर्मचारियों से पूछें।", False),
    (ASK, False),
)

Open = Callable[..., QQuickWindow]


@pytest.fixture
def open_screen(qapp: object) -> Iterator[Open]:
    engines: list[QQmlApplicationEngine] = []
    assert load_fonts(paths.FONTS)

    def open_one(size: tuple[int, int], rtl: bool = False, colors: str = "light") -> QQuickWindow:
        engine = QQmlApplicationEngine()
        engines.append(engine)
        engine.addImageProvider("icons", IconProvider())
        engine.setInitialProperties(
            {
                "code": 137,
                "colors": colors,
                "lines": [{"text": text, "rightToLeft": right} for text, right in LINES],
                "phone": "\u20661-800-555-0142\u2069",
                "pictures": paths.PICTURES.as_uri(),
                "rightToLeft": rtl,
                "turned": 0,
            }
        )
        engine.load(QUrl.fromLocalFile(str(paths.QML / "OutOfOrder.qml")))
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        window.resize(*size)
        window.show()
        settle(window)
        return window

    yield open_one
    for engine in engines:
        shiboken6.delete(engine)


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 1024), (800, 600)])
def test_all_of_it_fits(size: tuple[int, int], rtl: bool, open_screen: Open) -> None:
    window = open_screen(size, rtl)
    texts = [str(item.property("text")) for item, _ in visible_texts(window)]
    assert {line for line, _ in LINES} < set(texts)
    assert any("137" in text for text in texts)
    assert any("1-800-555-0142" in text for text in texts)
    assert misfits(window, Glyphs(paths.FONTS)) == []


def test_it_cannot_be_closed(open_screen: Open) -> None:
    window = open_screen((1920, 1080))
    assert not window.close()
    assert window.isVisible()


@pytest.fixture
def translations(tmp_path: Path) -> Path:
    """Spanish with the text, Arabic without it."""
    for tag, text in (("es", LINES[0][0]), ("ar", "")):
        catalogue = Catalog(locale=tag)
        catalogue.add(ASK, text)
        folder = tmp_path / "translations" / tag / "LC_MESSAGES"
        folder.mkdir(parents=True)
        with (folder / "kiosk.mo").open("wb") as file:
            write_mo(file, catalogue)
    return tmp_path / "translations"


def test_it_asks_in_the_languages_of_the_clinic(translations: Path) -> None:
    told = notice(Settings(clinic=Clinic(phone=" 555 0142 ")), translations)
    assert told.lines == (LINES[0],)
    assert told.phone == "\u2066555 0142\u2069"
    spanish = Settings(languages=Languages(default="es", offered=("es", "en", "ar")))
    told = notice(spanish, translations)
    assert told.words.text("", ASK) == LINES[0][0]
    assert told.lines == ((ASK, False),)
    assert told.phone == ""


def test_it_stands_without_translations_and_with_settings_that_name_none(tmp_path: Path) -> None:
    told = notice(Settings(languages=Languages(default="xx", offered=("yy",))), tmp_path)
    assert (told.lines, told.right_to_left) == ((), False)


def test_there_is_room_for_every_language_it_names() -> None:
    assert len(LINES) == MOST
