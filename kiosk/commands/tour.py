# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk tour`: draws every screen into PNG files, a contact sheet, and a booklet."""

from __future__ import annotations

import argparse
import logging
import math
import os
import sys
from dataclasses import replace
from pathlib import Path

from kiosk.exits import Exit, RefusalError
from kiosk.staff.settings import Screen, Settings
from kiosk.startup import Ground, Options, choose_renderer, make_controller, make_window, prepare
from kiosk.system import paths

DIAGONAL_INCHES = 21.5
MM_PER_INCH = 25.4
SIZE = (1920, 1080)


def run(options: argparse.Namespace) -> Exit:
    """Draws the tour for every language and size asked for."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    choose_renderer("software")
    from PySide6.QtGui import QGuiApplication

    from kiosk.system import logs
    from kiosk.tour.sheets import Shot, write_booklet, write_index

    logs.configure(None)
    logging.getLogger().setLevel(logging.WARNING)
    app = QGuiApplication.instance() or QGuiApplication([sys.argv[0]])
    out: Path = options.out
    _make(out)
    base = Options(
        options.config,
        options.articles,
        notice=options.notice,
        keep_copies=False,
        guarded=False,
    )
    shots: list[Shot] = []
    for language in options.lang or [None]:
        chosen = replace(base, language=language)
        ground = prepare(chosen)
        if not ground.library.articles:
            raise RefusalError(Exit.ARTICLE, "\n".join(map(str, ground.library.faults)))
        for size in options.size or [SIZE]:
            tag = language or ground.settings.languages.default
            group = f"{tag} {size[0]}x{size[1]}"
            asked, folder = _asked(ground, options, size), out / group.replace(" ", "-")
            shots += _walk(asked, chosen, size, folder, group, options.spacing == "wide")
        if options.pdf:
            _booklets(ground, shots, chosen, out, write_booklet)
    index = write_index(out, shots)
    misfits = sum(len(shot.misfits) for shot in shots)
    print(f"{len(shots)} screens: {index}")
    for shot in shots:
        for one in shot.misfits:
            print(f"{shot.file}: {one}")
    del app
    return Exit.OUTPUT if misfits else Exit.OK


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RefusalError(
            Exit.OUTPUT, f"--out {folder}: cannot be written ({error.strerror}). Name another."
        ) from None


def _asked(ground: Ground, options: argparse.Namespace, size: tuple[int, int]) -> Ground:
    """The same ground with the screen, text size and colours the tour was asked for."""
    inches = options.inches or DIAGONAL_INCHES
    width_mm = inches * MM_PER_INCH * size[0] / math.hypot(*size)
    old: Settings = ground.settings
    screen = Screen(
        width_mm=width_mm,
        text_size=options.text_size or old.screen.text_size,
        colors=options.colors or old.screen.colors,
        lowered=options.lowered,
        foot_mm=old.screen.foot_mm,
    )
    settings = Settings(
        clinic=old.clinic,
        languages=old.languages,
        idle=old.idle,
        screen=screen,
        sound=old.sound,
        values=old.values,
    )
    return replace(ground, settings=settings)


def _walk(
    ground: Ground,
    options: Options,
    size: tuple[int, int],
    folder: Path,
    group: str,
    wide: bool,
) -> list:  # type: ignore[type-arg]
    from kiosk.tour.draw import picture
    from kiosk.tour.fit import misfits
    from kiosk.tour.sheets import Shot
    from kiosk.tour.stops import stops
    from kiosk.tour.targets import cramped
    from kiosk.ui.glyphs import Glyphs

    _make(folder)
    controller = make_controller(ground, options, still=True)
    shown = make_window(ground, controller, options)
    window = shown.window
    assert window is not None
    window.resize(*size)
    window.show()
    shots = []
    glyphs = Glyphs(paths.FONTS)
    try:
        for number, stop in enumerate(stops(shown, wide), start=1):
            stop.settle()
            image = picture(window)
            file = folder / f"{number:03d}-{stop.name}.png"
            if not image.save(str(file)):
                raise RefusalError(Exit.OUTPUT, f"{file}: cannot be written. Free some space.")
            wrong = [f"“{one.text}” {one.problem}" for one in misfits(window, glyphs)]
            found = (*wrong, *cramped(window))
            shots.append(Shot(file, stop.title, group, stop.page, stop.part, found))
            stop.leave()
    finally:
        shown.close()
    return shots


def _booklets(ground: Ground, shots: list, options: Options, out: Path, write) -> None:  # type: ignore[no-untyped-def,type-arg]
    for name, article in ground.library.articles.items():
        pages = {page.id for chapter in article.every_chapter for page in chapter.pages}
        mine = [shot for shot in shots if shot.page is not None and shot.page.id in pages]
        tag = options.language or ground.settings.languages.default
        first = mine[0].group if mine else ""
        write(out / f"{name}-{tag}.pdf", [one for one in mine if one.group == first], article)
