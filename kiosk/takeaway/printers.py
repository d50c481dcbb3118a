# SPDX-License-Identifier: GPL-3.0-or-later
"""The printer of this machine, and printing a sheet on it without making the window wait."""

from __future__ import annotations

import functools
import sys
import threading
from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal
from shiboken6 import isValid

from kiosk.takeaway import cups, paper
from kiosk.takeaway.cups import Reason
from kiosk.takeaway.sheet import Sheet

WINDOWS = sys.platform == "win32"
LONGEST_GOODBYE_MS = 1000

_known: dict[str, str | None] = {}
_asking: dict[str, threading.Thread] = {}
_names: list[tuple[str, ...]] = [()]


def ask_printers(name: str) -> threading.Thread:
    """Asks in the background whether the printer `name` is there; an empty name is the default one
    of the system. Called at the start, and again whenever the answer may have changed."""
    running = _asking.get(name)
    if running is None or not running.is_alive():
        running = threading.Thread(target=_ask, args=(name,), name="printers", daemon=True)
        _asking[name] = running
        running.start()
    return running


def default_printer(name: str) -> str | None:
    """The printer to print on, or None when there is none, or none is known yet. Never waits."""
    if name not in _known and name not in _asking:
        ask_printers(name)
    return _known.get(name)


def ask_names() -> None:
    """Asks in the background which printers there are."""
    threading.Thread(target=_ask_names, name="printer names", daemon=True).start()


def printer_names() -> tuple[str, ...]:
    """The printers that were there when somebody asked last. Never waits."""
    return _names[-1]


def _ask_names() -> None:
    _names[:] = [_names_on_windows() if WINDOWS else cups.names()]


def _ask(name: str) -> None:
    _known[name] = _look_up_on_windows(name) if WINDOWS else cups.look_up(name)


class Limits(Struct, frozen=True):
    """How long a print job may take, in milliseconds."""

    answer: int = 10_000
    """One answer of the printing system."""
    whole: int = 60_000
    """All of it, until the paper is out. Longer is longer than a patient waits."""
    between: int = 1_000
    """Between two looks at the printer."""


class PrintJob(QObject):
    """Prints sheets, one job at a time, and watches until the paper is out.

    The PDF goes through a pipe and is never a file here. A job that failed is taken back, or it
    would come out for the next person.
    """

    printed = Signal()
    failed = Signal(str)
    """The value of a `Reason`."""

    def __init__(self, limits: Limits | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = limits or Limits()
        self._printer = ""
        self._pdf = b""
        self._job = ""
        self._running = False
        self._reason: Reason | None = None
        self._process: QProcess | None = None
        self._processes: list[QProcess] = []
        self._answered: Callable[[int, str], None] = self._checked
        self._answer_clock = self._clock(lambda: self._fail(Reason.TIMED_OUT))
        self._whole_clock = self._clock(lambda: self._fail(Reason.TIMED_OUT))
        self._pause = self._clock(self._look)
        self.destroyed.connect(functools.partial(_end_all, self._processes))

    @property
    def running(self) -> bool:
        """True from `start` until `printed` or `failed`."""
        return self._running

    def start(self, printer: str | None, sheets: Sequence[Sheet]) -> None:
        """Prints `sheets`. Nothing happens while a job is running. A job that cannot even begin
        emits `failed` before this returns."""
        if self._running:
            return
        self._running = True
        self._printer, self._job, self._reason = printer or "", "", None
        if not self._printer:
            self._end(Reason.NO_PRINTER)
        elif WINDOWS:
            self._end(_print_on_windows(self._printer, sheets))
        else:
            self._pdf = paper.pdf(sheets)
            self._whole_clock.start(self._limits.whole)
            self._run(cups.ask_state(self._printer), self._checked)

    def close(self) -> None:
        """Ends a job that is still running, takes its paper back, and emits nothing."""
        if self._running and self._job:
            command = cups.take_back(self._job)
            QProcess.startDetached(command[0], command[1:])
        self._running, self._job, self._pdf = False, "", b""
        self._stop()
        _end_all(self._processes)

    def _clock(self, action: Callable[[], None]) -> QTimer:
        clock = QTimer(self)
        clock.setSingleShot(True)
        clock.timeout.connect(action)
        return clock

    def _run(self, command: list[str], answered: Callable[[int, str], None]) -> QProcess:
        self._answered = answered
        process = self._process = QProcess(self)
        self._processes[:] = [old for old in self._processes if isValid(old)] + [process]
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in cups.environment().items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        self._answer_clock.start(self._limits.answer)
        process.start(command[0], command[1:])
        return process

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        process = self._process
        if process is None:
            return
        answer = bytes(process.readAll().data()).decode(errors="replace")
        crashed = status == QProcess.ExitStatus.CrashExit
        self._stop_process()
        self._answered(-1 if crashed else code, answer)

    def _error(self, error: QProcess.ProcessError) -> None:
        # After every other error the process is `finished`, or goes on.
        if error == QProcess.ProcessError.FailedToStart and self._process:
            self._fail(Reason.NO_PRINTER)

    def _checked(self, code: int, answer: str) -> None:
        found = cups.state(code, answer)
        if found.trouble:
            self._fail(found.trouble)
            return
        process = self._run(cups.send(self._printer), self._sent)
        if process is self._process:
            process.write(self._pdf)
            process.closeWriteChannel()
        self._pdf = b""

    def _sent(self, code: int, answer: str) -> None:
        self._job = cups.sent(answer)
        if code or not self._job:
            self._fail(cups.refused(answer))
        else:
            self._look()

    def _look(self) -> None:
        self._run(cups.ask_state(self._printer), self._looked)

    def _looked(self, code: int, answer: str) -> None:
        found = cups.state(code, answer)
        if not code and self._job.lower() not in found.jobs:
            self._run(cups.ask_ended(self._printer), self._ended)
        elif found.trouble:
            self._fail(found.trouble)
        else:
            self._pause.start(self._limits.between)

    def _ended(self, _code: int, answer: str) -> None:
        self._end(Reason.GONE if cups.given_up(self._job, answer) else None)

    def _fail(self, reason: Reason) -> None:
        """Takes the job back, then says why it failed; a failure on the way back is not told."""
        self._stop()
        self._pdf = b""
        if self._job and self._reason is None:
            self._reason = reason
            self._run(cups.take_back(self._job), self._taken_back)
        else:
            self._end(self._reason or reason)

    def _taken_back(self, _code: int, _answer: str) -> None:
        self._end(self._reason)

    def _end(self, reason: Reason | None) -> None:
        self._stop()
        self._running, self._job, self._pdf = False, "", b""
        if reason is None:
            self.printed.emit()
        else:
            self.failed.emit(str(reason))

    def _stop(self) -> None:
        for clock in (self._answer_clock, self._whole_clock, self._pause):
            clock.stop()
        self._stop_process()

    def _stop_process(self) -> None:
        self._answer_clock.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.finished.disconnect(self._finished)
        process.errorOccurred.disconnect(self._error)
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
        else:
            process.finished.connect(process.deleteLater)
            process.kill()


def _end_all(processes: list[QProcess]) -> None:
    # Also runs while Qt destroys the owner: only the processes may be touched. A QProcess that is
    # destroyed before its program is gone prints a warning and waits longer.
    for process in processes:
        if isValid(process) and process.state() != QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(LONGEST_GOODBYE_MS)
    processes.clear()


def _look_up_on_windows(name: str) -> str | None:
    from PySide6.QtPrintSupport import QPrinterInfo

    names = QPrinterInfo.availablePrinterNames()
    wanted = name or QPrinterInfo.defaultPrinterName()
    return wanted if wanted in names else None


def _names_on_windows() -> tuple[str, ...]:
    from PySide6.QtPrintSupport import QPrinterInfo

    return tuple(QPrinterInfo.availablePrinterNames())


def _print_on_windows(name: str, sheets: Sequence[Sheet]) -> Reason | None:
    """Hands `sheets` to the spooler of Windows, which tells of no trouble that comes later."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    found = QPrinterInfo.printerInfo(name)
    if found.isNull():
        return Reason.NO_PRINTER
    if found.state() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        return Reason.GONE
    printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    return None if paper.draw(sheets, printer) else Reason.GONE
