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

from kiosk.i18n.languages import Language, language_of
from kiosk.speech.speaker import Speaker
from kiosk.ui.access_view_model import AccessViewModel
from kiosk.ui.announcer_view_model import AnnouncerViewModel
from kiosk.ui.controller import Controller
from kiosk.ui.dots import DotsProvider, MarkProvider
from kiosk.ui.home_view_model import HomeViewModel
from kiosk.ui.icons import IconProvider
from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.language_view_model import LanguageViewModel
from kiosk.ui.my_list_view_model import MyListViewModel
from kiosk.ui.night_view_model import NightViewModel
from kiosk.ui.notice_view_model import NoticeViewModel
from kiosk.ui.page_view_model import PageViewModel
from kiosk.ui.pairs_view_model import PairsViewModel
from kiosk.ui.preferences_view_model import PreferencesViewModel
from kiosk.ui.speech_view_model import SpeechViewModel
from kiosk.ui.staff.setup import Setup
from kiosk.ui.staff.staff_screen import StaffScreen
from kiosk.ui.staff.staff_view_model import StaffViewModel
from kiosk.ui.staff.standing import Standing
from kiosk.ui.start_view_model import StartViewModel
from kiosk.ui.translator import GettextTranslator
from kiosk.ui.words_view_model import WordsViewModel

log = logging.getLogger(__name__)


class Look(Struct, frozen=True):
    """What the window needs to know of the machine and the clinic."""

    qml: Path
    pictures: Path
    width_mm: float
    turn: int
    """How far the picture is turned clockwise, in degrees."""
    foot_mm: float
    """How far above the floor the picture's lower edge is; 0 where nobody measured it."""
    guarded: bool
    tap_pause_ms: int
    """How long a button is deaf after a tap."""
    touch_least_ms: int
    """A contact of a touch screen that is shorter is no finger."""
    words_per_minute: int
    volume: int
    """Of all sounds, in parts of 100."""
    start_languages: tuple[str, ...] = ()
    """Those the start screen greets in, by turns; empty is every one offered."""
    scan_seconds: float = 2.5
    """How long one switch rests on each control."""
    keypad_speaks: bool = False
    """Each control that a key reaches is said aloud."""


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
        setup: Setup,
        standing: Standing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.controller = controller
        self.speaker = Speaker(self)
        self.kiosk = KioskViewModel(controller, self)
        self.announcer = AnnouncerViewModel(controller, self.kiosk, self)
        self.preferences = PreferencesViewModel(controller, self)
        self.languages = LanguageViewModel(controller, offered, spoken, self)
        self.home = HomeViewModel(controller, self)
        self.words = WordsViewModel(controller, self)
        self.my_list = MyListViewModel(controller, self)
        self.speaker.volume = look.volume
        self.speech = SpeechViewModel(controller, self.speaker, spoken, look.words_per_minute, self)
        self.pairs = PairsViewModel(controller, self.speech, spoken, self)
        self.start = StartViewModel(controller, offered, look.start_languages, self)
        self.start.startLanguageChosen.connect(self.languages.startLanguageChosen)
        setup.setParent(self)
        self.staff = StaffViewModel(controller, setup, self)
        self.night = NightViewModel(controller, setup, self.staff, self)
        self.access = AccessViewModel(
            controller, self.kiosk, self.preferences, self.speech, self.staff, self.night, self
        )
        self.access.follow(look.scan_seconds, look.keypad_speaks)
        self.staff_screen = StaffScreen(
            self.staff,
            standing,
            look.qml,
            look.pictures,
            {
                "announcer": self.announcer,
                "tapPause": look.tap_pause_ms,
                "touchLeast": look.touch_least_ms,
            },
        )
        self.staff.setup_done = lambda: standing.done or not standing.told
        self.standing = standing
        self.notice = NoticeViewModel(controller, self.start, standing, self)
        self.kiosk.beside.takeaway.mark_drafts(standing.goes_home_unsigned)
        standing.changed.connect(self.kiosk.beside.takeaway.look_again)
        self.staff.openChanged.connect(self._staff_came)
        self.staff.changed.connect(self._follow_clinic)
        self.languages.startLanguageChosen.connect(
            lambda tag: setup.change({("languages", "default"): tag})
        )
        calm = self.kiosk.beside.calm
        calm.partBegun.connect(lambda _: self.speech.read_part(calm.lines))
        calm.breathBegun.connect(self.speaker.breathe)
        calm.hushed.connect(self.speaker.hold_breath)
        self.speaker.failed.connect(calm.lose_sound)
        tag = controller.visit.state.language
        self._spoken_tag = tag
        self._width_mm = look.width_mm
        self._translator = GettextTranslator(controller.localised.interface(tag), self)
        QGuiApplication.installTranslator(self._translator)
        controller.language_changed.connect(self._change_language)
        self._engine = QQmlApplicationEngine(self)
        self._engine.addImageProvider("icons", IconProvider())
        self._engine.addImageProvider("dots", DotsProvider())
        self._engine.addImageProvider("marks", MarkProvider())
        self._engine.addImageProvider("codes", self.kiosk.beside.takeaway.provider)
        self._engine.setInitialProperties(
            {
                "access": self.access,
                "announcer": self.announcer,
                "kiosk": self.kiosk,
                "preferences": self.preferences,
                "languages": self.languages,
                "home": self.home,
                "words": self.words,
                "myList": self.my_list,
                "speech": self.speech,
                "pairs": self.pairs,
                "start": self.start,
                "staff": self.staff,
                "notice": self.notice,
                "night": self.night,
                "pictures": look.pictures.as_uri(),
                "widthMm": look.width_mm,
                "turned": look.turn,
                "footMm": look.foot_mm,
                "guarded": look.guarded,
                "tapPause": look.tap_pause_ms,
                "touchLeast": look.touch_least_ms,
            }
        )
        self._change_language(tag)
        self._engine.load(QUrl.fromLocalFile(str(look.qml / "Main.qml")))
        self.speech.watch(self.window)
        self.announcer.attach(self.window)
        if self.window is not None:
            self.access.attach(self.window)
        if self.window is not None and standing.told:
            self.window.frameSwapped.connect(self._painted)

    def _painted(self) -> None:
        if self.window is not None:
            self.window.frameSwapped.disconnect(self._painted)
        self.standing.begin()

    @property
    def page(self) -> PageViewModel:
        """The page shown last."""
        return self.kiosk.current_page

    @property
    def window(self) -> QQuickWindow | None:
        """The window, or None when its QML could not be loaded (the log says why)."""
        roots = self._engine.rootObjects()
        return roots[0] if roots and isinstance(roots[0], QQuickWindow) else None

    def _change_language(self, tag: str) -> None:
        # The translator serves whoever is at the screen; the patient's language comes back.
        if not self.staff.here:
            self._speak(tag)
            self._engine.retranslate()

    def _speak(self, tag: str) -> None:
        self._spoken_tag = tag
        self._translator.use(self.controller.localised.interface(tag))
        rtl = language_of(tag).rtl
        QGuiApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )

    def _staff_came(self, came: bool) -> None:
        """Staff speak the clinic's language, the patient the one of the visit."""
        if not came:
            if self.window is not None:
                self.staff_screen.hide(self.window)
            self._change_language(self.controller.visit.state.language)
        elif self.window is not None:
            self.speech.stop()
            self._speak(self.staff.language)
            self.staff_screen.show(self.window)

    def _follow_clinic(self) -> None:
        if self.staff.here and self._spoken_tag != self.staff.language:
            self._speak(self.staff.language)
            self.staff_screen.retranslate()

    def renew(self, offered: Sequence[Language], spoken: frozenset[str], look: Look) -> None:
        """The clinic changed its settings: everything that was made from them follows."""
        self.languages.offer(offered, spoken)
        self.start.offer(offered, look.start_languages)
        self.speech.offer(spoken, look.words_per_minute)
        self.speaker.volume = look.volume
        self.access.follow(look.scan_seconds, look.keypad_speaks)
        self.pairs.offer(spoken)
        self.kiosk.beside.takeaway.renew()
        self.staff.renew()
        if self.window is None:
            return
        self.window.setProperty("turned", look.turn)
        self.window.setProperty("footMm", look.foot_mm)
        if look.width_mm != self._width_mm:
            self._width_mm = look.width_mm
            self.window.setProperty("widthMm", look.width_mm)
        self.staff_screen.fit(self.window)

    def close(self) -> None:
        """Takes the window down. Safe to call twice."""
        self.speaker.close()
        self.kiosk.beside.takeaway.close()
        self.staff_screen.close()
        # Who holds a window that is gone holds its items too; new ones come to the same addresses.
        self.speech.watch(None)
        self.announcer.attach(None)
        self.access.detach()
        if shiboken6.isValid(self._engine):
            shiboken6.delete(self._engine)
            QGuiApplication.removeTranslator(self._translator)
