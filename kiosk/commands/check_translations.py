# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk check --translations`: says what is wrong with the translations, one line each."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.exits import Exit
from kiosk.i18n import gates
from kiosk.i18n.catalogue import fault as compiled_fault
from kiosk.i18n.termbase import TermbaseError, termbase
from kiosk.system import paths


def run(translations: Path = paths.TRANSLATIONS) -> Exit:
    """Checks every catalogue in `translations`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.glyphs import Glyphs

    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    glyphs = Glyphs(paths.FONTS)
    faults = 0
    catalogues = sorted(translations.glob("*/LC_MESSAGES/*.po"))
    if not catalogues:
        return _check_compiled(translations)
    try:
        terms = termbase(translations)
    except TermbaseError as error:
        print(error)
        return Exit.TRANSLATION
    for path in catalogues:
        for fault in gates.faults(path, terms, glyphs.missing):
            print(fault)
            faults += 1
    languages = len({path.parent.parent for path in catalogues})
    print(f"{translations}: {languages} languages, {faults} faults")
    del application
    return Exit.TRANSLATION if faults else Exit.OK


def _check_compiled(translations: Path) -> Exit:
    """Checks what a package holds: each catalogue can be read. Their words were checked before."""
    catalogues = sorted(translations.glob("*/LC_MESSAGES/*.mo"))
    found = [
        compiled_fault(translations, path.stem, path.parent.parent.name) for path in catalogues
    ]
    faults = [one for one in found if one]
    for one in faults:
        print(one)
    languages = len({path.parent.parent for path in catalogues})
    print(f"{translations}: {languages} languages, {len(faults)} faults")
    return Exit.TRANSLATION if faults or not catalogues else Exit.OK
