# SPDX-License-Identifier: GPL-3.0-or-later
"""The small article, a sheet of it, the kiosk's letters, and a printer that is not there."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.article import walk
from kiosk.article.load import load_article
from kiosk.article.markup import filled
from kiosk.article.model import Article, TakeawayPage
from kiosk.system import paths
from kiosk.takeaway.sheet import Sheet, compose
from kiosk.ui.engine import load_fonts

from .small_article import FILES

PHONE = "\u2066555 0142\u2069"
VALUES = {"wait_minutes": "5\u00a0minutes", "phone": PHONE}


def takeaway_page(article: Article) -> TakeawayPage:
    return next(page for _, page in walk.pages(article) if isinstance(page, TakeawayPage))


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with the small article in it."""
    folder = tmp_path / "articles"
    for name, text in FILES.items():
        path = folder / "ear-check" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def article(articles: Path) -> Article:
    """The small article with the clinic's values in their places."""
    found = load_article(articles / "ear-check")
    return walk.translated(found, lambda _, text: filled(text, VALUES))


@pytest.fixture
def sheet(article: Article) -> Sheet:
    """A sheet with something in every section."""
    return compose(
        article,
        takeaway_page(article),
        {("ask", "swim"), ("bring", "letter")},
        str,
        language="en",
        clinic="Riverside Clinic",
        phone="555 0142",
    )


@pytest.fixture
def letters(qapp: Any) -> Iterator[None]:
    """The fonts the kiosk comes with, as its window loads them."""
    before = QGuiApplication.font()
    assert load_fonts(paths.FONTS)
    yield
    QGuiApplication.setFont(before)


SCRIPT = """#!{python} -S
import json, signal, sys
from os.path import basename
name, arguments = basename(sys.argv[0]), sys.argv[1:]
with open({folder!r} + "/how.json") as file:
    how = json.load(file)
with open({folder!r} + "/calls", "a") as file:
    file.write(json.dumps([name, *arguments]) + "\\n")
if name in how["hanging"]:
    signal.pause()
if name == "lp":
    if how["refuses"]:
        sys.exit("lp: " + how["refuses"])
    with open({folder!r} + "/printed", "wb") as file:
        file.write(sys.stdin.buffer.read())
    print("request id is Office-7 (0 file(s))")
if name != "lpstat":
    sys.exit()
if arguments == ["-d"]:
    there = how["default"]
    print("system default destination: " + there if there else "no system default destination")
    sys.exit()
asked = arguments[-1]
if asked.lower() not in [one.lower() for one in how["printers"]]:
    sys.exit('lpstat: Invalid destination name in list "' + asked + '".')
if "completed" in arguments:
    print("Office-6                kiosk             1024   Mon 01 Jan 2024 10:00:00")
    print("\\tAlerts: job-canceled-by-user\\n\\tqueued for Office")
    print("Office-7                kiosk             1024   Mon 01 Jan 2024 10:00:00")
    print("\\tAlerts: " + how["end"] + "\\n\\tqueued for Office")
elif "-W" in arguments:
    with open({folder!r} + "/looks", "a+") as file:
        file.write("x")
        file.seek(0)
        looks = len(file.read())
    words = how["words"][min(looks, len(how["words"])) - 1]
    alerts = how["alerts"][min(looks, len(how["alerts"])) - 1]
    print("printer Office " + words)
    print("\\tForm mounted:\\n\\tDescription: The office\\n\\tAlerts: " + alerts)
    if 1 < looks < 2 + how["listed"]:
        print("Office-7                kiosk             1024   Mon 01 Jan 2024 10:00:00")
        print("\\tAlerts: job-printing\\n\\tqueued for Office")
"""


class Printing:
    """`lp`, `lpstat` and `cancel`: the only programs on PATH, and how they behave."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.bin.mkdir(parents=True)
        self.how: dict[str, Any] = {
            "hanging": [],
            "refuses": "",
            "default": "Office",
            "printers": ["Office"],
            "words": ["is idle.  enabled since Mon 01 Jan 2024 10:00:00"],
            "alerts": ["none"],
            "listed": 2,
            "end": "job-completed-successfully",
        }
        for name in ("lp", "lpstat", "cancel"):
            path = self.bin / name
            path.write_text(SCRIPT.format(python=sys.executable, folder=str(folder)))
            path.chmod(0o755)
        self.set()

    def set(self, **how: Any) -> None:
        """Changes how they behave.

        `alerts` and `words` are those of each look, the last again and again; the job is listed
        for `listed` looks after it was sent.
        """
        self.how |= how
        (self.folder / "how.json").write_text(json.dumps(self.how))

    @property
    def calls(self) -> list[list[str]]:
        """Every command so far."""
        file = self.folder / "calls"
        return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []

    @property
    def printed(self) -> bytes:
        """What `lp` was given."""
        file = self.folder / "printed"
        return file.read_bytes() if file.exists() else b""


@pytest.fixture
def printing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Printing:
    """A printer called Office; nothing else is on PATH."""
    found = Printing(tmp_path / "printing")
    monkeypatch.setenv("PATH", str(found.bin))
    return found
