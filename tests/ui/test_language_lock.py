# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing the language while another thread asks for a translation must not freeze the kiosk."""

from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
import threading
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from kiosk.startup import Options, make_controller, make_window, prepare

app = QGuiApplication([])
options = Options(keep_copies=False, guarded=False)
ground = prepare(options)
controller = make_controller(ground, options, still=True)
shown = make_window(ground, controller, options)
over = threading.Event()

def ask():
    while not over.is_set():
        QCoreApplication.translate("Main", "Back")

asking = [threading.Thread(target=ask) for _ in range(2)]
for one in asking:
    one.start()
for number in range(40):
    shown.languages.choose(("en-GB", "en")[number % 2])
    app.processEvents()
over.set()
for one in asking:
    one.join()
shown.close()
print("still alive")
"""


def test_the_language_changes_while_other_threads_ask_for_words() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, "QT_LOGGING_RULES": "qt.text.font.db=false"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "still alive" in done.stdout, done.stderr
