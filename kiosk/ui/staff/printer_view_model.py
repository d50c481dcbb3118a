# SPDX-License-Identifier: GPL-3.0-or-later
"""The printers of this machine: staff choose one, and print a test page."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n.languages import language_of
from kiosk.takeaway.printers import ask_names, printer_names
from kiosk.takeaway.sheet import Sheet
from kiosk.ui.printing import Printing
from kiosk.ui.rows import Rows
from kiosk.ui.staff.fields import N_
from kiosk.ui.staff.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

OF_THE_SYSTEM = N_("The system’s own choice")
TEST_TITLE = N_("Test page")
TEST_LINE = N_("This printer works. Patients’ sheets come out like this.")
MOST = 8
"""As many printers have a place on the screen."""


class PrinterRow(Struct, frozen=True):
    """One printer; an empty name is the system's own choice."""

    name: str
    shown: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by startup")
class PrinterViewModel(QObject):
    """Looks for printers while its section is shown."""

    changed = Signal()

    def __init__(self, staff: StaffViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff, self._setup = staff, staff.setup
        self._rows = Rows(PrinterRow, self)
        self._printing: Printing | None = None
        self._told = ""
        self._names: tuple[str, ...] = ()
        staff.sectionChanged.connect(self._begin)
        staff.openChanged.connect(lambda _: self._begin())
        staff.changed.connect(self._tell)
        staff.ticked.connect(self._tick)

    @property
    def _here(self) -> bool:
        return self._staff.here and self._staff.current.key == "printer"

    def _begin(self) -> None:
        self._told = ""
        if self._here:
            ask_names()
            self._set_up()
            self._tell()
        else:
            self.close()

    def _set_up(self) -> None:
        self.close()
        self._printing = Printing(self._setup.settings.takeaway.printer, self)
        self._printing.told.connect(self._hear)

    def _tick(self) -> None:
        """The answer of the printing system may have come."""
        if self._here and printer_names() != self._names:
            self._tell()

    def _tell(self) -> None:
        if not self._here:
            return
        self._names = printer_names()
        wanted = self._setup.settings.takeaway.printer
        names = list(self._names[:MOST])
        if wanted and wanted not in names:
            names.append(wanted)
        system = PrinterRow("", self._staff.say(OF_THE_SYSTEM), not wanted)
        self._rows.set_rows([system] + [PrinterRow(one, one, one == wanted) for one in names])
        self.changed.emit()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Rows of `PrinterRow`."""
        return self._rows

    @Property(bool, notify=changed)
    def found(self) -> bool:
        """True when the machine has a printer."""
        return bool(self._names)

    @Property(str, notify=changed)
    def told(self) -> str:
        """How the test page stands: empty, printing, printed, or why it failed (a `Reason`)."""
        return self._told

    @Slot(str)
    def choose(self, name: str) -> None:
        """Prints on `name` from now on."""
        self._told = self._setup.change({("takeaway", "printer"): name})
        self._set_up()
        self._tell()

    @Slot()
    def printTest(self) -> None:
        """Prints a test page on the printer chosen."""
        if self._printing is None or self._printing.running:
            return
        self._hear("printing")
        say, language = self._staff.say, self._staff.language
        self._printing.start(
            [
                Sheet(
                    title=say(TEST_TITLE),
                    intro=say(TEST_LINE),
                    clinic=self._setup.settings.clinic.name,
                    language=language,
                    rtl=language_of(language).rtl,
                )
            ]
        )

    def _hear(self, told: str) -> None:
        self._told = told
        self.changed.emit()

    def close(self) -> None:
        """Ends a test page that is still being printed."""
        if self._printing is not None:
            self._printing.close()
