# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen's end of the pipe to the worker process. Nothing here waits for the worker."""

import contextlib
import functools
import os
import signal
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal
from shiboken6 import isValid

from kiosk.speech.command import source_root
from kiosk.speech.protocol import Ready, Request, decode_event, encode

# A line of the worker is some 50 bytes; one that never ends is a worker gone mad.
_LONGEST_LINE = 65_536
_LONGEST_GOODBYE_MS = 1000


def _kill_group(pid: int) -> None:
    # The worker leads a process group of its own: this also ends its player. Before it has got
    # round to that there is no such group, and no player either.
    if sys.platform != "win32" and pid > 0:
        with contextlib.suppress(OSError):
            os.killpg(pid, signal.SIGKILL)


def _end_all(processes: list[QProcess]) -> None:
    # Also runs while Qt destroys the owner: only the processes may be touched. Waiting is for a
    # SIGKILL to arrive; a QProcess destroyed before that prints a warning and waits longer.
    for process in processes:
        if isValid(process) and process.state() != QProcess.ProcessState.NotRunning:
            _kill_group(process.processId())
            process.kill()
            process.waitForFinished(_LONGEST_GOODBYE_MS)
    processes.clear()


class WorkerLink(QObject):
    """Starts the worker when there is something to send, and again after it died."""

    received = Signal(object)
    """A protocol.Event from the worker that runs now."""
    died = Signal()
    """The worker ended or could not be started; the next ``send`` starts a new one."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None
        self._pid = 0
        self._buffer = b""
        self._ready = False
        self._processes: list[QProcess] = []
        self.destroyed.connect(functools.partial(_end_all, self._processes))

    @property
    def ready(self) -> bool:
        """Say whether the running worker has reported that it is up."""
        return self._ready

    @property
    def pid(self) -> int:
        """Return the worker's process id, 0 when there is none."""
        return self._pid

    def send(self, request: Request) -> None:
        """Send a request, starting the worker if need be; ``died`` may be emitted inside."""
        if self._process is None:
            self._start()
        if self._process is not None:
            self._process.write(encode(request))

    def kill(self) -> None:
        """Kill worker and player without waiting; emits nothing."""
        process, self._process = self._process, None
        self._buffer = b""
        self._ready = False
        _kill_group(self._pid)
        self._pid = 0
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._on_end)
        process.errorOccurred.disconnect(self._on_error)
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
        else:
            process.finished.connect(process.deleteLater)
            process.kill()

    def close(self) -> None:
        """Kill everything and wait for the end, milliseconds as a rule and a second at most."""
        self.kill()
        _end_all(self._processes)

    def _start(self) -> None:
        process = self._process = QProcess(self)
        self._processes[:] = [old for old in self._processes if isValid(old)] + [process]
        environment = QProcessEnvironment.systemEnvironment()
        root = source_root()
        if root is not None:
            others = environment.value("PYTHONPATH")
            path = os.pathsep.join([str(root), others] if others else [str(root)])
            environment.insert("PYTHONPATH", path)
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_end)
        process.errorOccurred.connect(self._on_error)
        process.start(self._command[0], self._command[1:])
        if self._process is process:
            self._pid = process.processId()

    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        self._buffer += bytes(process.readAllStandardOutput().data())
        *lines, self._buffer = self._buffer.split(b"\n")
        if len(self._buffer) > _LONGEST_LINE:
            self._on_end()
            return
        for line in lines:
            event = decode_event(line)
            if event is None:
                continue
            self._ready = self._ready or isinstance(event, Ready)
            self.received.emit(event)
            # Whoever received it may have killed this worker, or have started another.
            if self._process is not process:
                return

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # All other errors are followed by ``finished``, or are about a worker that goes on.
        if error == QProcess.ProcessError.FailedToStart:
            self._on_end()

    def _on_end(self) -> None:
        self.kill()
        self.died.emit()
