# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt's and Python's messages in one log that never holds what a patient did."""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger(__name__)


def configure(folder: Path | None) -> None:
    """Logs warnings to stderr, and everything from INFO up to `folder`/kiosk.log (5 x 1 MB)."""
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)]
    handlers[0].setLevel(logging.WARNING)
    # A full disk is no reason to write more.
    logging.raiseExceptions = False
    problem = ""
    if folder:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handlers.append(
                RotatingFileHandler(
                    folder / "kiosk.log", maxBytes=1_000_000, backupCount=4, encoding="utf-8"
                )
            )
        except OSError as error:
            problem = f"{folder}: no log file ({error.strerror}). Make the folder writable."
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        handlers=handlers,
        force=True,
    )
    qInstallMessageHandler(_qt_message)
    if problem:
        log.warning(problem)


BESIDE = re.compile(r": QML \w+: ")
"""What a QML item complains of that goes on working, such as a picture that is not there."""

_fault: list[Callable[[], None]] = []
"""Whom to call after a fault; none until `catch_everything`."""


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    source = Path(context.file).name if context.file else context.category or "qt"
    logging.getLogger(f"qt.{source}").log(LEVELS.get(kind, logging.WARNING), message)
    if is_qml_fault(source, context.category, message):
        for call in _fault:
            call()


def is_qml_fault(source: str, category: str | None, message: str) -> bool:
    """True for an error in QML: an exception, or a screen that could not be loaded.

    The category "qml" is what QML itself wrote into the log.
    """
    ours = source.endswith((".qml", ".js")) and category != "qml"
    return ours and not BESIDE.search(message)


def catch_everything(recover: Callable[[], None]) -> None:
    """Logs any exception nobody caught, and calls `recover` after it and after an error in QML.

    `recover` may be called from any thread; the kiosk goes on.
    """

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("unexpected", exc_info=(kind, error, trace))
        recover()

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            log.critical("in a thread", exc_info=args.exc_value)

    def unraisable_hook(args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            log.critical("where nothing can be raised", exc_info=args.exc_value)
            recover()

    sys.excepthook = hook
    threading.excepthook = thread_hook
    sys.unraisablehook = unraisable_hook
    _fault[:] = [recover]
