# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard on the screen, and the text that is typed with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LETTERS = ("1234567890", "qwertyuiop", "asdfghjkl'", "zxcvbnm,.-")
ACCENTS = ("áàâäãåāăąæçćč", "éèêëēėęğíìîïī", "ñńňóòôöõøōőœř", "śšşșßúùûüūůýž", "đłțţźżıþð&/()")
DIGITS = ("123", "456", "789")
PADS = ("Phone", "Number", "Time")
LONGEST = {"Text": 80, "Phone": 30, "Number": 4, "Time": 4}

Keep = Callable[[str], str]
"""Keeps the text; one line about what was wrong with it, or empty."""


@QmlElement
@QmlUncreatable("made by startup")
class EntryViewModel(QObject):
    """One text being typed: letters, a telephone number, a number, or a time of day."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep: Keep | None = None
        self._kind = "Text"
        self._title = self._text = self._problem = ""
        self._upper = self._accents = False

    def begin(self, kind: str, title: str, text: str, keep: Keep) -> None:
        """Opens the keyboard for one field."""
        self._kind, self._title, self._keep, self._problem = kind, title, keep, ""
        self._text = text.replace(":", "") if kind == "Time" else text
        self._upper, self._accents = kind == "Text" and not text, False
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Closes the keyboard; what was typed is dropped."""
        self._keep = None
        self.changed.emit()

    @Slot()
    def accept(self) -> None:
        """Keeps what was typed; stays open when it cannot be kept."""
        if self._keep is not None:
            self._problem = self._keep(self._kept())
            if not self._problem:
                self._keep = None
            self.changed.emit()

    def _kept(self) -> str:
        if self._kind == "Time" and self._text:
            filled = (self._text if len(self._text) > 2 else self._text + "00").rjust(4, "0")
            return f"{filled[:2]}:{filled[2:]}"
        return self._text.strip()

    @Slot(str)
    def type(self, text: str) -> None:
        """What a key says, on the screen or on a keyboard."""
        if self._keep is None or len(self._text) + len(text) > LONGEST[self._kind]:
            return
        if self._kind == "Phone":
            text = "".join(one for one in text if one in "0123456789+ ()-./*#")
        elif self._kind != "Text":
            text = "".join(one for one in text if one in "0123456789")
        if text.isprintable():
            self._text += text
            self._problem = ""
            self._upper = False
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Takes the last letter back."""
        self._text, self._problem = self._text[:-1], ""
        self.changed.emit()

    @Slot()
    def shift(self) -> None:
        """Large or small letters."""
        self._upper = not self._upper
        self.changed.emit()

    @Slot()
    def more(self) -> None:
        """Accents, or back to the plain letters."""
        self._accents = not self._accents
        self.changed.emit()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """True while something is being typed."""
        return self._keep is not None

    @Property(bool, notify=changed)
    def pad(self) -> bool:
        """True for the number pad, false for the letters."""
        return self._kind in PADS

    @Property(bool, notify=changed)
    def phone(self) -> bool:
        """True when a telephone number is typed."""
        return self._kind == "Phone"

    @Property(str, notify=changed)
    def title(self) -> str:
        """The field's name."""
        return self._title

    @Property(str, notify=changed)
    def text(self) -> str:
        """What was typed so far."""
        if self._kind == "Time" and len(self._text) > 2:
            return f"{self._text[:-2]}:{self._text[-2:]}"
        return self._text

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it could not be kept, or empty."""
        return self._problem

    @Property(bool, notify=changed)
    def upper(self) -> bool:
        """True for large letters."""
        return self._upper

    @Property(bool, notify=changed)
    def accents(self) -> bool:
        """True while the accents are shown."""
        return self._accents

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[str]:
        """The keys, row by row."""
        if self._kind in PADS:
            return list(DIGITS)
        found = ACCENTS if self._accents else LETTERS
        # ß has no large form of one letter.
        return [
            "".join(one.upper() if len(one.upper()) == 1 else one for one in row)
            if self._upper
            else row
            for row in found
        ]
