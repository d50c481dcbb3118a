# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk takeaway`: writes the sheet a patient takes home as a PDF, without a screen."""

from __future__ import annotations

import argparse
import logging
import os
import sys

from kiosk.article import walk
from kiosk.article.model import Article, TakeawayPage
from kiosk.exits import Exit, RefusalError
from kiosk.offering import Offering
from kiosk.staff.approvals import ApprovalsStore
from kiosk.staff.pin import PinFile
from kiosk.startup import Ground, Options, approvals_store, choose_renderer, prepare
from kiosk.system import paths
from kiosk.takeaway.sheet import PHONE, Sheet, compose, languages_of
from kiosk.ui.localised import Localised


def run(options: argparse.Namespace) -> Exit:
    """Writes the sheet of a visit in which nothing was picked and nothing ticked."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    choose_renderer("software")
    from PySide6.QtGui import QGuiApplication

    from kiosk.system import logs
    from kiosk.takeaway.paper import write_pdf
    from kiosk.ui.engine import load_fonts

    logs.configure(None)
    logging.getLogger().setLevel(logging.WARNING)
    chosen = Options(options.config, options.articles, options.lang, keep_copies=False)
    approvals = approvals_store(chosen)
    approvals.load()
    sheets = _sheets(prepare(chosen), approvals, options.lang, options.page)
    app = QGuiApplication.instance() or QGuiApplication([sys.argv[0]])
    if not load_fonts(paths.FONTS):
        raise RefusalError(
            Exit.SOFTWARE, f"{paths.FONTS}: holds no fonts. Run `make run`, which builds them."
        )
    try:
        write_pdf(sheets, options.out)
    except OSError as error:
        raise RefusalError(
            Exit.OUTPUT,
            f"--out {options.out}: cannot be written ({error.strerror}). Name another file.",
        ) from None
    print(f"{', '.join(sheet.language for sheet in sheets)}: {options.out}")
    del app
    return Exit.OK


def _sheets(
    ground: Ground, approvals: ApprovalsStore, language: str | None, wanted: str | None
) -> list[Sheet]:
    """The sheet in the language asked for, and in the clinic's when that is another."""
    settings = ground.settings
    localised = Localised(ground.library, settings, paths.TRANSLATIONS)
    phone = str(localised.clinic_value(PHONE) or "").strip()
    if not phone:
        raise RefusalError(
            Exit.SETTINGS,
            "clinic.phone in kiosk.toml is empty: patients would not know whom to call. Set it",
        )
    offering = Offering(ground.library, approvals)
    ready = offering.readiness(settings, PinFile(paths.pin_file()).is_set)
    name, page = _chosen(ground, wanted)
    clinic = localised.clinic_language
    sheets = []
    for tag in languages_of(language or clinic, clinic):
        article = localised.article(name, tag)
        words = localised.interface(tag)
        sheets.append(
            compose(
                article,
                _pages(article)[page],
                (),
                lambda text, words=words: words.text("", text),  # type: ignore[misc]
                language=tag,
                clinic=settings.clinic.name,
                phone=phone,
                draft=not ready.done or bool(ready.unsigned.get((name, tag), True)),
            )
        )
    return sheets


def _pages(article: Article) -> dict[str, TakeawayPage]:
    """The take-away pages of `article` by `chapter/page`."""
    return {
        f"{chapter.id}/{page.id}": page
        for chapter, page in walk.pages(article)
        if isinstance(page, TakeawayPage)
    }


def _chosen(ground: Ground, wanted: str | None) -> tuple[str, str]:
    """The article and the page. Raises `RefusalError` when there is none, or more than one."""
    library = ground.library
    found = [(name, page) for name, one in library.articles.items() for page in _pages(one)]
    if not found:
        lines = "\n".join(map(str, library.faults))
        names = ", ".join(library.articles)
        raise RefusalError(
            Exit.ARTICLE, lines or f"{names}: has no take-away page. Write one: docs/takeaway.md."
        )
    fitting = [one for one in found if wanted in (None, one[1], one[1].partition("/")[0])]
    known = ", ".join(page for _, page in found)
    if not fitting:
        raise RefusalError(
            Exit.USAGE, f"--page {wanted}: there is no such take-away page. Use one of: {known}."
        )
    if len(fitting) > 1:
        raise RefusalError(
            Exit.USAGE, f"--page: there is more than one take-away page. Use one of: {known}."
        )
    return fitting[0]
