# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers `qsTr` in QML from the gettext catalogue."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator

from kiosk.i18n.catalogue import Catalogue


class GettextTranslator(QTranslator):
    """The one translator, installed before the QML engine exists and removed after it is gone.

    To change the language, give it another catalogue and call `engine.retranslate()`. Installing
    or removing a translator later can freeze the kiosk for good: that waits for Qt's translator
    lock with the interpreter lock held, while QML's own thread, asking for the text of an error,
    holds the translator lock and waits for the interpreter.
    """

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def use(self, catalogue: Catalogue) -> None:
        """Answers from `catalogue` from now on."""
        self._catalogue = catalogue

    def isEmpty(self) -> bool:
        """Never: an empty translator is not asked for the layout direction."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The translation, or None: an empty string would blank the text."""
        return self._catalogue.find(disambiguation or "", source)
