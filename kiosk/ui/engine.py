# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: fonts, translator, view models and QML engine, made and taken down in order."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

import shiboken6
from msgspec import Struct
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.i18n.languages import KNOWN, Language
from kiosk.speech.speaker import Speaker
from kiosk.ui.controller import Controller
from kiosk.ui.dots import DotsProvider, MarkProvider
from kiosk.ui.home_view_model import HomeViewModel
from kiosk.ui.icons import IconProvider
from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.language_view_model import LanguageViewModel
from kiosk.ui.my_list_view_model import MyListViewModel
from kiosk.ui.page_view_model import PageViewModel
from kiosk.ui.speech_view_model import SpeechViewModel
from kiosk.ui.translator import GettextTranslator
from kiosk.ui.words_view_model import WordsViewModel

log = logging.getLogger(__name__)


class Look(Struct, frozen=True):
    """What the window needs to know of the machine and the clinic."""

    qml: Path
    pictures: Path
    width_mm: float
    guarded: bool
    tap_pause_ms: int
    """How long a button is deaf after a tap."""
    words_per_minute: int


def load_fonts(folder: Path) -> bool:
    """Adds every font in `folder` and makes its first family the application's. False if none."""
    families: list[str] = []
    for file in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families += [
            name for name in QFontDatabase.applicationFontFamilies(number) if name not in families
        ]
    if families:
        font = QFont()
        font.setFamilies(families)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        QGuiApplication.setFont(font)
    return bool(families)


class KioskWindow(QObject):
    """Owns everything that is shown. `close` takes it down: the engine first."""

    def __init__(
        self,
        controller: Controller,
        offered: Sequence[Language],
        spoken: frozenset[str],
        look: Look,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.controller = controller
        self.speaker = Speaker(self)
        self.kiosk = KioskViewModel(controller, self)
        self.languages = LanguageViewModel(controller, offered, spoken, self)
        self.home = HomeViewModel(controller, self)
        self.words = WordsViewModel(controller, self)
        self.my_list = MyListViewModel(controller, self)
        self.speech = SpeechViewModel(controller, self.speaker, spoken, look.words_per_minute, self)
        calm = self.kiosk.beside.calm
        calm.partBegun.connect(lambda _: self.speech.read_part(calm.lines))
        calm.breathBegun.connect(self.speaker.breathe)
        calm.hushed.connect(self.speaker.hold_breath)
        self.speaker.failed.connect(calm.lose_sound)
        language = controller.visit.state.language
        self._translator = GettextTranslator(controller.localised.interface(language), self)
        QGuiApplication.installTranslator(self._translator)
        controller.language_changed.connect(self._change_language)
        self._engine = QQmlApplicationEngine(self)
        self._engine.addImageProvider("icons", IconProvider())
        self._engine.addImageProvider("dots", DotsProvider())
        self._engine.addImageProvider("marks", MarkProvider())
        self._engine.addImageProvider("codes", self.kiosk.beside.takeaway.provider)
        self._engine.setInitialProperties(
            {
                "kiosk": self.kiosk,
                "languages": self.languages,
                "home": self.home,
                "words": self.words,
                "myList": self.my_list,
                "speech": self.speech,
                "pictures": look.pictures.as_uri(),
                "widthMm": look.width_mm,
                "guarded": look.guarded,
                "tapPause": look.tap_pause_ms,
            }
        )
        self._change_language(language)
        self._engine.load(QUrl.fromLocalFile(str(look.qml / "Main.qml")))

    @property
    def page(self) -> PageViewModel:
        """The page shown last."""
        return self.kiosk.current_page

    @property
    def window(self) -> QQuickWindow | None:
        """The window, or None when its QML could not be loaded (the log says why)."""
        roots = self._engine.rootObjects()
        return roots[0] if roots and isinstance(roots[0], QQuickWindow) else None

    def _change_language(self, language: str) -> None:
        self._translator.use(self.controller.localised.interface(language))
        rtl = KNOWN[language].rtl
        QGuiApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        self._engine.retranslate()

    def close(self) -> None:
        """Takes the window down. Safe to call twice."""
        self.speaker.close()
        self.kiosk.beside.takeaway.close()
        if shiboken6.isValid(self._engine):
            shiboken6.delete(self._engine)
            QGuiApplication.removeTranslator(self._translator)
