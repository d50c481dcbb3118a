# SPDX-License-Identifier: GPL-3.0-or-later
"""The printer for patients' sheets, as the take-away page sees it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.takeaway.printers import PrintJob, ask_printers, default_printer
from kiosk.takeaway.sheet import Sheet


class Printing(QObject):
    """One printer, by its name; an empty name is the default one of the system."""

    told = Signal(str)
    """`printed`, or the value of a `Reason`."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._job = PrintJob(parent=self)
        self._job.printed.connect(lambda: self.told.emit("printed"))
        self._job.failed.connect(self.told)
        self.look_again()

    def look_again(self) -> None:
        """Asks in the background which printer is there now."""
        ask_printers(self._name)

    @property
    def printer(self) -> str | None:
        """The printer to print on; None when there is none, or none is known yet."""
        return default_printer(self._name)

    @property
    def running(self) -> bool:
        """True while a sheet is being printed."""
        return self._job.running

    def start(self, sheets: Sequence[Sheet]) -> None:
        """Prints `sheets`; `told` says what came of it."""
        self._job.start(self.printer, sheets)

    def close(self) -> None:
        """Ends a job that is still running."""
        self._job.close()
