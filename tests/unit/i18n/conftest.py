# SPDX-License-Identifier: GPL-3.0-or-later
"""Catalogues to test with, and the translations of this project, compiled."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.article.load import load_article
from kiosk.article.model import Article
from kiosk.i18n import build

ROOT = Path(__file__).resolve().parents[3]
ARTICLES = ROOT / "resources" / "articles"
TRANSLATIONS = ROOT / "translations"

HEADER = """\
msgid ""
msgstr ""
"Language: es\\n"
"X-Review-State: draft\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

"""


@pytest.fixture(scope="session")
def article() -> Article:
    """Return the article as it is written."""
    return load_article(ARTICLES / "bone-marrow-biopsy")


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the translations with their compiled catalogues."""
    folder = tmp_path_factory.mktemp("compiled") / "translations"
    shutil.copytree(TRANSLATIONS, folder, ignore=shutil.ignore_patterns("*.mo"))
    assert build.run_compile(folder) == []
    return folder


@pytest.fixture
def spanish(tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that compiles entries to `es/LC_MESSAGES/kiosk.mo`; gives the folder."""

    def write(entries: str) -> Path:
        path = tmp_path / "es" / "LC_MESSAGES" / "kiosk.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(HEADER + entries, encoding="utf-8")
        assert build.run_compile(tmp_path) == []
        return tmp_path

    return write


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the translations to break."""
    folder = tmp_path / "translations"
    shutil.copytree(TRANSLATIONS, folder, ignore=shutil.ignore_patterns("*.mo"))
    return folder
