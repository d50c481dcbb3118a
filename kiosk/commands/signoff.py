# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk signoff`: exports what is to be reviewed, and records who signed it."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

from kiosk.article.model import Article
from kiosk.exits import Exit, RefusalError
from kiosk.readiness import hashes
from kiosk.staff.approvals import ApprovalsError, ApprovalsStore, Draft, SignOff
from kiosk.startup import Ground, Options, prepare
from kiosk.system import paths

STORE = "approvals.toml"


def run(options: argparse.Namespace) -> Exit:
    """Tells, exports, records or withdraws."""
    if options.out:
        return _export(options)
    file = (options.config or paths.settings_file()).with_name(STORE)
    store = ApprovalsStore(file)
    for fault in store.load()[1]:
        print(fault)
    ground = prepare(Options(options.config, options.articles, options.lang, keep_copies=False))
    language = options.lang or ground.settings.languages.default
    try:
        if options.record:
            _record(store, ground, language, options)
        elif options.draft:
            name = _who(options)
            store.offer_draft(Draft(language=language, name=name, date=_today(options)))
        elif options.withdraw:
            for article in ground.library.articles:
                store.withdraw(article, language)
            store.withdraw_draft(language)
    except ApprovalsError as error:
        raise RefusalError(Exit.OUTPUT, str(error)) from None
    _tell(store, ground)
    return Exit.OK


def _record(
    store: ApprovalsStore, ground: Ground, language: str, options: argparse.Namespace
) -> None:
    name, role = _who(options), (options.role or "").strip()
    if not role:
        raise RefusalError(
            Exit.USAGE, "--role is missing. Say what they are, such as haematologist."
        )
    for article in ground.library.articles.values():
        store.record(
            SignOff(
                article=article.id,
                language=language,
                name=name,
                role=role,
                date=_today(options),
                pages=_hashes(ground, article, language),
            )
        )


def _hashes(ground: Ground, article: Article, language: str) -> dict[str, str]:
    own = ground.library.catalogues.get(article.id)
    return hashes(article, paths.TRANSLATIONS, language, own)


def _who(options: argparse.Namespace) -> str:
    name: str = (options.name or "").strip()
    if not name:
        raise RefusalError(Exit.USAGE, "--name is missing. Say who takes the responsibility.")
    return name


def _today(options: argparse.Namespace) -> datetime.date:
    found: datetime.date = options.date or datetime.datetime.now().astimezone().date()
    return found


def _tell(store: ApprovalsStore, ground: Ground) -> None:
    """One line for each article and language."""
    approvals = store.approvals
    for article in ground.library.articles.values():
        for language in ground.offered:
            now = _hashes(ground, article, language.tag)
            left = approvals.open_pages(article.id, language.tag, now)
            signed = [
                f"{one.name}, {one.role}, {one.date}"
                for one in approvals.sign_offs
                if (one.article, one.language) == (article.id, language.tag)
            ]
            who = "; ".join(signed) or "nobody"
            if approvals.is_draft(language.tag):
                who += "; offered as a draft"
            print(
                f"{article.id} {language.tag}: {len(now) - len(left)} of {len(now)} texts signed "
                f"({who})"
            )


def _export(options: argparse.Namespace) -> Exit:
    """The booklet of screens with what they rest on, to read and sign on paper."""
    from kiosk.commands.tour import run as tour

    out: Path = options.out
    return tour(
        argparse.Namespace(
            config=options.config,
            articles=options.articles,
            out=out,
            lang=[options.lang] if options.lang else None,
            size=None,
            text_size=None,
            colors=None,
            spacing=None,
            inches=None,
            notice=False,
            pdf=True,
        )
    )
