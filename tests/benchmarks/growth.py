# SPDX-License-Identifier: GPL-3.0-or-later
"""How the start and the memory grow with the number of articles and of languages.

The kiosk is copied, with copies of its one article under other names, and with the Spanish
catalogues under the tags of other languages in Latin letters. What is measured is that copy.
"""

from __future__ import annotations

import compileall
import re
import shutil
import time
from pathlib import Path

import programs
from figures import summary
from screen import Eye

ARTICLES = (1, 10, 100)
LANGUAGES = (7, 20, 50)
QUICK = 2
"""So many of each, when it must be quick."""
COPIED = "es"
TAGS = (
    "af ast az bas bez br bs ca cgg cs cy da de et eu fi fil fo fur fy ga gd gl gsw ha hr hu id ig"
    " is it jv kde kln lb lg lt lv mg ms mt nb nl nn om pl pt ro sk sl so sq sv sw tr uz vi wo yo"
).split()
IGNORED = shutil.ignore_patterns("*.po", "*.pot", "__pycache__")
AFTER_PAINT_S = 1.0


def copy_kiosk(folder: Path, articles: int, languages: int) -> Path:
    """A kiosk in `folder` with so many articles and languages; gives `folder`."""
    for name in ("kiosk", "resources", "translations"):
        shutil.copytree(programs.ROOT / name, folder / name, ignore=IGNORED)
    first = next(path for path in (folder / "resources" / "articles").iterdir() if path.is_dir())
    for number in range(2, articles + 1):
        copy = first.with_name(f"{first.name}-{number}")
        shutil.copytree(first, copy)
        head = copy / "article.toml"
        text = head.read_text(encoding="utf-8")
        named = re.sub(rf'^id = "{first.name}"', f'id = "{copy.name}"', text, count=1, flags=re.M)
        head.write_text(named, encoding="utf-8")
    there = folder / "translations"
    # English has no folder.
    missing = languages - 1 - sum(one.is_dir() for one in there.iterdir())
    for tag in [tag for tag in TAGS if not (there / tag).exists()][: max(0, missing)]:
        shutil.copytree(there / COPIED, there / tag)
    compileall.compile_dir(folder / "kiosk", quiet=1)
    return folder


def growth(
    display: str, scratch: Path, runs: int, quick: bool
) -> dict[str, dict[str, dict[str, float | int]]]:
    """First paint in ms and PSS in MB of each kiosk, all in turns so that all meet the same
    machine. Each is started once before: it checks new articles, and
    fills its caches."""
    kinds = [
        ("articles", number, number, LANGUAGES[0])
        for number in ARTICLES[: QUICK if quick else None]
    ]
    kinds += [
        ("languages", number, ARTICLES[0], number)
        for number in LANGUAGES[1 : QUICK if quick else None]
    ]
    copies = {
        f"{number} {name}": copy_kiosk(scratch / f"{name}-{number}", articles, languages)
        for name, number, articles, languages in kinds
    }
    paint: dict[str, list[float]] = {name: [] for name in copies}
    memory: dict[str, list[float]] = {name: [] for name in copies}
    eye = Eye(display)
    try:
        for turn in range(runs + 1):
            for name, folder in copies.items():
                with programs.kiosk(display, eye, folder / "home", root=folder) as running:
                    time.sleep(AFTER_PAINT_S)
                    if turn:
                        paint[name].append(running.paint_ms)
                        memory[name].append(running.memory_mb())
    finally:
        eye.close()
    return {
        name: {"paint_ms": summary(paint[name]), "memory_mb": summary(memory[name])}
        for name in copies
    }
