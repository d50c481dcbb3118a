# SPDX-License-Identifier: GPL-3.0-or-later
"""What an article that is about to come would leave to be signed off again."""

from __future__ import annotations

from pathlib import Path

from kiosk.article.load import load_article
from kiosk.clinic import tailored_articles
from kiosk.readiness import hashes
from kiosk.startup import Options, approvals_store, load_settings
from kiosk.system import paths


def open_texts(
    article: Path, translations: Path, config: Path | None
) -> list[tuple[str, int, int]]:
    """Language, texts nobody has signed as they are, and texts in all, for each language that
    was signed off or is offered as a draft here."""
    options = Options(config, staff=True)
    settings, _ = load_settings(options)
    loaded = load_article(article)
    made = tailored_articles({loaded.id: loaded}, settings)[loaded.id]
    approvals, _ = approvals_store(options).load()
    tags = {one.language for one in approvals.sign_offs if one.article == loaded.id}
    tags |= {one.language for one in approvals.drafts}
    found = []
    for tag in sorted(tags):
        now = hashes(made, paths.TRANSLATIONS, tag, translations)
        found.append((tag, len(approvals.open_pages(loaded.id, tag, now)), len(now)))
    return found
