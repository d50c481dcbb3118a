# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk self-test`: loads every screen in every language, and checks what they are made of."""

from __future__ import annotations

import argparse
import datetime
import logging
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.exits import Exit, RefusalError
from kiosk.health.finding import Finding, Report, Result, report
from kiosk.i18n.languages import Language, available
from kiosk.staff.files import why, write_atomically
from kiosk.system import paths


def run(options: argparse.Namespace) -> Exit:
    """Prints one line for each check; also writes the report where one is wanted."""
    out: Path | None = options.json
    if out and not out.parent.is_dir():
        raise RefusalError(
            Exit.OUTPUT, f"--json {out}: there is no folder {out.parent}. Make it, or name another."
        )
    begun = time.monotonic()
    findings = []
    for one in _findings(options):
        findings.append(one)
        print(one.line, flush=True)
    day = datetime.date.today().isoformat()
    done = report("kiosk-self-test", findings, day, time.monotonic() - begun)
    bad = sum(one.result is Result.FAULT for one in findings)
    print(f"{len(findings)} checks, {bad} with faults, {done.seconds:.0f} s")
    if out:
        _write(out, done)
    return Exit(done.code)


def _write(out: Path, done: Report) -> None:
    try:
        write_atomically(out, done.json())
    except OSError as error:
        raise RefusalError(
            Exit.OUTPUT, f"--json {out}: cannot be written ({why(error)}). Name another."
        ) from None


def _findings(options: argparse.Namespace) -> Iterator[Finding]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from PySide6.QtGui import QGuiApplication

        from kiosk.health.self_test import examine, settings_of_machine
        from kiosk.startup import choose_renderer
        from kiosk.system import logs
    except ImportError as error:
        yield Finding(
            check="Qt",
            result=Result.FAULT,
            told=f"cannot be loaded: {error}",
            mend="kiosk doctor",
            code=Exit.MACHINE,
        )
        return
    choose_renderer("software")
    logs.configure(None)
    # What is wrong is told by the findings.
    logging.getLogger().setLevel(logging.CRITICAL)
    app = QGuiApplication.instance() or QGuiApplication([sys.argv[0]])
    usual = settings_of_machine(options.config)[1].languages.default
    yield from examine(chosen_languages(options, usual), options.config, options.articles)
    del app


def chosen_languages(options: argparse.Namespace, usual: str) -> list[Language]:
    """The languages asked for, every one there is for nothing asked, and `usual` for a quick test.

    Raises `RefusalError` for one that is not there.
    """
    there = {one.tag: one for one in available(paths.TRANSLATIONS)}
    wanted = options.lang if isinstance(options.lang, list) else [options.lang]
    wanted = [one for one in wanted if one]
    for tag in wanted:
        if tag not in there:
            raise RefusalError(
                Exit.USAGE,
                f"--lang {tag}: there is no such language. Use one of: {', '.join(there)}.",
            )
    if not wanted and options.quick:
        wanted = [usual if usual in there else next(iter(there))]
    return [there[tag] for tag in dict.fromkeys(wanted or there)]
