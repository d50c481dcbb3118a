# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Health section finds out about the machine; asked for, never watched."""

from __future__ import annotations

import datetime
import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from kiosk.article import walk
from kiosk.article.model import Article
from kiosk.i18n.catalogue import Catalogue
from kiosk.i18n.languages import Language
from kiosk.system import paths
from kiosk.ui.glyphs import Glyphs

LEAST_FREE = 200_000_000
"""Bytes. With less, logs and settings may soon not be written."""
LOG_BYTES = 200_000
"""As much of the log's end is read."""
LONGEST = 300
"""Letters of one line of the log."""
LOG_LINES = 5
LINE = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d):\d\d,\d+ (ERROR|CRITICAL) (\S+): (.*)")
SLACK = 86_400.0
"""Seconds a file may be of the future: clocks are set by hand."""

FONTS = {
    "Latn": "NotoSans",
    "Cyrl": "NotoSans",
    "Grek": "NotoSans",
    "Arab": "NotoSansArabic",
    "Deva": "NotoSansDevanagari",
    "Hans": "NotoSansSC",
    "Beng": "NotoSansBengali",
    "Taml": "NotoSansTamil",
    "Hebr": "NotoSansHebrew",
}
"""The font of each script that is bundled."""


def font_of(language: Language, folder: Path) -> str:
    """The font that draws the language; empty when it is not there in both weights."""
    name = FONTS.get(language.script, "")
    weights = [folder / f"{name}-{weight}.ttf" for weight in ("Regular", "Bold")]
    return name if name and all(one.is_file() for one in weights) else ""


def missing_letters(glyphs: Glyphs, article: Article, interface: Catalogue) -> str:
    """Letters of an article and the screens that no bundled font has, each once."""
    said = list(interface.texts())

    def hear(_: str, text: str) -> str:
        said.append(text)
        return text

    walk.translated(article, hear)
    return glyphs.missing("".join(said))


def free_bytes(folder: Path) -> int | None:
    """Free room on the disk of `folder`, which may not exist yet; None when nobody knows."""
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def clock_is_wrong(now: float, files: Iterable[Path]) -> bool:
    """True when the clock is behind what was written before: a clock without a battery."""
    newest = 0.0
    for file in (paths.DEFAULT_SETTINGS, *files):
        try:
            newest = max(newest, file.stat().st_mtime)
        except OSError:
            continue
    return now + SLACK < newest


def log_errors(file: Path) -> list[str]:
    """The last errors of the log, the newest first: one line each, cut where it is long.

    Only the first line of each: what Python says below it may hold anything.
    """
    try:
        with file.open("rb") as log:
            log.seek(0, 2)
            log.seek(max(0, log.tell() - LOG_BYTES))
            text = log.read(LOG_BYTES).decode("utf-8", "replace")
    except OSError:
        return []
    found = [LINE.fullmatch(line) for line in text.splitlines()]
    lines = [f"{one[1]} {one[4]}"[:LONGEST] for one in found if one]
    return list(dict.fromkeys(reversed(lines)))[:LOG_LINES]


def duration(seconds: float) -> tuple[int, str]:
    """How long something has lasted, in the largest unit that is at least one."""
    minutes = max(0, int(seconds // 60))
    if minutes >= 2 * 24 * 60:
        return minutes // (24 * 60), "day"
    if minutes >= 2 * 60:
        return minutes // 60, "hour"
    return minutes, "minute"


def moment(wall: float) -> datetime.datetime:
    """A time of the machine's clock."""
    return datetime.datetime.fromtimestamp(wall)
